#include "formfixture.h"

#include "forms/datefield.h"
#include "forms/participantsfield.h"
#include "forms/sourcesfield.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QSet>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

class TestFormFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreAModel();
    void lastOfTheSeriesFillsTheForm();
    void fillingInAsksBeforeItReplaces();
    void knownSourceIsFoundByItsTitle();
    void knownSourceIsFoundByItsAddress();
    void addressInTheTitleFindsItsSource();
    void addressThatIsNotLeftFindsItsSourceOnSave();
    void knownPlaceBringsItsCoordinates();
    void typedCoordinatesStay();
    void anotherTitleMakesANewSource();
    void sourcesCanBeAddedAndRemoved();
    void dateIsSaidBackAsUnderstood();
    void pairOfCoordinatesFillsBoth();
    void draftSurvivesTheForm();
    void everyControlHasANameAndIsReachedByTab();
    void tabGoesFromTopToBottom();

private:
    static const ParticipantsField& participants(const FormFixture& f) {
        return *f.form->findChild<ParticipantsField*>();
    }
    static const SourcesField& sources(const FormFixture& f) { return *f.form->findChild<SourcesField*>(); }
};

void TestFormFields::choicesAreAModel() {
    ChoiceModel model({{u"AUS"_s, u"Australia"_s, u"Australia · オーストラリア · AUS"_s}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.withKey(u"JPN"_s));
}

void TestFormFields::lastOfTheSeriesFillsTheForm() {
    const FormFixture f;
    QVERIFY(!f.button(u"fillIn"_s)->isEnabled());
    f.type(u"series"_s, u"RIMPAC"_s);
    QVERIFY(f.button(u"fillIn"_s)->isEnabled());
    QVERIFY(f.button(u"fillIn"_s)->text().contains(u"RIMPAC"_s));
    QTest::mouseClick(f.button(u"fillIn"_s), Qt::LeftButton);
    QVERIFY(participants(f).participants().size() > 10);
    QVERIFY(!f.line(u"place"_s)->text().isEmpty());
    QCOMPARE(f.form->findChild<QComboBox*>(u"domain"_s)->currentData().toString(), u"maritime"_s);
    QCOMPARE(f.line(u"name"_s)->text(), QString());
}

void TestFormFields::fillingInAsksBeforeItReplaces() {
    FormFixture f;
    f.type(u"place"_s, u"Mine"_s);
    f.type(u"series"_s, u"Malabar"_s);
    QTest::mouseClick(f.button(u"fillIn"_s), Qt::LeftButton);
    QCOMPARE(f.line(u"place"_s)->text(), u"Mine"_s);
    f.prompt.answerNext(true);
    QTest::mouseClick(f.button(u"fillIn"_s), Qt::LeftButton);
    QVERIFY(f.line(u"place"_s)->text() != u"Mine"_s);
}

void TestFormFields::knownSourceIsFoundByItsTitle() {
    const FormFixture f;
    const Source& source = test::shipped().sources().front();
    QLineEdit* title = f.lineSpoken(u"Source 1, title"_s);
    FormFixture::type(title, source.title);
    QTest::keyClick(
        title->completer()->popup()->isVisible() ? static_cast<QWidget*>(title->completer()->popup()) : title,
        Qt::Key_Down);
    QTest::keyClick(title->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(sources(f).sources().size(), 1U);
    QTRY_COMPARE(sources(f).sources().front().id, source.id.slug());
    QCOMPARE(f.lineSpoken(u"Source 1, address"_s)->text(), source.url);
    QVERIFY(f.lineSpoken(u"Source 1, address"_s)->isReadOnly());
    QVERIFY(title->accessibleDescription().contains(u"already"_s));
}

void TestFormFields::knownSourceIsFoundByItsAddress() {
    const FormFixture f;
    const Source& source = test::shipped().sources().back();
    QLineEdit* url = f.lineSpoken(u"Source 1, address"_s);
    FormFixture::type(url, source.url);
    QTest::keyClick(url, Qt::Key_Tab);
    QCOMPARE(sources(f).sources().front().id, source.id.slug());
    QCOMPARE(f.lineSpoken(u"Source 1, title"_s)->text(), source.title);
}

void TestFormFields::addressInTheTitleFindsItsSource() {
    const FormFixture f;
    const Source& source = test::shipped().sources().back();
    QLineEdit* title = f.lineSpoken(u"Source 1, title"_s);
    title->setFocus();
    QGuiApplication::clipboard()->setText(source.url);
    QTest::keySequence(title, QKeySequence::Paste);
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(sources(f).sources().size(), 1U);
    QCOMPARE(sources(f).sources().front().id, source.id.slug());
    QCOMPARE(title->text(), source.title);
    // Of an unknown one the address stays, in its own field.
    QTest::keyClick(f.button(u"addSource"_s), Qt::Key_Space);
    QTest::keyClicks(f.form->focusWidget(), u"https://example.org/unknown"_s);
    QTest::keyClick(f.form->focusWidget(), Qt::Key_Tab);
    QCOMPARE(f.lineSpoken(u"Source 2, title"_s)->text(), QString());
    QCOMPARE(f.lineSpoken(u"Source 2, address"_s)->text(), u"https://example.org/unknown"_s);
}

void TestFormFields::addressThatIsNotLeftFindsItsSourceOnSave() {
    const FormFixture f;
    const Source& source = test::shipped().sources().back();
    f.typeGoodExercise();
    FormFixture::type(f.lineSpoken(u"Source 1, address"_s), source.url);
    f.save();
    const Dataset stored = f.stored();
    QCOMPARE(stored.sources().size(), test::shipped().sources().size());
    QCOMPARE(stored.find(ExerciseId(u"malabar-2031"_s))->sources, (std::vector<SourceId>{source.id}));
}

void TestFormFields::knownPlaceBringsItsCoordinates() {
    const FormFixture f;
    const Exercise& known = *test::shipped().find(ExerciseId(u"malabar-2016"_s));
    f.type(u"place"_s, known.place);
    QTest::keyClick(f.line(u"place"_s), Qt::Key_Tab);
    QCOMPARE(f.line(u"lat"_s)->text().toDouble(), known.position->latitude);
    QCOMPARE(f.line(u"lon"_s)->text().toDouble(), known.position->longitude);
    // They go with it again, for they are not this place's.
    f.type(u"place"_s, u"A place that nobody knows"_s);
    QTest::keyClick(f.line(u"place"_s), Qt::Key_Tab);
    QCOMPARE(f.line(u"lat"_s)->text(), QString());
}

void TestFormFields::typedCoordinatesStay() {
    const FormFixture f;
    f.type(u"lat"_s, u"1.5, 2.5"_s);
    QTest::keyClick(f.line(u"lat"_s), Qt::Key_Tab);
    f.type(u"place"_s, test::shipped().find(ExerciseId(u"malabar-2016"_s))->place);
    QTest::keyClick(f.line(u"place"_s), Qt::Key_Tab);
    QCOMPARE(f.line(u"lat"_s)->text(), u"1.5"_s);
    QCOMPARE(f.line(u"lon"_s)->text(), u"2.5"_s);
}

void TestFormFields::anotherTitleMakesANewSource() {
    const FormFixture f(ExerciseId(u"malabar-2016"_s));
    QLineEdit* title = f.lineSpoken(u"Source 1, title"_s);
    QVERIFY(f.lineSpoken(u"Source 1, address"_s)->isReadOnly());
    FormFixture::type(title, u"Something else"_s);
    QVERIFY(!f.lineSpoken(u"Source 1, address"_s)->isReadOnly());
    QCOMPARE(f.lineSpoken(u"Source 1, address"_s)->text(), QString());
    QCOMPARE(sources(f).sources().front(), (SourceDraft{{}, u"Something else"_s, {}, {}, {}}));
}

void TestFormFields::sourcesCanBeAddedAndRemoved() {
    const FormFixture f(ExerciseId(u"malabar-2016"_s));
    const auto before = sources(f).sources();
    QCOMPARE(before.size(), 3U);
    f.button(u"addSource"_s)->setFocus();
    QTest::keyClick(f.button(u"addSource"_s), Qt::Key_Space);
    QLineEdit* title = f.lineSpoken(u"Source 4, title"_s);
    QCOMPARE(f.form->focusWidget(), title);
    QCOMPARE(sources(f).sources().size(), 3U); // an empty row is none
    QTest::keyClicks(title, u"New one"_s);
    QCOMPARE(sources(f).sources().size(), 4U);
    for (auto* button : f.form->findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Remove source 1"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(sources(f).sources().size(), 3U);
    QCOMPARE(sources(f).sources().front(), before[1]);
}

void TestFormFields::dateIsSaidBackAsUnderstood() {
    QCOMPARE(DateField::understood(u"2016-06-10"_s, u"en"_s), u"10 June 2016"_s);
    QCOMPARE(DateField::understood(u"2016-06"_s, u"en"_s), u"June 2016, day not known"_s);
    QCOMPARE(DateField::understood(u"2016"_s, u"en"_s), u"2016, month and day not known"_s);
    QVERIFY(DateField::understood(u"2016-06-10"_s, u"ja"_s).startsWith(u"2016年6月10日"_s));
    QCOMPARE(DateField::understood(u"10 Jun 2016"_s, u"en"_s), u"10 June 2016"_s);
    QCOMPARE(DateField::understood(u"June 2016"_s, u"en"_s), u"June 2016, day not known"_s);
    QCOMPARE(DateField::understood(u"2016-02-30"_s, u"en"_s), QString());
    const FormFixture f;
    f.type(u"start"_s, u"2016-06"_s);
    QCOMPARE(f.message(u"start"_s), u"June 2016, day not known"_s);
}

void TestFormFields::pairOfCoordinatesFillsBoth() {
    const FormFixture f;
    f.line(u"lat"_s)->setFocus();
    QGuiApplication::clipboard()->setText(u"26.5, 129.5"_s);
    QTest::keySequence(f.line(u"lat"_s), QKeySequence::Paste);
    QTest::keyClick(f.line(u"lat"_s), Qt::Key_Tab);
    QCOMPARE(f.line(u"lat"_s)->text(), u"26.5"_s);
    QCOMPARE(f.line(u"lon"_s)->text(), u"129.5"_s);
}

void TestFormFields::draftSurvivesTheForm() {
    // Every shipped exercise can be opened and closed again without a change.
    FormFixture f;
    for (const Exercise& exercise : test::shipped().exercises()) {
        if (exercise.confidence != Confidence::Sourced || exercise.participants.size() > 8) {
            continue; // long lists take the test too long
        }
        RecordForm form(*f.session, f.prompt, RecordRef{RecordKind::Exercise, exercise.id.slug()});
        form.open();
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY2(!form.isVisible(), qPrintable(exercise.id.slug()));
    }
    QCOMPARE(f.prompt.lastMessage(), QString());
}

void TestFormFields::everyControlHasANameAndIsReachedByTab() {
    const FormFixture f(ExerciseId(u"malabar-2016"_s));
    QSet<QWidget*> reached;
    for (int i = 0; i < 200; ++i) {
        reached.insert(f.form->focusWidget());
        QTest::keyClick(f.form->focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* widget : f.form->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(f.form.get()) || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                             widget->objectName() + u' ' + widget->parentWidget()->objectName();
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(what));
        const bool byTab = widget->focusPolicy() & Qt::TabFocus;
        QVERIFY2(!byTab || reached.contains(widget), qPrintable(what + face->text(QAccessible::Name)));
    }
}

void TestFormFields::tabGoesFromTopToBottom() {
    const FormFixture f(ExerciseId(u"malabar-2016"_s));
    QTest::keyClick(f.button(u"addSource"_s), Qt::Key_Space); // a row that comes late fits in too
    f.addParticipants(u"AUS"_s);
    f.line(u"series"_s)->setFocus();
    QStringList names;
    do {
        const QWidget* widget = f.form->focusWidget();
        names << (widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName());
        QTest::keyClick(f.form->focusWidget(), Qt::Key_Tab);
    } while (f.form->focusWidget() != f.line(u"series"_s) && names.size() < 100);
    const QStringList wanted{u"series"_s,
                             u"fillIn"_s,
                             u"name"_s,
                             u"start"_s,
                             u"end"_s,
                             u"place"_s,
                             u"lat"_s,
                             u"lon"_s,
                             u"domain"_s,
                             u"framework"_s,
                             u"addParticipant"_s,
                             u"Participant 1"_s,
                             u"Role of India"_s,
                             u"Remove India"_s,
                             u"Participant 4"_s,
                             u"Role of Australia"_s,
                             u"Remove Australia"_s,
                             u"complete"_s,
                             u"announced"_s,
                             u"summary"_s,
                             u"Source 1, title"_s,
                             u"Remove source 1"_s,
                             u"Source 4, title"_s,
                             u"Remove source 4"_s,
                             u"addSource"_s,
                             u"delete"_s,
                             u"cancel"_s,
                             u"saveAndNext"_s,
                             u"save"_s};
    QStringList met = names;
    met.removeIf([&wanted](const QString& name) { return !wanted.contains(name); });
    QVERIFY2(met == wanted, qPrintable(met.join(u" > "_s)));
}

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
