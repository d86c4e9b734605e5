#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <functional>
#include <vector>

namespace plusone {

/// What furniture leaves to the map of a page of that height, px.
double leastMapHeight(double page);
/// The same beside a list of sources.
double leastMapHeightWithList(double page);
/// The same where a line of sources would have no room otherwise.
double leastMapHeightOverLine(double page);

/// The room of a page: furniture is put at its edges, what matters most first, as long as enough stays for
/// the map.
class FigurePage {
public:
    /// At the top in the order in which they are added, or at the bottom in the order of these.
    enum class Place { Top, Legend, SizeKey, TimeScale, Sources };

    /// px; `gap` between two parts and before the map.
    FigurePage(QSizeF page, double margin, double gap);

    [[nodiscard]] double width() const { return m_room.width(); }
    /// The most that a part may be high.
    [[nodiscard]] double freeHeight() const;
    /// As far as it is less than leastMapHeight() and what was said before.
    void lowerLeastMapHeight(double height) { m_leastMap = std::min(m_leastMap, height); }
    /// Of the room that is left, so much is for a part that comes later; 0: none.
    void keepFree(double height) { m_kept = height > 0 ? height + m_gap : 0; }
    /// False, and nothing is taken, when there is no room. `put` is told its top left by settle().
    bool add(Place place, double height, std::function<void(QPointF)> put);

    /// The room of the map with the parts that there are.
    [[nodiscard]] QRectF mapRoom() const;
    /// Tells every part where it stands.
    void settle() const;

private:
    struct Part {
        Place place;
        double height;
        std::function<void(QPointF)> put;
    };

    QRectF m_room;
    double m_gap;
    double m_leastMap;
    double m_kept = 0;
    std::vector<Part> m_parts;
};

} // namespace plusone
