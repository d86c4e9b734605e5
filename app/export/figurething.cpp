#include "export/figurething.h"

#include "scene/scenelabels.h"

#include <algorithm>

namespace plusone {
namespace {

bool isMovable(const SceneLabel& label) {
    return label.item.kind != MapItem::Kind::Link;
}

/// Where the label stands, as labels by hand are kept.
QPointF placeOf(const FigureSpec& spec, const Figure& figure, const SceneLabel& label) {
    const auto wanted = spec.labelOffsets.find(label.item);
    const auto had = figure.spec.labelOffsets.find(label.item);
    const bool hasMovedSince = wanted != spec.labelOffsets.end() &&
                               (had == figure.spec.labelOffsets.end() || had->second != wanted->second);
    return hasMovedSince ? wanted->second : label.box.center() - labelAnchor(figure.scene, label);
}

} // namespace

std::vector<FigureThing> thingsOf(const Figure& figure) {
    std::vector<const SceneLabel*> labels;
    for (const SceneLabel& label : figure.scene.labels) {
        if (isMovable(label)) {
            labels.push_back(&label);
        }
    }
    std::stable_sort(labels.begin(), labels.end(),
                     [](const auto* a, const auto* b) { return a->box.top() < b->box.top(); });
    std::vector<FigureThing> things;
    if (!figure.legend.empty()) {
        things.push_back({true, {}});
    }
    for (const SceneLabel* label : labels) {
        things.push_back({false, label->item});
    }
    return things;
}

std::optional<FigureThing> thingAt(const Figure& figure, QPointF at) {
    for (const SceneLabel& label : figure.scene.labels) {
        if (isMovable(label) && label.box.contains(at)) {
            return FigureThing{false, label.item};
        }
    }
    const bool onLegend = !figure.legend.empty() && figure.legendBox.contains(at);
    return onLegend ? std::optional(FigureThing{true, {}}) : std::nullopt;
}

QRectF boxOf(const Figure& figure, const FigureThing& thing) {
    if (thing.isLegend) {
        return figure.legend.empty() ? QRectF() : figure.legendBox;
    }
    const SceneLabel* label = labelOf(figure, thing);
    return label ? label->box : QRectF();
}

const SceneLabel* labelOf(const Figure& figure, const FigureThing& thing) {
    const auto& labels = figure.scene.labels;
    const auto found = std::find_if(labels.begin(), labels.end(), [&thing](const SceneLabel& label) {
        return !thing.isLegend && label.item == thing.item;
    });
    return found == labels.end() ? nullptr : &*found;
}

void moveThing(FigureSpec& spec, const Figure& figure, const FigureThing& thing, QPointF by) {
    if (thing.isLegend) {
        const QPointF share(by.x() / figure.page.width(), by.y() / figure.page.height());
        const QPointF stands(figure.legendBox.x() / figure.page.width(),
                             figure.legendBox.y() / figure.page.height());
        const bool hasMovedSince = spec.legendAt && spec.legendAt != figure.spec.legendAt;
        const QPointF to = (hasMovedSince ? *spec.legendAt : stands) + share;
        spec.legendAt = QPointF(std::clamp(to.x(), 0.0, 1.0), std::clamp(to.y(), 0.0, 1.0));
    } else if (const SceneLabel* label = labelOf(figure, thing)) {
        spec.labelOffsets[thing.item] = placeOf(spec, figure, *label) + by;
    }
}

} // namespace plusone
