#pragma once

#include "scene/scene.h"
#include "scene/style.h"

class QPainter;

namespace plusone {

/// The only drawing code: window, PNG, SVG and PDF all come through here. Does not paint the paper.
void paintScene(QPainter& painter, const Scene& scene, const Style& style);

} // namespace plusone
