#include "exchange/jsonlines.h"
#include "network/comparison.h"
#include "network/paths.h"

#include <QTest>

#include <algorithm>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped() {
    static const Dataset dataset = *shippedDataset();
    return dataset;
}

Lens between(int earlier, int later) {
    Lens lens;
    lens.time = Moment{QDate(later, 8, 24), 36};
    lens.comparedWith = QDate(earlier, 8, 24);
    return lens;
}

const ComparedThing* find(const std::vector<ComparedThing>& things, RecordKind kind, const QString& slug) {
    const auto at = std::find_if(things.begin(), things.end(), [&](const ComparedThing& thing) {
        return thing.thing == RecordRef{kind, slug};
    });
    return at == things.end() ? nullptr : &*at;
}

/// Countries A, B, … and links between them as pairs of letters; a word of more is an event of them all.
Network networkOf(const QString& nodes, const QStringList& ties) {
    Network network;
    for (const QChar letter : nodes) {
        network.nodes.push_back({ActorId(QString(letter))});
    }
    const auto index = [&nodes](QChar letter) { return std::uint32_t(nodes.indexOf(letter)); };
    for (const QString& tie : ties) {
        if (tie.size() == 2) {
            const auto [a, b] =
                std::minmax({index(tie[0]), index(tie[1])}); // a pair of values: the two are gone
            network.links.push_back({a, b, {1, 0, 0, 0}, {}, nodes[a] + QString(u'|') + nodes[b]});
        } else {
            NetworkHub hub;
            hub.key = tie;
            for (const QChar letter : tie) {
                hub.members.push_back(index(letter));
            }
            network.hubs.push_back(std::move(hub));
        }
    }
    return network;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsComparedWithoutASecondMoment();
    void decadeOfTheShippedData();
    void bothMomentsAddUp_data();
    void bothMomentsAddUp();

    void allShortestWaysAreFound();
    void eventIsOneStepLikeALink();
    void noWayIsNoWay();
    void shippedWays();
};

void TestComparison::nothingIsComparedWithoutASecondMoment() {
    QVERIFY(compareMoments(shipped(), Lens()).empty());
}

void TestComparison::decadeOfTheShippedData() {
    const auto things = compareMoments(shipped(), between(2014, 2024));
    const auto fateOf = [&things](RecordKind kind, const QString& slug) {
        const ComparedThing* thing = find(things, kind, slug);
        return thing ? thing->difference : Difference::None;
    };
    QCOMPARE(fateOf(RecordKind::Tie, u"jpn-usa-security-treaty-1960"_s), Difference::Kept);
    QCOMPARE(fateOf(RecordKind::Tie, u"jpn-kor-gsomia-2016"_s), Difference::New);
    QCOMPARE(fateOf(RecordKind::Framework, u"aukus"_s), Difference::New);
    QCOMPARE(fateOf(RecordKind::Framework, u"jp-us-au"_s), Difference::Kept);
    QCOMPARE(fateOf(RecordKind::Framework, u"tcog"_s), Difference::None); // ended in 2003
    const auto early = compareMoments(shipped(), between(2002, 2016));
    QCOMPARE(find(early, RecordKind::Framework, u"tcog"_s)->difference, Difference::Ended);
    for (const ComparedThing& thing : things) {
        QVERIFY(thing.difference != Difference::None);
        if (thing.thing.kind != RecordKind::Framework) {
            QCOMPARE(thing.earlier > 0, thing.difference != Difference::New);
            QCOMPARE(thing.later > 0, thing.difference != Difference::Ended);
        }
    }
    QVERIFY(std::is_sorted(things.begin(), things.end(), [](const ComparedThing& a, const ComparedThing& b) {
        return a.thing.kind == b.thing.kind && a.thing < b.thing;
    }));
}

void TestComparison::bothMomentsAddUp_data() {
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("later");
    QTest::newRow("1960 to 2016") << 1960 << 2016;
    QTest::newRow("2014 to 2024") << 2014 << 2024;
    QTest::newRow("a year") << 2023 << 2024;
}

/// The records counted at each moment are those of the lens at that moment alone.
void TestComparison::bothMomentsAddUp() {
    QFETCH(int, earlier);
    QFETCH(int, later);
    const Lens lens = between(earlier, later);
    int before = 0;
    int after = 0;
    std::set<QString> actors;
    for (const ComparedThing& thing : compareMoments(shipped(), lens)) {
        if (thing.thing.kind == RecordKind::Actor) {
            actors.insert(thing.thing.slug);
        } else {
            before += thing.earlier;
            after += thing.later;
        }
    }
    int frameworksBefore = 0;
    int frameworksAfter = 0;
    for (const ComparedThing& thing : compareMoments(shipped(), lens)) {
        if (thing.thing.kind == RecordKind::Framework) {
            frameworksBefore += thing.earlier;
            frameworksAfter += thing.later;
        }
    }
    QCOMPARE(before - frameworksBefore, buildNetwork(shipped(), *lens.earlier()).counts.records());
    QCOMPARE(after - frameworksAfter, buildNetwork(shipped(), lens.later()).counts.records());
    QCOMPARE(int(actors.size()), buildNetwork(shipped(), lens).counts.actors);
}

void TestComparison::allShortestWaysAreFound() {
    //     B - C
    //   /       \        and a longer way round by E, F, G
    // A           H
    //   \ D - I  /
    const Network network = networkOf(u"ABCDEFGHI"_s, {u"AB"_s, u"BC"_s, u"CH"_s, u"AD"_s, u"DI"_s, u"IH"_s,
                                                       u"AE"_s, u"EF"_s, u"FG"_s, u"GH"_s, u"BD"_s});
    const auto paths = shortestPaths(network, 0, 7);
    QVERIFY(paths);
    QCOMPARE(paths->steps, 3);
    QCOMPARE(paths->nodes, (std::vector<std::uint32_t>{0, 1, 2, 3, 7, 8}));
    // B and D are tied too, but no shortest way goes there.
    QCOMPARE(paths->pairs, (std::set<std::pair<std::uint32_t, std::uint32_t>>{
                               {0, 1}, {0, 3}, {1, 2}, {2, 7}, {3, 8}, {7, 8}}));
    QCOMPARE(paths->first, (std::vector<std::uint32_t>{0, 1, 2, 7}));
    const auto back = shortestPaths(network, 7, 0);
    QCOMPARE(back->nodes, paths->nodes);
    QCOMPARE(back->pairs, paths->pairs);
    QCOMPARE(back->first.front(), 7U);
    QCOMPARE(back->first.back(), 0U);
}

void TestComparison::eventIsOneStepLikeALink() {
    const Network network = networkOf(u"ABCDE"_s, {u"AB"_s, u"BC"_s, u"ACDE"_s});
    const auto paths = shortestPaths(network, 0, 2);
    QCOMPARE(paths->steps, 1);
    QCOMPARE(paths->first, (std::vector<std::uint32_t>{0, 5, 2})); // 5: the event
    const auto far = shortestPaths(network, 1, 3);
    QCOMPARE(far->steps, 2);
}

void TestComparison::noWayIsNoWay() {
    const Network network = networkOf(u"ABCD"_s, {u"AB"_s, u"CD"_s});
    QVERIFY(!shortestPaths(network, 0, 3));
    QVERIFY(!shortestPaths(network, 0, 4)); // not drawn
    const auto here = shortestPaths(network, 1, 1);
    QCOMPARE(here->steps, 0);
    QCOMPARE(here->first, std::vector<std::uint32_t>{1});
}

void TestComparison::shippedWays() {
    const Network network = buildNetwork(shipped(), Lens());
    const auto index = [&network](const QString& slug) { return network.indexOf(ActorId(slug)); };
    QCOMPARE(shortestPaths(network, index(u"JPN"_s), index(u"USA"_s))->steps, 1);
    // From whom to whom the ways lead is all the same.
    for (std::size_t a = 0; a < network.nodes.size(); a += 5) {
        for (std::size_t b = 1; b < network.nodes.size(); b += 7) {
            const auto there = shortestPaths(network, a, b);
            const auto back = shortestPaths(network, b, a);
            QCOMPARE(bool(there), bool(back));
            if (there) {
                QCOMPARE(there->steps, back->steps);
                QCOMPARE(there->nodes, back->nodes);
                QCOMPARE(there->pairs, back->pairs);
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
