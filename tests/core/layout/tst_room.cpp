#include "layout/room.h"
#include "support/graphs.h"

#include <QTest>

using namespace plusone;

class TestRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopIsHeeded();
};

/// All in one place every pass looks at every pair: whoever closes the window must not wait for the last one.
void TestRoom::stopIsHeeded() {
    layout::Graph graph = test::path(3000);
    graph.radius.assign(graph.nodeCount, 10);
    std::vector<layout::Vec2> positions(graph.nodeCount);
    std::stop_source stop;
    stop.request_stop();
    const auto made =
        layout::makeRoom(graph, std::vector<bool>(graph.nodeCount, false), positions, stop.get_token());
    QCOMPARE(made.passes, 0);
    QVERIFY(!made.settled);
}

QTEST_APPLESS_MAIN(TestRoom)
#include "tst_room.moc"
