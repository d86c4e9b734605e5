#include "layout/pack.h"

#include "layout/geometry.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace plusone::layout {

void packPieces(std::vector<Piece>& pieces, double aspect, std::vector<Vec2>& positions) {
    std::vector<Bounds> boxes;
    double area = 0;
    double widest = 0;
    for (const Piece& piece : pieces) {
        Bounds box = boundsOf(piece.positions);
        box.low -= {piece.margin, piece.margin};
        box.high += {piece.margin, piece.margin};
        area += box.width() * box.height();
        widest = std::max(widest, box.width());
        boxes.push_back(box);
    }
    std::vector<std::size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&boxes](std::size_t a, std::size_t b) {
        return boxes[a].height() > boxes[b].height();
    });
    const double width = std::max(widest, std::sqrt(area * aspect));
    Vec2 cursor;
    double shelf = 0;
    for (const std::size_t i : order) {
        if (cursor.x > 0 && cursor.x + boxes[i].width() > width * (1 + 1e-9)) {
            cursor = {0, cursor.y + shelf};
            shelf = 0;
        }
        const Vec2 shift = cursor - boxes[i].low;
        for (std::size_t k = 0; k < pieces[i].nodes.size(); ++k) {
            positions[pieces[i].nodes[k]] = pieces[i].positions[k] + shift;
        }
        cursor.x += boxes[i].width();
        shelf = std::max(shelf, boxes[i].height());
    }
}

} // namespace plusone::layout
