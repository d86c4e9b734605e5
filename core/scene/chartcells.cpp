#include "scene/chartcolours.h"
#include "scene/chartroom.h"

#include <algorithm>

namespace plusone {
namespace {

/// Of the texts that there are, one that can be read on the ground.
QColor inkOn(const QColor& ground, const Style& style) {
    constexpr double readable = 4.5; // black or white has it on any ground
    for (const QColor& ink : {style.ink, style.paper, QColor(Qt::black)}) {
        if (contrast(ground, ink) >= readable) {
            return ink;
        }
    }
    return Qt::white;
}

class Cells {
public:
    Cells(ChartRoom& chart, QSizeF cell)
        : m_chart(chart), m_colours(chart.data, chart.style), m_cell(cell),
          m_seam(std::min(1.0, std::min(cell.width(), cell.height()) * 0.15)) {
        // The largest number has room, and so every other: or none is there.
        const double wide = chart.metrics.horizontalAdvance(valueText(chart.data, chart.most));
        m_hasNumbers = chart.data.shape == ChartData::Shape::Counts && wide + 2 <= cell.width() &&
                       chart.metrics.height() <= cell.height();
    }

    void add(QPointF topLeft, double value) {
        const QRectF room(topLeft, m_cell - QSizeF(m_seam, m_seam));
        const double high = room.height() * cellShare(m_chart.data, value);
        const QColor colour = m_colours.of(value);
        m_chart.drawing.bars.push_back(
            {QRectF(room.left(), room.bottom() - high, room.width(), high), {colour}});
        if (m_hasNumbers) {
            const QString text = valueText(m_chart.data, value);
            const double wide = m_chart.metrics.horizontalAdvance(text);
            m_chart.drawing.texts.push_back(
                {text,
                 {room.center().x() - wide / 2, room.center().y() + m_chart.metrics.ascent() / 2 - 1},
                 inkOn(colour, m_chart.style),
                 colour});
        }
    }

private:
    ChartRoom& m_chart;
    CellColours m_colours;
    QSizeF m_cell;
    double m_seam;
    bool m_hasNumbers = false;
};

} // namespace

bool layCells(ChartRoom& chart) {
    const ChartData& data = chart.data;
    QStringList names;
    for (const ChartData::Series& series : data.series) {
        names << series.name;
    }
    const ChartRoom::Rows rows = chart.rowsOf(names, 0, chart.metrics.height() / 2, data.categoryTitle);
    const QRectF& plot = rows.plot;
    if (rows.shown < 1 || !chart.isEnough(plot, chart.leastRow())) {
        return false;
    }
    const QSizeF cell(plot.width() / double(data.categories.size()), plot.height() / double(rows.shown));
    Cells cells(chart, cell);
    for (qsizetype s = 0; s < rows.shown; ++s) {
        const double top = plot.top() + double(s) * cell.height();
        const double bottom = top + cell.height();
        chart.drawing.grid.emplace_back(plot.left(), bottom, plot.right(), bottom);
        chart.addRowName(names[s], rows, top + cell.height() / 2);
        for (qsizetype i = 0; i < data.categories.size(); ++i) {
            const QPointF at(plot.left() + double(i) * cell.width(), top);
            chart.drawing.spots.push_back({QRectF(at, cell), i, std::size_t(s)});
            if (const double value = data.point(i, std::size_t(s)).value.value_or(0); value > 0) {
                cells.add(at, value);
            }
        }
    }
    std::vector<double> middles;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        middles.push_back(plot.left() + (double(i) + 0.5) * cell.width());
    }
    chart.drawing.rows = rows.shown;
    chart.addYears(plot, middles);
    chart.addFoot(plot, rows.foot);
    return true;
}

} // namespace plusone
