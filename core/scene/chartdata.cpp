#include "scene/chartdata.h"

#include "base/csvline.h"
#include "scene/chartfill.h"
#include "scene/chartwords.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

Result<void> fill(ChartData& data, const ChartInput& input, Job& job) {
    switch (data.spec.kind) {
    case ChartKind::RecordsPerYear:
        fillPerYear(data, input);
        break;
    case ChartKind::RecordsByFramework:
        fillByFramework(data, input);
        break;
    case ChartKind::ExercisesByDomain:
        fillDomains(data, input);
        break;
    case ChartKind::Participation:
        fillParticipation(data, input);
        break;
    case ChartKind::ParticipationByYear:
        fillParticipationByYear(data, input);
        break;
    case ChartKind::DialogueLevels:
        fillLevels(data, input);
        break;
    case ChartKind::Density:
        return fillDensity(data, input, job);
    case ChartKind::SpokeToSpoke:
        return fillSpokes(data, input, job);
    case ChartKind::Degree:
    case ChartKind::Betweenness:
        return fillStandings(data, input, job);
    }
    return {};
}

std::vector<RecordRef> recordsBehind(const ChartData& data) {
    std::vector<RecordRef> records;
    QSet<RecordRef> known;
    for (const ChartData::Series& series : data.series) {
        for (const ChartData::Point& point : series.points) {
            for (const RecordRef& ref : point.records) {
                if (!known.contains(ref)) {
                    known.insert(ref);
                    records.push_back(ref);
                }
            }
        }
    }
    return records;
}

QJsonArray texts(const std::vector<RecordRef>& refs) {
    QJsonArray list;
    for (const RecordRef& ref : refs) {
        list.append(ref.toString());
    }
    return list;
}

} // namespace

QString chartActorName(const EventIndex& index, const ActorId& actor, const QString& language) {
    const Actor* known = index.dataset().find(actor);
    return known ? mapName(*known, language) : actor.slug();
}

QString chartFrameworkName(const EventIndex& index, std::uint32_t framework, const QString& language) {
    const FrameworkId& id = index.frameworks()[framework].id;
    const Framework* known = index.dataset().find(id);
    return known ? titleOf(*known, language) : id.slug();
}

double ChartData::sum(qsizetype category) const {
    double sum = 0;
    for (const Series& row : series) {
        sum += row.points[std::size_t(category)].value.value_or(0);
    }
    return sum;
}

Result<ChartData> chartData(const ChartSpec& spec, const EventIndex& index, const Lens& lens,
                            const QString& language, Job& job) {
    ChartData data;
    data.spec = spec;
    data.language = language;
    if (const auto filled = fill(data, {index, lens, language}, job); !filled) {
        return filled.error();
    }
    if (data.series.empty()) {
        data.categories.clear();
        data.places.clear();
    }
    data.note.prepend(filtersNote(index.dataset(), lens, language));
    data.records = recordsBehind(data);
    return data;
}

ChartData chartData(const ChartSpec& spec, const EventIndex& index, const Lens& lens,
                    const QString& language) {
    Job job;
    return std::move(chartData(spec, index, lens, language, job)).value();
}

QString valueText(const ChartData& data, const std::optional<double>& value) {
    if (!value) {
        return {};
    }
    if (!data.valueNames.isEmpty()) {
        return data.valueNames.value(qsizetype(*value) - 1);
    }
    const QString number = QString::number(*value, 'f', data.decimals);
    return data.isPercent ? number + u" %"_s : number;
}

QString pointText(const ChartData& data, qsizetype category, std::size_t series) {
    const QString value = valueText(data, data.point(category, series).value);
    return u"%1, %2: %3"_s.arg(data.categories[category], data.series[series].name,
                               value.isEmpty() ? u"–"_s : value);
}

QString barText(const ChartData& data, qsizetype category) {
    QStringList parts;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (const auto& value = data.point(category, i).value; value.value_or(0) > 0) {
            parts << u"%1 %2"_s.arg(data.series[i].name, valueText(data, value));
        }
    }
    const QString whole = u"%1: %2"_s.arg(data.categories[category], valueText(data, data.sum(category)));
    return parts.isEmpty() ? whole : u"%1 – %2"_s.arg(whole, parts.join(u", "_s));
}

ChartData firstRows(ChartData data, qsizetype most) {
    const bool isSideways = data.shape == ChartData::Shape::Sideways;
    const bool isCells = data.shape == ChartData::Shape::Counts || data.shape == ChartData::Shape::Levels;
    const qsizetype all = isSideways ? data.categories.size() : isCells ? qsizetype(data.series.size()) : 0;
    if (all <= most) {
        return data;
    }
    if (isCells) {
        data.series.resize(std::size_t(most));
    } else {
        data.categories.resize(most);
        for (ChartData::Series& series : data.series) {
            series.points.resize(std::size_t(most));
        }
    }
    data.note.prepend(firstOfText(most, all, data.language) + inLanguage(data.language, u". "_s, u"。"_s));
    return data;
}

QByteArray chartCsv(const ChartData& data) {
    QStringList headings{data.categoryTitle};
    for (const ChartData::Series& series : data.series) {
        headings << series.name;
    }
    QString csv = csvLine(headings);
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QStringList cells{data.categories[i]};
        for (std::size_t s = 0; s < data.series.size(); ++s) {
            const auto& value = data.point(i, s).value;
            cells << (value && data.valueNames.isEmpty() ? QString::number(*value, 'g', 10)
                                                         : valueText(data, value));
        }
        csv += csvLine(cells);
    }
    return csvFile(csv);
}

QJsonObject chartJson(const ChartData& data) {
    QJsonArray series;
    for (const ChartData::Series& row : data.series) {
        QJsonArray values;
        for (const ChartData::Point& point : row.points) {
            if (!data.valueNames.isEmpty() && point.value) {
                values.append(valueText(data, point.value));
            } else {
                values.append(point.value ? QJsonValue(*point.value) : QJsonValue());
            }
        }
        series.append(QJsonObject{{u"name"_s, row.name}, {u"values"_s, values}});
    }
    QJsonArray marks;
    for (const ChartData::Mark& mark : data.marks) {
        marks.append(QJsonObject{{u"text"_s, mark.text}, {u"record"_s, mark.record.toString()}});
    }
    return {{u"chart"_s, keyOf(data.spec.kind)},
            {u"title"_s, data.title},
            {u"note"_s, data.note},
            {u"category"_s, data.categoryTitle},
            {u"value"_s, data.valueTitle},
            {u"categories"_s, QJsonArray::fromStringList(data.categories)},
            {u"series"_s, series},
            {u"marks"_s, marks},
            {u"records"_s, texts(data.records)}};
}

} // namespace plusone
