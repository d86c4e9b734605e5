#include "model/recorddiff.h"
#include "model/restore.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const ExerciseId malabar(u"malabar-2016"_s);

Exercise shippedMalabar() {
    return *test::shipped().find(malabar);
}

Dataset without(const Dataset& dataset, const AnyRecord& record) {
    return dataset.with({{}, {{record, std::nullopt}}});
}

std::vector<FieldChange> changesBetween(const AnyRecord& before, const AnyRecord& after,
                                        const QString& language = u"en"_s) {
    return fieldChanges(before, after, test::shipped(), language);
}

QStringList texts(const std::vector<FieldChange>& changes) {
    QStringList list;
    for (const FieldChange& change : changes) {
        list << toText(change);
    }
    return list;
}

} // namespace

class TestRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earlierVersionIsAnUpdateOfThePresentOne();
    void goneRecordIsAddedAgain();
    void sameStateIsNothingToDo();
    void whatItNamesHasToBeThere_data();
    void whatItNamesHasToBeThere();
    void goneSeriesComesBackToo();
    void frameworkDoesNotComeToStandInsideItself();
    void sameVersionsDifferInNothing();
    void valuesAreTextsForPeople();
    void listsAreSaidByTheirEntries();
    void anotherOrderIsSaidToo();
    void flagsThatFilesLeaveOutHaveAValue();
    void addedRecordHasOnlyItsValues();
    void everyFieldOfEveryKindHasAName();
};

void TestRestore::earlierVersionIsAnUpdateOfThePresentOne() {
    Exercise now = shippedMalabar();
    now.name = u"Renamed"_s;
    now.rev = 4;
    const Dataset dataset = test::shipped().with({{}, {{AnyRecord(shippedMalabar()), AnyRecord(now)}}});
    Exercise version = shippedMalabar();
    version.rev = 0;
    const auto changes = restoring(dataset, version);
    QVERIFY(changes.ok());
    QCOMPARE(changes->changes.size(), 1U);
    QVERIFY(changes->changes[0].before == AnyRecord(now));
    QCOMPARE(revOf(*changes->changes[0].after), 4);
    QCOMPARE(changes->label, u"Restore “Malabar 2016”"_s);
    Exercise restored = *dataset.with(*changes).find(malabar);
    restored.rev = shippedMalabar().rev;
    QCOMPARE(restored, shippedMalabar());
}

void TestRestore::goneRecordIsAddedAgain() {
    const Dataset dataset = without(test::shipped(), shippedMalabar());
    const auto changes = restoring(dataset, shippedMalabar());
    QVERIFY(changes.ok());
    QCOMPARE(changes->changes.size(), 1U);
    QVERIFY(!changes->changes[0].before);
    QCOMPARE(dataset.with(*changes).find(malabar)->name, u"Malabar 2016"_s);
}

void TestRestore::sameStateIsNothingToDo() {
    Exercise version = shippedMalabar();
    version.rev = 12;
    const auto changes = restoring(test::shipped(), version);
    QVERIFY(changes.ok());
    QVERIFY(changes->isEmpty());
}

void TestRestore::whatItNamesHasToBeThere_data() {
    QTest::addColumn<RecordRef>("gone");
    QTest::newRow("source") << RecordRef{RecordKind::Source, shippedMalabar().sources.front().slug()};
    QTest::newRow("actor") << RecordRef{RecordKind::Actor, u"IND"_s};
    QTest::newRow("framework") << RecordRef{RecordKind::Framework, shippedMalabar().framework.slug()};
}

void TestRestore::whatItNamesHasToBeThere() {
    QFETCH(const RecordRef, gone);
    const Dataset dataset = without(without(test::shipped(), *test::shipped().find(gone)), shippedMalabar());
    const auto changes = restoring(dataset, shippedMalabar());
    QVERIFY(!changes.ok());
    QCOMPARE(changes.error().code, ErrorCode::Invalid);
    QVERIFY2(changes.error().message.contains(u"“%1”"_s.arg(gone.slug)), qPrintable(changes.error().message));
}

void TestRestore::goneSeriesComesBackToo() {
    const SeriesId series = Series::idFor(EventKind::Exercises, shippedMalabar().series);
    const Dataset dataset =
        without(without(test::shipped(), *test::shipped().find(series)), shippedMalabar());
    const auto changes = restoring(dataset, shippedMalabar());
    QVERIFY(changes.ok());
    QVERIFY(dataset.with(*changes).find(series));
    QVERIFY(dataset.with(*changes).find(malabar));
}

void TestRestore::frameworkDoesNotComeToStandInsideItself() {
    Framework upper;
    upper.id = FrameworkId(u"upper"_s);
    upper.name = u"Upper"_s;
    Framework lower = upper;
    lower.id = FrameworkId(u"lower"_s);
    lower.parent = upper.id;
    const Dataset dataset({{}, {upper, lower}, {}, {}, {}, {}, {}, {}});
    Framework version = upper; // once it was part of the other
    version.parent = lower.id;
    QCOMPARE(restoring(dataset, version).error().code, ErrorCode::Invalid);
}

void TestRestore::sameVersionsDifferInNothing() {
    Exercise other = shippedMalabar();
    other.rev = 99;
    QVERIFY(changesBetween(shippedMalabar(), other).empty());
    QVERIFY(fieldChanges(std::nullopt, std::nullopt, test::shipped(), u"en"_s).empty());
}

void TestRestore::valuesAreTextsForPeople() {
    Exercise before = shippedMalabar();
    before.start = PartialDate::tryFrom(u"2016"_s);
    before.place.clear();
    before.framework = {};
    Exercise after = shippedMalabar();
    after.start = PartialDate::tryFrom(u"2016-06-10"_s);
    after.place = u"Sasebo"_s;
    after.domain = Domain::Air;
    after.position = GeoPoint{33.25, 129.5};
    before.position = GeoPoint{33.25, 130};
    after.framework = FrameworkId(u"jp-us-in"_s);
    QCOMPARE(texts(changesBetween(before, after)),
             (QStringList{u"Start: 2016 → 10 June 2016"_s, u"Place: – → Sasebo"_s,
                          u"Longitude: 130 → 129.5"_s, u"Domain: Maritime → Air"_s,
                          u"Framework: – → "_s + test::shipped().find(after.framework)->name}));
    QCOMPARE(changesBetween(before, after, u"ja"_s).front().after, u"2016年6月10日"_s);
    QCOMPARE(changesBetween(before, after, u"ja"_s).front().field, u"start"_s);
}

void TestRestore::listsAreSaidByTheirEntries() {
    Exercise before = shippedMalabar();
    before.participants = {{ActorId(u"JPN"_s)}, {ActorId(u"USA"_s)}, {ActorId(u"IND"_s)}};
    Exercise after = before;
    after.participants = {{ActorId(u"JPN"_s)}, {ActorId(u"IND"_s), Role::Host}, {ActorId(u"AUS"_s)}};
    QCOMPARE(texts(changesBetween(before, after)),
             QStringList{u"Participants: + India (Host), Australia; − United States, India"_s});
    after = before;
    after.sources.push_back(SourceId(u"gone-from-the-store"_s));
    QCOMPARE(texts(changesBetween(before, after)), QStringList{u"Sources: + gone-from-the-store"_s});
}

void TestRestore::anotherOrderIsSaidToo() {
    Exercise before = shippedMalabar();
    before.participants = {{ActorId(u"JPN"_s)}, {ActorId(u"USA"_s)}};
    Exercise after = before;
    std::swap(after.participants[0], after.participants[1]);
    QCOMPARE(texts(changesBetween(before, after)),
             QStringList{u"Participants: Japan, United States → United States, Japan"_s});
}

void TestRestore::flagsThatFilesLeaveOutHaveAValue() {
    Exercise before = shippedMalabar();
    before.participantsComplete = true;
    before.announcedOnly = false;
    Exercise after = before;
    after.participantsComplete = false;
    after.announcedOnly = true;
    QCOMPARE(texts(changesBetween(before, after)),
             (QStringList{u"List of participants complete: yes → no"_s, u"Announced only: no → yes"_s}));
}

void TestRestore::addedRecordHasOnlyItsValues() {
    Source source;
    source.id = SourceId(u"a-page"_s);
    source.title = u"A page"_s;
    source.url = u"https://example.org/"_s;
    const auto added = fieldChanges(std::nullopt, source, test::shipped(), u"en"_s);
    QCOMPARE(texts(added), (QStringList{u"Id: – → a-page"_s, u"Title: – → A page"_s,
                                        u"Address: – → https://example.org/"_s}));
    const auto deleted = fieldChanges(source, std::nullopt, test::shipped(), u"en"_s);
    QCOMPARE(deleted.size(), added.size());
    QCOMPARE(deleted[1].before, u"A page"_s);
}

void TestRestore::everyFieldOfEveryKindHasAName() {
    const Dataset& data = test::shipped();
    QStringList named;
    const auto look = [&](const AnyRecord& record) {
        for (const FieldChange& change : fieldChanges(std::nullopt, record, data, u"en"_s)) {
            QVERIFY2(change.name != change.field, qPrintable(change.field));
            named << change.field;
        }
    };
    const auto lookAtAll = [&](const auto& records) {
        for (const auto& record : records) {
            look(record);
        }
    };
    lookAtAll(data.actors());
    lookAtAll(data.frameworks());
    lookAtAll(data.ties());
    lookAtAll(data.exercises());
    lookAtAll(data.dialogues());
    lookAtAll(data.sources());
    lookAtAll(data.series());
    lookAtAll(data.claims());
    named.removeDuplicates();
    QVERIFY(named.size() > 30);
    QCOMPARE(fieldName(u"no such field"_s), u"no such field"_s);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
