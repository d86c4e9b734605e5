#include "exchange/edgelist.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<std::int64_t>;
using Links = std::vector<layout::Link>;

EdgeList read(const QByteArray& text) {
    const auto list = readEdgeList(text);
    if (!list) {
        qFatal("%s", qPrintable(list.error().message));
    }
    return *list;
}

} // namespace

class TestEdgeList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLinksInTheirOrderAndIdsAscending();
    void idsMayHaveGapsAndBeAsLargeAsTheyGet();
    void aLineWithOneIdIsANodeWithoutLinks();
    void thirdColumnIsTheWeight();
    void commentsBlanksAndLineEndsDoNotMatter_data();
    void commentsBlanksAndLineEndsDoNotMatter();
    void textWithoutLinksIsAnEmptyGraph_data();
    void textWithoutLinksIsAnEmptyGraph();
    void badLineIsNamed_data();
    void badLineIsNamed();
    void longGarbageIsQuotedShort();
    void positionsAreWrittenPlainly();
    void halfAMillionLinesAreRead();
};

void TestEdgeList::readsLinksInTheirOrderAndIdsAscending() {
    const EdgeList list = read("3 1\n1 2\n");
    QCOMPARE(list.ids, (Ids{1, 2, 3}));
    QCOMPARE(list.graph.nodeCount, std::size_t(3));
    QCOMPARE(list.graph.links, (Links{{2, 0, 1}, {0, 1, 1}}));
}

void TestEdgeList::idsMayHaveGapsAndBeAsLargeAsTheyGet() {
    const EdgeList list = read("0 9223372036854775807\n4000000000 0");
    QCOMPARE(list.ids, (Ids{0, 4000000000, 9223372036854775807}));
    QCOMPARE(list.graph.links, (Links{{0, 2, 1}, {1, 0, 1}}));
}

void TestEdgeList::aLineWithOneIdIsANodeWithoutLinks() {
    const EdgeList list = read("7\n1 2\n");
    QCOMPARE(list.ids, (Ids{1, 2, 7}));
    QCOMPARE(list.graph.nodeCount, std::size_t(3));
    QCOMPARE(layout::normalisedLinks(list.graph), (Links{{0, 1, 1}}));
}

void TestEdgeList::thirdColumnIsTheWeight() {
    QCOMPARE(read("1 2 0.25\n2 3 1e3\n3 4 0").graph.links, (Links{{0, 1, 0.25}, {1, 2, 1000}, {2, 3, 0}}));
}

void TestEdgeList::commentsBlanksAndLineEndsDoNotMatter_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CRLF") << QByteArray("1 2\r\n2 3\r\n");
    QTest::newRow("no line end at the end") << QByteArray("1 2\n2 3");
    QTest::newRow("tabs and blanks") << QByteArray("  1\t2  \n\t2   3\t\n");
    QTest::newRow("comments") << QByteArray("# two links\n1 2 # the first\n2 3#the second\n   # end");
    QTest::newRow("empty lines") << QByteArray("\n\n1 2\n \r\n2 3\n\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "1 2\n2 3\n");
}

void TestEdgeList::commentsBlanksAndLineEndsDoNotMatter() {
    QFETCH(QByteArray, text);
    const EdgeList list = read(text);
    QCOMPARE(list.ids, (Ids{1, 2, 3}));
    QCOMPARE(list.graph.links, (Links{{0, 1, 1}, {1, 2, 1}}));
}

void TestEdgeList::textWithoutLinksIsAnEmptyGraph_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("comment") << QByteArray("# nothing here\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("line ends") << QByteArray("\r\n\n");
}

void TestEdgeList::textWithoutLinksIsAnEmptyGraph() {
    QFETCH(QByteArray, text);
    const EdgeList list = read(text);
    QCOMPARE(list.graph.nodeCount, std::size_t(0));
    QCOMPARE(writePositions(list, {}), QByteArray());
}

void TestEdgeList::badLineIsNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const QString noId = u"Line %1: “%2” is no id; an id is an integer from 0 to 9223372036854775807."_s;
    const QString noWeight = u"Line %1: “%2” is no weight; a weight is a number from 0 up."_s;
    QTest::newRow("negative") << QByteArray("1 2\n1 -2\n") << noId.arg(2).arg("-2"_L1);
    QTest::newRow("word") << QByteArray("# from to\nfrom to\n") << noId.arg(2).arg("from"_L1);
    QTest::newRow("fraction") << QByteArray("1 2.5") << noId.arg(1).arg("2.5"_L1);
    QTest::newRow("comma") << QByteArray("\n\n1,2") << noId.arg(3).arg("1,2"_L1);
    QTest::newRow("too large") << QByteArray("9223372036854775808 1")
                               << noId.arg(1).arg("9223372036854775808"_L1);
    QTest::newRow("NUL") << QByteArray("1 2\0\n", 5) << noId.arg(1).arg(u"2�"_s);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x31\x00", 4) << noId.arg(1).arg(u"��1�"_s);
    QTest::newRow("NaN") << QByteArray("1 2 nan") << noWeight.arg(1).arg("nan"_L1);
    QTest::newRow("infinite") << QByteArray("1 2 inf") << noWeight.arg(1).arg("inf"_L1);
    QTest::newRow("beyond a double") << QByteArray("1 2 1e999") << noWeight.arg(1).arg("1e999"_L1);
    QTest::newRow("negative weight") << QByteArray("1 2 -0.5") << noWeight.arg(1).arg("-0.5"_L1);
    QTest::newRow("half a weight") << QByteArray("1 2 3x") << noWeight.arg(1).arg("3x"_L1);
    QTest::newRow("four columns")
        << QByteArray("1 2\r\n1 2 3 4\r\n")
        << u"Line 2: more than three columns; it holds two ids and perhaps a weight."_s;
}

void TestEdgeList::badLineIsNamed() {
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto list = readEdgeList(text);
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Invalid);
    QCOMPARE(list.error().message, message);
}

void TestEdgeList::longGarbageIsQuotedShort() {
    const auto list = readEdgeList("1 2\n" + QByteArray(10'000'000, 'x'));
    QVERIFY(!list);
    QVERIFY(list.error().message.startsWith(u"Line 2: “xxxx"_s));
    QVERIFY(list.error().message.size() < 120);
}

void TestEdgeList::positionsAreWrittenPlainly() {
    const EdgeList list = read("5 9223372036854775807\n");
    QCOMPARE(writePositions(list, {{0.5, -1234567.0000004}, {1e-9, 1e20}}),
             "5 0.500000 -1234567.000000\n9223372036854775807 0.000000 100000000000000000000.000000\n");
}

void TestEdgeList::halfAMillionLinesAreRead() {
    QByteArray text;
    constexpr int lines = 500'000;
    for (int i = 0; i < lines; ++i) {
        text +=
            QByteArray::number(qint64(i) * 7919 % 100'003 * 1'000'003) + ' ' + QByteArray::number(i) + '\n';
    }
    const EdgeList list = read(text);
    QCOMPARE(list.graph.links.size(), std::size_t(lines));
    QVERIFY(list.graph.nodeCount > std::size_t(lines));
}

QTEST_APPLESS_MAIN(TestEdgeList)
#include "tst_edgelist.moc"
