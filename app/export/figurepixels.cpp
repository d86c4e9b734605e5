#include "export/figurepixels.h"

#include "scene/figure.h"
#include "scene/pixelcanvas.h"

#include <QPainter>

namespace plusone {

QImage paintPart(const Figure& figure, double scale, const QRect& area) {
    const bool seeThrough = figure.spec.transparent;
    QImage image(area.size(), seeThrough ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    image.fill(seeThrough ? QColor(Qt::transparent) : figure.style.paper);
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    painter.scale(scale, scale);
    PixelCanvas canvas(painter); // as files are drawn
    paintFigure(canvas, figure);
    return image;
}

void paintChecks(QPainter& painter, const QRectF& page, const Style& style) {
    painter.fillRect(page, style.paper);
    painter.save();
    painter.setClipRect(page);
    painter.setOpacity(0.5); // the figure is what is looked at
    const int side = style.grid;
    for (int row = 0; row * side < page.height(); ++row) {
        for (int column = row % 2; column * side < page.width(); column += 2) {
            painter.fillRect(QRectF(page.x() + column * side, page.y() + row * side, side, side),
                             style.hairline);
        }
    }
    painter.restore();
}

} // namespace plusone
