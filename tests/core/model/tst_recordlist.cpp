#include "model/recordlist.h"
#include "model/records.h"

#include <QTest>

#include <map>
#include <random>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

Source source(int number, const QString& title = {}) {
    Source made;
    made.id = SourceId(u"s-%1"_s.arg(number, 6, 10, QLatin1Char('0')));
    made.title = title;
    return made;
}

std::vector<Source> sources(int count) {
    std::vector<Source> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(source(i));
    }
    return all;
}

} // namespace

class TestRecordList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAndKeepsTheFirstOfARepeatedSlug();
    void readsAsAVector();
    void isWhatAMapIs_data();
    void isWhatAMapIs();
    void copyStaysAsItWasAndSharesTheRest();
    void nothingInIt();
};

void TestRecordList::sortsAndKeepsTheFirstOfARepeatedSlug() {
    const RecordList<Source> list(
        std::vector{source(3), source(1, u"first"_s), source(2), source(1, u"second"_s)});
    QCOMPARE(list.size(), 3U);
    QCOMPARE(list.front().title, u"first"_s);
    QCOMPARE(list.back().id, source(3).id);
}

void TestRecordList::readsAsAVector() {
    const std::vector<Source> plain = sources(2000);
    const RecordList<Source> list(plain);
    QVERIFY(std::equal(list.begin(), list.end(), plain.begin(), plain.end()));
    QVERIFY(std::equal(std::make_reverse_iterator(list.end()), std::make_reverse_iterator(list.begin()),
                       plain.rbegin(), plain.rend()));
    QCOMPARE(list.end() - list.begin(), 2000);
    for (const std::size_t i : {0U, 1U, 255U, 256U, 257U, 1023U, 1999U}) {
        QCOMPARE(list[i], plain[i]);
        QCOMPARE(*(list.begin() + std::ptrdiff_t(i)), plain[i]);
        QCOMPARE(*(list.end() - std::ptrdiff_t(2000 - i)), plain[i]);
        QCOMPARE(list.find(plain[i].id), &list[i]);
    }
    QVERIFY(!list.find(SourceId(u"s-0000005"_s)));
}

void TestRecordList::isWhatAMapIs_data() {
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("ids");
    QTest::newRow("from nothing") << 0 << 3000;
    QTest::newRow("from many") << 3000 << 3000;
    QTest::newRow("a few ids over and over") << 10 << 20;
}

void TestRecordList::isWhatAMapIs() {
    QFETCH(int, begin);
    QFETCH(int, ids);
    RecordList<Source> list(sources(begin));
    std::map<QString, Source> map;
    for (const Source& each : list) {
        map[each.id.slug()] = each;
    }
    std::mt19937 random(5);
    for (int i = 0; i < 6000; ++i) {
        const Source next = source(int(random() % unsigned(ids)), QString::number(i));
        if (random() % 3 == 0) {
            list.erase(next.id);
            map.erase(next.id.slug());
        } else {
            list.put(next);
            map[next.id.slug()] = next;
        }
    }
    QCOMPARE(list.size(), map.size());
    QVERIFY(std::equal(list.begin(), list.end(), map.begin(), map.end(),
                       [](const Source& a, const auto& b) { return a == b.second; }));
    for (const auto& [slug, each] : map) {
        const Source* found = list.find(each.id);
        QVERIFY(found && *found == each);
    }
}

void TestRecordList::copyStaysAsItWasAndSharesTheRest() {
    const RecordList<Source> before(sources(10'000));
    RecordList<Source> after = before;
    after.put(source(5000, u"changed"_s));
    after.erase(source(0).id);
    QCOMPARE(before.size(), 10'000U);
    QVERIFY(before.find(source(5000).id)->title.isEmpty());
    QVERIFY(before.find(source(0).id));
    QCOMPARE(after.find(source(5000).id)->title, u"changed"_s);
    QVERIFY(!after.find(source(0).id));
    int shared = 0;
    for (const Source& each : before) {
        shared += after.find(each.id) == &each;
    }
    QVERIFY2(shared > 9000, qPrintable(QString::number(shared)));
    QVERIFY(!(before == after));
    after.put(source(5000));
    after.put(source(0));
    QVERIFY(before == after);
}

void TestRecordList::nothingInIt() {
    RecordList<Source> list;
    QVERIFY(list.empty() && list.begin() == list.end() && !list.find(source(1).id));
    list.erase(source(1).id);
    list.put(source(1));
    QCOMPARE(list.size(), 1U);
    list.erase(source(1).id);
    QVERIFY(list.empty() && list.begin() == list.end());
    QVERIFY(list == RecordList<Source>());
}

QTEST_GUILESS_MAIN(TestRecordList)
#include "tst_recordlist.moc"
