#include "formfixture.h"

#include <QSignalSpy>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

namespace {

const ExerciseId malabar2016(u"malabar-2016"_s);

} // namespace

class TestRecordForm : public QObject {
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
    void underlinedLettersGoToTheirFields();
    void readOnlyStoreSaysSo();
    void closingAsksOnlyWhenSomethingWasTyped();
    void fitsASmallScreen();
};

void TestRecordForm::typedExerciseIsSavedAsOneUndoStep() {
    const FormFixture f;
    QSignalSpy saved(f.form.get(), &RecordForm::saved);
    f.typeGoodExercise();
    f.type(u"end"_s, u"2031-07-02"_s);
    f.type(u"place"_s, u"Bay of Bengal"_s);
    f.type(u"lat"_s, u"15.5, 88"_s);
    f.save();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!f.form->isVisible());

    const ExerciseId id(u"malabar-2031"_s);
    QCOMPARE(saved.front().front().value<RecordRef>(), (RecordRef{RecordKind::Exercise, id.slug()}));
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

void TestRecordForm::duplicatesAreShownBeforeSaving() {
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

void TestRecordForm::duplicateCanBeLookedAt() {
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

void TestRecordForm::duplicateFromRecallIsShownToNobody() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"name"_s, u"Malabar 1995"_s);
    f.type(u"start"_s, u"1995"_s);
    f.save();
    QVERIFY(!f.form->isVisible());
}

void TestRecordForm::editChangesTheRecordAndKeepsItsId() {
    const FormFixture f(malabar2016);
    QSignalSpy saved(f.form.get(), &RecordForm::saved);
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

void TestRecordForm::unchangedFormClosesWithoutAStep() {
    const FormFixture f(malabar2016);
    f.save();
    QVERIFY(!f.form->isVisible());
    QCOMPARE(f.session->document().undoStack().count(), 0);
}

void TestRecordForm::deletingAsksAndIsOneStep() {
    FormFixture f(malabar2016);
    QSignalSpy removed(f.form.get(), &RecordForm::removed);
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

void TestRecordForm::deletingWhatIsGoneIsTold() {
    FormFixture f;
    QVERIFY(!removeWithPrompt(*f.session, f.prompt, {RecordKind::Exercise, u"gone"_s}, f.form.get()));
    QVERIFY2(f.prompt.lastMessage().contains(u"gone"_s), qPrintable(f.prompt.lastMessage()));
}

void TestRecordForm::seriesIsSpeltAsItIsThere() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"series"_s, u"malabar"_s);
    f.save();
    const Dataset stored = f.stored();
    QCOMPARE(stored.find(ExerciseId(u"malabar-2031"_s))->series, u"Malabar"_s);
    QCOMPARE(stored.series().size(), test::shipped().series().size());
}

void TestRecordForm::underlinedLettersGoToTheirFields() {
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

void TestRecordForm::readOnlyStoreSaysSo() {
    const FormFixture f(malabar2016, Store::Mode::ReadOnly);
    QVERIFY(f.form->findChild<QWidget*>(u"notice"_s)->isVisible());
    QVERIFY(!f.button(u"save"_s)->isEnabled());
    QVERIFY(!f.button(u"delete"_s)->isEnabled());
    f.type(u"name"_s, u"Other"_s);
    f.save();
    QVERIFY(f.form->isVisible());
}

void TestRecordForm::closingAsksOnlyWhenSomethingWasTyped() {
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

void TestRecordForm::fitsASmallScreen() {
    const FormFixture f(ExerciseId(u"rimpac-2016"_s));
    QVERIFY(f.form->minimumSizeHint().height() <= 600);
    QVERIFY(f.form->minimumSizeHint().width() <= 1200);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
