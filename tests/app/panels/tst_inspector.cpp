#include "panels/inspector.h"
#include "panels/recordview.h"
#include "support/session.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};
const RecordRef australia{RecordKind::Actor, u"AUS"_s};

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingSelectedSaysHowToGoOn();
    void exerciseTellsAllItKnows();
    void incompleteListIsSaid();
    void actorListsItsRecordsInTheLens();
    void pairShowsWhatTiesThem();
    void listOfRecordsHasItsTitle();
    void sourceListsWhatItSupports();
    void recallIsShownToNobody();
    void internalLinkSelects();
    void seriesLinkSelectsItsEvents();
    void webLinkIsOpened();
    void linksWorkByKeys();
    void editAndDeleteAreForEveryRecord();
    void readOnlyStoreIsAskedToBeEditedToo();
    void historyIsShownAfterAnEdit();
    void followsTheLens();
    void pagesAreQuick();
    void oddNamesAreShownWhole_data();
    void oddNamesAreShownWhole();

private:
    [[nodiscard]] QTextBrowser* page() const { return m_inspector->findChild<QTextBrowser*>(u"page"_s); }
    [[nodiscard]] QToolButton* button(const QString& name) const {
        return m_inspector->findChild<QToolButton*>(name);
    }
    [[nodiscard]] QString text() const { return page()->toPlainText(); }
    void select(const Selection& selection);
    void makeInspector(Store::Mode mode);

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Inspector> m_inspector;
    QList<QUrl> m_opened;
};

void TestInspector::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    makeInspector(Store::Mode::ReadWrite);
}

void TestInspector::makeInspector(Store::Mode mode) {
    m_inspector.reset();
    m_session = test::makeSession(*m_store, u"paper"_s, u"en"_s, mode);
    m_inspector = std::make_unique<Inspector>(*m_session);
    m_opened.clear();
    m_inspector->setLinkOpener([this](const QUrl& url) { m_opened.append(url); });
    m_inspector->resize(360, 600);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void TestInspector::cleanup() {
    m_inspector.reset();
    m_session.reset();
    m_store.reset();
}

void TestInspector::select(const Selection& selection) {
    m_session->select(selection);
    QCoreApplication::processEvents();
}

void TestInspector::nothingSelectedSaysHowToGoOn() {
    QVERIFY(text().contains(u"Nothing selected"_s));
    QVERIFY(text().contains(u"24 August 2016"_s));
    QVERIFY(text().contains(u"44 exercise"_s));
    QVERIFY(text().contains(u"Click a country"_s));
}

void TestInspector::exerciseTellsAllItKnows() {
    select(Selection::of(malabar));
    for (const char* said : {"Malabar 2016", "マラバール", "Exercise · Maritime", "10–17 June 2016", "Sasebo",
                             "Hyuga", "Japan-U.S.-India", "Sources"}) {
        QVERIFY2(text().contains(QString::fromUtf8(said)), said);
    }
    // Grouped by role.
    QVERIFY(text().indexOf(u"Host"_s) < text().indexOf(u"Participant"_s));
}

void TestInspector::incompleteListIsSaid() {
    const auto& exercises = test::shipped().exercises();
    const auto incomplete = std::find_if(exercises.begin(), exercises.end(), [](const Exercise& e) {
        return !e.participantsComplete && e.confidence == Confidence::Sourced;
    });
    QVERIFY(incomplete != exercises.end());
    select(Selection::of(refOf(*incomplete)));
    QVERIFY(text().contains(u"list incomplete"_s));
}

void TestInspector::actorListsItsRecordsInTheLens() {
    select(Selection::of(australia));
    for (const char* said : {"Australia", "オーストラリア", "Canberra", "AUKUS"}) {
        QVERIFY2(text().contains(QString::fromUtf8(said)), said);
    }
    const auto views = viewsInLens(m_session->dataset(), m_session->lens());
    const auto its = std::count_if(views.begin(), views.end(),
                                   [](const RecordView& r) { return r.names(ActorId(u"AUS"_s)); });
    QVERIFY(its > 10);
    QCOMPARE(page()->toHtml().count(u"<img"_s), its);
}

void TestInspector::pairShowsWhatTiesThem() {
    select(Selection::pair(ActorId(u"JPN"_s), ActorId(u"AUS"_s)));
    QVERIFY(text().contains(u"Australia – Japan"_s));
    QVERIFY(text().contains(u"Agreements ("_s));
    QVERIFY(text().contains(u"With more than six parties ("_s));
}

void TestInspector::listOfRecordsHasItsTitle() {
    select(Selection::of({malabar, australia}, u"These two"_s));
    QVERIFY(text().contains(u"These two"_s));
    QVERIFY(text().contains(u"Malabar 2016"_s));
    QVERIFY(text().contains(u"Australia"_s));
}

void TestInspector::sourceListsWhatItSupports() {
    select(Selection::of(RecordRef{RecordKind::Source, u"bs-malabar-2016"_s}));
    QVERIFY(text().contains(u"Supports"_s));
    QVERIFY(text().contains(u"Malabar 2016"_s));
}

void TestInspector::recallIsShownToNobody() {
    select(Selection::of(RecordRef{RecordKind::Exercise, u"malabar-1995"_s}));
    QVERIFY(!text().contains(u"Malabar 1995"_s));
    select(Selection::of({RecordRef{RecordKind::Exercise, u"malabar-1995"_s}, malabar}, u"Both"_s));
    QVERIFY(!text().contains(u"Malabar 1995"_s));
}

void TestInspector::internalLinkSelects() {
    select(Selection::of(malabar));
    Q_EMIT page()->anchorClicked(QUrl(u"record:actors/IND"_s));
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"IND"_s}));
    QVERIFY(m_opened.isEmpty());
}

void TestInspector::seriesLinkSelectsItsEvents() {
    select(Selection::of(malabar));
    Q_EMIT page()->anchorClicked(QUrl(u"record:series/exercises%3AMalabar"_s));
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QVERIFY(m_session->selection().records.size() > 10);
    QCOMPARE(m_session->selection().title, u"Malabar"_s);
}

void TestInspector::webLinkIsOpened() {
    select(Selection::of(malabar));
    const SourceId id = m_session->dataset().find(ExerciseId(malabar.slug))->sources.front();
    const QUrl url(m_session->dataset().find(id)->url);
    Q_EMIT page()->anchorClicked(url);
    QCOMPARE(m_opened, QList<QUrl>{url});
    Q_EMIT page()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_session->selection(), Selection::of(malabar));
}

void TestInspector::linksWorkByKeys() {
    select(Selection::of(malabar));
    page()->setFocus();
    page()->moveCursor(QTextCursor::Start);
    QTest::keyClick(page(), Qt::Key_Tab);
    QTest::keyClick(page(), Qt::Key_Return);
    QVERIFY(m_session->selection() != Selection::of(malabar));
}

void TestInspector::editAndDeleteAreForEveryRecord() {
    QSignalSpy edit(m_inspector.get(), &Inspector::editRequested);
    QSignalSpy remove(m_inspector.get(), &Inspector::deleteRequested);
    select(Selection::none());
    QVERIFY(!button(u"edit"_s)->isVisible());
    for (const RecordRef& record : {australia, malabar}) {
        select(Selection::of(record));
        QTest::mouseClick(button(u"edit"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"delete"_s), Qt::LeftButton);
        QCOMPARE(edit.back().front().value<RecordRef>(), record);
        QCOMPARE(remove.back().front().value<RecordRef>(), record);
    }
}

void TestInspector::readOnlyStoreIsAskedToBeEditedToo() {
    makeInspector(Store::Mode::ReadOnly);
    QSignalSpy edit(m_inspector.get(), &Inspector::editRequested);
    select(Selection::of(malabar));
    QTest::mouseClick(button(u"edit"_s), Qt::LeftButton);
    QCOMPARE(edit.size(), 1);
}

void TestInspector::historyIsShownAfterAnEdit() {
    select(Selection::of(malabar));
    QVERIFY(!text().contains(u"History"_s));
    const Exercise before = *m_session->dataset().find(ExerciseId(malabar.slug));
    Exercise after = before;
    after.place = u"At sea"_s;
    QVERIFY(m_session->document().apply({u"Move it to sea"_s, {{AnyRecord(before), AnyRecord(after)}}}).ok());
    QCoreApplication::processEvents();
    for (const char* said : {"At sea", "History", "Move it to sea", "tester"}) {
        QVERIFY2(text().contains(QString::fromUtf8(said)), said);
    }
}

void TestInspector::followsTheLens() {
    select(Selection::of(australia));
    const QString before = text();
    Lens lens;
    lens.time = DateSpan{QDate(1950, 1, 1), QDate(1960, 1, 1)};
    m_session->setLens(lens);
    QCoreApplication::processEvents();
    QVERIFY(text() != before);
}

void TestInspector::pagesAreQuick() {
    // The largest page that there is: the most tied actor, over all time.
    Lens all;
    all.time = DateSpan{QDate(1900, 1, 1), openEnd};
    m_session->setLens(all);
    QElapsedTimer clock;
    clock.start();
    select(Selection::of(RecordRef{RecordKind::Actor, u"USA"_s}));
    const auto elapsed = clock.elapsed();
    QVERIFY(text().contains(u"more: the table"_s));
    QVERIFY2(elapsed < 200, qPrintable(QString::number(elapsed))); // four times the rule: debug builds
    qInfo("%lld ms", elapsed);
}

void TestInspector::oddNamesAreShownWhole_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("500 letters without a space") << QString(500, u'W');
    QTest::newRow("Arabic") << u"المملكة العربية السعودية"_s;
    QTest::newRow("Hebrew and Latin") << u"תרגיל Noble Dina 2016 (ישראל)"_s;
}

void TestInspector::oddNamesAreShownWhole() {
    QFETCH(const QString, name);
    Exercise exercise = *m_session->dataset().find(ExerciseId(malabar.slug));
    Exercise changed = exercise;
    changed.name = name;
    QVERIFY(m_session->document().apply({u"odd"_s, {Change{exercise, changed}}}).ok());
    select(Selection::of(malabar));
    QVERIFY(text().contains(name));
    // Broken into lines: nobody has to scroll sideways to read it.
    QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
