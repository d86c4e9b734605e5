#include "exchange/jsonlines.h"
#include "model/edits.h"
#include "model/rules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped() {
    static const Dataset dataset = *shippedDataset();
    return dataset;
}

/// What an editor would type for an exercise that is not in the data.
ExerciseDraft goodDraft() {
    ExerciseDraft draft;
    draft.series = u"Malabar"_s;
    draft.name = u"Malabar 2099"_s;
    draft.start = u"2099-10"_s;
    draft.end = u"2099-10-20"_s;
    draft.place = u"Bay of Bengal"_s;
    draft.latitude = u"15.0"_s;
    draft.longitude = u"88.5"_s;
    draft.domain = u"maritime"_s;
    draft.participants = {{u"India"_s, u"host"_s}, {u"日本"_s, {}}, {u"usa"_s, {}}};
    draft.framework = u"jp-us-in"_s;
    draft.summary = u"A made-up edition for the tests."_s;
    draft.sources = {{{}, u"A page"_s, u"A publisher"_s, u"2099-10-21"_s, u"https://example.org/malabar"_s}};
    return draft;
}

bool hasError(const Findings& findings, const QString& rule, const QString& field) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
        return f.severity == Severity::Error && f.rule == rule && f.field == field && !f.message.isEmpty();
    });
}

using Spoil = std::function<void(ExerciseDraft&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodDraftBecomesOneChangeSet();
    void namesAreUnderstoodInBothLanguagesAndByCode_data();
    void namesAreUnderstoodInBothLanguagesAndByCode();
    void badInputIsAnErrorAtItsField_data();
    void badInputIsAnErrorAtItsField();
    void tenMegabytesAreRefusedAtOnce();
    void aSecondRecordOfTheSameNameGetsItsOwnId();
    void japaneseNameStillGetsAnId();
    void knownAddressIsNotASecondSource();
    void sameEventIsAProbableDuplicate();
    void updateKeepsTheIdAndNoChangeIsNoEdit();
    void removalAndItsInverseCancelOut();
    void shippedDataHasNoError();
    void datasetWithoutAnExerciseIsAnotherSnapshot();
};

void TestEdits::goodDraftBecomesOneChangeSet() {
    const EditOutcome outcome = addRecord(shipped(), goodDraft());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.findings.front().message));
    QCOMPARE(outcome.changes.changes.size(), 2U); // the source and the exercise
    const Dataset next = shipped().with(outcome.changes);
    const Exercise* added = next.find(ExerciseId(u"malabar-2099"_s));
    QVERIFY(added);
    QCOMPARE(added->participants.size(), 3U);
    QCOMPARE(added->participants[0], (Participant{ActorId(u"IND"_s), Role::Host}));
    QCOMPARE(added->participants[1].actor, ActorId(u"JPN"_s));
    QCOMPARE(added->start->precision(), PartialDate::Precision::Month);
    QCOMPARE(added->confidence, Confidence::Sourced);
    QVERIFY(next.find(added->sources.at(0)));
    QVERIFY(!shipped().find(ExerciseId(u"malabar-2099"_s)));
    QVERIFY(checkExercise(next, *added).empty());
}

void TestEdits::namesAreUnderstoodInBothLanguagesAndByCode_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const QList<std::pair<const char*, const char*>> rows{{"AUS", "AUS"},       {"aus", "AUS"},
                                                          {"Australia", "AUS"}, {"オーストラリア", "AUS"},
                                                          {"U.S.", "USA"},      {"us", "USA"},
                                                          {"米国", "USA"},      {"the Philippines", "PHL"},
                                                          {" Japan ", "JPN"},   {"Republic of Korea", "KOR"},
                                                          {"ROK", "KOR"},       {"ASEAN", "ASEAN"},
                                                          {"Atlantis", ""},     {"", ""}};
    for (const auto& [typed, code] : rows) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(code);
    }
}

void TestEdits::namesAreUnderstoodInBothLanguagesAndByCode() {
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(ActorNames(shipped()).named(typed).slug(), code);
}

void TestEdits::badInputIsAnErrorAtItsField_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* rule, const char* field, Spoil spoil) {
        QTest::newRow(name) << spoil << QString::fromLatin1(rule) << QString::fromLatin1(field);
    };
    row("no such day", "bad-date", "start", [](auto& d) { d.start = u"2016-02-30"_s; });
    row("no start", "no-date", "start", [](auto& d) { d.start.clear(); });
    row("bad end", "bad-date", "end", [](auto& d) { d.end = u"soon"_s; });
    row("end before start", "date-order", "end", [](auto& d) { d.end = u"2099-09-30"_s; });
    row("unknown country", "unknown-actor", "participants",
        [](auto& d) { d.participants[1].actor = u"Atlantis"_s; });
    row("twice", "repeated-participant", "participants", [](auto& d) {
        d.participants.push_back({u"IND"_s, {}});
    });
    row("one alone", "too-few-participants", "participants", [](auto& d) { d.participants.resize(1); });
    row("bad role", "bad-role", "participants", [](auto& d) { d.participants[1].role = u"guest"_s; });
    row("role of ties", "bad-role", "participants", [](auto& d) { d.participants[1].role = u"provider"_s; });
    row("no source", "no-source", "sources", [](auto& d) { d.sources.clear(); });
    row("unknown source", "unknown-source", "sources", [](auto& d) {
        d.sources = {{u"nowhere"_s, {}, {}, {}, {}}};
    });
    row("ftp", "bad-url", "sources", [](auto& d) { d.sources[0].url = u"ftp://example.org/a"_s; });
    row("no host", "bad-url", "sources", [](auto& d) { d.sources[0].url = u"https://"_s; });
    row("javascript", "bad-url", "sources", [](auto& d) { d.sources[0].url = u"javascript:alert(1)"_s; });
    row("source without title", "empty-name", "sources", [](auto& d) { d.sources[0].title.clear(); });
    row("empty name", "empty-name", "name", [](auto& d) { d.name = u"  "_s; });
    row("empty series", "empty-name", "series", [](auto& d) { d.series.clear(); });
    row("long name", "too-long", "name", [](auto& d) { d.name = QString(301, u'a'); });
    row("control", "control-characters", "name", [](auto& d) { d.name = u"a\u0007b"_s; });
    row("no domain", "bad-domain", "domain", [](auto& d) { d.domain.clear(); });
    row("wrong domain", "bad-domain", "domain", [](auto& d) { d.domain = u"underwater"_s; });
    row("no framework", "unknown-framework", "framework", [](auto& d) { d.framework = u"seato"_s; });
    row("half a place", "bad-coordinates", "lon", [](auto& d) { d.longitude.clear(); });
    row("off the globe", "bad-coordinates", "lat", [](auto& d) { d.latitude = u"91"_s; });
    row("no number", "bad-coordinates", "lat", [](auto& d) { d.latitude = u"15° N"_s; });
    row("nan", "bad-coordinates", "lat", [](auto& d) { d.latitude = u"nan"_s; });
    row("taken id", "taken-id", "id", [](auto& d) { d.id = u"malabar-2016"_s; });
    row("id of an actor", "bad-id", "id", [](auto& d) { d.id = u"JPN"_s; });
}

void TestEdits::badInputIsAnErrorAtItsField() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    ExerciseDraft draft = goodDraft();
    spoil(draft);
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(hasError(outcome.findings, rule, field));
    QVERIFY(outcome.changes.isEmpty());
}

void TestEdits::tenMegabytesAreRefusedAtOnce() {
    ExerciseDraft draft = goodDraft();
    draft.name = QString(10'000'000, u'ß');
    draft.participants.push_back({QString(10'000'000, u'x'), {}});
    draft.sources[0].url = u"https://example.org/"_s + QString(10'000'000, u'y');
    QElapsedTimer timer;
    timer.start();
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(timer.elapsed() < 5000); // far more than it takes anywhere: it guards against quadratic work
    QVERIFY(hasError(outcome.findings, u"too-long"_s, u"name"_s));
    for (const Finding& finding : outcome.findings) {
        QVERIFY(finding.message.size() < 500);
    }
}

void TestEdits::aSecondRecordOfTheSameNameGetsItsOwnId() {
    ExerciseDraft draft = goodDraft();
    draft.name = u"Malabar 2016"_s;
    draft.start = u"2016-11"_s;
    draft.end.clear();
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.changes.changes.back().ref().slug, u"malabar-2016-2"_s);
}

void TestEdits::japaneseNameStillGetsAnId() {
    ExerciseDraft draft = goodDraft();
    draft.name = u"日米印共同訓練"_s;
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.changes.changes.back().ref().slug, u"malabar-2099"_s);
}

void TestEdits::knownAddressIsNotASecondSource() {
    const Source& known = shipped().sources().front();
    ExerciseDraft draft = goodDraft();
    draft.sources = {{{}, u"Another title"_s, {}, {}, known.url}};
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.changes.changes.size(), 1U);
    QCOMPARE(std::get<Exercise>(*outcome.changes.changes[0].after).sources, std::vector<SourceId>{known.id});
}

void TestEdits::sameEventIsAProbableDuplicate() {
    const Exercise& there = *shipped().find(ExerciseId(u"malabar-2016"_s));
    ExerciseDraft draft = std::get<ExerciseDraft>(*draftOf(shipped(), there));
    draft.id.clear();
    draft.name = u"MALABAR 16"_s;
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.duplicates, (std::vector{RecordRef{RecordKind::Exercise, there.id.slug()}}));
    draft.start = u"2099"_s;
    draft.end.clear();
    QVERIFY(addRecord(shipped(), draft).duplicates.empty());
}

void TestEdits::updateKeepsTheIdAndNoChangeIsNoEdit() {
    const ExerciseId id(u"malabar-2016"_s);
    const Exercise& there = *shipped().find(id);
    ExerciseDraft draft = std::get<ExerciseDraft>(*draftOf(shipped(), there));
    QVERIFY(updateRecord(shipped(), {RecordKind::Exercise, id.slug()}, draft).changes.isEmpty());
    draft.name = u"Malabar 2016, renamed"_s;
    const EditOutcome outcome = updateRecord(shipped(), {RecordKind::Exercise, id.slug()}, draft);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.changes.changes.size(), 1U);
    QCOMPARE(std::get<Exercise>(*outcome.changes.changes[0].before), there);
    QCOMPARE(std::get<Exercise>(*outcome.changes.changes[0].after).id, id);
    QVERIFY(hasError(updateRecord(shipped(), {RecordKind::Exercise, u"gone"_s}, draft).findings,
                     u"not-found"_s, u"id"_s));
}

void TestEdits::removalAndItsInverseCancelOut() {
    const auto removal = removeRecord(shipped(), {RecordKind::Exercise, u"malabar-2016"_s});
    QVERIFY(removal.ok());
    const Dataset without = shipped().with(*removal);
    QCOMPARE(without.exercises().size(), shipped().exercises().size() - 1);
    QVERIFY(without.with(removal->inverse()) == shipped());
    QCOMPARE(removeRecord(without, {RecordKind::Exercise, u"malabar-2016"_s}).error().code,
             ErrorCode::NotFound);
}

void TestEdits::shippedDataHasNoError() {
    for (const Finding& finding : checkDataset(shipped())) {
        QVERIFY2(finding.severity != Severity::Error,
                 qPrintable(finding.record.toString() + finding.message));
    }
}

void TestEdits::datasetWithoutAnExerciseIsAnotherSnapshot() {
    Dataset broken = shipped();
    Source source = broken.sources().front();
    source.url = u"gopher://old"_s;
    broken = broken.with({{}, {{AnyRecord(broken.sources().front()), AnyRecord(source)}}});
    QVERIFY(hasErrors(checkDataset(broken)));
    QVERIFY(!hasErrors(checkDataset(shipped())));
}

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
