#include "exchange/jsonlines.h"
#include "network/timeseries.h"

#include <QTest>

#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const EventIndex& shipped() {
    static const EventIndex index(*shippedDataset());
    return index;
}

/// Exercises of "AAA BBB CCC(o) @2016-05-01" lines, and agreements of "AAA BBB @2010-01-01..2015-12-31"; (o)
/// observes.
Dataset smallWorld(const QStringList& lines) {
    RecordLists lists;
    for (const QString& line : lines) {
        std::vector<Participant> who;
        for (QString name : line.section(u'@', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
            const Role role = name.endsWith(u"(o)"_s) ? Role::Observer : Role::Participant;
            who.push_back({ActorId(name.remove(u"(o)"_s)), role});
        }
        const QString when = line.section(u'@', 1);
        const QString slug = QString::number(lists.exercises.size() + lists.ties.size());
        if (when.contains(u".."_s)) {
            Tie tie;
            tie.id = TieId(slug);
            tie.name = slug;
            tie.parties = who;
            tie.inForce = PartialDate::tryFrom(when.section(u".."_s, 0, 0));
            tie.ended = PartialDate::tryFrom(when.section(u".."_s, 1));
            lists.ties.push_back(std::move(tie));
        } else {
            Exercise exercise;
            exercise.id = ExerciseId(slug);
            exercise.name = exercise.series = slug;
            exercise.participants = who;
            exercise.start = PartialDate::tryFrom(when);
            lists.exercises.push_back(std::move(exercise));
        }
    }
    return Dataset(std::move(lists));
}

Lens everything() {
    Lens lens;
    lens.minimumWeight = 0;
    return lens;
}

QDate day(int year, int month = 1, int dayOfMonth = 1) {
    return {year, month, dayOfMonth};
}

double shareOn(QDate when) {
    return *shareWithoutUnitedStates(shipped(), Lens(), when).share();
}

} // namespace

class TestTimeSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsAreYearsAndTheLastDay();
    void dayLiesAmongYears();
    void lensLooksAtTheMoment();
    void shareByHand();
    void shareIsThatOfTheFirstCounts();
    void shareKnowsWhenThereIsNone();
    void densityByHand();
    void standingsByHand();
    void chosenActorsAreThoseWithMostPartners();
    void standingsFollowTheLens();
    void jobStopsASeries();
    void nothingIsNoSeries();
};

void TestTimeSeries::momentsAreYearsAndTheLastDay() {
    const EventIndex index(smallWorld({u"JPN USA @2014-03-01"_s, u"AUS JPN @2016-05-02"_s}));
    QCOMPARE(momentsOf(index, Lens()), (std::vector{day(2014), day(2015), day(2016), day(2016, 5, 2)}));
    const EventIndex newYear(smallWorld({u"JPN USA @2016-01-01"_s}));
    QCOMPARE(momentsOf(newYear, Lens()), std::vector{day(2016)});
    // The lens' time does not matter, its filters do.
    Lens lens;
    lens.time = DateSpan{day(1990), day(1991)};
    QCOMPARE(momentsOf(index, lens).size(), 4U);
    lens.actors = {ActorId(u"AUS"_s)};
    QCOMPARE(momentsOf(index, lens), (std::vector{day(2016), day(2016, 5, 2)}));
}

void TestTimeSeries::dayLiesAmongYears() {
    QCOMPARE(yearsAt(day(2016)), 2016.0);
    QCOMPARE(yearsAt(day(2015, 7, 2)), 2015 + 182.0 / 365);
    QVERIFY(yearsAt(day(2016, 12, 31)) < 2017);
}

void TestTimeSeries::lensLooksAtTheMoment() {
    Lens lens;
    lens.time = Moment{day(1999), 12};
    lens.comparedWith = day(1990);
    QCOMPARE(std::get<Moment>(lensAt(lens, day(2005)).time), (Moment{day(2005), 12}));
    QVERIFY(!lensAt(lens, day(2005)).comparedWith);
    lens.time = DateSpan{day(1999), day(2000)};
    QCOMPARE(std::get<Moment>(lensAt(lens, day(2005)).time), (Moment{day(2005), 36}));
}

void TestTimeSeries::shareByHand() {
    // A pair with the U.S.: 1 of 1. A pair without: 1. A trilateral: of three pairs of weight 1/2 one
    // without. Of seven with the U.S.: 21 pairs of 1/6, 15 without. Who observes weighs nothing.
    const EventIndex index(
        smallWorld({u"JPN USA @2016-02-01"_s, u"AUS JPN USA(o) @2016-02-02"_s, u"AUS JPN USA @2016-02-03"_s,
                    u"AUS CAN FRA GBR IND JPN USA @2016-02-04"_s}));
    const MomentShare share = shareWithoutUnitedStates(index, Lens(), day(2016, 6));
    QCOMPARE(share.total, 1 + 1 + 1.5 + 3.5);
    QCOMPARE(share.withoutUnitedStates, 0 + 1 + 0.5 + 2.5);
    QCOMPARE(*share.share(), 4.0 / 7);
    QCOMPARE(share.refs.size(), 3U);
    // Three years later they are out of the trailing window, to the day.
    QCOMPARE(shareWithoutUnitedStates(index, Lens(), day(2019, 2, 1)).total, 7.0);
    QCOMPARE(shareWithoutUnitedStates(index, Lens(), day(2019, 2, 2)).total, 6.0);
    QCOMPARE(shareWithoutUnitedStates(index, Lens(), day(2016, 1)).total, 0.0);
    // An agreement counts as long as it stands.
    const EventIndex agreements(smallWorld({u"JPN USA @2000-01-01..2010-12-31"_s}));
    QCOMPARE(shareWithoutUnitedStates(agreements, Lens(), day(2010, 12, 31)).total, 1.0);
    QCOMPARE(shareWithoutUnitedStates(agreements, Lens(), day(2011)).total, 0.0);
}

void TestTimeSeries::shareIsThatOfTheFirstCounts() {
    QVERIFY(std::abs(shareOn(day(2000)) - 0.22) < 0.01);
    QVERIFY(std::abs(shareOn(day(2012)) - 0.45) < 0.01);
    QVERIFY(std::abs(shareOn(foundingDay) - 0.56) < 0.01);
    QVERIFY(std::abs(shareOn(day(2026, 6)) - 0.60) < 0.01);
    // What the map draws does not matter.
    Lens drawn;
    drawn.minimumWeight = 5;
    drawn.manyParty = ManyParty::Hidden;
    QCOMPARE(*shareWithoutUnitedStates(shipped(), drawn, foundingDay).share(), shareOn(foundingDay));
}

void TestTimeSeries::shareKnowsWhenThereIsNone() {
    Job job;
    const auto shares = sharesOverTime(shipped(), Lens(), job);
    QVERIFY(shares.ok());
    QCOMPARE(shares->front().day, day(1952));
    QVERIFY(!shares->front().share()); // the treaties of 1951 came into force in April
    // 1953: three alliances of two, and ANZUS, of whose three pairs of 1/2 one is without.
    QCOMPARE(*(*shares)[1].share(), 0.5 / 4.5);
    QCOMPARE(shares->size(), momentsOf(shipped(), Lens()).size());
    QCOMPARE(job.done(), job.total());
}

void TestTimeSeries::densityByHand() {
    // In 2017 AUS-JPN and JPN-USA: 2 of 3 pairs. In 2019 the first is out of the window: 1 of 1.
    const EventIndex index(smallWorld({u"AUS JPN @2015-06-01"_s, u"JPN USA @2016-06-01"_s,
                                       u"JPN KOR(o) USA @2018-06-01"_s, u"FRA @2019-01-01"_s}));
    Job job;
    const auto series = densityOverTime(index, everything(), job);
    QVERIFY(series.ok());
    QCOMPARE(series->size(), 5U);
    QCOMPARE((*series)[0].day, day(2015));
    QVERIFY(!(*series)[0].density());
    QCOMPARE(*(*series)[1].density(), 1.0);
    QCOMPARE((*series)[2].actors, 3U);
    QCOMPARE((*series)[2].pairs, 2U);
    QCOMPARE(*(*series)[2].density(), 2.0 / 3);
    QCOMPARE((*series)[2].refs.size(), 2U);
    QCOMPARE(*(*series)[4].density(), 1.0);
    QCOMPARE((*series)[4].refs.size(), 2U); // one pair, two records
}

void TestTimeSeries::standingsByHand() {
    // A star round JPN of three: all three pairs of others go through it. Then AUS-USA closes a side.
    const EventIndex index(smallWorld({u"JPN USA @2015-06-01"_s, u"AUS JPN @2015-06-02"_s,
                                       u"JPN KOR @2015-06-03"_s, u"AUS USA @2016-06-03"_s}));
    Job job;
    const auto standings =
        standingsOverTime(index, everything(), {ActorId(u"JPN"_s), ActorId(u"ZZZ"_s)}, 6, job);
    QVERIFY(standings.ok());
    QCOMPARE(standings->size(), 2U);
    const auto& japan = standings->front().at;
    QCOMPARE(japan.size(), 3U); // 2015, 2016, 3 June 2016
    QVERIFY(!japan[0].degree);
    QVERIFY(!japan[0].betweenness);
    QCOMPARE(*japan[1].degree, 3);
    QCOMPARE(*japan[1].betweenness, 1.0);
    QCOMPARE(japan[1].refs.size(), 3U);
    QCOMPARE(*japan[2].degree, 3);
    QCOMPARE(*japan[2].betweenness, 2.0 / 3);
    const auto& nobody = standings->back().at;
    QCOMPARE(*nobody[2].degree, 0);
    QCOMPARE(*nobody[2].betweenness, 0.0);
    QVERIFY(nobody[2].refs.empty());
}

void TestTimeSeries::chosenActorsAreThoseWithMostPartners() {
    const EventIndex index(smallWorld({u"JPN USA @2015-06-01"_s, u"AUS JPN @2015-06-02"_s,
                                       u"AUS KOR @2015-06-03"_s, u"FRA @2015-06-04"_s}));
    Job job;
    const auto standings = standingsOverTime(index, everything(), {}, 3, job);
    QVERIFY(standings.ok());
    QStringList actors;
    for (const ActorStanding& standing : *standings) {
        actors << standing.actor.slug();
    }
    QCOMPARE(actors, (QStringList{u"AUS"_s, u"JPN"_s, u"KOR"_s}));
    QCOMPARE(standingsOverTime(index, everything(), {}, 9, job)->size(), 4U); // FRA is tied to nobody
}

void TestTimeSeries::standingsFollowTheLens() {
    Job job;
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    const auto all = standingsOverTime(shipped(), Lens(), {ActorId(u"JPN"_s)}, 6, job);
    const auto exercises = standingsOverTime(shipped(), lens, {ActorId(u"JPN"_s)}, 6, job);
    QVERIFY(*exercises->front().at.back().degree < *all->front().at.back().degree);
}

void TestTimeSeries::jobStopsASeries() {
    Job job;
    job.cancel();
    QCOMPARE(sharesOverTime(shipped(), Lens(), job).error().code, ErrorCode::Cancelled);
    QCOMPARE(densityOverTime(shipped(), Lens(), job).error().code, ErrorCode::Cancelled);
    QCOMPARE(standingsOverTime(shipped(), Lens(), {}, 6, job).error().code, ErrorCode::Cancelled);
}

void TestTimeSeries::nothingIsNoSeries() {
    const EventIndex index{Dataset()};
    Job job;
    QVERIFY(momentsOf(index, Lens()).empty());
    QVERIFY(sharesOverTime(index, Lens(), job)->empty());
    QVERIFY(densityOverTime(index, Lens(), job)->empty());
    QVERIFY(standingsOverTime(index, Lens(), {}, 6, job)->empty());
    QVERIFY(!shareWithoutUnitedStates(index, Lens(), day(2016)).share());
}

QTEST_APPLESS_MAIN(TestTimeSeries)
#include "tst_timeseries.moc"
