#pragma once

#include "layout/workers.h"
#include "scene/paintbands.h"
#include "scene/scene.h"
#include "scene/style.h"

#include <QImage>

namespace plusone {

/// The fast road: paints a scene as paintScene() does, with a rasteriser of its own for all but letters,
/// which it lays as images. QPainter needs some 35 µs for a smooth line, this a fiftieth. Bands of the
/// picture are shared out among threads; the pixels are the same for any number of them and for any part of
/// the picture, and a scene moved by whole pixels is the same picture moved. Images have the format RGB32;
/// their devicePixelRatio says how many of their pixels are a px of the scene.
class QuickPainter {
public:
    /// `threads` in all, the caller's among them; 0: as many as the machine has cores.
    explicit QuickPainter(unsigned threads = 0) : m_workers(threads) {}

    /// On the style's paper. `edges`: Hard for a first look at a large scene: no dashes, no smooth edges.
    void paint(QImage& image, const Scene& scene, const Style& style, Edges edges = Edges::Smooth);
    /// What of that lies in `part`, px of the image.
    void paintPart(QImage& image, const QRect& part, const Scene& scene, const Style& style);
    /// Over what the image has.
    void add(QImage& image, const Scene& scene, const Style& style);
    /// The scene over `base`, an image of the same size, which fades for it.
    void paintOver(QImage& image, const QImage& base, const Scene& scene, const Style& style);

private:
    layout::Workers m_workers;
    PaintCache m_cache;
};

} // namespace plusone
