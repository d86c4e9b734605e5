#include "network/timeseries.h"
#include "scene/chartfill.h"
#include "scene/chartwords.h"
#include "scene/figuretext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr std::size_t mostLines = 6;
constexpr double whole = 100; // per cent
/// Those of the frameworks' tints that can still be told apart when they are dark enough for a line.
constexpr std::array<std::size_t, 6> lineTints{1, 0, 4, 5, 6, 7};

void setMoments(ChartData& data, const ChartInput& input) {
    data.shape = ChartData::Shape::Lines;
    for (const QDate day : momentsOf(input.index, input.lens)) {
        data.categories << momentText(day);
        data.places.push_back(yearsAt(day));
    }
    data.categoryTitle = momentsTitle(input.language);
}

QString drawnNote(const ChartInput& input) {
    const bool isOfPairs = input.lens.manyParty == ManyParty::Hidden;
    return (isOfPairs ? inLanguage(input.language,
                                   u"Of the network as the map draws it: pairs of weight %1 or more. "_s,
                                   u"地図に描かれるネットワーク(重み%1以上の組)による。"_s)
                      : inLanguage(input.language,
                                   u"Of the network as the map draws it: pairs of weight %1 or more, and "
                                   "events of many parties. "_s,
                                   u"地図に描かれるネットワーク(重み%1以上の組と多数国の行事)による。"_s))
               .arg(input.lens.minimumWeight) +
           momentsNote(input.lens, input.language);
}

/// A title with the first value there is and the last one: "%1 … %2, … %3 … %4".
void setTitleFromTo(ChartData& data, const QString& title, const ChartInput& input) {
    const auto& points = data.series.front().points;
    const std::vector<QDate> moments = momentsOf(input.index, input.lens);
    const auto has = [](const ChartData::Point& point) { return point.value.has_value(); };
    const auto first = std::find_if(points.begin(), points.end(), has);
    const auto last = std::find_if(points.rbegin(), points.rend(), has);
    const auto share = [&](const ChartData::Point& point) {
        return percentText(*point.value / whole, input.language);
    };
    const auto when = [&](std::ptrdiff_t place) {
        return momentInWords(moments[std::size_t(place)], input.language);
    };
    if (first != points.end()) {
        data.title = title.arg(share(*first), when(first - points.begin()), share(*last),
                               when(points.rend() - last - 1));
    }
}

/// A line of per cent, where the moments are not all without a value.
void addPercentLine(ChartData& data, ChartData::Series series) {
    data.isPercent = true;
    data.decimals = 1;
    const bool isThere = std::any_of(series.points.begin(), series.points.end(),
                                     [](const ChartData::Point& point) { return point.value.has_value(); });
    if (isThere) {
        data.series.push_back(std::move(series));
    }
}

/// Agreements of the alliance that mark its history; as the data set names them.
struct Milestone {
    const char* tie;
    const char16_t* english;
    const char16_t* japanese;
};
constexpr std::array<Milestone, 5> milestones{{{"jpn-usa-security-treaty-1951", u"Treaty", u"安保条約"},
                                               {"jpn-usa-security-treaty-1960", u"Treaty", u"安保条約"},
                                               {"jpn-usa-guidelines-1978", u"Guidelines", u"指針"},
                                               {"jpn-usa-guidelines-1997", u"Guidelines", u"指針"},
                                               {"jpn-usa-guidelines-2015", u"Guidelines", u"指針"}}};

/// "Treaty 1960"
void addMark(ChartData& data, const ChartInput& input, const std::optional<PartialDate>& date,
             const QString& what, RecordRef record) {
    if (date) {
        const QString text = inLanguage(input.language, u"%1 %2"_s, u"%1%2年"_s);
        data.marks.push_back(
            {yearsAt(date->earliest()), text.arg(what, QString::number(date->year())), std::move(record)});
    }
}

/// "+ Australia": who the plus one is.
QString plusOneOf(const Framework& framework, const ChartInput& input) {
    QStringList others;
    for (const Member& member : framework.members) {
        if (member.actor.slug() != "JPN"_L1 && member.actor.slug() != "USA"_L1) {
            others << chartActorName(input.index, member.actor, input.language);
        }
    }
    return inLanguage(input.language, u"+ %1"_s, u"+%1 "_s).arg(others.join(u", "_s));
}

/// What happened, of the data and no other: the editorial that the program is about, the alliance's treaties
/// and guidelines, the beginnings of "plus one" frameworks.
void addMarks(ChartData& data, const ChartInput& input) {
    const Dataset& dataset = input.index.dataset();
    if (const Source* editorial = dataset.find(SourceId(u"jmh-2016-08-24-editorial"_s))) {
        addMark(data, input, editorial->date, inLanguage(input.language, u"Editorial"_s, u"社説"_s),
                {RecordKind::Source, editorial->id.slug()});
    }
    for (const Milestone& milestone : milestones) {
        const Tie* tie = dataset.find(TieId(QLatin1String(milestone.tie)));
        if (tie && tie->confidence == Confidence::Sourced) {
            addMark(data, input, tie->signedOn ? tie->signedOn : tie->inForce,
                    inLanguage(input.language, QString::fromUtf16(milestone.english),
                               QString::fromUtf16(milestone.japanese)),
                    {RecordKind::Tie, tie->id.slug()});
        }
    }
    for (const Framework& framework : dataset.frameworks()) {
        if (framework.frameworkKind == FrameworkKind::PlusOne &&
            framework.confidence == Confidence::Sourced) {
            addMark(data, input, framework.start, plusOneOf(framework, input),
                    {RecordKind::Framework, framework.id.slug()});
        }
    }
}

} // namespace

Result<void> fillDensity(ChartData& data, const ChartInput& input, Job& job) {
    const auto moments = densityOverTime(input.index, input.lens, job);
    if (!moments) {
        return moments.error();
    }
    setMoments(data, input);
    ChartData::Series line{inLanguage(input.language, u"density"_s, u"密度"_s), {}, {}};
    for (const MomentDensity& moment : *moments) {
        const auto density = moment.density();
        line.points.push_back({density ? std::optional(*density * whole) : std::nullopt, moment.refs});
    }
    addPercentLine(data, std::move(line));
    data.valueTitle = inLanguage(input.language, u"pairs that are tied, %"_s, u"結ばれた組の割合(%)"_s);
    data.note = drawnNote(input);
    if (!data.series.empty()) {
        setTitleFromTo(data,
                       inLanguage(input.language, u"Density: %1 of all pairs are tied in %2, %3 in %4"_s,
                                  u"密度:結ばれた組は%2の%1から%4の%3へ"_s),
                       input);
    }
    return {};
}

Result<void> fillSpokes(ChartData& data, const ChartInput& input, Job& job) {
    const auto moments = sharesOverTime(input.index, input.lens, job);
    if (!moments) {
        return moments.error();
    }
    setMoments(data, input);
    ChartData::Series line{
        inLanguage(input.language, u"without the U.S."_s, u"米国を含まない割合"_s), {}, {}};
    for (const MomentShare& moment : *moments) {
        const auto share = moment.share();
        line.points.push_back({share ? std::optional(*share * whole) : std::nullopt, moment.refs});
    }
    addPercentLine(data, std::move(line));
    data.valueTitle = inLanguage(input.language, u"share of weight, %"_s, u"重みの割合(%)"_s);
    data.note = inLanguage(input.language,
                           u"A data set gathered round Japan sees Japan's ties best. Share of the weight of "
                           "all ties: k parties give each of their pairs 1/(k−1) (Newman 2001). "_s,
                           u"日本を中心に集めたデータなので、日本の結びつきが最もよく見える。全ての結びつきの"
                           "重みに占める割合で、k者の記録は各組に1/(k−1)を加える(Newman 2001)。"_s) +
                momentsNote(input.lens, input.language);
    if (!data.series.empty()) {
        addMarks(data, input);
        setTitleFromTo(data,
                       inLanguage(input.language, u"Ties that do not touch the U.S.: %1 in %2, %3 in %4"_s,
                                  u"米国を含まない結びつきの割合:%2の%1から%4の%3へ"_s),
                       input);
    }
    return {};
}

/// %1: who stands highest at the last moment, %2: their value, %3: the moment.
QString standingTitle(const ChartData& data, const QString& language) {
    const bool isDegree = data.spec.kind == ChartKind::Degree;
    if (data.spec.actors.empty()) {
        return isDegree ? inLanguage(language, u"Partners: %1 has the most, %2 in %3"_s,
                                     u"相手の数:最多は%1、%3に%2"_s)
                        : inLanguage(language, u"Go-betweens: %1 lies on most shortest ways, %2 in %3"_s,
                                     u"仲介役:最短経路に最も多く乗るのは%1、%3に%2"_s);
    }
    if (data.series.size() == 1) {
        return isDegree ? inLanguage(language, u"Partners of %1: %2 in %3"_s, u"%1の相手の数:%3に%2"_s)
                        : inLanguage(language, u"Shortest ways that lead over %1: %2 in %3"_s,
                                     u"%1を通る最短経路の割合:%3に%2"_s);
    }
    return isDegree ? inLanguage(language, u"Partners: of the actors chosen %1 has the most, %2 in %3"_s,
                                 u"相手の数:選んだ中で最多は%1、%3に%2"_s)
                    : inLanguage(language, u"Go-betweens: of the actors chosen %1 comes first, %2 in %3"_s,
                                 u"仲介役:選んだ中で最も多く最短経路に乗るのは%1、%3に%2"_s);
}

Result<void> fillStandings(ChartData& data, const ChartInput& input, Job& job) {
    const bool isDegree = data.spec.kind == ChartKind::Degree;
    const auto standings = standingsOverTime(input.index, input.lens, data.spec.actors, mostLines, job);
    if (!standings) {
        return standings.error();
    }
    setMoments(data, input);
    for (const ActorStanding& standing : *standings) {
        ChartData::Series line{chartActorName(input.index, standing.actor, input.language),
                               {ChartInk::Kind::Tint, lineTints[data.series.size() % lineTints.size()]},
                               {}};
        for (const ActorStanding::At& at : standing.at) {
            std::optional<double> value = at.betweenness;
            if (isDegree) {
                value = at.degree ? std::optional(double(*at.degree)) : std::nullopt;
            }
            line.points.push_back({value, at.refs});
        }
        data.series.push_back(std::move(line));
    }
    data.decimals = isDegree ? 0 : 3;
    data.seriesTitle = inLanguage(input.language, u"actor"_s, u"国・機関"_s);
    data.valueTitle = isDegree ? inLanguage(input.language, u"partners (degree)"_s, u"相手の数(次数)"_s)
                               : inLanguage(input.language, u"share of shortest ways (betweenness)"_s,
                                            u"最短経路の割合(媒介中心性)"_s);
    const QString which =
        !data.spec.actors.empty()
            ? QString()
            : inLanguage(input.language,
                         data.series.size() == 1
                             ? u"The %1 actor with the most partners at the last moment. "_s
                             : u"The %1 actors with the most partners at the last moment. "_s,
                         u"最後の時点で相手が最も多い%1の国・機関。"_s)
                  .arg(data.series.size());
    const QString what =
        isDegree ? QString()
                 : inLanguage(input.language,
                              u"Of the shortest ways between two others, the share that leads through the "
                              "actor (Freeman 1977). "_s,
                              u"ほかの二者を結ぶ最短経路のうち、その国・機関を通る割合(Freeman 1977)。"_s);
    data.note = which + what + drawnNote(input);
    if (data.categories.isEmpty()) {
        data.series.clear();
        return {};
    }
    if (!data.series.empty()) {
        const auto last = [](const ChartData::Series& line) { return line.points.back().value.value_or(0); };
        const auto most = std::max_element(
            data.series.begin(), data.series.end(),
            [&last](const ChartData::Series& a, const ChartData::Series& b) { return last(a) < last(b); });
        const QString moment = momentInWords(momentsOf(input.index, input.lens).back(), input.language);
        data.title =
            last(*most) > 0 || data.spec.actors.size() == 1
                ? standingTitle(data, input.language).arg(most->name, valueText(data, last(*most)), moment)
                : inLanguage(input.language, u"None of the actors stands between others in %1"_s,
                             u"%1には誰もほかの二者の間に立たない"_s)
                      .arg(moment);
    }
    return {};
}

} // namespace plusone
