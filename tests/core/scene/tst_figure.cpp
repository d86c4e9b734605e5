#include "scene/exporter.h"
#include "scene/figurenotes.h"
#include "scene/figuretext.h"
#include "scene/scenelabels.h"
#include "support/figurefaults.h"
#include "support/figures.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

using test::bytesOf;
using test::foundingFigure;

QString textOf(const Figure& figure) {
    QStringList all;
    for (const FigureText& text : figure.texts) {
        all << text.text;
    }
    return all.join(u'\n');
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngHasItsSizeResolutionAndView();
    void noInkTouchesTheBorder_data();
    void noInkTouchesTheBorder();
    void nothingLiesOverTheFurniture();
    void sameFigureSameBytes_data();
    void sameFigureSameBytes();
    void svgIsADrawingWithText();
    void pdfHasItsPageAndNoClock();
    void aPageInMillimetresIsExactAtEveryResolution();
    void aPaperSizeIsKeptAsItIs();
    void aDateOfItsOwnIsNotInTheTitle();
    void aLegendOnTheMapStandsOnPaper();
    void aLegendMovesOverNoOtherPart();
    void partsCanBeLeftOut();
    void transparentPageIsTransparent();
    void badSpecIsAnError_data();
    void badSpecIsAnError();
    void badPathIsAnErrorAndLeavesNothing();
    void emptyLensSaysSo();
    void captionSaysWhatIsLeftOut();
    void japaneseFigureIsJapanese();
    void smallFigureNamesWhoMatters();
    void titleWithControlsIsAWholeSvg();
    void labelsMovedOnTheMapStandThereInTheFigure();
    void publisherMayHoldAPercentSign();
    void lettersThatNoFontHasAreNamed_data();
    void lettersThatNoFontHasAreNamed();
};

void TestFigure::publisherMayHoldAPercentSign() {
    Tie tie;
    tie.id = TieId(u"tie"_s);
    tie.sources = {SourceId(u"source"_s)};
    Source source;
    source.id = tie.sources.front();
    source.publisher = u"100%1 %2 News"_s;
    RecordLists lists;
    lists.ties = {tie};
    lists.sources = {source};
    Network network;
    network.records = {{RecordKind::Tie, tie.id.slug()}};
    const Dataset dataset(std::move(lists));
    QCOMPARE(sourceLine(dataset, network.records, u"en"_s), u"Sources (1): 100%1 %2 News"_s);
    QCOMPARE(sourceLine(dataset, network.records, u"ja"_s), u"出典(1件):100%1 %2 News"_s);
}

void TestFigure::lettersThatNoFontHasAreNamed_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("lost");
    const char32_t unassigned = 0xDFFFD;
    QTest::newRow("of one's own") << u"Ties \uE123 and \uE123\uE124"_s << u"\uE123\uE124"_s;
    QTest::newRow("beyond 16 bits") << u"日本"_s + QString::fromUcs4(&unassigned, 1)
                                    << QString::fromUcs4(&unassigned, 1);
    QTest::newRow("none") << u"日米豪 “friends” – café … fi\u200D"_s << QString();
    QTest::newRow("controls") << u"a\tb\u0001"_s << QString();
}

void TestFigure::lettersThatNoFontHasAreNamed() {
    QFETCH(QString, title);
    QFETCH(QString, lost);
    FigureSpec spec;
    spec.title = title;
    const EventIndex index(test::shipped());
    for (const auto& figure : {foundingFigure(spec), composeChart(index, {}, ChartKind::Density, spec)}) {
        QCOMPARE(figure->lostLetters, lost);
        const QString note = notesOn(*figure, 0).value(0);
        QCOMPARE(note.isEmpty(), lost.isEmpty());
        for (const uint letter : lost.toUcs4()) {
            QVERIFY2(note.contains(u"(U+%1)"_s.arg(QString::number(letter, 16).toUpper())), qPrintable(note));
        }
    }
    spec.title.clear();
    QCOMPARE(foundingFigure(spec)->lostLetters, QString());
}

void TestFigure::labelsMovedOnTheMapStandThereInTheFigure() {
    const ArrangedMap map =
        arrangeMap(test::shipped(), {}, *Style::load(u"paper"_s), u"en"_s, layout::Options());
    const MapItem japan{MapItem::Kind::Actor, u"JPN"_s};
    const MapItem india{MapItem::Kind::Actor, u"IND"_s};
    FigureSpec spec;
    spec.labelOffsets[india] = QPointF(15, 40);
    const LabelOffsets onMap{{japan, QPointF(60, -45)}, {india, QPointF(-60, 0)}};
    for (const double dpi : {96.0, 192.0}) { // half the page in the same pixels
        spec.dpi = dpi;
        const auto figure = composeFigure(test::shipped(), {}, map.network, map.positions, spec,
                                          layout::Arrangement::Force, onMap);
        QVERIFY(figure.ok());
        const auto offsetOf = [&figure](const MapItem& item) {
            for (const SceneLabel& label : figure->scene.labels) {
                if (label.item == item) {
                    return label.box.center() - labelAnchor(figure->scene, label);
                }
            }
            return QPointF();
        };
        const auto a = map.network.indexOf(ActorId(u"JPN"_s));
        const auto b = map.network.indexOf(ActorId(u"USA"_s));
        const auto& nodes = figure->scene.nodes;
        const double scale =
            (nodes[a].centre.x() - nodes[b].centre.x()) / (map.positions[a].x - map.positions[b].x);
        const QPointF moved = offsetOf(japan) - QPointF(60, -45) * scale;
        QVERIFY2(std::hypot(moved.x(), moved.y()) < 1, "as far as on the map, in its measure");
        const QPointF own = offsetOf(india) - QPointF(15, 40);
        QVERIFY2(std::hypot(own.x(), own.y()) < 1, "the figure's own hand is the last");
    }
}

void TestFigure::smallFigureNamesWhoMatters() {
    // A column of an article: where names have no room, codes stand for them, and the heaviest come first.
    FigureSpec spec;
    spec.dpi = 300;
    QVERIFY(spec.setPaper({85, 60}, 300).ok());
    const auto figure = foundingFigure(spec);
    QVERIFY(figure.ok());
    std::vector<SceneNode> actors;
    for (const SceneNode& node : figure->scene.nodes) {
        if (node.item.kind == MapItem::Kind::Actor) {
            actors.push_back(node);
        }
    }
    std::sort(actors.begin(), actors.end(),
              [](const SceneNode& a, const SceneNode& b) { return a.radius > b.radius; });
    for (std::size_t i = 0; i < 6; ++i) {
        QVERIFY2(std::any_of(figure->scene.labels.begin(), figure->scene.labels.end(),
                             [&](const SceneLabel& label) { return label.item == actors[i].item; }),
                 qPrintable(actors[i].item.key));
    }
}

void TestFigure::titleWithControlsIsAWholeSvg() {
    const QTemporaryDir folder;
    FigureSpec spec;
    spec.title = u"a\u0001b\u001Fc"_s;
    QVERIFY(exportFigure(*foundingFigure(spec), folder.filePath(u"a.svg"_s)).ok());
    QXmlStreamReader reader(bytesOf(folder.filePath(u"a.svg"_s)));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    spec.title = u"two\nlines"_s; // as pasted
    QVERIFY(textOf(*foundingFigure(spec)).contains(u"two lines"_s));
}

void TestFigure::pngHasItsSizeResolutionAndView() {
    const QTemporaryDir folder;
    FigureSpec spec;
    spec.dpi = 300;
    QVERIFY(spec.setPaper({90, 75}, 300).ok());
    QCOMPARE(spec.pixels, QSize(1063, 886));
    Lens lens;
    lens.time = Moment{QDate(2015, 1, 1), 12};
    QVERIFY(exportFigure(*foundingFigure(spec, lens), folder.filePath(u"a.png"_s)).ok());
    const QImage image(folder.filePath(u"a.png"_s));
    QCOMPARE(image.size(), spec.pixels);
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QCOMPARE(image.dotsPerMeterY(), 11811);
    const QJsonObject view = QJsonDocument::fromJson(image.text(u"plusone-view"_s).toUtf8()).object();
    QCOMPARE(*Lens::fromText(view[u"lens"_s].toString()), lens);
    QVERIFY(view[u"positions"_s].toObject().contains(u"JPN"_s));
}

void TestFigure::noInkTouchesTheBorder_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dpi");
    QTest::newRow("usual") << QSize(1600, 1000) << 96.0;
    QTest::newRow("tall") << QSize(600, 1200) << 96.0;
    QTest::newRow("wide") << QSize(2000, 400) << 96.0;
    QTest::newRow("column") << QSize(1063, 886) << 300.0;
    QTest::newRow("stamp") << QSize(64, 64) << 96.0;
    QTest::newRow("fine") << QSize(900, 600) << 1200.0;
}

void TestFigure::noInkTouchesTheBorder() {
    QFETCH(QSize, size);
    QFETCH(double, dpi);
    FigureSpec spec;
    spec.pixels = size;
    spec.dpi = dpi;
    spec.title = u"A title so long that it has to be wrapped or cut on any page "_s.repeated(5).left(300);
    const QImage image = renderFigure(*foundingFigure(spec));
    const QRgb paper = image.pixel(0, 0);
    bool ink = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool border = std::min({x, y, image.width() - 1 - x, image.height() - 1 - y}) < 2;
            const bool drawn = image.pixel(x, y) != paper;
            QVERIFY2(!(border && drawn), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            ink = ink || drawn;
        }
    }
    QVERIFY(ink);
}

void TestFigure::nothingLiesOverTheFurniture() {
    for (const QSize size : {QSize(1600, 1000), QSize(700, 520), QSize(900, 900)}) {
        FigureSpec spec;
        spec.pixels = size;
        const Figure figure = *foundingFigure(spec);
        QList<QRectF> furniture;
        for (const FigureText& text : figure.texts) {
            furniture << text.box;
        }
        for (const LegendEntry& entry : figure.legend) {
            furniture << entry.box.translated(figure.legendBox.topLeft());
        }
        for (int i = 0; i < furniture.size(); ++i) {
            QVERIFY(QRectF(QPointF(), figure.page).contains(furniture[i]));
            for (int j = i + 1; j < furniture.size(); ++j) {
                QVERIFY(!furniture[i].intersects(furniture[j]));
            }
            for (const SceneNode& node : figure.scene.nodes) {
                QVERIFY(!furniture[i].contains(node.centre));
            }
            for (const SceneLabel& label : figure.scene.labels) {
                QVERIFY(!furniture[i].intersects(label.box));
            }
        }
    }
}

void TestFigure::sameFigureSameBytes_data() {
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"png", "svg", "pdf"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void TestFigure::sameFigureSameBytes() {
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first."_s + suffix);
    const QString second = folder.filePath(u"second."_s + suffix);
    QVERIFY(exportFigure(*foundingFigure({}), first).ok());
    QVERIFY(exportFigure(*foundingFigure({}), second).ok());
    QVERIFY(bytesOf(first).size() > 5000);
    QCOMPARE(bytesOf(first), bytesOf(second));
}

void TestFigure::svgIsADrawingWithText() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    FigureSpec spec;
    spec.title = u"Ties & <talks>"_s;
    QVERIFY(exportFigure(*foundingFigure(spec), path).ok());
    QSvgRenderer svg(path);
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBoxF().size(), QSizeF(1600, 1000));
    const QByteArray text = bytesOf(path);
    QVERIFY(text.contains(">Australia</text>"));
    QVERIFY(text.contains("<title>Ties &amp; &lt;talks&gt;</title>"));
    QVERIFY(!text.contains("<image"));
}

void TestFigure::pdfHasItsPageAndNoClock() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QVERIFY(exportFigure(*foundingFigure({}), path).ok());
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("/MediaBox [ 0 0 1200 750 ]")); // 1600 × 1000 px of 96 to the inch, in points
    QVERIFY(!pdf.contains(QByteArray::number(QDate::currentDate().year()) + "-"));
    QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3"));
}

void TestFigure::aPageInMillimetresIsExactAtEveryResolution() {
    const QTemporaryDir folder;
    const auto written = [&](const char* name, double dpi) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        return exportFigure(*foundingFigure(test::paper({180, 120}, dpi)), path) ? bytesOf(path)
                                                                                 : QByteArray();
    };
    const QByteArray svg = written("a.svg", 96);
    QVERIFY2(svg.contains(R"(width="180mm" height="120mm")"), svg.left(300).constData());
    QVERIFY(svg == written("b.svg", 300)); // with every label where it was
    static const QRegularExpression box(u"/MediaBox \\[ 0 0 ([0-9.]+) ([0-9.]+) \\]"_s);
    const auto found = box.match(QString::fromLatin1(written("a.pdf", 96)));
    QVERIFY(found.hasMatch());
    QVERIFY(std::abs(found.captured(1).toDouble() - 180 / 25.4 * 72) < 0.01);
    QVERIFY(std::abs(found.captured(2).toDouble() - 120 / 25.4 * 72) < 0.01);
}

void TestFigure::aPaperSizeIsKeptAsItIs() {
    const FigureSpec spec = test::paper({89.5, 75}, 300);
    QCOMPARE(*FigureSpec::fromJson(spec.toJson()), spec);
    QCOMPARE(spec.scaled(2).page(), spec.page());
    QCOMPARE(spec.scaled(2).pixels, test::paper({89.5, 75}, 600).pixels);
    QJsonObject other = spec.toJson();
    other[u"pixels"_s] = QJsonArray{100, 5000}; // by another hand
    QCOMPARE(*FigureSpec::fromJson(other), spec);
    other[u"paper_mm"_s] = QJsonArray{75};
    QVERIFY(!FigureSpec::fromJson(other).ok());
    for (const QJsonArray& paper : {QJsonArray{-1, 75}, QJsonArray{75, 1e308}, QJsonArray{0, 0}}) {
        other[u"paper_mm"_s] = paper;
        QVERIFY(!FigureSpec::fromJson(other)->check().ok());
    }
    QVERIFY(!FigureSpec().setPaper({90, 75}, 1e308).ok());
}

void TestFigure::aDateOfItsOwnIsNotInTheTitle() {
    FigureSpec spec;
    QVERIFY(foundingFigure(spec)->title.contains(u"2016"_s));
    spec.showDate = true;
    const Figure dated = *foundingFigure(spec);
    QVERIFY(!dated.title.contains(u"2016"_s));
    QVERIFY(textOf(dated).contains(u"24 August 2016"_s));
}

void TestFigure::aLegendOnTheMapStandsOnPaper() {
    FigureSpec spec;
    spec.legendAt = QPointF(0.35, 0.45); // in the middle of the strands
    const Figure figure = *foundingFigure(spec);
    // Just above the letters: strands show as no more than shades of the paper.
    const QRectF above(figure.legendBox.topLeft() - QPointF(0, 1.5), QSizeF(figure.legendBox.width(), 1.5));
    const auto most = [&](const Figure& drawn) {
        const QImage image = renderFigure(drawn);
        double largest = 0;
        for (int x = int(above.left()); x < int(above.right()); ++x) {
            largest =
                std::max(largest, contrast(image.pixelColor(x, int(above.top()) + 1), drawn.style.paper));
        }
        return largest;
    };
    Figure bare = figure;
    bare.legend.clear();
    constexpr double faint = 1.3;
    QVERIFY(most(bare) > faint);
    QVERIFY(most(figure) < faint);
}

void TestFigure::aLegendMovesOverNoOtherPart() {
    FigureSpec spec = test::paper({90, 75});
    for (const double y : {0.0, 0.4, 0.7, 1.0}) {
        spec.legendAt = QPointF(0.1, y);
        const QStringList faults = test::faultsOf(*foundingFigure(spec));
        QVERIFY2(faults.filter(u" lies over "_s).isEmpty(), qPrintable(faults.join(u"; "_s)));
    }
}

void TestFigure::partsCanBeLeftOut() {
    FigureSpec spec;
    QVERIFY(textOf(*foundingFigure(spec)).contains(u"CC BY 4.0"_s));
    spec.showCredit = spec.showLegend = spec.showSizeKey = spec.showTitle = spec.showSubtitle = false;
    spec.sources = FigureSpec::Sources::None;
    const Figure bare = *foundingFigure(spec);
    QVERIFY(bare.texts.empty() && bare.legend.empty());
    spec.showTitle = true;
    spec.title = u"My own title"_s;
    QCOMPARE(textOf(*foundingFigure(spec)), u"My own title"_s);
}

void TestFigure::transparentPageIsTransparent() {
    FigureSpec spec;
    spec.transparent = true;
    const QImage image = renderFigure(*foundingFigure(spec));
    QCOMPARE(qAlpha(image.pixel(5, 5)), 0);
    spec.transparent = false;
    QCOMPARE(qAlpha(renderFigure(*foundingFigure(spec)).pixel(5, 5)), 255);
}

void TestFigure::badSpecIsAnError_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dpi");
    QTest::addColumn<QString>("theme");
    QTest::newRow("too small") << QSize(63, 500) << 96.0 << u"paper"_s;
    QTest::newRow("too long") << QSize(20001, 500) << 96.0 << u"paper"_s;

    QTest::newRow("coarse") << QSize(500, 500) << 71.0 << u"paper"_s;
    QTest::newRow("too fine") << QSize(500, 500) << 1201.0 << u"paper"_s;
    QTest::newRow("no number") << QSize(500, 500) << std::nan("") << u"paper"_s;
    QTest::newRow("no theme") << QSize(500, 500) << 96.0 << u"sepia"_s;
}

void TestFigure::badSpecIsAnError() {
    FigureSpec spec;
    QFETCH(QSize, size);
    QFETCH(double, dpi);
    QFETCH(QString, theme);
    spec.pixels = size;
    spec.dpi = dpi;
    spec.theme = theme;
    const auto figure = foundingFigure(spec);
    QVERIFY(!figure.ok());
    QVERIFY(!figure.error().message.isEmpty());
    QVERIFY(!FigureSpec().setPaper({0, 100}, 300).ok());
    QVERIFY(!FigureSpec().setPaper({3001, 100}, 300).ok());
}

void TestFigure::badPathIsAnErrorAndLeavesNothing() {
    const QTemporaryDir folder;
    const Figure figure = *foundingFigure({});
    const auto suffix = exportFigure(figure, folder.filePath(u"a.gif"_s));
    QCOMPARE(suffix.error().code, ErrorCode::Invalid);
    const auto missing = exportFigure(figure, folder.filePath(u"none/a.png"_s));
    QVERIFY(missing.error().message.contains(u"none/a.png"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestFigure::emptyLensSaysSo() {
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1)};
    const Figure figure = *foundingFigure({}, lens);
    QVERIFY(textOf(figure).contains(u"Nothing stands in this view"_s));
    QVERIFY(figure.legend.empty());
    QVERIFY(!renderFigure(figure).isNull());
}

void TestFigure::captionSaysWhatIsLeftOut() {
    const Lens lens;
    const NetworkCounts counts = buildNetwork(test::shipped(), lens).counts;
    const QString caption = describeLens(test::shipped(), lens, counts, u"en"_s);
    QVERIFY2(caption.startsWith(
                 u"Agreements standing on 24 August 2016; exercises and dialogues of the 36 months"_s),
             qPrintable(caption));
    QVERIFY(caption.contains(u"37 of 62"_s));
    Lens quad;
    quad.frameworks = {FrameworkId(u"quad"_s)};
    quad.time = DateSpan{QDate(2014, 1, 1), QDate(2016, 12, 31)};
    QVERIFY(describeLens(test::shipped(), quad, {}, u"en"_s).contains(u"Quad"_s));
}

void TestFigure::japaneseFigureIsJapanese() {
    FigureSpec spec;
    spec.language = u"ja"_s;
    const QString text = textOf(*foundingFigure(spec));
    QVERIFY(text.contains(u"日米プラスワン"_s));
    QVERIFY(text.contains(u"2016年8月24日"_s));
    QVERIFY(!text.contains(u"agreements"_s));
}

int main(int argc, char* argv[]) {
    // As both programs do: a hash seed of chance would order a PDF's fonts by chance.
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestFigure test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_figure.moc"
