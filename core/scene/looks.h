#pragma once

#include "scene/scene.h"
#include "scene/style.h"

#include <QPen>

namespace plusone {

// What both painters of a scene (painter.h, quickpainter.h) draw alike: sizes and colours that follow from a
// thing's state.

inline constexpr double haloGap = 4; ///< px, from a chosen node's rim to the line round it
inline constexpr double haloWidth = 2;
inline constexpr double glowWidth = 6; ///< px more than a chosen strand's own
inline constexpr double glowOpacity = 0.35;
inline constexpr double markRim = 1;
inline constexpr double hubRingFactor = 2.2; ///< Japan's and the U.S.'s ring, where colour takes their ink
inline constexpr double squareCorner = 0.4;  ///< of half the side

/// `colour` with its own alpha lowered: layers of opacity would turn SVG and PDF into bitmaps.
QColor faded(QColor colour, double opacity);

struct NodeLook {
    QColor fill;
    QColor line;
    double lineWidth = 1;
    QColor glow = {};     ///< round what is new
    double glowWidth = 0; ///< 0: no glow
};
NodeLook lookOf(const SceneNode& node, const Style& style);
/// From the node's middle to that of the glow round it.
double glowRadius(const SceneNode& node, const NodeLook& look);

struct StrandLook {
    QColor line;
    QColor glow = {}; ///< round what is chosen or new
    double glowWidth = 0;
};
StrandLook lookOf(const SceneLink& link, const SceneStrand& strand, const Style& style);

/// The pen of a strand's line; `dash` as in StrandStyle.
QPen strandPen(const QColor& colour, double width, const std::vector<double>& dash);

/// Half the side of a square that covers about what a disc of the radius would.
double squareHalf(double radius);

/// On a disc that a hand has put in its place.
struct PinLook {
    static constexpr double radius = 4;
    static constexpr double needleWidth = 1.4;
    QPointF head;
    QLineF needle;
};
PinLook pinOf(const SceneNode& node);

double hullFillOpacity(const SceneHull& hull, const Style& style);
double hullRimOpacity(const SceneHull& hull, const Style& style);
double hullRimWidth(const SceneHull& hull);

/// Paper behind the letters, which keeps them legible over lines.
struct LabelGround {
    QRectF box;
    double corner = 0;
    QColor colour;
    QColor rim = Qt::transparent;
    double rimWidth = 0; ///< 0: no rim
};
/// A framework without a record in the view: a rim and no fill, unless it is to stand out.
bool isOutline(const SceneHull& hull);

LabelGround groundOf(const SceneLabel& label, const Style& style);

/// A label's leader line: thinner than any strand, on paper that parts it from them.
struct LeaderLook {
    static constexpr double width = 0.6; ///< px
    static constexpr double casingWidth = 2.4;
    QColor line;
    QColor casing;
    double dot = 0; ///< radius of its end on a rim, which says which of many lines is meant; 0: it has none
};
LeaderLook leaderOf(const SceneLabel& label, const Style& style);

} // namespace plusone
