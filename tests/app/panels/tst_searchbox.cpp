#include "panels/searchbox.h"
#include "panels/searchmodel.h"
#include "panels/searchpopup.h"
#include "support/session.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestSearchBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void modelGroupsByKind();
    void marksAreTakenOut();
    void typingOpensTheListAndKeepsTheFocus();
    void findsInBothLanguages_data();
    void findsInBothLanguages();
    void downSkipsHeadingsAndEnterChooses();
    void enterBeforeTheListComesTakesTheBestHit();
    void onlyTheLastTextIsAnswered();
    void whatWasJustEditedIsFound();
    void clickChooses();
    void escapeClosesThenClears();
    void nothingFoundIsSaid();
    void oddTextsDoNoHarm_data();
    void oddTextsDoNoHarm();
    void leavingTheLineClosesTheList();
    void focusSearchSelectsWhatIsThere();
    void seriesIsChosenAsItsEvents();
    void markedHitIsSpoken();

private:
    void type(const QString& text) const;
    [[nodiscard]] QLineEdit* line() const { return m_window->findChild<QLineEdit*>(u"search"_s); }
    [[nodiscard]] SearchPopup* popup() const { return m_window->findChild<SearchPopup*>(); }
    [[nodiscard]] bool isOpen() const { return popup() && popup()->isVisible(); }
    [[nodiscard]] QListView* hits() const { return m_window->findChild<QListView*>(u"hits"_s); }
    [[nodiscard]] QStringList titles() const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    SearchBox* m_box = nullptr;
    QLineEdit* m_other = nullptr;
};

void TestSearchBox::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_box = new SearchBox(*m_session);
    m_other = new QLineEdit;
    column->addWidget(m_box);
    column->addWidget(m_other);
    column->addStretch();
    m_window->resize(900, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->focusSearch();
}

void TestSearchBox::cleanup() {
    m_window.reset();
    m_session.reset();
    m_store.reset();
}

void TestSearchBox::type(const QString& text) const {
    line()->selectAll();
    QInputMethodEvent event; // as an input method writes Japanese
    event.setCommitString(text);
    QCoreApplication::sendEvent(line(), &event);
    QTRY_VERIFY(isOpen());
}

QStringList TestSearchBox::titles() const {
    QStringList titles;
    for (int row = 0; row < hits()->model()->rowCount(); ++row) {
        titles << hits()->model()->index(row, 0).data().toString();
    }
    return titles;
}

void TestSearchBox::modelGroupsByKind() {
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHits({{{RecordKind::Source, u"s"_s}, u"S"_s, {}},
                   {{RecordKind::Actor, u"a"_s}, u"A"_s, {}},
                   {{RecordKind::Source, u"t"_s}, u"T"_s, {}}});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.ref(0));
    QCOMPARE(model.ref(1)->slug, u"a"_s);
    QCOMPARE(model.ref(3)->slug, u"s"_s);
    QCOMPARE(model.nextHit(-1, 1), 1);
    QCOMPARE(model.nextHit(1, 1), 3);
    QCOMPARE(model.nextHit(3, -1), 1);
    QCOMPARE(model.nextHit(1, -1), -1);
    QCOMPARE(model.nextHit(4, 1), -1);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setHits({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchBox::marksAreTakenOut() {
    const MarkedText marked = markedText(u"at \u0002sea\u0003, by \u0002sea\u0003"_s);
    QCOMPARE(marked.text, u"at sea, by sea"_s);
    QCOMPARE(marked.pieces.size(), 2U);
    QCOMPARE(marked.pieces[1].start, 11);
    QCOMPARE(marked.pieces[1].length, 3);
    QCOMPARE(markedText(u"\u0003odd\u0002"_s).text, u"odd"_s);
}

void TestSearchBox::typingOpensTheListAndKeepsTheFocus() {
    QTest::keyClicks(line(), u"malab"_s);
    QTRY_VERIFY(isOpen());
    QVERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"ar"_s);
    QCOMPARE(line()->text(), u"malabar"_s);
    QVERIFY(titles().contains(u"Exercises"_s));
    // With day and place, which part events of one name.
    QTRY_VERIFY(!titles().filter(u"Malabar 2016 · 2016-06-"_s).isEmpty());
    QVERIFY(m_window->rect().contains(popup()->geometry()));
}

void TestSearchBox::findsInBothLanguages_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("two characters") << u"日米"_s;
    QTest::newRow("one character") << u"豪"_s;
    QTest::newRow("a name in kana") << u"オーストラリア"_s;
    QTest::newRow("a code") << u"AUKUS"_s;
    QTest::newRow("part of a word") << u"ustrali"_s;
}

void TestSearchBox::findsInBothLanguages() {
    QFETCH(QString, text);
    type(text);
    QVERIFY(hits()->isVisible());
    QVERIFY(hits()->model()->rowCount() > 1);
}

void TestSearchBox::downSkipsHeadingsAndEnterChooses() {
    type(u"malabar"_s);
    QVERIFY(popup()->current());
    QStringList passed;
    for (int i = 0; i < 5; ++i) {
        passed << popup()->current()->toString();
        QTest::keyClick(line(), Qt::Key_Down);
        QVERIFY(popup()->current());
    }
    passed.removeDuplicates();
    QCOMPARE(passed.size(), 5);
    QTest::keyClick(line(), Qt::Key_Up);
    const RecordRef chosen = *popup()->current();
    QCOMPARE(chosen.toString(), passed[4]);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_session->selection(), Selection::of(chosen));
    QVERIFY(!isOpen());
    QVERIFY(line()->hasFocus());
}

void TestSearchBox::enterBeforeTheListComesTakesTheBestHit() {
    QTest::keyClicks(line(), u"AUKUS"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_COMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Framework, u"aukus"_s}));
    QVERIFY(!isOpen());
}

void TestSearchBox::onlyTheLastTextIsAnswered() {
    QStringList shown;
    type(u"malabar"_s);
    connect(hits()->model(), &QAbstractItemModel::modelReset, this, [&] { shown << titles().join(u'|'); });
    for (const QString& text : {u"r"_s, u"ri"_s, u"rim"_s}) {
        line()->setText(text);
        QTest::keyClick(line(), Qt::Key_Return); // asks at once
        QTest::keyClick(line(), Qt::Key_Backspace);
    }
    line()->setText(u"AUKUS"_s);
    QTRY_VERIFY(titles().contains(u"AUKUS"_s));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(m_session->selection(), Selection::none()); // the Enters were for texts that went
}

void TestSearchBox::whatWasJustEditedIsFound() {
    type(u"malabar"_s);
    Exercise exercise = *m_session->dataset().find(ExerciseId(u"malabar-2016"_s));
    const AnyRecord before = exercise;
    exercise.name = u"Quetzalcoatl"_s;
    QVERIFY(m_session->document().apply({u"x"_s, {{before, AnyRecord(exercise)}}}).ok());
    type(u"quetzal"_s);
    QTRY_VERIFY(!titles().filter(u"Quetzalcoatl · 2016-06-"_s).isEmpty());
}

void TestSearchBox::clickChooses() {
    type(u"オーストラリア"_s);
    const auto* model = qobject_cast<SearchModel*>(hits()->model());
    const int row = model->nextHit(-1, 1);
    QTest::mouseClick(hits()->viewport(), Qt::LeftButton, {}, hits()->visualRect(model->index(row)).center());
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s}));
    QVERIFY(!isOpen());
    QVERIFY(line()->hasFocus());
}

void TestSearchBox::escapeClosesThenClears() {
    type(u"malabar"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(line()->text(), u"malabar"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(line(), Qt::Key_Escape);
    QTest::keyClick(line(), Qt::Key_Escape);
    QCOMPARE(line()->text(), QString());
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestSearchBox::nothingFoundIsSaid() {
    type(u"zzzyx"_s);
    const auto* none = m_window->findChild<QLabel*>(u"nothingFound"_s);
    QVERIFY(none->isVisible());
    QCOMPARE(none->text(), u"Nothing found for “zzzyx”."_s);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestSearchBox::oddTextsDoNoHarm_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"\"", "'", "%", "_", "*", "a OR", "NEAR(", "<b>", "-", "\\", "(", "\"a\" \"b"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestSearchBox::oddTextsDoNoHarm() {
    QFETCH(QString, text);
    type(text);
    const auto* none = m_window->findChild<QLabel*>(u"nothingFound"_s);
    QVERIFY2(!none->isVisible() || none->text().startsWith(u"Nothing found"_s), qPrintable(none->text()));
}

void TestSearchBox::leavingTheLineClosesTheList() {
    type(u"malabar"_s);
    m_other->setFocus();
    QVERIFY(!isOpen());
}

void TestSearchBox::focusSearchSelectsWhatIsThere() {
    type(u"malabar"_s);
    m_other->setFocus();
    m_box->focusSearch();
    QCOMPARE(line()->selectedText(), u"malabar"_s);
}

void TestSearchBox::seriesIsChosenAsItsEvents() {
    type(u"malabar"_s);
    Q_EMIT popup()->chosen(RecordRef{RecordKind::Series, u"exercises:Malabar"_s});
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QVERIFY(m_session->selection().records.size() > 10);
}

void TestSearchBox::markedHitIsSpoken() {
    type(u"AUKUS"_s);
    QVERIFY2(line()->accessibleDescription().contains(u"AUKUS"_s),
             qPrintable(line()->accessibleDescription()));
    QVERIFY(line()->accessibleDescription().contains(u"Framework"_s));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
