#include "map/restpicture.h"

#include "scene/motion.h"
#include "scene/quickpainter.h"

namespace plusone {
namespace {

BasePicture painted(const PicturePlan& plan, const Scene& scene, Edges edges) {
    BasePicture base{plan.emptyImage(), plan.viewport};
    QuickPainter().paint(base.image, scene, plan.style, edges);
    return base;
}

} // namespace

SceneInput PicturePlan::input() const {
    SceneInput input{dataset, *network, *positions, viewport, style};
    input.language = language;
    input.selected = selected;
    input.pinned = pinned;
    input.keepClear = keepClear;
    input.labelOffsets = labelOffsets;
    input.strands = strandsCanBeTold(viewport);
    return input;
}

QImage PicturePlan::emptyImage() const {
    QImage image((viewport.size * devicePixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

RestPicture::RestPicture(const PicturePlan& plan)
    : scene(buildScene(plan.input())), hits(scene), lights(scene), legend(legendFor(scene, plan.language)),
      network(plan.network), positions(plan.positions), viewport(plan.viewport), things(plan.things),
      places(plan.places) {}

PoolPicture firstLook(PicturePlan plan, const RestPicture& before) {
    Scene scene = before.scene;
    moveScene(scene, *plan.positions, plan.viewport, before.scene);
    BasePicture base = painted(plan, scene, Edges::Hard);
    return {nullptr, std::move(base), std::move(plan)};
}

PoolPicture wholePicture(PicturePlan plan, bool large) {
    auto rest = std::make_shared<const RestPicture>(plan);
    std::optional<BasePicture> base;
    if (large) {
        base = painted(plan, rest->scene, Edges::Smooth);
    }
    return {std::move(rest), std::move(base), std::move(plan)};
}

} // namespace plusone
