#include "charts/cellsview.h"

#include "panels/htmlparts.h"
#include "scene/canvas.h"
#include "scene/chartcolours.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace plusone {

CellsView::CellsView(ChartCursor& cursor, QWidget* parent) : QWidget(parent), m_cursor(cursor) {
    setObjectName(QStringLiteral("cells"));
    setAccessibleName(tr("Chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&cursor, &ChartCursor::moved, this, [this] {
        setAccessibleDescription(m_cursor.words(m_cursor.place()));
        update();
    });
}

void CellsView::show(const Style& style) {
    constexpr double smallType = 0.85;
    constexpr double furniture = 6; // lines, for axis and legend
    m_style = style;
    m_font = style.font(style.bodySize * smallType);
    setAccessibleName(m_cursor.data().title);
    const double rows = double(m_cursor.data().series.size()) + furniture;
    setMinimumHeight(int(QFontMetricsF(m_font).height() * rows));
    lay();
}

void CellsView::lay() {
    const double grid = m_style.grid;
    m_legend = legendFor(m_cursor.data(), m_style);
    const QRectF room = QRectF(rect()).adjusted(grid, grid / 2, -grid, 0);
    const QSizeF legend = layOutLegend(m_legend, m_font, room.width());
    m_drawing = layOutChart(m_cursor.data(), room.adjusted(0, legend.height(), 0, 0), m_style, m_font);
    update();
}

QRectF CellsView::boxOf(ChartCursor::Place place) const {
    const auto spot =
        std::find_if(m_drawing.spots.begin(), m_drawing.spots.end(), [place](const ChartDrawing::Spot& s) {
            return s.category == place.category && int(s.series) == place.series;
        });
    return spot == m_drawing.spots.end() ? QRectF() : spot->box;
}

ChartCursor::Place CellsView::placeAt(QPointF at) const {
    const auto spot = std::find_if(m_drawing.spots.begin(), m_drawing.spots.end(),
                                   [at](const ChartDrawing::Spot& s) { return s.box.contains(at); });
    return spot == m_drawing.spots.end() ? ChartCursor::Place()
                                         : ChartCursor::Place{spot->category, int(spot->series)};
}

void CellsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_style.paper);
    {
        PainterCanvas canvas(painter);
        paintLegend(canvas, m_legend, {double(m_style.grid), m_style.grid / 2.0}, m_font, m_style);
        paintChart(canvas, m_drawing, m_style);
    }
    if (const QRectF box = boxOf(m_cursor.place()); !box.isNull()) {
        painter.setPen(QPen(m_style.ink, m_style.ringWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
}

void CellsView::resizeEvent(QResizeEvent*) {
    lay();
}

void CellsView::keyPressEvent(QKeyEvent* event) {
    if (!m_cursor.press(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void CellsView::mouseMoveEvent(QMouseEvent* event) {
    if (const auto place = placeAt(event->position()); place.category >= 0 && place != m_cursor.place()) {
        m_cursor.goTo(place, false);
        QToolTip::showText(event->globalPosition().toPoint(), html::toolTip(m_cursor.words(place)), this);
    }
}

void CellsView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_cursor.goTo(placeAt(event->position()), true);
    }
}

} // namespace plusone
