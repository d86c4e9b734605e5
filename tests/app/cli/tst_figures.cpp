#include "app/cli/run.h"
#include "scene/pictureview.h"
#include "store/store.h"
#include "support/files.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

/// Of who is on both maps, in parts of the first map's width.
double farthestMove(const PositionMap& before, const PositionMap& after) {
    double left = before.begin()->second.x;
    double right = left;
    double farthest = 0;
    for (const auto& [key, place] : before) {
        left = std::min(left, place.x);
        right = std::max(right, place.x);
        if (const auto later = after.find(key); later != after.end()) {
            farthest = std::max(farthest, std::hypot(later->second.x - place.x, later->second.y - place.y));
        }
    }
    return farthest / (right - left);
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileThatIsThereStays();
    void pngSaysWhatItShows();
    void otherPicturesAreRefused_data();
    void otherPicturesAreRefused();
    void whatStandsBesideIsWritten();
    void eachYearIsAFigure();
    void everybodyKeepsTheirPlace();
    void cropNeedsSomebodyWhoIsDrawn();
    void keptFigureIsUsed();
    void manyFiguresInOneRun();
    void batchWithAFaultWritesNothing_data();
    void batchWithAFaultWritesNothing();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFigures::fileThatIsThereStays() {
    writeText(path(u"a.svg"_s), "mine");
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, path(u"a.svg"_s)}), 1, u"is there already"_s);
    QCOMPARE(contentOf(path(u"a.svg"_s)), QByteArray("mine"));
    writeText(path(u"b.csv"_s), "mine");
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--data"_s, u"--out"_s, path(u"b.svg"_s)}), 1, u"b.csv"_s);
    QCOMPARE(files(), (QStringList{u"a.svg"_s, u"b.csv"_s}));
    QCOMPARE(run({u"export"_s, u"--force"_s, u"--out"_s, path(u"a.svg"_s)}).code, 0);
    QVERIFY(contentOf(path(u"a.svg"_s)).startsWith("<?xml"));
}

void TestFigures::pngSaysWhatItShows() {
    const QStringList lens{u"--framework"_s, u"jp-us-au"_s, u"--from"_s, u"2014"_s, u"--to"_s, u"2016"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"--title"_s, u"Three"_s, u"--layout"_s, u"hub"_s, u"--out"_s,
                             path(u"a.png"_s)} +
                 lens)
                 .code,
             0);
    const QJsonObject said = run({u"view"_s, path(u"a.png"_s), u"--json"_s}).json();
    QCOMPARE(said[u"title"_s].toString(), u"Three"_s);
    QVERIFY(said[u"data"_s].toString().startsWith(u"sha256:"_s));
    QVERIFY(said[u"description"_s].toString().contains(u"Australia"_s));
    const QJsonObject view = said[u"view"_s].toObject();
    QVERIFY(view[u"lens"_s].toString().contains(u"jp-us-au"_s));
    QCOMPARE(view[u"layout"_s].toString(), u"hub"_s);
    QVERIFY(view[u"positions"_s].toObject().contains(u"JPN"_s));
    QCOMPARE(said[u"figure"_s].toObject()[u"title"_s].toString(), u"Three"_s);
    QVERIFY(run({u"view"_s, path(u"a.png"_s)}).out.startsWith("Three\n"));
}

void TestFigures::otherPicturesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("half a PNG") << QByteArray("\x89PNG\r\n\x1a\n");
}

void TestFigures::otherPicturesAreRefused() {
    QFETCH(QByteArray, content);
    writeText(path(u"a.png"_s), content);
    PLUSONE_VERIFY_REFUSED(run({u"view"_s, path(u"a.png"_s)}), 1, u"is no PNG figure of Plus One"_s);
    QImage(8, 8, QImage::Format_RGB32).save(path(u"b.png"_s));
    PLUSONE_VERIFY_REFUSED(run({u"view"_s, path(u"b.png"_s)}), 1, u"is no PNG figure of Plus One"_s);
    PLUSONE_VERIFY_REFUSED(run({u"view"_s, path(u"none.png"_s)}), 1, u"There is no file"_s);
}

void TestFigures::whatStandsBesideIsWritten() {
    const QStringList options{u"--text"_s,         u"--data"_s,   u"--bibliography"_s, u"bibtex"_s,
                              u"--bibliography"_s, u"csl-json"_s, u"--out"_s,          path(u"a.svg"_s)};
    QCOMPARE(run(QStringList{u"export"_s} + options).code, 0);
    QCOMPARE(files(), (QStringList{u"a.bib"_s, u"a.csl.json"_s, u"a.csv"_s, u"a.svg"_s, u"a.txt"_s}));
    const QByteArray svg = contentOf(path(u"a.svg"_s));
    const QByteArray text = contentOf(path(u"a.txt"_s)).trimmed();
    QVERIFY(text.contains("Japan"));
    QVERIFY(svg.contains("<desc>" + QString::fromUtf8(text).toHtmlEscaped().toUtf8() + "</desc>"));
    // As many records as the statistics count, as many sources as the bibliography has.
    const auto lines = contentOf(path(u"a.csv"_s)).split('\n');
    QVERIFY(lines.size() > 100);
    const auto sources = QJsonDocument::fromJson(contentOf(path(u"a.csl.json"_s))).array();
    QCOMPARE(contentOf(path(u"a.bib"_s)).count("@online{"), sources.size());
    QVERIFY(svg.contains(QStringLiteral("Sources (%1)").arg(sources.size()).toUtf8()));
}

void TestFigures::eachYearIsAFigure() {
    const QStringList years{u"--each"_s, u"year"_s, u"--from"_s, u"2014-06"_s, u"--to"_s, u"2016"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"--out"_s, path(u"map.svg"_s)} + years).code, 0);
    QCOMPARE(files(), (QStringList{u"map-2014.svg"_s, u"map-2015.svg"_s, u"map-2016.svg"_s}));
    QVERIFY(contentOf(path(u"map-2015.svg"_s)).contains("network, 2015</title>"));
}

void TestFigures::everybodyKeepsTheirPlace() {
    QCOMPARE(run({u"export"_s, u"--each"_s, u"half-year"_s, u"--from"_s, u"2015"_s, u"--to"_s, u"2016"_s,
                  u"--out"_s, path(u"map.png"_s)})
                 .code,
             0);
    const auto first = readPictureView(path(u"map-2015-1.png"_s));
    for (const auto& file : {u"map-2015-2.png"_s, u"map-2016-1.png"_s, u"map-2016-2.png"_s}) {
        const auto later = readPictureView(path(file));
        QVERIFY(first.ok() && later.ok());
        QVERIFY(first->view.positions.size() > 20);
        QVERIFY2(farthestMove(first->view.positions, later->view.positions) < 0.01, qPrintable(file));
    }
}

void TestFigures::cropNeedsSomebodyWhoIsDrawn() {
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--crop"_s, u"nobody"_s, u"--out"_s, path(u"a.svg"_s)}), 1,
                           u"Nothing that --crop names is drawn"_s);
    QCOMPARE(files(), QStringList());
}

void TestFigures::keptFigureIsUsed() {
    const TemporaryStore store;
    QVERIFY(store.open()
                ->keep(Kept::Figure, {u"column"_s, R"({"pixels":[400,300],"theme":"dark","title":"Kept"})"})
                .ok());
    const QStringList from{u"--store"_s, store.path(), u"--out"_s, path(u"a.png"_s)};
    QCOMPARE(run(QStringList{u"export"_s, u"--figure"_s, u"column"_s, u"--title"_s, u"Own"_s} + from).code,
             0);
    QCOMPARE(QImage(path(u"a.png"_s)).size(), QSize(400, 300));
    const QJsonObject figure = run({u"view"_s, path(u"a.png"_s), u"--json"_s}).json()[u"figure"_s].toObject();
    QCOMPARE(figure[u"theme"_s].toString(), u"dark"_s);
    QCOMPARE(figure[u"title"_s].toString(), u"Own"_s);
    PLUSONE_VERIFY_REFUSED(run(QStringList{u"export"_s, u"--force"_s, u"--figure"_s, u"other"_s} + from), 1,
                           u"Kept are: column"_s);
}

void TestFigures::manyFiguresInOneRun() {
    writeText(path(u"list.json"_s), R"([
        {"out": "a.svg", "at": "2016-08-24", "lang": "ja", "text": true},
        {"out": "b.png", "size": "400x300", "crop": ["AUS", "JPN"], "seed": 3, "no-legend": false}])");
    QCOMPARE(run({u"batch"_s, path(u"list.json"_s)}).code, 0);
    QCOMPARE(files(), (QStringList{u"a.svg"_s, u"a.txt"_s, u"b.png"_s, u"list.json"_s}));
    QCOMPARE(run({u"export"_s, u"--lang"_s, u"ja"_s, u"--out"_s, path(u"same.svg"_s)}).code, 0);
    QVERIFY(contentOf(path(u"same.svg"_s)) == contentOf(path(u"a.svg"_s)));
    PLUSONE_VERIFY_REFUSED(run({u"batch"_s, path(u"list.json"_s)}), 1, u"Figure 1: “"_s);
    QCOMPARE(run({u"batch"_s, u"--force"_s, path(u"list.json"_s)}).code, 0);
    writeText(path(u"twice.json"_s), R"([{"out": "c.svg"}, {"out": "c.svg", "at": "1960"}])");
    PLUSONE_VERIFY_REFUSED(run({u"batch"_s, path(u"twice.json"_s)}), 1, u"Figure 2: “"_s);
    QVERIFY(contentOf(path(u"c.svg"_s)).contains("24 August 2016"));
}

void TestFigures::batchWithAFaultWritesNothing_data() {
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("message");
    QTest::newRow("no file") << QByteArray("{}") << u"Figure 2: batch needs the option --out"_s;
    QTest::newRow("unknown option") << QByteArray(R"({"out":"b.svg","sise":"1x1"})") << u"Figure 2: "_s;
    QTest::newRow("bad size") << QByteArray(R"({"out":"b.svg","size":"0x1000000"})") << u"--size"_s;
    QTest::newRow("an object") << QByteArray(R"({"out":{}})") << u"“out” is a text"_s;
    QTest::newRow("nobody") << QByteArray(R"({"out":"b.svg","actor":"nobody"})") << u"“nobody”"_s;
    QTest::newRow("no folder") << QByteArray(R"({"out":"no/b.svg"})") << u"There is no folder"_s;
}

void TestFigures::batchWithAFaultWritesNothing() {
    QFETCH(QByteArray, second);
    QFETCH(QString, message);
    PLUSONE_VERIFY_REFUSED(runProgram(program, {u"batch"_s, u"-"_s}, "hello"), 1, u"is no list of figures"_s);
    writeText(path(u"list.json"_s), "[{\"out\":\"a.svg\"}," + second + "]");
    PLUSONE_VERIFY_REFUSED(run({u"batch"_s, path(u"list.json"_s)}), 1, message);
    QCOMPARE(files(), QStringList{u"list.json"_s});
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
