#include "scene/quickpainter.h"

namespace plusone {
namespace {

/// Detached here, not by the threads.
void prepare(QImage& image) {
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    image.bits();
}

std::function<void(Raster&)> onPaper(const Style& style) {
    return [ink = Ink{style.paper.rgb(), 1}](Raster& raster) { raster.cover(ink); };
}

} // namespace

void QuickPainter::paint(QImage& image, const Scene& scene, const Style& style, Edges edges) {
    prepare(image);
    PaintBands(image, image.rect(), scene, style, edges, m_cache, m_workers).paint(onPaper(style));
}

void QuickPainter::paintPart(QImage& image, const QRect& part, const Scene& scene, const Style& style) {
    if (part.isEmpty()) {
        return;
    }
    prepare(image);
    PaintBands(image, part & image.rect(), scene, style, Edges::Smooth, m_cache, m_workers)
        .paint(onPaper(style));
}

void QuickPainter::add(QImage& image, const Scene& scene, const Style& style) {
    prepare(image);
    PaintBands(image, image.rect(), scene, style, Edges::Smooth, m_cache, m_workers).paint([](Raster&) {});
}

void QuickPainter::paintOver(QImage& image, const QImage& base, const Scene& scene, const Style& style) {
    Q_ASSERT(base.size() == image.size());
    prepare(image);
    const Ink veil{style.paper.rgb(), float(1 - style.fadedOpacity)};
    PaintBands(image, image.rect(), scene, style, Edges::Smooth, m_cache, m_workers)
        .paint([&](Raster& raster) { raster.coverOver(base, veil); });
}

} // namespace plusone
