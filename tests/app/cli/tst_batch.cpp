#include "app/cli/run.h"

#include "store/store.h"
#include "support/files.h"

#include <QImage>
#include <QTemporaryDir>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

/// What is said of the figures before the line that nothing was written; nothing unless all is said as it
/// should be.
QStringList faultsTold(const Ran& ran) {
    const QString start = u"plusone-cli: "_s;
    QStringList lines = QString::fromUtf8(ran.err).split(u'\n');
    const bool isWhole = ran.code == 1 && ran.out.isEmpty() && lines.size() > 2 &&
                         lines.takeLast().isEmpty() &&
                         lines.takeLast().startsWith(start + u"Nothing was written: "_s);
    for (QString& line : lines) {
        if (!isWhole || !line.startsWith(start)) {
            return {};
        }
        line.remove(0, start.size());
    }
    return lines;
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void manyFiguresInOneRun();
    void chartsAreFiguresToo();
    void faultsOfChartsAreTold();
    void valueMayBeginWithHyphens();
    void partsAreTrueOrFalse_data();
    void partsAreTrueOrFalse();
    void keptFigureShowsAgainWhatItHides();
    void sizeMayBeTwoNumbers();
    void emptyListIsSaid();
    void fileThatIsNoListIsRefused();
    void everyFaultIsTold();
    void faultsAreCountedWhereTheyAreMany();
    void faultWritesNothing_data();
    void faultWritesNothing();
    void filesOfTwoFiguresDiffer_data();
    void filesOfTwoFiguresDiffer();
    void fullDiskLeavesWhatIsWritten();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBatch::manyFiguresInOneRun() {
    writeText(path(u"list.json"_s), R"([
        {"out": "a.svg", "at": "2016-08-24", "lang": "ja", "text": true},
        {"out": "b.png", "size": "800x600", "crop": ["AUS", "JPN"], "seed": 3, "no-legend": false}])");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(QString::fromUtf8(ran.out),
             path(u"a.svg"_s) + u'\n' + path(u"a.txt"_s) + u'\n' + path(u"b.png"_s) + u'\n');
    QCOMPARE(files(), (QStringList{u"a.svg"_s, u"a.txt"_s, u"b.png"_s, u"list.json"_s}));
    QCOMPARE(QImage(path(u"b.png"_s)).size(), QSize(800, 600));
    QCOMPARE(run({u"export"_s, u"--lang"_s, u"ja"_s, u"--out"_s, path(u"same.svg"_s)}).code, 0);
    QVERIFY(contentOf(path(u"same.svg"_s)) == contentOf(path(u"a.svg"_s)));
    QCOMPARE(faultsTold(run({u"batch"_s, path(u"list.json"_s)})).size(), 2);
    QCOMPARE(run({u"batch"_s, u"--force"_s, path(u"list.json"_s)}).code, 0);
}

void TestBatch::chartsAreFiguresToo() {
    writeText(path(u"list.json"_s), R"([
        {"out": "map.svg"},
        {"out": "degree.svg", "chart": "degree", "of": ["AUS", "PHL"], "from": "2000", "to": "2016",
         "lang": "ja", "data": true}])");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(QString::fromUtf8(ran.out),
             path(u"map.svg"_s) + u'\n' + path(u"degree.svg"_s) + u'\n' + path(u"degree.csv"_s) + u'\n');
    QCOMPARE(run({u"chart"_s, u"degree"_s, u"--of"_s, u"AUS"_s, u"--of"_s, u"PHL"_s, u"--from"_s, u"2000"_s,
                  u"--to"_s, u"2016"_s, u"--lang"_s, u"ja"_s, u"--out"_s, path(u"same.svg"_s)})
                 .code,
             0);
    QVERIFY(contentOf(path(u"same.svg"_s)) == contentOf(path(u"degree.svg"_s)));
}

void TestBatch::faultsOfChartsAreTold() {
    writeText(path(u"list.json"_s), R"([
        {"out": "a.svg", "chart": "degrees"},
        {"chart": "degree"},
        {"out": "a.gif", "chart": "degree"},
        {"out": "a.svg", "chart": "degree", "crop": "AUS"},
        {"out": "a.svg", "chart": "degree", "of": "XYZ"},
        {"out": "b.svg", "chart": "density", "of": "AUS"}])");
    const QStringList told = faultsTold(run({u"batch"_s, path(u"list.json"_s)}));
    QCOMPARE(told.size(), 6);
    QVERIFY2(told[0].contains(u"“degrees” is no chart"_s), qPrintable(told[0]));
    QVERIFY2(told[1].contains(u"“out” is missing"_s), qPrintable(told[1]));
    QVERIFY2(told[2].contains(u".png, .svg or .pdf"_s), qPrintable(told[2]));
    QVERIFY2(told[3].contains(u"“crop” is no key of a figure"_s), qPrintable(told[3]));
    QVERIFY2(told[4].contains(u"Figure 6: --of chooses"_s), qPrintable(told[4]));
    QVERIFY2(told[5].contains(u"Figure 5: --of “XYZ” is no actor"_s), qPrintable(told[5]));
    QCOMPARE(files(), QStringList{u"list.json"_s});
}

void TestBatch::valueMayBeginWithHyphens() {
    writeText(path(u"list.json"_s), R"([{"out": "a.svg", "title": "--draft--", "subtitle": ""}])");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY(contentOf(path(u"a.svg"_s)).contains("--draft--"));
}

void TestBatch::partsAreTrueOrFalse_data() {
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const QByteArray& keys, const QStringList& options) {
        QTest::newRow(keys.constData()) << keys << options;
    };
    row(R"("legend":true)", {});
    row(R"("legend":false)", {u"--no-legend"_s});
    row(R"("no-legend":true)", {u"--no-legend"_s});
    row(R"("no-legend":false)", {});
    row(R"("size-key":false)", {u"--no-size-key"_s});
    row(R"("credit":false,"date":true)", {u"--no-credit"_s, u"--date"_s});
    row(R"("time-scale":false,"text":false)", {});
}

void TestBatch::partsAreTrueOrFalse() {
    QFETCH(QByteArray, keys);
    QFETCH(QStringList, options);
    writeText(path(u"list.json"_s), R"([{"out":"a.svg",)" + keys + "}]");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(run(QStringList{u"export"_s, u"--out"_s, path(u"b.svg"_s)} + options).code, 0);
    QVERIFY(contentOf(path(u"a.svg"_s)) == contentOf(path(u"b.svg"_s)));
}

void TestBatch::keptFigureShowsAgainWhatItHides() {
    const TemporaryStore store;
    QVERIFY(store.open()
                ->keep(Kept::Figure, {u"bare"_s, R"({"show_legend":false,"show_time_scale":true})"})
                .ok());
    writeText(path(u"list.json"_s), R"([
        {"out":"bare.svg","figure":"bare"},
        {"out":"usual.svg","figure":"bare","legend":true,"time-scale":false},
        {"out":"plain.svg"}])");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s), u"--store"_s, store.path()});
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(contentOf(path(u"bare.svg"_s)) != contentOf(path(u"plain.svg"_s)));
    QVERIFY(contentOf(path(u"usual.svg"_s)) == contentOf(path(u"plain.svg"_s)));
}

void TestBatch::sizeMayBeTwoNumbers() {
    writeText(path(u"list.json"_s), R"([{"out":"a.png","size":[400,300]}])");
    QCOMPARE(run({u"batch"_s, path(u"list.json"_s)}).code, 0);
    QCOMPARE(QImage(path(u"a.png"_s)).size(), QSize(400, 300));
}

void TestBatch::emptyListIsSaid() {
    const Ran ran = runProgram(program, {u"batch"_s, u"-"_s}, "[]");
    QCOMPARE(ran.err, QByteArray("plusone-cli: standard input lists no figure.\n"));
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.code, 0);
}

void TestBatch::fileThatIsNoListIsRefused() {
    PLUSONE_VERIFY_REFUSED(runProgram(program, {u"batch"_s, u"-"_s}, "{}"), 1, u"is no list of figures"_s);
    PLUSONE_VERIFY_REFUSED(runProgram(program, {u"batch"_s, u"-"_s}, "[{\"out\":\n\"a.png\",}]"), 1,
                           u"standard input is not JSON: "_s);
}

void TestBatch::everyFaultIsTold() {
    writeText(path(u"list.json"_s), R"([{"out":"a.gif"},{"out":"b.svg"},{"legnd":false,"size":1.5},
                                        {"out":"c.svg","crop":"nobody"},{"out":"b.svg","theme":"red"}])");
    const QStringList told = faultsTold(run({u"batch"_s, path(u"list.json"_s)}));
    const QStringList begins{u"Figure 1: “"_s,
                             u"Figure 3: “legnd” is no key of a figure; the nearest is legend."_s,
                             u"Figure 3: “out” is "_s, u"Figure 5: “red” cannot be the value of --theme"_s,
                             u"Figure 4: --crop “"_s};
    QCOMPARE(told.size(), begins.size());
    for (qsizetype i = 0; i < told.size(); ++i) {
        QVERIFY2(told[i].startsWith(begins[i]), qPrintable(told[i]));
    }
    QCOMPARE(files(), QStringList{u"list.json"_s});
}

void TestBatch::faultsAreCountedWhereTheyAreMany() {
    writeText(path(u"list.json"_s), '[' + QByteArray("5,").repeated(10'000) + "5]");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s)});
    QCOMPARE(faultsTold(ran).size(), 20);
    QVERIFY2(ran.err.contains("Nothing was written: 10001 faults in “"), ran.err.constData());
}

void TestBatch::faultWritesNothing_data() {
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("message");
    QTest::newRow("no object") << QByteArray("5") << u"it is no object"_s;
    QTest::newRow("no file") << QByteArray("{}") << uR"(“out” is missing; write "out": "FILE".)"_s;
    QTest::newRow("bad size") << QByteArray(R"({"out":"b.svg","size":"0x1000000"})") << u"--size"_s;
    QTest::newRow("nobody") << QByteArray(R"({"out":"b.svg","actor":"nobody"})") << u"“nobody”"_s;
    QTest::newRow("no folder") << QByteArray(R"({"out":"no/b.svg"})") << u"There is no folder"_s;
    QTest::newRow("crop to nobody") << QByteArray(R"({"out":"b.svg","crop":"nobody"})")
                                    << u"--crop “nobody” is no actor"_s;
    QTest::newRow("crop to one who is not drawn") << QByteArray(R"({"out":"b.svg","at":"1953","crop":"IND"})")
                                                  << u"Nothing that --crop names is drawn in “"_s;
    QTest::newRow("crop of a sequence")
        << QByteArray(R"({"out":"b.svg","from":"1953","to":"1954","each":"year","crop":"IND"})")
        << u"Nothing that --crop names is drawn in “"_s;
    QTest::newRow("file beside it is there")
        << QByteArray(R"({"out":"list.svg","text":true})") << u"list.txt” is there already"_s;
    const auto row = [](const QByteArray& keys, const QString& message) {
        QTest::newRow(keys.constData()) << QByteArray(R"({"out":"b.svg",)" + keys + '}') << message;
    };
    row(R"("sise":"1x1")", u"“sise” is no key of a figure; the nearest is size."_s);
    row(R"("legnd":false)", u"“legnd” is no key of a figure; the nearest is legend."_s);
    row(R"("no-text":true)", u"“no-text” is no key of a figure"_s);
    row(R"("legend":true,"no-legend":true)", u"Give either “legend” or “no-legend”."_s);
    row(R"("legend":"no")",
        uR"(: "no" cannot be the value of “legend”; write "legend": true or "legend": false.)"_s);
    row(R"("size":[800,600,1])",
        uR"(“[800,600,1]” cannot be the value of “size”; write "size": "800x600")"_s);
    row(R"("title":["a","b"])", uR"(cannot be the value of “title”; write "title": "TEXT".)"_s);
    row(R"("title":false)", uR"(“false” cannot be the value of “title”)"_s);
    row(R"("dpi":null)", uR"(“null” cannot be the value of “dpi”; write "dpi": N.)"_s);
    row(R"("crop":[{}])", uR"(“crop”; write "crop": "ID" or "crop": ["ID", "ID"].)"_s);
}

void TestBatch::faultWritesNothing() {
    QFETCH(QByteArray, second);
    QFETCH(QString, message);
    writeText(path(u"list.txt"_s), "[{\"out\":\"a.svg\"}," + second + "]");
    const QStringList told = faultsTold(run({u"batch"_s, path(u"list.txt"_s)}));
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].startsWith(u"Figure 2: "_s) && told[0].contains(message), qPrintable(told[0]));
    QCOMPARE(files(), QStringList{u"list.txt"_s});
}

void TestBatch::filesOfTwoFiguresDiffer_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("third");
    QTest::addColumn<QString>("file");
    QTest::newRow("one file") << QByteArray(R"({"out":"c.svg"})")
                              << QByteArray(R"({"out":"c.svg","at":"1960"})") << u"c.svg"_s;
    QTest::newRow("another way to it")
        << QByteArray(R"({"out":"c.svg"})") << QByteArray(R"({"out":"sub/../c.svg"})") << u"c.svg"_s;
    QTest::newRow("a link to its folder")
        << QByteArray(R"({"out":"c.svg"})") << QByteArray(R"({"out":"sub/back/c.svg"})") << u"c.svg"_s;
    QTest::newRow("beside both") << QByteArray(R"({"out":"map.png","data":true})")
                                 << QByteArray(R"({"out":"map.pdf","data":true})") << u"map.csv"_s;
    QTest::newRow("of a sequence") << QByteArray(R"({"out":"m.svg","each":"year","from":"2014","to":"2016"})")
                                   << QByteArray(R"({"out":"m-2015.svg"})") << u"m-2015.svg"_s;
}

void TestBatch::filesOfTwoFiguresDiffer() {
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, third);
    QFETCH(QString, file);
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    QVERIFY(QFile::link(m_folder->path(), path(u"sub/back"_s)));
    writeText(path(u"list.json"_s), '[' + first + R"(,{"out":"b.svg"},)" + third + ']');
    for (const QStringList& force : {QStringList(), QStringList{u"--force"_s}}) {
        const QStringList told = faultsTold(run(QStringList{u"batch"_s, path(u"list.json"_s)} + force));
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0].startsWith(u"Figures 1 and 3 would both be written into “"_s));
        QVERIFY2(told[0].contains(file + u"”"_s), qPrintable(told[0]));
        QCOMPARE(files(), QStringList{u"list.json"_s});
    }
}

void TestBatch::fullDiskLeavesWhatIsWritten() {
    writeText(path(u"list.json"_s),
              R"([{"out":"small.png","at":"1953-01-01","size":"480x360","size-key":false},
                  {"out":"large.png","size":"3000x3000"}])");
    const auto ran = runShell(
        u"trap '' XFSZ; cd '%1' && ulimit -f 80 && exec \"$CLI\" batch list.json"_s.arg(m_folder->path()));
    PLUSONE_VERIFY_REFUSED(ran, 1, u"Figure 2: “"_s);
    QVERIFY2(ran.err.contains("What was written before it stays, up to “"), ran.err.constData());
    QCOMPARE(files(), (QStringList{u"list.json"_s, u"small.png"_s}));
    QVERIFY(run({u"batch"_s, u"--help"_s}).out.contains("stay"));
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
