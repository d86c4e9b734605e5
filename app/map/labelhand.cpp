#include "map/labelhand.h"

#include "scene/scenelabels.h"

namespace plusone {

std::optional<MapItem> LabelHand::grip(QPointF at) {
    const auto label = m_picture.labelAt(at);
    if (!label || label->item.kind == MapItem::Kind::Link) {
        return std::nullopt;
    }
    m_gripped = label->item;
    m_anchor = labelAnchor(m_picture.scene(), *label);
    m_grip = at - label->box.center();
    return m_gripped;
}

void LabelHand::carry(QPointF to) {
    m_controller.moveLabel(m_gripped, to - m_grip - m_anchor);
}

bool LabelHand::nudge(const MapItem& item, QPointF by) {
    const auto label = item.kind == MapItem::Kind::Link ? std::nullopt : m_picture.labelFor(item);
    if (!label) {
        return false;
    }
    m_controller.moveLabel(item, label->box.center() + by - labelAnchor(m_picture.scene(), *label));
    return true;
}

void LabelHand::giveBack(const std::optional<MapItem>& item) {
    if (item && m_controller.labelOffsets().contains(*item)) {
        m_controller.giveLabelBack(*item);
    } else {
        m_controller.giveAllLabelsBack();
    }
}

} // namespace plusone
