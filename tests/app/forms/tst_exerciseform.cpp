#include "formfixture.h"

#include <QSignalSpy>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

namespace {

const ExerciseId malabar2016(u"malabar-2016"_s);

} // namespace

namespace {

/// What another program does to the exercise while the form is open.
void writeAsAnother(const FormFixture& f, const std::function<std::optional<AnyRecord>(Exercise)>& change) {
    const auto other = f.store.open();
    const Dataset theirs = *other->load();
    const Exercise* before = theirs.find(malabar2016);
    QVERIFY(before);
    QVERIFY(other->write({u"Theirs"_s, {{AnyRecord(*before), change(*before)}}}, u"another"_s).ok());
}

} // namespace

class TestExerciseForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedExerciseIsSavedAsOneUndoStep();
    void duplicatesAreShownBeforeSaving();
    void duplicateCanBeLookedAt();
    void duplicateFromRecallIsShownToNobody();
    void editChangesTheRecordAndKeepsItsId();
    void unchangedFormClosesWithoutAStep();
    void deletingAsksAndIsOneStep();
    void deletingWhatIsGoneIsTold();
    void seriesIsSpeltAsItIsThere();
    void whatAnotherChangedMeanwhileIsNeverOverwrittenUnasked();
    void whatAnotherDeletedMeanwhileCanBeAddedAgain();
    void underlinedLettersGoToTheirFields();
    void readOnlyStoreSaysSo();
    void closingAsksOnlyWhenSomethingWasTyped();
    void fitsASmallScreen();
};

void TestExerciseForm::typedExerciseIsSavedAsOneUndoStep() {
    const FormFixture f;
    QSignalSpy saved(f.form.get(), &ExerciseForm::saved);
    f.typeGoodExercise();
    f.type(u"end"_s, u"2031-07-02"_s);
    f.type(u"place"_s, u"Bay of Bengal"_s);
    f.type(u"lat"_s, u"15.5, 88"_s);
    f.save();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!f.form->isVisible());

    const ExerciseId id(u"malabar-2031"_s);
    QCOMPARE(saved.front().front().value<ExerciseId>(), id);
    const Dataset stored = f.stored();
    const Exercise* exercise = stored.find(id);
    QVERIFY(exercise);
    QCOMPARE(exercise->series, u"Malabar"_s);
    QCOMPARE(exercise->start->toString(), u"2031-06"_s);
    QCOMPARE(exercise->end->toString(), u"2031-07-02"_s);
    QCOMPARE(exercise->position, (GeoPoint{15.5, 88}));
    QCOMPARE(exercise->domain, Domain::Maritime);
    QCOMPARE(exercise->participants.size(), 3U);
    QCOMPARE(exercise->sources.size(), 1U);
    QCOMPARE(stored.find(exercise->sources.front())->url, u"https://example.org/malabar-2031"_s);
    QVERIFY(f.session->dataset() == stored);

    QUndoStack& undo = f.session->document().undoStack();
    QCOMPARE(undo.count(), 1);
    QVERIFY(f.session->document().undo().ok());
    QVERIFY(!f.stored().find(id));
    QVERIFY(f.session->document().redo().ok());
    QVERIFY(f.stored().find(id));
}

void TestExerciseForm::duplicatesAreShownBeforeSaving() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"name"_s, u"Malabar 2016"_s);
    f.type(u"start"_s, u"2016-06-10"_s);
    f.save();
    QVERIFY(f.form->isVisible());
    const auto* list = f.form->findChild<QLabel*>(u"duplicates"_s);
    QVERIFY(list->isVisible());
    QVERIFY2(list->text().contains(u"Malabar 2016, 10–17 June 2016"_s), qPrintable(list->text()));
    QVERIFY(f.button(u"save"_s)->text().contains(u"anyway"_s));
    QCOMPARE(f.session->document().undoStack().count(), 0);
    QTest::mouseClick(f.button(u"save"_s), Qt::LeftButton);
    QVERIFY(!f.form->isVisible());
    QCOMPARE(f.stored().exercises().size(), test::shipped().exercises().size() + 1);
}

void TestExerciseForm::duplicateCanBeLookedAt() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"name"_s, u"Malabar 2016"_s);
    f.type(u"start"_s, u"2016-06-10"_s);
    auto* list = f.form->findChild<QLabel*>(u"duplicates"_s);
    QTRY_VERIFY(list->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Tab);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(f.session->selection().record.slug, u"malabar-2016"_s);
    QVERIFY(f.form->isVisible());
}

void TestExerciseForm::duplicateFromRecallIsShownToNobody() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"name"_s, u"Malabar 1995"_s);
    f.type(u"start"_s, u"1995"_s);
    f.save();
    QVERIFY(!f.form->isVisible());
}

void TestExerciseForm::editChangesTheRecordAndKeepsItsId() {
    const FormFixture f(malabar2016);
    QSignalSpy saved(f.form.get(), &ExerciseForm::saved);
    QCOMPARE(f.line(u"name"_s)->text(), u"Malabar 2016"_s);
    f.type(u"name"_s, u"Exercise Malabar 2016"_s);
    f.save();
    QCOMPARE(saved.size(), 1);
    const Dataset stored = f.stored();
    Exercise expected = *test::shipped().find(malabar2016);
    expected.name = u"Exercise Malabar 2016"_s;
    expected.rev = stored.find(malabar2016)->rev;
    QCOMPARE(*stored.find(malabar2016), expected);
    QVERIFY(f.session->document().undo().ok());
    QCOMPARE(f.stored().find(malabar2016)->name, u"Malabar 2016"_s);
}

void TestExerciseForm::unchangedFormClosesWithoutAStep() {
    const FormFixture f(malabar2016);
    f.save();
    QVERIFY(!f.form->isVisible());
    QCOMPARE(f.session->document().undoStack().count(), 0);
}

void TestExerciseForm::deletingAsksAndIsOneStep() {
    FormFixture f(malabar2016);
    QSignalSpy removed(f.form.get(), &ExerciseForm::removed);
    QTest::mouseClick(f.button(u"delete"_s), Qt::LeftButton);
    QVERIFY(f.prompt.lastMessage().contains(u"Malabar 2016"_s));
    QVERIFY(f.session->dataset().find(malabar2016));
    f.prompt.answerNext(true);
    QTest::mouseClick(f.button(u"delete"_s), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!f.form->isVisible());
    QVERIFY(!f.stored().find(malabar2016));
    QVERIFY(f.session->document().undo().ok());
    QVERIFY(f.stored().find(malabar2016));
}

void TestExerciseForm::deletingWhatIsGoneIsTold() {
    FormFixture f;
    QVERIFY(!removeExerciseWithPrompt(*f.session, f.prompt, ExerciseId(u"gone"_s), f.form.get()));
    QVERIFY2(f.prompt.lastMessage().contains(u"gone"_s), qPrintable(f.prompt.lastMessage()));
}

void TestExerciseForm::seriesIsSpeltAsItIsThere() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"series"_s, u"malabar"_s);
    f.save();
    const Dataset stored = f.stored();
    QCOMPARE(stored.find(ExerciseId(u"malabar-2031"_s))->series, u"Malabar"_s);
    QCOMPARE(stored.series().size(), test::shipped().series().size());
}

void TestExerciseForm::whatAnotherChangedMeanwhileIsNeverOverwrittenUnasked() {
    FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    writeAsAnother(f, [](Exercise exercise) {
        exercise.name = u"Theirs"_s;
        return std::optional<AnyRecord>(exercise);
    });
    // Twice: the second time the snapshot holds what the other wrote already.
    for (int time = 0; time < 2; ++time) {
        f.save();
        QVERIFY(f.form->isVisible());
        QCOMPARE(f.line(u"place"_s)->text(), u"Elsewhere"_s);
        QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs"_s);
        QVERIFY2(f.prompt.lastMessage().contains(u"Name: Theirs"_s), qPrintable(f.prompt.lastMessage()));
        QVERIFY(f.form->findChild<QWidget*>(u"notice"_s)->isVisible());
    }
    f.prompt.answerNext(true);
    f.save();
    QVERIFY(!f.form->isVisible());
    QCOMPARE(f.stored().find(malabar2016)->place, u"Elsewhere"_s);
    QVERIFY(f.stored().find(malabar2016)->name != u"Theirs"_s);
}

void TestExerciseForm::whatAnotherDeletedMeanwhileCanBeAddedAgain() {
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
    QVERIFY(std::any_of(stored.exercises().begin(), stored.exercises().end(),
                        [](const Exercise& exercise) { return exercise.place == u"Elsewhere"_s; }));
}

void TestExerciseForm::underlinedLettersGoToTheirFields() {
    const FormFixture f;
    const auto at = [&f](Qt::Key letter) {
        f.line(u"name"_s)->setFocus();
        QTest::keyClick(f.form.get(), letter, Qt::AltModifier);
        return f.form->focusWidget();
    };
    QCOMPARE(at(Qt::Key_D), f.line(u"start"_s));
    QCOMPARE(at(Qt::Key_L), f.line(u"end"_s));
    QCOMPARE(at(Qt::Key_I), f.line(u"addParticipant"_s));
    QCOMPARE(at(Qt::Key_E), f.lineSpoken(u"Source 1, title"_s));
}

void TestExerciseForm::readOnlyStoreSaysSo() {
    const FormFixture f(malabar2016, Store::Mode::ReadOnly);
    QVERIFY(f.form->findChild<QWidget*>(u"notice"_s)->isVisible());
    QVERIFY(!f.button(u"save"_s)->isEnabled());
    QVERIFY(!f.button(u"delete"_s)->isEnabled());
    f.type(u"name"_s, u"Other"_s);
    f.save();
    QVERIFY(f.form->isVisible());
}

void TestExerciseForm::closingAsksOnlyWhenSomethingWasTyped() {
    FormFixture f;
    f.type(u"name"_s, u"Half"_s);
    QTest::keyClick(f.form.get(), Qt::Key_Escape);
    QVERIFY(f.form->isVisible());
    QVERIFY(!f.prompt.lastMessage().isEmpty());
    QCOMPARE(f.line(u"name"_s)->text(), u"Half"_s);
    f.prompt.answerNext(true);
    f.form->close();
    QVERIFY(!f.form->isVisible());

    const FormFixture untouched(malabar2016);
    QTest::keyClick(untouched.form.get(), Qt::Key_Escape);
    QVERIFY(!untouched.form->isVisible());
    QVERIFY(untouched.prompt.lastMessage().isEmpty());
}

void TestExerciseForm::fitsASmallScreen() {
    const FormFixture f(ExerciseId(u"rimpac-2016"_s));
    QVERIFY(f.form->minimumSizeHint().height() <= 600);
    QVERIFY(f.form->minimumSizeHint().width() <= 1200);
}

QTEST_MAIN(TestExerciseForm)
#include "tst_exerciseform.moc"
