#include "exchange/beside.h"

#include <QDir>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileLiesBesideTheFigure_data();
    void fileLiesBesideTheFigure();
    void sequenceIsNumberedBesideTheFigure();
};

void TestBeside::fileLiesBesideTheFigure_data() {
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("beside");
    QTest::newRow("here") << u"map.png"_s << u"map.csv"_s;
    QTest::newRow("in a folder") << u"figures/map.png"_s << u"figures/map.csv"_s;
    QTest::newRow("from the root") << u"/map.png"_s << u"/map.csv"_s;
    QTest::newRow("folder with a dot") << u"./v1.2/map.png"_s << u"./v1.2/map.csv"_s;
    QTest::newRow("name with dots") << u"a/map.v1.2.png"_s << u"a/map.v1.2.csv"_s;
    QTest::newRow("as the system writes it")
        << QDir::toNativeSeparators(u"a/b/map.png"_s) << QDir::toNativeSeparators(u"a/b/map.csv"_s);
#ifdef Q_OS_WIN
    QTest::newRow("drive") << u"C:\\figures\\map.png"_s << u"C:\\figures\\map.csv"_s;
#else
    QTest::newRow("backslash in a name") << u"a/b\\c.png"_s << u"a/b\\c.csv"_s;
#endif
}

void TestBeside::fileLiesBesideTheFigure() {
    QFETCH(QString, figure);
    QTEST(besidePath(figure, u".csv"_s), "beside");
}

void TestBeside::sequenceIsNumberedBesideTheFigure() {
    const QString folder = QDir::toNativeSeparators(u"a/b/"_s);
    QCOMPARE(numberedPath(folder + u"map.png"_s, u"2016/1"_s), folder + u"map-2016-1.png"_s);
}

QTEST_APPLESS_MAIN(TestBeside)

#include "tst_beside.moc"
