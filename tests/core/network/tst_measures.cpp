#include "network/measures.h"

#include "base/job.h"
#include "network/measuretexts.h"
#include "support/tiegraphs.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <future>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::tieGraphOf;
using Values = std::vector<std::optional<double>>;

namespace {

Measures measured(const TieGraph& graph) {
    auto measures = measuresOf(graph);
    if (!measures) {
        qFatal("%s", qPrintable(measures.error().message));
    }
    return *std::move(measures);
}

Values column(const Measures& measures, ActorMeasure measure) {
    Values values;
    for (std::size_t i = 0; i < measures.actors.size(); ++i) {
        values.push_back(measures.of(i, measure));
    }
    return values;
}

bool isNear(std::optional<double> one, std::optional<double> other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-12);
}

bool areNear(const Values& one, const Values& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isNear);
}

#define COMPARE_WHOLE(measures, measure, expected)                                                           \
    QVERIFY2(isNear((measures).of(NetworkMeasure::measure), expected),                                       \
             qPrintable(QStringLiteral(#measure " is ") +                                                    \
                        QString::number((measures).of(NetworkMeasure::measure).value_or(std::nan("")))))
#define COMPARE_COLUMN(measures, measure, ...)                                                               \
    QVERIFY2(areNear(column(measures, ActorMeasure::measure), Values __VA_ARGS__), #measure)

const std::optional<double> none;

TieGraph star() {
    return tieGraphOf(5, {{0, 1, 1}, {0, 2, 1}, {0, 3, 1}, {0, 4, 1}});
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starByHand();
    void pathByHand();
    void triangleByHand();
    void twoComponentsByHand();
    void twoGroupsAndABridge();
    void weightsMoveStrengthAndEigenvectorOnly();
    void oneActorHasFewNumbers();
    void twoActorsHaveNoPairsOfOthers();
    void noActorHasNone();
    void strangersHaveNoTies();
    void weightsOfZeroAreNoNumbersOutOfNothing();
    void communitiesAreTheSameAtEveryRun();
    void severalThreadsCanAskAtOnce();
    void canBeStopped();
    void everyMeasureIsExplained();
};

void TestMeasures::starByHand() {
    const Measures m = measured(star());
    COMPARE_WHOLE(m, Actors, 5.0);
    COMPARE_WHOLE(m, Ties, 4.0);
    COMPARE_WHOLE(m, Weight, 4.0);
    COMPARE_WHOLE(m, Density, 0.4);
    COMPARE_WHOLE(m, Components, 1.0);
    COMPARE_WHOLE(m, LargestComponent, 5.0);
    COMPARE_WHOLE(m, Diameter, 2.0);
    COMPARE_WHOLE(m, MeanPath, 1.6); // 4 pairs of 1 step, 6 of 2
    COMPARE_WHOLE(m, Transitivity, 0.0);
    COMPARE_WHOLE(m, MeanClustering, 0.0);
    COMPARE_WHOLE(m, DegreeCentral, 1.0);
    COMPARE_WHOLE(m, BetweennessCentral, 1.0);
    COMPARE_WHOLE(m, ClosenessCentral, 1.0);
    COMPARE_WHOLE(m, HighestCore, 1.0);
    COMPARE_WHOLE(m, Articulations, 1.0);
    COMPARE_WHOLE(m, Bridges, 4.0);
    COMPARE_COLUMN(m, Degree, {4, 1, 1, 1, 1});
    COMPARE_COLUMN(m, Strength, {4, 1, 1, 1, 1});
    COMPARE_COLUMN(m, Betweenness, {1, 0, 0, 0, 0});
    COMPARE_COLUMN(m, Eigenvector, {1, 0.5, 0.5, 0.5, 0.5}); // the hub's is the root of 4 times a leaf's
    COMPARE_COLUMN(m, Closeness, {1, 4 / 7.0, 4 / 7.0, 4 / 7.0, 4 / 7.0});
    COMPARE_COLUMN(m, Harmonic, {1, 2.5 / 4, 2.5 / 4, 2.5 / 4, 2.5 / 4});
    COMPARE_COLUMN(m, Clustering, {0, none, none, none, none});
    COMPARE_COLUMN(m, Core, {1, 1, 1, 1, 1});
    COMPARE_COLUMN(m, Articulation, {1, 0, 0, 0, 0});
    QCOMPARE(m.bridges.size(), 4U);
    QCOMPARE(m.bridges[2].b, 3U);
}

void TestMeasures::pathByHand() {
    const Measures m = measured(tieGraphOf(4, {{0, 1, 1}, {1, 2, 1}, {2, 3, 1}}));
    COMPARE_WHOLE(m, Diameter, 3.0);
    COMPARE_WHOLE(m, MeanPath, 10 / 6.0);
    COMPARE_WHOLE(m, DegreeCentral, 2 / 6.0);
    COMPARE_WHOLE(m, BetweennessCentral, 4 / 9.0); // (2 + 2) of (n-1)^2 (n-2) / 2
    COMPARE_COLUMN(m, Betweenness, {0, 2 / 3.0, 2 / 3.0, 0});
    COMPARE_COLUMN(m, Closeness, {0.5, 0.75, 0.75, 0.5});
    COMPARE_COLUMN(m, Articulation, {0, 1, 1, 0});
}

void TestMeasures::triangleByHand() {
    const Measures m = measured(tieGraphOf(3, {{0, 1, 1}, {1, 2, 1}, {0, 2, 1}}));
    COMPARE_WHOLE(m, Density, 1.0);
    COMPARE_WHOLE(m, Transitivity, 1.0);
    COMPARE_WHOLE(m, MeanClustering, 1.0);
    COMPARE_WHOLE(m, DegreeCentral, 0.0);
    COMPARE_WHOLE(m, BetweennessCentral, 0.0);
    COMPARE_WHOLE(m, ClosenessCentral, 0.0);
    COMPARE_WHOLE(m, HighestCore, 2.0);
    COMPARE_WHOLE(m, Bridges, 0.0);
    COMPARE_WHOLE(m, Communities, 1.0);
    COMPARE_WHOLE(m, Modularity, 0.0);
    COMPARE_COLUMN(m, Eigenvector, {1, 1, 1});
    COMPARE_COLUMN(m, Core, {2, 2, 2});
    COMPARE_COLUMN(m, Community, {1, 1, 1});
}

void TestMeasures::twoComponentsByHand() {
    // A path of three, a pair, and one alone.
    const Measures m = measured(tieGraphOf(6, {{1, 4, 1}, {0, 3, 1}, {3, 5, 1}}));
    COMPARE_WHOLE(m, Components, 3.0);
    COMPARE_WHOLE(m, LargestComponent, 3.0);
    COMPARE_WHOLE(m, Diameter, 2.0);
    COMPARE_WHOLE(m, MeanPath, 5 / 4.0); // 1, 1, 2 and 1: linked pairs only
    COMPARE_WHOLE(m, ClosenessCentral, none);
    COMPARE_WHOLE(m, Communities, 3.0);
    COMPARE_COLUMN(m, Closeness, {2 / 3.0, 1, none, 1, 1, 2 / 3.0});
    COMPARE_COLUMN(m, Harmonic, {1.5 / 5, 0.2, 0, 0.4, 0.2, 1.5 / 5});
    COMPARE_COLUMN(m, Eigenvector, {std::sqrt(0.5), none, none, 1, none, std::sqrt(0.5)});
    COMPARE_COLUMN(m, Community, {1, 2, 3, 1, 2, 1});
    COMPARE_COLUMN(m, Core, {1, 1, 0, 1, 1, 1});
}

void TestMeasures::twoGroupsAndABridge() {
    const Measures m = measured(
        tieGraphOf(6, {{0, 1, 1}, {1, 2, 1}, {0, 2, 1}, {2, 3, 1}, {3, 4, 1}, {4, 5, 1}, {3, 5, 1}}));
    COMPARE_WHOLE(m, Communities, 2.0);
    COMPARE_WHOLE(m, Modularity, 6 / 7.0 - 0.5); // 6 of 7 ties inside; by chance half
    COMPARE_WHOLE(m, Transitivity, 6 / 10.0);
    COMPARE_COLUMN(m, Community, {1, 1, 1, 2, 2, 2});
    COMPARE_COLUMN(m, Articulation, {0, 0, 1, 1, 0, 0});
    QCOMPARE(m.bridges.size(), 1U);
    QCOMPARE((std::pair{m.bridges[0].a, m.bridges[0].b}), (std::pair{2U, 3U}));
    QCOMPARE(m.communities, (std::vector<std::vector<std::uint32_t>>{{0, 1, 2}, {3, 4, 5}}));
}

void TestMeasures::weightsMoveStrengthAndEigenvectorOnly() {
    const Measures m = measured(tieGraphOf(3, {{0, 1, 3}, {1, 2, 4}}));
    COMPARE_COLUMN(m, Strength, {3, 7, 4});
    COMPARE_COLUMN(m, Eigenvector, {0.6, 1, 0.8}); // the path's: 3 and 4 of their hypotenuse, 5
    COMPARE_COLUMN(m, Betweenness, {0, 1, 0});
    COMPARE_COLUMN(m, Closeness, {2 / 3.0, 1, 2 / 3.0});
}

void TestMeasures::oneActorHasFewNumbers() {
    const Measures m = measured(tieGraphOf(1, {}));
    COMPARE_WHOLE(m, Actors, 1.0);
    COMPARE_WHOLE(m, Components, 1.0);
    for (const auto measure :
         {NetworkMeasure::Density, NetworkMeasure::Diameter, NetworkMeasure::MeanPath,
          NetworkMeasure::Transitivity, NetworkMeasure::MeanClustering, NetworkMeasure::DegreeCentral,
          NetworkMeasure::BetweennessCentral, NetworkMeasure::ClosenessCentral, NetworkMeasure::Modularity}) {
        QVERIFY2(!m.of(measure), qPrintable(keyOf(measure)));
    }
    COMPARE_COLUMN(m, Degree, {0});
    COMPARE_COLUMN(m, Closeness, {none});
    COMPARE_COLUMN(m, Harmonic, {none});
    COMPARE_COLUMN(m, Eigenvector, {none});
    COMPARE_COLUMN(m, Community, {none});
}

void TestMeasures::twoActorsHaveNoPairsOfOthers() {
    const Measures m = measured(tieGraphOf(2, {{0, 1, 0.25}}));
    COMPARE_WHOLE(m, Density, 1.0);
    COMPARE_WHOLE(m, Diameter, 1.0);
    COMPARE_WHOLE(m, DegreeCentral, none);
    COMPARE_COLUMN(m, Betweenness, {none, none});
    COMPARE_COLUMN(m, Eigenvector, {1, 1});
    COMPARE_COLUMN(m, Closeness, {1, 1});
}

void TestMeasures::noActorHasNone() {
    const Measures m = measured(TieGraph());
    COMPARE_WHOLE(m, Actors, 0.0);
    COMPARE_WHOLE(m, Components, 0.0);
    COMPARE_WHOLE(m, Density, none);
    COMPARE_WHOLE(m, MeanPath, none);
    QVERIFY(m.actors.empty() && m.communities.empty() && m.bridges.empty());
}

void TestMeasures::strangersHaveNoTies() {
    const Measures m = measured(tieGraphOf(3, {}));
    COMPARE_WHOLE(m, Components, 3.0);
    COMPARE_WHOLE(m, Density, 0.0);
    COMPARE_WHOLE(m, Diameter, none);
    COMPARE_WHOLE(m, MeanPath, none);
    COMPARE_WHOLE(m, DegreeCentral, 0.0);
    COMPARE_WHOLE(m, HighestCore, 0.0);
    COMPARE_COLUMN(m, Harmonic, {0, 0, 0});
}

void TestMeasures::weightsOfZeroAreNoNumbersOutOfNothing() {
    const Measures nothing = measured(tieGraphOf(3, {{0, 1, 0}, {1, 2, 0}}));
    COMPARE_WHOLE(nothing, Ties, 2.0);
    COMPARE_WHOLE(nothing, Modularity, none);
    COMPARE_WHOLE(nothing, Communities, none);
    COMPARE_COLUMN(nothing, Eigenvector, {none, none, none});
    COMPARE_COLUMN(nothing, Betweenness, {0, 1, 0});
    const Measures some = measured(tieGraphOf(4, {{0, 1, 1}, {1, 2, 0}, {2, 3, 1}}));
    for (const auto& actor : some.ofActors) {
        for (const auto value : actor) {
            QVERIFY(!value || std::isfinite(*value));
        }
    }
}

void TestMeasures::communitiesAreTheSameAtEveryRun() {
    const auto once = measured(test::karate()).communities;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(measured(test::karate()).communities, once);
    }
}

void TestMeasures::severalThreadsCanAskAtOnce() {
    const TieGraph graph = test::karate();
    const Measures alone = measured(graph);
    std::vector<std::future<Measures>> others;
    for (int i = 0; i < 8; ++i) {
        others.push_back(std::async(std::launch::async, [&graph] { return measured(graph); }));
    }
    for (auto& other : others) {
        const Measures measures = other.get();
        QCOMPARE(measures.whole, alone.whole);
        QCOMPARE(measures.ofActors, alone.ofActors);
    }
}

void TestMeasures::canBeStopped() {
    Job job;
    job.cancel();
    const auto stopped = measuresOf(test::karate(), &job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestMeasures::everyMeasureIsExplained() {
    static const QRegularExpression year(u" (19|20)\\d\\d, "_s);
    QSet<QString> keys;
    const auto check = [&keys](const auto& measures) {
        for (const auto measure : measures) {
            keys << keyOf(measure);
            QVERIFY(!labelOf(measure).isEmpty());
            QVERIFY2(definitionOf(measure).endsWith(u'.'), qPrintable(keyOf(measure)));
            QVERIFY2(year.match(sourceOf(measure)).hasMatch(), qPrintable(sourceOf(measure)));
        }
    };
    check(allNetworkMeasures());
    check(allActorMeasures());
    QCOMPARE(keys.size(), qsizetype(networkMeasureCount + actorMeasureCount));
    QCOMPARE(keyOf(NetworkMeasure::Bridges), u"bridges"_s);
    QCOMPARE(keyOf(ActorMeasure::Articulation), u"articulation"_s);
    QVERIFY(actorMeasureFrom(u"core") == ActorMeasure::Core);
    QVERIFY(!actorMeasureFrom(u"nothing"));
    QCOMPARE(valueText(0.12345, false, QLocale::c()), u"0.123"_s);
    QCOMPARE(valueText(-1e-17, false, QLocale::c()), u"0.000"_s);
    QCOMPARE(valueText(12, true, QLocale::c()), u"12"_s);
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
