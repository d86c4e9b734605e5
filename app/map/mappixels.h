#pragma once

#include "map/restpicture.h"
#include "scene/quickpainter.h"
#include "scene/viewport.h"

#include <QImage>

namespace plusone {

/// The map's pixels from one frame to the next, painted anew only where they must be.
class MapPixels {
public:
    /// Where the view is, and a number that says what else the pixels depend on.
    struct Frame {
        Viewport viewport;
        double ratio = 1;
        std::uint64_t look = 0;
        friend bool operator==(const Frame&, const Frame&) = default;
    };

    /// A small map: painted as it is; when the hand only moved it by whole pixels since, only what has come
    /// into view. `over`: a label on top of all.
    const QImage& painted(const Scene& scene, const std::optional<SceneLabel>& over, const Frame& frame,
                          const Style& style);
    /// A large map: what was painted last, moved and stretched to where the hand has taken it. What comes
    /// into view is there when the pool has painted it.
    const QImage& carried(const BasePicture& base, const Frame& frame, const Style& style);
    /// The same with the light on the things of `lit`.
    const QImage& carriedLit(const BasePicture& base, const Scene& lit, const Frame& frame,
                             const Style& style);

private:
    [[nodiscard]] std::optional<QPoint> stepTo(const Frame& frame) const;
    void shift(QPoint by);

    QuickPainter m_painter;
    QImage m_image; ///< of m_frame
    std::optional<Frame> m_frame;
    bool m_isMovable = false; ///< nothing in it keeps to the view
    QImage m_carried;
    std::optional<Frame> m_carriedFrame;
};

} // namespace plusone
