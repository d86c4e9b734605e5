#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "scene/exporter.h"
#include "scene/svgcanvas.h"
#include "support/files.h"
#include "support/likeness.h"

#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
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

Figure chartOf(const FigureSpec& spec) {
    return *composeChart(EventIndex(test::shipped()), {}, ChartKind::SpokeToSpoke, spec);
}

/// An SVG file as a program paints it; null when it does not.
QImage drawnBy(const QString& renderer, const QString& svg, QSize size) {
    if (renderer == "librsvg"_L1) {
        const QString png = svg + u".png"_s;
        const bool isDrawn = QProcess::execute(u"rsvg-convert"_s, {u"-o"_s, png, svg}) == 0;
        return isDrawn ? QImage(png).convertToFormat(QImage::Format_RGB32) : QImage();
    }
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red); // what is not painted shows
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    return image;
}

} // namespace

class TestSvgCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsGroup();
    void lettersCanBeShapes();
    void penIsWrittenAsItIs_data();
    void penIsWrittenAsItIs();
    void otherRenderersDrawTheSame_data();
    void otherRenderersDrawTheSame();
    void lostTextIsSeen();
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

void TestSvgCanvas::penIsWrittenAsItIs_data() {
    QTest::addColumn<QPen>("pen");
    QTest::addColumn<QString>("dashes");
    QTest::addColumn<QString>("ends");
    const auto pen = [](Qt::PenStyle style, Qt::PenCapStyle cap) { return QPen(Qt::black, 2, style, cap); };
    QPen own = pen(Qt::SolidLine, Qt::FlatCap);
    own.setDashPattern({3, 1.5});
    QTest::newRow("solid") << pen(Qt::SolidLine, Qt::FlatCap) << QString() << QString();
    QTest::newRow("dots") << pen(Qt::DotLine, Qt::SquareCap) << u"2 4"_s << u"square"_s;
    QTest::newRow("dashes") << pen(Qt::DashLine, Qt::FlatCap) << u"8 4"_s << QString();
    QTest::newRow("both") << pen(Qt::DashDotLine, Qt::RoundCap) << u"8 4 2 4"_s << u"round"_s;
    QTest::newRow("own") << own << u"6 3"_s << QString();
}

void TestSvgCanvas::penIsWrittenAsItIs() {
    QFETCH(QPen, pen);
    SvgCanvas canvas({{100, 100}, 1, {}, {}, u"en"_s, {}, false});
    canvas.drawLine({10, 10, 90, 10}, pen);
    QXmlStreamReader reader(canvas.take());
    while (!reader.atEnd() && reader.name() != "line"_L1) {
        reader.readNext();
    }
    QCOMPARE(reader.name(), "line"_L1);
    QTEST(reader.attributes().value(u"stroke-dasharray"_s).toString(), "dashes");
    QTEST(reader.attributes().value(u"stroke-linecap"_s).toString(), "ends");
}

void TestSvgCanvas::otherRenderersDrawTheSame_data() {
    QTest::addColumn<QString>("renderer");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("outlines");
    QTest::addColumn<bool>("chart");
    for (const auto& renderer : {u"librsvg"_s, u"Qt SVG"_s}) {
        for (const bool outlines : {false, true}) {
            const auto add = [&](const QString& what, const QString& theme, const QString& language,
                                 bool chart) {
                const QString how = renderer + (outlines ? u", outlines, "_s : u", text, "_s) + what;
                QTest::newRow(qPrintable(how)) << renderer << theme << language << outlines << chart;
            };
            add(u"paper"_s, u"paper"_s, u"en"_s, false);
            add(u"dark, Japanese"_s, u"dark"_s, u"ja"_s, false);
            add(u"chart"_s, u"paper"_s, u"en"_s, true);
        }
    }
}

void TestSvgCanvas::otherRenderersDrawTheSame() {
    QFETCH(QString, renderer);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(bool, outlines);
    QFETCH(bool, chart);
    const QTemporaryDir folder;
    FigureSpec spec;
    spec.theme = theme;
    spec.language = language;
    spec.outlines = outlines;
    spec.showTimeScale = !chart;
    const Figure figure = chart ? chartOf(spec) : figureOf(spec);
    QVERIFY(!chart || !figure.chart->marks.empty());
    const QString svg = folder.filePath(u"a.svg"_s);
    QVERIFY(exportFigure(figure, svg).ok());
    const QStringList faults = test::unlikenessOf(figure, drawnBy(renderer, svg, spec.pixels));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// What the comparison above is worth.
void TestSvgCanvas::lostTextIsSeen() {
    const QTemporaryDir folder;
    const QString svg = folder.filePath(u"a.svg"_s);
    const Figure figure = figureOf({});
    QVERIFY(exportFigure(figure, svg).ok());
    const QString whole = QString::fromUtf8(bytesOf(svg));
    static const QRegularExpression texts(u"<text [^>]*>([^<]*)</text>"_s);
    const auto faultsWithout = [&](const QString& unwanted) {
        QString rest;
        qsizetype from = 0;
        for (auto match = texts.globalMatch(whole); match.hasNext();) {
            const auto text = match.next();
            const bool isKept = !unwanted.isEmpty() && text.captured(1) != unwanted;
            rest += whole.mid(from, (isKept ? text.capturedEnd() : text.capturedStart()) - from);
            from = text.capturedEnd();
        }
        QFile file(svg);
        const QByteArray bytes = (rest + whole.mid(from)).toUtf8();
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        file.close();
        return isWritten ? test::unlikenessOf(figure, drawnBy(u"librsvg"_s, svg, figure.spec.pixels))
                         : QStringList();
    };
    const QStringList none = faultsWithout({});
    QVERIFY2(none.size() > qsizetype(figure.scene.labels.size()), qPrintable(none.join(u'\n')));
    for (const auto& text : {u"Australia"_s, u"framework"_s, figure.title}) {
        QStringList faults = faultsWithout(text);
        faults.removeIf([](const QString& fault) { return fault.startsWith(u"all: "_s); }); // of a large one
        QVERIFY2(faults.size() == 1 && faults.front().startsWith(text), qPrintable(faults.join(u'\n')));
    }
}

QTEST_MAIN(TestSvgCanvas)
#include "tst_svgcanvas.moc"
