#pragma once

#include <QImage>
#include <QRectF>

class QPainter;

namespace plusone {

struct Figure;
struct Style;

/// The part `area` (px) of the page that is `scale` times as large as printed. Null when there is not memory
/// enough.
QImage paintPart(const Figure& figure, double scale, const QRect& area);

/// What shows through a transparent figure on `page`.
void paintChecks(QPainter& painter, const QRectF& page, const Style& style);

} // namespace plusone
