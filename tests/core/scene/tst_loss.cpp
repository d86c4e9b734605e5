#include "network/loss.h"
#include "scene/figuretext.h"
#include "scene/losstext.h"
#include "support/figures.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Scenario withoutUs{{ActorId(u"USA"_s)}, false};

/// The shipped data with what a scenario takes out of them.
Figure lossyFigure(const Scenario& scenario, const QString& language) {
    FigureSpec spec;
    spec.language = language;
    const Network network = buildWithLoss(test::shipped(), {}, scenario);
    const Style style = *Style::load(u"paper"_s);
    const auto graph = layoutGraph(test::shipped(), network, style, language);
    layout::Options options;
    options.quality = mapQuality(graph);
    return composeFigure(test::shipped(), {}, network, layout::arrange(graph, options).positions, spec)
        .value();
}

/// Lines put together again.
QString wordsOf(const Figure& figure, const QString& language) {
    QStringList words;
    for (const FigureText& text : figure.texts) {
        words << QString(text.text).replace(u'\n', language == u"ja"_s ? QString() : u" "_s);
    }
    return words.join(u' ');
}

QStringList legendOf(const Figure& figure) {
    QStringList words;
    for (const LegendEntry& entry : figure.legend) {
        words << entry.text;
    }
    return words;
}

} // namespace

/// What a figure and its words say where a scenario takes something out.
class TestLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheActorIsLost();
    void theLegendAndTheWordsSaySo_data();
    void theLegendAndTheWordsSaySo();
    void aLineThatLosesSomeOfItsStrandsStands();
    void everyKindOfRemovalHasAName();
    void whatStaysStandsWhereItStood();
};

void TestLoss::everythingOfTheActorIsLost() {
    const Scene scene = lossyFigure(withoutUs, u"en"_s).scene;
    QVERIFY(scene.showsLoss);
    for (const SceneNode& node : scene.nodes) {
        QCOMPARE(node.difference == Difference::Ended, node.item.key == u"USA"_s);
    }
    for (const SceneLink& link : scene.links) {
        const bool isUs =
            scene.nodes[link.a].item.key == u"USA"_s || scene.nodes[link.b].item.key == u"USA"_s;
        for (const SceneStrand& strand : scene.strandsOf(link)) {
            QCOMPARE(strand.difference, isUs ? Difference::Ended : Difference::None);
        }
    }
    QVERIFY(std::any_of(scene.hulls.begin(), scene.hulls.end(),
                        [](const SceneHull& hull) { return hull.difference == Difference::Ended; }));
}

void TestLoss::theLegendAndTheWordsSaySo_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("taken");
    QTest::newRow("English") << u"en"_s << u"lost"_s << u"Taken out: United States."_s;
    QTest::newRow("Japanese") << u"ja"_s << u"失われるもの"_s << u"除いたもの:米国。"_s;
}

void TestLoss::theLegendAndTheWordsSaySo() {
    QFETCH(QString, language);
    QFETCH(QString, lost);
    QFETCH(QString, taken);
    const Figure figure = lossyFigure(withoutUs, language);
    QVERIFY(legendOf(figure).contains(lost));
    for (const FigureWord word : {FigureWord::New, FigureWord::Kept, FigureWord::Ended}) {
        QVERIFY(!legendOf(figure).contains(figureWord(word, language)));
    }
    QVERIFY2(wordsOf(figure, language).contains(taken), qPrintable(wordsOf(figure, language)));
    QVERIFY2(figure.description.contains(taken), qPrintable(figure.description));
    QVERIFY2(figure.description.contains(language == u"ja"_s ? u"失われるもの1"_s : u"1 lost"_s),
             qPrintable(figure.description));
    const Figure plain = lossyFigure({}, language);
    QVERIFY(!plain.scene.showsLoss);
    QVERIFY(!legendOf(plain).contains(lost));
    QVERIFY(!plain.description.contains(taken));
}

void TestLoss::aLineThatLosesSomeOfItsStrandsStands() {
    const Network network = buildWithLoss(test::shipped(), {}, {{EventKind::Exercises}, false});
    const Style style = *Style::load(u"paper"_s);
    const std::vector<layout::Vec2> positions(layoutNodeCount(network));
    Viewport viewport;
    viewport.size = {800, 600};
    SceneInput input{test::shipped(), network, positions, viewport, style};
    input.strands = false;
    const Scene scene = buildScene(input);
    std::set<Difference> differences;
    for (const SceneStrand& strand : scene.strands) {
        differences.insert(strand.difference);
    }
    QCOMPARE(differences, (std::set{Difference::None, Difference::Ended}));
    const auto entries = legendFor(scene, u"en"_s);
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [](const LegendEntry& entry) { return entry.text == u"lost"_s; }),
             1);
}

void TestLoss::everyKindOfRemovalHasAName() {
    for (const EventKind kind : allValues<EventKind>()) {
        for (const TieType type : allValues<TieType>()) {
            const Scenario scenario{{kind, type, ActorId(u"JPN"_s)}, true};
            QCOMPARE(describeLoss(test::shipped(), scenario, u"en"_s).count(u','), 3);
            QCOMPARE(describeLoss(test::shipped(), scenario, u"ja"_s).count(u'、'), 2);
        }
    }
    QCOMPARE(
        describeLoss(test::shipped(), {{RecordRef{RecordKind::Exercise, u"malabar-2016"_s}}, true}, u"en"_s),
        u"Taken out: Malabar 2016."_s);
    QCOMPARE(describeLoss(test::shipped(), {}, u"en"_s), QString());
}

void TestLoss::whatStaysStandsWhereItStood() {
    const Network before = buildNetwork(test::shipped(), {});
    const Network after = buildWithLoss(test::shipped(), {}, withoutUs);
    QCOMPARE(layoutNodeCount(after), layoutNodeCount(before));
    for (std::size_t i = 0; i < layoutNodeCount(after); ++i) {
        QCOMPARE(nodeKey(after, i), nodeKey(before, i));
    }
}

QTEST_MAIN(TestLoss)

#include "tst_loss.moc"
