#pragma once

#include "scene/scene.h"
#include "scene/style.h"

#include <array>
#include <vector>

namespace plusone {

/// The sign of a difference: a full disc with a + on what is new, an empty one with a × on what has ended. It
/// tells without colour.
struct Mark {
    QPointF centre;
    double radius = 0;
    QColor rim;
    QColor fill;
    QColor sign;
    bool isPlus = true;

    [[nodiscard]] std::array<QLineF, 2> strokes() const;
    [[nodiscard]] double strokeWidth() const { return radius * 0.3; }
};

bool isMarked(Difference difference);

/// The box of the mark at a node's rim; the node is marked.
QRectF markBox(const Scene& scene, const SceneNode& node);

/// Gives each marked strand the place of its mark: near its middle, clear of discs, labels and other marks.
/// One without room has none.
void placeMarks(Scene& scene);

/// All marks of things of at least this opacity.
std::vector<Mark> marksOf(const Scene& scene, const Style& style, double leastOpacity = 0);

} // namespace plusone
