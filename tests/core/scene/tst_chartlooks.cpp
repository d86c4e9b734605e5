#include "scene/chartcolours.h"
#include "scene/exporter.h"
#include "support/figurefaults.h"
#include "support/figures.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// Of a figure, what a box of it looks like to an eye that sees no colour.
struct Tone {
    double darkest = 1;
    double palest = 0;
    double mean = 0;
};

Tone toneOf(const QImage& image, const QRectF& box, double scale) {
    const QRect pixels = QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect() & image.rect();
    Tone tone;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const double light = qGray(image.pixel(x, y)) / 255.0;
            tone.darkest = std::min(tone.darkest, light);
            tone.palest = std::max(tone.palest, light);
            tone.mean += light;
        }
    }
    tone.mean /= double(pixels.width()) * double(pixels.height());
    return tone;
}

bool sameFilling(const Filling& a, const Filling& b) {
    return a.colour == b.colour && a.line == b.line && a.hatch == b.hatch;
}

/// The largest bar that is filled so.
QRectF largest(const ChartDrawing& chart, const Filling& filling) {
    QRectF best;
    for (const ChartDrawing::Bar& bar : chart.bars) {
        const bool isLarger = bar.box.width() * bar.box.height() > best.width() * best.height();
        if (sameFilling(bar.filling, filling) && isLarger) {
            best = bar.box;
        }
    }
    return best;
}

} // namespace

class TestChartLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printTellsKindsApartWithoutColour();
    void neighboursDifferInPrint();
    void hatchIsInTheSwatch();
    void hatchIsNoBitmap();
    void piecesArePartedByPaper();
    void levelsAreToldApart_data();
    void levelsAreToldApart();
    void keyOfLevelsIsAsFullAsTheCells();
    void linesAreToldApart_data();
    void linesAreToldApart();
    void linesHaveTheirNamesBesideThem();
    void numbersInCellsCanBeRead_data();
    void numbersInCellsCanBeRead();

private:
    [[nodiscard]] Figure figure(const ChartSpec& chart, const QString& theme, double dpi = 96) const {
        FigureSpec spec = test::paper({180, 120}, dpi);
        spec.theme = theme;
        return *composeChart(m_index, {}, chart, spec);
    }

    EventIndex m_index{test::shipped()};
};

void TestChartLooks::printTellsKindsApartWithoutColour() {
    const Figure drawn = figure(ChartKind::Participation, u"print"_s, 300);
    const QImage image = renderFigure(drawn);
    const ChartData data = chartData(ChartKind::Participation, m_index, {}, u"en"_s);
    QCOMPARE(data.series.size(), 3U);
    std::vector<Tone> tones;
    for (const ChartData::Series& series : data.series) {
        const QRectF box = largest(*drawn.chart, barFilling(series.ink, drawn.style));
        QVERIFY(box.width() > 20);
        tones.push_back(toneOf(image, box.adjusted(1.5, 1.5, -1.5, -1.5), 300.0 / 96));
    }
    QVERIFY(tones[0].palest < 0.2);                           // black
    QVERIFY(tones[1].darkest < 0.3 && tones[1].palest > 0.9); // lines on paper
    QVERIFY(tones[2].darkest > 0.7 && tones[2].palest < 0.9); // a pale grey
}

void TestChartLooks::neighboursDifferInPrint() {
    const Style style = *Style::load(u"print"_s);
    for (const ChartKind kind :
         {ChartKind::RecordsPerYear, ChartKind::RecordsByFramework, ChartKind::Participation}) {
        const ChartData data = chartData(kind, m_index, {}, u"en"_s);
        std::vector<Filling> fillings;
        for (const ChartData::Series& series : data.series) {
            fillings.push_back(barFilling(series.ink, style));
        }
        for (std::size_t i = 0; i < fillings.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!sameFilling(fillings[i], fillings[j]));
            }
            // Any two may touch where the piece between them is missing: what is plain differs much.
            for (std::size_t j = 0; j < i; ++j) {
                const bool arePlain = fillings[i].hatch == Hatch::None && fillings[j].hatch == Hatch::None;
                QVERIFY(!arePlain || contrast(fillings[i].colour, fillings[j].colour) > 1.5);
            }
            QVERIFY(fillings[i].line.isValid() || contrast(fillings[i].colour, style.paper) > 3);
        }
    }
}

void TestChartLooks::hatchIsInTheSwatch() {
    const Figure drawn = figure(ChartKind::RecordsPerYear, u"print"_s, 300);
    QCOMPARE(drawn.legend.size(), 3U);
    const QImage image = renderFigure(drawn);
    std::vector<Tone> tones;
    for (const LegendEntry& entry : drawn.legend) {
        QVERIFY(!largest(*drawn.chart, entry.filling).isNull()); // as the bars
        const QRectF box = entry.box.translated(drawn.legendBox.topLeft());
        const double side = box.height() * 0.5; // within the swatch
        tones.push_back(toneOf(
            image, QRectF(box.left() + box.height() / 2 - side / 2, box.center().y() - side / 2, side, side),
            300.0 / 96));
    }
    QVERIFY(tones[0].palest < 0.2);
    QVERIFY(tones[1].darkest < 0.3 && tones[1].palest > 0.9);
    QVERIFY(tones[2].darkest > 0.7 && tones[2].palest < 0.9);
}

void TestChartLooks::hatchIsNoBitmap() {
    const QTemporaryDir folder;
    const Figure drawn = figure(ChartKind::RecordsByFramework, u"print"_s);
    QVERIFY(exportFigure(drawn, folder.filePath(u"a.svg"_s)).ok());
    QVERIFY(exportFigure(drawn, folder.filePath(u"a.pdf"_s)).ok());
    const QByteArray svg = test::bytesOf(folder.filePath(u"a.svg"_s));
    QVERIFY(!svg.contains("<image") && !svg.contains("<pattern"));
    const qsizetype legend = svg.indexOf("id=\"legend\"");
    QVERIFY(svg.indexOf("<path", svg.indexOf("id=\"chart\"")) < legend);
    QVERIFY(svg.indexOf("<path", legend) > 0); // its swatches have the lines too
    QVERIFY(!test::bytesOf(folder.filePath(u"a.pdf"_s)).contains("/Subtype /Image"));
    // In colours nothing is hatched.
    const Figure coloured = figure(ChartKind::RecordsByFramework, u"paper"_s);
    QVERIFY(std::none_of(coloured.chart->bars.begin(), coloured.chart->bars.end(),
                         [](const ChartDrawing::Bar& bar) { return bar.filling.line.isValid(); }));
}

void TestChartLooks::piecesArePartedByPaper() {
    for (const ChartKind kind : {ChartKind::RecordsPerYear, ChartKind::Participation}) {
        const auto chart = figure(kind, u"paper"_s).chart;
        for (std::size_t i = 1; i < chart->bars.size(); ++i) {
            const QRectF& before = chart->bars[i - 1].box;
            const QRectF& box = chart->bars[i].box;
            const bool isAbove = box.left() == before.left() && box.bottom() <= before.top();
            const bool isBeside = box.top() == before.top() && box.left() >= before.right();
            const double gap = isAbove    ? before.top() - box.bottom()
                               : isBeside ? box.left() - before.right()
                                          : 1;
            QVERIFY(gap > 0 && (gap <= 1 || isBeside));
        }
    }
}

void TestChartLooks::keyOfLevelsIsAsFullAsTheCells() {
    const Figure figure = this->figure(ChartKind::DialogueLevels, u"print"_s);
    std::set<double> heights;
    for (const ChartDrawing::Bar& cell : figure.chart->bars) {
        heights.insert(std::round(cell.box.height() * 10));
    }
    QVERIFY(heights.size() > 3);
    QCOMPARE(figure.legend.size(), heights.size());
    for (std::size_t i = 1; i < figure.legend.size(); ++i) { // the highest first
        QVERIFY(figure.legend[i].share < figure.legend[i - 1].share);
    }
    const double tallest = *heights.rbegin();
    QVERIFY(std::abs(figure.legend.back().share / figure.legend.front().share - *heights.begin() / tallest) <
            0.02);
}

void TestChartLooks::levelsAreToldApart_data() {
    QTest::addColumn<QString>("theme");
    for (const QString& theme : Style::names()) {
        QTest::newRow(qPrintable(theme)) << theme;
    }
}

void TestChartLooks::levelsAreToldApart() {
    QFETCH(QString, theme);
    const Style style = *Style::load(theme);
    const ChartData data = chartData(ChartKind::DialogueLevels, m_index, {}, u"en"_s);
    const CellColours colours(data, style);
    QVERIFY(contrast(colours.of(1), style.paper) > 1.3);
    for (qsizetype level = 1; level < data.valueNames.size(); ++level) {
        const double ratio = contrast(colours.of(double(level)), colours.of(double(level) + 1));
        QVERIFY2(ratio > 1.28, qPrintable(u"%1 to the next: %2"_s.arg(level).arg(ratio)));
    }
}

void TestChartLooks::linesAreToldApart_data() {
    levelsAreToldApart_data();
}

void TestChartLooks::linesAreToldApart() {
    QFETCH(QString, theme);
    const Style style = *Style::load(theme);
    std::vector<ActorId> actors;
    for (std::size_t i = 0; i < 12; ++i) {
        actors.push_back(test::shipped().actors()[i].id);
    }
    const ChartData data = chartData({ChartKind::Degree, actors}, m_index, {}, u"en"_s);
    QCOMPARE(data.series.size(), actors.size());
    std::set<std::pair<QRgb, std::vector<double>>> looks;
    std::set<std::vector<double>> firstDashes;
    for (std::size_t i = 0; i < actors.size(); ++i) {
        const StrandStyle look = lineLook(data, i, style);
        looks.insert({look.colour.rgb(), look.dash});
        if (i < 6) {
            firstDashes.insert(look.dash);
        }
        QVERIFY(contrast(look.colour, style.paper) >= style.textContrast);
    }
    QCOMPARE(looks.size(), actors.size());
    QCOMPARE(firstDashes.size(), 6U); // without any colour
}

void TestChartLooks::linesHaveTheirNamesBesideThem() {
    const ChartData data = chartData(ChartKind::Betweenness, m_index, {}, u"en"_s);
    const auto chart = figure(ChartKind::Betweenness, u"print"_s).chart;
    QVERIFY(chart->namesLines);
    QCOMPARE(chart->leaders.size(), data.series.size());
    std::set<double> ends;
    for (const ChartDrawing::Line& line : chart->lines) {
        ends.insert(line.points.back().y());
    }
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        const auto name =
            std::find_if(chart->texts.begin(), chart->texts.end(),
                         [&](const ChartDrawing::Text& text) { return text.text == data.series[s].name; });
        QVERIFY(name != chart->texts.end());
        QCOMPARE(name->colour, lineLook(data, s, *Style::load(u"print"_s)).colour);
        // Its leader comes from the end of a line of that colour, and ends at the name.
        const bool isLed = std::any_of(
            chart->leaders.begin(), chart->leaders.end(), [&](const ChartDrawing::Leader& leader) {
                const QPointF gap = name->baseline - leader.line.p2();
                return leader.colour == name->colour && gap.x() > 0 && gap.x() < 4 && gap.y() >= 0 &&
                       gap.y() < 8 && ends.contains(leader.line.y1());
            });
        QVERIFY2(isLed, qPrintable(name->text));
    }
    // One line needs no name: the title says whose it is.
    const auto single = figure({ChartKind::Degree, {ActorId(u"AUS"_s)}}, u"print"_s).chart;
    QVERIFY(!single->namesLines && single->leaders.empty());
}

void TestChartLooks::numbersInCellsCanBeRead_data() {
    levelsAreToldApart_data();
}

void TestChartLooks::numbersInCellsCanBeRead() {
    QFETCH(QString, theme);
    Lens quad;
    quad.frameworks = {FrameworkId(u"quad"_s)};
    FigureSpec spec;
    spec.theme = theme;
    const auto figure = composeChart(m_index, quad, ChartKind::ParticipationByYear, spec);
    const auto& texts = figure->chart->texts;
    const auto inCells = std::count_if(texts.begin(), texts.end(), [&](const ChartDrawing::Text& text) {
        return text.ground != figure->style.paper;
    });
    QVERIFY(inCells > 10);
    const QStringList faults = test::faultsOf(*figure);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestChartLooks)
#include "tst_chartlooks.moc"
