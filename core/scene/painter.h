#pragma once

#include "scene/scene.h"
#include "scene/style.h"

class QPainter;

namespace plusone {

/// PNG, SVG and PDF all come through here; the window's fast road (quickpainter.h) draws the same. Does not
/// paint the paper.
void paintScene(QPainter& painter, const Scene& scene, const Style& style);

/// Of the above what lies on top: pins and the labels' letters, of things of at least this opacity.
void paintText(QPainter& painter, const Scene& scene, const Style& style, double leastOpacity = 0);

} // namespace plusone
