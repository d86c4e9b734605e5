#include "charts/chartspanel.h"
#include "charts/chartview.h"
#include "support/session.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestChartsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void barsAreCoresNumbers();
    void chartsFollowTheLens();
    void keysWalkBarsAndReturnSelectsTheirRecords();
    void clickOnABarSelectsItsRecords();
    void participationSelectsTheActor();
    void sharePointSelectsTheTiesWithoutTheUnitedStates();
    void hiddenChartsAreNotComputed();
    void emptyDataIsNoCrash();
    void chartThatIsShownIsMadeAFigure();

private:
    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChartsPanel> m_panel;
};

void TestChartsPanel::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_panel = std::make_unique<ChartsPanel>(*m_session);
    m_panel->resize(900, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestChartsPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_store.reset();
}

void TestChartsPanel::barsAreCoresNumbers() {
    const auto years = recordsPerYear(m_session->dataset(), m_session->lens());
    const auto* series = qobject_cast<QStackedBarSeries*>(m_panel->perYear()->chart()->series().value(0));
    QVERIFY(series);
    QCOMPARE(series->barSets().size(), 3);
    for (qsizetype kind = 0; kind < 3; ++kind) {
        const QBarSet* set = series->barSets()[kind];
        QCOMPARE(set->count(), int(years.size()));
        for (int i = 0; i < set->count(); ++i) {
            QCOMPARE(int(set->at(i)), years[std::size_t(i)].records[std::size_t(kind)]);
        }
    }
    const auto* share = qobject_cast<QLineSeries*>(m_panel->share()->chart()->series().value(0));
    const auto shares = shareWithoutUnitedStates(m_session->dataset(), m_session->lens());
    QCOMPARE(share->count(), int(shares.size()));
    QCOMPARE(share->at(40).y(), shares[40].share() * 100);
}

void TestChartsPanel::chartsFollowTheLens() {
    const auto top = [this] {
        const auto* series =
            qobject_cast<QHorizontalStackedBarSeries*>(m_panel->participation()->chart()->series().value(0));
        double sum = 0;
        for (const QBarSet* set : series->barSets()) {
            sum += set->at(set->count() - 1);
        }
        return sum;
    };
    QCOMPARE(top(), 136.0); // Japan
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    m_session->setLens(lens);
    QCOMPARE(top(), 41.0); // the U.S.
}

void TestChartsPanel::keysWalkBarsAndReturnSelectsTheirRecords() {
    ChartView* chart = m_panel->perYear();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left); // from the end: 2026
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(chart->accessibleDescription().startsWith(u"2025:"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    const auto years = recordsPerYear(m_session->dataset(), m_session->lens());
    const YearCount& year = years[years.size() - 2];
    QCOMPARE(int(m_session->selection().records.size()), year.records[0] + year.records[1] + year.records[2]);
}

void TestChartsPanel::clickOnABarSelectsItsRecords() {
    ChartView* chart = m_panel->perYear();
    const auto* series = qobject_cast<QStackedBarSeries*>(chart->chart()->series().value(0));
    const auto years = recordsPerYear(m_session->dataset(), m_session->lens());
    // The tallest bar is wide and high enough to be hit in the middle of its lowest piece.
    int tallest = 0;
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (years[i].records[0] > years[std::size_t(tallest)].records[0]) {
            tallest = int(i);
        }
    }
    const double middle = years[std::size_t(tallest)].records[0] / 2.0;
    const QPointF at = chart->chart()->mapToPosition(QPointF(tallest, middle), chart->chart()->series()[0]);
    QVERIFY(series->barSets()[0]->at(tallest) > 3);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->mapFromScene(at));
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QVERIFY(m_session->selection().title.contains(QString::number(years[std::size_t(tallest)].year)));
}

void TestChartsPanel::participationSelectsTheActor() {
    m_panel->participation()->goTo(14, true);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
}

void TestChartsPanel::sharePointSelectsTheTiesWithoutTheUnitedStates() {
    const auto shares = shareWithoutUnitedStates(m_session->dataset(), m_session->lens());
    const int last = int(shares.size()) - 1;
    m_panel->share()->goTo(last, true);
    QCOMPARE(m_session->selection().records, shares[std::size_t(last)].refs);
    QVERIFY(!m_session->selection().records.empty());
}

void TestChartsPanel::hiddenChartsAreNotComputed() {
    m_panel->hide();
    const QChart* before = m_panel->perYear()->chart();
    Lens lens;
    lens.kinds = {EventKind::Dialogues};
    m_session->setLens(lens);
    QCOMPARE(m_panel->perYear()->chart(), before);
    m_panel->show();
    QVERIFY(m_panel->perYear()->chart() != before);
}

void TestChartsPanel::emptyDataIsNoCrash() {
    const test::TemporaryStore empty{Dataset()};
    const auto session = test::makeSession(empty);
    ChartsPanel panel(*session);
    panel.show();
    QTest::keyClick(panel.perYear(), Qt::Key_Left);
    QTest::keyClick(panel.perYear(), Qt::Key_Return);
    QCOMPARE(session->selection(), Selection::none());
    QVERIFY(!panel.grab().isNull());
}

void TestChartsPanel::chartThatIsShownIsMadeAFigure() {
    QSignalSpy requested(m_panel.get(), &ChartsPanel::figureRequested);
    auto* button = m_panel->findChild<QToolButton*>(u"figure"_s);
    m_panel->findChild<QTabWidget*>()->setCurrentIndex(2);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().value<ChartKind>(), ChartKind::SpokeToSpoke);
}

QTEST_MAIN(TestChartsPanel)
#include "tst_chartspanel.moc"
