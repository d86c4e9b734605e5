#include "layout/pointtree.h"
#include "layout/random.h"
#include "layout/workers.h"

#include <QTest>

#include <cmath>

using namespace plusone::layout;

Q_DECLARE_METATYPE(plusone::layout::Falloff)

namespace {

struct Points {
    std::vector<float> x;
    std::vector<float> y;
};

/// Clumps of very different size, so that the boxes are uneven.
Points clumps(std::size_t count) {
    Random random(3);
    Points points;
    for (std::size_t v = 0; v < count; ++v) {
        const double spread = std::pow(10.0, double(v % 4));
        points.x.push_back(float(double(v % 7) * 300 + (random.unit() - 0.5) * spread));
        points.y.push_back(float(double(v % 5) * 300 + (random.unit() - 0.5) * spread));
    }
    return points;
}

double factor(const Repulsion& repulsion, double square) {
    const double softening2 = double(repulsion.softening) * double(repulsion.softening);
    return repulsion.falloff == Falloff::Distance ? 1 / std::max(square, softening2)
                                                  : 1 / std::pow(1 + square / softening2, 2);
}

/// All pairs, one by one.
Points plainRepulsion(const Points& points, const Repulsion& repulsion) {
    Points sums{std::vector<float>(points.x.size()), std::vector<float>(points.x.size())};
    for (std::size_t v = 0; v < points.x.size(); ++v) {
        double x = 0;
        double y = 0;
        for (std::size_t w = 0; w < points.x.size(); ++w) {
            const double dx = double(points.x[v]) - double(points.x[w]);
            const double dy = double(points.y[v]) - double(points.y[w]);
            x += dx * factor(repulsion, dx * dx + dy * dy);
            y += dy * factor(repulsion, dx * dx + dy * dy);
        }
        sums.x[v] = float(x) * repulsion.strength;
        sums.y[v] = float(y) * repulsion.strength;
    }
    return sums;
}

Points treeRepulsion(const Points& points, const Repulsion& repulsion, unsigned threads = 1) {
    Workers workers(threads);
    PointTree tree;
    tree.build(points.x, points.y, workers);
    Points sums{std::vector<float>(points.x.size(), 0), std::vector<float>(points.x.size(), 0)};
    tree.repel(repulsion, sums.x, sums.y, workers);
    return sums;
}

/// Root of the mean square of the difference, over that of the expected sums.
double relativeError(const Points& sums, const Points& expected) {
    double difference = 0;
    double whole = 0;
    for (std::size_t v = 0; v < sums.x.size(); ++v) {
        difference += std::pow(double(sums.x[v]) - double(expected.x[v]), 2) +
                      std::pow(double(sums.y[v]) - double(expected.y[v]), 2);
        whole += std::pow(double(expected.x[v]), 2) + std::pow(double(expected.y[v]), 2);
    }
    return std::sqrt(difference / whole);
}

} // namespace

class TestPointTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repulsionIsThatOfAllPairs_data();
    void repulsionIsThatOfAllPairs();
    void numberOfThreadsDoesNotMatter();
    void pointsInOnePlaceDoNotPush();
    void discsThatOverlapPartAndOthersStay();
    void discsInOnePlacePart();
    void nothingAndOnePointAreFine();
};

void TestPointTree::repulsionIsThatOfAllPairs_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<Falloff>("falloff");
    QTest::addColumn<float>("theta");
    QTest::addColumn<double>("error");
    for (const int count : {2, 15, 16, 17, 65, 1500}) {
        const QByteArray name = QByteArray::number(count);
        QTest::addRow("%s points, exact", name.constData()) << count << Falloff::Distance << 0.0F << 1e-5;
        QTest::addRow("%s points", name.constData()) << count << Falloff::Distance << 0.9F << 0.02;
        QTest::addRow("%s points, near", name.constData()) << count << Falloff::Near << 0.9F << 0.02;
    }
}

void TestPointTree::repulsionIsThatOfAllPairs() {
    QFETCH(int, count);
    QFETCH(Falloff, falloff);
    QFETCH(float, theta);
    QFETCH(double, error);
    const Points points = clumps(std::size_t(count));
    const Repulsion repulsion{.strength = 3, .theta = theta, .softening = 5, .falloff = falloff};
    const double off = relativeError(treeRepulsion(points, repulsion), plainRepulsion(points, repulsion));
    QVERIFY2(off <= error, qPrintable(QString::number(off)));
}

void TestPointTree::numberOfThreadsDoesNotMatter() {
    const Points points = clumps(3000);
    const Points alone = treeRepulsion(points, {}, 1);
    for (const unsigned threads : {2U, 5U}) {
        const Points shared = treeRepulsion(points, {}, threads);
        QCOMPARE(shared.x, alone.x);
        QCOMPARE(shared.y, alone.y);
    }
}

void TestPointTree::pointsInOnePlaceDoNotPush() {
    const Points points{std::vector<float>(100'000, 7), std::vector<float>(100'000, -2)};
    const Points sums = treeRepulsion(points, {});
    QVERIFY(std::all_of(sums.x.begin(), sums.x.end(), [](float x) { return x == 0; }));
    QVERIFY(std::all_of(sums.y.begin(), sums.y.end(), [](float y) { return y == 0; }));
}

void TestPointTree::discsThatOverlapPartAndOthersStay() {
    const Points points = clumps(400);
    std::vector<float> radius;
    for (std::size_t v = 0; v < points.x.size(); ++v) {
        radius.push_back(float(v % 9));
    }
    constexpr float gap = 2;
    Workers workers(2);
    PointTree tree;
    tree.build(points.x, points.y, workers);
    Points push{std::vector<float>(400, 0), std::vector<float>(400, 0)};
    tree.part(radius, gap, 1, push.x, push.y, workers);
    for (std::size_t v = 0; v < 400; ++v) {
        double x = 0;
        double y = 0;
        for (std::size_t w = 0; w < 400; ++w) {
            const double dx = double(points.x[v]) - double(points.x[w]);
            const double dy = double(points.y[v]) - double(points.y[w]);
            const double now = std::hypot(dx, dy);
            const double wanted = double(radius[v]) + double(radius[w]) + double(gap);
            if (w != v && now < wanted) {
                x += dx / now * (wanted - now) / 2;
                y += dy / now * (wanted - now) / 2;
            }
        }
        QVERIFY(std::abs(double(push.x[v]) - x) < 1e-3 && std::abs(double(push.y[v]) - y) < 1e-3);
    }
}

void TestPointTree::discsInOnePlacePart() {
    Workers workers(1);
    PointTree tree;
    tree.build({4, 4}, {4, 4}, workers);
    Points push{{0, 0}, {0, 0}};
    tree.part({3, 3}, 1, 1, push.x, push.y, workers);
    QVERIFY(push.x[0] < -3 && push.x[1] > 3);
}

void TestPointTree::nothingAndOnePointAreFine() {
    QVERIFY(treeRepulsion({}, {}).x.empty());
    const Points sums = treeRepulsion({{1}, {2}}, {});
    QCOMPARE(sums.x, std::vector<float>{0});
    QCOMPARE(sums.y, std::vector<float>{0});
}

QTEST_APPLESS_MAIN(TestPointTree)
#include "tst_pointtree.moc"
