#include "exchange/jsonlines.h"
#include "model/edits.h"
#include "model/recordjson.h"
#include "model/rules.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped() {
    static const Dataset dataset = *shippedDataset();
    return dataset;
}

const SourceDraft page{{}, u"A page"_s, u"A publisher"_s, u"2099-10-21"_s, u"https://example.org/page"_s};

ActorDraft goodActor() {
    return {u"FJX"_s,     u"Land of tests"_s, u"試験国"_s, u"Tests"_s, u"Oceania"_s,
            u"country"_s, u"Testville"_s,     u"-18.1"_s,  u"178.4"_s};
}

FrameworkDraft goodFramework() {
    FrameworkDraft draft;
    draft.name = u"Japan-U.S.-Test"_s;
    draft.nameJa = u"日米試"_s;
    draft.kind = u"plus-one"_s;
    draft.members = {
        {u"Japan"_s, {}, {}}, {u"米国"_s, u"June 2016"_s, {}}, {u"IND"_s, u"2016"_s, u"2020-06"_s}};
    draft.start = u"10 Jun 2016"_s;
    draft.sources = {page};
    return draft;
}

TieDraft goodTie() {
    TieDraft draft;
    draft.type = u"logistics"_s;
    draft.name = u"Made-up agreement"_s;
    draft.parties = {{u"Japan"_s, {}}, {u"USA"_s, {}}};
    draft.signedOn = u"2099-01-05"_s;
    draft.inForce = u"2099-06"_s;
    draft.framework = u"jp-us"_s;
    draft.sources = {page};
    return draft;
}

DialogueDraft goodDialogue() {
    DialogueDraft draft;
    draft.series = u"Made-up talks"_s;
    draft.name = u"Made-up talks 2099"_s;
    draft.date = u"2099-03"_s;
    draft.level = u"two-plus-two"_s;
    draft.participants = {{u"Japan"_s, u"host"_s}, {u"USA"_s, {}}, {u"AUS"_s, u"observer"_s}};
    draft.outcome = u"Nothing"_s;
    draft.sources = {page};
    return draft;
}

AnyDraft good(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return goodActor();
    case RecordKind::Framework:
        return goodFramework();
    case RecordKind::Tie:
        return goodTie();
    case RecordKind::Dialogue:
        return goodDialogue();
    default:
        return page;
    }
}

bool hasError(const Findings& findings, const QString& rule, const QString& field) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
        return f.severity == Severity::Error && f.rule == rule && f.field == field && !f.message.isEmpty();
    });
}

template <class R>
void keepsItsDrafts() {
    for (const R& record : shipped().all<R>()) {
        if constexpr (requires { record.confidence; }) {
            if (record.confidence == Confidence::Recall) {
                continue; // no source yet: the rules refuse it as it stands
            }
        }
        const auto draft = draftOf(shipped(), record);
        QVERIFY(draft && kindOf(*draft) == R::kind);
        const auto read = draftFromJson(R::kind, toJson(*draft));
        QVERIFY2(read && *read == *draft, qPrintable(record.id.slug()));
        const EditOutcome outcome = updateRecord(shipped(), {R::kind, record.id.slug()}, *draft);
        QVERIFY2(outcome.ok() && outcome.changes.isEmpty(), qPrintable(record.id.slug()));
    }
}

using Spoil = std::function<void(AnyDraft&)>;

template <class Draft, class Change>
Spoil spoil(Change change) {
    return [change](AnyDraft& draft) { change(std::get<Draft>(draft)); };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestRecordEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedRecordSurvivesItsOwnDraft();
    void eachKindIsAddedChangedAndDeleted_data();
    void eachKindIsAddedChangedAndDeleted();
    void datesAndNamesAreUnderstood();
    void badInputIsAnErrorAtItsField_data();
    void badInputIsAnErrorAtItsField();
    void addressIsNotTakenTwice();
    void whatOthersNameIsNotDeleted_data();
    void whatOthersNameIsNotDeleted();
    void draftOfAnotherKindChangesNothing();
};

void TestRecordEdits::everyShippedRecordSurvivesItsOwnDraft() {
    keepsItsDrafts<Actor>();
    keepsItsDrafts<Framework>();
    keepsItsDrafts<Tie>();
    keepsItsDrafts<Exercise>();
    keepsItsDrafts<Dialogue>();
    keepsItsDrafts<Source>();
}

void TestRecordEdits::eachKindIsAddedChangedAndDeleted_data() {
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("actor") << RecordKind::Actor << u"FJX"_s;
    QTest::newRow("framework") << RecordKind::Framework << u"japan-u-s-test"_s;
    QTest::newRow("tie") << RecordKind::Tie << u"made-up-agreement-2099"_s;
    QTest::newRow("dialogue") << RecordKind::Dialogue << u"made-up-talks-2099"_s;
    QTest::newRow("source") << RecordKind::Source << u"a-publisher-2099-10-21"_s;
}

void TestRecordEdits::eachKindIsAddedChangedAndDeleted() {
    QFETCH(RecordKind, kind);
    QFETCH(QString, id);
    AnyDraft draft = good(kind);
    const EditOutcome added = addRecord(shipped(), draft);
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.findings.front().message));
    QCOMPARE(added.record, (RecordRef{kind, id}));
    const Dataset with = shipped().with(added.changes);
    QVERIFY(with.find(added.record));
    QVERIFY(
        hasError(addRecord(with, *draftOf(with, *with.find(added.record))).findings, u"taken-id"_s, u"id"_s));

    draft = *draftOf(with, *with.find(added.record));
    std::visit(
        [](auto& d) {
            if constexpr (requires { d.name; }) {
                d.name += u", renamed"_s;
            } else {
                d.title += u", renamed"_s;
            }
        },
        draft);
    const EditOutcome changed = updateRecord(with, added.record, draft);
    QVERIFY2(changed.ok(), changed.ok() ? "" : qPrintable(changed.findings.front().message));
    QCOMPARE(changed.changes.changes.size(), 1U);
    const Dataset later = with.with(changed.changes);
    QVERIFY(titleOf(*later.find(added.record)).endsWith(u", renamed"_s));
    QVERIFY(changed.changes.label.contains(u"renamed"_s));

    const auto removal = removeRecord(later, added.record);
    QVERIFY2(removal.ok(), removal ? "" : qPrintable(removal.error().message));
    QVERIFY(!later.with(*removal).find(added.record));
    QVERIFY(later.with(*removal).with(removal->inverse()) == later);
}

void TestRecordEdits::datesAndNamesAreUnderstood() {
    const EditOutcome outcome = addRecord(shipped(), goodFramework());
    const Dataset with = shipped().with(outcome.changes);
    const Framework& added = *with.find(FrameworkId(outcome.record.slug));
    QCOMPARE(added.start->toString(), u"2016-06-10"_s);
    QCOMPARE(added.members.size(), 3U);
    QCOMPARE(added.members[1].actor, ActorId(u"USA"_s));
    QCOMPARE(added.members[1].joined->toString(), u"2016-06"_s);
    QCOMPARE(added.members[2].left->toString(), u"2020-06"_s);
    QCOMPARE(added.sources.size(), 1U);
}

void TestRecordEdits::badInputIsAnErrorAtItsField_data() {
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<Spoil>("spoiled");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, RecordKind kind, const char* rule, const char* field,
                        Spoil spoiled) {
        QTest::newRow(name) << kind << spoiled << QString::fromLatin1(rule) << QString::fromLatin1(field);
    };
    using enum RecordKind;
    row("actor: no code", Actor, "bad-id", "id", spoil<ActorDraft>([](auto& d) { d.id.clear(); }));
    row("actor: small code", Actor, "bad-id", "id", spoil<ActorDraft>([](auto& d) { d.id = u"fj"_s; }));
    row("actor: taken", Actor, "taken-id", "id", spoil<ActorDraft>([](auto& d) { d.id = u"JPN"_s; }));
    row("actor: no name", Actor, "empty-name", "name", spoil<ActorDraft>([](auto& d) { d.name = u"  "_s; }));
    row("actor: no kind", Actor, "bad-kind", "kind", spoil<ActorDraft>([](auto& d) { d.kind.clear(); }));
    row("actor: off the globe", Actor, "bad-coordinates", "lat",
        spoil<ActorDraft>([](auto& d) { d.latitude = u"91"_s; }));
    row("framework: no kind", Framework, "bad-kind", "kind",
        spoil<FrameworkDraft>([](auto& d) { d.kind = u"alliance"_s; }));
    row("framework: parent", Framework, "unknown-framework", "parent",
        spoil<FrameworkDraft>([](auto& d) { d.parent = u"seato"_s; }));
    row("framework: joined", Framework, "bad-date", "members",
        spoil<FrameworkDraft>([](auto& d) { d.members[0].joined = u"soon"_s; }));
    row("framework: left before", Framework, "date-order", "members",
        spoil<FrameworkDraft>([](auto& d) { d.members[2].left = u"2015"_s; }));
    row("framework: member", Framework, "unknown-actor", "members",
        spoil<FrameworkDraft>([](auto& d) { d.members[0].actor = u"Atlantis"_s; }));
    row("framework: order", Framework, "date-order", "end",
        spoil<FrameworkDraft>([](auto& d) { d.end = u"2015"_s; }));
    row("tie: no type", Tie, "bad-type", "type", spoil<TieDraft>([](auto& d) { d.type.clear(); }));
    row("tie: signed", Tie, "bad-date", "signed",
        spoil<TieDraft>([](auto& d) { d.signedOn = u"2016-02-30"_s; }));
    row("tie: in force before", Tie, "date-order", "in_force",
        spoil<TieDraft>([](auto& d) { d.inForce = u"2098"_s; }));
    row("tie: role", Tie, "bad-role", "parties",
        spoil<TieDraft>([](auto& d) { d.parties[0].role = u"host"_s; }));
    row("tie: no source", Tie, "no-source", "sources", spoil<TieDraft>([](auto& d) { d.sources.clear(); }));
    row("tie: long", Tie, "too-long", "name", spoil<TieDraft>([](auto& d) { d.name = QString(301, u'a'); }));
    row("tie: NUL", Tie, "control-characters", "name",
        spoil<TieDraft>([](auto& d) { d.name = u"a"_s + QChar(0) + u"b"_s; }));
    row("dialogue: level", Dialogue, "bad-level", "level",
        spoil<DialogueDraft>([](auto& d) { d.level = u"top"_s; }));
    row("dialogue: no date", Dialogue, "no-date", "date",
        spoil<DialogueDraft>([](auto& d) { d.date.clear(); }));
    row("dialogue: alone", Dialogue, "too-few-participants", "participants",
        spoil<DialogueDraft>([](auto& d) { d.participants.resize(1); }));
    row("dialogue: 10 MB", Dialogue, "too-long", "outcome",
        spoil<DialogueDraft>([](auto& d) { d.outcome = QString(10'000'000, u'a'); }));
    row("source: ftp", Source, "bad-url", "url",
        spoil<SourceDraft>([](auto& d) { d.url = u"ftp://a.org/"_s; }));
    row("source: no title", Source, "empty-name", "title",
        spoil<SourceDraft>([](auto& d) { d.title.clear(); }));
    row("source: date", Source, "bad-date", "date", spoil<SourceDraft>([](auto& d) { d.date = u"13/13"_s; }));
    row("source: id", Source, "bad-id", "id", spoil<SourceDraft>([](auto& d) { d.id = u"No id"_s; }));
}

void TestRecordEdits::badInputIsAnErrorAtItsField() {
    QFETCH(RecordKind, kind);
    QFETCH(Spoil, spoiled);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    AnyDraft draft = good(kind);
    spoiled(draft);
    const EditOutcome outcome = addRecord(shipped(), draft);
    QVERIFY(hasError(outcome.findings, rule, field));
    QVERIFY(outcome.changes.isEmpty());
    for (const Finding& finding : outcome.findings) {
        QVERIFY(finding.message.size() < 400);
    }
}

void TestRecordEdits::addressIsNotTakenTwice() {
    SourceDraft draft = page;
    draft.url = shipped().sources().front().url;
    QVERIFY(hasError(addRecord(shipped(), draft).findings, u"taken-url"_s, u"url"_s));
    const RecordRef last{RecordKind::Source, shipped().sources().back().id.slug()};
    QVERIFY(hasError(updateRecord(shipped(), last, draft).findings, u"taken-url"_s, u"url"_s));
}

void TestRecordEdits::whatOthersNameIsNotDeleted_data() {
    QTest::addColumn<RecordRef>("ref");
    QTest::newRow("actor") << RecordRef{RecordKind::Actor, u"JPN"_s};
    QTest::newRow("framework") << RecordRef{RecordKind::Framework, u"jp-us"_s};
    QTest::newRow("source") << RecordRef{RecordKind::Source,
                                         shipped().exercises().front().sources.front().slug()};
}

void TestRecordEdits::whatOthersNameIsNotDeleted() {
    QFETCH(RecordRef, ref);
    const auto removal = removeRecord(shipped(), ref);
    QVERIFY(!removal);
    QCOMPARE(removal.error().code, ErrorCode::Invalid);
    QVERIFY(removal.error().message.contains(titleOf(*shipped().find(ref))));
}

void TestRecordEdits::draftOfAnotherKindChangesNothing() {
    const EditOutcome outcome =
        updateRecord(shipped(), {RecordKind::Exercise, u"malabar-2016"_s}, goodDialogue());
    QVERIFY(hasError(outcome.findings, u"not-found"_s, u"id"_s) && outcome.changes.isEmpty());
}

QTEST_MAIN(TestRecordEdits)
#include "tst_recordedits.moc"
