#include "panels/timeplayer.h"
#include "panels/timestrip.h"
#include "panels/yearbars.h"
#include "support/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestTimeStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void axisCoversTheData();
    void keysMoveTheMoment_data();
    void keysMoveTheMoment();
    void wheelMovesTheMoment_data();
    void wheelMovesTheMoment();
    void smallTurnsOfATouchpadAddUp();
    void rightHandleMovesTheDayLeftTheMonths();
    void windowIsDraggedWhole();
    void typedDateIsTakenAtItsLatest();
    void wrongDateIsSaidAndChangesNothing();
    void fromToHasTwoDays();
    void whatChangedComparesTwoMoments();
    void noControlIsCutOrCoveredInANarrowWindow();
    void earlierMomentHasAHandleOfItsOwn();
    void playGoesYearByYearAndStopsAtTheEnd();
    void spacePlaysAndPauses();
    void stepAndSpeedAreChosenByKeys();
    void loopGoesOnFromTheBeginning();
    void stepWaitsForTheOneBeforeToBePainted();
    void emptyDataStillHasAnAxis();

private:
    [[nodiscard]] Moment moment() const { return std::get<Moment>(m_session->lens().time); }
    void drag(double fromX, double toX);
    void wheel(QPoint delta, Qt::KeyboardModifiers modifiers = {});
    template <class Control>
    [[nodiscard]] Control* control(const QString& name) const {
        return m_strip->findChild<Control*>(name);
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TimeStrip> m_strip;
};

void TestTimeStrip::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_strip = std::make_unique<TimeStrip>(*m_session);
    m_strip->resize(1000, 120);
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

void TestTimeStrip::cleanup() {
    m_strip.reset();
    m_session.reset();
    m_store.reset();
}

void TestTimeStrip::drag(double fromX, double toX) {
    YearBars& bars = m_strip->bars();
    const int y = bars.height() / 3;
    QTest::mousePress(&bars, Qt::LeftButton, {}, QPoint(qRound(fromX), y));
    QTest::mouseMove(&bars, QPoint(qRound((fromX + toX) / 2), y));
    QTest::mouseMove(&bars, QPoint(qRound(toX), y));
    QTest::mouseRelease(&bars, Qt::LeftButton, {}, QPoint(qRound(toX), y));
}

void TestTimeStrip::axisCoversTheData() {
    const YearBars& bars = m_strip->bars();
    QCOMPARE(bars.firstDay(), QDate(1952, 1, 1));
    QCOMPARE(bars.lastDay().year(), 2026);
    for (const QDate day : {QDate(1960, 6, 1), QDate(2016, 8, 24)}) {
        QVERIFY(std::abs(bars.dayAt(bars.xOf(day)).daysTo(day)) <= 30); // a px is about a month
    }
}

void TestTimeStrip::keysMoveTheMoment_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QDate>("day");
    QTest::newRow("month back") << int(Qt::Key_Left) << int(Qt::NoModifier) << QDate(2016, 7, 24);
    QTest::newRow("month on") << int(Qt::Key_Right) << int(Qt::NoModifier) << QDate(2016, 9, 24);
    QTest::newRow("year on") << int(Qt::Key_Right) << int(Qt::ControlModifier) << QDate(2017, 8, 24);
    QTest::newRow("day back") << int(Qt::Key_Left) << int(Qt::ShiftModifier) << QDate(2016, 8, 23);
    QTest::newRow("page up") << int(Qt::Key_PageUp) << int(Qt::NoModifier) << QDate(2017, 8, 24);
    QTest::newRow("page down") << int(Qt::Key_PageDown) << int(Qt::NoModifier) << QDate(2015, 8, 24);
    QTest::newRow("home") << int(Qt::Key_Home) << int(Qt::NoModifier) << QDate(1952, 1, 1);
    QTest::newRow("end") << int(Qt::Key_End) << int(Qt::NoModifier) << QDate(2026, 12, 31);
}

void TestTimeStrip::keysMoveTheMoment() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QTest::keyClick(&m_strip->bars(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTEST(moment().day, "day");
    QCOMPARE(moment().months, 36);
}

void TestTimeStrip::wheel(QPoint delta, Qt::KeyboardModifiers modifiers) {
    YearBars& bars = m_strip->bars();
    QWheelEvent event({5, 5}, bars.mapToGlobal(QPointF(5, 5)), {}, delta, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&bars, &event);
}

void TestTimeStrip::wheelMovesTheMoment_data() {
    QTest::addColumn<QPoint>("delta");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QDate>("day");
    QTest::newRow("year on") << QPoint(0, 120) << int(Qt::NoModifier) << QDate(2017, 8, 24);
    QTest::newRow("two years back") << QPoint(0, -240) << int(Qt::NoModifier) << QDate(2014, 8, 24);
    QTest::newRow("month back") << QPoint(0, -120) << int(Qt::ControlModifier) << QDate(2016, 7, 24);
    QTest::newRow("day on") << QPoint(0, 120) << int(Qt::ShiftModifier) << QDate(2016, 8, 25);
    QTest::newRow("day on, turned sideways")
        << QPoint(120, 0) << int(Qt::ShiftModifier) << QDate(2016, 8, 25);
}

void TestTimeStrip::wheelMovesTheMoment() {
    QFETCH(QPoint, delta);
    QFETCH(int, modifiers);
    wheel(delta, Qt::KeyboardModifiers(modifiers));
    QTEST(moment().day, "day");
}

void TestTimeStrip::smallTurnsOfATouchpadAddUp() {
    for (int i = 0; i < 7; ++i) {
        wheel({3, 16});
    }
    QCOMPARE(moment().day, QDate(2016, 8, 24));
    wheel({3, 16});
    QCOMPARE(moment().day, QDate(2017, 8, 24));
    wheel({0, -100}); // the other way begins from nothing
    QCOMPARE(moment().day, QDate(2017, 8, 24));
    wheel({0, -20});
    QCOMPARE(moment().day, QDate(2016, 8, 24));
}

void TestTimeStrip::rightHandleMovesTheDayLeftTheMonths() {
    const YearBars& bars = m_strip->bars();
    drag(bars.xOf(QDate(2016, 8, 24)), bars.xOf(QDate(2020, 1, 1)));
    QVERIFY(std::abs(moment().day.daysTo(QDate(2020, 1, 1))) <= 60);
    QCOMPARE(moment().months, 36);
    const QDate day = moment().day;
    drag(bars.xOf(m_session->lens().window().first), bars.xOf(day.addYears(-10)));
    QCOMPARE(moment().day, day);
    QVERIFY(std::abs(moment().months - 120) <= 3);
}

void TestTimeStrip::windowIsDraggedWhole() {
    const YearBars& bars = m_strip->bars();
    Lens lens;
    lens.time = DateSpan{QDate(2000, 1, 1), QDate(2010, 1, 1)};
    m_session->setLens(lens);
    drag(bars.xOf(QDate(2005, 1, 1)), bars.xOf(QDate(2010, 1, 1)));
    const DateSpan window = m_session->lens().window();
    QCOMPARE(window.first.daysTo(window.last), QDate(2000, 1, 1).daysTo(QDate(2010, 1, 1)));
    QVERIFY(std::abs(window.last.daysTo(QDate(2015, 1, 1))) <= 90);
}

void TestTimeStrip::typedDateIsTakenAtItsLatest() {
    auto* date = control<QLineEdit>(u"moment"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2019-02"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(moment().day, QDate(2019, 2, 28));
    auto* months = control<QSpinBox>(u"months"_s);
    months->setValue(12);
    QCOMPARE(moment().months, 12);
}

void TestTimeStrip::wrongDateIsSaidAndChangesNothing() {
    auto* date = control<QLineEdit>(u"moment"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2016-02-30"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(m_session->lens(), Lens());
    QVERIFY(control<QLabel>(u"understood"_s)->text().contains(u"2016-02-30"_s));
    QCOMPARE(date->text(), u"2016-02-30"_s);
}

void TestTimeStrip::fromToHasTwoDays() {
    auto* fromTo = control<QCheckBox>(u"fromTo"_s);
    QTest::mouseClick(fromTo, Qt::LeftButton, {}, QPoint(8, fromTo->height() / 2));
    const auto span = std::get<DateSpan>(m_session->lens().time);
    QCOMPARE(span, (DateSpan{QDate(2013, 8, 24), QDate(2016, 8, 24)}));
    QVERIFY(!control<QSpinBox>(u"months"_s)->isVisible());
    QTest::mouseClick(fromTo, Qt::LeftButton, {}, QPoint(8, fromTo->height() / 2));
    QCOMPARE(m_session->lens(), Lens());
}

void TestTimeStrip::whatChangedComparesTwoMoments() {
    auto* compared = m_strip->findChild<QCheckBox*>(u"compared"_s);
    auto* earlier = m_strip->findChild<QLineEdit*>(u"earlier"_s);
    QVERIFY(!earlier->isVisible());
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s}));
    compared->setFocus();
    QTest::keyClick(compared, Qt::Key_Space);
    QCOMPARE(m_session->lens().comparedWith, QDate(2006, 8, 24));
    QCOMPARE(m_session->selection(), Selection::none()); // the list of changes stands in its place
    QVERIFY(earlier->isVisible());
    earlier->selectAll();
    QTest::keyClicks(earlier, u"2014-03"_s);
    QTest::keyClick(earlier, Qt::Key_Return);
    QCOMPARE(m_session->lens().comparedWith, QDate(2014, 3, 31));
    auto* understood = m_strip->findChild<QLabel*>(u"understood"_s);
    QVERIFY(understood->text().contains(u"compared with 31 March 2014"_s));

    // A moment that is not earlier is refused in words.
    earlier->selectAll();
    QTest::keyClicks(earlier, u"2020"_s);
    QTest::keyClick(earlier, Qt::Key_Return);
    QCOMPARE(m_session->lens().comparedWith, QDate(2014, 3, 31));
    QVERIFY(understood->text().contains(u"before 2016-08-24"_s));

    QTest::keyClick(compared, Qt::Key_Space);
    QVERIFY(!m_session->lens().comparedWith);
    QVERIFY(!earlier->isVisible());
}

void TestTimeStrip::noControlIsCutOrCoveredInANarrowWindow() {
    Lens lens = m_session->lens();
    lens.comparedWith = QDate(2014, 8, 24);
    m_session->setLens(lens);
    for (const int width : {1000, 700, 400}) {
        m_strip->resize(width, m_strip->sizeHint().height());
        QTRY_COMPARE(m_strip->width(), width);
        QCoreApplication::sendPostedEvents();
        std::vector<QRect> taken;
        for (const char* name : {"moment", "months", "fromTo", "compared", "earlier"}) {
            const auto* control = m_strip->findChild<QWidget*>(QLatin1String(name));
            const QRect box(control->mapTo(m_strip.get(), QPoint()), control->size());
            QVERIFY2(m_strip->rect().left() <= box.left() && box.right() <= width, name);
            QVERIFY2(control->width() >= control->minimumSizeHint().width(), name);
            for (const QRect& other : taken) {
                QVERIFY2(!other.intersects(box), name);
            }
            taken.push_back(box);
        }
    }
}

void TestTimeStrip::earlierMomentHasAHandleOfItsOwn() {
    Lens lens = m_session->lens();
    lens.comparedWith = QDate(1990, 1, 1);
    m_session->setLens(lens);
    const YearBars& bars = m_strip->bars();
    drag(bars.xOf(QDate(1990, 1, 1)), bars.xOf(QDate(2000, 1, 1)));
    QCOMPARE(m_session->lens().lastDay(), QDate(2016, 8, 24));
    QVERIFY(std::abs(m_session->lens().comparedWith->daysTo(QDate(2000, 1, 1))) <= 30);
    // It stays before the later one.
    drag(bars.xOf(*m_session->lens().comparedWith), bars.xOf(QDate(2024, 1, 1)));
    QCOMPARE(m_session->lens().comparedWith, QDate(2016, 8, 23));
}

void TestTimeStrip::playGoesYearByYearAndStopsAtTheEnd() {
    m_strip->player().setInterval(1);
    auto* play = control<QToolButton>(u"play"_s);
    QSignalSpy lens(m_session.get(), &Session::lensChanged);
    QTest::mouseClick(play, Qt::LeftButton);
    QCOMPARE(play->accessibleName(), u"Pause"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!play->isChecked(), 20000);
    QCOMPARE(moment().day, QDate(2026, 12, 31));
    QVERIFY(lens.size() >= 10);
    QCOMPARE(play->accessibleName(), u"Play"_s);
}

void TestTimeStrip::spacePlaysAndPauses() {
    QTest::keyClick(&m_strip->bars(), Qt::Key_Space);
    QVERIFY(m_strip->player().isOn());
    QTest::keyClick(&m_strip->bars(), Qt::Key_Space);
    QVERIFY(!m_strip->player().isOn());
}

void TestTimeStrip::stepAndSpeedAreChosenByKeys() {
    const QSignalSpy changed(&m_strip->player(), &TimePlayer::playingChanged);
    QTest::keyClick(control<QComboBox>(u"playStep"_s), Qt::Key_End);
    QTest::keyClick(control<QComboBox>(u"playSpeed"_s), Qt::Key_End);
    QTest::keyClick(control<QToolButton>(u"playLoop"_s), Qt::Key_Space);
    QCOMPARE(m_strip->player().playing(), (Playing{1, Playing::Speed::Fast, true}));
    QCOMPARE(changed.size(), 3);
    m_strip->player().setInterval(1);
    QSignalSpy lens(m_session.get(), &Session::lensChanged);
    QTest::keyClick(control<QToolButton>(u"play"_s), Qt::Key_Space);
    QVERIFY(lens.wait());
    QCOMPARE(std::get<Moment>(lens.first().first().value<Lens>().time).day, QDate(2016, 9, 24));
}

void TestTimeStrip::loopGoesOnFromTheBeginning() {
    m_strip->player().setPlaying({12, Playing::Speed::Normal, true});
    m_strip->player().setInterval(1);
    m_strip->bars().moveTo(m_strip->bars().lastDay().addMonths(-18));
    m_strip->player().toggle();
    QTRY_COMPARE_WITH_TIMEOUT(moment().day, m_strip->bars().lastDay(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(moment().day, m_strip->bars().firstDay(), 20000);
    QVERIFY(m_strip->player().isOn());
}

void TestTimeStrip::stepWaitsForTheOneBeforeToBePainted() {
    m_strip->player().setInterval(0);
    m_strip->bars().setUpdatesEnabled(false); // as while something slow is being painted
    QSignalSpy lens(m_session.get(), &Session::lensChanged);
    m_strip->player().toggle();
    QVERIFY(lens.wait());
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
    }
    QCOMPARE(lens.size(), 1);
    m_strip->bars().setUpdatesEnabled(true);
    QVERIFY(lens.wait());
}

void TestTimeStrip::emptyDataStillHasAnAxis() {
    const test::TemporaryStore empty{Dataset()};
    const auto session = test::makeSession(empty);
    TimeStrip strip(*session);
    strip.resize(300, 100);
    QVERIFY(!strip.grab().isNull());
    QTest::keyClick(&strip.bars(), Qt::Key_Left);
    QCOMPARE(session->lens().lastDay(), QDate(2016, 7, 24));
}

QTEST_MAIN(TestTimeStrip)
#include "tst_timestrip.moc"
