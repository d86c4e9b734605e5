#include "formfixture.h"

#include "forms/conflictdialog.h"

#include <QRadioButton>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

namespace {

const ExerciseId malabar2016(u"malabar-2016"_s);

/// What another program does to the exercise while the form is open.
void writeAsAnother(const FormFixture& f, const std::function<std::optional<AnyRecord>(Exercise)>& change) {
    const auto other = f.store.open();
    const Dataset theirs = *other->load();
    const Exercise* before = theirs.find(malabar2016);
    QVERIFY(before);
    QVERIFY(other->write({u"Theirs"_s, {{AnyRecord(*before), change(*before)}}}, u"another"_s).ok());
}

void nameAsAnother(const FormFixture& f, const QString& name) {
    writeAsAnother(f, [&name](Exercise exercise) {
        exercise.name = name;
        return std::optional<AnyRecord>(exercise);
    });
}

ConflictDialog* dialogOf(const FormFixture& f) {
    return f.form->findChild<ConflictDialog*>();
}

QAbstractButton* saveOf(const ConflictDialog* dialog) {
    return dialog->findChild<QPushButton*>(u"saveChoice"_s);
}

} // namespace

/// Two people write one record: never is anything overwritten silently.
class TestConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfOneSideAreTakenFromIt();
    void fieldOfBothSidesIsChosen_data();
    void fieldOfBothSidesIsChosen();
    void cancelKeepsWhatIsTyped();
    void changeDuringTheChoiceIsSeenToo();
    void listsAreShownByNames();
    void coordinatesAreOneField();
    void whatAnotherDeletedCanBeAddedAgain();
    void whatAnotherDeletedCanBeLeftDeleted();
};

void TestConflicts::fieldsOfOneSideAreTakenFromIt() {
    const FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    nameAsAnother(f, u"Theirs"_s);
    f.save();
    QTRY_VERIFY(dialogOf(f) && dialogOf(f)->isVisible());
    QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs"_s);
    QVERIFY(dialogOf(f)->findChild<QRadioButton*>(u"placeMine"_s)->isChecked());
    QVERIFY(dialogOf(f)->findChild<QRadioButton*>(u"nameTheirs"_s)->isChecked());
    QTest::keyClick(saveOf(dialogOf(f)), Qt::Key_Space);
    QTRY_VERIFY(!f.form->isVisible());
    QCOMPARE(f.stored().find(malabar2016)->place, u"Elsewhere"_s);
    QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs"_s);
    QCOMPARE(f.session->document().undoStack().count(), 1);
}

void TestConflicts::fieldOfBothSidesIsChosen_data() {
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("stands");
    QTest::newRow("mine") << u"nameMine"_s << u"Mine"_s;
    QTest::newRow("theirs") << u"nameTheirs"_s << u"Theirs"_s;
}

void TestConflicts::fieldOfBothSidesIsChosen() {
    QFETCH(const QString, side);
    QFETCH(const QString, stands);
    const FormFixture f(malabar2016);
    f.type(u"name"_s, u"Mine"_s);
    nameAsAnother(f, u"Theirs"_s);
    f.save();
    QTRY_VERIFY(dialogOf(f) && dialogOf(f)->isVisible());
    auto* choice = dialogOf(f)->findChild<QRadioButton*>(side);
    QVERIFY(!choice->isChecked());
    QVERIFY(!saveOf(dialogOf(f))->isEnabled());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(saveOf(dialogOf(f))->isEnabled());
    QTest::keyClick(saveOf(dialogOf(f)), Qt::Key_Space);
    QTRY_VERIFY(!f.form->isVisible());
    QCOMPARE(f.stored().find(malabar2016)->name, stands);
}

void TestConflicts::cancelKeepsWhatIsTyped() {
    const FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    nameAsAnother(f, u"Theirs"_s);
    // Twice: the second time the snapshot holds what the other wrote already.
    for (int time = 0; time < 2; ++time) {
        f.save();
        QTRY_VERIFY(dialogOf(f) && dialogOf(f)->isVisible());
        QTest::keyClick(dialogOf(f), Qt::Key_Escape);
        QTRY_VERIFY(!dialogOf(f));
        QVERIFY(f.form->isVisible());
        f.form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
        QCOMPARE(f.line(u"place"_s)->text(), u"Elsewhere"_s);
        QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs"_s);
        QVERIFY(f.form->findChild<QWidget*>(u"notice"_s)->isVisible());
    }
}

void TestConflicts::changeDuringTheChoiceIsSeenToo() {
    const FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    nameAsAnother(f, u"Theirs"_s);
    f.save();
    QTRY_VERIFY(dialogOf(f));
    nameAsAnother(f, u"Theirs again"_s);
    const QPointer<ConflictDialog> first = dialogOf(f);
    QTest::keyClick(saveOf(first), Qt::Key_Space);
    QTRY_VERIFY(!first && dialogOf(f));
    QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs again"_s);
    QTest::keyClick(saveOf(dialogOf(f)), Qt::Key_Space);
    QTRY_VERIFY(!f.form->isVisible());
    QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs again"_s);
    QCOMPARE(f.stored().find(malabar2016)->place, u"Elsewhere"_s);
}

void TestConflicts::listsAreShownByNames() {
    const FormFixture f(malabar2016);
    f.addParticipants(u"AUS"_s);
    writeAsAnother(f, [](Exercise exercise) {
        exercise.participants.push_back({ActorId(u"FJI"_s), Role::Observer});
        return std::optional<AnyRecord>(exercise);
    });
    f.save();
    QTRY_VERIFY(dialogOf(f));
    const QString mine = dialogOf(f)->findChild<QRadioButton*>(u"participantsMine"_s)->accessibleName();
    const QString theirs = dialogOf(f)->findChild<QRadioButton*>(u"participantsTheirs"_s)->accessibleName();
    QVERIFY2(mine.contains(u"Australia"_s) && !mine.contains(u"Fiji"_s), qPrintable(mine));
    QVERIFY2(theirs.contains(u"Fiji (observer)"_s, Qt::CaseInsensitive), qPrintable(theirs));
}

void TestConflicts::coordinatesAreOneField() {
    ExerciseDraft base;
    base.latitude = u"1"_s;
    base.longitude = u"2"_s;
    ExerciseDraft mine = base;
    mine.latitude = u"10"_s;
    ExerciseDraft theirs = base;
    theirs.longitude = u"20"_s;
    const auto differences = differencesOf(base, mine, theirs);
    QCOMPARE(differences.size(), 1U);
    QVERIFY(differences.front().isConflict());
    QVERIFY(withTheirs(mine, differences) == AnyDraft(theirs));
    QVERIFY(withTheirs(mine, {}) == AnyDraft(mine));
    QVERIFY(differencesOf(base, mine, mine).empty());
}

void TestConflicts::whatAnotherDeletedCanBeAddedAgain() {
    FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    writeAsAnother(f, [](const Exercise&) { return std::optional<AnyRecord>(); });
    f.save();
    QVERIFY(f.form->isVisible());
    QVERIFY(!f.stored().find(malabar2016));
    f.prompt.answerNext(true);
    f.save();
    if (f.form->isVisible()) {
        f.save(); // the duplicate that is shown has been seen
    }
    QVERIFY(!f.form->isVisible());
    const Dataset stored = f.stored();
    QVERIFY(stored.find(malabar2016));
    QCOMPARE(stored.find(malabar2016)->place, u"Elsewhere"_s);
}

void TestConflicts::whatAnotherDeletedCanBeLeftDeleted() {
    FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    writeAsAnother(f, [](const Exercise&) { return std::optional<AnyRecord>(); });
    for (int time = 0; time < 2; ++time) {
        f.save();
        QVERIFY2(f.prompt.lastMessage().contains(u"deleted"_s), qPrintable(f.prompt.lastMessage()));
        QVERIFY(f.form->isVisible());
        QCOMPARE(f.line(u"place"_s)->text(), u"Elsewhere"_s);
    }
    f.prompt.answerNext(true);
    QTest::keyClick(f.form.get(), Qt::Key_Escape);
    QVERIFY(!f.form->isVisible());
    QVERIFY(!f.stored().find(malabar2016));
}

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
