#pragma once

#include "layout/workers.h"
#include "scene/convexspans.h"
#include "scene/labelimages.h"
#include "scene/marks.h"
#include "scene/raster.h"
#include "scene/scene.h"
#include "scene/style.h"

#include <functional>
#include <optional>

namespace plusone {

/// What one picture leaves for the next.
struct PaintCache {
    LabelImages letters;
    DashTables dashes;
};

/// A scene ready to be painted into a part of an image: what of it lies there, worked out once, and painted
/// in bands of rows so low that one stays near a core while all that lies in it is painted.
class PaintBands {
public:
    /// All outlive this. `part` lies in the image, px.
    PaintBands(QImage& image, const QRect& part, const Scene& scene, const Style& style, Edges edges,
               PaintCache& cache, layout::Workers& workers);

    /// `ground` paints what lies below the scene, a band at a time.
    void paint(const std::function<void(Raster&)>& ground);

private:
    struct Hull {
        ConvexSpans fill;
        ConvexSpans outer; ///< of the rim
        ConvexSpans inner;
        QRectF box;
        Ink ink;
        Ink rim;
    };
    struct Line {
        Stroke stroke;
        QLineF middle;
        double glow; ///< width of the light round a strand that is chosen or new; 0: none
        Ink glowInk;
    };
    struct Label {
        QRectF ground;
        double corner;
        Ink ink;
        Ink rim;
        double rimWidth; ///< 0: no rim
        QLineF leader;   ///< null: none
        Ink leaderInk;
        Ink casingInk;
        double dot; ///< radius of the line's end; 0: it has none
        LabelImages::Placed letters;
        QRect box;
    };

    void addHulls();
    void addLines();
    void addNode(const SceneNode& node);
    void addLabel(const SceneLabel& label);
    [[nodiscard]] bool isWorthSharing() const;
    [[nodiscard]] bool isInPart(const QRectF& box) const;
    /// The first and the last that it reaches into.
    [[nodiscard]] std::pair<std::size_t, std::size_t> bandsOf(const QRectF& box) const;

    void paintBand(Raster& raster, int index, const QRect& band) const;
    void paintNode(Raster& raster, const SceneNode& node) const;
    void paintShape(Raster& raster, const SceneNode& node, double radius, const Raster::Look& look) const;
    void paintPin(Raster& raster, const SceneNode& node) const;
    void paintMark(Raster& raster, const Mark& mark) const;

    QImage& m_image;
    QRect m_part;
    const Scene& m_scene;
    const Style& m_style;
    Edges m_edges;
    PaintCache& m_cache;
    layout::Workers& m_workers;
    double m_scale;
    std::vector<Hull> m_hulls;
    std::vector<Line> m_lines;
    std::vector<std::vector<std::uint32_t>> m_passing;  ///< of m_lines, those that reach into each band
    std::vector<std::vector<const SceneNode*>> m_nodes; ///< that reach into each band
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;
};

} // namespace plusone
