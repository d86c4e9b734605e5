#include "network/statistics.h"
#include "scene/exporter.h"
#include "support/figures.h"
#include "support/files.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfTheStatistics();
    void titleSaysWhatIsSeen();
    void everyChartIsAFigure_data();
    void everyChartIsAFigure();
    void emptyLensSaysSo();
    void tableHoldsTheNumbers();
};

void TestChart::numbersAreThoseOfTheStatistics() {
    const EventIndex index(test::shipped());
    const ChartData years = chartData(ChartKind::RecordsPerYear, index, {}, u"en"_s);
    const auto counted = recordsPerYear(index, {});
    QCOMPARE(std::size_t(years.categories.size()), counted.size());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        QCOMPARE(years.categories[qsizetype(i)].toInt(), counted[i].year);
        QCOMPARE(int(years.series[1].values[i]), counted[i].records[1]);
    }
    const ChartData spokes = chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s);
    const auto shares = shareWithoutUnitedStates(index, {});
    QCOMPARE(spokes.series.front().values.size(), shares.size());
    QCOMPARE(spokes.series.front().values.back(), shares.back().share() * 100);
    const ChartData actors = chartData(ChartKind::Participation, index, {}, u"en"_s);
    QCOMPARE(actors.categories.front(), u"Japan"_s);
    QVERIFY(actors.categories.size() <= 20);
}

void TestChart::titleSaysWhatIsSeen() {
    const EventIndex index(test::shipped());
    QVERIFY(chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s)
                .title.startsWith(u"Ties that do not touch the U.S.: "_s));
    QVERIFY(
        chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s).note.contains(u"sees Japan's ties best"_s));
    QVERIFY(chartData(ChartKind::SpokeToSpoke, index, {}, u"ja"_s).title.contains(u"米国を含まない"_s));
    QVERIFY(chartData(ChartKind::Participation, index, {}, u"en"_s).title.startsWith(u"Japan takes part"_s));
}

void TestChart::everyChartIsAFigure_data() {
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("pixels");
    for (const ChartKind kind : allCharts()) {
        for (const auto& language : {u"en"_s, u"ja"_s}) {
            for (const QSize pixels : {QSize(1600, 1000), QSize(420, 300), QSize(800, 1200)}) {
                QTest::addRow("%s, %s, %d", qPrintable(keyOf(kind)), qPrintable(language), pixels.width())
                    << kind << language << pixels;
            }
        }
    }
}

void TestChart::everyChartIsAFigure() {
    QFETCH(ChartKind, kind);
    QFETCH(QString, language);
    QFETCH(QSize, pixels);
    FigureSpec spec;
    spec.pixels = pixels;
    spec.language = language;
    const auto figure = composeChart(test::shipped(), {}, kind, spec);
    QVERIFY(figure.ok());
    QVERIFY(figure->chart);
    const QRectF page(QPointF(), figure->page);
    const QFontMetricsF metrics(figure->chart->font);
    std::vector<QRectF> boxes;
    for (const ChartDrawing::Text& text : figure->chart->texts) {
        const QRectF box(text.baseline.x(), text.baseline.y() - metrics.capHeight(),
                         metrics.horizontalAdvance(text.text), metrics.capHeight());
        QVERIFY2(page.adjusted(2, 2, -2, -2).contains(box), qPrintable(text.text));
        for (const QRectF& other : boxes) {
            QVERIFY2(!box.intersects(other), qPrintable(text.text));
        }
        boxes.push_back(box);
    }
    for (const ChartDrawing::Bar& bar : figure->chart->bars) {
        QVERIFY(page.contains(bar.box));
    }
    QVERIFY(kind == ChartKind::SpokeToSpoke ? !figure->chart->line.empty() : !figure->chart->bars.empty());
    const QTemporaryDir folder;
    for (const auto& name : {u"a.png"_s, u"a.svg"_s, u"a.pdf"_s}) {
        QVERIFY(exportFigure(*figure, folder.filePath(name)).ok());
    }
    QVERIFY(test::bytesOf(folder.filePath(u"a.svg"_s)).contains("<g id=\"chart\""));
}

void TestChart::emptyLensSaysSo() {
    Lens lens;
    lens.actors = {ActorId(u"nobody"_s)};
    const auto figure = composeChart(test::shipped(), lens, ChartKind::Participation, {});
    QVERIFY(figure.ok());
    QVERIFY(!figure->chart || figure->chart->bars.empty());
    QVERIFY(std::any_of(figure->texts.begin(), figure->texts.end(),
                        [](const FigureText& text) { return text.text.startsWith(u"Nothing stands"_s); }));
}

void TestChart::tableHoldsTheNumbers() {
    const EventIndex index(test::shipped());
    const ChartData data = chartData(ChartKind::RecordsPerYear, index, {}, u"en"_s);
    const auto lines = chartCsv(data).split('\n');
    QCOMPARE(lines.front(), QByteArray("\xEF\xBB\xBFyear,agreements,exercises,dialogues\r"));
    QCOMPARE(lines.size(), data.categories.size() + 2);
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
