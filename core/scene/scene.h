#pragma once

#include "model/records.h"
#include "network/network.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace plusone {

/// Names a thing on the map, the same from one scene to the next. `key`: actor slug, hub key, "AUS|JPN" for a
/// link, framework slug for a hull.
struct MapItem {
    enum class Kind { Actor, Hub, Link, Hull };
    Kind kind = Kind::Actor;
    QString key;
    std::optional<Strand> strand = {}; ///< of a link: the one strand meant, or all
    friend bool operator==(const MapItem&, const MapItem&) = default;
    friend auto operator<=>(const MapItem& a, const MapItem& b) {
        if (a.kind != b.kind) {
            return a.kind <=> b.kind;
        }
        if (const int order = QString::compare(a.key, b.key); order != 0) {
            return order <=> 0;
        }
        return a.strand <=> b.strand;
    }
};

/// Where a person has put the labels of nodes and hulls: from labelAnchor() (scenelabels.h) to the middle of
/// the label, px.
using LabelOffsets = std::map<MapItem, QPointF>;

struct SceneNode {
    enum class Shape { Disc, RoundedSquare, Diamond };
    MapItem item;
    Shape shape = Shape::Disc;
    QPointF centre; ///< view px, as everything in a scene
    double radius = 0;
    Strand strand = Strand::Exercises; ///< of a hub: what its records are
    bool filled = false;               ///< ink: Japan and the U.S.
    QColor tint = {};                  ///< fill that stands for a measure; null: ink or paper
    bool outside = false;
    bool pinned = false;
    bool selected = false;
    bool hovered = false;
    double opacity = 1;
    Difference difference = Difference::None;
};

struct SceneStrand {
    Strand strand = Strand::Agreements;
    QPointF from;
    QPointF to;
    double width = 1;
    double offset = 0; ///< to the left of the line of centres
    Difference difference = Difference::None;
    double markAt = 0; ///< share of the way at which its mark lies (marks.h); 0: it has none
};

struct SceneLink {
    MapItem item;
    std::size_t a = 0; ///< indices into Scene::nodes
    std::size_t b = 0;
    std::uint32_t firstStrand = 0; ///< into Scene::strands
    std::uint32_t strandCount = 0;
    bool spoke = false; ///< a hub's line to a member: thin, without strands
    bool selected = false;
    double opacity = 1;
    bool whole = false; ///< one line for all of its strands
};

struct SceneHull {
    MapItem item;
    std::vector<std::uint32_t> members; ///< indices into Scene::nodes
    QPainterPath outline;               ///< convex
    QColor colour;
    bool selected = false;
    double opacity = 1;
    Difference difference = Difference::None;
    bool isQuiet = false; ///< as NetworkHull::isQuiet
};

struct SceneLabel {
    MapItem item;
    std::uint32_t anchor = 0; ///< index of the node, hull or link
    QString text;
    QPointF baseline; ///< left end of the text's baseline
    QRectF box;
    QFont font;
    QColor colour;
    double opacity = 1;
    QLineF leader = {}; ///< to what it names, where that is not plain from its place; null: it has none
    bool badge = false; ///< the number of records of a link that is drawn as one line
};

/// A display list: what is drawn, in view px, with nothing left to decide but the painting.
struct Scene {
    QSizeF size;
    double strandOpacity = 1;     ///< of links while nothing is lit: less where they would cover the paper
    bool showsLoss = false;       ///< what has ended is what a scenario takes out
    double zoom = 1;              ///< of discs, against their size in layout units
    std::vector<SceneHull> hulls; ///< painted first to last, then links, nodes, labels
    std::vector<SceneLink> links;
    std::vector<SceneStrand> strands;        ///< of the links, in their order
    std::vector<SceneNode> nodes;            ///< layout order: actors, then hubs
    std::vector<SceneLabel> labels;          ///< only those that are shown; none over another
    std::shared_ptr<const DiscValues> discs; ///< what discs stand for; null: as Network::discs

    [[nodiscard]] std::span<const SceneStrand> strandsOf(const SceneLink& link) const {
        return std::span(strands).subspan(link.firstStrand, link.strandCount);
    }
};

} // namespace plusone
