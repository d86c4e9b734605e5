#include "network/statistics.h"
#include "network/timeseries.h"

#include "cli/data.h"
#include "cli/lensoptions.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Everything that is counted, once for both ways of printing it.
struct Statistics {
    DateSpan window;
    double minimumWeight = 0;
    NetworkCounts counts;
    double density = 0;
    int components = 0;
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

Statistics compute(const Dataset& dataset, const Lens& lens) {
    const EventIndex index(dataset);
    const Network network = buildNetwork(index, lens);
    const NetworkMeasures measures = measure(network);
    return {lens.window(),        lens.minimumWeight,  network.counts,
            measures.density,     measures.components, participationByActor(index, lens),
            sharesIn(index, lens)};
}

QString nameOf(const Dataset& dataset, const ActorId& id) {
    const Actor* actor = dataset.find(id);
    return actor ? actor->name : id.slug();
}

QJsonArray participation(const Statistics& statistics, const Dataset& dataset) {
    QJsonArray list;
    for (const ActorParticipation& entry : statistics.participation) {
        list.append(QJsonObject{{u"actor"_s, entry.actor.slug()},
                                {u"name"_s, nameOf(dataset, entry.actor)},
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
            {u"density"_s, statistics.density},
            {u"components"_s, statistics.components},
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
           line(Words::tr("Actors"), counts.actors) + line(Words::tr("Links"), counts.links) +
           line(Words::tr("Links of weight %1 and more").arg(statistics.minimumWeight),
                counts.links - counts.linksBelow) +
           line(Words::tr("Density"), QString::number(statistics.density, 'f', 3)) +
           line(Words::tr("Connected parts"), statistics.components);
}

QString participationLines(const Statistics& statistics, const Dataset& dataset) {
    constexpr std::size_t shown = 10;
    QString text = u'\n' + Words::tr("Most records (agreements, exercises, dialogues):") + u'\n';
    for (std::size_t i = 0; i < std::min(shown, statistics.participation.size()); ++i) {
        const ActorParticipation& entry = statistics.participation[i];
        text += u"  "_s + entry.actor.slug() + u' ' + nameOf(dataset, entry.actor) +
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
    const Statistics statistics = compute(*dataset, *lens);
    if (arguments.has("json"_L1)) {
        return print(document(statistics, *dataset));
    }
    return print(overallLines(statistics) + participationLines(statistics, *dataset) +
                 shareLines(statistics));
}

} // namespace

Command statsCommand() {
    std::vector<Option> options = lensOptions();
    options.push_back(storeOption());
    options.push_back(jsonOption());
    return {"stats",
            {},
            QT_TRANSLATE_NOOP("Cli",
                              "Count what a lens lets through: records, actors, links, the share of link "
                              "weight without the United States."),
            std::move(options),
            lensNotes,
            stats};
}

} // namespace plusone::cli
