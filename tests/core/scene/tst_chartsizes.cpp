#include "network/statistics.h"
#include "scene/chartcolours.h"
#include "scene/chartwords.h"
#include "scene/figure.h"
#include "support/figurefaults.h"
#include "support/figures.h"
#include "support/files.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// What of the chart is drawn, and what the chart says of the rest.
struct Told {
    qsizetype shown = 0;
    qsizetype all = 0;
    [[nodiscard]] bool isCut() const { return all > 0; }
};

QString textOf(const ChartDrawing& chart) {
    QStringList texts;
    for (const ChartDrawing::Text& text : chart.texts) {
        texts << text.text;
    }
    return texts.join(u'\n');
}

/// Rows break a sentence anywhere.
QString withoutBreaks(QString text) {
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

Told toldBy(const ChartDrawing& chart) {
    static const QRegularExpression english(u"First(\\d+)of(\\d+)"_s);
    static const QRegularExpression japanese(u"(\\d+)のうち上位(\\d+)"_s);
    const QString text = withoutBreaks(textOf(chart));
    if (const auto match = english.match(text); match.hasMatch()) {
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (const auto match = japanese.match(text); match.hasMatch()) {
        return {match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return {};
}

QStringList rowNames(const ChartData& data) {
    if (data.shape == ChartData::Shape::Sideways) {
        return data.categories;
    }
    QStringList names;
    if (data.shape == ChartData::Shape::Counts || data.shape == ChartData::Shape::Levels) {
        for (const ChartData::Series& series : data.series) {
            names << series.name;
        }
    }
    return names;
}

/// Cut names end in an ellipsis.
bool isNamed(const ChartDrawing& chart, const QString& name) {
    return std::any_of(chart.texts.begin(), chart.texts.end(), [&name](const ChartDrawing::Text& text) {
        const bool isCut = text.text.endsWith(u'…');
        return isCut ? name.startsWith(text.text.chopped(1)) && text.text.size() > 3 : text.text == name;
    });
}

/// How many rows have something in them, by where it stands.
qsizetype drawnRows(const ChartDrawing& chart) {
    std::set<qint64> bottoms;
    for (const ChartDrawing::Bar& bar : chart.bars) {
        bottoms.insert(qRound64(bar.box.bottom() * 10));
    }
    return qsizetype(bottoms.size());
}

/// Nothing vanishes without a word.
QStringList silences(const ChartData& data, const Figure& figure) {
    const ChartDrawing& chart = *figure.chart;
    const QString text = textOf(chart);
    if (chart.isEmpty()) {
        const QString words = noRoomText(data.language);
        const bool isSaid = text.simplified().remove(u' ') == QString(words).remove(u' ');
        return isSaid ? QStringList() : QStringList(u"no chart, and no word on it: "_s + text);
    }
    QStringList faults;
    const QStringList names = rowNames(data);
    const Told told = toldBy(chart);
    if (!names.isEmpty()) {
        if (chart.rows < names.size() && (told.shown != chart.rows || told.all != names.size())) {
            faults << u"%1 of %2 rows are drawn, %3 of %4 told"_s.arg(chart.rows)
                          .arg(names.size())
                          .arg(told.shown)
                          .arg(told.all);
        }
        if (chart.rows == names.size() && told.isCut()) {
            faults << u"all rows are drawn, and some are said to be missing"_s;
        }
        if (drawnRows(chart) != chart.rows) {
            faults << u"%1 rows have bars, not %2"_s.arg(drawnRows(chart)).arg(chart.rows);
        }
        for (const QString& name : names.first(chart.rows)) {
            if (!isNamed(chart, name)) {
                faults << u"“%1” has no name beside its row"_s.arg(name);
            }
        }
    }
    const bool hasFoot = told.isCut() || text.contains(u"together"_s) || text.contains(u"合計"_s) ||
                         text.contains(u"ighest: "_s) || text.contains(u"trong: "_s) ||
                         text.contains(u"最も高い:"_s) || text.contains(u"濃い:"_s);
    if (!legendFor(data, figure.style).empty() && figure.legend.empty() && !chart.namesLines && !hasFoot) {
        faults << u"nothing says what is what"_s;
    }
    return faults;
}

/// Of pages that have no room for all their furniture: what is there, is right.
QStringList faultsOfSmall(const Figure& figure) {
    return test::faultsOf(figure).filter(QRegularExpression(u"^(?!.*is missing)"_s));
}

struct Page {
    QSizeF mm;
    bool isSmall = false;
};
const std::vector<Page> pages{{{60, 40}, true}, {{85, 60}, true}, {{90, 75}, true},       {{180, 120}},
                              {{210, 297}},     {{297, 210}},     {{105.84, 79.38}, true}};

FigureSpec specOf(const Page& page, const QString& theme, const QString& language) {
    FigureSpec spec = test::paper(page.mm, 96);
    spec.theme = theme;
    spec.language = language;
    return spec;
}

const std::array languages{u"en"_s, u"ja"_s};

} // namespace

class TestChartSizes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySizeIsReadable_data();
    void everySizeIsReadable();
    void fewRecordsAreReadable_data();
    void fewRecordsAreReadable();
    void manyChosenActorsAreReadable();
    void theLastDayIsNoRoundYear();
    void rowsThatHaveNoRoomAreTold();
    void wideRoomsHaveEveryRow();
    void marksThatHaveNoRoomAreTold();
    void noRoomIsAWord_data();
    void noRoomIsAWord();
    void legendThatHasNoRoomIsTold();
    void numbersKeepEveryRow();
    void longListsAreCutForOthers();

private:
    void check(const ChartData& data, const Lens& lens, const Page& page, const QString& theme) const;

    EventIndex m_index{test::shipped()};
};

void TestChartSizes::check(const ChartData& data, const Lens& lens, const Page& page,
                           const QString& theme) const {
    const auto figure = composeChart(m_index, lens, data, specOf(page, theme, data.language));
    QVERIFY(figure.ok());
    QVERIFY(figure->chart);
    QVERIFY2(!figure->chart->isEmpty(), "no room");
    QStringList faults = page.isSmall ? faultsOfSmall(*figure) : test::faultsOf(*figure);
    faults += silences(data, *figure);
    QVERIFY2(faults.isEmpty(),
             qPrintable(
                 u"%1 mm, %2, %3: %4"_s.arg(page.mm.width()).arg(theme, data.language, faults.join(u'\n'))));
    const QRectF whole(QPointF(), figure->page);
    for (const ChartDrawing::Bar& bar : figure->chart->bars) {
        QVERIFY(whole.contains(bar.box) && bar.box.height() > 0 && bar.box.width() > 0);
    }
}

void TestChartSizes::everySizeIsReadable_data() {
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QString>("language");
    for (const ChartKind kind : allCharts()) {
        for (const QString& language : languages) {
            QTest::addRow("%s, %s", qPrintable(keyOf(kind)), qPrintable(language)) << kind << language;
        }
    }
}

void TestChartSizes::everySizeIsReadable() {
    QFETCH(ChartKind, kind);
    QFETCH(QString, language);
    const ChartData data = chartData(kind, m_index, {}, language);
    for (const Page& page : pages) {
        check(data, {}, page, u"paper"_s);
        check(data, {}, page, u"print"_s); // with hatches and names
    }
    check(data, {}, pages.front(), u"dark"_s); // which is paper in other colours
}

void TestChartSizes::fewRecordsAreReadable_data() {
    everySizeIsReadable_data();
}

void TestChartSizes::fewRecordsAreReadable() {
    QFETCH(ChartKind, kind);
    QFETCH(QString, language);
    Lens quad;
    quad.frameworks = {FrameworkId(u"quad"_s)};
    Lens one = quad;
    one.time = Moment{QDate(2008, 1, 1), 12};
    Lens palau;
    palau.actors = {ActorId(u"PLW"_s)};
    for (const Lens& lens : {quad, one, palau}) {
        const ChartData data = chartData(kind, m_index, lens, language);
        for (const Page& page : pages) {
            if (!data.isEmpty()) {
                check(data, lens, page, u"print"_s);
            }
        }
    }
}

void TestChartSizes::manyChosenActorsAreReadable() {
    std::vector<ActorId> actors;
    for (const ActorParticipation& actor : participationByActor(m_index, {})) {
        actors.push_back(actor.actor);
    }
    for (const std::size_t count : {1U, 2U, 7U, 14U, 40U}) {
        for (const ChartKind kind : {ChartKind::Degree, ChartKind::Betweenness}) {
            const ChartSpec spec(kind, {actors.begin(), actors.begin() + std::ptrdiff_t(count)});
            for (const QString& language : languages) {
                const ChartData data = chartData(spec, m_index, {}, language);
                for (const Page& page : pages) {
                    check(data, {}, page, u"print"_s);
                }
            }
        }
    }
}

void TestChartSizes::theLastDayIsNoRoundYear() {
    ChartData data = chartData(ChartKind::Degree, m_index, {}, u"en"_s);
    QVERIFY(data.categories.size() > 15); // of which not all are told
    data.categories.back() = u"2026-04-20"_s;
    const auto figure = composeChart(m_index, {}, data, specOf({{180, 120}}, u"paper"_s, u"en"_s));
    QVERIFY(isNamed(*figure->chart, u"2020"_s));
    QVERIFY(!isNamed(*figure->chart, u"2026-04-20"_s));
}

void TestChartSizes::rowsThatHaveNoRoomAreTold() {
    const ChartData data = chartData(ChartKind::Participation, m_index, {}, u"en"_s);
    const auto figure = composeChart(m_index, {}, data, specOf({{85, 60}}, u"print"_s, u"en"_s));
    const ChartDrawing& chart = *figure->chart;
    QVERIFY(chart.rows >= 8 && chart.rows < data.categories.size());
    QVERIFY(textOf(chart).contains(u"First %1 of %2"_s.arg(chart.rows).arg(data.categories.size())));
    QVERIFY(isNamed(chart, u"Japan"_s) && !isNamed(chart, data.categories[chart.rows]));
    const ChartData japanese = chartData(ChartKind::Participation, m_index, {}, u"ja"_s);
    const auto other = composeChart(m_index, {}, japanese, specOf({{85, 60}}, u"print"_s, u"ja"_s));
    QVERIFY(textOf(*other->chart)
                .contains(u"%2のうち上位%1"_s.arg(other->chart->rows).arg(data.categories.size())));
}

void TestChartSizes::wideRoomsHaveEveryRow() {
    for (const ChartKind kind :
         {ChartKind::Participation, ChartKind::ParticipationByYear, ChartKind::DialogueLevels}) {
        const ChartData data = chartData(kind, m_index, {}, u"en"_s);
        const auto figure = composeChart(m_index, {}, data, specOf({{210, 297}}, u"paper"_s, u"en"_s));
        QCOMPARE(figure->chart->rows, rowNames(data).size());
        QVERIFY(!toldBy(*figure->chart).isCut());
    }
}

void TestChartSizes::marksThatHaveNoRoomAreTold() {
    const ChartData data = chartData(ChartKind::SpokeToSpoke, m_index, {}, u"en"_s);
    const auto marked = [&](QSizeF mm) {
        const auto figure = composeChart(m_index, {}, data, specOf({mm}, u"print"_s, u"en"_s));
        std::set<double> places;
        for (const QLineF& line : figure->chart->marks) {
            places.insert(line.x1());
        }
        qsizetype named = 0;
        for (const ChartData::Mark& mark : data.marks) {
            named += isNamed(*figure->chart, mark.text) ? 1 : 0;
        }
        return std::tuple(qsizetype(places.size()), named, textOf(*figure->chart));
    };
    const auto [lines, named, text] = marked({85, 60});
    QVERIFY(named > 0 && named < qsizetype(data.marks.size()));
    QCOMPARE(lines, named); // a line that nothing explains would be a riddle
    QVERIFY(text.contains(u"%1 of %2 events marked"_s.arg(named).arg(data.marks.size())));
    QVERIFY(!std::get<QString>(marked({300, 200})).contains(u"events marked"_s));
}

void TestChartSizes::noRoomIsAWord_data() {
    everySizeIsReadable_data();
}

void TestChartSizes::noRoomIsAWord() {
    QFETCH(ChartKind, kind);
    QFETCH(QString, language);
    const ChartData data = chartData(kind, m_index, {}, language);
    for (const QSize pixels :
         {QSize(64, 64), QSize(100, 64), QSize(64, 200), QSize(110, 110), QSize(150, 100), QSize(200, 200)}) {
        FigureSpec spec;
        spec.pixels = pixels;
        spec.language = language;
        const auto figure = composeChart(m_index, {}, data, spec);
        const QStringList faults = faultsOfSmall(*figure) + silences(data, *figure);
        QVERIFY2(
            faults.isEmpty(),
            qPrintable(u"%1 × %2: %3"_s.arg(pixels.width()).arg(pixels.height()).arg(faults.join(u'\n'))));
        QVERIFY(pixels.height() < 200 || pixels.width() < 200 || !figure->chart->isEmpty());
    }
    // Less than the words: nothing rather than a part of them.
    const Style style = *Style::load(u"paper"_s);
    QVERIFY(layOutChart(data, {0, 0, 20, 200}, style, style.font(6)).texts.empty());
    QVERIFY(layOutChart(data, {0, 0, 200, 5}, style, style.font(6)).texts.empty());
}

void TestChartSizes::legendThatHasNoRoomIsTold() {
    const auto figure = [this](ChartKind kind, QSizeF mm, bool showLegend = true) {
        FigureSpec spec = specOf({mm}, u"print"_s, u"en"_s);
        spec.showLegend = showLegend;
        return *composeChart(m_index, {}, kind, spec);
    };
    // Eight frameworks have no room by their names: some of them have, and at last none.
    Figure some;
    for (double width = 60; some.legend.empty() || some.legend.size() == 8; width -= 2) {
        QVERIFY2(width > 40, "no page has room for some of them");
        some = figure(ChartKind::RecordsByFramework, {width, width * 2 / 3});
    }
    QVERIFY(std::any_of(some.legend.begin(), some.legend.end(),
                        [](const LegendEntry& entry) { return entry.text == "other frameworks"_L1; }));
    const Figure none = figure(ChartKind::RecordsByFramework, {40, 22});
    QVERIFY(none.legend.empty());
    const QString told = withoutBreaks(textOf(*none.chart));
    QVERIFY2(told.contains(u"Allframeworkstogether"_s) || told == withoutBreaks(noRoomText(u"en"_s)),
             qPrintable(told));
    // Who wants no legend gets the whole chart without one.
    const Figure unwanted = figure(ChartKind::RecordsByFramework, {60, 40}, false);
    QVERIFY(unwanted.legend.empty() && !textOf(*unwanted.chart).contains(u"together"_s));
    // The numbers are those of the whole chart all the same.
    QCOMPARE(none.numbers, figure(ChartKind::RecordsByFramework, {180, 120}).numbers);
}

void TestChartSizes::numbersKeepEveryRow() {
    const ChartData data = chartData(ChartKind::Participation, m_index, {}, u"en"_s);
    const auto figure = composeChart(m_index, {}, data, specOf({{60, 40}}, u"print"_s, u"en"_s));
    QVERIFY(figure->chart->rows < data.categories.size());
    QCOMPARE(figure->numbers.count('\n'), data.categories.size() + 1);
    const ChartData years = chartData(ChartKind::ParticipationByYear, m_index, {}, u"en"_s);
    QVERIFY(years.series.size() > 45);
    QCOMPARE(chartCsv(years).split('\n').front().count(','), qsizetype(years.series.size()));
}

void TestChartSizes::longListsAreCutForOthers() {
    const ChartData bars = chartData(ChartKind::Participation, m_index, {}, u"en"_s);
    const ChartData few = firstRows(bars, 3);
    QCOMPARE(few.categories, bars.categories.first(3));
    QCOMPARE(few.series.front().points.size(), 3U);
    QVERIFY(few.note.startsWith(u"First 3 of %1. "_s.arg(bars.categories.size())));
    const ChartData cells = chartData(ChartKind::ParticipationByYear, m_index, {}, u"ja"_s);
    QCOMPARE(firstRows(cells, 3).series.size(), 3U);
    QVERIFY(firstRows(cells, 3).note.startsWith(u"%1のうち上位3。"_s.arg(cells.series.size())));
    QCOMPARE(chartJson(firstRows(bars, 1000)), chartJson(bars));
    const ChartData years = chartData(ChartKind::RecordsPerYear, m_index, {}, u"en"_s);
    QCOMPARE(chartJson(firstRows(years, 3)), chartJson(years)); // time is no list
}

QTEST_MAIN(TestChartSizes)
#include "tst_chartsizes.moc"
