#pragma once

#include "map/mapcontroller.h"
#include "map/mappicture.h"

#include <optional>

namespace plusone {

/// The hand that moves labels of nodes and hulls, by pointer and by keys. Where it has put one, it stays
/// until it is given back to the program.
class LabelHand {
public:
    LabelHand(MapController& controller, MapPicture& picture)
        : m_controller(controller), m_picture(picture) {}

    /// What the label under the point belongs to, which carry() then moves; nothing where there is none that
    /// could be moved.
    std::optional<MapItem> grip(QPointF at);
    /// The gripped label goes with the pointer.
    void carry(QPointF to);
    /// False when the item has no label of its own place: a link.
    bool nudge(const MapItem& item, QPointF by);
    /// The item's label, if it was moved, else all.
    void giveBack(const std::optional<MapItem>& item);

private:
    MapController& m_controller;
    MapPicture& m_picture;
    MapItem m_gripped;
    QPointF m_anchor; ///< of the gripped label
    QPointF m_grip;   ///< from the label's middle to the pointer
};

} // namespace plusone
