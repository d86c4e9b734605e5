#include "scene/exporter.h"
#include "support/figures.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoppedLeavesTheFileThatWasThere_data();
    void whatIsStoppedLeavesTheFileThatWasThere();
    void partStopsWithTheWhole();
};

void TestExporter::whatIsStoppedLeavesTheFileThatWasThere_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << u"a.png"_s;
    QTest::newRow("SVG") << u"a.svg"_s;
    QTest::newRow("PDF") << u"a.pdf"_s;
}

void TestExporter::whatIsStoppedLeavesTheFileThatWasThere() {
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    Job job;
    job.cancel();
    const auto outcome = exportFigure(*test::foundingFigure({}), file.fileName(), job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void TestExporter::partStopsWithTheWhole() {
    Job whole;
    Job part(&whole);
    QVERIFY(part.step().ok());
    QCOMPARE(whole.done(), 0);
    whole.cancel();
    QCOMPARE(part.goesOn().error().code, ErrorCode::Cancelled);
    QVERIFY(part.stopToken().stop_requested());
    QVERIFY(!part.step().ok());
}

int main(int argc, char* argv[]) {
    QGuiApplication application(argc, argv);
    TestExporter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exporter.moc"
