#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "scene/exporter.h"
#include "support/files.h"

#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

Figure figureOf(const FigureSpec& spec, const Lens& lens = {}) {
    const Network network = buildNetwork(test::shipped(), lens);
    const auto graph = layoutGraph(test::shipped(), network, *Style::load(spec.theme), spec.language);
    layout::Options options;
    options.quality = layout::Quality::Normal;
    return composeFigure(test::shipped(), lens, network, layout::arrange(graph, options).positions, spec)
        .value();
}

/// What is in an SVG file, by walking through it.
struct Content {
    QStringList elements;
    QStringList ids;
    QHash<QString, QString> titles; ///< by the id of the group
    QStringList texts;
    QString title;
    QString description;
    bool isWhole = false;
};

Content contentOf(const QByteArray& svg) {
    Content content;
    QXmlStreamReader reader(svg);
    QStringList groups;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QString name = reader.name().toString();
        if (token == QXmlStreamReader::EndElement && name == "g"_L1) {
            groups.removeLast();
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        content.elements << name;
        const QString id = reader.attributes().value(u"id"_s).toString();
        if (!id.isEmpty()) {
            content.ids << id;
        }
        if (name == "g"_L1) {
            groups << id;
        } else if (name == "title"_L1) {
            (groups.isEmpty() ? content.title : content.titles[groups.last()]) = reader.readElementText();
        } else if (name == "desc"_L1) {
            content.description = reader.readElementText();
        } else if (name == "text"_L1) {
            content.texts << reader.readElementText();
        }
    }
    content.isWhole = !reader.hasError();
    return content;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The share of pixels that differ by more than what another way to smooth an edge does, in %.
double percentApart(const QImage& a, const QImage& b) {
    constexpr int smoothing = 48;
    int apart = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q))});
            apart += most > smoothing ? 1 : 0;
        }
    }
    return 100.0 * apart / (double(a.width()) * a.height());
}

} // namespace

class TestSvgCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsGroup();
    void lettersCanBeShapes();
    void otherRenderersDrawTheSame_data();
    void otherRenderersDrawTheSame();
};

void TestSvgCanvas::everythingHasItsGroup() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    const Figure figure = figureOf({});
    QVERIFY(exportFigure(figure, path).ok());
    const Content content = contentOf(bytesOf(path));
    QVERIFY(content.isWhole);
    QVERIFY(!content.elements.contains(u"image"_s));
    QCOMPARE(QSet<QString>(content.ids.begin(), content.ids.end()).size(), content.ids.size());
    for (const SceneNode& node : figure.scene.nodes) {
        if (node.item.kind == MapItem::Kind::Actor) {
            QVERIFY2(content.ids.contains(u"node-"_s + node.item.key), qPrintable(node.item.key));
        }
    }
    QVERIFY(content.ids.contains(u"link-JPN-USA"_s));
    QVERIFY(content.titles[u"node-AUS"_s].startsWith(u"Australia: "_s));
    QVERIFY2(content.titles[u"link-JPN-USA"_s].startsWith(u"Japan – United States: "_s),
             qPrintable(content.titles[u"link-JPN-USA"_s]));
    QCOMPARE(content.title, figure.title);
    QCOMPARE(content.description, figure.description);
    for (const SceneLabel& label : figure.scene.labels) {
        QVERIFY2(content.texts.contains(label.text), qPrintable(label.text));
    }
    for (const LegendEntry& entry : figure.legend) {
        QVERIFY2(content.texts.contains(entry.text), qPrintable(entry.text));
    }
}

void TestSvgCanvas::lettersCanBeShapes() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    FigureSpec spec;
    spec.outlines = true;
    QVERIFY(exportFigure(figureOf(spec), path).ok());
    const Content content = contentOf(bytesOf(path));
    QVERIFY(content.isWhole);
    QVERIFY(content.texts.isEmpty());
    QVERIFY(content.ids.contains(u"outline"_s));
}

void TestSvgCanvas::otherRenderersDrawTheSame_data() {
    QTest::addColumn<QString>("renderer");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("outlines");
    for (const auto& renderer : {u"librsvg"_s, u"Qt SVG"_s}) {
        for (const bool outlines : {false, true}) {
            const QString how = renderer + (outlines ? u", outlines"_s : u", text"_s);
            QTest::newRow(qPrintable(how + u", paper"_s)) << renderer << u"paper"_s << u"en"_s << outlines;
            QTest::newRow(qPrintable(how + u", dark, Japanese"_s))
                << renderer << u"dark"_s << u"ja"_s << outlines;
        }
    }
}

void TestSvgCanvas::otherRenderersDrawTheSame() {
    QFETCH(QString, renderer);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(bool, outlines);
    const QTemporaryDir folder;
    FigureSpec spec;
    spec.theme = theme;
    spec.language = language;
    spec.outlines = outlines;
    spec.showTimeScale = true;
    const Figure figure = figureOf(spec);
    const QString svg = folder.filePath(u"a.svg"_s);
    QVERIFY(exportFigure(figure, svg).ok());
    QImage drawn;
    if (renderer == "librsvg"_L1) {
        const QString png = folder.filePath(u"a.png"_s);
        QCOMPARE(QProcess::execute(u"rsvg-convert"_s, {u"-o"_s, png, svg}), 0);
        QVERIFY(drawn.load(png));
    } else {
        drawn = QImage(spec.pixels, QImage::Format_RGB32);
        drawn.fill(Qt::red); // what is not painted shows
        QPainter painter(&drawn);
        QSvgRenderer(svg).render(&painter);
    }
    QCOMPARE(drawn.size(), spec.pixels);
    const double apart = percentApart(renderFigure(figure), drawn.convertToFormat(QImage::Format_RGB32));
    qInfo("%s", qPrintable(u"%1 % apart"_s.arg(apart)));
    QVERIFY2(apart < 3, qPrintable(u"%1 %"_s.arg(apart)));
}

QTEST_MAIN(TestSvgCanvas)
#include "tst_svgcanvas.moc"
