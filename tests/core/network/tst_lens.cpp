#include "exchange/jsonlines.h"
#include "network/network.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped() {
    static const Dataset dataset = *shippedDataset();
    return dataset;
}

Exercise exerciseOn(const QString& start, const QString& end = {}) {
    Exercise exercise;
    exercise.id = ExerciseId(u"x"_s);
    exercise.start = PartialDate::tryFrom(start);
    exercise.end = PartialDate::tryFrom(end);
    exercise.participants = {{ActorId(u"JPN"_s)}, {ActorId(u"USA"_s)}};
    return exercise;
}

} // namespace

class TestLens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partialDatesCountWhenAnyOfTheirDaysIsInside_data();
    void partialDatesCountWhenAnyOfTheirDaysIsInside();
    void tieCountsWhileItStands();
    void filtersAndBetweenOrInside();
    void frameworkLetsItsMechanismsThrough();
    void whatIsExcludedStaysOut();
    void comparedMomentsLetBothThrough();
    void recallIsHiddenUntilAskedFor();
    void textRoundTrips_data();
    void textRoundTrips();
    void unreadableTextIsAnError_data();
    void unreadableTextIsAnError();
};

void TestLens::partialDatesCountWhenAnyOfTheirDaysIsInside_data() {
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("inside");
    QTest::newRow("day before the window") << u"2013-08-23"_s << u""_s << false;
    QTest::newRow("first day") << u"2013-08-24"_s << u""_s << true;
    QTest::newRow("month that reaches in") << u"2013-08"_s << u""_s << true;
    QTest::newRow("month before") << u"2013-07"_s << u""_s << false;
    QTest::newRow("year that reaches in") << u"2013"_s << u""_s << true;
    QTest::newRow("ends inside") << u"2013-07-01"_s << u"2013-08-24"_s << true;
    QTest::newRow("last day") << u"2016-08-24"_s << u""_s << true;
    QTest::newRow("day after") << u"2016-08-25"_s << u""_s << false;
    QTest::newRow("year of the moment") << u"2016"_s << u""_s << true;
    QTest::newRow("spans it all") << u"2010"_s << u"2020"_s << true;
}

void TestLens::partialDatesCountWhenAnyOfTheirDaysIsInside() {
    QFETCH(QString, start);
    QFETCH(QString, end);
    QTEST(Lens().accepts(shipped(), exerciseOn(start, end)), "inside");
}

void TestLens::tieCountsWhileItStands() {
    const Tie& treaty = *shipped().find(TieId(u"jpn-usa-security-treaty-1951"_s)); // 1952-04-28 to 1960-06-23
    const auto at = [&](int y, int m, int d) {
        Lens lens;
        lens.time = Moment{QDate(y, m, d)};
        return lens.accepts(shipped(), treaty);
    };
    QVERIFY(!at(1952, 4, 27));
    QVERIFY(at(1952, 4, 28));
    QVERIFY(at(1960, 6, 23));
    QVERIFY(!at(1960, 6, 24)); // the window reaches back, but a tie counts on the day itself
    Lens span;
    span.time = DateSpan{QDate(1960, 1, 1), QDate(1970, 1, 1)};
    QVERIFY(span.accepts(shipped(), treaty));
    // Signed, entry into force not known: counted from signing.
    Tie signedOnly;
    signedOnly.signedOn = PartialDate::tryFrom(u"2015"_s);
    signedOnly.parties = {{ActorId(u"JPN"_s)}, {ActorId(u"AUS"_s)}};
    QVERIFY(Lens().accepts(shipped(), signedOnly));
    QVERIFY(!Lens().accepts(shipped(), *shipped().find(TieId(u"phl-usa-22"_s)))); // no date at all
}

void TestLens::filtersAndBetweenOrInside() {
    Lens lens;
    const Exercise& malabar = *shipped().find(ExerciseId(u"malabar-2016"_s));
    lens.kinds = {EventKind::Agreements};
    QVERIFY(!lens.accepts(shipped(), malabar));
    lens.kinds = {EventKind::Agreements, EventKind::Exercises};
    QVERIFY(lens.accepts(shipped(), malabar));
    lens.domains = {Domain::Air};
    QVERIFY(!lens.accepts(shipped(), malabar));
    lens.domains = {Domain::Air, Domain::Maritime};
    QVERIFY(lens.accepts(shipped(), malabar));
    lens.actors = {ActorId(u"FRA"_s), ActorId(u"IND"_s)};
    QVERIFY(lens.accepts(shipped(), malabar));
    lens.actors = {ActorId(u"FRA"_s)};
    QVERIFY(!lens.accepts(shipped(), malabar));
    // Domains narrow exercises only.
    Lens air;
    air.domains = {Domain::Air};
    QCOMPARE(buildNetwork(shipped(), air).counts.agreements, 86);
}

void TestLens::frameworkLetsItsMechanismsThrough() {
    Lens lens;
    lens.frameworks = {FrameworkId(u"jp-us-kr"_s)};
    Dialogue talk;
    talk.date = PartialDate::tryFrom(u"2015"_s);
    talk.framework = FrameworkId(u"jp-us-kr-dtt"_s);
    QVERIFY(lens.accepts(shipped(), talk));
    talk.framework = FrameworkId(u"jp-us-au"_s);
    QVERIFY(!lens.accepts(shipped(), talk));
}

void TestLens::recallIsHiddenUntilAskedFor() {
    Lens lens;
    lens.time = Moment{QDate(1996, 12, 31)};
    const Exercise& recalled = *shipped().find(ExerciseId(u"malabar-1995"_s));
    QVERIFY(!lens.accepts(shipped(), recalled));
    lens.confidence = {Confidence::Recall};
    QVERIFY(lens.accepts(shipped(), recalled));
}

void TestLens::whatIsExcludedStaysOut() {
    const auto records = [](const Lens& lens) {
        const NetworkCounts counts = buildNetwork(shipped(), lens).counts;
        return std::array{counts.agreements, counts.exercises, counts.dialogues};
    };
    Lens lens;
    lens.without.kinds = {EventKind::Dialogues};
    QCOMPARE(records(lens), (std::array{86, 44, 0}));

    // A framework's mechanisms go with it; what is wanted and unwanted at once is kept out.
    Lens only;
    only.frameworks = {FrameworkId(u"jp-us"_s)};
    lens.without = {};
    lens.without.frameworks = {FrameworkId(u"jp-us"_s)};
    const auto all = records(Lens());
    const auto with = records(only);
    const auto without = records(lens);
    QVERIFY(with[0] > 0);
    for (std::size_t kind = 0; kind < all.size(); ++kind) {
        QCOMPARE(with[kind] + without[kind], all[kind]);
    }
    only.without = lens.without;
    QCOMPARE(records(only), (std::array{0, 0, 0}));

    lens.without = {};
    lens.without.actors = {ActorId(u"AUS"_s)};
    for (const NetworkNode& node : buildNetwork(shipped(), lens).nodes) {
        QVERIFY(node.actor != ActorId(u"AUS"_s));
    }
}

void TestLens::comparedMomentsLetBothThrough() {
    Lens both = *Lens::fromText(u"at=2024-08-24/36;since=2014-08-24"_s);
    const Exercise early = exerciseOn(u"2013-05"_s);
    const Exercise between = exerciseOn(u"2017-05"_s);
    const Exercise late = exerciseOn(u"2023"_s);
    const Dataset none;
    QVERIFY(both.accepts(none, early) && both.accepts(none, late) && !both.accepts(none, between));
    QVERIFY(both.earlier()->accepts(none, early) && !both.earlier()->accepts(none, late));
    QVERIFY(!both.later().accepts(none, early) && both.later().accepts(none, late));
    QVERIFY(!Lens().earlier());

    // A day that is not earlier, and a span, have nothing to be compared with.
    both.comparedWith = QDate(2024, 8, 24);
    QVERIFY(!both.earlier());
    both.comparedWith = QDate(2014, 8, 24);
    both.time = DateSpan{QDate(2022, 1, 1), QDate(2024, 1, 1)};
    QVERIFY(!both.earlier() && !both.accepts(none, early) && both.accepts(none, late));
}

void TestLens::textRoundTrips_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("default") << u""_s;
    QTest::newRow("moment") << u"at=2024-06-01/24"_s;
    QTest::newRow("span") << u"span=2014-01-01/2016-12-31"_s;
    QTest::newRow("compared") << u"at=2024-08-24/36;since=2014-08-24"_s;
    QTest::newRow("not") << u"actors=AUS;not-kinds=dialogues;not-types=access;not-domains=air;"
                            "not-levels=leaders;not-frameworks=quad;not-actors=CHN,RUS"_s;
    QTest::newRow("hidden") << u"hidden=AUS,series%3Aexercises%3AA%2C%20B%3D%3B,%E8%B1%AA"_s;
    QTest::newRow("any confidence") << u"confidence="_s;
    QTest::newRow("all")
        << u"at=2024-06-01/0;kinds=agreements,dialogues;types=logistics,access;domains=air;"
           "levels=leaders;frameworks=jp-us,quad;actors=AUS,IND;confidence=recall;min=1.25;many=hull"_s;
}

void TestLens::textRoundTrips() {
    QFETCH(QString, text);
    const auto lens = Lens::fromText(text);
    QVERIFY(lens.ok());
    QCOMPARE(lens->toText(), text);
    QCOMPARE(*Lens::fromText(lens->toText()), *lens);
}

void TestLens::unreadableTextIsAnError_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"at=tomorrow/3", "at=2016-02-30/36", "at=2016-01-01", "at=2016-01-01/-1", "kinds=all", "min=-1",
          "min=nan", "many=few", "colour=red", "kinds", "span=2016-01-02/2016-01-01", "at=2016-08-24junk/36",
          "at=2016-8-24/36", "since=2016", "not-kinds=all", "not-min=1",
          "hidden=", "span=2016-01-02/2016-02-01T00:00", "kinds="}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestLens::unreadableTextIsAnError() {
    QFETCH(QString, text);
    const auto lens = Lens::fromText(text);
    QVERIFY(!lens.ok());
    QVERIFY(lens.error().message.contains(text));
}

QTEST_APPLESS_MAIN(TestLens)
#include "tst_lens.moc"
