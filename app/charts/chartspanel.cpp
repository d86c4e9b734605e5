#include "charts/chartspanel.h"

#include "charts/chartview.h"
#include "window/session.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QScrollArea>
#include <QStackedBarSeries>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr std::size_t mostActors = 15;

/// One set of bars a kind, in the kind's colour.
template <class Counts, class Series>
std::array<QBarSet*, 3> addSets(Series* series, const Counts& counts, const Style& style) {
    std::array<QBarSet*, 3> sets{};
    for (const EventKind kind : allValues<EventKind>()) {
        auto* set = new QBarSet(labelOf(kind));
        set->setColor(style.strands[std::size_t(kind)].colour);
        set->setBorderColor(style.paper);
        for (const auto& entry : counts) {
            *set << entry.records[std::size_t(kind)];
        }
        series->append(set);
        sets[std::size_t(kind)] = set;
    }
    return sets;
}

QValueAxis* countAxis(double most) {
    auto* axis = new QValueAxis;
    axis->setRange(0, std::max(1.0, most));
    axis->setLabelFormat(u"%d"_s);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    return axis;
}

/// Years under bars that have no labels of their own: a label for each of 75 bars would be cut.
QValueAxis* yearAxis(int first, int last) {
    auto* axis = new QValueAxis;
    axis->setRange(first - 0.5, last + 0.5);
    axis->setLabelFormat(u"%d"_s);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(last - first > 20 ? 10 : last - first > 8 ? 5 : 1);
    axis->setGridLineVisible(false);
    return axis;
}

std::vector<RecordRef> allRefs(const YearCount& year) {
    std::vector<RecordRef> refs;
    for (const auto& kind : year.refs) {
        refs.insert(refs.end(), kind.begin(), kind.end());
    }
    return refs;
}

} // namespace

ChartsPanel::ChartsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabWidget(this)), m_said(new QLabel(this)) {
    setObjectName(u"chartsPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_said);
    m_said->setContentsMargins(session.style().grid, 0, session.style().grid, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Charts"));
    m_perYear = addTab(tr("Records per year"),
                       tr("Agreements by the year in which they begin to stand, exercises and "
                          "dialogues by the year they begin; all years of the lens' filters"));
    m_participation = addTab(tr("Participation"), tr("Records of the lens in which each actor takes part"));
    m_share = addTab(tr("Without the U.S."),
                     tr("Share of link weight that does not touch the U.S., per cent, by year"));
    auto* figure = new QToolButton(m_tabs);
    figure->setObjectName(u"figure"_s);
    figure->setText(tr("&Figure…"));
    figure->setToolTip(tr("Export this chart as a figure"));
    figure->setAccessibleName(tr("Export this chart as a figure"));
    figure->setAutoRaise(true);
    figure->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setCornerWidget(figure);
    connect(figure, &QToolButton::clicked, this, &ChartsPanel::requestFigure);
    connect(m_perYear, &ChartView::chosen, this, [this](int bar) {
        const YearCount& year = m_years[std::size_t(bar)];
        m_session.select(Selection::of(allRefs(year), tr("Records of %1").arg(year.year)));
    });
    connect(m_participation, &ChartView::chosen, this, [this](int bar) {
        m_session.select(
            Selection::of(RecordRef{RecordKind::Actor, m_actors[std::size_t(bar)].actor.slug()}));
    });
    connect(m_share, &ChartView::chosen, this, [this](int point) {
        const YearShare& year = m_shares[std::size_t(point)];
        m_session.select(Selection::of(year.refs, tr("Ties without the U.S., %1").arg(year.year)));
    });
    connect(&m_counting, &QFutureWatcher<Numbers>::finished, this, [this] { take(m_counting.result()); });
    connect(&session, &Session::networkChanged, this, &ChartsPanel::refresh);
    connect(&session, &Session::styleChanged, this, &ChartsPanel::refresh);
}

ChartView* ChartsPanel::addTab(const QString& title, const QString& explanation) {
    // A panel that is too low for a chart lets one scroll rather than cut its names.
    auto* scroll = new QScrollArea(m_tabs);
    auto* view = new ChartView(title, scroll);
    view->setToolTip(explanation);
    scroll->setWidget(view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(scroll, title);
    m_tabs->setTabToolTip(m_tabs->indexOf(scroll), explanation);
    connect(view, &ChartView::said, m_said, &QLabel::setText);
    return view;
}

void ChartsPanel::requestFigure() {
    constexpr std::array charts{ChartKind::RecordsPerYear, ChartKind::Participation, ChartKind::SpokeToSpoke};
    Q_EMIT figureRequested(charts[std::size_t(m_tabs->currentIndex())]);
}

QSize ChartsPanel::sizeHint() const {
    // Charts ask for as much as there is; the map above comes first.
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

void ChartsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void ChartsPanel::refresh() {
    // Hidden charts cost nothing: they are made when they are looked at.
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    m_said->setText(tr("Click a bar, or walk with the arrow keys and press Enter, to select its records."));
    const auto count = [index = m_session.index(), lens = m_session.lens()] {
        return Numbers{participationByActor(*index, lens), shareWithoutUnitedStates(*index, lens)};
    };
    if (m_session.isLarge()) {
        m_counting.setFuture(QtConcurrent::run(count)); // an earlier one is heard no more
    } else {
        take(count());
    }
}

void ChartsPanel::take(Numbers numbers) {
    m_years = m_session.years();
    m_actors = std::move(numbers.actors);
    m_shares = std::move(numbers.shares);
    showPerYear();
    showParticipation();
    showShare();
}

void ChartsPanel::showPerYear() {
    const Style& style = m_session.style();
    auto* chart = newChart(style);
    QStringList words;
    if (m_years.empty()) {
        m_perYear->show(chart, style, words);
        return;
    }
    auto* series = new QStackedBarSeries;
    const auto sets = addSets(series, m_years, style);
    series->setBarWidth(0.85);
    chart->addSeries(series);
    int most = 0;
    auto* categories = new QBarCategoryAxis;
    for (const YearCount& year : m_years) {
        categories->append(QString::number(year.year));
        most = std::max(most, year.records[0] + year.records[1] + year.records[2]);
        words << tr("%1: %2 agreements, %3 exercises, %4 dialogues")
                     .arg(year.year)
                     .arg(year.records[0])
                     .arg(year.records[1])
                     .arg(year.records[2]);
    }
    categories->setLabelsVisible(false);
    categories->setVisible(false);
    auto* counts = countAxis(most);
    chart->addAxis(categories, Qt::AlignBottom);
    chart->addAxis(yearAxis(m_years.front().year, m_years.back().year), Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(counts);
    for (const QBarSet* set : sets) {
        connect(set, &QBarSet::clicked, m_perYear, [this](int bar) { m_perYear->goTo(bar, true); });
    }
    m_perYear->show(chart, style, words);
}

void ChartsPanel::showParticipation() {
    const Style& style = m_session.style();
    if (m_actors.size() > mostActors) {
        m_actors.resize(mostActors);
    }
    constexpr int furniture = 5; // lines for axis and legend
    m_participation->setMinimumHeight(fontMetrics().height() * 3 / 2 * (int(m_actors.size()) + furniture));
    // Horizontal bars are counted from below: the first shall stand above.
    std::reverse(m_actors.begin(), m_actors.end());
    auto* chart = newChart(style);
    QStringList words;
    if (m_actors.empty()) {
        m_participation->show(chart, style, words);
        return;
    }
    auto* series = new QHorizontalStackedBarSeries;
    const auto sets = addSets(series, m_actors, style);
    series->setBarWidth(0.8);
    chart->addSeries(series);
    auto* names = new QBarCategoryAxis;
    for (const ActorParticipation& actor : m_actors) {
        const QString name = m_session.actorName(actor.actor);
        names->append(name);
        words << tr("%1: %2 agreements, %3 exercises, %4 dialogues")
                     .arg(name)
                     .arg(actor.records[0])
                     .arg(actor.records[1])
                     .arg(actor.records[2]);
    }
    names->setGridLineVisible(false);
    auto* counts = countAxis(m_actors.back().total());
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(counts);
    for (const QBarSet* set : sets) {
        connect(set, &QBarSet::clicked, m_participation,
                [this](int bar) { m_participation->goTo(bar, true); });
    }
    m_participation->show(chart, style, words);
}

void ChartsPanel::showShare() {
    const Style& style = m_session.style();
    auto* chart = newChart(style);
    chart->legend()->hide();
    QStringList words;
    if (m_shares.empty()) {
        m_share->show(chart, style, words);
        return;
    }
    auto* series = new QLineSeries;
    series->setPen(QPen(style.ink, style.maximumWidth / 2));
    series->setPointsVisible(true);
    for (const YearShare& year : m_shares) {
        series->append(year.year, year.share() * 100);
        words << tr("%1: %2 % of the link weight does not touch the U.S.")
                     .arg(year.year)
                     .arg(locale().toString(year.share() * 100, 'f', 1));
    }
    chart->addSeries(series);
    auto* years = yearAxis(m_shares.front().year, m_shares.back().year);
    auto* percent = new QValueAxis;
    percent->setRange(0, 100);
    percent->setTickCount(5);
    percent->setLabelFormat(u"%d %%"_s);
    chart->addAxis(years, Qt::AlignBottom);
    chart->addAxis(percent, Qt::AlignLeft);
    series->attachAxis(years);
    series->attachAxis(percent);
    connect(series, &QLineSeries::clicked, m_share, [this](const QPointF& at) {
        m_share->goTo(int(std::lround(at.x())) - m_shares.front().year, true);
    });
    m_share->show(chart, style, words);
}

} // namespace plusone
