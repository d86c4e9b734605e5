#include "network/statistics.h"
#include "network/timeseries.h"
#include "scene/chartmarks.h"
#include "scene/exporter.h"
#include "support/figurefaults.h"
#include "support/figures.h"
#include "support/files.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfTheStatistics();
    void everyNumberHasItsRecords_data();
    void everyNumberHasItsRecords();
    void nothingInTheLensIsAnEmptyChart_data();
    void nothingInTheLensIsAnEmptyChart();
    void levelsAreTheHighestOfTheYear();
    void marksAreOfTheData();
    void marksKeepOutOfOneAnothersWay();
    void chosenActorsAreDrawn();
    void stoppedChartIsNone();
    void wordsNameWhatAHandIsOn();
    void titleSaysWhatIsSeen();
    void oneIsNoPlural();
    void axisHasWholeNumbersForFew();
    void everyChartIsAFigure_data();
    void everyChartIsAFigure();
    void tableHoldsTheNumbers();
};

void TestChart::numbersAreThoseOfTheStatistics() {
    const EventIndex index(test::shipped());
    const ChartData years = chartData(ChartKind::RecordsPerYear, index, {}, u"en"_s);
    const auto counted = recordsPerYear(index, {});
    QCOMPARE(std::size_t(years.categories.size()), counted.size());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        QCOMPARE(years.categories[qsizetype(i)].toInt(), counted[i].year);
        QCOMPARE(int(*years.series[1].points[i].value), counted[i].records[1]);
        QCOMPARE(years.series[1].points[i].records, counted[i].refs[1]);
    }
    Job job;
    const ChartData spokes = chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s);
    const auto shares = sharesOverTime(index, {}, job);
    QCOMPARE(spokes.series.front().points.size(), shares->size());
    QVERIFY(!spokes.series.front().points.front().value); // nobody was tied yet
    QCOMPARE(*spokes.series.front().points.back().value, *shares->back().share() * 100);
    QCOMPARE(spokes.series.front().points.back().records, shares->back().refs);
    const ChartData actors = chartData(ChartKind::Participation, index, {}, u"en"_s);
    QCOMPARE(actors.categories.front(), u"Japan"_s);
    QCOMPARE(std::size_t(actors.categories.size()), participationByActor(index, {}).size());
}

void TestChart::everyNumberHasItsRecords_data() {
    QTest::addColumn<ChartKind>("kind");
    for (const ChartKind kind : allCharts()) {
        QTest::newRow(qPrintable(keyOf(kind))) << kind;
    }
}

void TestChart::everyNumberHasItsRecords() {
    QFETCH(ChartKind, kind);
    const EventIndex index(test::shipped());
    const ChartData data = chartData(kind, index, {}, u"en"_s);
    const bool isCount = data.shape == ChartData::Shape::Stacked ||
                         data.shape == ChartData::Shape::Sideways || data.shape == ChartData::Shape::Counts;
    QVERIFY(!data.title.isEmpty() && !data.note.isEmpty() && !data.categoryTitle.isEmpty());
    for (const ChartData::Series& series : data.series) {
        QCOMPARE(qsizetype(series.points.size()), data.categories.size());
        for (const ChartData::Point& point : series.points) {
            QVERIFY(!point.value || std::isfinite(*point.value));
            QVERIFY(!isCount || *point.value == double(point.records.size()));
            QVERIFY(point.value.value_or(0) == 0 || !point.records.empty());
        }
    }
    QVERIFY(!data.records.empty());
    QCOMPARE(data.places.empty(), data.shape != ChartData::Shape::Lines);
}

void TestChart::nothingInTheLensIsAnEmptyChart_data() {
    everyNumberHasItsRecords_data();
}

void TestChart::nothingInTheLensIsAnEmptyChart() {
    QFETCH(ChartKind, kind);
    Lens lens;
    lens.actors = {ActorId(u"nobody"_s)};
    const ChartData data = chartData(kind, EventIndex(test::shipped()), lens, u"ja"_s);
    QVERIFY(data.isEmpty());
    QVERIFY(data.categories.isEmpty() && data.records.empty());
    QCOMPARE(chartCsv(data).count('\n'), 1);
    const auto figure = composeChart(test::shipped(), lens, kind, {});
    QVERIFY(figure.ok());
    QVERIFY(!figure->chart || figure->chart->isEmpty());
    QVERIFY(std::any_of(figure->texts.begin(), figure->texts.end(),
                        [](const FigureText& text) { return text.text.startsWith(u"Nothing stands"_s); }));
}

void TestChart::levelsAreTheHighestOfTheYear() {
    const EventIndex index(test::shipped());
    const ChartData data = chartData(ChartKind::DialogueLevels, index, {}, u"en"_s);
    QCOMPARE(data.valueNames.front(), u"working level"_s);
    QCOMPARE(data.valueNames.back(), u"leaders"_s);
    const auto row = std::find_if(data.series.begin(), data.series.end(),
                                  [](const auto& series) { return series.name == "Japan-U.S.-India"_L1; });
    const auto at = [&](const QString& year) {
        return valueText(data, row->points[std::size_t(data.categories.indexOf(year))].value);
    };
    QCOMPARE(at(u"2011"_s), u"senior officials"_s);
    QCOMPARE(at(u"2015"_s), u"foreign ministers"_s);
    QCOMPARE(at(u"2018"_s), u"leaders"_s);
    QCOMPARE(at(u"2012"_s), QString());
    QVERIFY(chartCsv(data).contains("foreign ministers"));
}

void TestChart::marksAreOfTheData() {
    const EventIndex index(test::shipped());
    const ChartData data = chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s);
    QStringList texts;
    for (const ChartData::Mark& mark : data.marks) {
        texts << mark.text;
        QVERIFY(index.dataset().find(mark.record));
    }
    for (const QString& text : {u"Editorial 2016"_s, u"Treaty 1951"_s, u"Treaty 1960"_s, u"Guidelines 1978"_s,
                                u"Guidelines 1997"_s, u"Guidelines 2015"_s, u"+ Australia 2002"_s}) {
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u", "_s)));
    }
    QCOMPARE(data.marks.front().place, yearsAt(foundingDay));
    QVERIFY(chartData(ChartKind::Density, index, {}, u"en"_s).marks.empty());
}

void TestChart::marksKeepOutOfOneAnothersWay() {
    std::vector<ChartData::Mark> marks;
    for (int i = 0; i < 9; ++i) {
        marks.push_back({2010.0 + i / 3.0, u"Something happened %1"_s.arg(i), {}});
    }
    const QFontMetricsF metrics(QGuiApplication::font());
    const QRectF room(10, 20, 600, 300);
    const auto xOf = [&room](double place) { return room.left() + (place - 2000) / 20 * room.width(); };
    const MarkRows rows = layOutMarks(marks, xOf, room, 0.35, metrics);
    QCOMPARE(rows.marks.size(), marks.size());
    QVERIFY(rows.height <= 0.35 * room.height());
    QVERIFY(!rows.marks.front().text.isNull());
    for (const MarkRows::Mark& mark : rows.marks) {
        QVERIFY(mark.text.isNull() || room.contains(mark.text));
        QCOMPARE(mark.line.back().y2(), room.bottom());
        for (const MarkRows::Mark& other : rows.marks) {
            QVERIFY(&mark == &other || !mark.text.intersects(other.text));
            for (const QLineF& line : other.line) {
                const bool isBeside = line.x1() <= mark.text.left() || line.x1() >= mark.text.right();
                const bool isAbove = line.y2() <= mark.text.top() || line.y1() >= mark.text.bottom();
                QVERIFY(mark.text.isNull() || isBeside || isAbove);
            }
        }
    }
    QVERIFY(layOutMarks(marks, xOf, room, 0, metrics).marks.front().text.isNull());
}

void TestChart::chosenActorsAreDrawn() {
    const EventIndex index(test::shipped());
    const ChartSpec spec(ChartKind::Betweenness, {ActorId(u"PHL"_s), ActorId(u"AUS"_s)});
    const ChartData data = chartData(spec, index, {}, u"en"_s);
    QCOMPARE(data.series.size(), 2U);
    QCOMPARE(data.series.front().name, u"Philippines"_s);
    QVERIFY(!data.note.contains(u"most partners"_s));
    QCOMPARE(chartData(ChartKind::Degree, index, {}, u"en"_s).series.size(), 6U);
}

void TestChart::stoppedChartIsNone() {
    Job job;
    job.cancel();
    const auto data = chartData(ChartKind::Density, EventIndex(test::shipped()), {}, u"en"_s, job);
    QVERIFY(!data.ok());
    QCOMPARE(data.error().code, ErrorCode::Cancelled);
}

void TestChart::wordsNameWhatAHandIsOn() {
    const EventIndex index(test::shipped());
    const ChartData years = chartData(ChartKind::RecordsPerYear, index, {}, u"en"_s);
    const qsizetype year = years.categories.indexOf(u"1960"_s);
    QCOMPARE(pointText(years, year, 0), u"1960, agreements: 3"_s);
    QCOMPARE(barText(years, year), u"1960: 3 – agreements 3"_s);
    const ChartData share = chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s);
    QCOMPARE(pointText(share, share.categories.indexOf(u"2000"_s), 0), u"2000, without the U.S.: 22.2 %"_s);
    QCOMPARE(pointText(share, 0, 0), u"1952, without the U.S.: –"_s);
}

void TestChart::oneIsNoPlural() {
    const EventIndex index(test::shipped());
    Lens month;
    month.time = Moment{foundingDay, 1};
    QVERIFY(
        chartData(ChartKind::Density, index, month, u"en"_s).note.contains(u" of the 1 month before. "_s));
    Lens quad;
    quad.frameworks = {FrameworkId(u"quad"_s)};
    quad.kinds = {EventKind::Dialogues};
    const QString levels = chartData(ChartKind::DialogueLevels, index, quad, u"en"_s).title;
    QVERIFY2(levels.endsWith(u" in 1 of 1 framework"_s), qPrintable(levels));
}

void TestChart::titleSaysWhatIsSeen() {
    const EventIndex index(test::shipped());
    QVERIFY(chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s)
                .title.startsWith(u"Ties that do not touch the U.S.: "_s));
    QVERIFY(
        chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s).note.contains(u"sees Japan's ties best"_s));
    QVERIFY(chartData(ChartKind::SpokeToSpoke, index, {}, u"ja"_s).title.contains(u"米国を含まない"_s));
    QVERIFY(chartData(ChartKind::Participation, index, {}, u"en"_s).title.startsWith(u"Japan takes part"_s));
    const auto titleOf = [&index](ChartKind kind, std::vector<ActorId> actors) {
        ChartSpec spec(kind);
        spec.actors = std::move(actors);
        return chartData(spec, index, {}, u"en"_s).title;
    };
    QVERIFY(titleOf(ChartKind::Degree, {}).startsWith(u"Partners: Japan has the most, "_s));
    QVERIFY(titleOf(ChartKind::Degree, {ActorId(u"PLW"_s)}).startsWith(u"Partners of Palau: "_s));
    QVERIFY(titleOf(ChartKind::Betweenness, {ActorId(u"KHM"_s)})
                .startsWith(u"Shortest ways that lead over Cambodia: "_s));
    QVERIFY(titleOf(ChartKind::Degree, {ActorId(u"PLW"_s), ActorId(u"IND"_s)})
                .startsWith(u"Partners: of the actors chosen India has the most"_s));
}

void TestChart::axisHasWholeNumbersForFew() {
    ChartData data;
    data.categories = {u"2016"_s};
    data.series.push_back({u"a"_s, {}, {{1.0, {}}}});
    QCOMPARE(valueTicks(data), (std::vector<double>{0, 1}));
    data.series[0].points[0].value = 2;
    QCOMPARE(valueTicks(data), (std::vector<double>{0, 1, 2}));
    data.decimals = 3;
    data.series[0].points[0].value = 0;
    QCOMPARE(valueTicks(data), (std::vector<double>{0, 0.001}));
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
    for (const ChartDrawing::Line& line : figure->chart->lines) {
        QVERIFY(std::all_of(line.points.begin(), line.points.end(),
                            [&page](QPointF at) { return page.contains(at); }));
    }
    QVERIFY(!figure->chart->isEmpty());
    const QStringList faults = test::faultsOf(*figure);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QTemporaryDir folder;
    for (const auto& name : {u"a.png"_s, u"a.svg"_s, u"a.pdf"_s}) {
        QVERIFY(exportFigure(*figure, folder.filePath(name)).ok());
    }
    QVERIFY(test::bytesOf(folder.filePath(u"a.svg"_s)).contains("<g id=\"chart\""));
}

void TestChart::tableHoldsTheNumbers() {
    const EventIndex index(test::shipped());
    const ChartData data = chartData(ChartKind::RecordsPerYear, index, {}, u"en"_s);
    const auto lines = chartCsv(data).split('\n');
    QCOMPARE(lines.front(), QByteArray("\xEF\xBB\xBFyear,agreements,exercises,dialogues\r"));
    QCOMPARE(lines.size(), data.categories.size() + 2);
    // Nothing is an empty cell, not 0; a name with a comma in it stays one cell.
    const auto shares = chartCsv(chartData(ChartKind::SpokeToSpoke, index, {}, u"en"_s)).split('\n');
    QCOMPARE(shares[1], QByteArray("1952,\r"));
    QVERIFY(shares.front().contains("\"1 January of the year; last: the newest record\""));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
