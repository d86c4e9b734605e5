#include "scene/figurecrop.h"

#include "network/discs.h"
#include "scene/labels.h"

#include <algorithm>
#include <set>

namespace plusone {
namespace {

constexpr std::uint32_t gone = ~0U;

/// Takes the part out of one network; small steps over shared lists.
class Cutter {
public:
    Cutter(const Network& whole, const std::vector<layout::Vec2>& positions, const QRectF& part)
        : m_whole(whole), m_positions(positions), m_room(part), m_stands(positions.size()),
          m_kept(whole.nodes.size()) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            m_stands[i] = part.contains({positions[i].x, positions[i].y});
        }
    }

    MapPart cut() {
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            m_kept[i] = m_stands[i];
        }
        m_part.standing = std::size_t(std::count(m_kept.begin(), m_kept.end(), true));
        chooseLinks();
        chooseHubs();
        chooseHulls();
        addNodes();
        addLinks();
        addHubs();
        addHulls();
        addRecords();
        return std::move(m_part);
    }

private:
    /// Whether the line between two nodes, or hubs, is seen in the part.
    [[nodiscard]] bool passes(std::size_t a, std::size_t b) const {
        const QLineF line(m_positions[a].x, m_positions[a].y, m_positions[b].x, m_positions[b].y);
        return m_stands[a] || m_stands[b] || within(m_room, line).length() > 0;
    }

    [[nodiscard]] bool isKept(const NetworkHull& hull) const {
        const auto& members = hull.members;
        return std::any_of(members.begin(), members.end(), [&](std::uint32_t a) {
            return std::any_of(members.begin(), members.end(),
                               [&](std::uint32_t b) { return a < b && passes(a, b); });
        });
    }

    void keep(const std::vector<std::uint32_t>& members) {
        for (const std::uint32_t member : members) {
            m_kept[member] = true;
        }
    }

    void chooseLinks() {
        for (const NetworkLink& link : m_whole.links) {
            if (passes(link.a, link.b)) {
                m_kept[link.a] = m_kept[link.b] = true;
            }
        }
    }

    [[nodiscard]] bool isKept(std::size_t hub) const {
        const auto& members = m_whole.hubs[hub].members;
        return std::any_of(members.begin(), members.end(),
                           [&](std::uint32_t member) { return passes(m_whole.nodes.size() + hub, member); });
    }

    void chooseHubs() {
        for (std::size_t h = 0; h < m_whole.hubs.size(); ++h) {
            if (isKept(h)) {
                keep(m_whole.hubs[h].members);
            }
        }
    }

    void chooseHulls() {
        for (const NetworkHull& hull : m_whole.hulls) {
            if (isKept(hull)) {
                keep(hull.members);
            }
        }
    }

    void addNodes() {
        Network& network = m_part.network;
        network.manyParty = m_whole.manyParty;
        network.without = m_whole.without;
        if (m_whole.discs) {
            network.discs = std::make_shared<const DiscValues>(
                DiscValues{ofKept(m_whole.discs->size), ofKept(m_whole.discs->colour)});
        }
        m_index.assign(m_kept.size(), gone);
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            if (m_kept[i]) {
                m_index[i] = std::uint32_t(network.nodes.size());
                network.nodes.push_back(m_whole.nodes[i]);
                m_part.positions.push_back(m_positions[i]);
            }
        }
    }

    [[nodiscard]] std::optional<DiscScale> ofKept(std::optional<DiscScale> scale) const {
        if (scale) {
            std::size_t node = 0;
            std::erase_if(scale->values, [&](const auto&) { return !m_kept[node++]; });
        }
        return scale;
    }

    void addLinks() {
        for (NetworkLink link : m_whole.links) {
            if (passes(link.a, link.b)) {
                link.a = m_index[link.a];
                link.b = m_index[link.b];
                for (const auto& records : link.records) {
                    m_records.insert(records.begin(), records.end());
                }
                m_part.network.links.push_back(std::move(link));
            }
        }
    }

    void renumber(std::vector<std::uint32_t>& members) const {
        for (std::uint32_t& member : members) {
            member = m_index[member];
        }
    }

    void addHubs() {
        for (std::size_t h = 0; h < m_whole.hubs.size(); ++h) {
            if (isKept(h)) {
                NetworkHub hub = m_whole.hubs[h];
                renumber(hub.members);
                m_records.insert(hub.records.begin(), hub.records.end());
                m_part.positions.push_back(m_positions[m_whole.nodes.size() + h]);
                m_part.network.hubs.push_back(std::move(hub));
            }
        }
    }

    void addHulls() {
        for (NetworkHull hull : m_whole.hulls) {
            if (isKept(hull)) {
                renumber(hull.members);
                m_part.network.hulls.push_back(std::move(hull));
            }
        }
    }

    void addRecords() {
        Network& network = m_part.network;
        for (const RecordRef& ref : m_whole.records) {
            if (m_records.contains(ref)) {
                network.records.push_back(ref);
                ++(ref.kind == RecordKind::Exercise   ? network.counts.exercises
                   : ref.kind == RecordKind::Dialogue ? network.counts.dialogues
                                                      : network.counts.agreements);
            }
        }
        network.counts.actors = int(network.nodes.size());
        network.counts.links = int(network.links.size());
        for (const NetworkHub& hub : network.hubs) {
            network.counts.manyParty += int(hub.records.size());
        }
    }

    const Network& m_whole;
    const std::vector<layout::Vec2>& m_positions;
    QRectF m_room;
    std::vector<bool> m_stands; ///< in the part: nodes, then hubs
    std::vector<bool> m_kept;   ///< nodes that are in the part's network
    std::vector<std::uint32_t> m_index;
    std::set<RecordRef> m_records;
    MapPart m_part;
};

} // namespace

MapPart partWithin(const Network& network, const std::vector<layout::Vec2>& positions, const QRectF& part) {
    return Cutter(network, positions, part).cut();
}

} // namespace plusone
