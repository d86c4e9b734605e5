#pragma once

#include "layout/workers.h"
#include "scene/convexspans.h"
#include "scene/labelimages.h"
#include "scene/linegrid.h"
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

/// A scene ready to be painted into a part of an image: what of it lies there, worked out once, and by tiles
/// small enough to stay near a core while all that lies in one is painted.
class PaintTiles {
public:
    /// All outlive this. `part` lies in the image, px.
    PaintTiles(QImage& image, const QRect& part, const Scene& scene, const Style& style, Edges edges,
               PaintCache& cache);

    /// `ground` paints what lies below the scene, a tile at a time.
    void paint(layout::Workers& workers, const std::function<void(Raster&)>& ground);

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
        LabelImages::Placed letters;
        QRect box;
    };

    void addHull(const SceneHull& hull);
    void addLines();
    void addNode(const SceneNode& node);
    void addLabel(const SceneLabel& label);
    [[nodiscard]] bool isInPart(const QRectF& box) const;

    void paintTile(Raster& raster, int column, int row, const QRect& tile) const;
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
    double m_scale;
    std::vector<Hull> m_hulls;
    std::vector<Line> m_lines;
    std::optional<LineGrid> m_grid;                     ///< of m_lines, a tile a cell
    std::vector<std::vector<const SceneNode*>> m_nodes; ///< that reach into each row of tiles
    std::vector<Mark> m_marks;
    std::vector<Label> m_labels;
};

} // namespace plusone
