#include "network/parts.h"

#include "network/measures.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAndHubsConnect();
    void shippedDataHasAsManyAsItsMeasuresSay_data();
    void shippedDataHasAsManyAsItsMeasuresSay();
};

void TestParts::linksAndHubsConnect() {
    QVERIFY(connectedParts({}).empty());
    Network network;
    network.nodes.resize(8);
    const auto link = [&network](std::uint32_t a, std::uint32_t b) {
        network.links.emplace_back();
        network.links.back().a = a;
        network.links.back().b = b;
    };
    link(6, 7);
    link(1, 2);
    link(2, 5);
    using Parts = std::vector<std::vector<std::uint32_t>>;
    QCOMPARE(connectedParts(network), (Parts{{1, 2, 5}, {6, 7}, {0}, {3}, {4}}));
    network.hubs.emplace_back();
    network.hubs.back().members = {0, 3, 6};
    network.hubs.emplace_back(); // all of its members are hidden
    QCOMPARE(connectedParts(network), (Parts{{0, 3, 6, 7}, {1, 2, 5}, {4}}));
}

void TestParts::shippedDataHasAsManyAsItsMeasuresSay_data() {
    QTest::addColumn<QString>("lens");
    for (const char* lens :
         {"", "at=1990-01-01/36", "kinds=agreements;min=2", "at=2026-01-01/12;kinds=exercises"}) {
        QTest::newRow(lens) << QString::fromLatin1(lens);
    }
}

void TestParts::shippedDataHasAsManyAsItsMeasuresSay() {
    QFETCH(QString, lens);
    const Network network = buildNetwork(test::shipped(), *Lens::fromText(lens));
    const auto parts = connectedParts(network);
    const auto measures = measuresOf(tieGraph(test::shipped(), *Lens::fromText(lens)));
    QCOMPARE(double(parts.size()), *measures->of(NetworkMeasure::Components));
    std::size_t nodes = 0;
    for (const auto& part : parts) {
        nodes += part.size();
    }
    QCOMPARE(nodes, network.nodes.size());
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
