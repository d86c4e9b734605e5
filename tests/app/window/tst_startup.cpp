#include "support/checkout.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program itself, from its beginning.
class TestStartup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuredStartNamesItsStagesAndEnds();
};

void TestStartup::measuredStartNamesItsStagesAndEnds() {
    const QTemporaryDir home;
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    program.start(plusone::test::builtPath(u"app/plusone"_s), {u"--measure-start"_s});
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QStringList lines = QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 5);
    double before = 0;
    for (const QString& line : lines) {
        const double ms = line.section(u' ', 0, 0).toDouble();
        QVERIFY2(ms >= before, qPrintable(line));
        before = ms;
    }
    QCOMPARE(lines.last().section(u' ', 1), u"map painted"_s);
}

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
