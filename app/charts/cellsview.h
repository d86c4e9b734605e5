#pragma once

#include "charts/chartcursor.h"
#include "scene/chart.h"
#include "scene/legend.h"
#include "scene/style.h"

#include <QWidget>

namespace plusone {

/// A chart of cells as figures draw it (Qt Charts has none); what the cursor is on is ringed. The mouse and
/// the keys move the cursor.
class CellsView : public QWidget {
    Q_OBJECT

public:
    /// The cursor outlives it.
    explicit CellsView(ChartCursor& cursor, QWidget* parent = nullptr);

    /// Lays out what the cursor has, in the style.
    void show(const Style& style);
    /// Where the place lies in the view. Null: nowhere.
    [[nodiscard]] QRectF boxOf(ChartCursor::Place place) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void lay();
    [[nodiscard]] ChartCursor::Place placeAt(QPointF at) const;

    ChartCursor& m_cursor;
    Style m_style;
    ChartDrawing m_drawing;
    std::vector<LegendEntry> m_legend;
    QFont m_font;
};

} // namespace plusone
