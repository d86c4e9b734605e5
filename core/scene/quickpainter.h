#pragma once

#include "layout/workers.h"
#include "scene/raster.h"
#include "scene/scene.h"
#include "scene/style.h"

#include <QImage>

namespace plusone {

/// The fast road: paints a scene over the image as paintScene() does, with a rasteriser of its own for all
/// but text, in bands of rows shared out among the workers. QPainter needs some 35 µs for a smooth line, this
/// a fiftieth. `image` has the format RGB32; its devicePixelRatio says how many of its pixels are a px of the
/// scene. `edges`: Hard in a large scene under the hand, where dashes and smooth edges would cost the frame.
void paintQuickly(QImage& image, const Scene& scene, const Style& style, layout::Workers& workers,
                  Edges edges = Edges::Smooth);

/// Over the image of the scene as it is unlit: fades it all, then paints what of the scene is lit.
void paintLit(QImage& image, const Scene& scene, const Style& style, layout::Workers& workers);

} // namespace plusone
