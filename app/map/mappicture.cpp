#include "map/mappicture.h"

#include "scene/arrangement.h"
#include "scene/motion.h"
#include "scene/scenelabels.h"
#include "window/session.h"

#include <QPainter>
#include <QtConcurrent>

#include <algorithm>

namespace plusone {
namespace {

constexpr int restMs = 30; ///< without a move, before the picture is built anew
/// Links and nodes that are built and painted within a frame.
constexpr std::size_t fewThings = 1500;
/// Strands that take so long that something is shown before.
constexpr std::size_t manyStrands = 20'000;

} // namespace

MapPicture::MapPicture(Session& session, MapController& controller, QObject* parent)
    : QObject(parent), m_session(session), m_controller(controller) {
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMs);
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        if (!hasPositions()) {
            return; // another network's first frame is on its way, and starts this again
        }
        buildOnPool();
    });
    connect(&m_watcher, &QFutureWatcher<std::shared_ptr<PoolPicture>>::finished, this,
            [this] { take(*m_watcher.result()); });
    connect(&m_camera, &MapCamera::moved, this, &MapPicture::placesChanged);
    connect(&controller, &MapController::networkChanged, this, [this] {
        m_camera.release();
        thingsChanged();
    });
    connect(&controller, &MapController::positionsChanged, this, [this] {
        fit();
        ++m_look;
        placesChanged();
    });
    connect(&controller, &MapController::pinsChanged, this, &MapPicture::thingsChanged);
    connect(&controller, &MapController::labelsChanged, this, &MapPicture::thingsChanged);
    connect(&controller, &MapController::discsChanged, this, &MapPicture::thingsChanged);
    connect(&session, &Session::styleChanged, this, [this] {
        ++m_look; // the paper too, where nothing stands on it yet
        thingsChanged();
    });
}

MapPicture::~MapPicture() {
    m_watcher.waitForFinished();
}

bool MapPicture::hasPositions() const {
    return m_controller.positions()->size() == layoutNodeCount(*m_controller.network());
}

bool MapPicture::isLarge() const {
    const Network& network = *m_controller.network();
    return network.nodes.size() + network.links.size() > fewThings;
}

bool MapPicture::hasMoved() const {
    return m_rest->network == m_controller.network() && hasPositions() &&
           (m_rest->viewport != viewport() || m_rest->positions != m_controller.positions());
}

bool MapPicture::isAtRest() const {
    return !m_isStale && m_rest->network == m_controller.network() && m_rest->places == m_places;
}

void MapPicture::thingsChanged() {
    m_isStale = true;
    ++m_things;
    Q_EMIT changed();
}

void MapPicture::placesChanged() {
    ++m_places;
    // A large picture is built again and again under the hand, a small one when it rests.
    if (!isLarge() || !m_restTimer.isActive()) {
        m_restTimer.start();
    }
    Q_EMIT changed();
}

QRectF MapPicture::room() const {
    // Discs at the rim need room for themselves and for their labels.
    const double margin = m_session.style().maximumRadius + 3 * m_session.style().grid;
    const QRectF whole(QPointF(), viewport().size);
    const QRectF room = whole.adjusted(margin, margin, -margin, -margin - m_legendSize.height());
    return room.isValid() ? room : whole;
}

void MapPicture::fit() {
    m_camera.setRoom(room());
    m_camera.follow(boundsOf(*m_controller.positions()));
}

void MapPicture::resize(QSize size, double devicePixelRatio) {
    m_controller.setAspect(double(size.width()) / std::max(1, size.height()));
    m_camera.setView(size, devicePixelRatio);
    fit();
    thingsChanged();
}

void MapPicture::setChosenViewport(const std::optional<Viewport>& viewport) {
    if (viewport) {
        m_camera.choose(*viewport);
    } else {
        showAll();
    }
}

void MapPicture::showAll() {
    m_camera.setRoom(room());
    m_camera.showAll(boundsOf(*m_controller.positions()));
    thingsChanged();
}

void MapPicture::setSelected(std::set<MapItem> selected) {
    m_selected = std::move(selected);
    thingsChanged();
}

void MapPicture::setLight(Light light) {
    if (light == m_light) {
        return;
    }
    m_light = std::move(light);
    m_lit.reset();
    ++m_look;
    Q_EMIT changed();
}

PicturePlan MapPicture::plan() const {
    PicturePlan plan{m_session.dataset(),
                     m_controller.network(),
                     m_controller.positions(),
                     viewport(),
                     m_session.style(),
                     m_session.language(),
                     m_selected,
                     {},
                     {},
                     m_controller.labelOffsets(),
                     devicePixelRatio(),
                     m_things,
                     m_places};
    for (const auto& pin : m_controller.pins()) {
        plan.pinned.insert(pin.first);
    }
    if (!m_legendSize.isEmpty()) {
        plan.keepClear.push_back(legendRect());
    }
    return plan;
}

void MapPicture::show(Rest rest) {
    // A large one takes a while to be taken apart.
    QThreadPool::globalInstance()->start([old = std::exchange(m_rest, std::move(rest))] {});
    m_hits.reset();
    m_lit.reset();
    ++m_look;
}

void MapPicture::buildNow() {
    show(std::make_shared<const RestPicture>(plan()));
    // The legend explains what is drawn, so it follows the scene; a change of its size makes other room.
    if (layOutLegend()) {
        fit();
        show(std::make_shared<const RestPicture>(plan()));
    }
    m_base = {};
    m_isStale = false;
}

void MapPicture::buildOnPool() {
    if (m_watcher.isRunning()) {
        return; // take() sees that it is out of date
    }
    const bool isFirst =
        m_rest->scene.strands.size() > manyStrands && !m_isStale && hasMoved() && m_baseTakenAt != m_places;
    m_watcher.setFuture(
        QtConcurrent::run([plan = plan(), isFirst, before = m_rest, isLarge = isLarge(), tools = m_tools] {
            return std::make_shared<PoolPicture>(isFirst ? firstLook(plan, *before, *tools)
                                                         : wholePicture(plan, isLarge, *tools));
        }));
}

void MapPicture::take(PoolPicture& built) {
    // Under a hand that changes things each picture is late; a later one than that which is shown is welcome.
    const bool isWanted = built.plan.network != m_rest->network || built.plan.things == m_things ||
                          built.plan.things > m_rest->things;
    if (built.plan.network != m_controller.network() || !isWanted) {
        Q_EMIT changed(); // what is asked for then is built
        return;
    }
    const bool isOutdated = built.plan.places != m_places;
    m_base = std::move(built.base).value_or(BasePicture());
    m_baseTakenAt = built.plan.places;
    ++m_look;
    if (built.rest) {
        m_isStale = built.plan.things != m_things;
        show(built.rest);
        if (layOutLegend()) {
            fit();
            placesChanged();
        }
    } else if (!isOutdated) {
        buildOnPool(); // the whole picture
    }
    if (isOutdated) {
        m_restTimer.start();
    }
    Q_EMIT changed();
}

void MapPicture::bringUpToDate() {
    if (!hasPositions()) {
        // The first frame of this network is still on its way.
        if (!isEmpty()) {
            show(std::make_shared<const RestPicture>());
            m_base = {};
        }
        return;
    }
    if (m_isStale && !isLarge()) {
        buildNow();
    } else if (m_isStale) {
        buildOnPool();
    }
}

const Scene& MapPicture::scene() {
    bringUpToDate();
    if (!hasMoved() && !m_light.isOn()) {
        return m_rest->scene;
    }
    const MapPixels::Frame frame{viewport(), devicePixelRatio(), m_look};
    if (m_sceneFrame != frame) {
        m_scene = m_rest->scene;
        if (hasMoved()) {
            moveScene(m_scene, *m_controller.positions(), viewport(), m_rest->scene);
        }
        lightScene(m_scene, m_light, m_session.style());
        m_sceneFrame = frame;
        m_hits.reset();
    }
    return m_scene;
}

std::optional<QPointF> MapPicture::centreOf(const MapItem& item) {
    bringUpToDate();
    const auto node = m_rest->lights.nodeOf(m_rest->scene, item);
    if (!node) {
        return std::nullopt;
    }
    return hasMoved() ? viewport().toView((*m_controller.positions())[*node])
                      : m_rest->scene.nodes[*node].centre;
}

/// What the light is on, as it was built, with its label before all others.
const LitPart& MapPicture::lit() {
    if (m_lit) {
        return *m_lit;
    }
    m_lit = m_rest->lights.litPart(m_rest->scene, m_light, m_session.style());
    m_hasLitLabel = false;
    Scene& shown = m_lit->scene;
    const auto isMeant = [this](const auto& thing) { return thing.item == m_light.on; };
    if (!m_light.on || isEmpty() || std::any_of(shown.labels.begin(), shown.labels.end(), isMeant)) {
        return *m_lit;
    }
    PicturePlan where = plan();
    where.viewport = m_rest->viewport;
    where.positions = m_rest->positions;
    where.network = m_rest->network; // another may be on its way
    if (auto label = labelOf(where.input(), m_rest->scene, *m_light.on)) {
        // In the part it hangs on another index.
        const auto isAnchor = [&label](const auto& thing) {
            return thing.item.kind == label->item.kind && thing.item.key == label->item.key;
        };
        const auto indexIn = [&isAnchor](const auto& things) {
            return std::uint32_t(std::find_if(things.begin(), things.end(), isAnchor) - things.begin());
        };
        const MapItem::Kind kind = label->item.kind;
        label->anchor = kind == MapItem::Kind::Link   ? indexIn(shown.links)
                        : kind == MapItem::Kind::Hull ? indexIn(shown.hulls)
                                                      : indexIn(shown.nodes);
        std::erase_if(shown.labels,
                      [&label](const SceneLabel& other) { return other.box.intersects(label->box); });
        shown.labels.insert(shown.labels.begin(), std::move(*label));
        m_hasLitLabel = true;
    }
    return *m_lit;
}

Scene MapPicture::litScene() {
    return hasMoved() ? lit().moved(*m_controller.positions(), viewport()) : lit().scene;
}

std::optional<SceneLabel> MapPicture::litLabel() {
    bringUpToDate();
    if (!m_light.on || (lit(), !m_hasLitLabel)) {
        return std::nullopt;
    }
    const Scene scene = litScene();
    const bool isInView = !scene.labels.empty() && scene.labels.front().item == m_light.on;
    return isInView ? std::optional(scene.labels.front()) : std::nullopt;
}

const HitTest& MapPicture::hits() {
    const Scene& shown = scene();
    if (&shown == &m_rest->scene) {
        return m_rest->hits;
    }
    if (!m_hits) {
        m_hits.emplace(shown);
    }
    return *m_hits;
}

std::optional<MapItem> MapPicture::itemAt(QPointF point) {
    bringUpToDate();
    if (!hasMoved()) {
        return m_rest->hits.at(m_rest->scene, point);
    }
    if (isLarge()) {
        constexpr double tolerance = 4; // px
        // What is seen is the picture that was built, carried here.
        const double scale = m_rest->viewport.scale / viewport().scale;
        return m_rest->hits.at(m_rest->scene, m_rest->viewport.toView(viewport().toLayout(point)),
                               tolerance * scale);
    }
    return hits().at(scene(), point);
}

const SceneLabel* MapPicture::labelAt(QPointF point) {
    bringUpToDate();
    if (!hasMoved()) {
        return m_rest->hits.labelAt(m_rest->scene, point);
    }
    return hits().labelAt(scene(), point);
}

std::optional<SceneLabel> MapPicture::labelWithoutRoom(const MapItem& item) {
    // While another network's scene is on its way, the one that is shown knows nothing of its names.
    return m_rest->network == m_controller.network() ? labelOf(plan().input(), scene(), item) : std::nullopt;
}

const QImage& MapPicture::image() {
    bringUpToDate();
    const MapPixels::Frame frame{viewport(), devicePixelRatio(), m_look};
    if (m_base.image.isNull()) {
        return m_pixels.painted(scene(), litLabel(), frame, m_session.style());
    }
    return m_light.isOn() ? m_pixels.carriedLit(m_base, litScene(), frame, m_session.style())
                          : m_pixels.carried(m_base, frame, m_session.style());
}

QRectF MapPicture::legendRect() const {
    const double margin = m_session.style().grid;
    return {QPointF(margin, viewport().size.height() - m_legendSize.height() - margin / 2), m_legendSize};
}

/// Whether it takes other room than before.
bool MapPicture::layOutLegend() {
    const Style& style = m_session.style();
    const QFont font = style.font(style.bodySize * 0.9);
    const QSizeF before = m_legendSize;
    std::vector<LegendEntry> entries = m_rest->legend;
    m_legendSize = plusone::layOutLegend(entries, font, viewport().size.width() - 2 * style.grid);
    // On a map as small as this the legend would hide what it explains, or be cut.
    if (m_legendSize.height() > viewport().size.height() / 5.0 ||
        m_legendSize.width() > viewport().size.width() - 2 * style.grid) {
        m_legendSize = {};
    }
    m_legendImage = QImage(QRectF({}, m_legendSize * devicePixelRatio()).toAlignedRect().size(),
                           QImage::Format_ARGB32_Premultiplied);
    if (!m_legendImage.isNull()) {
        m_legendImage.setDevicePixelRatio(devicePixelRatio());
        constexpr float opacity = 0.85F;
        QColor ground = style.paper; // a map that was moved may lie below it
        ground.setAlphaF(opacity);
        m_legendImage.fill(ground);
        QPainter painter(&m_legendImage);
        PainterCanvas canvas(painter);
        paintLegend(canvas, entries, {}, font, style);
    }
    return m_legendSize != before;
}

} // namespace plusone
