#include "formfixture.h"

#include <QClipboard>
#include <QElapsedTimer>

using namespace plusone;
using namespace Qt::StringLiterals;
using test::FormFixture;

/// What the form does with input that is wrong or not there yet.
class TestExerciseInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badInputIsSaidBesideItsFieldAndNothingIsWritten_data();
    void badInputIsSaidBesideItsFieldAndNothingIsWritten();
    void longNameIsJudgedAndKept();
    void pasteOfTenMegabytesIsRefusedWhole_data();
    void pasteOfTenMegabytesIsRefusedWhole();
    void emptyFormIsNotFullOfErrors();
    void saveGoesToTheFirstFaultyField();
    void errorAppearsWhenTheFieldIsLeft();
    void enterDoesNotSave();
};

void TestExerciseInput::badInputIsSaidBesideItsFieldAndNothingIsWritten_data() {
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

void TestExerciseInput::badInputIsSaidBesideItsFieldAndNothingIsWritten() {
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

void TestExerciseInput::longNameIsJudgedAndKept() {
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

void TestExerciseInput::pasteOfTenMegabytesIsRefusedWhole_data() {
    QTest::addColumn<QString>("field");
    for (const char* field : {"series", "name", "place", "start", "lat", "addParticipant", "summary"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void TestExerciseInput::pasteOfTenMegabytesIsRefusedWhole() {
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

void TestExerciseInput::emptyFormIsNotFullOfErrors() {
    const FormFixture f;
    QCOMPARE(f.form->focusWidget(), f.line(u"series"_s));
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(f.form->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(f.message(u"name"_s), QString());
    QCOMPARE(f.message(u"sources"_s), QString());
}

void TestExerciseInput::saveGoesToTheFirstFaultyField() {
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

void TestExerciseInput::errorAppearsWhenTheFieldIsLeft() {
    const FormFixture f;
    f.type(u"start"_s, u"2016-02-"_s);
    QVERIFY(!f.message(u"start"_s).contains(u"2016-02-"_s));
    QTRY_COMPARE(f.message(u"start"_s), u"As precise as the source: a year, a month or a day"_s);
    QTest::keyClicks(f.line(u"start"_s), u"30"_s);
    QTest::keyClick(f.line(u"start"_s), Qt::Key_Tab);
    QVERIFY(f.message(u"start"_s).contains(u"2016-02-30"_s));
    QCOMPARE(f.line(u"start"_s)->accessibleDescription(), f.message(u"start"_s));
    f.type(u"start"_s, u"2016-02-29"_s);
    QTRY_COMPARE(f.message(u"start"_s), u"29 February 2016"_s);
}

void TestExerciseInput::enterDoesNotSave() {
    const FormFixture f;
    f.typeGoodExercise();
    QTest::keyClick(f.line(u"name"_s), Qt::Key_Return);
    QVERIFY(f.form->isVisible());
    QCOMPARE(f.session->document().undoStack().count(), 0);
}

QTEST_MAIN(TestExerciseInput)
#include "tst_exerciseinput.moc"
