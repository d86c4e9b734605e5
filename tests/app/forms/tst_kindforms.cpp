#include "formfixture.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

/// The form of each kind, worked by keys alone.
class TestKindForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actorIsAdded();
    void frameworkIsAdded();
    void tieIsAdded();
    void exerciseIsAdded();
    void dialogueIsAdded();
    void sourceIsAdded();
    void recordIsEditedAndKeepsTheRest_data();
    void recordIsEditedAndKeepsTheRest();
    void faultStandsBesideItsField_data();
    void faultStandsBesideItsField();
    void openedRecordIsNotTakenForAnEditedOne_data();
    void openedRecordIsNotTakenForAnEditedOne();
    void deletedRecordComesBackByUndo_data();
    void deletedRecordComesBackByUndo();
    void whatOthersNameIsNotDeleted();
    void formOpensAtTheFieldThatIsAskedFor();
    void codeOfAnActorStays();
    void underlinedLettersAreDifferent_data();
    void underlinedLettersAreDifferent();

private:
    static void typeSource(const FormFixture& f) {
        f.keys(u"Source 1, title"_s, u"A new source"_s);
        f.keys(u"Source 1, address"_s, u"https://example.org/new"_s);
    }
};

void TestKindForms::actorIsAdded() {
    const FormFixture f(RecordKind::Actor);
    QCOMPARE(f.form->windowTitle(), u"New actor"_s);
    f.keys(u"id"_s, u"XKX"_s);
    f.keys(u"kind"_s, u"C"_s);
    f.keys(u"name"_s, u"Testland"_s);
    f.keys(u"name_ja"_s, u"Tesuto"_s);
    f.keys(u"short"_s, u"Test"_s);
    f.keys(u"region"_s, u"Europe"_s);
    f.keys(u"capital"_s, u"Testville"_s);
    f.keys(u"lat"_s, u"10.5, 20"_s);
    f.save();
    const Dataset stored = f.stored();
    const Actor* actor = stored.find(ActorId(u"XKX"_s));
    QVERIFY(actor);
    QCOMPARE(actor->name, u"Testland"_s);
    QCOMPARE(actor->shortName, u"Test"_s);
    QCOMPARE(actor->region, u"Europe"_s);
    QCOMPARE(actor->actorKind, ActorKind::Country);
    QCOMPARE(actor->capital, u"Testville"_s);
    QCOMPARE(actor->position, (GeoPoint{10.5, 20}));
    QVERIFY(!f.form->isVisible());
    QCOMPARE(f.session->document().undoStack().count(), 1);
}

void TestKindForms::frameworkIsAdded() {
    const FormFixture f(RecordKind::Framework);
    f.keys(u"name"_s, u"Test framework"_s);
    f.keys(u"kind"_s, u"Mi"_s);
    f.keys(u"start"_s, u"June 2016"_s);
    f.keys(u"addMember"_s, u"Japan, USA, AUS"_s);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Return);
    f.keys(u"Joined: Australia"_s, u"2018"_s);
    f.keys(u"Left: Australia"_s, u"10 Jun 2020"_s);
    typeSource(f);
    f.save();
    const Dataset stored = f.stored();
    const Framework* framework = stored.find(FrameworkId(u"test-framework"_s));
    QVERIFY(framework);
    QCOMPARE(framework->frameworkKind, FrameworkKind::Minilateral);
    QCOMPARE(framework->start->toString(), u"2016-06"_s);
    QCOMPARE(framework->members.size(), 3U);
    QCOMPARE(framework->members[2].actor, ActorId(u"AUS"_s));
    QCOMPARE(framework->members[2].joined->toString(), u"2018"_s);
    QCOMPARE(framework->members[2].left->toString(), u"2020-06-10"_s);
    QVERIFY(!framework->members[0].joined);
    QCOMPARE(framework->sources.size(), 1U);
}

void TestKindForms::tieIsAdded() {
    const FormFixture f(RecordKind::Tie);
    f.keys(u"name"_s, u"Test pact"_s);
    f.keys(u"type"_s, u"Log"_s);
    f.keys(u"addParticipant"_s, u"JPN, FJI"_s);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Return);
    f.keys(u"Role of Fiji"_s, u"Rec"_s);
    f.keys(u"signed"_s, u"2031-05-04"_s);
    f.keys(u"in_force"_s, u"2031-06"_s);
    f.keys(u"ended"_s, u"2032"_s);
    typeSource(f);
    f.save();
    const Dataset stored = f.stored();
    const auto added = std::find_if(stored.ties().begin(), stored.ties().end(),
                                    [](const Tie& tie) { return tie.name == u"Test pact"_s; });
    QVERIFY(added != stored.ties().end());
    QCOMPARE(added->type, TieType::Logistics);
    QCOMPARE(added->parties, (std::vector<Participant>{{ActorId(u"JPN"_s), Role::Participant},
                                                       {ActorId(u"FJI"_s), Role::Recipient}}));
    QCOMPARE(added->signedOn->toString(), u"2031-05-04"_s);
    QCOMPARE(added->inForce->toString(), u"2031-06"_s);
    QCOMPARE(added->ended->toString(), u"2032"_s);
}

void TestKindForms::exerciseIsAdded() {
    const FormFixture f;
    f.keys(u"series"_s, u"Test Shield"_s);
    f.keys(u"name"_s, u"Test Shield 2031"_s);
    f.keys(u"start"_s, u"10 Jun 2031"_s);
    f.keys(u"domain"_s, u"Land"_s);
    f.keys(u"addParticipant"_s, u"AUS, Japan"_s);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Return);
    f.keys(u"summary"_s, u"Said in own words."_s);
    typeSource(f);
    f.save();
    const Dataset stored = f.stored();
    const Exercise* exercise = stored.find(ExerciseId(u"test-shield-2031"_s));
    QVERIFY(exercise);
    QCOMPARE(exercise->start->toString(), u"2031-06-10"_s);
    QCOMPARE(exercise->domain, Domain::Land);
    QCOMPARE(exercise->summary, u"Said in own words."_s);
    QCOMPARE(exercise->participants.size(), 2U);
}

void TestKindForms::dialogueIsAdded() {
    const FormFixture f(RecordKind::Dialogue);
    f.keys(u"series"_s, u"Test talks"_s);
    f.keys(u"name"_s, u"Test talks 2031"_s);
    f.keys(u"date"_s, u"2031-05-04"_s);
    f.keys(u"place"_s, u"Suva"_s);
    f.keys(u"level"_s, u"For"_s);
    f.keys(u"addParticipant"_s, u"Japan, FJI"_s);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Return);
    f.keys(u"outcome"_s, u"A statement"_s);
    typeSource(f);
    f.save();
    const Dataset stored = f.stored();
    const auto added =
        std::find_if(stored.dialogues().begin(), stored.dialogues().end(),
                     [](const Dialogue& dialogue) { return dialogue.name == u"Test talks 2031"_s; });
    QVERIFY(added != stored.dialogues().end());
    QCOMPARE(added->series, u"Test talks"_s);
    QCOMPARE(added->date->toString(), u"2031-05-04"_s);
    QCOMPARE(added->place, u"Suva"_s);
    QCOMPARE(added->level, Level::ForeignMinisters);
    QCOMPARE(added->outcome, u"A statement"_s);
    QCOMPARE(added->participants.size(), 2U);
}

void TestKindForms::sourceIsAdded() {
    const FormFixture f(RecordKind::Source);
    f.keys(u"title"_s, u"A test report"_s);
    f.keys(u"publisher"_s, u"Testers"_s);
    f.keys(u"date"_s, u"May 2031"_s);
    f.keys(u"url"_s, u"https://example.org/report"_s);
    f.save();
    const Dataset stored = f.stored();
    const auto added = std::find_if(stored.sources().begin(), stored.sources().end(),
                                    [](const Source& source) { return source.title == u"A test report"_s; });
    QVERIFY(added != stored.sources().end());
    QCOMPARE(added->publisher, u"Testers"_s);
    QCOMPARE(added->date->toString(), u"2031-05"_s);
    QCOMPARE(added->url, u"https://example.org/report"_s);
}

namespace {

void everyKind() {
    QTest::addColumn<RecordRef>("record");
    for (const char* name : {"exercises/malabar-2016", "dialogues/scc-1996-04-15", "ties/anzus-1951",
                             "frameworks/anzus", "actors/AUS", "sources/wp-anzus"}) {
        QTest::newRow(name) << RecordRef::fromString(QString::fromLatin1(name)).value();
    }
}

} // namespace

void TestKindForms::recordIsEditedAndKeepsTheRest_data() {
    everyKind();
}

void TestKindForms::recordIsEditedAndKeepsTheRest() {
    QFETCH(const RecordRef, record);
    const FormFixture f(record);
    f.tabTo(record.kind == RecordKind::Source ? u"title"_s : u"name"_s);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_End);
    QTest::keyClicks(f.form->focusWidget(), u", corrected"_s);
    f.save();
    QVERIFY(!f.form->isVisible());
    const auto stored = f.stored().find(record);
    AnyDraft expected = *draftOf(test::shipped(), *test::shipped().find(record));
    std::visit(
        [](auto& draft) {
            if constexpr (requires { draft.title; }) {
                draft.title += u", corrected"_s;
            } else {
                draft.name += u", corrected"_s;
            }
        },
        expected);
    QVERIFY(*draftOf(f.stored(), *stored) == expected);
    QVERIFY(f.session->document().undo().ok());
    QVERIFY(*draftOf(f.stored(), *f.stored().find(record)) ==
            *draftOf(test::shipped(), *test::shipped().find(record)));
}

void TestKindForms::faultStandsBesideItsField_data() {
    QTest::addColumn<RecordRef>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char* record, const QString& field, const QString& control,
                        const QString& typed) {
        QTest::addRow("%s %s", record, qPrintable(field))
            << RecordRef::fromString(QString::fromLatin1(record)).value() << field << control << typed;
    };
    row("actors/AUS", u"name"_s, u"name"_s, {});
    row("actors/AUS", u"lat"_s, u"lat"_s, u"95"_s);
    row("frameworks/anzus", u"name"_s, u"name"_s, {});
    row("frameworks/anzus", u"end"_s, u"end"_s, u"1900"_s);
    row("frameworks/anzus", u"members"_s, u"Joined: Australia"_s, u"soon"_s);
    row("ties/anzus-1951", u"signed"_s, u"signed"_s, u"2016-02-30"_s);
    row("ties/anzus-1951", u"in_force"_s, u"in_force"_s, u"1900"_s);
    row("ties/anzus-1951", u"ended"_s, u"ended"_s, u"1900"_s);
    row("dialogues/scc-1996-04-15", u"date"_s, u"date"_s, u"31 Jun 2016"_s);
    row("dialogues/scc-1996-04-15", u"series"_s, u"series"_s, {});
    row("exercises/malabar-2016", u"end"_s, u"end"_s, u"2015"_s);
    row("sources/wp-anzus", u"url"_s, u"url"_s, u"ftp://example.org"_s);
    row("sources/wp-anzus", u"title"_s, u"title"_s, {});
}

void TestKindForms::faultStandsBesideItsField() {
    QFETCH(const RecordRef, record);
    QFETCH(const QString, field);
    QFETCH(const QString, control);
    QFETCH(const QString, typed);
    const FormFixture f(record);
    const Dataset before = f.stored();
    f.tabTo(control);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Delete);
    QTest::keyClicks(f.form->focusWidget(), typed);
    const QString hint = f.message(field);
    f.save();
    QVERIFY(f.form->isVisible());
    QVERIFY2(!f.message(field).isEmpty() && f.message(field) != hint, qPrintable(f.message(field)));
    QCOMPARE(f.session->document().undoStack().count(), 0);
    QVERIFY(f.stored() == before);
}

void TestKindForms::openedRecordIsNotTakenForAnEditedOne_data() {
    QTest::addColumn<RecordKind>("kind");
    QTest::newRow("actors") << RecordKind::Actor;
    QTest::newRow("frameworks") << RecordKind::Framework;
    QTest::newRow("ties") << RecordKind::Tie;
    QTest::newRow("dialogues") << RecordKind::Dialogue;
    QTest::newRow("sources") << RecordKind::Source;
}

/// Every eighth record of the kind goes into the form and out of it again: nothing gets lost on the way.
void TestKindForms::openedRecordIsNotTakenForAnEditedOne() {
    QFETCH(const RecordKind, kind);
    FormFixture f;
    std::vector<RecordRef> records;
    const auto list = [&](const auto& all) {
        constexpr std::size_t step = 8; // all of them take too long
        for (std::size_t i = 0; i < all.size(); i += step) {
            records.push_back(refOf(all[i]));
        }
    };
    const Dataset& shipped = test::shipped();
    kind == RecordKind::Actor       ? list(shipped.actors())
    : kind == RecordKind::Framework ? list(shipped.frameworks())
    : kind == RecordKind::Tie       ? list(shipped.ties())
    : kind == RecordKind::Dialogue  ? list(shipped.dialogues())
                                    : list(shipped.sources());
    for (const RecordRef& record : records) {
        f.show(std::make_unique<RecordForm>(*f.session, f.prompt, record));
        QTest::keyClick(f.form.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!f.form->isVisible(), qPrintable(record.toString()));
    }
    QCOMPARE(f.session->document().undoStack().count(), 0);
    QCOMPARE(f.prompt.lastMessage(), QString());
}

void TestKindForms::deletedRecordComesBackByUndo_data() {
    QTest::addColumn<RecordRef>("record");
    for (const char* name : {"exercises/malabar-2016", "dialogues/scc-1996-04-15", "ties/anzus-1951"}) {
        QTest::newRow(name) << RecordRef::fromString(QString::fromLatin1(name)).value();
    }
}

void TestKindForms::deletedRecordComesBackByUndo() {
    QFETCH(const RecordRef, record);
    FormFixture f(record);
    f.tabTo(u"delete"_s);
    f.prompt.answerNext(true);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Space);
    QVERIFY(!f.form->isVisible());
    QVERIFY(!f.stored().find(record));
    QVERIFY(f.session->document().undo().ok());
    QVERIFY(f.stored().find(record));
}

void TestKindForms::whatOthersNameIsNotDeleted() {
    FormFixture f({RecordKind::Actor, u"AUS"_s});
    f.tabTo(u"delete"_s);
    f.prompt.answerNext(true);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Space);
    QVERIFY(f.form->isVisible());
    QVERIFY(!f.prompt.lastMessage().isEmpty());
    QVERIFY(f.stored().find(ActorId(u"AUS"_s)));
}

void TestKindForms::formOpensAtTheFieldThatIsAskedFor() {
    const FormFixture f({RecordKind::Tie, u"anzus-1951"_s}, Store::Mode::ReadWrite, u"ended"_s);
    QCOMPARE(f.form->focusWidget(), f.line(u"ended"_s));
}

void TestKindForms::codeOfAnActorStays() {
    const FormFixture f({RecordKind::Actor, u"AUS"_s});
    f.keys(u"id"_s, u"XYZ"_s);
    QCOMPARE(f.line(u"id"_s)->text(), u"AUS"_s);
    QVERIFY(!FormFixture(RecordKind::Actor).line(u"id"_s)->isReadOnly());
}

void TestKindForms::underlinedLettersAreDifferent_data() {
    everyKind();
}

void TestKindForms::underlinedLettersAreDifferent() {
    QFETCH(const RecordRef, record);
    const FormFixture f(record);
    QMap<QChar, QString> taken;
    const auto note = [&taken](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0 && at + 1 < text.size()) {
            const QChar letter = text[at + 1].toLower();
            QVERIFY2(!taken.contains(letter), qPrintable(taken.value(letter) + u" / "_s + text));
            taken.insert(letter, text);
        }
    };
    for (const QLabel* label : f.form->findChildren<QLabel*>()) {
        if (label->buddy()) {
            note(label->text());
        }
    }
    for (const QAbstractButton* button : f.form->findChildren<QAbstractButton*>()) {
        note(button->text());
    }
    QVERIFY(taken.size() > 4);
}

QTEST_MAIN(TestKindForms)
#include "tst_kindforms.moc"
