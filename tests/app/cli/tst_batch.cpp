#include "app/cli/run.h"

#include <QImage>
#include <QTemporaryDir>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void manyFiguresInOneRun();
    void valueMayBeginWithHyphens();
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
        {"out": "b.png", "size": "400x300", "crop": ["AUS", "JPN"], "seed": 3, "no-legend": false}])");
    QCOMPARE(run({u"batch"_s, path(u"list.json"_s)}).code, 0);
    QCOMPARE(files(), (QStringList{u"a.svg"_s, u"a.txt"_s, u"b.png"_s, u"list.json"_s}));
    QCOMPARE(QImage(path(u"b.png"_s)).size(), QSize(400, 300));
    QCOMPARE(run({u"export"_s, u"--lang"_s, u"ja"_s, u"--out"_s, path(u"same.svg"_s)}).code, 0);
    QVERIFY(contentOf(path(u"same.svg"_s)) == contentOf(path(u"a.svg"_s)));
    PLUSONE_VERIFY_REFUSED(run({u"batch"_s, path(u"list.json"_s)}), 1, u"Figure 1: “"_s);
    QCOMPARE(run({u"batch"_s, u"--force"_s, path(u"list.json"_s)}).code, 0);
}

void TestBatch::valueMayBeginWithHyphens() {
    writeText(path(u"list.json"_s), R"([{"out": "a.svg", "title": "--draft--", "subtitle": ""}])");
    const Ran ran = run({u"batch"_s, path(u"list.json"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY(contentOf(path(u"a.svg"_s)).contains("--draft--"));
}

void TestBatch::faultWritesNothing_data() {
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("message");
    QTest::newRow("no object") << QByteArray("5") << u"Figure 2: it is no object"_s;
    QTest::newRow("no file") << QByteArray("{}") << u"Figure 2: batch needs the option --out"_s;
    QTest::newRow("unknown option") << QByteArray(R"({"out":"b.svg","sise":"1x1"})") << u"Figure 2: "_s;
    QTest::newRow("bad size") << QByteArray(R"({"out":"b.svg","size":"0x1000000"})") << u"--size"_s;
    QTest::newRow("an object") << QByteArray(R"({"out":{}})") << u"“out” is a text"_s;
    QTest::newRow("nobody") << QByteArray(R"({"out":"b.svg","actor":"nobody"})") << u"“nobody”"_s;
    QTest::newRow("no folder") << QByteArray(R"({"out":"no/b.svg"})") << u"There is no folder"_s;
    QTest::newRow("crop to nobody") << QByteArray(R"({"out":"b.svg","crop":"nobody"})")
                                    << u"Figure 2: --crop “nobody” is no actor"_s;
    QTest::newRow("crop to one who is not drawn") << QByteArray(R"({"out":"b.svg","at":"1953","crop":"IND"})")
                                                  << u"Figure 2: Nothing that --crop names is drawn in “"_s;
    QTest::newRow("crop of a sequence")
        << QByteArray(R"({"out":"b.svg","from":"1953","to":"1954","each":"year","crop":"IND"})")
        << u"Figure 2: Nothing that --crop names is drawn in “"_s;
    QTest::newRow("file beside it is there")
        << QByteArray(R"({"out":"list.svg","text":true})") << u"list.txt” is there already"_s;
}

void TestBatch::faultWritesNothing() {
    QFETCH(QByteArray, second);
    QFETCH(QString, message);
    PLUSONE_VERIFY_REFUSED(runProgram(program, {u"batch"_s, u"-"_s}, "hello"), 1, u"is no list of figures"_s);
    writeText(path(u"list.txt"_s), "[{\"out\":\"a.svg\"}," + second + "]");
    PLUSONE_VERIFY_REFUSED(run({u"batch"_s, path(u"list.txt"_s)}), 1, message);
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
        const Ran ran = run(QStringList{u"batch"_s, path(u"list.json"_s)} + force);
        PLUSONE_VERIFY_REFUSED(ran, 1, u"Figures 1 and 3 would both be written into “"_s);
        QVERIFY2(ran.err.contains((file + u"”"_s).toUtf8()), ran.err.constData());
        QCOMPARE(files(), QStringList{u"list.json"_s});
    }
}

void TestBatch::fullDiskLeavesWhatIsWritten() {
    writeText(path(u"list.json"_s),
              R"([{"out":"small.png","size":"64x64"},{"out":"large.png","size":"3000x3000"}])");
    const auto ran = runShell(
        u"trap '' XFSZ; cd '%1' && ulimit -f 24 && exec \"$CLI\" batch list.json"_s.arg(m_folder->path()));
    PLUSONE_VERIFY_REFUSED(ran, 1, u"Figure 2: “"_s);
    QVERIFY2(ran.err.contains("What was written before it stays, up to “"), ran.err.constData());
    QCOMPARE(files(), (QStringList{u"list.json"_s, u"small.png"_s}));
    QVERIFY(run({u"batch"_s, u"--help"_s}).out.contains("stay"));
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
