#include "charts/chartview.h"

#include "scene/style.h"

#include <QAbstractAxis>
#include <QKeyEvent>
#include <QLegend>

#include <algorithm>
#include <memory>

namespace plusone {

ChartView::ChartView(const QString& title, QWidget* parent) : QChartView(parent) {
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
}

void ChartView::show(QChart* chart, const Style& style, QStringList bars) {
    const std::unique_ptr<QChart> old(this->chart());
    for (QAbstractAxis* axis : chart->axes()) {
        axis->setLabelsColor(style.muted);
        axis->setLabelsFont(style.font(style.bodySize * 0.85));
        axis->setLinePenColor(style.hairline);
        axis->setGridLineColor(style.hairline);
    }
    setChart(chart);
    setBackgroundBrush(style.paper);
    m_bars = std::move(bars);
    m_current = -1;
}

void ChartView::goTo(int index, bool choose) {
    if (index < 0 || index >= m_bars.size()) {
        return;
    }
    m_current = index;
    setAccessibleDescription(m_bars[index]);
    Q_EMIT said(m_bars[index]);
    if (choose) {
        Q_EMIT chosen(index);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        goTo(m_current < 0 ? int(m_bars.size()) - 1 : m_current - 1, false);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        goTo(m_current + 1, false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_current, true);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

QChart* newChart(const Style& style) {
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(style.font(style.bodySize * 0.85));
    chart->legend()->setLabelColor(style.ink);
    return chart;
}

} // namespace plusone
