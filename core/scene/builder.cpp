#include "scene/builder.h"

#include "scene/arrangement.h"
#include "scene/lighting.h"
#include "scene/marks.h"
#include "scene/motion.h"
#include "scene/scenelabels.h"
#include "scene/tints.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// A framework keeps its tint at every moment: by its place among all of its kind in the data. The few
/// minilateral ones begin where the plus-one ones of the founding moment end, so that none of these share a
/// tint.
std::size_t hullTint(const Dataset& dataset, const FrameworkId& id) {
    constexpr std::size_t minilateralFrom = 5;
    const Framework* wanted = dataset.find(id);
    if (!wanted) {
        return 0; // of a network that is just going
    }
    std::size_t place = 0;
    for (const Framework& framework : dataset.frameworks()) {
        if (framework.id == id) {
            break;
        }
        place += framework.frameworkKind == wanted->frameworkKind;
    }
    return place + (wanted->frameworkKind == FrameworkKind::Minilateral ? minilateralFrom : 0);
}

/// Builds one scene; small steps over shared lists.
class Builder {
public:
    explicit Builder(const SceneInput& input) : m_in(input), m_net(input.network) {
        m_scene.size = input.viewport.size;
        m_scene.discs = m_net.discs;
        m_scene.zoom = discZoom(input.viewport) * std::min(1.0, std::max(0.6, input.textScale));
    }

    /// `placeLabels` takes the scene without labels and returns them.
    template <class PlaceLabels>
    Scene build(const PlaceLabels& placeLabels) {
        if (m_in.positions.size() != layoutNodeCount(m_net)) {
            return m_scene;
        }
        addNodes();
        addLinks();
        addSpokes();
        addHulls();
        m_scene.showsLoss = !m_net.without.isEmpty();
        m_scene.strandOpacity = opacityOfStrands();
        m_scene.labels = placeLabels(m_scene);
        placeMarks(m_scene);
        lightScene(m_scene, {}, m_in.style);
        return std::move(m_scene);
    }

private:
    [[nodiscard]] bool isHub(std::size_t index) const { return index >= m_net.nodes.size(); }
    [[nodiscard]] MapItem itemOf(std::size_t index) const {
        return {isHub(index) ? MapItem::Kind::Hub : MapItem::Kind::Actor, nodeKey(m_net, index)};
    }
    [[nodiscard]] bool isSelected(const MapItem& item) const { return m_in.selected.contains(item); }

    void addNodes();
    void addLinks();
    void addSpokes();
    void addHulls();
    void addHull(const MapItem& item, const std::vector<std::uint32_t>& members, const QColor& colour,
                 Difference difference);
    [[nodiscard]] std::vector<SceneStrand> strandsFor(const NetworkLink& link) const;
    void addLink(SceneLink link, const std::vector<SceneStrand>& strands);
    [[nodiscard]] double widthFor(double weight, Difference difference) const;
    [[nodiscard]] double opacityOfStrands() const;

    const SceneInput& m_in;
    const Network& m_net;
    Scene m_scene;
};

void Builder::addNodes() {
    for (std::size_t i = 0; i < layoutNodeCount(m_net); ++i) {
        SceneNode node;
        node.item = itemOf(i);
        node.centre = m_in.viewport.toView(m_in.positions[i]);
        node.radius = nodeRadius(m_net, i, m_in.style) * m_scene.zoom;
        node.selected = isSelected(node.item);
        node.pinned = m_in.pinned.contains(node.item.key);
        if (isHub(i)) {
            node.shape = SceneNode::Shape::Diamond;
            node.strand = m_net.hubs[i - m_net.nodes.size()].strand;
            node.difference = m_net.hubs[i - m_net.nodes.size()].difference;
        } else {
            const Actor* actor = m_in.dataset.find(m_net.nodes[i].actor);
            const bool organisation = actor && actor->actorKind == ActorKind::Organisation;
            node.shape = organisation ? SceneNode::Shape::RoundedSquare : SceneNode::Shape::Disc;
            node.filled = node.item.key == "JPN"_L1 || node.item.key == "USA"_L1;
            node.outside = m_net.nodes[i].outside;
            node.difference = m_net.nodes[i].difference;
            if (m_net.discs && m_net.discs->colour) {
                const DiscScale& scale = *m_net.discs->colour;
                node.tint = tintFor(scale, scale.values[i], m_in.style);
            }
        }
        m_scene.nodes.push_back(std::move(node));
    }
}

double Builder::widthFor(double weight, Difference difference) const {
    constexpr double broader = 1.3;
    const double width = std::min(m_in.style.minimumWidth * std::sqrt(1 + weight), m_in.style.maximumWidth);
    const double shown = difference == Difference::New     ? width * broader
                         : difference == Difference::Ended ? std::min(width, m_in.style.minimumWidth)
                                                           : width;
    return shown * std::min(1.0, std::max(0.45, m_in.textScale));
}

/// One of each kind that the pair has, or one for all: as its strongest, and kept where they differ; it
/// stands as long as one of them does.
std::vector<SceneStrand> Builder::strandsFor(const NetworkLink& link) const {
    std::vector<SceneStrand> strands;
    const auto add = [&](std::size_t s, double weight, Difference difference) {
        SceneStrand strand;
        strand.strand = Strand(s);
        strand.width = widthFor(weight, difference);
        strand.difference = difference;
        strands.push_back(strand);
    };
    for (std::size_t s = 0; s < strandCount; ++s) {
        if (link.weight[s] > 0) {
            add(s, link.weight[s], link.differences[s]);
        }
    }
    if (m_in.strands || strands.empty()) {
        return strands;
    }
    const auto strongest =
        std::size_t(std::max_element(link.weight.begin(), link.weight.end()) - link.weight.begin());
    const auto all = [&strands](Difference difference) {
        return std::all_of(strands.begin(), strands.end(), [difference](const SceneStrand& strand) {
            return strand.difference == difference;
        });
    };
    const Difference difference = all(strands.front().difference) ? strands.front().difference
                                  : !m_net.without.isEmpty()      ? Difference::None
                                                                  : Difference::Kept;
    strands.clear();
    add(strongest, link.total(), difference);
    return strands;
}

void Builder::addLinks() {
    for (const NetworkLink& link : m_net.links) {
        SceneLink drawn;
        drawn.item = {MapItem::Kind::Link, link.key};
        drawn.a = link.a;
        drawn.b = link.b;
        drawn.selected = isSelected(drawn.item);
        for (std::size_t s = 0; s < strandCount; ++s) {
            drawn.selected = drawn.selected || isSelected({MapItem::Kind::Link, link.key, Strand(s)});
        }
        drawn.whole = !m_in.strands;
        std::vector<SceneStrand> strands = strandsFor(link);
        double offset = 0;
        for (std::size_t k = 0; k < strands.size(); ++k) {
            if (k > 0) {
                const double apart = (strands[k - 1].width + strands[k].width) / 2 + 1.5;
                offset += std::max(m_in.style.strandGap, apart);
            }
            strands[k].offset = offset;
        }
        for (SceneStrand& strand : strands) {
            strand.offset -= offset / 2;
        }
        addLink(std::move(drawn), strands);
    }
}

void Builder::addLink(SceneLink link, const std::vector<SceneStrand>& strands) {
    link.firstStrand = std::uint32_t(m_scene.strands.size());
    link.strandCount = std::uint32_t(strands.size());
    m_scene.strands.insert(m_scene.strands.end(), strands.begin(), strands.end());
    placeStrands(m_scene, link);
    m_scene.links.push_back(std::move(link));
}

/// Where the strands would cover the paper more than once over, what lies below has to shine through: then
/// how dark the picture is says where they are many.
double Builder::opacityOfStrands() const {
    constexpr double sparse = 0.5; // of the paper
    constexpr double least = 0.04;
    const QRectF view(QPointF(), m_scene.size);
    double covered = 0; // px²
    for (const SceneStrand& strand : m_scene.strands) {
        const QLineF line(strand.from, strand.to);
        if (view.intersects(QRectF(line.p1(), line.p2()).normalized().adjusted(0, 0, 1, 1))) {
            covered += std::min(line.length(), view.width()) * strand.width;
        }
    }
    const double times = covered / std::max(1.0, view.width() * view.height());
    return times <= sparse ? 1 : std::max(least, std::pow(sparse / times, 0.75));
}

void Builder::addSpokes() {
    if (m_net.manyParty != ManyParty::Hub) {
        return;
    }
    for (std::size_t h = 0; h < m_net.hubs.size(); ++h) {
        const std::size_t hub = m_net.nodes.size() + h;
        const std::vector<std::uint32_t>& members = m_net.hubs[h].members;
        for (std::size_t i = 0; i < members.size(); ++i) {
            SceneLink spoke;
            spoke.item = itemOf(hub);
            spoke.a = hub;
            spoke.b = members[i];
            spoke.spoke = true;
            spoke.selected = isSelected(spoke.item);
            addLink(std::move(spoke),
                    {{m_net.hubs[h].strand, {}, {}, 0.9, 0, differenceOfSpoke(m_net, h, i)}});
        }
    }
}

void Builder::addHull(const MapItem& item, const std::vector<std::uint32_t>& members, const QColor& colour,
                      Difference difference) {
    SceneHull hull;
    hull.item = item;
    hull.members = members;
    placeOutline(m_scene, hull);
    hull.colour = colour;
    hull.selected = isSelected(item);
    hull.difference = difference;
    m_scene.hulls.push_back(std::move(hull));
}

void Builder::addHulls() {
    for (const NetworkHull& hull : m_net.hulls) {
        const std::size_t tint = hullTint(m_in.dataset, hull.framework) % m_in.style.frameworks.size();
        addHull({MapItem::Kind::Hull, hull.framework.slug()}, hull.members, m_in.style.frameworks[tint],
                hull.difference);
        m_scene.hulls.back().isQuiet = hull.isQuiet;
    }
    if (m_net.manyParty == ManyParty::Hull) {
        for (const NetworkHub& hub : m_net.hubs) {
            addHull({MapItem::Kind::Hub, hub.key}, hub.members,
                    m_in.style.strands[std::size_t(hub.strand)].colour, hub.difference);
        }
    }
}

} // namespace

bool strandsCanBeTold(const Viewport& viewport) {
    constexpr double leastScale = 0.5;
    return viewport.scale >= leastScale;
}

Scene buildScene(const SceneInput& input) {
    return Builder(input).build([&](const Scene& scene) {
        return input.labels ? sceneLabels(input, scene) : std::vector<SceneLabel>();
    });
}

Scene buildScene(const SceneInput& input, layout::Workers& workers,
                 const std::function<void(const Scene&)>& beside) {
    return Builder(input).build([&](const Scene& scene) {
        std::vector<SceneLabel> labels;
        workers.run(2, 1, [&](std::size_t begin, std::size_t end) {
            for (std::size_t job = begin; job < end; ++job) {
                if (job == 0) {
                    labels = sceneLabels(input, scene);
                } else {
                    beside(scene);
                }
            }
        });
        return labels;
    });
}

} // namespace plusone
