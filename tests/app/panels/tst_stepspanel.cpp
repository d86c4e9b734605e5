#include "panels/stepsmodel.h"
#include "panels/stepspanel.h"
#include "support/session.h"
#include "window/editrunner.h"
#include "window/prompt.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

} // namespace

class TestStepsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void modelKeepsTheRules();
    void storeWithoutEditsHasOneStep();
    void stepsAreNamedByTheirEdits();
    void chosenStepIsInTheFile();
    void clickGoesForwardAgain();
    void refusalIsToldAndEndsTheWay();
    void anEditOnTheWayEndsIt();
    void anotherStoreHasStepsOfItsOwn();

private:
    [[nodiscard]] QListView* view() const { return m_panel->findChild<QListView*>(u"steps"_s); }
    [[nodiscard]] QString hint() const { return m_panel->findChild<QLabel*>(u"hint"_s)->text(); }
    [[nodiscard]] int steps() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString text(int row) const { return view()->model()->index(row, 0).data().toString(); }
    [[nodiscard]] int index() const { return m_session->document().undoStack().index(); }
    [[nodiscard]] QString nameInFile() const { return titleOf(*m_store->open()->load()->find(malabar)); }
    void rename(const QString& name);
    void choose(int row);
    void waitUntilThere() { QTRY_VERIFY(!m_panel->isMoving()); }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditRunner> m_edits;
    std::unique_ptr<StepsPanel> m_panel;
    Prompt m_prompt;
};

void TestStepsPanel::init() {
    m_prompt = {};
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_edits = std::make_unique<EditRunner>(*m_session, nullptr);
    m_panel = std::make_unique<StepsPanel>(*m_session, m_prompt, *m_edits);
    m_panel->resize(400, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view()->setFocus();
}

void TestStepsPanel::cleanup() {
    m_panel.reset();
    m_edits.reset();
    m_session.reset();
    m_store.reset();
}

void TestStepsPanel::rename(const QString& name) {
    Document& document = m_session->document();
    const AnyRecord before = *document.dataset().find(malabar);
    Exercise after = std::get<Exercise>(before);
    after.name = name;
    QVERIFY(document.apply({u"Rename to "_s + name, {{before, AnyRecord(after)}}}).ok());
}

void TestStepsPanel::choose(int row) {
    view()->setCurrentIndex(view()->model()->index(row, 0));
    QTest::keyClick(view(), Qt::Key_Return);
}

void TestStepsPanel::modelKeepsTheRules() {
    StepsModel model(m_session->style(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStack(&m_session->document().undoStack());
    rename(u"A"_s);
    model.setStack(&m_session->document().undoStack());
    QCOMPARE(model.rowCount(), 2);
    model.setStyle(m_session->style());
}

void TestStepsPanel::storeWithoutEditsHasOneStep() {
    QCOMPARE(steps(), 1);
    QCOMPARE(text(0), u"As it was opened"_s);
    QVERIFY(hint().contains(u"No edit yet"_s));
}

void TestStepsPanel::stepsAreNamedByTheirEdits() {
    rename(u"A"_s);
    rename(u"B"_s);
    QCOMPARE(steps(), 3);
    QCOMPARE(text(1), u"Rename to A"_s);
    QCOMPARE(text(2), u"Rename to B"_s);
    QCOMPARE(view()->currentIndex().row(), 2);
    QVERIFY(m_session->document().undo().ok());
    QCOMPARE(view()->currentIndex().row(), 1);
    const QModelIndex undone = view()->model()->index(2, 0);
    QCOMPARE(undone.data(Qt::AccessibleTextRole).toString(), u"Rename to B, taken back"_s);
    QCOMPARE(undone.data(Qt::ForegroundRole).value<QColor>(), m_session->style().muted);
}

void TestStepsPanel::chosenStepIsInTheFile() {
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        rename(name);
    }
    choose(1);
    waitUntilThere();
    QCOMPARE(index(), 1);
    QCOMPARE(nameInFile(), u"A"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    choose(0);
    waitUntilThere();
    QCOMPARE(nameInFile(), u"Malabar 2016"_s);
    // Each step back is an edit that the journal knows.
    QCOMPARE(m_store->open()->history(malabar)->size(), 8U);
}

void TestStepsPanel::clickGoesForwardAgain() {
    rename(u"A"_s);
    rename(u"B"_s);
    choose(0);
    waitUntilThere();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->visualRect(view()->model()->index(2, 0)).center());
    waitUntilThere();
    QCOMPARE(index(), 2);
    QCOMPARE(nameInFile(), u"B"_s);
    choose(2); // where it stands already
    waitUntilThere();
    QCOMPARE(m_store->open()->history(malabar)->size(), 6U);
}

void TestStepsPanel::refusalIsToldAndEndsTheWay() {
    rename(u"A"_s);
    rename(u"B"_s);
    rename(u"C"_s);
    // Others change what the second step back would have to change.
    const auto other = m_store->open();
    choose(0);
    const AnyRecord before = *other->load()->find(malabar);
    Exercise after = std::get<Exercise>(before);
    after.name = u"theirs"_s;
    QVERIFY(other->write({u"x"_s, {{before, AnyRecord(after)}}}, u"other"_s).ok());
    waitUntilThere();
    QVERIFY(!m_prompt.lastMessage().isEmpty());
    QCOMPARE(index(), 3);
    QCOMPARE(view()->currentIndex().row(), 3);
    QCOMPARE(nameInFile(), u"theirs"_s);
}

void TestStepsPanel::anEditOnTheWayEndsIt() {
    rename(u"A"_s);
    rename(u"B"_s);
    choose(0);
    rename(u"C"_s);
    waitUntilThere();
    QCOMPARE(index(), 3);
    QCOMPARE(nameInFile(), u"C"_s);
}

void TestStepsPanel::anotherStoreHasStepsOfItsOwn() {
    rename(u"A"_s);
    choose(0);
    const test::TemporaryStore other;
    auto document = Document::open(other.open(), u"tester"_s);
    QVERIFY(document.ok());
    m_session->setDocument(std::move(document).value());
    waitUntilThere();
    QCOMPARE(steps(), 1);
    QCOMPARE(nameInFile(), u"A"_s);
}

QTEST_MAIN(TestStepsPanel)
#include "tst_stepspanel.moc"
