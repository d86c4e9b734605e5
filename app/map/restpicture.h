#pragma once

#include "layout/workers.h"
#include "map/mapcontroller.h"
#include "model/dataset.h"
#include "scene/builder.h"
#include "scene/hittest.h"
#include "scene/legend.h"
#include "scene/lighting.h"
#include "scene/quickpainter.h"
#include "scene/scene.h"

#include <QImage>

#include <memory>
#include <set>

namespace plusone {

/// All that a picture of the map is built from, so that the pool can do it.
struct PicturePlan {
    Dataset dataset;
    std::shared_ptr<const Network> network;
    Positions positions;
    Viewport viewport;
    Style style;
    QString language;
    std::set<MapItem> selected;
    std::set<QString> pinned;
    std::vector<QRectF> keepClear;
    LabelOffsets labelOffsets;
    double devicePixelRatio = 1;
    std::uint64_t things = 0; ///< the last changes that it knows of
    std::uint64_t places = 0;

    [[nodiscard]] SceneInput input() const;
    /// Of the view's size, px of the screen.
    [[nodiscard]] QImage emptyImage() const;
};

/// What the pool paints with, kept from one picture to the next. Used by one thread at a time.
struct PoolTools {
    layout::Workers workers;
    QuickPainter painter;
};

/// The map as it was built last: with every label that has room, unlit, and how to find things in it.
struct RestPicture {
    RestPicture() : hits(scene), lights(scene) {} ///< nothing
    explicit RestPicture(const PicturePlan& plan);
    RestPicture(const PicturePlan& plan, layout::Workers& workers);

    Scene scene;
    HitTest hits;
    LightIndex lights;
    std::vector<LegendEntry> legend; ///< without boxes
    std::shared_ptr<const Network> network;
    Positions positions;
    Viewport viewport;
    std::uint64_t things = 0;
    std::uint64_t places = 0;
};

/// A large map's pixels, unlit: they are painted seldom, and carried where the hand goes.
struct BasePicture {
    QImage image; ///< null: none yet
    Viewport viewport;
};

/// What the pool makes of a plan.
struct PoolPicture {
    std::shared_ptr<const RestPicture> rest; ///< null: a first look, by what was built before
    std::optional<BasePicture> base;         ///< of a large map
    PicturePlan plan;
};

/// The things of `before`, where the plan has them, with hard edges, and of too many strands a part that is
/// as dark as all: what is seen until the picture is whole.
PoolPicture firstLook(PicturePlan plan, const RestPicture& before, PoolTools& tools);
/// The whole picture; `large`: its pixels, too.
PoolPicture wholePicture(PicturePlan plan, bool large, PoolTools& tools);

} // namespace plusone
