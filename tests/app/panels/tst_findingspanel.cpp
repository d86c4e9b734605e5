#include "model/rules.h"
#include "panels/findingsmodel.h"
#include "panels/findingspanel.h"
#include "support/session.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

} // namespace

class TestFindingsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void modelKeepsTheRules();
    void rowsAreTheFindingsOfTheRules();
    void errorsStandFirst();
    void editsAreCheckedAnew();
    void titleCountsThem();
    void lettersOnTheRowsFilter();
    void enterAsksForTheFormAtTheField();
    void clickSelectsTheRecord();
    void recallOnlyRecordsAreNotShown();
    void storeWithoutFindingsSaysSo();

private:
    void show(const Dataset& dataset);
    [[nodiscard]] QTableView* view() const { return m_panel->findChild<QTableView*>(u"findings"_s); }
    [[nodiscard]] QLineEdit* words() const { return m_panel->findChild<QLineEdit*>(u"filter"_s); }
    [[nodiscard]] QLabel* empty() const { return m_panel->findChild<QLabel*>(u"empty"_s); }
    [[nodiscard]] QString cell(int row, int column) const {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] int rowOf(const QString& record) const {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, FindingsModel::Record) == record) {
                return row;
            }
        }
        return -1;
    }
    void waitUntilCurrent() { QTRY_VERIFY(m_panel->isCurrent()); }
    /// Two rules are broken: the end lies before the beginning, and the name is an address.
    void spoilMalabar();

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingsPanel> m_panel;
};

void TestFindingsPanel::init() {
    show(test::shipped());
}

void TestFindingsPanel::show(const Dataset& dataset) {
    m_panel.reset();
    m_store = std::make_unique<test::TemporaryStore>(dataset);
    m_session = test::makeSession(*m_store);
    m_panel = std::make_unique<FindingsPanel>(*m_session);
    m_panel->resize(1200, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    waitUntilCurrent();
}

void TestFindingsPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_store.reset();
}

void TestFindingsPanel::spoilMalabar() {
    const AnyRecord before = *m_session->dataset().find(malabar);
    Exercise after = std::get<Exercise>(before);
    after.end = PartialDate::tryFrom(u"1999"_s);
    after.name = u"https://example.org/malabar"_s;
    QVERIFY(m_session->document().apply({u"Spoil"_s, {{before, AnyRecord(after)}}}).ok());
    waitUntilCurrent();
}

void TestFindingsPanel::modelKeepsTheRules() {
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStyle(m_session->style());
    model.setFindings(findingRows(test::shipped(), u"en"_s));
    model.setFilter(u"no such word"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestFindingsPanel::rowsAreTheFindingsOfTheRules() {
    spoilMalabar();
    QStringList expected;
    for (const Finding& finding : checkDataset(m_session->dataset())) {
        if (isShown(*m_session->dataset().find(finding.record))) {
            expected << finding.message.simplified();
        }
    }
    QStringList shown;
    for (int row = 0; row < rows(); ++row) {
        shown << cell(row, FindingsModel::Message);
    }
    expected.sort();
    shown.sort();
    QCOMPARE(shown, expected);
}

void TestFindingsPanel::errorsStandFirst() {
    spoilMalabar();
    QCOMPARE(cell(0, FindingsModel::Severity), u"Error"_s);
    QCOMPARE(cell(0, FindingsModel::Record), u"Exercise: https://example.org/malabar"_s);
    QCOMPARE(cell(0, FindingsModel::Field), u"End"_s);
    QCOMPARE(cell(1, FindingsModel::Severity), u"Warning"_s);
}

void TestFindingsPanel::editsAreCheckedAnew() {
    const int before = rows();
    spoilMalabar();
    QCOMPARE(rows(), before + 2);
    QVERIFY(m_session->document().undo().ok());
    waitUntilCurrent();
    QCOMPARE(rows(), before);
}

void TestFindingsPanel::titleCountsThem() {
    QSignalSpy title(m_panel.get(), &FindingsPanel::titleChanged);
    const int before = rows();
    spoilMalabar();
    QCOMPARE(title.last().front().toString(), u"Findings (%1)"_s.arg(before + 2));
}

void TestFindingsPanel::lettersOnTheRowsFilter() {
    spoilMalabar();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_E);
    QCOMPARE(words()->text(), u"e"_s);
    QTest::keyClicks(words(), u"nd error malabar"_s); // the field, the severity, the record
    QCOMPARE(rows(), 1);
    QTest::keyClicks(words(), u" atlantis"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(empty()->isVisible());
    QVERIFY(empty()->text().contains(u"atlantis"_s));
    QTest::keyClick(words(), Qt::Key_Escape);
    QVERIFY(rows() > 1);
    QCOMPARE(QApplication::focusWidget(), view());
}

void TestFindingsPanel::enterAsksForTheFormAtTheField() {
    spoilMalabar();
    QSignalSpy asked(m_panel.get(), &FindingsPanel::editRequested);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front()[0].value<RecordRef>(), malabar);
    QCOMPARE(asked.front()[1].toString(), u"end"_s);
    QCOMPARE(m_session->selection(), Selection::of(malabar));
}

void TestFindingsPanel::clickSelectsTheRecord() {
    spoilMalabar();
    QSignalSpy asked(m_panel.get(), &FindingsPanel::editRequested);
    const QModelIndex name = view()->model()->index(0, FindingsModel::Message);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(name).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_session->selection(), Selection::of(malabar));
}

void TestFindingsPanel::recallOnlyRecordsAreNotShown() {
    words()->setText(u"malabar 1995"_s);
    QCOMPARE(rows(), 0);
}

void TestFindingsPanel::storeWithoutFindingsSaysSo() {
    show(Dataset());
    QCOMPARE(rows(), 0);
    QVERIFY(empty()->text().contains(u"nothing to say"_s));
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
