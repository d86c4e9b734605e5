#include "map/restpicture.h"

#include "scene/motion.h"

#include <cmath>

namespace plusone {
namespace {

BasePicture painted(const PicturePlan& plan, const Scene& scene, Edges edges, QuickPainter& painter) {
    BasePicture base{plan.emptyImage(), plan.viewport};
    painter.paint(base.image, scene, plan.style, edges);
    return base;
}

/// Leaves so many strands at most, spread evenly over the links, each as dark as those that it stands for lie
/// over one another.
void thin(Scene& scene, std::size_t most) {
    const std::size_t each = (scene.strands.size() + most - 1) / most;
    if (each < 2) {
        return;
    }
    std::vector<SceneLink> links;
    for (std::size_t i = 0; i < scene.links.size(); ++i) {
        SceneLink& link = scene.links[i];
        if (link.selected || i % each == 0) {
            link.opacity = link.selected ? link.opacity : 1 - std::pow(1 - link.opacity, double(each));
            links.push_back(std::move(link));
        }
    }
    scene.links = std::move(links);
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

RestPicture::RestPicture(const PicturePlan& plan, layout::Workers& workers)
    : hits(scene), lights(scene), network(plan.network), positions(plan.positions), viewport(plan.viewport),
      things(plan.things), places(plan.places) {
    scene = buildScene(plan.input(), workers, [this](const Scene& unlabelled) {
        hits = HitTest(unlabelled);
        lights = LightIndex(unlabelled);
    });
    legend = legendFor(scene, plan.language);
}

PoolPicture firstLook(PicturePlan plan, const RestPicture& before, PoolTools& tools) {
    constexpr std::size_t mostStrands = 20'000;
    Scene scene = before.scene;
    moveScene(scene, *plan.positions, plan.viewport, before.scene);
    thin(scene, mostStrands);
    BasePicture base = painted(plan, scene, Edges::Hard, tools.painter);
    return {nullptr, std::move(base), std::move(plan)};
}

PoolPicture wholePicture(PicturePlan plan, bool large, PoolTools& tools) {
    if (!large) {
        return {std::make_shared<const RestPicture>(plan), std::nullopt, std::move(plan)};
    }
    auto rest = std::make_shared<const RestPicture>(plan, tools.workers);
    BasePicture base = painted(plan, rest->scene, Edges::Smooth, tools.painter);
    return {std::move(rest), std::move(base), std::move(plan)};
}

} // namespace plusone
