#include "exchange/texttable.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadAsSpreadsheetsWriteThem_data();
    void cellsAreReadAsSpreadsheetsWriteThem();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void rowsKnowTheirLines();
    void faultIsNamedByItsLine_data();
    void faultIsNamedByItsLine();
};

void TestTextTable::cellsAreReadAsSpreadsheetsWriteThem_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char* name, const char* text, const QStringList& cells) {
        QTest::newRow(name) << QByteArray(text) << cells;
    };
    row("commas", "a,b,c\n1,2,3\n", {u"1"_s, u"2"_s, u"3"_s});
    row("semicolons", "a;b;c\r\n1,5;2;3\r\n", {u"1,5"_s, u"2"_s, u"3"_s});
    row("tabs beside commas", "a, b\tc\n1, 2\t3", {u"1, 2"_s, u"3"_s});
    row("quoted comma", "a,b\n\"x, y\",2\n", {u"x, y"_s, u"2"_s});
    row("doubled quote", "a,b\n\"say \"\"so\"\"\",2\n", {u"say \"so\""_s, u"2"_s});
    row("line end in a cell", "a,b\n\"one\ntwo\",2\n", {u"one\ntwo"_s, u"2"_s});
    row("quote inside a word", "a,b\n5\" gun,2\n", {u"5\" gun"_s, u"2"_s});
    row("empty quoted", "a,b\n\"\",2\n", {QString(), u"2"_s});
    row("short row is filled", "a,b,c\n1\n", {u"1"_s, QString(), QString()});
    row("empty cells at the end are let go", "a,b\n1,2,,\n", {u"1"_s, u"2"_s});
    row("old line ends", "a,b\r1,2\r", {u"1"_s, u"2"_s});
    row("one column", "name\nMalabar\n", {u"Malabar"_s});
    row("Japanese", "名称,日付\n日米共同訓練,2016年6月\n", {u"日米共同訓練"_s, u"2016年6月"_s});
}

void TestTextTable::cellsAreReadAsSpreadsheetsWriteThem() {
    QFETCH(QByteArray, text);
    QFETCH(QStringList, cells);
    const auto table = readTextTable(text);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), 1U);
    QCOMPARE(table->rows.front().cells, cells);
}

void TestTextTable::encodingsAreTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"名称,b\n日米,2\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QByteArray little("\xFF\xFE");
    QByteArray big("\xFE\xFF");
    for (const QChar c : text) {
        little.append(char(c.cell())).append(char(c.row()));
        big.append(char(c.row())).append(char(c.cell()));
    }
    QTest::newRow("UTF-16, little end first") << little;
    QTest::newRow("UTF-16, big end first") << big;
}

void TestTextTable::encodingsAreTold() {
    QFETCH(QByteArray, bytes);
    const auto table = readTextTable(bytes);
    QVERIFY(table.ok());
    QCOMPARE(table->columns, (QStringList{u"名称"_s, u"b"_s}));
    QCOMPARE(table->rows.front().cells, (QStringList{u"日米"_s, u"2"_s}));
}

void TestTextTable::rowsKnowTheirLines() {
    const auto table = readTextTable(u"\n a,b\n\"1\n2\",3\n,\n4,5\n"_s);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->rows[0].line, 3);
    QCOMPARE(table->rows[1].line, 6);
}

void TestTextTable::faultIsNamedByItsLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& text, const char* message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    row("nothing", "", "There is no table here");
    row("spaces", "  \n ,\n", "There is no table here");
    row("open quote", "a,b\n1,2\n\"3,4\n5,6\n", "Line 3: a quotation mark is opened and never closed.");
    row("too many cells", "a,b\n1,2\n1,2,3\n", "Line 3 has 3 cells, but the first row names only 2 columns.");
    // 日米 as Excel in Japan saves "CSV".
    row("Shift-JIS", "name\n\x93\xfa\x95\xc4\n", "The text is not UTF-8.");
}

void TestTextTable::faultIsNamedByItsLine() {
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto table = readTextTable(text);
    QVERIFY(!table.ok());
    QCOMPARE(table.error().code, ErrorCode::Invalid);
    QVERIFY2(table.error().message.contains(message), qPrintable(table.error().message));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
