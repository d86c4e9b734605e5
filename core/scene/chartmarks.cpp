#include "scene/chartmarks.h"

#include <algorithm>

namespace plusone {
namespace {

constexpr double gap = 4; ///< px round a text

} // namespace

std::vector<QLineF> lineBetween(double x, double top, double bottom, const std::vector<QRectF>& texts) {
    std::vector<QRectF> over;
    for (const QRectF& text : texts) {
        if (text.left() - gap / 2 < x && x < text.right() + gap / 2 && text.bottom() > top) {
            over.push_back(text);
        }
    }
    std::sort(over.begin(), over.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    std::vector<QLineF> lines;
    double from = top;
    for (const QRectF& text : over) {
        if (text.top() > from) {
            lines.emplace_back(x, from, x, text.top());
        }
        from = std::max(from, text.bottom());
    }
    lines.emplace_back(x, from, x, bottom);
    return lines;
}

MarkRows layOutMarks(const std::vector<ChartData::Mark>& marks, const std::function<double(double)>& xOf,
                     const QRectF& room, double most, const QFontMetricsF& metrics) {
    const double row = metrics.height();
    const int rows = std::max(0, int(room.height() * most / row));
    MarkRows laid;
    std::vector<QRectF> texts;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const double x = xOf(marks[i].place);
        if (x < room.left() || x > room.right()) {
            continue;
        }
        MarkRows::Mark mark{i, {}, {}};
        const double wide = metrics.horizontalAdvance(marks[i].text);
        for (int r = 0; r < rows && mark.text.isNull(); ++r) {
            for (const double left : {x - wide - gap / 2, x + gap / 2}) {
                const QRectF box(left, room.top() + r * row, wide, row);
                const bool isFree = left >= room.left() && left + wide <= room.right() &&
                                    std::none_of(texts.begin(), texts.end(), [&box](const QRectF& other) {
                                        return box.adjusted(-gap, 0, gap, 0).intersects(other);
                                    });
                if (isFree && mark.text.isNull()) {
                    mark.text = box;
                    texts.push_back(box);
                    laid.height = std::max(laid.height, (r + 1) * row);
                }
            }
        }
        laid.marks.push_back(std::move(mark));
    }
    for (MarkRows::Mark& mark : laid.marks) {
        const double top = mark.text.isNull() ? room.top() + laid.height : mark.text.top();
        mark.line = lineBetween(xOf(marks[mark.mark].place), top, room.bottom(), texts);
    }
    return laid;
}

} // namespace plusone
