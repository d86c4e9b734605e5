#include "scene/figurepage.h"

#include <algorithm>

namespace plusone {
namespace {

double leastHeight(double page, double share) {
    constexpr double mostShare = 0.75;
    constexpr double readable = 100; // px: a lower map has no room for its first names
    return std::max(page * share, std::min(page * mostShare, readable));
}

} // namespace

double leastMapHeight(double page) {
    return leastHeight(page, 0.55);
}

double leastMapHeightOverLine(double page) {
    return leastHeight(page, 0.5);
}

double leastMapHeightWithList(double page) {
    return leastHeight(page, 0.34);
}

FigurePage::FigurePage(QSizeF page, double margin, double gap)
    : m_room(QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin)), m_gap(gap),
      m_leastMap(leastMapHeight(page.height())) {}

QRectF FigurePage::mapRoom() const {
    QRectF room = m_room;
    for (const Part& part : m_parts) {
        if (part.place == Place::Top) {
            room.setTop(room.top() + part.height + m_gap);
        } else {
            room.setBottom(room.bottom() - part.height - m_gap);
        }
    }
    return room;
}

double FigurePage::freeHeight() const {
    return mapRoom().height() - m_leastMap - m_kept - m_gap;
}

bool FigurePage::add(Place place, double height, std::function<void(QPointF)> put) {
    if (height > freeHeight()) {
        return false;
    }
    m_parts.push_back({place, height, std::move(put)});
    return true;
}

void FigurePage::settle() const {
    double top = m_room.top();
    double bottom = mapRoom().bottom() + m_gap;
    std::vector<const Part*> below;
    for (const Part& part : m_parts) {
        if (part.place == Place::Top) {
            part.put({m_room.left(), top});
            top += part.height + m_gap;
        } else {
            below.push_back(&part);
        }
    }
    std::stable_sort(below.begin(), below.end(),
                     [](const Part* a, const Part* b) { return a->place < b->place; });
    for (const Part* part : below) {
        part->put({m_room.left(), bottom});
        bottom += part->height + m_gap;
    }
}

} // namespace plusone
