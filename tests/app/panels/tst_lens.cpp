#include "panels/lenschips.h"
#include "panels/lensfilters.h"
#include "panels/lenspanel.h"
#include "support/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

/// The lens panel and the chips, over the shipped data, by hand and keys.
class TestLensWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsAreThoseOfTheLens();
    void tickNarrowsAndUntickWidens();
    void kindsAndBetweenOrInside();
    void notKeepsOutByClickAndKey();
    void whatIsHiddenComesBackByItsChip();
    void findHidesWhatDoesNotMatch();
    void weightSaysWhatItLeavesOut();
    void manyPartyIsChosenByTheCombo();
    void clearKeepsTheTime();
    void chipsAreRemovedInAnyOrderByClickAndKey();
    void timeChipGoesBackToTheFoundingMoment();
    void chipsWrapInANarrowWindow();

private:
    QTreeWidgetItem* row(const QString& label);
    void tick(const QString& label);
    QToolButton* chip(const QString& label);

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LensPanel> m_panel;
    std::unique_ptr<LensChips> m_chips;
};

void TestLensWidgets::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_panel = std::make_unique<LensPanel>(*m_session);
    m_chips = std::make_unique<LensChips>(*m_session);
    m_panel->resize(320, 900);
    m_chips->resize(700, 40);
    m_panel->show();
    m_chips->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestLensWidgets::cleanup() {
    m_panel.reset();
    m_chips.reset();
    m_session.reset();
    m_store.reset();
}

QTreeWidgetItem* TestLensWidgets::row(const QString& label) {
    for (QTreeWidgetItem* item :
         m_panel->findChild<QTreeWidget*>()->findItems(label, Qt::MatchExactly | Qt::MatchRecursive)) {
        if (item->parent()) {
            return item;
        }
    }
    qFatal("no row %s", qPrintable(label));
}

void TestLensWidgets::tick(const QString& label) {
    auto* tree = m_panel->findChild<QTreeWidget*>();
    QTreeWidgetItem* item = row(label);
    item->parent()->setExpanded(true);
    tree->scrollToItem(item);
    tree->setCurrentItem(item);
    tree->setFocus();
    const Lens before = m_session->lens();
    QTest::keyClick(tree->viewport(), Qt::Key_Space);
    QTRY_VERIFY(m_session->lens() != before);
}

QToolButton* TestLensWidgets::chip(const QString& label) {
    for (auto* button : m_chips->findChildren<QToolButton*>()) {
        if (button->isVisible() && button->text() == label) {
            return button;
        }
    }
    return nullptr;
}

void TestLensWidgets::countsAreThoseOfTheLens() {
    QCOMPARE(row(u"Agreements"_s)->text(2), u"86"_s);
    QCOMPARE(row(u"Exercises"_s)->text(2), u"44"_s);
    QCOMPARE(row(u"Dialogues"_s)->text(2), u"43"_s);
    QCOMPARE(row(u"Australia"_s)->text(2), u"44"_s);
}

void TestLensWidgets::tickNarrowsAndUntickWidens() {
    tick(u"Japan-U.S.-India"_s);
    QCOMPARE(m_session->lens().frameworks, std::set<FrameworkId>{FrameworkId(u"jp-us-in"_s)});
    QCOMPARE(row(u"Exercises"_s)->text(2).toInt() + row(u"Agreements"_s)->text(2).toInt() +
                 row(u"Dialogues"_s)->text(2).toInt(),
             buildNetwork(m_session->dataset(), m_session->lens()).counts.records());
    QVERIFY(chip(u"Japan-U.S.-India"_s));
    tick(u"Japan-U.S.-India"_s);
    QVERIFY(m_session->lens().frameworks.empty());
    QVERIFY(!chip(u"Japan-U.S.-India"_s));
}

void TestLensWidgets::kindsAndBetweenOrInside() {
    tick(u"Exercises"_s);
    tick(u"Dialogues"_s);
    QCOMPARE(buildNetwork(m_session->dataset(), m_session->lens()).counts.records(), 44 + 43);
    tick(u"Australia"_s);
    QCOMPARE(buildNetwork(m_session->dataset(), m_session->lens()).counts.records(), 18 + 10);
}

void TestLensWidgets::notKeepsOutByClickAndKey() {
    auto* tree = m_panel->findChild<QTreeWidget*>();
    QTreeWidgetItem* exercises = row(u"Exercises"_s);
    tree->setCurrentItem(exercises);
    QCOMPARE(exercises->text(1), u"not"_s);
    const QRect offer = tree->visualRect(tree->model()->index(1, 1, tree->model()->index(0, 0)));
    QCOMPARE(tree->itemAt(offer.center()), exercises);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, offer.center());
    QTRY_COMPARE(m_session->lens().without.kinds, std::set{EventKind::Exercises});
    QCOMPARE(m_session->network()->counts.exercises, 0);
    QCOMPARE(m_session->network()->counts.agreements, 86);
    QVERIFY(row(u"Exercises"_s)->font(0).strikeOut());
    QVERIFY(chip(u"not Exercises"_s));

    // What was wanted is kept out by the key, and the other way round.
    tick(u"Dialogues"_s);
    QTest::keyClick(tree, Qt::Key_Minus);
    QTRY_VERIFY(m_session->lens().without.kinds.contains(EventKind::Dialogues));
    QVERIFY(m_session->lens().kinds.empty());
    QTest::mouseClick(chip(u"not Exercises"_s), Qt::LeftButton);
    QTRY_COMPARE(m_session->lens().without.kinds, std::set{EventKind::Dialogues});
    QTest::keyClick(tree, Qt::Key_Minus);
    QTRY_COMPARE(m_session->lens(), Lens());
}

void TestLensWidgets::whatIsHiddenComesBackByItsChip() {
    Lens lens;
    lens.hidden = {u"AUS"_s, u"frameworks/jp-us-in"_s, u"series:exercises:RIMPAC"_s};
    m_session->setLens(lens);
    QVERIFY(chip(u"RIMPAC hidden"_s));
    QVERIFY(chip(u"Japan-U.S.-India hidden"_s));
    QTest::mouseClick(chip(u"Australia hidden"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_session->lens().hidden.contains(u"AUS"_s));
    QCOMPARE(m_session->lens().hidden.size(), 2U);
}

void TestLensWidgets::findHidesWhatDoesNotMatch() {
    auto* find = m_panel->findChild<QLineEdit*>(u"lensFind"_s);
    QTest::keyClicks(find, u"aus"_s);
    QVERIFY(!row(u"Australia"_s)->isHidden());
    QVERIFY(row(u"France"_s)->isHidden());
    find->clear();
    QVERIFY(!row(u"France"_s)->isHidden());
    find->insert(u"オーストラリア"_s); // as an input method does
    QVERIFY(!row(u"Australia"_s)->isHidden());
    QVERIFY(row(u"France"_s)->isHidden());
}

void TestLensWidgets::weightSaysWhatItLeavesOut() {
    auto* slider = m_panel->findChild<QSlider*>(u"lensWeight"_s);
    const auto says = [this](const QString& text) {
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            if (label->text().contains(text)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(says(u"25"_s));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_session->lens().minimumWeight, 0.0);
    QVERIFY(!says(u"25"_s));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_session->lens().minimumWeight, 0.1);
}

void TestLensWidgets::manyPartyIsChosenByTheCombo() {
    auto* combo = m_panel->findChild<QComboBox*>(u"lensManyParty"_s);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(m_session->lens().manyParty, ManyParty::Hidden);
}

void TestLensWidgets::clearKeepsTheTime() {
    Lens lens;
    lens.time = Moment{QDate(2020, 1, 1)};
    lens.kinds = {EventKind::Exercises};
    lens.actors = {ActorId(u"AUS"_s)};
    m_session->setLens(lens);
    QTest::mouseClick(m_panel->findChild<QPushButton*>(u"lensClear"_s), Qt::LeftButton);
    QVERIFY(m_session->lens().kinds.empty() && m_session->lens().actors.empty());
    QCOMPARE(m_session->lens().time, lens.time);
}

void TestLensWidgets::chipsAreRemovedInAnyOrderByClickAndKey() {
    Lens lens;
    lens.frameworks = {FrameworkId(u"jp-us-in"_s)};
    lens.domains = {Domain::Maritime};
    lens.actors = {ActorId(u"AUS"_s)};
    m_session->setLens(lens);
    QTest::mouseClick(chip(u"Maritime"_s), Qt::LeftButton);
    QTRY_VERIFY(m_session->lens().domains.empty());
    QVERIFY(!chip(u"Maritime"_s));
    chip(u"Australia"_s)->setFocus();
    QTest::keyClick(chip(u"Australia"_s), Qt::Key_Delete);
    QTRY_VERIFY(m_session->lens().actors.empty());
    QTest::keyClick(chip(u"Japan-U.S.-India"_s), Qt::Key_Space);
    QTRY_COMPARE(m_session->lens(), Lens());
}

void TestLensWidgets::timeChipGoesBackToTheFoundingMoment() {
    Lens lens;
    lens.time = DateSpan{QDate(2014, 1, 1), QDate(2016, 12, 31)};
    m_session->setLens(lens);
    QToolButton* time = chip(timeInWords(lens, u"en"_s));
    QVERIFY(time);
    QTest::mouseClick(time, Qt::LeftButton);
    QTRY_COMPARE(m_session->lens(), Lens());
}

void TestLensWidgets::chipsWrapInANarrowWindow() {
    Lens lens;
    for (const char* code : {"AUS", "IND", "KOR", "PHL", "GBR", "FRA"}) {
        lens.actors.insert(ActorId(QString::fromLatin1(code)));
    }
    m_session->setLens(lens);
    QVERIFY(m_chips->heightForWidth(260) > m_chips->heightForWidth(1200));
    m_chips->resize(260, m_chips->heightForWidth(260));
    for (const auto* button : m_chips->findChildren<QToolButton*>()) {
        QVERIFY(!button->isVisible() || m_chips->rect().contains(button->geometry()));
    }
}

QTEST_MAIN(TestLensWidgets)
#include "tst_lens.moc"
