#include "network/statistics.h"
#include "network/timeseries.h"

#include "cli/data.h"
#include "cli/lensoptions.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "network/measuretable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::size_t shownActors = 10;

/// Everything that is counted, once for all ways of printing it.
struct Statistics {
    DateSpan window;
    double minimumWeight = 0;
    NetworkCounts counts;
    Measures measures;
    std::vector<ActorParticipation> participation;
    std::vector<MomentShare> shares; ///< each 1 January of the window, and its last day
};

std::vector<MomentShare> sharesIn(const EventIndex& index, const Lens& lens) {
    const DateSpan window = lens.window();
    std::vector<MomentShare> shares;
    for (const QDate day : momentsOf(index, lens)) {
        const bool isFirstOfYear = day.dayOfYear() == 1;
        if (isFirstOfYear && window.first <= day && day < window.last) {
            shares.push_back(shareWithoutUnitedStates(index, lens, day));
        }
    }
    shares.push_back(shareWithoutUnitedStates(index, lens, window.last));
    return shares;
}

/// Error NotFound: no record is in the lens.
Result<Statistics> compute(const EventIndex& index, const Lens& lens) {
    const Network network = buildNetwork(index, lens);
    if (network.records.empty()) {
        return Error{ErrorCode::NotFound,
                     Words::tr("No record passes these filters, so there is nothing to count.")};
    }
    auto measures = measuresOf(tieGraph(index, lens));
    if (!measures) {
        return measures.error();
    }
    return Statistics{lens.window(),
                      lens.minimumWeight,
                      network.counts,
                      *std::move(measures),
                      participationByActor(index, lens),
                      sharesIn(index, lens)};
}

QJsonArray participation(const Statistics& statistics, const Dataset& dataset) {
    QJsonArray list;
    for (const ActorParticipation& entry : statistics.participation) {
        list.append(QJsonObject{{u"actor"_s, entry.actor.slug()},
                                {u"name"_s, actorName(dataset, entry.actor, u"en"_s)},
                                {u"agreements"_s, entry.records[0]},
                                {u"exercises"_s, entry.records[1]},
                                {u"dialogues"_s, entry.records[2]},
                                {u"records"_s, entry.total()}});
    }
    return list;
}

QJsonArray shares(const Statistics& statistics) {
    QJsonArray list;
    for (const MomentShare& share : statistics.shares) {
        const auto part = share.share();
        list.append(QJsonObject{{u"day"_s, share.day.toString(Qt::ISODate)},
                                {u"link_weight"_s, share.total},
                                {u"link_weight_without_us"_s, share.withoutUnitedStates},
                                {u"share_without_us"_s, part ? QJsonValue(*part) : QJsonValue()}});
    }
    return list;
}

QJsonValue jsonOf(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue(); // none: null
}

QJsonObject wholeNetwork(const Measures& measures) {
    QJsonObject values;
    for (const NetworkMeasure measure : allNetworkMeasures()) {
        values[keyOf(measure)] = jsonOf(measures.of(measure));
    }
    return values;
}

QJsonArray actorMeasures(const Measures& measures, const Dataset& dataset) {
    QJsonArray list;
    for (std::size_t i = 0; i < measures.actors.size(); ++i) {
        QJsonObject values{{u"actor"_s, measures.actors[i].slug()},
                           {u"name"_s, actorName(dataset, measures.actors[i], u"en"_s)}};
        for (const ActorMeasure measure : allActorMeasures()) {
            values[keyOf(measure)] = jsonOf(measures.of(i, measure));
        }
        list.append(values);
    }
    return list;
}

QJsonArray bridges(const Measures& measures) {
    QJsonArray list;
    for (const TieGraph::Tie& tie : measures.bridges) {
        QJsonArray records;
        for (const RecordRef& record : tie.records) {
            records.append(record.toString());
        }
        list.append(QJsonObject{{u"a"_s, measures.actors[tie.a].slug()},
                                {u"b"_s, measures.actors[tie.b].slug()},
                                {u"weight"_s, tie.weight},
                                {u"records"_s, records}});
    }
    return list;
}

QJsonObject document(const Statistics& statistics, const Dataset& dataset) {
    const NetworkCounts& counts = statistics.counts;
    return {{u"from"_s, statistics.window.first.toString(Qt::ISODate)},
            {u"to"_s, statistics.window.last.toString(Qt::ISODate)},
            {u"records"_s, counts.records()},
            {u"agreements"_s, counts.agreements},
            {u"exercises"_s, counts.exercises},
            {u"dialogues"_s, counts.dialogues},
            {u"many_party_records"_s, counts.manyParty},
            {u"actors"_s, counts.actors},
            {u"links"_s, counts.links},
            {u"minimum_weight"_s, statistics.minimumWeight},
            {u"links_of_minimum_weight"_s, counts.links - counts.linksBelow},
            {u"network"_s, wholeNetwork(statistics.measures)},
            {u"actor_measures"_s, actorMeasures(statistics.measures, dataset)},
            {u"bridges"_s, bridges(statistics.measures)},
            {u"participation"_s, participation(statistics, dataset)},
            {u"spoke_to_spoke"_s, shares(statistics)}};
}

QString overallLines(const Statistics& statistics) {
    const NetworkCounts& counts = statistics.counts;
    const auto line = [](const QString& name, const auto& value) {
        return u"%1: %2\n"_s.arg(name).arg(value);
    };
    return line(Words::tr("From"), statistics.window.first.toString(Qt::ISODate)) +
           line(Words::tr("To"), statistics.window.last.toString(Qt::ISODate)) +
           line(Words::tr("Records"), counts.records()) +
           line(labelOf(EventKind::Agreements), counts.agreements) +
           line(labelOf(EventKind::Exercises), counts.exercises) +
           line(labelOf(EventKind::Dialogues), counts.dialogues) +
           line(Words::tr("Records of more than %1 parties").arg(manyPartyLimit), counts.manyParty) +
           line(Words::tr("Actors"), counts.actors) +
           line(Words::tr("Pairs tied by records of at most %1 parties").arg(manyPartyLimit), counts.links) +
           line(Words::tr("Of these, of weight %1 and more").arg(statistics.minimumWeight),
                counts.links - counts.linksBelow);
}

QString valueOrNone(std::optional<double> value, bool isCount) {
    return value ? valueText(*value, isCount, QLocale::c()) : Words::tr("none");
}

QString networkLines(const Measures& measures) {
    QString text = u'\n' + Words::tr("The network as the map draws it:") + u'\n';
    for (const NetworkMeasure measure : allNetworkMeasures()) {
        text += u"  %1: %2\n"_s.arg(labelOf(measure), valueOrNone(measures.of(measure), isCount(measure)));
    }
    return text;
}

/// The ten strongest.
QString actorLines(const Measures& measures, const Dataset& dataset) {
    std::vector<std::size_t> order(measures.actors.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&measures](std::size_t a, std::size_t b) {
        return measures.of(a, ActorMeasure::Strength) > measures.of(b, ActorMeasure::Strength);
    });
    order.resize(std::min(order.size(), shownActors));
    QStringList names;
    for (const ActorMeasure measure : allActorMeasures()) {
        names << labelOf(measure);
    }
    QString text = u'\n' + Words::tr("Strongest ties (%1):").arg(names.join(u", "_s)) + u'\n';
    for (const std::size_t place : order) {
        const ActorId& actor = measures.actors[place];
        QStringList values;
        for (const ActorMeasure measure : allActorMeasures()) {
            values << valueOrNone(measures.of(place, measure), isCount(measure));
        }
        text += u"  "_s + actor.slug() + u' ' + actorName(dataset, actor, messageLanguage()) + u": "_s +
                values.join(u", "_s) + u'\n';
    }
    return text;
}

QString participationLines(const Statistics& statistics, const Dataset& dataset) {
    QString text = u'\n' + Words::tr("Most records (agreements, exercises, dialogues):") + u'\n';
    for (std::size_t i = 0; i < std::min(shownActors, statistics.participation.size()); ++i) {
        const ActorParticipation& entry = statistics.participation[i];
        text += u"  "_s + entry.actor.slug() + u' ' + actorName(dataset, entry.actor, messageLanguage()) +
                u": %1 (%2, %3, %4)\n"_s.arg(entry.total())
                    .arg(entry.records[0])
                    .arg(entry.records[1])
                    .arg(entry.records[2]);
    }
    return text;
}

QString shareLines(const Statistics& statistics) {
    constexpr int percent = 100;
    QString text = u'\n' + Words::tr("Share of link weight without the United States:") + u'\n';
    for (const MomentShare& share : statistics.shares) {
        const auto part = share.share();
        text += u"  %1: %2\n"_s.arg(share.day.toString(Qt::ISODate),
                                    part ? QString::number(percent * *part, 'f', 1) + u" %"_s : u"–"_s);
    }
    return text;
}

int stats(const Arguments& arguments) {
    if (arguments.has("json"_L1) && arguments.has("csv"_L1)) {
        return misused({ErrorCode::Invalid, Words::tr("--json and --csv cannot be printed at once.")});
    }
    const auto lens = lensFrom(arguments);
    if (!lens) {
        return misused(lens.error());
    }
    const auto dataset = readData(arguments);
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto known = checkIds(*lens, *dataset); !known) {
        return failed(known.error());
    }
    const auto statistics = compute(*dataset, *lens);
    if (!statistics) {
        return failed(statistics.error());
    }
    if (arguments.has("json"_L1)) {
        return print(document(*statistics, *dataset));
    }
    if (arguments.has("csv"_L1)) {
        return print(measuresCsv(statistics->measures, [&](const ActorId& actor) {
            return actorName(*dataset, actor, messageLanguage());
        }));
    }
    return print(overallLines(*statistics) + networkLines(statistics->measures) +
                 actorLines(statistics->measures, *dataset) + participationLines(*statistics, *dataset) +
                 shareLines(*statistics));
}

} // namespace

Command statsCommand() {
    std::vector<Option> options = lensOptions();
    options.push_back(storeOption());
    options.push_back(jsonOption());
    options.push_back(
        {"csv", nullptr, QT_TRANSLATE_NOOP("Cli", "print the measures of every actor as a table (CSV)")});
    return {"stats",
            {},
            QT_TRANSLATE_NOOP("Cli", "Count and measure what a lens lets through: records, actors, links, "
                                     "centralities, communities, the share of link weight without the United "
                                     "States."),
            std::move(options),
            lensNotes,
            stats};
}

} // namespace plusone::cli
