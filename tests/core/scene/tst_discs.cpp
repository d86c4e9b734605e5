// What discs stand for beside who they are: their sizes and fills, and what the figure says of it.

#include "scene/arrangement.h"
#include "scene/exporter.h"
#include "scene/figuretext.h"
#include "scene/pictureview.h"
#include "scene/tints.h"
#include "support/figures.h"
#include "support/files.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Lens founding;

const Network& plain() {
    static const Network network = buildNetwork(test::shipped(), founding);
    return network;
}

const Measures& measures() {
    static const Measures measures = *measuresOf(tieGraph(test::shipped(), founding));
    return measures;
}

Network dressedIn(const DiscMeaning& meaning) {
    return dressed(plain(), measures(), meaning);
}

Style styleOf(const QString& name) {
    return *Style::load(name);
}

Figure figureOf(const Network& network, const FigureSpec& spec = {}) {
    const Style style = styleOf(spec.theme);
    const auto graph = layoutGraph(test::shipped(), network, style, spec.language);
    auto figure =
        composeFigure(test::shipped(), founding, network, layout::arrange(graph, {}).positions, spec);
    if (!figure) {
        qFatal("%s", qPrintable(figure.error().message));
    }
    return *std::move(figure);
}

QStringList legendOf(const Figure& figure) {
    QStringList texts;
    for (const LegendEntry& entry : figure.legend) {
        texts << entry.text;
    }
    return texts;
}

const SceneNode& nodeOf(const Scene& scene, const QString& slug) {
    return *std::find_if(scene.nodes.begin(), scene.nodes.end(),
                         [&](const SceneNode& node) { return node.item.key == slug; });
}

} // namespace

class TestDiscs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areaGrowsWithTheMeasure();
    void layoutLeavesRoomForThem();
    void communitiesHaveATintEach();
    void moreIsNearerToTheTint();
    void whoHasNoValueIsPaper();
    void figureSaysWhatTheyStandFor();
    void keyOfSizesIsTheMeasures();
    void plainFiguresKnowNothingOfThem();
    void viewComesBackFromThePng();
};

void TestDiscs::areaGrowsWithTheMeasure() {
    const Network network = dressedIn({ActorMeasure::Betweenness, std::nullopt});
    const Style style = styleOf(u"paper"_s);
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const double radius = nodeRadius(network, i, style);
        const double share = *network.discs->size->values[i] / network.discs->size->most;
        const double least = style.minimumRadius * style.minimumRadius;
        const double most = style.maximumRadius * style.maximumRadius;
        QVERIFY(std::abs(radius * radius - (least + (most - least) * share)) < 1e-9);
    }
    QCOMPARE(nodeRadius(network, network.indexOf(ActorId(u"JPN"_s)), style), style.maximumRadius);
}

void TestDiscs::layoutLeavesRoomForThem() {
    const Network network = dressedIn({ActorMeasure::Core, std::nullopt});
    const Style style = styleOf(u"paper"_s);
    const auto graph = layoutGraph(test::shipped(), network, style, u"en"_s);
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        QCOMPARE(graph.radius[i], nodeRadius(network, i, style));
    }
}

void TestDiscs::communitiesHaveATintEach() {
    const Network network = dressedIn({std::nullopt, ActorMeasure::Community});
    for (const QString& theme : Style::names()) {
        const Style style = styleOf(theme);
        QCOMPARE(int(style.frameworks.size()), mostTints);
        const DiscScale& scale = *network.discs->colour;
        QCOMPARE(tintFor(scale, 1, style), style.frameworks[0]);
        QCOMPARE(tintFor(scale, 2, style), style.frameworks[1]);
        QCOMPARE(tintFor(scale, mostTints + 1, style), style.paper);
    }
    const Scene scene = figureOf(network).scene;
    const Style style = styleOf(u"paper"_s);
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const auto community = std::size_t(*network.discs->colour->values[i]);
        QCOMPARE(scene.nodes[i].tint, style.frameworks[community - 1]);
    }
}

void TestDiscs::moreIsNearerToTheTint() {
    const Style style = styleOf(u"paper"_s);
    QCOMPARE(shadeFor(1, style), style.frameworks.front());
    QVERIFY(shadeFor(0, style) != style.paper);
    double before = 0;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double away = contrast(shadeFor(share, style), style.paper);
        QVERIFY(away > before);
        before = away;
    }
}

void TestDiscs::whoHasNoValueIsPaper() {
    const Style style = styleOf(u"dark"_s);
    const DiscScale scale{ActorMeasure::Closeness, {}, 0.2, 0.8};
    QCOMPARE(tintFor(scale, std::nullopt, style), style.paper);
    const DiscScale alike{ActorMeasure::Degree, {}, 3, 3}; // nothing to divide by
    QCOMPARE(tintFor(alike, 3, style), style.frameworks.front());
    const DiscScale nothing{ActorMeasure::Betweenness, {0.0}, 0, 0};
    QVERIFY(sizeKeyFor(nothing, 1, style, style.font(10), u"en"_s).discs.empty());
}

void TestDiscs::figureSaysWhatTheyStandFor() {
    const Network network = dressedIn({ActorMeasure::Betweenness, ActorMeasure::Community});
    const QStringList english = legendOf(figureOf(network));
    QVERIFY2(english.contains(u"area of a disc: betweenness"_s), qPrintable(english.join(u'|')));
    QVERIFY(english.contains(u"community 1"_s));
    QVERIFY(english.contains(u"community 2"_s));
    const QString words = u"The area of a disc stands for betweenness, its colour for community."_s;
    QVERIFY(figureOf(network).description.endsWith(words));
    QVERIFY(!figureOf(plain()).description.contains(u"disc"_s));
    FigureSpec spec;
    spec.language = u"ja"_s;
    const QStringList japanese = legendOf(figureOf(network, spec));
    QVERIFY2(japanese.contains(u"円の面積：媒介中心性"_s), qPrintable(japanese.join(u'|')));
    QVERIFY(japanese.contains(u"コミュニティ1"_s));
    const QStringList shades = legendOf(figureOf(dressedIn({std::nullopt, ActorMeasure::Core})));
    QVERIFY2(!shades.filter(u"k-core 11 – 25"_s).isEmpty() || !shades.filter(u"k-core "_s).isEmpty(),
             qPrintable(shades.join(u'|')));
    const QStringList points = legendOf(figureOf(dressedIn({std::nullopt, ActorMeasure::Articulation})));
    QCOMPARE(points.filter(u"articulation actor"_s).size(), 1);
}

void TestDiscs::keyOfSizesIsTheMeasures() {
    const Figure figure = figureOf(dressedIn({ActorMeasure::Degree, std::nullopt}));
    QCOMPARE(figure.sizeKey.discs.size(), 2U);
    QCOMPARE(figure.sizeKey.discs[0].text, u"5"_s);
    QCOMPARE(figure.sizeKey.discs[1].text, u"20 – partners (degree)"_s);
    const double zoom = figure.scene.zoom;
    const double most = nodeOf(figure.scene, u"JPN"_s).radius;
    QVERIFY(figure.sizeKey.discs[1].radius < most);
    QVERIFY(std::abs(figure.sizeKey.discs[1].radius - discRadiusOf(20 / 39.0, figure.style) * zoom) < 1e-9);
}

void TestDiscs::plainFiguresKnowNothingOfThem() {
    const Figure figure = figureOf(plain());
    QVERIFY(!figure.scene.discs);
    QVERIFY(legendOf(figure).filter(u"area"_s).isEmpty());
    QVERIFY(!figure.view.toJson().contains("discs"));
    for (const SceneNode& node : figure.scene.nodes) {
        QVERIFY(!node.tint.isValid());
    }
}

void TestDiscs::viewComesBackFromThePng() {
    const Figure figure = figureOf(dressedIn({ActorMeasure::Strength, ActorMeasure::Core}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"dressed.png"_s);
    QVERIFY(exportFigure(figure, file).ok());
    const auto view = readPictureView(file);
    QVERIFY(view.ok());
    QCOMPARE(view->view.discs.toText(), u"size=strength;colour=core"_s);
    QVERIFY(!ViewState::fromJson(R"({"lens": "", "discs": "size=height"})").ok());
}

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    TestDiscs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_discs.moc"
