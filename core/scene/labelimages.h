#pragma once

#include "scene/scene.h"

#include <QHash>
#include <QImage>

namespace plusone {

/// The letters of labels as small images, painted once and laid wherever the same words stand again: a frame
/// under the hand has no time to set type.
class LabelImages {
public:
    struct Placed {
        QImage image; ///< premultiplied
        QPoint at;    ///< of its top left pixel
    };
    /// `ratio` pixels are a px of the scene.
    [[nodiscard]] Placed imageOf(const SceneLabel& label, double ratio);

private:
    struct Key {
        QString text;
        QFont font;
        QRgb colour = 0;
        int sixteenth = 0; ///< of a pixel that the letters begin to the right of its edge
        double ratio = 1;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.text, key.colour, key.sixteenth);
        }
    };

    QHash<Key, QImage> m_images;
};

} // namespace plusone
