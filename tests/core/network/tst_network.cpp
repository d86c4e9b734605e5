#include "exchange/jsonlines.h"
#include "network/network.h"
#include "network/statistics.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped() {
    static const Dataset dataset = *shippedDataset();
    return dataset;
}

/// A data set of three or more countries and the exercises given as "name: AAA BBB CCC(o)" lines of 2016; (o)
/// observes.
Dataset smallWorld(const QStringList& lines) {
    RecordLists lists;
    for (const QString& line : lines) {
        Exercise exercise;
        exercise.id = ExerciseId(line.section(u':', 0, 0));
        exercise.name = exercise.series = exercise.id.slug();
        exercise.start = PartialDate::tryFrom(u"2016"_s);
        for (QString name : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            const Role role = name.endsWith(u"(o)"_s) ? Role::Observer : Role::Participant;
            exercise.participants.push_back({ActorId(name.remove(u"(o)"_s)), role});
        }
        lists.exercises.push_back(std::move(exercise));
    }
    return Dataset(std::move(lists));
}

const NetworkLink* linkOf(const Network& network, const QString& a, const QString& b) {
    for (const NetworkLink& link : network.links) {
        if (network.nodes[link.a].actor.slug() == a && network.nodes[link.b].actor.slug() == b) {
            return &link;
        }
    }
    return nullptr;
}

Lens everything() {
    Lens lens;
    lens.minimumWeight = 0;
    return lens;
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foundingMomentHasTheCountedNumbers();
    void eventOfKAddsOneOverKMinusOne();
    void observersWeighNothingButAreNamed();
    void minimumWeightLeavesOutAndCounts();
    void manyPartyEventsBecomeOneHubASeries();
    void sixPartiesAreStillPairs();
    void hullsAreThoseThatStand();
    void chinaIsOutsideAndItsTiesAreRiskReduction();
    void differencesBetweenTwoMoments();
    void comparedPicturesHoldBothPictures_data();
    void comparedPicturesHoldBothPictures();
    void whatIsHiddenIsNotDrawnButStaysInTheLens();
    void nodesAndLinksAreSortedAndIndexed();
    void lensCountsIgnoreTheirOwnFilter();
    void recordsPerYearAddUp();
    void participationIsSortedAndAddsUp();
};

void TestNetwork::foundingMomentHasTheCountedNumbers() {
    // Counted apart from this program, by a script over the JSON lines.
    const NetworkCounts counts = buildNetwork(shipped(), Lens()).counts;
    QCOMPARE(counts.records(), 173);
    QCOMPARE(counts.agreements, 86);
    QCOMPARE(counts.exercises, 44);
    QCOMPARE(counts.dialogues, 43);
    QCOMPARE(counts.actors, 45);
    QCOMPARE(counts.links, 62);
    QCOMPARE(counts.links - counts.linksBelow, 37);
    QCOMPARE(counts.manyParty, 13);
}

void TestNetwork::eventOfKAddsOneOverKMinusOne() {
    const Network network = buildNetwork(
        smallWorld({u"pair: AAA BBB"_s, u"three: AAA BBB CCC"_s, u"five: AAA BBB CCC DDD EEE"_s}),
        everything());
    QCOMPARE(linkOf(network, u"AAA"_s, u"BBB"_s)->total(), 1 + 0.5 + 0.25);
    QCOMPARE(linkOf(network, u"BBB"_s, u"CCC"_s)->total(), 0.5 + 0.25);
    QCOMPARE(linkOf(network, u"DDD"_s, u"EEE"_s)->total(), 0.25);
    QCOMPARE(linkOf(network, u"AAA"_s, u"BBB"_s)->records[std::size_t(Strand::Exercises)].size(), 3U);
}

void TestNetwork::observersWeighNothingButAreNamed() {
    const Network network = buildNetwork(smallWorld({u"a: AAA BBB CCC(o)"_s, u"b: AAA CCC"_s}), everything());
    QCOMPARE(linkOf(network, u"AAA"_s, u"BBB"_s)->total(), 1.0);
    QVERIFY(!linkOf(network, u"BBB"_s, u"CCC"_s));
    QCOMPARE(network.nodes[network.indexOf(ActorId(u"CCC"_s))].total(), 2);
}

void TestNetwork::minimumWeightLeavesOutAndCounts() {
    const Dataset world = smallWorld({u"a: AAA BBB CCC"_s, u"b: CCC DDD EEE FFF"_s});
    Lens lens;
    const Network network = buildNetwork(world, lens);
    QCOMPARE(network.links.size(), 3U); // of weight 0.5 exactly: they stay
    QCOMPARE(network.counts.links, 9);
    QCOMPARE(network.counts.linksBelow, 6);
    QCOMPARE(network.counts.actorsLeftOut, 3);
    lens.minimumWeight = 0.51;
    QVERIFY(buildNetwork(world, lens).links.empty());
}

void TestNetwork::manyPartyEventsBecomeOneHubASeries() {
    const Network network = buildNetwork(shipped(), Lens());
    const auto rimpac = std::find_if(network.hubs.begin(), network.hubs.end(), [](const NetworkHub& hub) {
        return hub.key == u"series:exercises:RIMPAC"_s;
    });
    QVERIFY(rimpac != network.hubs.end());
    QCOMPARE(rimpac->records.size(), 2U); // 2014 and 2016
    QVERIFY(!rimpac->nameJa.isEmpty());
    QVERIFY(std::is_sorted(rimpac->members.begin(), rimpac->members.end()));
    QCOMPARE(rimpac->members.size(), rimpac->memberRecords.size());
    int hubRecords = 0;
    for (const NetworkHub& hub : network.hubs) {
        hubRecords += int(hub.records.size());
    }
    QCOMPARE(hubRecords, network.counts.manyParty);
    Lens hidden;
    hidden.manyParty = ManyParty::Hidden;
    QVERIFY(buildNetwork(shipped(), hidden).hubs.empty());
    QCOMPARE(buildNetwork(shipped(), hidden).counts.manyParty, 13);
}

void TestNetwork::sixPartiesAreStillPairs() {
    QCOMPARE(buildNetwork(smallWorld({u"six: A1 A2 A3 A4 A5 A6"_s}), everything()).links.size(), 15U);
    const Network seven = buildNetwork(smallWorld({u"seven: A1 A2 A3 A4 A5 A6 A7"_s}), everything());
    QVERIFY(seven.links.empty());
    QCOMPARE(seven.hubs.size(), 1U);
}

void TestNetwork::hullsAreThoseThatStand() {
    const auto names = [](const Network& network) {
        QStringList slugs;
        for (const NetworkHull& hull : network.hulls) {
            slugs << hull.framework.slug();
        }
        return slugs;
    };
    const QStringList founding = names(buildNetwork(shipped(), Lens()));
    QVERIFY(founding.contains(u"jp-us-au"_s) && founding.contains(u"jp-us-kr"_s) &&
            founding.contains(u"jp-us-mn"_s));
    QVERIFY(!founding.contains(u"jp-us-uk"_s)); // from October 2016
    QVERIFY(!founding.contains(u"jp-us"_s));    // bilateral
    QVERIFY(!founding.contains(u"jp-us-kr-dtt"_s));
    Lens early;
    early.time = Moment{QDate(1960, 1, 1)};
    QCOMPARE(names(buildNetwork(shipped(), early)), QStringList{u"anzus"_s});
}

void TestNetwork::chinaIsOutsideAndItsTiesAreRiskReduction() {
    Lens lens;
    lens.manyParty = ManyParty::Hidden;
    lens.kinds = {EventKind::Agreements, EventKind::Dialogues};
    const Network network = buildNetwork(shipped(), lens);
    const NetworkLink* link = linkOf(network, u"CHN"_s, u"JPN"_s);
    QVERIFY(link);
    QVERIFY(link->weight[std::size_t(Strand::RiskReduction)] > 0);
    QCOMPARE(link->weight[std::size_t(Strand::Agreements)], 0.0);
    for (const NetworkNode& node : network.nodes) {
        QVERIFY(!node.outside || node.actor.slug() == u"CHN"_s);
    }
}

void TestNetwork::differencesBetweenTwoMoments() {
    RecordLists lists;
    const auto add = [&lists](const QString& slug, const QString& start, const QStringList& actors) {
        Exercise exercise;
        exercise.id = ExerciseId(slug);
        exercise.name = exercise.series = slug.section(u'-', 0, 0);
        exercise.start = PartialDate::tryFrom(start);
        for (const QString& actor : actors) {
            exercise.participants.push_back({ActorId(actor)});
        }
        lists.exercises.push_back(std::move(exercise));
    };
    add(u"a-1"_s, u"2014-01"_s, {u"AAA"_s, u"BBB"_s});
    add(u"a-2"_s, u"2024-01"_s, {u"AAA"_s, u"BBB"_s});
    add(u"b-1"_s, u"2013"_s, {u"AAA"_s, u"CCC"_s});
    add(u"c-1"_s, u"2023"_s, {u"BBB"_s, u"DDD"_s});
    add(u"d-1"_s, u"2018"_s, {u"EEE"_s, u"FFF"_s});
    const QStringList crowd{u"AAA"_s, u"BBB"_s, u"CCC"_s, u"DDD"_s, u"GGG"_s, u"HHH"_s, u"III"_s};
    add(u"many-1"_s, u"2022"_s, crowd);
    Lens lens = everything();
    lens.time = Moment{QDate(2024, 8, 24), 36};
    lens.comparedWith = QDate(2014, 8, 24);
    const Network network = buildNetwork(Dataset(std::move(lists)), lens);

    const auto exercises = std::size_t(Strand::Exercises);
    QCOMPARE(linkOf(network, u"AAA"_s, u"BBB"_s)->differences[exercises], Difference::Kept);
    QCOMPARE(linkOf(network, u"AAA"_s, u"CCC"_s)->differences[exercises], Difference::Ended);
    QCOMPARE(linkOf(network, u"BBB"_s, u"DDD"_s)->differences[exercises], Difference::New);
    QVERIFY(!linkOf(network, u"EEE"_s, u"FFF"_s));
    // As broad as at its broader moment, not as both together.
    QCOMPARE(linkOf(network, u"AAA"_s, u"BBB"_s)->weight[exercises], 1.0);
    QCOMPARE(network.nodes[network.indexOf(ActorId(u"CCC"_s))].difference, Difference::Kept);
    QCOMPARE(network.nodes[network.indexOf(ActorId(u"GGG"_s))].difference, Difference::New);
    QCOMPARE(network.hubs.size(), 1U);
    QCOMPARE(network.hubs[0].difference, Difference::New);
    QCOMPARE(combined(Difference::New, Difference::Ended), Difference::Kept);
    QCOMPARE(combined(Difference::None, Difference::New), Difference::New);
    QCOMPARE(combined(Difference::Ended, Difference::Ended), Difference::Ended);
}

void TestNetwork::comparedPicturesHoldBothPictures_data() {
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("later");
    QTest::newRow("2014 to 2024") << 2014 << 2024;
    QTest::newRow("1960 to 2016") << 1960 << 2016;
    QTest::newRow("2023 to 2024") << 2023 << 2024;
}

/// What is drawn as new or kept is the later picture, what is drawn as ended or kept the earlier one.
void TestNetwork::comparedPicturesHoldBothPictures() {
    QFETCH(int, earlier);
    QFETCH(int, later);
    Lens lens;
    lens.time = Moment{QDate(later, 8, 24), 36};
    lens.comparedWith = QDate(earlier, 8, 24);
    const Network both = buildNetwork(shipped(), lens);
    for (const auto& [alone, gone] : {std::pair{buildNetwork(shipped(), lens.later()), Difference::Ended},
                                      std::pair{buildNetwork(shipped(), *lens.earlier()), Difference::New}}) {
        std::set<QString> strands;
        for (const NetworkLink& link : alone.links) {
            for (std::size_t s = 0; s < strandCount; ++s) {
                if (!link.records[s].empty()) {
                    strands.insert(link.key + QString::number(s));
                }
            }
        }
        std::set<QString> drawn;
        std::set<FrameworkId> hulls;
        for (const NetworkLink& link : both.links) {
            for (std::size_t s = 0; s < strandCount; ++s) {
                QCOMPARE(link.differences[s] == Difference::None, link.records[s].empty());
                if (!link.records[s].empty() && link.differences[s] != gone) {
                    drawn.insert(link.key + QString::number(s));
                }
            }
        }
        for (const NetworkHull& hull : both.hulls) {
            QVERIFY(hull.difference != Difference::None);
            if (hull.difference != gone) {
                hulls.insert(hull.framework);
            }
        }
        // A pair that is too light at one of the two moments is drawn for the other's sake.
        QVERIFY(std::includes(drawn.begin(), drawn.end(), strands.begin(), strands.end()));
        std::set<FrameworkId> alonesHulls;
        for (const NetworkHull& hull : alone.hulls) {
            alonesHulls.insert(hull.framework);
        }
        QVERIFY(std::includes(hulls.begin(), hulls.end(), alonesHulls.begin(), alonesHulls.end()));
    }
}

void TestNetwork::whatIsHiddenIsNotDrawnButStaysInTheLens() {
    const Network shown = buildNetwork(shipped(), Lens());
    Lens lens;
    lens.hidden = {u"AUS"_s, shown.hubs.front().key, u"frameworks/jp-us-in"_s};
    const Network network = buildNetwork(shipped(), lens);
    QCOMPARE(network.records, shown.records);
    QCOMPARE(network.indexOf(ActorId(u"AUS"_s)), network.nodes.size());
    QCOMPARE(network.nodes.size(), shown.nodes.size() - 1);
    QCOMPARE(network.hubs.size(), shown.hubs.size() - 1);
    QCOMPARE(network.counts.actorsLeftOut, shown.counts.actorsLeftOut + 1);
    for (const NetworkHub& hub : network.hubs) {
        QVERIFY(hub.key != shown.hubs.front().key);
        QCOMPARE(hub.members.size(), hub.memberRecords.size());
    }
    for (const NetworkHull& hull : network.hulls) {
        QVERIFY(hull.framework != FrameworkId(u"jp-us-in"_s) && hull.framework != FrameworkId(u"jp-us-au"_s));
    }
}

void TestNetwork::nodesAndLinksAreSortedAndIndexed() {
    const Network network = buildNetwork(shipped(), Lens());
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        QCOMPARE(network.indexOf(network.nodes[i].actor), i);
    }
    QVERIFY(std::is_sorted(network.nodes.begin(), network.nodes.end(),
                           [](const auto& a, const auto& b) { return a.actor < b.actor; }));
    QVERIFY(std::is_sorted(network.links.begin(), network.links.end(), [](const auto& a, const auto& b) {
        return std::pair(a.a, a.b) < std::pair(b.a, b.b);
    }));
    QCOMPARE(network.indexOf(ActorId(u"ATL"_s)), network.nodes.size());
}

void TestNetwork::lensCountsIgnoreTheirOwnFilter() {
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    lens.actors = {ActorId(u"AUS"_s)};
    const LensCounts counts = countForLens(shipped(), lens);
    QCOMPARE(counts.kinds, (std::array{16, 18, 10})); // of Australia, all kinds
    const auto of = [&counts](const QString& slug) {
        return std::find_if(counts.actors.begin(), counts.actors.end(),
                            [&slug](const auto& entry) { return entry.first.slug() == slug; })
            ->second;
    };
    QCOMPARE(of(u"USA"_s), 41); // exercises with the U.S., Australia or not
    int domains = 0;
    for (const auto& [domain, count] : counts.domains) {
        domains += count;
    }
    QCOMPARE(domains, 18);
}

void TestNetwork::recordsPerYearAddUp() {
    const auto years = recordsPerYear(shipped(), Lens());
    // The treaties of 1951 stand from 1952 on, when they came into force.
    QCOMPARE(years.front().year, 1952);
    std::array<int, 3> sums{};
    for (std::size_t i = 0; i < years.size(); ++i) {
        QCOMPARE(years[i].year, 1952 + int(i));
        for (std::size_t kind = 0; kind < 3; ++kind) {
            sums[kind] += years[i].records[kind];
            QCOMPARE(int(years[i].refs[kind].size()), years[i].records[kind]);
        }
    }
    // All but the three recalled ones and the tie without a date.
    QCOMPARE(sums, (std::array{220, 368, 349}));
}

void TestNetwork::participationIsSortedAndAddsUp() {
    const auto list = participationByActor(shipped(), Lens());
    QCOMPARE(list.size(), 45U);
    QCOMPARE(list[0].actor.slug(), u"JPN"_s);
    QCOMPARE(list[0].records, (std::array{59, 36, 41}));
    QVERIFY(std::is_sorted(list.begin(), list.end(),
                           [](const auto& a, const auto& b) { return a.total() > b.total(); }));
}

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
