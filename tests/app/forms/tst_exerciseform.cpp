#include "formfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

namespace {

const ExerciseId malabar2016(u"malabar-2016"_s);

} // namespace

class TestExerciseForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedExerciseIsSavedAsOneUndoStep();
    void badInputIsSaidBesideItsFieldAndNothingIsWritten_data();
    void badInputIsSaidBesideItsFieldAndNothingIsWritten();
    void longNameIsJudgedAndKept();
    void pasteOfTenMegabytesIsRefusedWhole_data();
    void pasteOfTenMegabytesIsRefusedWhole();
    void emptyFormIsNotFullOfErrors();
    void saveGoesToTheFirstFaultyField();
    void errorAppearsWhenTheFieldIsLeft();
    void duplicatesAreShownBeforeSaving();
    void duplicateCanBeLookedAt();
    void editChangesTheRecordAndKeepsItsId();
    void unchangedFormClosesWithoutAStep();
    void deletingAsksAndIsOneStep();
    void recordChangedElsewhereKeepsTheFormOpen();
    void readOnlyStoreSaysSo();
    void closingAsksOnlyWhenSomethingWasTyped();
    void enterDoesNotSave();
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

void TestExerciseForm::badInputIsSaidBesideItsFieldAndNothingIsWritten_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a day that does not exist")
        << u"start"_s << u"start"_s << u"2016-02-30"_s << u"2016-02-30"_s;
    QTest::newRow("end before start") << u"end"_s << u"end"_s << u"2031-05"_s << u"2031-05"_s;
    QTest::newRow("unknown country") << u"participants"_s << u"addParticipant"_s << u"Atlantis"_s
                                     << u"Atlantis"_s;
    QTest::newRow("participant twice")
        << u"participants"_s << u"addParticipant"_s << u"japan"_s << u"Japan"_s;
    QTest::newRow("no web address") << u"sources"_s << u"Source 1, address"_s << u"ftp://example.org/a"_s
                                    << u"ftp://example.org/a"_s;
    QTest::newRow("script for an address")
        << u"sources"_s << u"Source 1, address"_s << u"javascript:alert(1)"_s << u"javascript:alert(1)"_s;
    QTest::newRow("no name") << u"name"_s << u"name"_s << QString() << u"empty"_s;
    QTest::newRow("latitude off the globe") << u"lat"_s << u"lat"_s << u"95, 10"_s << u"90"_s;
    QTest::newRow("latitude alone") << u"lon"_s << u"lat"_s << u"15"_s << u"both"_s;
}

void TestExerciseForm::badInputIsSaidBesideItsFieldAndNothingIsWritten() {
    QFETCH(QString, field);
    QFETCH(QString, line);
    QFETCH(QString, text);
    QFETCH(QString, said);
    const FormFixture f;
    f.typeGoodExercise();
    const Dataset before = f.stored();
    QLineEdit* edit = f.line(line) ? f.line(line) : f.lineSpoken(line);
    FormFixture::type(edit, text);
    f.save();
    QVERIFY2(f.message(field).contains(said), qPrintable(f.message(field)));
    QVERIFY(f.form->isVisible());
    QVERIFY(f.stored() == before);
    QCOMPARE(f.session->document().undoStack().count(), 0);
    QCOMPARE(f.line(u"series"_s)->text(), u"Malabar"_s);
}

void TestExerciseForm::longNameIsJudgedAndKept() {
    const FormFixture f;
    f.typeGoodExercise();
    const QString name(400, u'x');
    f.line(u"name"_s)->setFocus();
    f.line(u"name"_s)->selectAll();
    QGuiApplication::clipboard()->setText(name);
    QTest::keySequence(f.line(u"name"_s), QKeySequence::Paste);
    f.save();
    QVERIFY2(f.message(u"name"_s).contains(u"300"_s), qPrintable(f.message(u"name"_s)));
    QCOMPARE(f.line(u"name"_s)->text(), name);
    QVERIFY(f.form->isVisible());
}

void TestExerciseForm::pasteOfTenMegabytesIsRefusedWhole_data() {
    QTest::addColumn<QString>("field");
    for (const char* field : {"series", "name", "place", "start", "lat", "addParticipant", "summary"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void TestExerciseForm::pasteOfTenMegabytesIsRefusedWhole() {
    QFETCH(QString, field);
    const FormFixture f;
    f.typeGoodExercise();
    const QString label = field == u"addParticipant"_s ? u"participants"_s : field;
    auto* widget = f.form->findChild<QWidget*>(field);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    const QString before = widget->property(field == u"summary"_s ? "plainText" : "text").toString();
    QGuiApplication::clipboard()->setText(QString(10'000'000, u'x'));
    QElapsedTimer clock;
    clock.start();
    QTest::keySequence(widget, QKeySequence::Paste);
    QCoreApplication::processEvents();
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    QGuiApplication::clipboard()->clear();
    QCOMPARE(widget->property(field == u"summary"_s ? "plainText" : "text").toString(), before);
    QVERIFY2(f.message(label).contains(u"too long"_s), qPrintable(f.message(label)));
    // Saving must not pass over it: the person meant to have that text in.
    f.save();
    QVERIFY(f.form->isVisible());
    QVERIFY(f.message(label).contains(u"too long"_s));
}

void TestExerciseForm::emptyFormIsNotFullOfErrors() {
    const FormFixture f;
    QCOMPARE(f.form->focusWidget(), f.line(u"series"_s));
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(f.form->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(f.message(u"name"_s), QString());
    QCOMPARE(f.message(u"sources"_s), QString());
}

void TestExerciseForm::saveGoesToTheFirstFaultyField() {
    const FormFixture f;
    f.typeGoodExercise();
    f.type(u"start"_s, u"2031-13"_s);
    f.type(u"end"_s, u"soon"_s);
    f.save();
    QCOMPARE(f.form->focusWidget(), f.line(u"start"_s));
    QVERIFY(!f.message(u"end"_s).isEmpty());

    const FormFixture empty;
    empty.save();
    QCOMPARE(empty.form->focusWidget(), empty.line(u"series"_s));
    for (const QString& field :
         {u"series"_s, u"name"_s, u"start"_s, u"domain"_s, u"participants"_s, u"sources"_s}) {
        QVERIFY2(!empty.message(field).isEmpty(), qPrintable(field));
    }
}

void TestExerciseForm::errorAppearsWhenTheFieldIsLeft() {
    const FormFixture f;
    f.type(u"start"_s, u"2016-02-3"_s);
    QVERIFY(!f.message(u"start"_s).contains(u"2016-02-3"_s));
    QTRY_COMPARE(f.message(u"start"_s), u"As precise as the source: a year, a month or a day"_s);
    QTest::keyClick(f.line(u"start"_s), Qt::Key_0);
    QTest::keyClick(f.line(u"start"_s), Qt::Key_Tab);
    QVERIFY(f.message(u"start"_s).contains(u"2016-02-30"_s));
    QCOMPARE(f.line(u"start"_s)->accessibleDescription(), f.message(u"start"_s));
    f.type(u"start"_s, u"2016-02-29"_s);
    QTRY_COMPARE(f.message(u"start"_s), u"29 February 2016"_s);
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

void TestExerciseForm::recordChangedElsewhereKeepsTheFormOpen() {
    const FormFixture f(malabar2016);
    f.type(u"place"_s, u"Elsewhere"_s);
    {
        const auto other = f.store.open();
        const Dataset theirs = *other->load();
        Exercise changed = *theirs.find(malabar2016);
        changed.name = u"Theirs"_s;
        QVERIFY(other
                    ->write({u"Theirs"_s, {{AnyRecord(*theirs.find(malabar2016)), AnyRecord(changed)}}},
                            u"another"_s)
                    .ok());
    }
    f.save();
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.line(u"place"_s)->text(), u"Elsewhere"_s);
    QCOMPARE(f.stored().find(malabar2016)->name, u"Theirs"_s);
    const auto* notice = f.form->findChild<QWidget*>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->accessibleName().contains(u"Malabar 2016"_s), qPrintable(notice->accessibleName()));
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

void TestExerciseForm::enterDoesNotSave() {
    const FormFixture f;
    f.typeGoodExercise();
    QTest::keyClick(f.line(u"name"_s), Qt::Key_Return);
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.session->document().undoStack().count(), 0);
}

void TestExerciseForm::fitsASmallScreen() {
    const FormFixture f(ExerciseId(u"rimpac-2016"_s));
    QVERIFY(f.form->minimumSizeHint().height() <= 600);
    QVERIFY(f.form->minimumSizeHint().width() <= 1200);
}

QTEST_MAIN(TestExerciseForm)
#include "tst_exerciseform.moc"
