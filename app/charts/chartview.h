#pragma once

#include "charts/chartcursor.h"
#include "scene/chartmarks.h"
#include "scene/style.h"

#include <QChartView>

namespace plusone {

/// A chart of bars or lines; what the cursor is on is ringed. The mouse and the keys move the cursor.
class ChartView : public QChartView {
    Q_OBJECT

public:
    /// The cursor outlives it.
    explicit ChartView(ChartCursor& cursor, QWidget* parent = nullptr);

    /// Makes the chart of what the cursor has, in the style.
    void show(const Style& style);
    /// Where the place lies in the view. Null: nowhere.
    [[nodiscard]] QRectF boxOf(ChartCursor::Place place) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    /// Sets texts of marks above the plot, and keeps room for them.
    void layMarks();
    void drawMarks(QPainter& painter) const;

    ChartCursor& m_cursor;
    Style m_style;
    MarkRows m_marks;
};

} // namespace plusone
