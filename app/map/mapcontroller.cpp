#include "map/mapcontroller.h"

#include "window/session.h"

#include <QEasingCurve>

#include <algorithm>
#include <utility>

namespace plusone {
namespace {

Positions between(const std::vector<layout::Vec2>& from, const std::vector<layout::Vec2>& to, double share) {
    auto shown = std::make_shared<std::vector<layout::Vec2>>(to.size());
    for (std::size_t i = 0; i < to.size(); ++i) {
        (*shown)[i] = from[i] + (to[i] - from[i]) * share;
    }
    return shown;
}

/// What is lost may differ, what is drawn not: it all stays where it is.
bool showOtherLoss(const Network& before, const Network& now) {
    const auto alike = [](const auto& one, const auto& other, auto key) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                          [key](const auto& a, const auto& b) { return a.*key == b.*key; });
    };
    return !(before.without == now.without) && alike(before.nodes, now.nodes, &NetworkNode::actor) &&
           alike(before.links, now.links, &NetworkLink::key) &&
           alike(before.hubs, now.hubs, &NetworkHub::key);
}

} // namespace

MapController::MapController(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_measuring(session), m_network(std::make_shared<const Network>()),
      m_shown(std::make_shared<const std::vector<layout::Vec2>>()) {
    // Frames come on the runner's thread; the queued call carries them over, shared, not copied.
    m_runner = std::make_unique<layout::Runner>([this](const layout::Frame& frame) {
        QMetaObject::invokeMethod(
            this, [this, frame] { takeFrame(frame); }, Qt::QueuedConnection);
    });
    m_animation.setDuration(animationMs);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        if (m_from && m_target && m_from->size() == m_target->size()) {
            m_shown = between(*m_from, *m_target, share.toDouble());
            Q_EMIT positionsChanged();
        }
    });
    connect(&session, &Session::networkChanged, this, &MapController::rebuild);
    connect(&m_measuring, &MeasureWork::answered, this, [this] {
        m_measured = m_measuring.answer();
        // A picture that came back as it was has room for its discs already.
        redress(m_discs.size && m_startedFrom != From::Made);
    });
    rebuild();
}

MapController::~MapController() = default;

void MapController::rebuild() {
    if (m_waiting && !m_session.isNetworkCurrent()) {
        return; // a network in between
    }
    m_known = positionMap();
    const bool isWhole = settledPositions() != nullptr;
    m_animation.stop();
    m_from.reset();
    m_target.reset();
    const auto before = std::exchange(m_network, dressedNetwork());
    if (m_waiting) {
        restore(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    // What stays is painted where it stood until the first frame of the new network is there.
    const auto start = startPositions(*m_network, m_known);
    m_shown = std::make_shared<const std::vector<layout::Vec2>>(start);
    Q_EMIT networkChanged();
    startLayout(start.empty()                                   ? From::Nothing
                : isWhole && showOtherLoss(*before, *m_network) ? From::Made
                                                                : From::Known);
}

std::shared_ptr<const Network> MapController::dressedNetwork() {
    if (m_discs.isPlain()) {
        return m_session.network();
    }
    if (m_session.isNetworkCurrent()) {
        m_measuring.ask();
    }
    return m_measured
               ? std::make_shared<const Network>(dressed(*m_session.network(), m_measured->measures, m_discs))
               : m_session.network();
}

void MapController::redress(bool isResized) {
    m_known = positionMap();
    m_network = dressedNetwork();
    Q_EMIT discsChanged();
    if (isResized) {
        // Larger discs need more room.
        startLayout(startFrom() == From::Nothing ? From::Nothing : From::Known);
    }
}

void MapController::setDiscs(const DiscMeaning& discs) {
    if (discs != m_discs) {
        const bool isResized = discs.size != m_discs.size;
        m_discs = discs;
        redress(isResized);
    }
}

void MapController::startLayout(From from) {
    m_startedFrom = from;
    m_settled = false;
    m_glideNext = true;
    layout::Options options;
    options.arrangement = m_arrangement;
    options.aspect = m_aspect;
    options.isMade = from == From::Made;
    options.pins = pinsOf(*m_network, m_pins);
    auto graph = layoutGraph(m_session.dataset(), *m_network, m_session.style(), m_session.language());
    options.quality = mapQuality(graph);
    ++m_request;
    if (from != From::Nothing) {
        m_generation =
            m_runner->start(std::move(graph), std::move(options), startPositions(*m_network, m_known));
        return;
    }
    // Nobody has a place yet: the picture of all times gives each one, so that later moments find it there.
    auto makeStart = [this, request = m_request, dataset = m_session.dataset(), style = m_session.style(),
                      language = m_session.language(), network = m_network,
                      options](const std::stop_token& stop) {
        PositionMap places = arrangeAllTimes(dataset, style, language, options, stop);
        auto start = startPositions(*network, places);
        QMetaObject::invokeMethod(
            this, [this, request, places = std::move(places)] { learnPlaces(request, places); },
            Qt::QueuedConnection);
        return start;
    };
    m_generation = m_runner->start(std::move(graph), std::move(options), std::move(makeStart));
}

void MapController::learnPlaces(std::uint64_t request, const PositionMap& places) {
    if (request == m_request) {
        m_known = places;
    }
}

void MapController::takeFrame(const layout::Frame& frame) {
    if (frame.generation != m_generation || frame.positions->size() != layoutNodeCount(*m_network)) {
        return;
    }
    m_settled = frame.settled;
    showTowards(frame.positions);
    if (m_settled) {
        Q_EMIT settled();
    }
}

void MapController::showTowards(const Positions& target) {
    m_target = target;
    if (m_animation.state() == QAbstractAnimation::Running) {
        return; // it runs towards m_target, which has just moved on
    }
    // Only the step from one picture to the next is animated; later frames of a picture follow the hand at
    // once.
    const bool glide = std::exchange(m_glideNext, false) && m_animated && m_shown->size() == target->size();
    if (glide) {
        m_from = m_shown;
        m_animation.start();
        return;
    }
    m_shown = target;
    Q_EMIT positionsChanged();
}

void MapController::setArrangement(layout::Arrangement arrangement) {
    if (arrangement != m_arrangement) {
        m_places[m_arrangement] = positionMap();
        m_arrangement = arrangement;
        m_known = m_places[arrangement];
        startLayout(startFrom());
        Q_EMIT arrangementChanged();
    }
}

void MapController::pin(const QString& key, layout::Vec2 at) {
    const bool isNew = m_pins.insert_or_assign(key, at).second;
    if (const auto index = indexOf(key)) {
        m_runner->pin(*index, at);
        m_settled = false;
        if (*index < m_shown->size()) {
            auto moved = std::make_shared<std::vector<layout::Vec2>>(*m_shown);
            (*moved)[*index] = at;
            m_shown = std::move(moved);
        }
    }
    if (isNew) {
        Q_EMIT pinsChanged();
    }
    Q_EMIT positionsChanged();
}

void MapController::unpin(QString key) { // a copy: the pin that it may be the name of goes
    if (m_pins.erase(key) == 0) {
        return;
    }
    if (const auto index = indexOf(key)) {
        m_runner->unpin(*index);
        m_settled = false;
    }
    Q_EMIT pinsChanged();
}

void MapController::unpinAll() {
    while (!m_pins.empty()) {
        unpin(m_pins.begin()->first);
    }
}

void MapController::moveLabel(const MapItem& item, QPointF offset) {
    m_labelOffsets[item] = offset;
    Q_EMIT labelsChanged();
}

void MapController::giveLabelBack(const MapItem& item) {
    if (m_labelOffsets.erase(item) > 0) {
        Q_EMIT labelsChanged();
    }
}

void MapController::giveAllLabelsBack() {
    if (!std::exchange(m_labelOffsets, {}).empty()) {
        Q_EMIT labelsChanged();
    }
}

Positions MapController::settledPositions() const {
    const Positions picture = m_target ? m_target : m_shown;
    return m_settled && picture->size() == layoutNodeCount(*m_network) ? picture : nullptr;
}

std::optional<std::uint32_t> MapController::indexOf(const QString& key) const {
    for (std::size_t i = 0; i < layoutNodeCount(*m_network); ++i) {
        if (nodeKey(*m_network, i) == key) {
            return static_cast<std::uint32_t>(i);
        }
    }
    return std::nullopt;
}

PositionMap MapController::positionMap() const {
    PositionMap all = m_known;
    if (m_shown->size() == layoutNodeCount(*m_network)) {
        for (auto& [key, at] : plusone::positionMap(*m_network, m_target ? *m_target : *m_shown)) {
            all[key] = at;
        }
    }
    return all;
}

ViewState MapController::view() const {
    ViewState view;
    view.lens = m_session.lens();
    view.arrangement = m_arrangement;
    view.positions = positionMap();
    view.pins = m_pins;
    view.labelOffsets = m_labelOffsets;
    view.style = m_session.style().name;
    view.discs = m_discs;
    view.without = m_session.loss();
    return view;
}

void MapController::restore(const ViewState& view) {
    if (!m_session.isNetworkCurrent()) {
        m_waiting = view;
        return;
    }
    m_animation.stop();
    m_from.reset();
    m_places.clear();
    m_known = withoutNonsense(view.positions);
    m_pins = withoutNonsense(view.pins);
    m_labelOffsets = view.labelOffsets;
    m_arrangement = view.arrangement;
    m_discs = view.discs;
    m_network = dressedNetwork();
    const auto start = startPositions(*m_network, m_known);
    m_shown = std::make_shared<const std::vector<layout::Vec2>>(start);
    m_target.reset();
    startLayout(startFrom());
    Q_EMIT networkChanged();
    Q_EMIT arrangementChanged();
    Q_EMIT discsChanged();
}

MapController::From MapController::startFrom() const {
    std::size_t known = 0;
    for (std::size_t i = 0; i < layoutNodeCount(*m_network); ++i) {
        known += m_known.contains(nodeKey(*m_network, i));
    }
    const bool isPinnedElsewhere = std::any_of(m_pins.begin(), m_pins.end(), [this](const auto& pin) {
        const auto place = m_known.find(pin.first);
        return place != m_known.end() && !(place->second == pin.second);
    });
    if (isPinnedElsewhere) {
        return From::Known;
    }
    return known == 0 ? From::Nothing : known == layoutNodeCount(*m_network) ? From::Made : From::Known;
}

} // namespace plusone
