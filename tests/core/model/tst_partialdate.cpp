#include "model/partialdate.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestPartialDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePrecisionOfItsSource_data();
    void keepsThePrecisionOfItsSource();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void understandsWhatPeopleType_data();
    void understandsWhatPeopleType();
    void spansOverlapOnTheirLastDay();
    void readsForPeople();
};

void TestPartialDate::keepsThePrecisionOfItsSource_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::newRow("year") << u"2016"_s << QDate(2016, 1, 1) << QDate(2016, 12, 31);
    QTest::newRow("month") << u"2016-06"_s << QDate(2016, 6, 1) << QDate(2016, 6, 30);
    QTest::newRow("leap month") << u"2016-02"_s << QDate(2016, 2, 1) << QDate(2016, 2, 29);
    QTest::newRow("leap day") << u"2016-02-29"_s << QDate(2016, 2, 29) << QDate(2016, 2, 29);
    QTest::newRow("day") << u"1951-09-01"_s << QDate(1951, 9, 1) << QDate(1951, 9, 1);
}

void TestPartialDate::keepsThePrecisionOfItsSource() {
    QFETCH(QString, text);
    const auto date = PartialDate::parse(text);
    QVERIFY(date.ok());
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
    QCOMPARE(date->toString(), text);
}

void TestPartialDate::refusesWhatIsNoDate_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "16", "2016-2", "2016-02-30", "2015-02-29", "2016-13", "2016-00", "2016-06-00", "2016/06/10",
          "2016-06-10 ", " 2016", "2016-06-10T00:00", "0999", "20160610", "abc", "2016-6-1", "２０１６"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestPartialDate::refusesWhatIsNoDate() {
    QFETCH(QString, text);
    const auto date = PartialDate::parse(text);
    QVERIFY(!date.ok());
    QCOMPARE(date.error().code, ErrorCode::Invalid);
    QVERIFY(date.error().message.contains(text));
}

void TestPartialDate::understandsWhatPeopleType_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date"); // empty: refused
    for (const auto& [typed, date] :
         std::initializer_list<std::pair<const char*, const char*>>{{"2016", "2016"},
                                                                    {" 2016-06 ", "2016-06"},
                                                                    {"2016-6-1", "2016-06-01"},
                                                                    {"2016/06/10", "2016-06-10"},
                                                                    {"2016.6", "2016-06"},
                                                                    {"10 Jun 2016", "2016-06-10"},
                                                                    {"10 June 2016", "2016-06-10"},
                                                                    {"10 june, 2016", "2016-06-10"},
                                                                    {"June 10, 2016", "2016-06-10"},
                                                                    {"Sept. 30, 2016", "2016-09-30"},
                                                                    {"June 2016", "2016-06"},
                                                                    {"2016年6月10日", "2016-06-10"},
                                                                    {"２０１６年６月", "2016-06"},
                                                                    {"2016年", "2016"},
                                                                    {"10/6/2016", ""},
                                                                    {"31 Jun 2016", ""},
                                                                    {"30 February 2016", ""},
                                                                    {"2016-00", ""},
                                                                    {"2016-06-00", ""},
                                                                    {"0 June 2016", ""},
                                                                    {"Ju 2016", ""},
                                                                    {"Juno 2016", ""},
                                                                    {"2016-06-10T00:00", ""},
                                                                    {"about 2016", ""},
                                                                    {"", ""}}) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(date);
    }
    QTest::newRow("10 MB") << QString(10'000'000, u'1') << QString();
}

void TestPartialDate::understandsWhatPeopleType() {
    QFETCH(QString, typed);
    const auto date = PartialDate::parseTyped(typed);
    QTEST(date ? date->toString() : QString(), "date");
    QVERIFY(date || date.error().message.size() < 300);
}

void TestPartialDate::spansOverlapOnTheirLastDay() {
    const DateSpan june{QDate(2016, 6, 1), QDate(2016, 6, 30)};
    QVERIFY(june.overlaps({QDate(2016, 6, 30), QDate(2016, 7, 1)}));
    QVERIFY(!june.overlaps({QDate(2016, 7, 1), QDate(2016, 7, 1)}));
    QVERIFY(june.overlaps({QDate(2016, 6, 10), QDate(2016, 6, 10)}));
}

void TestPartialDate::readsForPeople() {
    QCOMPARE(PartialDate::tryFrom(u"2016-06-10"_s)->toDisplay(u"en"_s), u"10 June 2016"_s);
    QCOMPARE(PartialDate::tryFrom(u"2016-06"_s)->toDisplay(u"en"_s), u"June 2016"_s);
    QCOMPARE(PartialDate::tryFrom(u"2016-06-10"_s)->toDisplay(u"ja"_s), u"2016年6月10日"_s);
}

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
