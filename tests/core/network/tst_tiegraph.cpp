#include "network/tiegraph.h"

#include "network/network.h"
#include "support/files.h"

#include <QTest>

#include <map>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

using Ends = std::pair<std::uint32_t, std::uint32_t>;

/// Records by pair, as the map draws them: links, and everyone with everyone in a hub's records.
std::map<Ends, std::set<RecordRef>> drawnRecords(const EventIndex& index, const Network& network) {
    std::map<RecordRef, const EventView*> events;
    for (const EventView& event : index.events()) {
        events.emplace(event.ref, &event);
    }
    std::map<Ends, std::set<RecordRef>> pairs;
    for (const NetworkLink& link : network.links) {
        for (const auto& records : link.records) {
            pairs[{link.a, link.b}].insert(records.begin(), records.end());
        }
    }
    for (const NetworkHub& hub : network.hubs) {
        for (const RecordRef& ref : hub.records) {
            const auto parties = events.at(ref)->parties;
            for (const std::uint32_t one : parties) {
                for (const std::uint32_t other : parties) {
                    const auto a = std::uint32_t(network.indexOf(index.actors()[one].id));
                    const auto b = std::uint32_t(network.indexOf(index.actors()[other].id));
                    if (a < b && b < network.nodes.size()) {
                        pairs[{a, b}].insert(ref);
                    }
                }
            }
        }
    }
    return pairs;
}

} // namespace

class TestTieGraph : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheMapDraws_data();
    void isWhatTheMapDraws();
    void looksAtTheLaterOfTwoMoments();
    void someEventsCanBeLeftOut();
};

void TestTieGraph::isWhatTheMapDraws_data() {
    QTest::addColumn<QString>("lens");
    for (const char* lens :
         {"", "at=2026-06-01/36", "at=1990-01-01/36", "kinds=agreements;min=2",
          "at=2026-01-01/12;kinds=exercises;many=hidden", "min=0;hidden=USA,series:exercises:RIMPAC",
          "kinds=dialogues;frameworks=quad", "at=1900-01-01/36"}) {
        QTest::newRow(lens) << QString::fromLatin1(lens);
    }
}

void TestTieGraph::isWhatTheMapDraws() {
    QFETCH(QString, lens);
    const auto parsed = Lens::fromText(lens);
    QVERIFY2(parsed.ok(), qPrintable(lens));
    const EventIndex index(test::shipped());
    const Network network = buildNetwork(index, *parsed);
    const TieGraph graph = tieGraph(index, *parsed);
    QCOMPARE(graph.actors.size(), network.nodes.size());
    for (std::size_t i = 0; i < graph.actors.size(); ++i) {
        QCOMPARE(graph.actors[i], network.nodes[i].actor);
        QCOMPARE(graph.indexOf(graph.actors[i]), i);
    }
    const auto drawn = drawnRecords(index, network);
    QCOMPARE(graph.ties.size(), drawn.size());
    auto expected = drawn.begin();
    for (const TieGraph::Tie& tie : graph.ties) {
        QCOMPARE((Ends{tie.a, tie.b}), expected->first);
        QCOMPARE(std::set<RecordRef>(tie.records.begin(), tie.records.end()), expected->second);
        QCOMPARE(tie.records.size(), expected->second.size());
        double weight = 0;
        for (const EventView& event : index.events()) {
            if (expected->second.contains(event.ref)) {
                weight += 1.0 / double(event.parties.size() - 1);
            }
        }
        QVERIFY(std::abs(tie.weight - weight) < 1e-9);
        ++expected;
    }
}

void TestTieGraph::looksAtTheLaterOfTwoMoments() {
    const EventIndex index(test::shipped());
    Lens lens;
    const TieGraph alone = tieGraph(index, lens);
    lens.comparedWith = QDate(2006, 8, 24);
    const TieGraph compared = tieGraph(index, lens);
    QCOMPARE(compared.actors, alone.actors);
    QCOMPARE(compared.ties.size(), alone.ties.size());
}

void TestTieGraph::someEventsCanBeLeftOut() {
    const EventIndex index(test::shipped());
    Lens lens;
    lens.kinds = {EventKind::Agreements};
    const TieGraph agreements = tieGraph(index, lens);
    const TieGraph chosen =
        tieGraph(index, {}, [](const EventView& event) { return event.kind == EventKind::Agreements; });
    QCOMPARE(chosen.actors, agreements.actors);
    QCOMPARE(chosen.ties.size(), agreements.ties.size());
    QVERIFY(tieGraph(index, {}, [](const EventView&) { return false; }).actors.empty());
}

QTEST_GUILESS_MAIN(TestTieGraph)

#include "tst_tiegraph.moc"
