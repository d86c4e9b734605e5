#include "app/cli/run.h"
#include "support/checkout.h"

#include <QRegularExpression>

using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList commandNames{u"add"_s,     u"batch"_s, u"check"_s,  u"delete"_s, u"edit"_s,    u"export"_s,
                               u"history"_s, u"init"_s,  u"ladder"_s, u"layout"_s, u"restore"_s, u"search"_s,
                               u"show"_s,    u"stats"_s, u"tour"_s,   u"view"_s,   u"whatif"_s};

void row(const char* name, const QStringList& arguments, const QString& message) {
    QTest::newRow(name) << arguments << message;
}

void lensRow(const char* name, const QStringList& options, const QString& message) {
    row(name, QStringList{u"stats"_s} + options, message);
}

void figureRow(const char* name, const QStringList& options, const QString& message) {
    row(name, QStringList{u"export"_s, u"--out"_s, u"never.png"_s} + options, message);
}

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpGoesToStandardOutput_data();
    void helpGoesToStandardOutput();
    void overviewNamesEveryCommand();
    void manPageNamesEveryOption();
    void versionIsPrinted();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void wrongLensesAreRefused_data();
    void wrongLensesAreRefused() { wrongCallsAreRefused(); }
    void wrongFiguresAreRefused_data();
    void wrongFiguresAreRefused() { wrongCallsAreRefused(); }
    void optionsMayStandAnywhereAndHaveTwoForms();
    void twoHyphensEndTheOptions();
};

void TestUsage::helpGoesToStandardOutput_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("The “Japan-U.S. + 1”");
    QTest::newRow("-h") << QStringList{u"-h"_s} << QByteArray("The “Japan-U.S. + 1”");
    for (const QString& command : commandNames) {
        QTest::newRow(qPrintable(command))
            << QStringList{command, u"--help"_s} << QByteArray("plusone-cli " + command.toLatin1() + ' ');
    }
    QTest::newRow("in the middle") << QStringList{u"show"_s, u"-h"_s, u"--json"_s}
                                   << QByteArray("plusone-cli show ID");
}

void TestUsage::helpGoesToStandardOutput() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, begin);
    const Ran ran = run(arguments);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith(begin), ran.out.constData());
    QCOMPARE(ran.code, 0);
    for (const QString& line : QString::fromUtf8(ran.out).split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void TestUsage::overviewNamesEveryCommand() {
    const QByteArray overview = run({u"--help"_s}).out;
    for (const QString& command : commandNames) {
        QVERIFY2(overview.contains("\n  " + command.toLatin1() + ' '), qPrintable(command));
    }
}

void TestUsage::manPageNamesEveryOption() {
    const QString page =
        QString::fromUtf8(contentOf(sourcePath(u"packaging/man/plusone-cli.1"_s))).remove(u'\\');
    static const QRegularExpression option(u"--(\\[no-\\])?([a-z][a-z-]+)"_s);
    for (const QString& command : commandNames) {
        QVERIFY2(page.contains(command + u' '), qPrintable(command));
        auto options = option.globalMatch(QString::fromUtf8(run({command, u"--help"_s}).out));
        while (options.hasNext()) {
            const auto found = options.next();
            const QString name = found.captured(2);
            QVERIFY2(page.contains(u"--"_s + name), qPrintable(name));
            QVERIFY2(found.captured(1).isEmpty() || page.contains(u"--no-"_s + name), qPrintable(name));
        }
    }
}

void TestUsage::versionIsPrinted() {
    for (const QString& option : {u"--version"_s, u"-v"_s}) {
        const Ran ran = run({option});
        QCOMPARE(ran.out, QByteArray("plusone-cli " PLUSONE_VERSION "\n"));
        QCOMPARE(ran.code, 0);
    }
}

void TestUsage::wrongCallsAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    row("nothing", {}, u"Name a command: add, batch, chart, check, delete, edit, export"_s);
    row("unknown command", {u"exprt"_s}, u"“exprt” is no command of plusone-cli; the nearest is export."_s);
    row("far from any command", {u"frobnicate"_s}, u"known are add, batch, chart, check"_s);
    row("option before the command", {u"--json"_s, u"check"_s}, u"“--json” is no command"_s);
    row("unknown option", {u"check"_s, u"--jsno"_s},
        u"“--jsno” is no option of check; the nearest is --json."_s);
    row("unknown option with a value", {u"check"_s, u"--stor=a"_s}, u"“--stor” is no option"_s);
    row("unknown short option", {u"check"_s, u"-j"_s}, u"“-j” is no option of check"_s);
    row("missing value", {u"check"_s, u"--store"_s}, u"The option --store needs a value"_s);
    row("forgotten value", {u"check"_s, u"--store"_s, u"--json"_s}, u"The option --store needs a value"_s);
    row("value of a flag", {u"check"_s, u"--json=yes"_s}, u"The option --json takes no value."_s);
    row("flag twice", {u"check"_s, u"--json"_s, u"--json"_s}, u"The option --json is given twice."_s);
    row("option twice", {u"layout"_s, u"--seed"_s, u"1"_s, u"--seed"_s, u"2"_s}, u"--seed is given twice"_s);
    row("no id", {u"show"_s}, u"show needs ID"_s);
    row("empty text", {u"search"_s, u"  "_s}, u"TEXT of search is empty."_s);
    row("two texts", {u"search"_s, u"a"_s, u"b"_s}, u"“b” is one word too many for search"_s);
    row("no file", {u"init"_s}, u"init needs FILE"_s);
    row("nothing to add", {u"add"_s}, u"add needs KIND"_s);
    row("what cannot be added", {u"add"_s, u"claim"_s, u"--json"_s, u"-"_s, u"--store"_s, u"s"_s},
        u"“claim” is no kind of record. One of: actor, framework"_s);
    row("weight of no rung", {u"ladder"_s, u"--weights"_s, u"treaty=2"_s},
        u"“treaty=2” is no weight of a rung"_s);
    row("moment without a day", {u"ladder"_s, u"--compare"_s, u"2016-13"_s}, u"the value of --compare"_s);
    row("moments turned round", {u"ladder"_s, u"--compare"_s, u"2017"_s},
        u"--compare 2017 is not before --at 2016-08-24."_s);
    row("two forms of a ladder", {u"ladder"_s, u"--json"_s, u"--csv"_s}, u"Give either --json or --csv."_s);
    row("window of a ladder", {u"ladder"_s, u"--window"_s, u"6"_s}, u"“--window” is no option of ladder"_s);
    row("no version", {u"restore"_s, u"malabar-2016"_s}, u"restore needs the option --rev N."_s);
    row("history of what", {u"history"_s}, u"history needs ID"_s);
    row("no JSON", {u"add"_s, u"exercise"_s, u"--store"_s, u"s"_s}, u"add needs the option --json FILE."_s);
    row("no edges", {u"layout"_s, u"--out"_s, u"o"_s}, u"layout needs the option --edges FILE."_s);
    row("no output", {u"layout"_s, u"--edges"_s, u"e"_s}, u"layout needs the option --out FILE."_s);
    row("bad seed", {u"layout"_s, u"--edges"_s, u"e"_s, u"--out"_s, u"o"_s, u"--seed"_s, u"-1"_s},
        u"“-1” cannot be the value of --seed; it is an integer from 0 to 18446744073709551615."_s);
    row("control characters", {u"a\n\033[31mb"_s}, u"“a �[31mb” is no command"_s);
    row("endless word", {QString(100'000, u'x')}, QString(60, u'x') + u"…” is no command"_s);
}

void TestUsage::wrongCallsAreRefused() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    PLUSONE_VERIFY_REFUSED(run(arguments), 2, message);
}

void TestUsage::wrongLensesAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    lensRow("no such day", {u"--at"_s, u"2016-02-30"_s}, u"“2016-02-30” cannot be the value of --at"_s);
    lensRow("another form of date", {u"--at"_s, u"24.8.2016"_s}, u"cannot be the value of --at"_s);
    lensRow("empty date", {u"--at="_s}, u"“” cannot be the value of --at"_s);
    lensRow("moment and span", {u"--at"_s, u"2016"_s, u"--from"_s, u"2015"_s}, u"Give either --at"_s);
    lensRow("window of a span", {u"--window"_s, u"6"_s, u"--from"_s, u"2015"_s, u"--to"_s, u"2016"_s},
            u"Give either --at and --window"_s);
    lensRow("from without to", {u"--from"_s, u"2015"_s}, u"--from and --to need one another."_s);
    lensRow("to without from", {u"--to"_s, u"2015"_s}, u"--from and --to need one another."_s);
    lensRow("turned round", {u"--from"_s, u"2016"_s, u"--to"_s, u"2015"_s},
            u"--to 2015 is before --from 2016."_s);
    lensRow("no such last day", {u"--from"_s, u"2015"_s, u"--to"_s, u"2015-13"_s}, u"the value of --to"_s);
    lensRow("negative window", {u"--window"_s, u"-3"_s}, u"“-3” cannot be the value of --window"_s);
    lensRow("endless window", {u"--window"_s, u"1201"_s}, u"an integer from 0 to 1200"_s);
    lensRow("kind", {u"--kind"_s, u"exercise"_s}, u"the value of --kind; the nearest is exercises."_s);
    lensRow("far from any kind", {u"--kind"_s, u"x"_s}, u"known are agreements, exercises, dialogues."_s);
}

void TestUsage::wrongFiguresAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    row("no output", {u"export"_s}, u"export needs the option --out FILE."_s);
    row("another format", {u"export"_s, u"--out"_s, u"map.jpg"_s}, u"ends in .png, .svg or .pdf"_s);
    row("no format", {u"export"_s, u"--out"_s, u"png"_s}, u"ends in .png, .svg or .pdf"_s);
    figureRow("too small", {u"--size"_s, u"63x100"_s}, u"--size: "_s);
    figureRow("too large", {u"--size"_s, u"20001x100"_s}, u"--size: "_s);
    figureRow("too many pixels", {u"--size"_s, u"20001x20000"_s}, u"--size: "_s);
    figureRow("no size", {u"--size"_s, u"large"_s}, u"as in 1600x1000"_s);
    figureRow("half a size", {u"--size"_s, u"1600x"_s}, u"as in 1600x1000"_s);
    figureRow("width alone", {u"--width-mm"_s, u"80"_s}, u"--width-mm and --height-mm need one another."_s);
    figureRow("width alone of a kept figure", {u"--figure"_s, u"a"_s, u"--width-mm"_s, u"80"_s},
              u"--width-mm and --height-mm need one another."_s);
    figureRow("height alone", {u"--height-mm"_s, u"80"_s, u"--dpi"_s, u"300"_s},
              u"--width-mm and --height-mm need one another."_s);
    figureRow("with and without", {u"--legend"_s, u"--no-legend"_s},
              u"Give either --legend or --no-legend, and that once."_s);
    figureRow("value of an opposite", {u"--no-legend=true"_s}, u"The option --no-legend takes no value."_s);
    figureRow("misspelt opposite", {u"--no-legnd"_s}, u"the nearest is --no-legend."_s);
    figureRow("opposite of what has none", {u"--no-text"_s}, u"“--no-text” is no option of export"_s);
    figureRow("pixels and paper", {u"--width-mm"_s, u"80"_s, u"--size"_s, u"100x100"_s},
              u"Give either --size"_s);
    figureRow("unit", {u"--width-mm"_s, u"80mm"_s}, u"“80mm” cannot be the value of --width-mm"_s);
    figureRow("tiny paper", {u"--width-mm"_s, u"1"_s, u"--height-mm"_s, u"1"_s, u"--dpi"_s, u"72"_s},
              u"--width-mm, --height-mm, --dpi: "_s);
    figureRow("dpi", {u"--dpi"_s, u"nan"_s},
              u"“nan” cannot be the value of --dpi; it is a number from 72 to 1200."_s);
    figureRow("theme", {u"--theme"_s, u"red"_s}, u"it is one of paper, dark, print."_s);
    figureRow("language", {u"--lang"_s, u"de"_s}, u"it is one of en, ja."_s);
    figureRow("layout", {u"--layout"_s, u"ring"_s}, u"it is one of force, hub."_s);
    figureRow("seed", {u"--seed"_s, u"18446744073709551616"_s}, u"the value of --seed"_s);
}

void TestUsage::optionsMayStandAnywhereAndHaveTwoForms() {
    const QString store = u"no-such-file.plusone"_s;
    const QString message = u"There is no file “no-such-file.plusone”."_s;
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"--store"_s, store, u"JPN"_s}), 1, message);
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"JPN"_s, u"--store="_s + store}), 1, message);
}

void TestUsage::twoHyphensEndTheOptions() {
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"--"_s, u"--json"_s}), 1, u"There is no record “--json”"_s);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
