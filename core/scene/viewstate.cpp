#include "scene/viewstate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ViewState)
};

constexpr std::array labelled{std::pair(MapItem::Kind::Actor, "actor"_L1),
                              std::pair(MapItem::Kind::Hub, "hub"_L1),
                              std::pair(MapItem::Kind::Hull, "hull"_L1)};

std::optional<layout::Vec2> placeFrom(const QJsonValue& value) {
    const QJsonArray at = value.toArray();
    if (at.size() != 2 || !at[0].isDouble() || !at[1].isDouble()) {
        return std::nullopt;
    }
    const layout::Vec2 place{at[0].toDouble(), at[1].toDouble()};
    return isSensible(place) ? std::optional(place) : std::nullopt;
}

QJsonObject toObject(const PositionMap& positions) {
    QJsonObject object;
    for (const auto& [key, at] : positions) {
        object[key] = QJsonArray{at.x, at.y};
    }
    return object;
}

PositionMap positionsFrom(const QJsonValue& value) {
    PositionMap positions;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto place = placeFrom(entry.value())) {
            positions[entry.key()] = *place;
        }
    }
    return positions;
}

/// {"actor": {"JPN": [12, -8]}, …}
QJsonObject toObject(const LabelOffsets& offsets) {
    QJsonObject all;
    for (const auto& [kind, name] : labelled) {
        QJsonObject object;
        for (const auto& [item, by] : offsets) {
            if (item.kind == kind) {
                object[item.key] = QJsonArray{by.x(), by.y()};
            }
        }
        if (!object.isEmpty()) {
            all[name] = object;
        }
    }
    return all;
}

LabelOffsets offsetsFrom(const QJsonValue& value) {
    LabelOffsets offsets;
    const QJsonObject all = value.toObject();
    for (const auto& [kind, name] : labelled) {
        for (const auto& [key, by] : positionsFrom(all[name])) {
            offsets[{kind, key}] = {by.x, by.y};
        }
    }
    return offsets;
}

std::optional<Viewport> viewportFrom(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const auto centre = placeFrom(object["centre"_L1]);
    const double scale = object["scale"_L1].toDouble();
    if (!centre || !(scale > 0)) {
        return std::nullopt;
    }
    Viewport viewport;
    viewport.centre = *centre;
    return viewport.withScale(scale);
}

} // namespace

ViewState ViewState::withLabelsAt(double scale) const {
    const double had = labelScale > 0 ? labelScale : viewport ? viewport->scale : 1;
    ViewState same = *this;
    for (auto& [item, by] : same.labelOffsets) {
        by *= scale / had;
    }
    same.labelScale = scale;
    return same;
}

QByteArray ViewState::toJson() const {
    QJsonObject object{{u"lens"_s, lens.toText()},
                       {u"layout"_s, arrangement == layout::Arrangement::Hub ? u"hub"_s : u"force"_s},
                       {u"positions"_s, toObject(positions)},
                       {u"pins"_s, toObject(pins)},
                       {u"labels"_s, toObject(labelOffsets)},
                       {u"style"_s, style}};
    if (!discs.isPlain()) {
        object[u"discs"_s] = discs.toText();
    }
    if (!without.isEmpty()) {
        object[u"without"_s] = QJsonDocument::fromJson(without.toJson()).object();
    }
    if (labelScale > 0 && !labelOffsets.empty()) {
        object[u"label_scale"_s] = labelScale;
    }
    if (viewport) {
        object[u"viewport"_s] = QJsonObject{{u"centre"_s, QJsonArray{viewport->centre.x, viewport->centre.y}},
                                            {u"scale"_s, viewport->scale}};
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ViewState> ViewState::fromJson(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return Error{ErrorCode::Invalid, Words::tr("This view cannot be read: it is no JSON object."),
                     problem.errorString()};
    }
    const QJsonObject object = document.object();
    const auto lens = Lens::fromText(object["lens"_L1].toString());
    if (!lens) {
        return lens.error();
    }
    ViewState view;
    view.lens = *lens;
    view.arrangement =
        object["layout"_L1].toString() == "hub"_L1 ? layout::Arrangement::Hub : layout::Arrangement::Force;
    view.positions = positionsFrom(object["positions"_L1]);
    view.pins = positionsFrom(object["pins"_L1]);
    view.labelOffsets = offsetsFrom(object["labels"_L1]);
    const double labelScale = object["label_scale"_L1].toDouble();
    view.labelScale = labelScale > 0 ? Viewport().withScale(labelScale).scale : 0;
    view.viewport = viewportFrom(object["viewport"_L1]);
    view.style = object["style"_L1].toString();
    const auto discs = DiscMeaning::fromText(object["discs"_L1].toString());
    if (!discs) {
        return discs.error();
    }
    view.discs = *discs;
    if (const auto scenario = object.find("without"_L1); scenario != object.end()) {
        const auto without = Scenario::fromJson(QJsonDocument(scenario->toObject()).toJson());
        if (!without) {
            return without.error();
        }
        view.without = *without;
    }
    return view;
}

} // namespace plusone
