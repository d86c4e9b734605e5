#include "app/cli/run.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

using namespace plusone::test;
using namespace Qt::StringLiterals;

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsWrittenWithTheSameBytesTwice_data();
    void everyFormatIsWrittenWithTheSameBytesTwice();
    void sizeIsWhatWasAskedFor_data();
    void sizeIsWhatWasAskedFor();
    void optionsChangeTheFigure_data();
    void optionsChangeTheFigure();
    void titleCanBeOneOfOnesOwnOrNone();
    void transparentFigureHasNoPaper();
    void displayAndLocaleMakeNoDifference();
    void emptyLensIsDrawnAndSaid();
    void lettersThatNoFontHasAreSaid();
    void unknownIdsAreNamed();
    void outlinesAreOfSvgAlone();
    void placesThatCannotBeWrittenAreRefused();
    void fullDiskLeavesTheOldFile();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A small figure, so that the tests are quick; the content of the file.
    QByteArray figure(const QString& name, const QStringList& options = {}) const {
        const Ran ran = run(QStringList{u"export"_s, u"--force"_s, u"--out"_s, path(name)} + options);
        const QList<QByteArray> lines = ran.err.trimmed().split('\n');
        const bool isQuiet =
            ran.err.isEmpty() || std::all_of(lines.begin(), lines.end(), [](const QByteArray& line) {
                return line.contains("ithout room on ") || line.contains("shortened on the map");
            });
        if (ran.code != 0 || !isQuiet || !ran.out.isEmpty()) { // a small page may lack what it lacks
            QTest::qFail(ran.err.constData(), __FILE__, __LINE__);
        }
        return contentOf(path(name));
    }

    QTemporaryDir m_folder;
};

void TestExport::everyFormatIsWrittenWithTheSameBytesTwice_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG\r\n");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"PDF"_s << QByteArray("%PDF-1.");
}

void TestExport::everyFormatIsWrittenWithTheSameBytesTwice() {
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QByteArray first = figure(u"first."_s + suffix);
    // A file that holds the present hour differs elsewhere.
    const Ran elsewhere =
        runShell(u"TZ=Asia/Tokyo \"$CLI\" export --force --out '%1'"_s.arg(path(u"second."_s + suffix)));
    QCOMPARE(elsewhere.code, 0);
    const QByteArray second = contentOf(path(u"second."_s + suffix));
    QVERIFY(first.startsWith(begin));
    for (const QString& form : {u"yyyyMMdd"_s, u"yyyy-MM-dd"_s}) {
        QVERIFY(!first.contains(QDateTime::currentDateTimeUtc().toString(form).toUtf8()));
    }
    QVERIFY(first == second);
    QVERIFY(figure(u"seeded."_s + suffix, {u"--seed"_s, u"1"_s}) == first);
}

void TestExport::sizeIsWhatWasAskedFor_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("dpi");
    const auto row = [](const char* name, const QStringList& options, QSize pixels, double dpi) {
        QTest::newRow(name) << options << pixels << dpi;
    };
    row("nothing said", {}, {1600, 1000}, 96);
    row("pixels", {u"--size"_s, u"640x480"_s}, {640, 480}, 96);
    row("pixels and dpi", {u"--size"_s, u"640x480"_s, u"--dpi"_s, u"192"_s}, {640, 480}, 192);
    row("dpi alone", {u"--dpi=300"_s}, {1600, 1000}, 300);
    row("paper", {u"--width-mm"_s, u"85"_s, u"--height-mm"_s, u"60.5"_s, u"--dpi"_s, u"300"_s}, {1004, 715},
        300);
    row("paper alone", {u"--width-mm"_s, u"127"_s, u"--height-mm"_s, u"63.5"_s}, {480, 240}, 96);
    row("smallest", {u"--size"_s, u"64x64"_s}, {64, 64}, 96);
    row("longest", {u"--size"_s, u"20000x64"_s}, {20000, 64}, 96);
}

void TestExport::sizeIsWhatWasAskedFor() {
    QFETCH(QStringList, options);
    QFETCH(QSize, pixels);
    QFETCH(double, dpi);
    const QImage image = QImage::fromData(figure(u"sized.png"_s, options));
    QCOMPARE(image.size(), pixels);
    constexpr double metresPerInch = 0.0254;
    QVERIFY(std::abs(image.dotsPerMeterX() * metresPerInch - dpi) < 0.1);
}

void TestExport::optionsChangeTheFigure_data() {
    QTest::addColumn<QStringList>("options");
    const auto row = [](const QStringList& options) {
        QTest::newRow(qPrintable(options.join(u' '))) << options;
    };
    row({u"--at"_s, u"2024"_s});
    row({u"--window"_s, u"6"_s});
    row({u"--from"_s, u"1951"_s, u"--to"_s, u"1970"_s});
    row({u"--framework"_s, u"jp-us-in"_s});
    row({u"--kind"_s, u"exercises"_s});
    row({u"--actor"_s, u"PHL"_s});
    row({u"--since"_s, u"2006-08-24"_s});
    row({u"--not-kind"_s, u"exercises"_s});
    row({u"--not-actor"_s, u"PHL"_s});
    row({u"--not-framework"_s, u"jp-us-in"_s});
    row({u"--layout"_s, u"hub"_s});
    row({u"--seed"_s, u"7"_s});
    row({u"--theme"_s, u"dark"_s});
    row({u"--theme"_s, u"print"_s});
    row({u"--no-legend"_s});
    row({u"--no-size-key"_s});
    row({u"--no-credit"_s});
    row({u"--time-scale"_s});
    row({u"--date"_s});
    row({u"--both-names"_s});
    row({u"--outlines"_s});
    row({u"--subtitle"_s, u"Below"_s});
    row({u"--crop"_s, u"AUS"_s});
    row({u"--sources"_s, u"none"_s});
    row({u"--sources"_s, u"list"_s, u"--at"_s, u"1960"_s});
    row({u"--lang"_s, u"ja"_s});
}

void TestExport::optionsChangeTheFigure() {
    QFETCH(QStringList, options);
    const QByteArray usual = figure(u"usual.svg"_s);
    QVERIFY(figure(u"changed.svg"_s, options) != usual);
}

void TestExport::titleCanBeOneOfOnesOwnOrNone() {
    QVERIFY(figure(u"title.svg"_s).contains("24 August 2016</title>"));
    const QByteArray own = figure(u"title.svg"_s, {u"--title"_s, u"Quad & <friends>"_s});
    QVERIFY(own.contains("<title>Quad &amp; &lt;friends&gt;</title>"));
    QVERIFY(!own.contains("network, 24 August 2016"));
    QVERIFY(!figure(u"title.svg"_s, {u"--title"_s, QString()}).contains("network, 24 August 2016</text>"));
}

void TestExport::transparentFigureHasNoPaper() {
    const QStringList size{u"--size"_s, u"400x300"_s};
    QCOMPARE(
        QImage::fromData(figure(u"t.png"_s, size + QStringList{u"--transparent"_s})).pixelColor(1, 1).alpha(),
        0);
    QCOMPARE(QImage::fromData(figure(u"t.png"_s, size)).pixelColor(1, 1).alpha(), 255);
}

void TestExport::displayAndLocaleMakeNoDifference() {
    const QByteArray usual = figure(u"usual.svg"_s);
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, u":no"_s);
    environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
    environment.insert(u"TZ"_s, u"Pacific/Kiritimati"_s);
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    const Ran ran = runProgram(program, {u"export"_s, u"--out"_s, path(u"other.svg"_s)}, {}, environment);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY(contentOf(path(u"other.svg"_s)) == usual);
}

void TestExport::emptyLensIsDrawnAndSaid() {
    const Ran ran = run({u"export"_s, u"--at"_s, u"1900"_s, u"--out"_s, path(u"empty.svg"_s)});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.startsWith("plusone-cli: No record passes these filters; “"), ran.err.constData());
    QVERIFY(contentOf(path(u"empty.svg"_s)).contains("31 December 1900"));
}

void TestExport::lettersThatNoFontHasAreSaid() {
    const QString letter = u"\uE123"_s; // of nobody's alphabet
    for (const QStringList& figure : {QStringList{u"export"_s}, QStringList{u"chart"_s, u"density"_s}}) {
        const Ran ran =
            run(figure + QStringList{u"--force"_s, u"--title"_s, letter, u"--out"_s, path(u"a.svg"_s)});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.startsWith("plusone-cli: “" + path(u"a.svg"_s).toUtf8() + "”: No font ") &&
                     ran.err.contains("(U+E123)"),
                 ran.err.constData());
        const Ran listed = run(figure + QStringList{u"--force"_s, u"--sources"_s, u"list"_s, u"--size"_s,
                                                    u"400x300"_s, u"--out"_s, path(u"a.svg"_s)});
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.err.contains("The numbered list of sources has no room on this page"),
                 listed.err.constData());
    }
    QCOMPARE(run({u"export"_s, u"--title"_s, u"日米豪"_s, u"--out"_s, path(u"b.svg"_s)}).err, QByteArray());
}

void TestExport::unknownIdsAreNamed() {
    const QString out = path(u"never.png"_s);
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, out, u"--framework"_s, u"quad-plus"_s}), 1,
                           u"“quad-plus”"_s);
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, out, u"--store"_s, path(u"no.plusone"_s)}), 1,
                           u"no.plusone"_s);
    QVERIFY(!QFile::exists(out));
}

void TestExport::outlinesAreOfSvgAlone() {
    for (const QStringList& figure : {QStringList{u"export"_s}, QStringList{u"chart"_s, u"density"_s}}) {
        const QString out = path(u"outlines.pdf"_s);
        const Ran ran = run(figure + QStringList{u"--force"_s, u"--outlines"_s, u"--out"_s, out});
        QCOMPARE(ran.code, 0);
        QCOMPARE(QString::fromUtf8(ran.err),
                 u"plusone-cli: --outlines is for .svg alone; “%1” is drawn without it.\n"_s.arg(out));
    }
}

void TestExport::placesThatCannotBeWrittenAreRefused() {
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, path(u"no/map.png"_s)}), 1,
                           u"There is no folder “"_s);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.png"_s));
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, path(u"folder.png"_s)}), 1, u"is no regular file"_s);
    if (QFile::exists(u"/proc/self"_s)) { // a folder in which not even root can make a file
        PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, u"/proc/map.svg"_s}), 1, u"“/proc/map.svg”"_s);
    }
}

void TestExport::fullDiskLeavesTheOldFile() {
    for (const QString& name : {u"map.png"_s, u"map.svg"_s, u"map.pdf"_s}) {
        writeText(path(name), "old");
        const QString command =
            u"trap '' XFSZ; cd '%1' && ulimit -f 1 && exec \"$CLI\" export --force --out %2"_s;
        PLUSONE_VERIFY_REFUSED(runShell(command.arg(m_folder.path(), name)), 1,
                               name + u"” could not be written: File too large."_s);
        QCOMPARE(contentOf(path(name)), QByteArray("old"));
    }
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
