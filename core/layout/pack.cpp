#include "layout/pack.h"

#include "layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace plusone::layout {
namespace {

constexpr double cellsAPiece = 100;       ///< on average
constexpr double mostCells = 4e6;         ///< in all
constexpr double flattest = 5;            ///< page
constexpr std::size_t severalTries = 200; ///< pieces up to which several ways are tried

struct Cell {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

/// The cells that a piece covers, row by row. Cell (0, 0) has the piece's origin in its middle.
struct Shape {
    struct Row {
        std::int64_t first = std::numeric_limits<std::int64_t>::max();
        std::int64_t last = std::numeric_limits<std::int64_t>::min();
    };
    std::int64_t top = 0;
    std::vector<Row> rows;
    Vec2 origin; ///< middle of the piece's box

    [[nodiscard]] std::int64_t width() const {
        std::int64_t widest = 0;
        for (const Row& row : rows) {
            widest = std::max(widest, row.last - row.first + 1);
        }
        return widest;
    }
};

Bounds boxOf(const Piece& piece) {
    Bounds box = boundsOf(piece.positions);
    box.low -= {piece.margin, piece.margin};
    box.high += {piece.margin, piece.margin};
    return box;
}

std::int64_t cellAt(double coordinate, double side) {
    return std::llround(coordinate / side);
}

Shape shapeOf(const Piece& piece, double side) {
    const Bounds box = boxOf(piece);
    Shape shape;
    shape.origin = (box.low + box.high) * 0.5;
    shape.top = cellAt(box.low.y - shape.origin.y, side);
    shape.rows.resize(std::size_t(cellAt(box.high.y - shape.origin.y, side) - shape.top + 1));
    const auto cover = [&](Vec2 at) {
        const Vec2 p = at - shape.origin;
        // Half a cell may be rounded the other way than the box was.
        const auto bottom =
            std::min(cellAt(p.y + piece.margin, side), shape.top + std::int64_t(shape.rows.size()) - 1);
        for (auto y = std::max(cellAt(p.y - piece.margin, side), shape.top); y <= bottom; ++y) {
            Shape::Row& row = shape.rows[std::size_t(y - shape.top)];
            row.first = std::min(row.first, cellAt(p.x - piece.margin, side));
            row.last = std::max(row.last, cellAt(p.x + piece.margin, side));
        }
    };
    for (const Vec2 p : piece.positions) {
        cover(p);
    }
    for (const Link& link : piece.links) {
        const Vec2 from = piece.positions[link.a];
        const Vec2 along = piece.positions[link.b] - from;
        const int steps = int(along.length() / side);
        for (int k = 1; k < steps; ++k) {
            cover(from + along * (double(k) / steps));
        }
    }
    return shape;
}

/// The k-th ring of cells round the middle of a page of the aspect.
class Ring {
public:
    Ring(std::int64_t k, double aspect)
        : m_k(k), m_reach(std::int64_t(double(k) * aspect)),
          m_inner(k == 0 ? -1 : std::int64_t(double(k - 1) * aspect)) {}

    [[nodiscard]] std::int64_t size() const { return rowCells() + 2 * (m_reach - m_inner) * columnCells(); }

    /// From the middles of its sides outwards.
    [[nodiscard]] Cell cell(std::int64_t i) const {
        if (m_k == 0) {
            return {outwards(i), 0};
        }
        if (i < rowCells()) {
            return {outwards(i / 2), i % 2 == 0 ? m_k : -m_k};
        }
        i -= rowCells();
        const std::int64_t x = m_inner + 1 + i / 2 / columnCells();
        return {i % 2 == 0 ? x : -x, outwards(i / 2 % columnCells())};
    }

private:
    /// 0, -1, 1, -2, 2 …
    static std::int64_t outwards(std::int64_t i) { return i % 2 == 0 ? i / 2 : -(i + 1) / 2; }
    [[nodiscard]] std::int64_t rowCells() const { return (2 * m_reach + 1) * (m_k == 0 ? 1 : 2); }
    [[nodiscard]] std::int64_t columnCells() const { return m_k == 0 ? 0 : 2 * m_k - 1; }

    std::int64_t m_k;
    std::int64_t m_reach;
    std::int64_t m_inner;
};

/// Which cells are taken; it grows as it must.
class Page {
public:
    [[nodiscard]] bool isFree(const Shape& shape, Cell at) const {
        for (std::size_t r = 0; r < shape.rows.size(); ++r) {
            const auto [first, last] = shape.rows[r];
            const std::int64_t y = at.y + shape.top + std::int64_t(r) + m_half;
            if (first > last || y < 0 || y >= 2 * m_half) {
                continue;
            }
            const auto begin = std::max<std::int64_t>(at.x + first + m_half, 0);
            const auto end = std::min<std::int64_t>(at.x + last + 1 + m_half, 2 * m_half);
            const auto row = m_taken.begin() + y * 2 * m_half;
            if (begin < end && std::find(row + begin, row + end, true) != row + end) {
                return false;
            }
        }
        return true;
    }

    void take(const Shape& shape, Cell at) {
        for (std::size_t r = 0; r < shape.rows.size(); ++r) {
            const auto [first, last] = shape.rows[r];
            if (first <= last) {
                const std::int64_t y = at.y + shape.top + std::int64_t(r);
                reach(std::max({std::abs(y), std::abs(at.x + first), std::abs(at.x + last)}) + 1);
                const auto row = m_taken.begin() + (y + m_half) * 2 * m_half + m_half;
                std::fill(row + at.x + first, row + at.x + last + 1, true);
            }
        }
    }

private:
    void reach(std::int64_t half) {
        if (half <= m_half) {
            return;
        }
        half = std::max(half, 2 * m_half);
        std::vector<bool> larger(std::size_t(4 * half * half));
        for (std::int64_t y = 0; y < 2 * m_half; ++y) {
            std::copy_n(m_taken.begin() + y * 2 * m_half, 2 * m_half,
                        larger.begin() + (y - m_half + half) * 2 * half + half - m_half);
        }
        m_taken = std::move(larger);
        m_half = half;
    }

    std::int64_t m_half = 0;   ///< cells from the middle to each edge
    std::vector<bool> m_taken; ///< row by row
};

double cellSide(const std::vector<Bounds>& boxes) {
    double area = 0;
    for (const Bounds& box : boxes) {
        area += box.width() * box.height();
    }
    return std::sqrt(area / std::min(mostCells, cellsAPiece * double(boxes.size())));
}

/// Where each shape's origin comes to lie, taken in this order, innermost first in rings of the aspect.
std::vector<Cell> placesOf(const std::vector<Shape>& shapes, const std::vector<std::size_t>& order,
                           double aspect) {
    // A shape need not look where one of the same size found nothing before.
    struct Search {
        std::int64_t ring = 0;
        std::int64_t place = 0;
    };
    std::map<std::pair<std::size_t, std::int64_t>, Search> searches;
    std::vector<Cell> places(shapes.size());
    Page page;
    for (const std::size_t i : order) {
        const Shape& shape = shapes[i];
        Search& search = searches[{shape.rows.size(), shape.width()}];
        Ring ring(search.ring, aspect);
        while (search.place >= ring.size() || !page.isFree(shape, ring.cell(search.place))) {
            if (++search.place >= ring.size()) {
                search.place = 0;
                ring = Ring(++search.ring, aspect);
            }
        }
        places[i] = ring.cell(search.place);
        page.take(shape, places[i]);
    }
    return places;
}

/// Height in cells of the page of the aspect that holds them all.
double pageHeight(const std::vector<Shape>& shapes, const std::vector<Cell>& places, double aspect) {
    Shape::Row across;
    Shape::Row down;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const std::int64_t top = places[i].y + shapes[i].top;
        down.first = std::min(down.first, top);
        down.last = std::max(down.last, top + std::int64_t(shapes[i].rows.size()) - 1);
        for (const auto& [first, last] : shapes[i].rows) {
            if (first <= last) {
                across.first = std::min(across.first, places[i].x + first);
                across.last = std::max(across.last, places[i].x + last);
            }
        }
    }
    return std::max(double(across.last - across.first + 1) / aspect, double(down.last - down.first + 1));
}

} // namespace

void packPieces(const std::vector<Piece>& pieces, double aspect, std::vector<Vec2>& positions) {
    const auto write = [&positions](const Piece& piece, Vec2 shift) {
        for (std::size_t k = 0; k < piece.nodes.size(); ++k) {
            positions[piece.nodes[k]] = piece.positions[k] + shift;
        }
    };
    if (pieces.size() < 2) {
        std::for_each(pieces.begin(), pieces.end(), [&write](const Piece& piece) { write(piece, {}); });
        return;
    }
    aspect = std::clamp(aspect, 1 / flattest, flattest);
    std::vector<Bounds> boxes;
    boxes.reserve(pieces.size());
    for (const Piece& piece : pieces) {
        boxes.push_back(boxOf(piece));
    }
    std::vector<std::size_t> order(pieces.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&boxes](std::size_t a, std::size_t b) {
        return boxes[a].width() + boxes[a].height() > boxes[b].width() + boxes[b].height();
    });
    const double side = cellSide(boxes);
    std::vector<Shape> shapes;
    shapes.reserve(pieces.size());
    for (const Piece& piece : pieces) {
        shapes.push_back(shapeOf(piece, side));
    }
    // Few large pieces fill rings of another aspect better than those of the page: the best of some.
    std::vector<Cell> best;
    double least = 0;
    for (const double share : {1.0, 0.5, 0.7, 0.85, 1.2, 1.4, 2.0}) {
        std::vector<Cell> places = placesOf(shapes, order, aspect * share);
        const double height = pageHeight(shapes, places, aspect);
        if (best.empty() || height < least) {
            best = std::move(places);
            least = height;
        }
        if (pieces.size() > severalTries) {
            break;
        }
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        write(pieces[i], Vec2{double(best[i].x) * side, double(best[i].y) * side} - shapes[i].origin);
    }
}

} // namespace plusone::layout
