#include "exchange/jsonlines.h"
#include "model/edits.h"
#include "model/merge.h"
#include "model/rules.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped() {
    static const Dataset dataset = *shippedDataset();
    return dataset;
}

/// The shipped data with the record again under another id, changed a little.
template <class R, class Change>
Dataset withCopy(const Id<R>& id, const Id<R>& copy, Change change) {
    R record = *shipped().find(id);
    record.id = copy;
    change(record);
    return shipped().with({u"copy"_s, {{std::nullopt, record}}});
}

bool isWhole(const Dataset& dataset) {
    const Findings findings = checkDataset(dataset);
    return !hasErrors(findings);
}

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exercisesKeepAllCitations();
    void actorIsReplacedWhereverItStands();
    void sourceIsCitedWhereTheOtherWas();
    void noEndComesBeforeTheStart();
    void onePartyAloneIsRefused();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void oneStepTakesItBack();
};

void TestMerge::exercisesKeepAllCitations() {
    const ExerciseId id(u"malabar-2016"_s);
    const ExerciseId twin(u"malabar-16"_s);
    const SourceId other = shipped().sources().back().id;
    const Dataset data = withCopy(id, twin, [&](Exercise& e) {
        e.sources = {other};
        e.participants.push_back({ActorId(u"AUS"_s), Role::Observer});
        e.summary = u"Another summary"_s;
    });
    const auto merge =
        mergeRecords(data, {RecordKind::Exercise, twin.slug()}, {RecordKind::Exercise, id.slug()});
    QVERIFY2(merge.ok(), merge ? "" : qPrintable(merge.error().message));
    const Dataset after = data.with(*merge);
    QVERIFY(!after.find(twin));
    const Exercise& before = *shipped().find(id);
    const Exercise& kept = *after.find(id);
    QCOMPARE(kept.summary, before.summary);
    QCOMPARE(kept.sources.size(), before.sources.size() + 1);
    QCOMPARE(kept.sources.back(), other);
    QCOMPARE(kept.participants.size(), before.participants.size() + 1);
    QVERIFY(isWhole(after));
}

void TestMerge::actorIsReplacedWhereverItStands() {
    const ActorId vietnam(u"VNM"_s);
    const ActorId twin(u"VNX"_s);
    Dataset data = withCopy(vietnam, twin, [](Actor& a) { a.name = u"Vietnam, again"_s; });
    // Half of the exercises name the twin.
    ChangeSet changes;
    int renamed = 0;
    for (const Exercise& exercise : data.exercises()) {
        Exercise other = exercise;
        for (Participant& participant : other.participants) {
            if (participant.actor == vietnam && ++renamed % 2 == 0) {
                participant.actor = twin;
            }
        }
        if (other != exercise) {
            changes.changes.push_back({exercise, other});
        }
    }
    QVERIFY(changes.changes.size() > 3);
    data = data.with(changes);
    const auto merge =
        mergeRecords(data, {RecordKind::Actor, twin.slug()}, {RecordKind::Actor, vietnam.slug()});
    QVERIFY(merge.ok());
    QVERIFY(data.with(*merge) == shipped());
}

void TestMerge::sourceIsCitedWhereTheOtherWas() {
    const Exercise& exercise = shipped().exercises().front();
    const SourceId from = exercise.sources.front();
    const SourceId into = shipped().sources().back().id;
    const auto merge =
        mergeRecords(shipped(), {RecordKind::Source, from.slug()}, {RecordKind::Source, into.slug()});
    QVERIFY(merge.ok());
    const Dataset after = shipped().with(*merge);
    QVERIFY(!after.find(from));
    const auto& sources = after.find(exercise.id)->sources;
    QCOMPARE(std::count(sources.begin(), sources.end(), into), 1);
    QVERIFY(isWhole(after));
}

void TestMerge::noEndComesBeforeTheStart() {
    const ExerciseId id(u"malabar-2016"_s);
    const ExerciseId twin(u"malabar-16"_s);
    const Exercise known = *shipped().find(id);
    const Dataset data = withCopy(id, twin, [&](Exercise& e) {
        e.start = PartialDate::fromDay(known.end->latest().addDays(1));
        e.end.reset();
    });
    const auto merge =
        mergeRecords(data, {RecordKind::Exercise, id.slug()}, {RecordKind::Exercise, twin.slug()});
    QVERIFY(merge.ok());
    const Dataset after = data.with(*merge);
    QVERIFY(!after.find(twin)->end);
    QVERIFY(isWhole(after));
}

void TestMerge::onePartyAloneIsRefused() {
    const auto merge = mergeRecords(shipped(), {RecordKind::Actor, u"JPN"_s}, {RecordKind::Actor, u"USA"_s});
    QVERIFY(!merge);
    QCOMPARE(merge.error().code, ErrorCode::Invalid);
}

void TestMerge::nonsenseIsRefused_data() {
    QTest::addColumn<RecordRef>("from");
    QTest::addColumn<RecordRef>("into");
    QTest::addColumn<int>("code");
    const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};
    QTest::newRow("itself") << malabar << malabar << int(ErrorCode::Invalid);
    QTest::newRow("two kinds") << malabar << RecordRef{RecordKind::Actor, u"JPN"_s}
                               << int(ErrorCode::Invalid);
    QTest::newRow("gone") << RecordRef{RecordKind::Exercise, u"gone"_s} << malabar
                          << int(ErrorCode::NotFound);
    QTest::newRow("into what is gone")
        << malabar << RecordRef{RecordKind::Exercise, u"gone"_s} << int(ErrorCode::NotFound);
    QTest::newRow("frameworks") << RecordRef{RecordKind::Framework, u"jp-us"_s}
                                << RecordRef{RecordKind::Framework, u"anzus"_s} << int(ErrorCode::Invalid);
}

void TestMerge::nonsenseIsRefused() {
    QFETCH(RecordRef, from);
    QFETCH(RecordRef, into);
    const auto merge = mergeRecords(shipped(), from, into);
    QVERIFY(!merge);
    QTEST(int(merge.error().code), "code");
}

void TestMerge::oneStepTakesItBack() {
    const auto merge = mergeRecords(shipped(), {RecordKind::Exercise, u"malabar-2015"_s},
                                    {RecordKind::Exercise, u"malabar-2016"_s});
    QVERIFY(merge.ok());
    QVERIFY(shipped().with(*merge).with(merge->inverse()) == shipped());
}

QTEST_MAIN(TestMerge)
#include "tst_merge.moc"
