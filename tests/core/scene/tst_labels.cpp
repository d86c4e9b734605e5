#include "scene/labels.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 6;

LabelRequest requestFor(const QString& name, QPointF centre, double rank = 0) {
    LabelRequest request;
    request.label.item = {MapItem::Kind::Actor, name};
    request.label.font.setPixelSize(10);
    request.rank = rank;
    request.wordings = {{name, placesRound(centre, radius, measured(name, request.label.font))}};
    request.aim = {centre, radius};
    return request;
}

QRectF discAt(QPointF centre) {
    return {centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

bool isClear(const QLineF& line, const QRectF& disc) {
    for (int step = 0; step <= 100; ++step) {
        if (QLineF(line.pointAt(step / 100.0), disc.center()).length() < radius - 0.1) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameWithRoomBesideItsDiscHasNoLeader();
    void aNameHemmedInStandsFartherOffWithALeader();
    void leadersCrossNothing();
    void aNameMovedByHandHasALeaderOnceItIsFarOff();
    void aNameMovedBesideAnotherDiscHasALeader();
    void leadersReachTheRimOfAnOutline();
};

void TestLabels::aNameWithRoomBesideItsDiscHasNoLeader() {
    LabelObstacles obstacles;
    obstacles.room = {0, 0, 200, 200};
    obstacles.discs = {discAt({100, 100})};
    const auto labels = placeLabels({requestFor(u"Japan"_s, {100, 100})}, obstacles);
    QCOMPARE(labels.size(), std::size_t(1));
    QVERIFY(labels.front().leader.isNull());
}

void TestLabels::aNameHemmedInStandsFartherOffWithALeader() {
    LabelObstacles obstacles;
    obstacles.room = {0, 0, 400, 400};
    const QPointF centre(200, 200);
    obstacles.discs = {discAt(centre)};
    // A ring of discs with gaps that are wide enough for a line, not for a name.
    for (int k = 0; k < 8; ++k) {
        const QLineF ray = QLineF::fromPolar(24, k * 45 + 10);
        obstacles.discs.push_back(discAt(centre + ray.p2()));
    }
    const auto labels = placeLabels({requestFor(u"Japan"_s, centre)}, obstacles);
    QCOMPARE(labels.size(), std::size_t(1));
    const SceneLabel& label = labels.front();
    QVERIFY(!label.leader.isNull());
    QVERIFY(qAbs(QLineF(label.leader.p2(), centre).length() - radius) < 0.01);
    QVERIFY(label.box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(label.leader.p1()));
    for (std::size_t i = 1; i < obstacles.discs.size(); ++i) {
        QVERIFY(!label.box.intersects(obstacles.discs[i]));
        QVERIFY(isClear(label.leader, obstacles.discs[i]));
    }
    LabelRequest without = requestFor(u"Japan"_s, centre);
    without.aim.reset();
    QVERIFY(placeLabels({without}, obstacles).empty());
}

void TestLabels::leadersCrossNothing() {
    LabelObstacles obstacles;
    obstacles.room = {0, 0, 500, 400};
    obstacles.furniture = {{0, 340, 500, 60}};
    std::vector<LabelRequest> requests;
    for (int i = 0; i < 25; ++i) {
        const QPointF centre(210 + (i % 5) * 18, 130 + (i / 5) * 18);
        obstacles.discs.push_back(discAt(centre));
        requests.push_back(requestFor(u"Country %1"_s.arg(i), centre, i));
    }
    const auto labels = placeLabels(requests, obstacles);
    QVERIFY2(labels.size() >= 20, qPrintable(QString::number(labels.size())));
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const SceneLabel& label) { return !label.leader.isNull(); }));
    for (const SceneLabel& label : labels) {
        for (const SceneLabel& other : labels) {
            if (&label == &other) {
                continue;
            }
            QVERIFY(!label.box.intersects(other.box));
            if (!label.leader.isNull()) {
                QVERIFY2(within(other.box, label.leader).length() <= 0, qPrintable(label.text));
                QVERIFY(other.leader.isNull() ||
                        label.leader.intersects(other.leader) != QLineF::BoundedIntersection);
            }
        }
        for (const QRectF& disc : obstacles.discs) {
            const bool isOwn = disc.adjusted(-0.01, -0.01, 0.01, 0.01).contains(label.leader.p2());
            QVERIFY(label.leader.isNull() || isOwn || isClear(label.leader, disc));
        }
    }
}

void TestLabels::aNameMovedByHandHasALeaderOnceItIsFarOff() {
    LabelObstacles obstacles;
    obstacles.room = {0, 0, 400, 400};
    obstacles.discs = {discAt({200, 200})};
    LabelRequest request = requestFor(u"Japan"_s, {200, 200});
    QRectF box(QPointF(), measured(u"Japan"_s, request.label.font));
    box.moveCenter({200, 214});
    request.byHand = box;
    QVERIFY(placeLabels({request}, obstacles).front().leader.isNull());
    box.moveCenter({320, 100});
    request.byHand = box;
    const SceneLabel far = placeLabels({request}, obstacles).front();
    QCOMPARE(far.box, box);
    QVERIFY(!far.leader.isNull());
    // Another's name keeps clear of that line.
    const QPointF other = far.leader.pointAt(0.4) + QPointF(0, 14);
    LabelRequest below = requestFor(u"U.S."_s, other);
    below.wordings.front().places = {QRectF(far.leader.pointAt(0.4) - QPointF(10, 6), QSizeF(20, 12)),
                                     QRectF(other + QPointF(8, -6), QSizeF(20, 12))};
    const auto both = placeLabels({request, below}, obstacles);
    QCOMPARE(both.size(), std::size_t(2));
    QCOMPARE(within(both.back().box, both.front().leader).length(), 0.0);
}

void TestLabels::aNameMovedBesideAnotherDiscHasALeader() {
    LabelObstacles obstacles;
    obstacles.room = {0, 0, 400, 400};
    obstacles.discs = {discAt({200, 200}), discAt({200, 232})};
    LabelRequest request = requestFor(u"Japan"_s, {200, 200});
    QRectF box(QPointF(), measured(u"Japan"_s, request.label.font));
    box.moveCenter({200, 218.5});
    request.byHand = box;
    const SceneLabel label = placeLabels({request}, obstacles).front();
    QCOMPARE(label.box, box);
    QVERIFY(!label.leader.isNull());
}

void TestLabels::leadersReachTheRimOfAnOutline() {
    QPainterPath outline;
    outline.addEllipse(QPointF(200, 200), 80, 30);
    LabelAim aim{{200, 200}};
    for (const QPointF point : outline.toFillPolygon()) {
        aim.rim.push_back(point);
    }
    const QLineF leader = leaderFrom({330, 195, 40, 10}, aim);
    QVERIFY(QLineF(leader.p2(), QPointF(280, 200)).length() < 8);
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
