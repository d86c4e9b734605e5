#include "panels/removalrankingview.h"

#include "network/whatiftext.h"
#include "panels/jobbar.h"
#include "panels/rowsview.h"
#include "window/session.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace plusone {
namespace {

constexpr int decimals = 3;

} // namespace

RemovalRankingView::RemovalRankingView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_what(new QComboBox(this)),
      m_view(new RowsView(
          tr("What one more removal would do"),
          {tr("Taken out"), tr("Efficiency lost"), tr("Pairs cut"), tr("Ties lost"), tr("Weight lost")}, 1,
          RowsView::Sorting::ByColumns, session.style().grid, this)),
      m_words(new QLabel(this)), m_progress(new JobBar(tr("How far the ranking has come"), this)),
      m_ranking([this](const auto& ranking) { take(ranking); }) {
    const int gap = session.style().grid / 2;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gap);
    auto* line = new QHBoxLayout;
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setAccessibleName(tr("What is ranked"));
    m_what->addItem(tr("Actors"), int(RankedRemovals::Actors));
    m_what->addItem(tr("Frameworks"), int(RankedRemovals::Frameworks));
    m_view->setObjectName(QStringLiteral("ranking"));
    m_what->setToolTip(rankingCriterion());
    m_words->setObjectName(QStringLiteral("rankingWords"));
    m_words->setWordWrap(true);
    line->addWidget(m_what);
    line->addWidget(m_progress, 1);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_words);
    connect(m_progress, &JobBar::stopRequested, this, [this] { m_ranking.stop(); });
    connect(m_what, &QComboBox::currentIndexChanged, this, &RemovalRankingView::refresh);
    connect(&session, &Session::lensChanged, this, &RemovalRankingView::refresh);
    connect(&session, &Session::networkChanged, this, [this] {
        if (m_session.index() != m_index) { // else the loss alone is another one
            refresh();
        }
    });
    connect(m_view, &RowsView::chosen, this, &RemovalRankingView::select);
    connect(m_view, &RowsView::entered, this,
            [this](int row) { Q_EMIT entered(m_shown[std::size_t(row)].removal); });
}

void RemovalRankingView::setScenario(const Scenario& scenario) {
    m_scenario = scenario;
    refresh();
}

void RemovalRankingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void RemovalRankingView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (m_ranking.isRunning()) {
        m_isStale = true; // nobody looks: it is begun anew when somebody does
        m_ranking.drop();
        m_progress->end();
    }
}

void RemovalRankingView::refresh() {
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_index = m_session.index();
    m_ranking.start([index = m_index, lens = m_session.lens(), scenario = m_scenario,
                     what = RankedRemovals(m_what->currentData().toInt())](Job& job) {
        return rankRemovals(*index, lens, scenario, what, job);
    });
    m_progress->watch(m_ranking.job());
}

void RemovalRankingView::take(const Result<std::vector<RankedRemoval>>& ranking) {
    m_progress->end();
    m_shown = ranking ? *ranking : std::vector<RankedRemoval>();
    std::vector<TableRow> rows;
    for (const RankedRemoval& one : m_shown) {
        const QString name = nameOf(one.removal, m_session.dataset(), m_session.language());
        rows.push_back({{name, numberText(one.loss, decimals), QString::number(one.cut),
                         QString::number(one.tiesLost), numberText(one.weight, 1)},
                        {name, one.loss, qlonglong(one.cut), one.tiesLost, one.weight},
                        rankingCriterion()});
    }
    m_view->setRows(std::move(rows));
    m_words->setText(!ranking          ? tr("The ranking was stopped.")
                     : m_shown.empty() ? tr("There is nothing left to take out.")
                                       : tr("Ranked by efficiency lost, then pairs cut, ties lost, weight "
                                            "lost. Enter takes one out too."));
}

void RemovalRankingView::select(int row) {
    const Removal& removal = m_shown[std::size_t(row)].removal;
    if (const auto ref = RecordRef::fromString(toText(removal))) {
        m_session.select(Selection::of(*ref));
    }
}

} // namespace plusone
