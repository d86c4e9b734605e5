#include "support/session.h"

#include "forms/nextinseries.h"
#include "forms/recordform.h"
#include "map/mapcontroller.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/settings.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

/// The next one of a series is added faster than in a spreadsheet.
class TestNextInSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yearInTheNameMoves_data();
    void yearInTheNameMoves();
    void whatRepeatsIsCarriedOver();
    void dialogueCarriesItsLevelOver();
    void otherKindsHaveNoSeries();
    void nextMalabarTakesUnderAMinuteByKeys();
};

void TestNextInSeries::yearInTheNameMoves_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    QTest::newRow("year at the end") << u"Malabar 2016"_s << u"Malabar 2017"_s;
    QTest::newRow("turn of the century") << u"Malabar 1999"_s << u"Malabar 2000"_s;
    QTest::newRow("year in front") << u"2016 Keen Sword"_s << u"2017 Keen Sword"_s;
    QTest::newRow("Japanese") << u"マラバール2016年"_s << u"マラバール2017年"_s;
    QTest::newRow("two years") << u"Plan 2010, talks 2016"_s << u"Plan 2010, talks 2017"_s;
    QTest::newRow("no year") << u"Keen Sword"_s << u"Keen Sword"_s;
    QTest::newRow("a longer number") << u"Unit 20161"_s << u"Unit 20161"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestNextInSeries::yearInTheNameMoves() {
    QFETCH(const QString, name);
    QFETCH(const QString, next);
    ExerciseDraft draft;
    draft.name = name;
    QCOMPARE(std::get<ExerciseDraft>(*nextInSeries(draft)).name, next);
}

void TestNextInSeries::whatRepeatsIsCarriedOver() {
    const Dataset& shipped = test::shipped();
    const auto draft =
        std::get<ExerciseDraft>(*draftOf(shipped, *shipped.find({RecordKind::Exercise, u"malabar-2016"_s})));
    const auto next = std::get<ExerciseDraft>(*nextInSeries(draft));
    ExerciseDraft expected = draft;
    expected.id.clear();
    expected.name = u"Malabar 2017"_s;
    expected.start.clear();
    expected.end.clear();
    expected.summary.clear();
    expected.sources.clear();
    QVERIFY(next == expected);
}

void TestNextInSeries::dialogueCarriesItsLevelOver() {
    DialogueDraft draft;
    draft.series = u"Talks"_s;
    draft.level = u"leaders"_s;
    draft.place = u"Tokyo"_s;
    draft.date = u"2016"_s;
    draft.outcome = u"A statement"_s;
    draft.announcedOnly = true;
    DialogueDraft expected;
    expected.series = draft.series;
    expected.level = draft.level;
    expected.place = draft.place;
    QVERIFY(*nextInSeries(draft) == AnyDraft(expected));
}

void TestNextInSeries::otherKindsHaveNoSeries() {
    for (const AnyDraft& draft : {AnyDraft(TieDraft()), AnyDraft(ActorDraft()), AnyDraft(FrameworkDraft()),
                                  AnyDraft(SourceDraft())}) {
        QVERIFY(!nextInSeries(draft));
    }
}

/// From the window with the last Malabar selected, by key events alone. A person types some four keys a
/// second and looks up now and then; the keys that it takes are counted against that.
void TestNextInSeries::nextMalabarTakesUnderAMinuteByKeys() {
    const test::TemporaryStore store;
    const auto session = test::makeSession(store);
    const QDir folder(store.folder());
    Settings settings(Places{folder.filePath(u"plusone.ini"_s), folder.filePath(u"state.ini"_s), {}});
    Prompt prompt;
    prompt.setSilent();
    PlatformLook platform;
    MainWindow window(*session, prompt, settings, platform);
    window.controller().setAnimated(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    session->select(Selection::of(RecordRef{RecordKind::Exercise, u"malabar-2016"_s}));

    int keys = 0;
    const auto press = [&keys](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    };
    const auto type = [&keys](const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        keys += int(text.size());
    };
    const auto formNow = [] { return qobject_cast<RecordForm*>(QApplication::activeWindow()); };
    QElapsedTimer clock;
    clock.start();
    press(Qt::Key_Return, Qt::ControlModifier); // edit what is selected
    QTRY_VERIFY(formNow());
    const QPointer<RecordForm> first = formNow();
    press(Qt::Key_X, Qt::AltModifier); // save and add next
    QTRY_VERIFY(formNow() && formNow() != first);
    const RecordForm* next = formNow();
    QCOMPARE(next->findChild<QLineEdit*>(u"name"_s)->text(), u"Malabar 2017"_s);
    QCOMPARE(next->focusWidget()->objectName(), u"start"_s);
    type(u"10 Jul 2031"_s);
    press(Qt::Key_L, Qt::AltModifier);
    type(u"17 Jul 2031"_s);
    press(Qt::Key_N, Qt::AltModifier);
    type(u"Malabar 2031"_s);
    press(Qt::Key_E, Qt::AltModifier);
    type(u"Malabar begins"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Source 1, title"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"https://example.org/malabar-2031"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!formNow());
    const qint64 milliseconds = clock.elapsed();

    const Dataset stored = *store.open(Store::Mode::ReadOnly)->load();
    const Exercise* added = stored.find(ExerciseId(u"malabar-2031"_s));
    QVERIFY(added);
    const Exercise* before = stored.find(ExerciseId(u"malabar-2016"_s));
    QCOMPARE(added->participants, before->participants);
    QCOMPARE(added->place, before->place);
    QCOMPARE(added->position, before->position);
    QCOMPARE(added->start->toString(), u"2031-07-10"_s);
    QCOMPARE(added->end->toString(), u"2031-07-17"_s);
    constexpr int keysASecond = 4;
    constexpr int looksUp = 15; // s, for reading
    QVERIFY2(keys / keysASecond + looksUp + milliseconds / 1000 < 60,
             qPrintable(u"%1 keys, %2 ms"_s.arg(keys).arg(milliseconds)));
}

QTEST_MAIN(TestNextInSeries)
#include "tst_nextinseries.moc"
