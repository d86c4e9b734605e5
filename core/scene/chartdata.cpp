#include "network/statistics.h"
#include "scene/chart.h"
#include "scene/figuretext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr std::array<std::pair<ChartKind, const char*>, 3> keys{
    {{ChartKind::RecordsPerYear, "records-per-year"},
     {ChartKind::Participation, "participation"},
     {ChartKind::SpokeToSpoke, "spoke-to-spoke"}}};

constexpr std::size_t mostActors = 20;

bool isJapanese(const QString& language) {
    return language == "ja"_L1;
}

/// One series a kind of record, from the counts of each category.
template <class Counts>
std::vector<ChartData::Series> seriesOf(const Counts& counts, const QString& language) {
    std::vector<ChartData::Series> series;
    for (std::size_t kind = 0; kind < 3; ++kind) {
        ChartData::Series one{figureWord(figureWordFor(Strand(kind)), language), Strand(kind), {}};
        for (const auto& count : counts) {
            one.values.push_back(count.records[kind]);
        }
        if (std::any_of(one.values.begin(), one.values.end(), [](double value) { return value > 0; })) {
            series.push_back(std::move(one));
        }
    }
    return series;
}

void addRecords(ChartData& data, const std::vector<RecordRef>& refs, std::set<RecordRef>& known) {
    for (const RecordRef& ref : refs) {
        if (known.insert(ref).second) {
            data.records.push_back(ref);
        }
    }
}

void fillPerYear(ChartData& data, const EventIndex& index, const Lens& lens, const QString& language) {
    const bool ja = isJapanese(language);
    const std::vector<YearCount> years = recordsPerYear(index, lens);
    std::set<RecordRef> known;
    const YearCount* most = nullptr;
    const auto total = [](const YearCount& y) { return y.records[0] + y.records[1] + y.records[2]; };
    for (const YearCount& year : years) {
        data.categories << QString::number(year.year);
        for (const auto& refs : year.refs) {
            addRecords(data, refs, known);
        }
        most = !most || total(year) > total(*most) ? &year : most;
    }
    data.series = seriesOf(years, language);
    if (most) {
        data.title = (ja ? u"年ごとの記録:最多は%1年の%2件"_s : u"Records per year: most in %1, %2 of them"_s)
                         .arg(most->year)
                         .arg(total(*most));
    }
    data.note = ja ? u"協定・合意は発効した年、共同訓練と対話・会談は始まった年に数える。"_s
                   : u"Agreements by the year in which they begin to stand, exercises and dialogues by the "
                     "year in which they begin."_s;
    data.categoryTitle = ja ? u"年"_s : u"year"_s;
    data.valueTitle = ja ? u"記録(件)"_s : u"records"_s;
}

void fillParticipation(ChartData& data, const EventIndex& index, const Lens& lens, const QString& language) {
    const bool ja = isJapanese(language);
    std::vector<ActorParticipation> actors = participationByActor(index, lens);
    const std::size_t all = actors.size();
    actors.resize(std::min(all, mostActors));
    for (const ActorParticipation& actor : actors) {
        const Actor* known = index.dataset().find(actor.actor);
        data.categories << (known ? mapName(*known, language) : actor.actor.slug());
    }
    data.series = seriesOf(actors, language);
    data.records = buildNetwork(index, lens).records;
    const QString time = figureTime(lens, language);
    if (!actors.empty()) {
        data.title = (ja ? u"%1が最も多くの記録に参加、%2"_s : u"%1 takes part in the most records, %2"_s)
                         .arg(data.categories.front(), time);
    }
    data.note =
        all > mostActors
            ? (ja ? u"上位%1者(全%2者)。"_s : u"The first %1 of %2 actors."_s).arg(mostActors).arg(all)
            : QString();
    data.categoryTitle = ja ? u"国・機関"_s : u"actor"_s;
    data.valueTitle = ja ? u"記録(件)"_s : u"records"_s;
}

void fillSpokes(ChartData& data, const EventIndex& index, const Lens& lens, const QString& language) {
    const bool ja = isJapanese(language);
    const std::vector<YearShare> years = shareWithoutUnitedStates(index, lens);
    ChartData::Series share{ja ? u"米国を含まない割合"_s : u"without the U.S."_s, {}, {}};
    std::set<RecordRef> known;
    const YearShare* first = nullptr;
    const YearShare* last = nullptr;
    for (const YearShare& year : years) {
        data.categories << QString::number(year.year);
        share.values.push_back(year.share() * 100);
        addRecords(data, year.refs, known);
        if (year.total > 0) {
            first = first ? first : &year;
            last = &year;
        }
    }
    data.series.push_back(std::move(share));
    data.isPercent = true;
    if (first && last) {
        const auto percent = [](const YearShare& y) { return int(std::lround(y.share() * 100)); };
        data.title = (ja ? u"米国を含まない結びつきの割合:%1年の%2 %から%3年の%4 %へ"_s
                         : u"Ties that do not touch the U.S.: %2 % in %1, %4 % in %3"_s)
                         .arg(first->year)
                         .arg(percent(*first))
                         .arg(last->year)
                         .arg(percent(*last));
    }
    data.note =
        ja ? u"結びつきの重みの割合。日本を中心に集めたデータなので、日本の結びつきが最もよく見える。"_s
           : u"Share of the weight of all ties. A data set gathered round Japan sees Japan's ties best."_s;
    data.categoryTitle = ja ? u"年"_s : u"year"_s;
    data.valueTitle = ja ? u"重みの割合(%)"_s : u"share of weight, %"_s;
}

/// A cell of a table (RFC 4180); names may hold commas and quotes.
QByteArray cell(QString text) {
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n')) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text.toUtf8();
}

} // namespace

QString keyOf(ChartKind kind) {
    return QLatin1String(keys[std::size_t(kind)].second);
}

std::optional<ChartKind> chartKindFrom(const QString& key) {
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&key](const auto& entry) { return key == QLatin1String(entry.second); });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

std::vector<ChartKind> allCharts() {
    std::vector<ChartKind> all;
    std::transform(keys.begin(), keys.end(), std::back_inserter(all),
                   [](const auto& entry) { return entry.first; });
    return all;
}

ChartData chartData(ChartKind kind, const EventIndex& index, const Lens& lens, const QString& language) {
    ChartData data;
    data.kind = kind;
    switch (kind) {
    case ChartKind::RecordsPerYear:
        fillPerYear(data, index, lens, language);
        break;
    case ChartKind::Participation:
        fillParticipation(data, index, lens, language);
        break;
    case ChartKind::SpokeToSpoke:
        fillSpokes(data, index, lens, language);
        break;
    }
    return data;
}

QByteArray chartCsv(const ChartData& data) {
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF") + cell(data.categoryTitle);
    for (const ChartData::Series& series : data.series) {
        csv += ',' + cell(series.name);
    }
    csv += "\r\n";
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        csv += cell(data.categories[i]);
        for (const ChartData::Series& series : data.series) {
            csv += ',' + QByteArray::number(series.values[std::size_t(i)], 'g', 10);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace plusone
