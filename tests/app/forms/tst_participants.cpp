#include "formfixture.h"

#include "forms/participantsfield.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

class TestParticipants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void participantsCanBeNamedInAnyWay_data();
    void participantsCanBeNamedInAnyWay();
    void pastedListAddsSeveral();
    void typeAheadFindsByAnyPart();
    void tabTakesWhatTheListOffers_data();
    void tabTakesWhatTheListOffers();
    void partOfANameIsNotTakenForTheName();
    void halfTypedRowIsTakenOnSave();
    void removedParticipantIsGone();
    void faultyParticipantIsMarkedInItsRow();
    void rolesAreTaken();

private:
    static const ParticipantsField& participants(const FormFixture& f) {
        return *f.form->findChild<ParticipantsField*>();
    }
};

void TestParticipants::participantsCanBeNamedInAnyWay_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("code") << u"AUS"_s;
    QTest::newRow("code in small letters") << u"aus"_s;
    QTest::newRow("name") << u"australia"_s;
    QTest::newRow("a beginning that only one has") << u"austral"_s;
    QTest::newRow("as the command line takes it") << u"the Australia"_s;
    QTest::newRow("Japanese") << u"オーストラリア"_s;
}

void TestParticipants::participantsCanBeNamedInAnyWay() {
    QFETCH(QString, typed);
    const FormFixture f;
    QLineEdit* add = f.line(u"addParticipant"_s);
    add->setFocus();
    QInputMethodEvent event;
    event.setCommitString(typed);
    QCoreApplication::sendEvent(add, &event);
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(participants(f).participants(), (std::vector<ParticipantDraft>{{u"AUS"_s, u"participant"_s}}));
    QCOMPARE(add->text(), QString());
    QCOMPARE(f.form->focusWidget(), add);
    QCOMPARE(f.lineSpoken(u"Participant 1"_s)->text(), u"Australia"_s);
}

void TestParticipants::pastedListAddsSeveral() {
    const FormFixture f;
    QLineEdit* add = f.line(u"addParticipant"_s);
    add->setFocus();
    QGuiApplication::clipboard()->setText(u"JPN, USA；Australia\tフィリピン"_s);
    QTest::keySequence(add, QKeySequence::Paste);
    QTest::keyClick(add, Qt::Key_Return);
    QStringList codes;
    for (const ParticipantDraft& participant : participants(f).participants()) {
        codes << participant.actor;
    }
    QCOMPARE(codes, (QStringList{u"JPN"_s, u"USA"_s, u"AUS"_s, u"PHL"_s}));
}

void TestParticipants::typeAheadFindsByAnyPart() {
    const FormFixture f;
    QLineEdit* add = f.line(u"addParticipant"_s);
    FormFixture::type(add, u"land"_s);
    QAbstractItemView* list = add->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->model()->rowCount() > 1);
    QTest::keyClick(list, Qt::Key_Down);
    const QString first = list->currentIndex().data(ChoiceModel::keyRole).toString();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(participants(f).participants().size(), 1U);
    QCOMPARE(participants(f).participants().front().actor, first);
    QTRY_COMPARE(add->text(), QString());
    QVERIFY(!list->isVisible());

    // Down opens the whole list, for who does not know how to begin.
    QTest::keyClick(add, Qt::Key_Down);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), int(test::shipped().actors().size()));
    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QTRY_COMPARE(participants(f).participants().size(), 2U);
    QTRY_COMPARE(add->text(), QString());
}

void TestParticipants::tabTakesWhatTheListOffers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("downs");
    QTest::addColumn<Qt::KeyboardModifiers>("with");
    QTest::addColumn<bool>("toTheField");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift(Qt::ShiftModifier);
    // Who gets the keys while a list is open is the platform's choice.
    for (const bool toTheField : {false, true}) {
        const char* who = toTheField ? "field" : "list";
        QTest::addRow("typed, %s", who) << u"austral"_s << 0 << none << toTheField;
        QTest::addRow("chosen in the list, %s", who) << u"ustrali"_s << 1 << none << toTheField;
        QTest::addRow("typed, going back, %s", who) << u"austral"_s << 0 << shift << toTheField;
    }
}

void TestParticipants::tabTakesWhatTheListOffers() {
    QFETCH(const QString, typed);
    QFETCH(const int, downs);
    QFETCH(const Qt::KeyboardModifiers, with);
    QFETCH(const bool, toTheField);
    const FormFixture f;
    QLineEdit* add = f.line(u"addParticipant"_s);
    FormFixture::type(add, typed);
    QAbstractItemView* list = add->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    for (int i = 0; i < downs; ++i) {
        QTest::keyClick(list, Qt::Key_Down);
    }
    QTest::keyClick(toTheField ? static_cast<QWidget*>(add) : list, Qt::Key_Tab, with);
    QVERIFY(!list->isVisible());
    QTRY_COMPARE(participants(f).participants(),
                 (std::vector<ParticipantDraft>{{u"AUS"_s, u"participant"_s}}));
    QCOMPARE(add->text(), QString());
    QVERIFY(f.form->focusWidget() != add);
}

void TestParticipants::partOfANameIsNotTakenForTheName() {
    const FormFixture f;
    f.typeGoodExercise();
    f.addParticipants(u"Guinea"_s);
    f.save();
    QVERIFY(f.form->isVisible());
    QVERIFY2(f.message(u"participants"_s).contains(u"Guinea"_s), qPrintable(f.message(u"participants"_s)));
    QVERIFY(!f.stored().find(ExerciseId(u"malabar-2031"_s)));
}

void TestParticipants::halfTypedRowIsTakenOnSave() {
    const FormFixture f;
    f.addParticipants(u"JPN"_s);
    FormFixture::type(f.lineSpoken(u"Participant 1"_s), u"austral"_s);
    f.type(u"addParticipant"_s, u"usa"_s);
    f.save();
    QCOMPARE(participants(f).participants(),
             (std::vector<ParticipantDraft>{{u"AUS"_s, u"participant"_s}, {u"USA"_s, u"participant"_s}}));
}

void TestParticipants::removedParticipantIsGone() {
    const FormFixture f;
    f.addParticipants(u"JPN, USA, AUS"_s);
    for (auto* button : f.form->findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Remove United States"_s) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
    }
    QCOMPARE(participants(f).participants().size(), 2U);
    QCOMPARE(participants(f).participants()[1].actor, u"AUS"_s);
    QCOMPARE(f.form->focusWidget()->accessibleName(), u"Remove Australia"_s);
}

void TestParticipants::faultyParticipantIsMarkedInItsRow() {
    const FormFixture f;
    f.addParticipants(u"JPN, Atlantis, Japan"_s);
    const QColor error = f.session->style().error;
    const auto colour = [&f](const QString& name) {
        return f.lineSpoken(name)->palette().color(QPalette::Text);
    };
    QVERIFY(colour(u"Participant 1"_s) != error);
    QCOMPARE(colour(u"Participant 2"_s), error);
    QCOMPARE(colour(u"Participant 3"_s), error);
}

void TestParticipants::rolesAreTaken() {
    const FormFixture f;
    f.addParticipants(u"JPN"_s);
    for (auto* box : f.form->findChildren<QComboBox*>()) {
        if (box->accessibleName() == u"Role of Japan"_s) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_H);
        }
    }
    QCOMPARE(participants(f).participants().front().role, u"host"_s);
}

QTEST_MAIN(TestParticipants)
#include "tst_participants.moc"
