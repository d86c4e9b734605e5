#include "network/statistics.h"
#include "network/yeartables.h"
#include "scene/chartfill.h"
#include "scene/chartwords.h"
#include "scene/figuretext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr std::size_t namedFrameworks = 6; ///< the others are too thin to be told apart by colour

/// One series a kind of record, from the counts of each category; none of a kind that there is not.
template <class Counts>
std::vector<ChartData::Series> kindsOf(const Counts& counts, const QString& language) {
    std::vector<ChartData::Series> series;
    for (std::size_t kind = 0; kind < 3; ++kind) {
        ChartData::Series one{
            figureWord(figureWordFor(Strand(kind)), language), {ChartInk::Kind::Strand, kind}, {}};
        bool isThere = false;
        for (const auto& count : counts) {
            one.points.push_back({double(count.records[kind]), count.refs[kind]});
            isThere = isThere || count.records[kind] > 0;
        }
        if (isThere) {
            series.push_back(std::move(one));
        }
    }
    return series;
}

ChartData::Series rowSeries(const YearRow& row, const QString& name, ChartInk ink) {
    ChartData::Series series{name, ink, {}};
    for (const auto& refs : row.years) {
        series.points.push_back({double(refs.size()), refs});
    }
    return series;
}

void setYears(ChartData& data, const YearTable& table, const QString& language) {
    for (std::size_t i = 0; i < table.years; ++i) {
        data.categories << QString::number(table.firstYear + int(i));
    }
    data.categoryTitle = inLanguage(language, u"year"_s, u"年"_s);
}

void setRecordsTitle(ChartData& data, const QString& language) {
    data.valueTitle = inLanguage(language, u"records"_s, u"記録(件)"_s);
}

QString yearsNote(const QString& language) {
    return inLanguage(language,
                      u"Agreements by the year in which they begin to stand, exercises and dialogues by the "
                      "year in which they begin. "_s,
                      u"協定・合意は発効した年、共同訓練と対話・会談は始まった年に数える。"_s) +
           allYearsNote(language);
}

QString inTimeNote(const Lens& lens, const QString& language) {
    return recordsInWords(lens, language) + inLanguage(language, u"."_s, u"。"_s);
}

} // namespace

void fillPerYear(ChartData& data, const ChartInput& input) {
    const std::vector<YearCount> years = recordsPerYear(input.index, input.lens);
    const auto total = [](const YearCount& y) { return y.records[0] + y.records[1] + y.records[2]; };
    for (const YearCount& year : years) {
        data.categories << QString::number(year.year);
    }
    data.series = kindsOf(years, input.language);
    if (!years.empty()) {
        const auto most =
            std::max_element(years.begin(), years.end(), [&total](const YearCount& a, const YearCount& b) {
                return total(a) < total(b);
            });
        data.title = inLanguage(input.language, u"Records per year: most in %1, %2 of them"_s,
                                u"年ごとの記録:最多は%1年の%2件"_s)
                         .arg(most->year)
                         .arg(total(*most));
    }
    data.note = yearsNote(input.language);
    data.categoryTitle = inLanguage(input.language, u"year"_s, u"年"_s);
    setRecordsTitle(data, input.language);
}

void fillByFramework(ChartData& data, const ChartInput& input) {
    YearTable table = recordsByFramework(input.index, input.lens);
    setYears(data, table, input.language);
    setRecordsTitle(data, input.language);
    data.note = yearsNote(input.language) +
                inLanguage(input.language, u" A mechanism counts with the framework that it is in."_s,
                           u"枠組みの中の協議体はその枠組みに数える。"_s);
    YearRow none;
    YearRow others{0, std::vector<std::vector<RecordRef>>(table.years)};
    std::size_t all = 0;
    for (YearRow& row : table.rows) {
        all += row.total();
        if (row.key == 0) {
            none = std::move(row);
        } else if (data.series.size() < namedFrameworks) {
            if (data.series.empty()) {
                data.title = inLanguage(input.language, u"Records by framework: most, %2, belong to %1"_s,
                                        u"枠組み別の記録:最多は%1の%2件"_s)
                                 .arg(chartFrameworkName(input.index, row.key, input.language),
                                      QString::number(row.total()));
            }
            data.series.push_back(rowSeries(row, chartFrameworkName(input.index, row.key, input.language),
                                            {ChartInk::Kind::Tint, data.series.size()}));
        } else {
            for (std::size_t i = 0; i < table.years; ++i) {
                others.years[i].insert(others.years[i].end(), row.years[i].begin(), row.years[i].end());
            }
        }
    }
    if (data.series.empty() && all > 0) {
        data.title = inLanguage(input.language, u"Records by framework: none belongs to one"_s,
                                u"枠組み別の記録:枠組みに属するものはない"_s);
    }
    if (others.total() > 0) {
        data.series.push_back(rowSeries(others, otherFrameworksText(input.language), {ChartInk::Kind::Rest}));
    }
    if (none.total() > 0) {
        data.series.push_back(rowSeries(
            none, inLanguage(input.language, u"of no framework"_s, u"枠組みなし"_s), {ChartInk::Kind::None}));
    }
}

void fillDomains(ChartData& data, const ChartInput& input) {
    const auto domains = exercisesByDomain(input.index, input.lens);
    data.shape = ChartData::Shape::Sideways;
    data.categoryTitle = inLanguage(input.language, u"domain"_s, u"分野"_s);
    data.valueTitle = inLanguage(input.language, u"exercises"_s, u"共同訓練(件)"_s);
    data.note = inTimeNote(input.lens, input.language);
    if (domains.empty()) {
        return;
    }
    ChartData::Series series{figureWord(FigureWord::Exercises, input.language),
                             {ChartInk::Kind::Strand, std::size_t(Strand::Exercises)},
                             {}};
    std::size_t all = 0;
    for (const auto& [domain, refs] : domains) {
        data.categories << domainWord(domain, input.language);
        series.points.push_back({double(refs.size()), refs});
        all += refs.size();
    }
    data.series.push_back(std::move(series));
    data.title = inLanguage(input.language, u"Exercises by domain: %1 leads with %2 of %3"_s,
                            u"分野別の共同訓練:最多は%1、%3件中%2件"_s)
                     .arg(data.categories.front())
                     .arg(domains.front().second.size())
                     .arg(all);
}

void fillParticipation(ChartData& data, const ChartInput& input) {
    const std::vector<ActorParticipation> actors = participationByActor(input.index, input.lens);
    data.shape = ChartData::Shape::Sideways;
    for (const ActorParticipation& actor : actors) {
        data.categories << chartActorName(input.index, actor.actor, input.language);
    }
    data.series = kindsOf(actors, input.language);
    if (!actors.empty()) {
        data.title = inLanguage(input.language, u"%1 takes part in the most records, %2"_s,
                                u"%1が最も多くの記録に参加、%2件"_s)
                         .arg(data.categories.front(), QString::number(actors.front().total()));
    }
    data.note = inTimeNote(input.lens, input.language);
    data.categoryTitle = inLanguage(input.language, u"actor"_s, u"国・機関"_s);
    setRecordsTitle(data, input.language);
}

void fillParticipationByYear(ChartData& data, const ChartInput& input) {
    const YearTable table = recordsByActor(input.index, input.lens);
    data.shape = ChartData::Shape::Counts;
    setYears(data, table, input.language);
    setRecordsTitle(data, input.language);
    data.seriesTitle = inLanguage(input.language, u"actor"_s, u"国・機関"_s);
    const ChartData::Point* most = nullptr;
    for (const YearRow& row : table.rows) {
        const ActorId& actor = input.index.actors()[row.key].id;
        data.series.push_back(rowSeries(row, chartActorName(input.index, actor, input.language), {}));
    }
    for (const ChartData::Series& series : data.series) {
        for (std::size_t year = 0; year < table.years; ++year) {
            if (!most || *series.points[year].value > *most->value) {
                most = &series.points[year];
                data.title = inLanguage(input.language, u"Records by actor and year: most for %1 in %2, %3"_s,
                                        u"国・機関別、年別の記録:最多は%2年の%1、%3件"_s)
                                 .arg(series.name, QString::number(table.firstYear + int(year)),
                                      QString::number(*most->value));
            }
        }
    }
    data.note = yearsNote(input.language);
}

void fillLevels(ChartData& data, const ChartInput& input) {
    const YearTable table = highestDialogues(input.index, input.lens);
    data.shape = ChartData::Shape::Levels;
    setYears(data, table, input.language);
    data.seriesTitle = inLanguage(input.language, u"framework"_s, u"枠組み"_s);
    data.valueTitle = inLanguage(input.language, u"highest level"_s, u"最高の格"_s);
    const auto levels = allValues<Level>();
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        data.valueNames << levelWord(*level, input.language);
    }
    const double highest = double(levels.size());
    std::size_t withLeaders = 0;
    for (const YearRow& row : table.rows) {
        ChartData::Series series{chartFrameworkName(input.index, row.key, input.language),
                                 {ChartInk::Kind::Strand, std::size_t(Strand::Dialogues)},
                                 {}};
        bool hasLeaders = false;
        for (const auto& refs : row.years) {
            ChartData::Point point{std::nullopt, refs};
            if (!refs.empty()) {
                const Dialogue* dialogue = input.index.dataset().find(DialogueId(refs.front().slug));
                point.value = highest - double(dialogue->level);
                hasLeaders = hasLeaders || dialogue->level == Level::Leaders;
            }
            series.points.push_back(std::move(point));
        }
        withLeaders += hasLeaders ? 1 : 0;
        data.series.push_back(std::move(series));
    }
    if (!data.series.empty()) {
        data.title = inLanguage(input.language,
                                table.rows.size() == 1
                                    ? u"Highest level of dialogue: leaders have met in %1 of %2 framework"_s
                                    : u"Highest level of dialogue: leaders have met in %1 of %2 frameworks"_s,
                                u"対話・会談の最高の格:%2の枠組みのうち%1で首脳が会談"_s)
                         .arg(withLeaders)
                         .arg(table.rows.size());
    }
    data.note =
        inLanguage(input.language, u"The highest level at which a framework's dialogues of the year met. "_s,
                   u"各枠組みの対話・会談がその年に達した最高の格。"_s) +
        allYearsNote(input.language);
}

} // namespace plusone
