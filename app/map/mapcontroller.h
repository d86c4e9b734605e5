#pragma once

#include "layout/arrange.h"
#include "layout/runner.h"
#include "network/discs.h"
#include "scene/arrangement.h"
#include "scene/viewstate.h"
#include "window/measurework.h"

#include <QObject>
#include <QVariantAnimation>

#include <memory>
#include <optional>

namespace plusone {

class Session;

using Positions = std::shared_ptr<const std::vector<layout::Vec2>>;

/// Document + lens → network → layout runner → positions. Knows nothing of painting.
/// The network is the session's, dressed in what discs stand for; positions follow from the runner's thread
/// and move from the old picture to the new.
class MapController : public QObject {
    Q_OBJECT

public:
    explicit MapController(Session& session, QObject* parent = nullptr);
    ~MapController() override;

    [[nodiscard]] std::shared_ptr<const Network> network() const { return m_network; }
    /// Parallel to network()'s nodes, then hubs; empty until the first frame of this network.
    [[nodiscard]] Positions positions() const { return m_shown; }
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] layout::Arrangement arrangement() const { return m_arrangement; }
    [[nodiscard]] const PositionMap& pins() const { return m_pins; }
    [[nodiscard]] const LabelOffsets& labelOffsets() const { return m_labelOffsets; }
    [[nodiscard]] const DiscMeaning& discs() const { return m_discs; }
    /// Discs stand for what was measured of this network; until then for what they stood for before.
    [[nodiscard]] bool isMeasured() const { return m_discs.isPlain() || m_measured == m_measuring.answer(); }

    void setArrangement(layout::Arrangement arrangement);
    void pin(const QString& key, layout::Vec2 at);
    void unpin(QString key);
    void unpinAll();
    /// The label of a node or a hull stays at this offset, whatever network comes.
    void moveLabel(const MapItem& item, QPointF offset);
    void giveLabelBack(const MapItem& item);
    void giveAllLabelsBack();
    /// What discs stand for; measured on the pool, so that the network follows a moment later.
    void setDiscs(const DiscMeaning& discs);
    /// No animation (tests, reduced motion).
    void setAnimated(bool animated) { m_animated = animated; }
    [[nodiscard]] bool isAnimated() const { return m_animated; }
    static constexpr int animationMs = 250;
    /// The picture that stands or is being glided to; null while it is still being laid out.
    [[nodiscard]] Positions settledPositions() const;
    /// Width / height of the page that the layout is fitted to.
    void setAspect(double aspect) { m_aspect = aspect; }

    /// The present picture, or the last whole one while a new one is on its way.
    [[nodiscard]] PositionMap positionMap() const;
    /// All that is shown but for the part of the map.
    [[nodiscard]] ViewState view() const;
    /// Where a saved view had things, for the network that there is: just there, where it has all of them;
    /// else the layout starts from there.
    void restore(const ViewState& view);

Q_SIGNALS:
    void networkChanged();
    void positionsChanged();
    /// Another node is pinned, or one no more.
    void pinsChanged();
    void arrangementChanged();
    /// A label was moved by hand or given back.
    void labelsChanged();
    /// Discs stand for something else, or its values have come: network() is the same but for these.
    void discsChanged();
    /// The layout has come to rest.
    void settled();

private:
    void rebuild();
    /// The session's, with what its discs stand for: by the measures of an earlier network until those of
    /// this one have come.
    [[nodiscard]] std::shared_ptr<const Network> dressedNetwork();
    void redress(bool isResized);
    /// What a layout begins with: nothing, places that are known from before, a whole picture that is to come
    /// back as it was.
    enum class From { Nothing, Known, Made };
    void startLayout(From from);
    [[nodiscard]] From startFrom() const;
    void learnPlaces(std::uint64_t request, const PositionMap& places);
    void takeFrame(const layout::Frame& frame);
    void showTowards(const Positions& target);
    [[nodiscard]] std::optional<std::uint32_t> indexOf(const QString& key) const;

    Session& m_session;
    MeasureWork m_measuring;
    std::shared_ptr<const MeasureAnswer> m_measured; ///< the last; null: nothing was measured yet
    DiscMeaning m_discs;
    std::shared_ptr<const Network> m_network;
    Positions m_from;
    Positions m_target;
    Positions m_shown;
    PositionMap m_known; ///< where everybody stands or would, so that what comes back stands where it stood
    std::map<layout::Arrangement, PositionMap> m_places; ///< of those that are not shown: to come back to
    PositionMap m_pins;
    LabelOffsets m_labelOffsets;
    layout::Arrangement m_arrangement = layout::Arrangement::Force;
    double m_aspect = 1.5;
    bool m_animated = true;
    bool m_settled = false;
    bool m_glideNext = false;
    From m_startedFrom = From::Nothing; ///< the layout that stands or is on its way
    std::optional<ViewState> m_waiting; ///< to be restored when its network has come
    std::uint64_t m_generation = 0;
    std::uint64_t m_request = 0; ///< counts layouts asked for
    QVariantAnimation m_animation;
    std::unique_ptr<layout::Runner> m_runner;
};

} // namespace plusone
