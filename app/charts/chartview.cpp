#include "charts/chartview.h"

#include "charts/qtcharts.h"
#include "panels/htmlparts.h"
#include "scene/chartcolours.h"

#include <QCursor>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

namespace plusone {
namespace {

constexpr double smallType = 0.85;
constexpr double mostForMarks = 0.35;

} // namespace

ChartView::ChartView(ChartCursor& cursor, QWidget* parent) : QChartView(parent), m_cursor(cursor) {
    setObjectName(QStringLiteral("chart"));
    setAccessibleName(tr("Chart"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&cursor, &ChartCursor::moved, this, [this] {
        setAccessibleDescription(m_cursor.words(m_cursor.place()));
        viewport()->update();
    });
}

void ChartView::show(const Style& style) {
    constexpr int leastLines = 10;
    constexpr int furniture = 6; // lines, for axis and legend
    const std::unique_ptr<QChart> old(chart());
    m_style = style;
    m_marks = {};
    const ChartData& numbers = m_cursor.data();
    auto made = makeQtChart(numbers, style, &m_cursor, [this](ChartCursor::Place place, bool choose) {
        m_cursor.goTo(place, choose);
        QToolTip::showText(QCursor::pos(), html::toolTip(m_cursor.words(place)), this);
    });
    QChart* chart = made.release(); // the view's, until show() is called again
    setChart(chart);
    setBackgroundBrush(style.paper);
    setAccessibleName(numbers.title);
    const bool isSideways = numbers.shape == ChartData::Shape::Sideways;
    const int lines = isSideways ? int(numbers.categories.size()) * 3 / 2 + furniture : leastLines;
    setMinimumHeight(fontMetrics().height() * std::max(leastLines, lines));
    if (!numbers.marks.empty()) {
        connect(chart, &QChart::plotAreaChanged, this, &ChartView::layMarks);
        layMarks();
    }
}

QRectF ChartView::boxOf(ChartCursor::Place place) const {
    return placeOnChart(*chart(), m_cursor.data(), place);
}

void ChartView::layMarks() {
    const QRectF plot = chart()->plotArea();
    const auto [first, last] = yearsOf(m_cursor.data());
    const auto xOf = [&plot, first = first, last = last](double years) {
        return plot.left() + plot.width() * (years - first) / (last - first);
    };
    const QRectF room(plot.left(), 1, plot.width(), plot.bottom() - 1);
    m_marks = layOutMarks(m_cursor.data().marks, xOf, room, mostForMarks,
                          QFontMetricsF(m_style.font(m_style.bodySize * smallType)));
    const QMargins margins(0, int(std::ceil(m_marks.height)), 0, 0);
    if (chart()->margins() != margins) {
        chart()->setMargins(margins);
    }
    viewport()->update();
}

void ChartView::drawMarks(QPainter& painter) const {
    const QFont font = m_style.font(m_style.bodySize * smallType);
    const double ascent = QFontMetricsF(font).ascent();
    painter.setFont(font);
    for (const MarkRows::Mark& mark : m_marks.marks) {
        painter.setPen(QPen(m_style.muted, 1, Qt::DotLine));
        painter.drawLines(QList<QLineF>(mark.line.begin(), mark.line.end()));
        if (!mark.text.isNull()) {
            painter.setPen(m_style.muted);
            painter.drawText(mark.text.topLeft() + QPointF(0, ascent), m_cursor.data().marks[mark.mark].text);
        }
    }
}

void ChartView::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    drawMarks(*painter);
    if (const QRectF box = boxOf(m_cursor.place()); !box.isNull()) {
        painter->setPen(QPen(m_style.accent, m_style.ringWidth));
        painter->setBrush(Qt::NoBrush);
        const bool isPoint = m_cursor.data().shape == ChartData::Shape::Lines;
        isPoint ? painter->drawEllipse(box) : painter->drawRect(box.adjusted(-1, -1, 1, 1));
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (!m_cursor.press(*event)) {
        QChartView::keyPressEvent(event);
    }
}

} // namespace plusone
