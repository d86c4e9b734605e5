#include "network/discs.h"

#include "network/measuretexts.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestDiscs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTextAndBack_data();
    void areTextAndBack();
    void nonsenseIsNamed_data();
    void nonsenseIsNamed();
    void valuesAreThoseOfTheMeasures();
    void plainOnesAreTheNetworkItself();
    void actorsOfAnEarlierMomentHaveNone();
};

void TestDiscs::areTextAndBack_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "size=degree", "colour=community", "size=betweenness;colour=core"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestDiscs::areTextAndBack() {
    QFETCH(QString, text);
    const auto meaning = DiscMeaning::fromText(text);
    QVERIFY(meaning.ok());
    QCOMPARE(meaning->toText(), text);
    QCOMPARE(meaning->isPlain(), text.isEmpty());
}

void TestDiscs::nonsenseIsNamed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no measure") << u"size=height"_s << u"height"_s;
    QTest::newRow("no size") << u"size=community"_s << u"betweenness"_s;
    QTest::newRow("no part") << u"shape=degree"_s << u"shape=degree"_s;
    QTest::newRow("no value") << u"colour"_s << u"community"_s;
}

void TestDiscs::nonsenseIsNamed() {
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto meaning = DiscMeaning::fromText(text);
    QVERIFY(!meaning);
    QCOMPARE(meaning.error().code, ErrorCode::Invalid);
    QVERIFY2(meaning.error().message.contains(named), qPrintable(meaning.error().message));
}

void TestDiscs::valuesAreThoseOfTheMeasures() {
    const EventIndex index(test::shipped());
    const Lens lens;
    const auto measures = measuresOf(tieGraph(index, lens));
    const Network network =
        dressed(buildNetwork(index, lens), *measures, {ActorMeasure::Betweenness, ActorMeasure::Community});
    QVERIFY(network.discs && network.discs->size && network.discs->colour);
    QCOMPARE(network.discs->meaning().toText(), u"size=betweenness;colour=community"_s);
    QCOMPARE(network.discs->size->values.size(), network.nodes.size());
    double most = 0;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        QCOMPARE(network.discs->size->values[i], measures->of(i, ActorMeasure::Betweenness));
        QCOMPARE(network.discs->colour->values[i], measures->of(i, ActorMeasure::Community));
        most = std::max(most, *network.discs->size->values[i]);
    }
    QCOMPARE(network.discs->size->most, most);
    QCOMPARE(network.discs->size->least, 0.0);
    QCOMPARE(network.discs->colour->least, 1.0);
}

void TestDiscs::plainOnesAreTheNetworkItself() {
    const EventIndex index(test::shipped());
    const auto measures = measuresOf(tieGraph(index, Lens()));
    QVERIFY(!dressed(buildNetwork(index, Lens()), *measures, {}).discs);
}

void TestDiscs::actorsOfAnEarlierMomentHaveNone() {
    const EventIndex index(test::shipped());
    Lens lens;
    lens.time = Moment{QDate(2000, 1, 1), 12};
    lens.comparedWith = QDate(1990, 1, 1);
    lens.minimumWeight = 0;
    const auto measures = measuresOf(tieGraph(index, lens));
    const Network network =
        dressed(buildNetwork(index, lens), *measures, {ActorMeasure::Degree, std::nullopt});
    QVERIFY(network.nodes.size() >= measures->actors.size());
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const bool isThere = std::find(measures->actors.begin(), measures->actors.end(),
                                       network.nodes[i].actor) != measures->actors.end();
        QCOMPARE(network.discs->size->values[i].has_value(), isThere);
    }
}

QTEST_GUILESS_MAIN(TestDiscs)
#include "tst_discs.moc"
