#include "forms/bulkdialog.h"
#include "forms/bulkmodel.h"
#include "support/session.h"
#include "window/editrunner.h"
#include "window/progressdialog.h"
#include "window/prompt.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const QString heading = u"Series\tName\tStart date\tPlace\tDomain\tCountries\tURL\tSource title\n"_s;

QString row(const QString& name, const QString& start, const QString& countries = u"Japan; USA (host)"_s) {
    return u"Made-up\t%1\t%2\tSasebo\tmaritime\t%3\thttps://example.org/a\tA page\n"_s.arg(name, start,
                                                                                           countries);
}

QString manyRows(int count) {
    QString text = heading;
    for (int i = 0; i < count; ++i) {
        text += row(u"Made-up %1"_s.arg(i), QDate(1960, 1, 1).addDays(i * 5).toString(Qt::ISODate));
    }
    return text;
}

} // namespace

class TestBulkDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyDialogSaysWhatToDo();
    void pastedRowsAreImportedByKeysAsOneStep();
    void badCellIsFoundAndMended();
    void duplicatesAreSkippedUpdatedOrAdded();
    void columnIsGivenAnotherMeaning();
    void kindIsChosen();
    void goodRowsGoAndBadOnesStay();
    void choiceOfABadRowStaysWithIt();
    void whatIsTypedStaysWhenACheckEnds();
    void csvFileIsOpened();
    void faultyFileIsTold();
    void othersEditsAreSeen();
    void mendedCellsAreNotLetGoUnasked();
    void tenThousandRowsAreOneStepAndCanBeStopped();

private:
    template <class W>
    [[nodiscard]] W* part(const QString& name) const {
        return m_dialog->findChild<W*>(name);
    }
    [[nodiscard]] QTableView* view() const { return part<QTableView>(u"rows"_s); }
    [[nodiscard]] QString counts() const { return part<QLabel>(u"counts"_s)->text(); }
    [[nodiscard]] QString problems() const { return part<QLabel>(u"problems"_s)->text(); }
    [[nodiscard]] QString fate(int row) const { return view()->model()->index(row, 0).data().toString(); }
    [[nodiscard]] std::size_t exercises() const { return m_session->dataset().exercises().size(); }
    void paste(const QString& text) const;
    void waitUntilChecked() const { QTRY_VERIFY(!counts().isEmpty() && !counts().startsWith(u"Checking"_s)); }
    void choose(const QString& box, const QString& text) const;
    void typeInto(int row, int column, const QString& text) const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditRunner> m_edits;
    std::unique_ptr<BulkDialog> m_dialog;
    Prompt m_prompt;
};

void TestBulkDialog::init() {
    m_prompt = {};
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_edits = std::make_unique<EditRunner>(*m_session, nullptr);
    m_dialog = std::make_unique<BulkDialog>(*m_session, m_prompt, *m_edits, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestBulkDialog::cleanup() {
    m_edits.reset();
    m_dialog.reset();
    m_session.reset();
    m_store.reset();
}

void TestBulkDialog::paste(const QString& text) const {
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(view()->model()->rowCount() > 0);
    waitUntilChecked();
}

void TestBulkDialog::choose(const QString& box, const QString& text) const {
    auto* combo = part<QComboBox>(box);
    combo->setFocus();
    const int steps = combo->findText(text) - combo->currentIndex();
    for (int i = 0; i < std::abs(steps); ++i) {
        QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    QCOMPARE(combo->currentText(), text);
    waitUntilChecked();
}

void TestBulkDialog::typeInto(int row, int column, const QString& text) const {
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(row, column));
    QTest::keyClick(view(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(view()->model()->index(row, column).data().toString(), text);
    waitUntilChecked();
}

void TestBulkDialog::emptyDialogSaysWhatToDo() {
    QVERIFY(part<QLabel>(u"hint"_s)->isVisible());
    QVERIFY(part<QLabel>(u"hint"_s)->text().contains(u"Ctrl+V"_s));
    QVERIFY(!part<QPushButton>(u"import"_s)->isEnabled());
    const QAbstractItemModelTester rules(view()->model());
    paste(heading + row(u"A"_s, u"2098"_s));
    QVERIFY(!part<QLabel>(u"hint"_s)->isVisible());
}

void TestBulkDialog::pastedRowsAreImportedByKeysAsOneStep() {
    const std::size_t before = exercises();
    QSignalSpy imported(m_dialog.get(), &BulkDialog::imported);
    paste(heading + row(u"Made-up 2098"_s, u"10 Jun 2098"_s) + row(u"Made-up 2099"_s, u"June 2099"_s));
    QCOMPARE(counts(), u"2 new"_s);
    QCOMPARE(exercises(), before); // nothing yet
    QCOMPARE(*m_session->document().store().lastChange(), 0);
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(exercises(), before + 2);
    QCOMPARE(m_store->open()->load()->exercises().size(), before + 2);
    QCOMPARE(m_session->document().undoStack().count(), 1);
    QVERIFY(m_session->document().undo().ok());
    QCOMPARE(test::dump(*m_store->open()->load()), test::dump(test::shipped()));
}

void TestBulkDialog::badCellIsFoundAndMended() {
    paste(heading + row(u"Made-up 2098"_s, u"2098"_s) +
          row(u"Made-up 2099"_s, u"31 Feb 2099"_s, u"Japan; Atlantis"_s));
    QCOMPARE(counts(), u"1 new, 1 with problems"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_F8);
    QTRY_COMPARE(view()->currentIndex(), view()->model()->index(1, 3));
    QVERIFY2(problems().contains(u"31 Feb 2099"_s), qPrintable(problems()));
    QVERIFY2(problems().contains(u"Participants: “Atlantis”"_s), qPrintable(problems()));
    // Not by colour alone.
    QVERIFY(!view()->currentIndex().data(Qt::DecorationRole).isNull());
    QVERIFY(view()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"31 Feb"_s));
    typeInto(1, 3, u"28 Feb 2099"_s);
    QVERIFY2(!problems().contains(u"Feb"_s), qPrintable(problems()));
    typeInto(1, 6, u"Japan; India"_s);
    QCOMPARE(counts(), u"2 new"_s);
    QCOMPARE(problems(), QString());
    QVERIFY(!part<QPushButton>(u"nextBad"_s)->isEnabled());
}

void TestBulkDialog::duplicatesAreSkippedUpdatedOrAdded() {
    paste(u"id\tsummary\nmalabar-2016\tTold anew\nmalabar-2015\tAnd again\n"_s);
    QCOMPARE(counts(), u"2 there already"_s);
    QVERIFY(problems().contains(u"Malabar 2016"_s));
    QVERIFY(!part<QPushButton>(u"import"_s)->isEnabled());
    choose(u"usual"_s, u"update what is there"_s);
    QCOMPARE(counts(), u"2 to update"_s);
    // One row is decided otherwise, in its first cell.
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_F2);
    auto* editor = qobject_cast<QComboBox*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Down); // as the others -> skip
    QTest::keyClick(editor, Qt::Key_Return);
    waitUntilChecked();
    QTRY_COMPARE(counts(), u"1 to update, 1 there already"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(m_session->dataset().find(ExerciseId(u"malabar-2016"_s))->summary, u"Told anew"_s);
    QCOMPARE(m_session->dataset().find(ExerciseId(u"malabar-2015"_s))->summary,
             test::shipped().find(ExerciseId(u"malabar-2015"_s))->summary);
}

void TestBulkDialog::columnIsGivenAnotherMeaning() {
    paste(u"Series\tTitle of it\tStart\tDomain\tCountries\tURL\tSource title\n"
          "Made-up\tMade-up 2098\t2098\tmaritime\tJPN; USA\thttps://example.org/a\tA page\n"_s);
    QCOMPARE(counts(), u"1 with problems"_s);
    QVERIFY(view()->model()->headerData(2, Qt::Horizontal).toString().contains(u"left out"_s));
    view()->setCurrentIndex(view()->model()->index(0, 2));
    choose(u"meaning"_s, u"Name"_s);
    QCOMPARE(counts(), u"1 new"_s);
    QVERIFY(view()->model()->headerData(2, Qt::Horizontal).toString().contains(u"→ Name"_s));
}

void TestBulkDialog::kindIsChosen() {
    paste(u"name\tdate\tlevel\tparticipants\turl\tsource title\n"
          "Made-up talks\t2099\tworking\tJPN; USA\thttps://example.org/a\tA page\n"_s);
    QCOMPARE(part<QComboBox>(u"kind"_s)->currentData().toInt(), int(RecordKind::Dialogue));
    choose(u"kind"_s, labelOf(RecordKind::Exercise));
    QVERIFY(view()->model()->headerData(3, Qt::Horizontal).toString().contains(u"left out"_s));
}

void TestBulkDialog::goodRowsGoAndBadOnesStay() {
    const std::size_t before = exercises();
    paste(heading + row(u"Made-up 2098"_s, u"2098"_s) + row(u"Made-up 2099"_s, u"never"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(exercises(), before + 1);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QVERIFY(m_dialog->isVisible());
    waitUntilChecked();
    QCOMPARE(counts(), u"1 with problems"_s);
    QCOMPARE(view()->model()->headerData(0, Qt::Vertical).toInt(), 3); // as in the table that was pasted
}

void TestBulkDialog::choiceOfABadRowStaysWithIt() {
    const QString known = u"Malabar\tMalabar 2016\t%1\tSasebo\tmaritime\tJapan; USA; IND\t\t\n"_s;
    paste(heading + row(u"Made-up 2099"_s, u"2099-10-01"_s) + known.arg(u"31 Feb 2016"_s));
    QAbstractItemModel& model = *view()->model();
    QVERIFY(model.setData(model.index(1, BulkModel::fateColumn), int(OnDuplicate::Update),
                          BulkModel::choiceRole));
    QTRY_COMPARE(counts(), u"1 new, 1 with problems"_s);
    part<QPushButton>(u"import"_s)->click();
    QTRY_COMPARE(model.rowCount(), 1);
    typeInto(0, 3, u"2016-06-10"_s);
    QTRY_COMPARE(counts(), u"1 to update"_s);
}

void TestBulkDialog::whatIsTypedStaysWhenACheckEnds() {
    paste(heading + row(u"Made-up 2098"_s, u"31 Feb 2098"_s) + row(u"Made-up 2099"_s, u"2099-10-01"_s));
    QTRY_COMPARE(counts(), u"1 new, 1 with problems"_s);
    QVERIFY(view()->model()->setData(view()->model()->index(1, 3), u"2099-10-02"_s)); // begins a check
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 3));
    QTest::keyClick(view(), Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"2098-"_s);
    waitUntilChecked();
    QTest::keyClicks(editor, u"06-10"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(counts(), u"2 new"_s);
    QCOMPARE(view()->model()->index(0, 3).data().toString(), u"2098-06-10"_s);
}

void TestBulkDialog::csvFileIsOpened() {
    const QString path = m_store->folder() + u"/表.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"\xFEFFシリーズ;名称;開始日;領域;参加国;URL;Source title\r\n"
        "Made-up;Made-up 2098;2098年6月;maritime;\"日本、米国\";https://example.org/a;A page\r\n"_s.toUtf8());
    file.close();
    m_prompt.answerNextFile(path);
    QTest::mouseClick(part<QPushButton>(u"openCsv"_s), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    waitUntilChecked();
    QVERIFY2(counts() == u"1 new"_s, qPrintable(problems()));
}

void TestBulkDialog::faultyFileIsTold() {
    const QString path = m_store->folder() + u"/bad.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,\"2\n");
    file.close();
    m_dialog->openFile(path);
    QTRY_COMPARE(m_prompt.lastMessage(),
                 u"“bad.csv”: Line 2: a quotation mark is opened and never closed."_s);
    m_dialog->openFile(m_store->folder() + u"/none.csv"_s);
    QTRY_VERIFY(m_prompt.lastMessage().contains(u"none.csv” cannot be read."_s));
    QGuiApplication::clipboard()->setText(u"  "_s);
    m_dialog->paste();
    QTRY_VERIFY(m_prompt.lastMessage().contains(u"There is no table here."_s));
    QCOMPARE(view()->model()->rowCount(), 0);
}

void TestBulkDialog::othersEditsAreSeen() {
    paste(u"id\tsummary\nmalabar-2016\tTold anew\n"_s);
    choose(u"usual"_s, u"update what is there"_s);
    QCOMPARE(counts(), u"1 to update"_s);
    const auto removal = removeRecord(m_session->dataset(), {RecordKind::Exercise, u"malabar-2016"_s});
    QVERIFY(m_session->document().apply(*removal).ok());
    waitUntilChecked();
    QTRY_COMPARE(counts(), u"1 with problems"_s);
}

void TestBulkDialog::mendedCellsAreNotLetGoUnasked() {
    paste(heading + row(u"A"_s, u"never"_s));
    typeInto(0, 3, u"2098"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // asked, and answered by no
    QVERIFY(m_dialog->isVisible());
    QGuiApplication::clipboard()->setText(heading);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(view()->model()->rowCount(), 1);
    m_prompt.answerNext(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestBulkDialog::tenThousandRowsAreOneStepAndCanBeStopped() {
    constexpr int count = 10'000;
    const std::size_t before = exercises();
    QSignalSpy imported(m_dialog.get(), &BulkDialog::imported);
    QGuiApplication::clipboard()->setText(manyRows(count));
    m_dialog->paste();
    constexpr int patience = 120'000; // built without optimisation
    QTRY_COMPARE_WITH_TIMEOUT(counts().remove(u','), u"10000 new"_s, patience);

    part<QPushButton>(u"import"_s)->click();
    QPointer<ProgressDialog> progress;
    QTRY_VERIFY((progress = qobject_cast<ProgressDialog*>(QApplication::activeModalWidget())));
    QTRY_VERIFY_WITH_TIMEOUT(!progress || progress->findChild<QProgressBar*>()->value() > 0, patience);
    QVERIFY(progress);
    QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    // A key that is held down reaches nothing behind it before the writing has ended.
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(progress && progress->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!progress, patience);
    QCOMPARE(exercises(), before);
    QCOMPARE(*m_session->document().store().lastChange(), 0);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(imported.size(), 0);

    part<QPushButton>(u"import"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, patience);
    QCOMPARE(exercises(), before + count);
    QCOMPARE(m_session->document().undoStack().count(), 1);
    // Back again in one step, also on the pool.
    bool isBack = false;
    m_edits->undo([&isBack](const Result<void>& undone) { isBack = undone.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(isBack, patience);
    QCOMPARE(test::dump(m_session->dataset()), test::dump(test::shipped()));
    QCOMPARE(test::dump(*m_store->open()->load()), test::dump(test::shipped()));
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
