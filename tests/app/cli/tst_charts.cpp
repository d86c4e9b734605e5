#include "app/cli/run.h"
#include "scene/chartdata.h"
#include "support/files.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

QStringList charts() {
    QStringList names;
    for (const ChartKind kind : allCharts()) {
        names << keyOf(kind);
    }
    return names;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listNamesThemAll();
    void numbersAreThoseOfCore_data();
    void numbersAreThoseOfCore();
    void jsonSaysWhatTheChartSays();
    void spokeToSpokeIsThatOfTheFirstCounts();
    void numbersFollowTheLens();
    void actorsAreChosen();
    void figureIsWritten();
    void emptyLensIsASentence_data();
    void emptyLensIsASentence();
    void wrongWordsAreASentence();
};

void TestCharts::listNamesThemAll() {
    const Ran ran = run({u"chart"_s, u"--list"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts), charts());
    QVERIFY(charts().contains(u"spoke-to-spoke"_s));
}

void TestCharts::numbersAreThoseOfCore_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : charts()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestCharts::numbersAreThoseOfCore() {
    QFETCH(QString, name);
    const ChartData data = chartData(*chartKindFrom(name), EventIndex(shipped()), Lens(), u"en"_s);
    const Ran csv = run({u"chart"_s, name, u"--csv"_s});
    QCOMPARE(csv.err, QByteArray());
    QCOMPARE(csv.code, 0);
    QCOMPARE(csv.out, chartCsv(data));
    QVERIFY(csv.out.startsWith("\xEF\xBB\xBF"));
    QVERIFY(!csv.out.contains("nan") && !csv.out.contains("inf"));
    const Ran json = run({u"chart"_s, name, u"--json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json(), chartJson(data));
}

void TestCharts::jsonSaysWhatTheChartSays() {
    const QJsonObject chart = run({u"chart"_s, u"spoke-to-spoke"_s, u"--json"_s}).json();
    QCOMPARE(chart[u"chart"_s].toString(), u"spoke-to-spoke"_s);
    QVERIFY(chart[u"note"_s].toString().contains(u"sees Japan's ties best"_s));
    QVERIFY(chart[u"series"_s][0][u"values"_s][0].isNull()); // nobody was tied on 1 January 1952
    QCOMPARE(chart[u"marks"_s][0][u"record"_s].toString(), u"sources/jmh-2016-08-24-editorial"_s);
    const QJsonObject levels =
        run({u"chart"_s, u"dialogue-levels"_s, u"--json"_s, u"--lang"_s, u"ja"_s}).json();
    QVERIFY(levels[u"series"_s][0][u"values"_s].toArray().contains(u"首脳"_s));
}

void TestCharts::spokeToSpokeIsThatOfTheFirstCounts() {
    const QJsonObject chart = run({u"chart"_s, u"spoke-to-spoke"_s, u"--json"_s}).json();
    const QJsonArray moments = chart[u"categories"_s].toArray();
    const QJsonArray values = chart[u"series"_s][0][u"values"_s].toArray();
    const auto at = [&](const QString& moment) {
        for (qsizetype i = 0; i < moments.size(); ++i) {
            if (moments[i].toString() == moment) {
                return values[i].toDouble();
            }
        }
        return -1.0;
    };
    QVERIFY(std::abs(at(u"2000"_s) - 22) < 1);
    QVERIFY(std::abs(at(u"2012"_s) - 45) < 1);
}

void TestCharts::numbersFollowTheLens() {
    const Ran quad = run({u"chart"_s, u"records-per-year"_s, u"--csv"_s, u"--framework"_s, u"quad"_s});
    QCOMPARE(quad.code, 0);
    QVERIFY(quad.out.split('\n')[1].startsWith("2007,"));
    const auto domains = [](const QStringList& lens) {
        return run(QStringList{u"chart"_s, u"exercises-by-domain"_s, u"--csv"_s} + lens).out;
    };
    QVERIFY(domains({}) != domains({u"--at"_s, u"2024"_s})); // of the lens' time too
    const auto shares = [](const QStringList& lens) {
        return run(QStringList{u"chart"_s, u"spoke-to-spoke"_s, u"--csv"_s} + lens).out;
    };
    QCOMPARE(shares({}), shares({u"--at"_s, u"2024"_s}));
    QVERIFY(shares({}) != shares({u"--window"_s, u"12"_s}));
}

void TestCharts::actorsAreChosen() {
    const Ran ran = run({u"chart"_s, u"degree"_s, u"--csv"_s, u"--of"_s, u"PHL"_s, u"--of"_s, u"AUS"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.split('\n').front().endsWith(",Philippines,Australia\r"));
    PLUSONE_VERIFY_REFUSED(
        run({u"chart"_s, u"degree"_s, u"--csv"_s, u"--of"_s, u"Atlantis"_s}), 1,
        u"--of “Atlantis” is no actor of this data; plusone-cli search WORD finds the ids."_s);
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"degree"_s, u"--csv"_s, u"--of"_s, u"Austrlia"_s}), 1,
                           u"--of “Austrlia” is no actor of this data; the nearest: AUS."_s);
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"density"_s, u"--csv"_s, u"--of"_s, u"AUS"_s}), 2,
                           u"degree and betweenness"_s);
}

void TestCharts::figureIsWritten() {
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"a.svg"_s);
    QCOMPARE(run({u"chart"_s, u"dialogue-levels"_s, u"--data"_s, u"--text"_s, u"--bibliography"_s,
                  u"bibtex"_s, u"--bibliography"_s, u"csl-json"_s, u"--out"_s, out})
                 .code,
             0);
    const QByteArray svg = contentOf(out);
    QVERIFY(svg.contains("<g id=\"chart\""));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{u"a.bib"_s, u"a.csl.json"_s, u"a.csv"_s, u"a.svg"_s, u"a.txt"_s}));
    const QString text = QString::fromUtf8(contentOf(folder.filePath(u"a.txt"_s)).trimmed());
    QVERIFY(svg.contains("<desc>" + text.toHtmlEscaped().toUtf8() + "</desc>"));
    QVERIFY(contentOf(folder.filePath(u"a.bib"_s)).contains("@online{"));
    PLUSONE_VERIFY_REFUSED(
        run({u"chart"_s, u"dialogue-levels"_s, u"--text"_s, u"--out"_s, folder.filePath(u"a.png"_s)}), 1,
        u"a.txt” is there already"_s);
    QCOMPARE(contentOf(folder.filePath(u"a.csv"_s)), run({u"chart"_s, u"dialogue-levels"_s, u"--csv"_s}).out);
}

void TestCharts::emptyLensIsASentence_data() {
    numbersAreThoseOfCore_data();
}

void TestCharts::emptyLensIsASentence() {
    QFETCH(QString, name);
    // The Netherlands are in no record of the Quad.
    const QStringList lens{u"--framework"_s, u"quad"_s, u"--actor"_s, u"NLD"_s, u"--kind"_s, u"agreements"_s};
    PLUSONE_VERIFY_REFUSED(run(QStringList{u"chart"_s, name, u"--json"_s} + lens), 1,
                           u"No record passes these filters"_s);
}

void TestCharts::wrongWordsAreASentence() {
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"spokes"_s, u"--csv"_s}), 2, u"spoke-to-spoke"_s);
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"--out"_s, u"a.png"_s}), 2,
                           u"Name a chart after the word chart: records-per-year, "_s);
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"density"_s}), 2, u"--csv"_s);
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"density"_s, u"--csv"_s, u"--json"_s}), 2, u"--out"_s);
    PLUSONE_VERIFY_REFUSED(run({u"chart"_s, u"density"_s, u"--out"_s, u"a.gif"_s}), 2, u".png"_s);
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
