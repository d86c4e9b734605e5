#include "map/labelhand.h"

#include "scene/scenelabels.h"

#include <algorithm>

namespace plusone {

std::optional<MapItem> LabelHand::grip(QPointF at) {
    const SceneLabel* label = m_picture.labelAt(at);
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
    if (item.kind == MapItem::Kind::Link) {
        return false;
    }
    const Scene& scene = m_picture.scene();
    const auto shown = std::find_if(scene.labels.begin(), scene.labels.end(),
                                    [&item](const SceneLabel& label) { return label.item == item; });
    const auto label = shown == scene.labels.end() ? m_picture.labelWithoutRoom(item) : std::optional(*shown);
    if (label) {
        m_controller.moveLabel(item, label->box.center() + by - labelAnchor(scene, *label));
    }
    return label.has_value();
}

void LabelHand::giveBack(const std::optional<MapItem>& item) {
    if (item && m_controller.labelOffsets().contains(*item)) {
        m_controller.giveLabelBack(*item);
    } else {
        m_controller.giveAllLabelsBack();
    }
}

} // namespace plusone
