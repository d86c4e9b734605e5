#include "scene/labelimages.h"

#include "scene/looks.h"
#include "scene/painter.h"

#include <QPainter>

#include <cmath>

namespace plusone {
namespace {

constexpr int sixteenths = 16;  // Qt puts letters on quarters of a pixel, each by where its word begins
constexpr qsizetype most = 800; // images, of some 10 kB

} // namespace

LabelImages::Placed LabelImages::imageOf(const SceneLabel& label, double ratio) {
    const QPointF baseline = label.baseline * ratio;
    const double left = std::floor(baseline.x());
    const int sixteenth = std::min(int((baseline.x() - left) * sixteenths), sixteenths - 1);
    // Letters may reach out of their box.
    const int margin = int(std::ceil(label.box.height() * ratio / 2));
    const int above = margin + int(std::ceil((label.baseline.y() - label.box.top()) * ratio));
    const Key key{label.text, label.font, faded(label.colour, label.opacity).rgba(), sixteenth, ratio};
    if (m_images.size() > most) {
        m_images.clear();
    }
    QImage& image = m_images[key];
    if (image.isNull()) {
        const QSize size = (label.box.size() * ratio).toSize() + QSize(2 * margin + 1, 2 * margin + 1);
        image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        constexpr double inside = 1.0 / 32; // of the sixteenth, whichever way the last bit is rounded
        QPainter painter(&image);
        paintLetters(painter, label,
                     QPointF(margin + double(sixteenth) / sixteenths + inside, above) / ratio);
    }
    return {image, {int(left) - margin, int(std::round(baseline.y())) - above}};
}

} // namespace plusone
