#include "map/mappicture.h"

#include "scene/arrangement.h"
#include "scene/motion.h"
#include "scene/scenelabels.h"
#include "window/session.h"

#include <QPainter>
#include <QtConcurrent>

namespace plusone {
namespace {

constexpr int restMs = 80; ///< without a move, before the picture is built anew
/// Links and nodes that are built and painted within a frame or two.
constexpr std::size_t fewThings = 1500;
/// Strands that can be painted in a frame under the hand.
constexpr std::size_t fewStrands = 3000;
/// Those that can be, with hard edges.
constexpr std::size_t manyStrands = 6000;

} // namespace

MapPicture::MapPicture(Session& session, MapController& controller, QObject* parent)
    : QObject(parent), m_session(session), m_controller(controller) {
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMs);
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        if (!hasPositions()) {
            return; // another network's first frame is on its way, and starts this again
        }
        if (isLarge()) {
            buildOnPool();
        } else {
            buildNow();
            Q_EMIT changed();
        }
    });
    connect(&m_watcher, &QFutureWatcher<Built>::finished, this, [this] { take(m_watcher.result()); });
    connect(&controller, &MapController::networkChanged, this, [this] {
        m_held = false;
        thingsChanged();
    });
    connect(&controller, &MapController::positionsChanged, this, [this] {
        if (m_isFitted && !m_held) {
            fit();
        }
        placesChanged();
    });
    connect(&controller, &MapController::pinsChanged, this, &MapPicture::thingsChanged);
    connect(&controller, &MapController::labelsChanged, this, &MapPicture::thingsChanged);
    m_flight.setDuration(MapController::animationMs);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        Viewport next = m_departure.towards(m_destination, share.toDouble());
        next.size = m_viewport.size;
        m_viewport = next;
        placesChanged();
    });
    connect(&session, &Session::styleChanged, this, &MapPicture::thingsChanged);
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

void MapPicture::thingsChanged() {
    m_isStale = true;
    ++m_things;
    Q_EMIT changed();
}

void MapPicture::placesChanged() {
    m_hasMoved = true;
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
    const QRectF whole(QPointF(), m_viewport.size);
    const QRectF room = whole.adjusted(margin, margin, -margin, -margin - m_legendSize.height());
    return room.isValid() ? room : whole;
}

void MapPicture::fit() {
    m_viewport = Viewport::fitting(boundsOf(*m_controller.positions()), m_viewport.size, room());
}

void MapPicture::resize(QSize size, double devicePixelRatio) {
    m_controller.setAspect(double(size.width()) / std::max(1, size.height()));
    m_viewport.size = size;
    m_ratio = devicePixelRatio;
    if (m_isFitted) {
        fit();
    }
    thingsChanged();
}

void MapPicture::zoom(double factor, QPointF about) {
    m_flight.stop();
    m_isFitted = false;
    m_viewport = m_viewport.zoomed(factor, about);
    placesChanged();
}

void MapPicture::pan(QPointF by) {
    m_flight.stop();
    m_isFitted = false;
    m_viewport = m_viewport.panned(by);
    placesChanged();
}

void MapPicture::flyTo(const QRectF& bounds, bool animated) {
    m_isFitted = false;
    m_flight.stop();
    m_departure = m_viewport;
    // Far out, names could not be read where the flight ends.
    const QRectF some = bounds.adjusted(-1, -1, 1, 1); // a single place has no size of its own
    m_destination = Viewport::fitting(some, m_viewport.size, room(), std::max(1.0, m_viewport.scale));
    if (animated) {
        m_flight.start();
        return;
    }
    m_viewport = m_destination;
    placesChanged();
}

std::optional<Viewport> MapPicture::chosenViewport() const {
    return m_isFitted ? std::nullopt : std::optional(m_viewport);
}

void MapPicture::setChosenViewport(const std::optional<Viewport>& viewport) {
    if (!viewport) {
        showAll();
        return;
    }
    m_flight.stop();
    m_isFitted = false;
    m_viewport.centre = viewport->centre;
    m_viewport.scale = viewport->scale;
    placesChanged();
}

void MapPicture::showAll() {
    m_flight.stop();
    m_isFitted = true;
    m_held = false;
    fit();
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
    m_isLit = false;
    m_lit = QImage();
    Q_EMIT changed();
}

MapPicture::Plan MapPicture::plan() const {
    Plan plan{m_session.dataset(),
              m_controller.network(),
              m_controller.positions(),
              m_viewport,
              m_session.style(),
              m_session.language(),
              m_selected,
              {},
              {},
              m_controller.labelOffsets(),
              m_ratio,
              m_things,
              m_places};
    for (const auto& pin : m_controller.pins()) {
        plan.pinned.insert(pin.first);
    }
    if (!m_legend.empty()) {
        plan.keepClear.push_back(legendRect());
    }
    return plan;
}

SceneInput MapPicture::Plan::input() const {
    SceneInput input{dataset, *network, *positions, viewport, style};
    input.language = language;
    input.selected = selected;
    input.pinned = pinned;
    input.keepClear = keepClear;
    input.labelOffsets = labelOffsets;
    input.strands = strandsCanBeTold(viewport);
    return input;
}

void MapPicture::show(Scene scene) {
    m_rest = std::move(scene);
    m_scene = m_rest;
    m_shown = m_controller.network();
    m_hits.reset();
    m_isLit = false;
    m_base = QImage();
    m_lit = QImage();
}

void MapPicture::buildNow() {
    show(buildScene(plan().input()));
    // The legend explains what is drawn, so it follows the scene; a change of its size makes other room.
    const QSizeF before = m_legendSize;
    layOutLegend();
    if (m_legendSize != before) {
        if (m_isFitted) {
            fit();
        }
        show(buildScene(plan().input()));
    }
    m_isStale = m_hasMoved = false;
    m_isResting = true;
}

void MapPicture::buildOnPool() {
    if (m_watcher.isRunning()) {
        return; // take() sees that it is out of date
    }
    m_watcher.setFuture(QtConcurrent::run([plan = plan()] {
        Built built{buildScene(plan.input()),
                    {},
                    {},
                    plan.network,
                    plan.positions,
                    plan.viewport,
                    plan.things,
                    plan.places};
        built.hits = std::make_shared<HitTest>(built.scene);
        built.image = QImage((plan.viewport.size * plan.devicePixelRatio).toSize(), QImage::Format_RGB32);
        built.image.setDevicePixelRatio(plan.devicePixelRatio);
        built.image.fill(plan.style.paper);
        layout::Workers workers(1); // the other core is the hand's
        paintQuickly(built.image, built.scene, plan.style, workers);
        return built;
    }));
}

void MapPicture::take(Built built) {
    const bool isWanted = built.things == m_things || built.network != m_shown;
    if (built.network != m_controller.network() || !isWanted) {
        Q_EMIT changed(); // what is asked for then is built
        return;
    }
    const bool hasMoved = built.places != m_places;
    show(std::move(built.scene));
    m_base = std::move(built.image);
    m_baseViewport = built.viewport;
    m_basePositions = std::move(built.positions);
    if (!hasMoved) {
        m_hits = std::move(built.hits);
    } else {
        m_restTimer.start();
    }
    m_isStale = built.things != m_things;
    m_hasMoved = hasMoved;
    m_isResting = !hasMoved;
    const QSizeF before = m_legendSize;
    layOutLegend();
    if (m_legendSize != before && m_isFitted) {
        fit();
        placesChanged();
    }
    Q_EMIT changed();
}

void MapPicture::bringUpToDate() {
    if (!hasPositions()) {
        // The first frame of this network is still on its way.
        if (!m_scene.nodes.empty()) {
            show({});
            m_shown.reset();
        }
        m_scene.size = m_viewport.size;
        return;
    }
    if (m_isStale && !isLarge()) {
        buildNow();
    } else if (m_isStale) {
        buildOnPool();
    }
    if (m_hasMoved && m_shown == m_controller.network()) {
        moveScene(m_scene, *m_controller.positions(), m_viewport, m_rest);
        m_hasMoved = m_isResting = m_isLit = false;
        m_hits.reset();
        m_carried = QImage();
        m_lit = QImage();
        if (!carriesBase()) {
            m_base = QImage();
        }
    }
    relight();
}

void MapPicture::relight() {
    if (std::exchange(m_isLit, true)) {
        return;
    }
    lightScene(m_scene, m_light, m_session.style());
    m_litLabel.reset();
    if (m_light.on && std::none_of(m_scene.labels.begin(), m_scene.labels.end(),
                                   [this](const auto& label) { return label.item == m_light.on; })) {
        m_litLabel = labelOf(plan().input(), m_scene, *m_light.on);
    }
}

const Scene& MapPicture::scene() {
    bringUpToDate();
    return m_scene;
}

const std::optional<SceneLabel>& MapPicture::litLabel() {
    bringUpToDate();
    return m_litLabel;
}

HitTest& MapPicture::hits() {
    bringUpToDate();
    if (!m_hits) {
        m_hits = std::make_shared<HitTest>(m_scene);
    }
    return *m_hits;
}

std::optional<MapItem> MapPicture::itemAt(QPointF point) {
    return hits().at(m_scene, point);
}

std::optional<SceneLabel> MapPicture::labelAt(QPointF point) {
    const SceneLabel* label = hits().labelAt(m_scene, point);
    return label ? std::optional(*label) : std::nullopt;
}

std::optional<SceneLabel> MapPicture::labelFor(const MapItem& item) {
    bringUpToDate();
    const auto label = std::find_if(m_scene.labels.begin(), m_scene.labels.end(),
                                    [&item](const SceneLabel& each) { return each.item == item; });
    return label == m_scene.labels.end() ? labelOf(plan().input(), m_scene, item) : std::optional(*label);
}

void MapPicture::paintBase(Edges edges) {
    const QSize pixels = (m_viewport.size * m_ratio).toSize();
    if (m_base.size() != pixels) {
        m_base = QImage(pixels, QImage::Format_RGB32);
    }
    m_base.setDevicePixelRatio(m_ratio);
    m_base.fill(m_session.style().paper);
    if (m_light.isOn()) {
        lightScene(m_scene, {}, m_session.style());
        paintQuickly(m_base, m_scene, m_session.style(), m_workers, edges);
        lightScene(m_scene, m_light, m_session.style());
        return;
    }
    paintQuickly(m_base, m_scene, m_session.style(), m_workers, edges);
}

/// Whether the hand's picture is the one painted last, moved and stretched: of a large scene while its nodes
/// stay, of a very large one always. What comes into view is there when the pool has painted it.
bool MapPicture::carriesBase() const {
    return !m_base.isNull() && m_base.size() == (m_viewport.size * m_ratio).toSize() &&
           m_scene.strands.size() > fewStrands &&
           (m_basePositions == m_controller.positions() || m_scene.strands.size() > manyStrands);
}

const QImage& MapPicture::carriedBase() {
    if (m_carried.isNull()) {
        m_carried = QImage(m_base.size(), QImage::Format_RGB32);
        m_carried.setDevicePixelRatio(m_ratio);
        m_carried.fill(m_session.style().paper);
        const QPointF origin = m_viewport.toView(m_baseViewport.toLayout({}));
        const double scale = m_viewport.scale / m_baseViewport.scale;
        QPainter painter(&m_carried);
        painter.drawImage(QRectF(origin, m_viewport.size * scale), m_base);
    }
    return m_carried;
}

const QImage& MapPicture::image() {
    bringUpToDate();
    const bool carried = m_baseViewport != m_viewport && carriesBase();
    if (!carried && (m_base.isNull() || m_base.size() != (m_viewport.size * m_ratio).toSize())) {
        const bool hurried = !m_isResting && m_scene.strands.size() > fewStrands;
        paintBase(hurried ? Edges::Hard : Edges::Smooth);
        m_baseViewport = m_viewport;
        m_basePositions = m_controller.positions();
    }
    const QImage& base = carried ? carriedBase() : m_base;
    if (!m_light.isOn()) {
        return base;
    }
    if (m_lit.isNull()) {
        m_lit = base.copy();
        paintLit(m_lit, m_scene, m_session.style(), m_workers);
        if (m_litLabel) {
            Scene label;
            label.labels.push_back(*m_litLabel);
            paintQuickly(m_lit, label, m_session.style(), m_workers);
        }
    }
    return m_lit;
}

QFont MapPicture::legendFont() const {
    return m_session.style().font(m_session.style().bodySize * 0.9);
}

QRectF MapPicture::legendRect() const {
    const double margin = m_session.style().grid;
    return {QPointF(margin, m_viewport.size.height() - m_legendSize.height() - margin / 2), m_legendSize};
}

void MapPicture::layOutLegend() {
    m_legend = legendFor(m_scene, m_session.language());
    m_legendSize =
        plusone::layOutLegend(m_legend, legendFont(), m_viewport.size.width() - 2 * m_session.style().grid);
    // On a map as small as this the legend would hide what it explains, or be cut.
    if (m_legendSize.height() > m_viewport.size.height() / 5.0 ||
        m_legendSize.width() > m_viewport.size.width() - 2 * m_session.style().grid) {
        m_legend.clear();
        m_legendSize = {};
    }
}

} // namespace plusone
