#include "network/loss.h"
#include "network/paths.h"
#include "network/removalranking.h"
#include "support/files.h"

#include <QTest>

#include <algorithm>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// A data set of the exercises given as "name@framework: AAA BBB CCC(o)" lines of 2016; (o) observes.
Dataset smallWorld(const QStringList& lines) {
    RecordLists lists;
    for (const QString& line : lines) {
        Exercise exercise;
        const QString name = line.section(u':', 0, 0);
        exercise.id = ExerciseId(name.section(u'@', 0, 0));
        exercise.name = exercise.series = exercise.id.slug();
        exercise.start = PartialDate::tryFrom(u"2016"_s);
        exercise.framework = FrameworkId(name.section(u'@', 1));
        for (QString word : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            const Role role = word.endsWith(u"(o)"_s) ? Role::Observer : Role::Participant;
            exercise.participants.push_back({ActorId(word.remove(u"(o)"_s)), role});
        }
        lists.exercises.push_back(std::move(exercise));
    }
    for (const QString& slug : {u"quad"_s, u"quad-talks"_s}) {
        Framework framework;
        framework.id = FrameworkId(slug);
        framework.name = slug;
        framework.parent = slug == u"quad-talks"_s ? FrameworkId(u"quad"_s) : FrameworkId();
        lists.frameworks.push_back(framework);
    }
    return Dataset(std::move(lists));
}

Lens everything() {
    Lens lens;
    lens.minimumWeight = 0;
    return lens;
}

Removal actor(const char* slug) {
    return ActorId(QString::fromLatin1(slug));
}

Removal exercise(const char* slug) {
    return RecordRef{RecordKind::Exercise, QString::fromLatin1(slug)};
}

WhatIf without(const EventIndex& index, const std::vector<Removal>& removals, bool withRecords = false,
               const Lens& lens = everything()) {
    Job job;
    return whatIf(index, lens, {removals, withRecords}, job).value();
}

/// "BBB CCC+DDD": who is cut off, with whom.
QString cut(const WhatIf& answer) {
    QStringList words;
    for (const CutOff& one : answer.cutOff) {
        QStringList piece{one.actor.slug()};
        for (const ActorId& other : one.with) {
            piece << other.slug();
        }
        words << piece.join(u'+');
    }
    return words.join(u' ');
}

QString lost(const WhatIf& answer) {
    QStringList words;
    for (const LostTie& tie : answer.lost) {
        QStringList records;
        for (const RecordRef& record : tie.records) {
            records << record.slug;
        }
        words << tie.a.slug() + tie.b.slug() + u'(' + records.join(u' ') + u')';
    }
    return words.join(u' ');
}

const QStringList starLines{u"hb: HUB BBB"_s, u"hc: HUB CCC"_s, u"hd: HUB DDD"_s, u"he: HUB EEE"_s};

Scenario randomScenario(const Dataset& dataset, unsigned seed) {
    Scenario scenario;
    scenario.withRecords = seed % 2 == 1;
    const auto pick = [&seed](const auto& list) {
        seed = seed * 1664525 + 1013904223;
        return (list.begin() + std::ptrdiff_t((seed >> 8) % list.size()))->id;
    };
    scenario = scenario.with(pick(dataset.actors())).with(pick(dataset.frameworks()));
    return scenario.with(TieType(seed % 14)).with(refOf(*dataset.find(pick(dataset.exercises()))));
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStarLosesItsHub();
    void aPathIsCutInTwo();
    void aTriangleHoldsWithoutACorner();
    void aBridgeFallsWithItsRecord();
    void aFrameworkTakesItsMechanismsAlong();
    void kindsAndTypesFall();
    void recordsMayGoWithTheirActor();
    void observersTakeNothingWithThem();
    void aWeakenedPairFallsBelowTheMinimum();
    void removalsStack();
    void aPartBesideIsNotCutOff();
    void nothingIsLeft();
    void anEmptyLensAndAnEmptyScenario();
    void whoIsNotThereTakesNothing();
    void scenariosAreKeptAsText();
    void badScenariosAreRefused();
    void rankingOfAStarAndABridge();
    void rankingEqualsTheScenariosOneByOne_data();
    void rankingEqualsTheScenariosOneByOne();
    void jobsCountAndCancel();
    void theMapShowsTheLossAsItIsCounted_data();
    void theMapShowsTheLossAsItIsCounted();
    void hubsAndHullsFallWithTheirMembers();
};

void TestWhatIf::aStarLosesItsHub() {
    const WhatIf answer = without(smallWorld(starLines), {actor("HUB")});
    QCOMPARE(answer.before.actors, 5);
    QCOMPARE(answer.before.tied, 4);
    QCOMPARE(answer.before.connected, 10);
    QCOMPARE(answer.before.parts, 1);
    QCOMPARE(*answer.before.efficiency, 0.7);
    QVERIFY(std::abs(*answer.before.connectivity - 1) < 1e-9);
    QCOMPARE(*answer.before.centralisation, 1.0);
    QCOMPARE(answer.staying.actors, 4);
    QCOMPARE(answer.staying.tied, 0);
    QCOMPARE(answer.staying.connected, 6);
    QCOMPARE(*answer.staying.efficiency, 0.5); // all by way of the hub
    QCOMPARE(answer.after.actors, 4);
    QCOMPARE(answer.after.tied, 0);
    QCOMPARE(answer.after.connected, 0);
    QCOMPARE(answer.after.parts, 4);
    QCOMPARE(*answer.after.efficiency, 0.0);
    QCOMPARE(*answer.after.connectivity, 0.0);
    QCOMPARE(*answer.after.centralisation, 0.0);
    QCOMPARE(cut(answer), u"BBB CCC DDD EEE"_s);
    QCOMPARE(lost(answer), u"BBBHUB(hb) CCCHUB(hc) DDDHUB(hd) EEEHUB(he)"_s);
    QCOMPARE(answer.removed, std::vector{ActorId(u"HUB"_s)});
}

void TestWhatIf::aPathIsCutInTwo() {
    const Dataset world =
        smallWorld({u"ab: AAA BBB"_s, u"bc: BBB CCC"_s, u"cd: CCC DDD"_s, u"de: DDD EEE"_s});
    const WhatIf answer = without(world, {actor("BBB")});
    QCOMPARE(answer.after.parts, 2);
    QCOMPARE(answer.after.connected, 3);
    QCOMPARE(answer.staying.connected, 6);
    QCOMPARE(cut(answer), u"AAA"_s);
    // Of the four who stay: CD, DE one step, CE and AC two, AD three, AE four before.
    QCOMPARE(*answer.staying.efficiency, (2 + 2 * 0.5 + 1.0 / 3 + 0.25) / 6);
    QCOMPARE(*answer.after.efficiency, 2.5 / 6);
    QCOMPARE(cut(without(world, {actor("CCC")})), u"DDD+EEE EEE+DDD"_s);
}

void TestWhatIf::aTriangleHoldsWithoutACorner() {
    const Dataset world = smallWorld({u"ab: AAA BBB"_s, u"bc: BBB CCC"_s, u"ac: AAA CCC"_s});
    const WhatIf answer = without(world, {actor("AAA")});
    QCOMPARE(answer.after.tied, 1);
    QCOMPARE(*answer.after.efficiency, 1.0);
    QCOMPARE(*answer.staying.efficiency, 1.0);
    QCOMPARE(*answer.before.connectivity, 3.0);
    QCOMPARE(*answer.after.connectivity, 2.0);
    QVERIFY(!answer.after.centralisation); // of two
    QVERIFY(answer.cutOff.empty());
}

void TestWhatIf::aBridgeFallsWithItsRecord() {
    const Dataset world =
        smallWorld({u"abc: AAA BBB CCC"_s, u"bridge: CCC DDD"_s, u"def: DDD EEE FFF GGG"_s});
    const WhatIf answer = without(world, {exercise("bridge")});
    QCOMPARE(answer.before.parts, 1);
    QCOMPARE(answer.after.parts, 2);
    QCOMPARE(answer.staying.connected, 21);
    QCOMPARE(answer.after.connected, 9);
    QCOMPARE(cut(answer), u"AAA+BBB+CCC BBB+AAA+CCC CCC+AAA+BBB"_s);
    QCOMPARE(lost(answer), u"CCCDDD(bridge)"_s);
    QVERIFY(answer.removed.empty());
}

void TestWhatIf::aFrameworkTakesItsMechanismsAlong() {
    const Dataset world = smallWorld(
        {u"one@quad: AAA BBB"_s, u"two@quad-talks: BBB CCC"_s, u"three: CCC DDD"_s, u"four: AAA BBB"_s});
    const WhatIf whole = without(world, {FrameworkId(u"quad"_s)});
    QCOMPARE(lost(whole), u"BBBCCC(two)"_s);
    QCOMPARE(cut(whole), u"CCC+DDD DDD+CCC"_s);
    QCOMPARE(lost(without(world, {FrameworkId(u"quad-talks"_s)})), u"BBBCCC(two)"_s);
    const auto both = without(world, {FrameworkId(u"quad"_s), exercise("four")});
    QCOMPARE(lost(both), u"AAABBB(four one) BBBCCC(two)"_s);
}

void TestWhatIf::kindsAndTypesFall() {
    const EventIndex index(test::shipped());
    QCOMPARE(without(index, {EventKind::Agreements, EventKind::Exercises, EventKind::Dialogues}).after.tied,
             0);
    Lens lens;
    lens.without.kinds = {EventKind::Exercises};
    Job job;
    const WhatIf answer = without(index, {EventKind::Exercises}, false, Lens());
    QCOMPARE(answer.after.tied, int(tieGraph(index, lens).ties.size()));
    lens = {};
    lens.without.tieTypes = {TieType::Logistics};
    QCOMPARE(without(index, {TieType::Logistics}, false, Lens()).after.tied,
             int(tieGraph(index, lens).ties.size()));
}

void TestWhatIf::recordsMayGoWithTheirActor() {
    const Dataset world = smallWorld({u"abc: AAA BBB CCC"_s, u"bd: BBB DDD"_s});
    const WhatIf alone = without(world, {actor("AAA")});
    QCOMPARE(lost(alone), u"AAABBB(abc) AAACCC(abc)"_s);
    QVERIFY(alone.cutOff.empty());
    const WhatIf withRecords = without(world, {actor("AAA")}, true);
    QCOMPARE(lost(withRecords), u"AAABBB(abc) AAACCC(abc) BBBCCC(abc)"_s);
    QCOMPARE(cut(withRecords), u"CCC"_s);
}

void TestWhatIf::observersTakeNothingWithThem() {
    const Dataset world = smallWorld({u"abo: AAA BBB OOO(o)"_s, u"ao: AAA OOO"_s});
    const WhatIf answer = without(world, {actor("OOO")}, true);
    QCOMPARE(lost(answer), u"AAAOOO(ao)"_s);
}

void TestWhatIf::aWeakenedPairFallsBelowTheMinimum() {
    const Dataset world = smallWorld({u"one: AAA BBB CCC"_s, u"two: AAA BBB DDD"_s});
    Lens lens;
    lens.minimumWeight = 1;
    QCOMPARE(without(world, {}, false, lens).before.tied, 1);
    const WhatIf answer = without(world, {exercise("two")}, false, lens);
    QCOMPARE(lost(answer), u"AAABBB(one two)"_s);
    QCOMPARE(answer.after.actors, 2);
    QCOMPARE(answer.after.parts, 2);
}

void TestWhatIf::removalsStack() {
    const Dataset world =
        smallWorld({u"ab: AAA BBB"_s, u"bc: BBB CCC"_s, u"ac: AAA CCC"_s, u"cd: CCC DDD"_s});
    QCOMPARE(cut(without(world, {actor("AAA")})), QString());
    QCOMPARE(cut(without(world, {actor("AAA"), exercise("bc")})), u"BBB"_s);
    QCOMPARE(cut(without(world, {exercise("bc"), actor("AAA")})), u"BBB"_s);
    QCOMPARE(without(world, {exercise("bc"), actor("AAA")}).after.connected, 1);
    const Scenario scenario = Scenario().with(actor("AAA")).with(exercise("bc")).with(actor("AAA"));
    QCOMPARE(scenario.removals.size(), 2U);
    QVERIFY(scenario.holds(exercise("bc")) && !scenario.holds(actor("BBB")));
}

void TestWhatIf::aPartBesideIsNotCutOff() {
    // Two parts; of the greater one a piece stays that is smaller than the other part.
    const Dataset world =
        smallWorld({u"ha: HUB AAA"_s, u"hb: HUB BBB"_s, u"hc: HUB CCC"_s, u"xyz: XXX YYY ZZZ"_s});
    const WhatIf answer = without(world, {actor("HUB")});
    QCOMPARE(answer.before.parts, 2);
    QCOMPARE(answer.after.parts, 4);
    QCOMPARE(cut(answer), u"AAA BBB CCC"_s);
}

void TestWhatIf::nothingIsLeft() {
    const Dataset world = smallWorld({u"ab: AAA BBB"_s});
    const WhatIf answer = without(world, {actor("AAA"), actor("BBB")});
    QCOMPARE(answer.after.actors, 0);
    QCOMPARE(answer.after.parts, 0);
    QVERIFY(!answer.after.efficiency && !answer.after.connectivity && !answer.after.centralisation);
    QVERIFY(!answer.staying.efficiency && answer.cutOff.empty());
    QCOMPARE(lost(answer), u"AAABBB(ab)"_s);
    const WhatIf one = without(world, {actor("AAA")});
    QCOMPARE(one.after.actors, 1);
    QCOMPARE(one.after.parts, 1);
    QVERIFY(!one.after.efficiency && !one.after.connectivity && !one.after.centralisation);
}

void TestWhatIf::anEmptyLensAndAnEmptyScenario() {
    const WhatIf nothing = without(Dataset(), {actor("USA")});
    QCOMPARE(nothing.before.actors, 0);
    QVERIFY(!nothing.before.efficiency && nothing.lost.empty());
    const WhatIf same = without(test::shipped(), {}, false, Lens());
    QCOMPARE(same.before.tied, same.after.tied);
    QCOMPARE(same.before.efficiency, same.after.efficiency);
    QCOMPARE(same.before.connectivity, same.after.connectivity);
    QVERIFY(same.lost.empty() && same.cutOff.empty() && same.removed.empty());
}

void TestWhatIf::whoIsNotThereTakesNothing() {
    const WhatIf answer = without(smallWorld(starLines), {actor("ZZZ"), FrameworkId(u"none"_s)}, true);
    QVERIFY(answer.lost.empty() && answer.removed.empty());
}

void TestWhatIf::scenariosAreKeptAsText() {
    const Scenario scenario{{actor("USA"), FrameworkId(u"quad"_s), EventKind::Exercises, TieType::Logistics,
                             exercise("malabar-2016"), RecordRef{RecordKind::Tie, u"a"_s},
                             RecordRef{RecordKind::Dialogue, u"b"_s}},
                            true};
    QCOMPARE(scenario.toJson(),
             QByteArray(R"({"removals":["actors/USA","frameworks/quad","kinds/exercises","types/logistics",)"
                        R"("exercises/malabar-2016","ties/a","dialogues/b"],"with_records":true})"));
    QCOMPARE(*Scenario::fromJson(scenario.toJson()), scenario);
    QCOMPARE(*Scenario::fromJson(Scenario().toJson()), Scenario());
}

void TestWhatIf::badScenariosAreRefused() {
    for (const char* bad :
         {"", "[]", "{}", R"({"removals":"x","with_records":true})", R"({"removals":["sources/a"]})",
          R"({"removals":["kinds/none"]})", R"({"removals":["types/"]})", R"({"removals":["USA"]})",
          R"({"removals":[],"other":1})", R"({"removals":[],"with_records":"yes"})"}) {
        const auto read = Scenario::fromJson(bad);
        QVERIFY2(!read.ok(), bad);
        QVERIFY(read.error().message.endsWith(u'.'));
    }
}

void TestWhatIf::rankingOfAStarAndABridge() {
    Job job;
    const EventIndex star(smallWorld(starLines));
    const auto ranked = rankRemovals(star, everything(), {}, RankedRemovals::Actors, job).value();
    QCOMPARE(ranked.size(), 5U);
    QCOMPARE(ranked.front().removal, actor("HUB"));
    QCOMPARE(ranked.front().loss, 0.5);
    QCOMPARE(ranked.front().cut, 6);
    QCOMPARE(ranked.front().tiesLost, 4);
    QCOMPARE(ranked[1].removal, actor("BBB")); // equals by slug
    QCOMPARE(ranked[4].removal, actor("EEE"));
    QVERIFY(std::abs(ranked[1].loss) < 1e-12);
    const EventIndex two(smallWorld({u"one@quad: AAA BBB"_s, u"two@quad-talks: BBB CCC"_s, u"x: CCC AAA"_s}));
    const auto frameworks = rankRemovals(two, everything(), {}, RankedRemovals::Frameworks, job).value();
    QCOMPARE(frameworks.size(), 2U);
    QCOMPARE(frameworks.front().removal, Removal(FrameworkId(u"quad"_s)));
    QCOMPARE(frameworks.front().cut, 2);
    QCOMPARE(frameworks[1].cut, 0);
    QVERIFY(frameworks[1].loss > 0);
}

void TestWhatIf::rankingEqualsTheScenariosOneByOne_data() {
    QTest::addColumn<bool>("withRecords");
    QTest::addColumn<bool>("stacked");
    QTest::addColumn<bool>("actors");
    for (const bool withRecords : {false, true}) {
        for (const bool stacked : {false, true}) {
            for (const bool actors : {false, true}) {
                QTest::addRow("%d%d%d", withRecords, stacked, actors) << withRecords << stacked << actors;
            }
        }
    }
}

void TestWhatIf::rankingEqualsTheScenariosOneByOne() {
    QFETCH(bool, withRecords);
    QFETCH(bool, stacked);
    QFETCH(bool, actors);
    const EventIndex index(test::shipped());
    Scenario scenario;
    scenario.withRecords = withRecords;
    scenario = stacked ? scenario.with(actor("USA")) : scenario;
    Job job;
    const auto ranked = rankRemovals(index, Lens(), scenario,
                                     actors ? RankedRemovals::Actors : RankedRemovals::Frameworks, job)
                            .value();
    QVERIFY(ranked.size() > 5);
    QCOMPARE(job.done(), int(ranked.size()));
    const WhatIf now = whatIf(index, Lens(), scenario, job).value();
    constexpr std::size_t every = 4; // to be quick
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        QVERIFY(i == 0 || ranked[i - 1].loss >= ranked[i].loss);
        if (i % every != 0) {
            continue;
        }
        const WhatIf then = whatIf(index, Lens(), scenario.with(ranked[i].removal), job).value();
        QCOMPARE(then.after.tied, now.after.tied - ranked[i].tiesLost);
        if (!stacked) {
            QVERIFY(std::abs(*then.staying.efficiency - *then.after.efficiency - ranked[i].loss) < 1e-12);
            QCOMPARE(then.staying.connected - then.after.connected, ranked[i].cut);
        }
    }
}

void TestWhatIf::jobsCountAndCancel() {
    const EventIndex index(smallWorld(starLines));
    Job job;
    QVERIFY(whatIf(index, everything(), {{actor("HUB")}, false}, job).ok());
    QCOMPARE(job.done(), 3);
    job.cancel();
    QVERIFY(whatIf(index, everything(), {}, job).error().code == ErrorCode::Cancelled);
    QVERIFY(rankRemovals(index, everything(), {}, RankedRemovals::Actors, job).error().code ==
            ErrorCode::Cancelled);
}

void TestWhatIf::theMapShowsTheLossAsItIsCounted_data() {
    QTest::addColumn<QString>("lens");
    for (const char* lens : {"", "at=2026-06-01/36;min=1", "min=0;hidden=KOR,series:exercises:RIMPAC",
                             "at=2016-08-24/36;since=2006-01-01", "kinds=exercises;many=hidden"}) {
        QTest::newRow(lens) << QString::fromLatin1(lens);
    }
}

void TestWhatIf::theMapShowsTheLossAsItIsCounted() {
    QFETCH(QString, lens);
    const Lens looked = *Lens::fromText(lens);
    const EventIndex index(test::shipped());
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const Scenario scenario = randomScenario(test::shipped(), seed);
        const Network network = buildWithLoss(index, looked, scenario);
        Job job;
        const WhatIf answer = whatIf(index, looked, scenario, job).value();
        QCOMPARE(network.without, scenario);
        QCOMPARE(int(network.nodes.size()), answer.before.actors);
        const auto ended = [](const auto& thing) { return thing.difference == Difference::Ended; };
        QCOMPARE(std::count_if(network.nodes.begin(), network.nodes.end(), ended),
                 std::ptrdiff_t(answer.removed.size()));
        std::set<std::pair<ActorId, ActorId>> lostPairs;
        for (const LostTie& tie : answer.lost) {
            lostPairs.emplace(tie.a, tie.b);
        }
        std::set<std::pair<std::uint32_t, std::uint32_t>> inHubs;
        for (const NetworkHub& hub : network.hubs) {
            for (const std::uint32_t a : hub.members) {
                for (const std::uint32_t b : hub.members) {
                    inHubs.emplace(a, b);
                }
            }
        }
        for (const NetworkLink& link : network.links) {
            bool stands = false;
            for (std::size_t s = 0; s < strandCount; ++s) {
                stands = stands || (!link.records[s].empty() && link.differences[s] == Difference::None);
            }
            const bool isLost =
                lostPairs.contains({network.nodes[link.a].actor, network.nodes[link.b].actor});
            QVERIFY(!isLost || !stands);
            QVERIFY(isLost || stands || inHubs.contains({link.a, link.b}));
            QVERIFY(std::none_of(link.differences.begin(), link.differences.end(),
                                 [](Difference d) { return d == Difference::New || d == Difference::Kept; }));
        }
    }
    const Scenario scenario = randomScenario(test::shipped(), 1);
    const Network network = buildWithLoss(index, looked, scenario);
    std::int64_t connected = 0;
    for (std::size_t a = 0; a < network.nodes.size(); ++a) {
        for (std::size_t b = a + 1; b < network.nodes.size(); ++b) {
            connected += shortestPaths(network, a, b) ? 1 : 0;
        }
    }
    Job job;
    QCOMPARE(connected, whatIf(index, looked, scenario, job)->after.connected); // no way leads over a loss
    const auto weightOf = [&index](const Lens& filtered) {
        double weight = 0;
        for (const TieGraph::Tie& tie : tieGraph(index, filtered).ties) {
            weight += tie.weight;
        }
        return weight;
    };
    Lens withoutExercises = looked.later();
    withoutExercises.without.kinds = {EventKind::Exercises};
    const WhatIf rest = whatIf(index, looked, {{EventKind::Exercises}, false}, job).value();
    QVERIFY(qFuzzyCompare(1 + rest.before.weight, 1 + weightOf(looked.later())));
    QVERIFY(qFuzzyCompare(1 + rest.after.weight, 1 + weightOf(withoutExercises)));
    const Network none = buildWithLoss(index, looked, {});
    QVERIFY(none.without.isEmpty());
    QCOMPARE(none.links.size(), buildNetwork(index, looked).links.size());
}

void TestWhatIf::hubsAndHullsFallWithTheirMembers() {
    const EventIndex index(test::shipped());
    const auto hull = [](const Network& network, const QString& slug) {
        return std::find_if(network.hulls.begin(), network.hulls.end(),
                            [&slug](const NetworkHull& h) { return h.framework.slug() == slug; })
            ->difference;
    };
    const Network plain = buildNetwork(index, Lens());
    QVERIFY(!plain.hulls.empty());
    const QString slug = plain.hulls.front().framework.slug();
    const ActorId member = plain.nodes[plain.hulls.front().members.front()].actor;
    QCOMPARE(hull(buildWithLoss(index, {}, {{member}, false}), slug), Difference::Ended);
    QCOMPARE(hull(buildWithLoss(index, {}, {{FrameworkId(slug)}, false}), slug), Difference::Ended);
    QCOMPARE(hull(buildWithLoss(index, {}, {{TieType::CoastGuard}, false}), slug), Difference::None);
    const Network lossy = buildWithLoss(index, {}, {{EventKind::Exercises}, false});
    for (const NetworkHub& hub : lossy.hubs) {
        QCOMPARE(hub.difference, hub.strand == Strand::Exercises ? Difference::Ended : Difference::None);
    }
}

QTEST_GUILESS_MAIN(TestWhatIf)

#include "tst_whatif.moc"
