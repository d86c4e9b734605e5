#include "scene/figurecomposer.h"

#include "scene/alttext.h"
#include "scene/arrangement.h"
#include "scene/chartcolours.h"
#include "scene/figurecrop.h"
#include "scene/figurefurniture.h"
#include "scene/figuretext.h"
#include "scene/figurewords.h"
#include "scene/labels.h"
#include "scene/losstext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// A part of the map with nothing round it fills the page, as it fills the window.
bool isMapAlone(const FigureSpec& spec) {
    return spec.crop && !spec.showTitle && !spec.showSubtitle && !spec.showDate &&
           (!spec.showLegend || spec.legendAt) && !spec.showSizeKey && !spec.showTimeScale &&
           !spec.showCredit && spec.sources == FigureSpec::Sources::None;
}

double marginOf(const Figure& figure, double textScale) {
    return isMapAlone(figure.spec) ? 0 : std::min(usualMargin * textScale, figure.page.width() / 12);
}

struct Map {
    const Network& network;
    const std::vector<layout::Vec2>& positions; ///< as SceneInput::positions
    std::size_t standing;                       ///< as MapPart::standing
    QRectF part = {};                           ///< in which those stand, layout units; null: the whole map
};

/// Composes one figure: what it is made from, and the page as it fills. `whole` is drawn; `shown` is what is
/// seen of it.
class Composer {
public:
    Composer(const Dataset& dataset, const Lens& lens, Map whole, Map shown, const LabelOffsets& onMap,
             Figure& figure)
        : m_dataset(dataset), m_lens(lens), m_whole(whole), m_shown(shown), m_onMap(onMap), m_figure(figure),
          m_spec(figure.spec), m_scale(textScaleFor(figure.page)),
          m_page(figure, m_scale, marginOf(figure, m_scale)) {
        m_figure.records = shown.network.records;
    }

    void composeChart(const ChartData& data, bool isTight) {
        const QFont body = m_page.font(m_figure.style.bodySize);
        if (isTight) {
            m_page.lowerLeastMapHeight(leastChartHeight(body));
        }
        setTitle(data.title);
        describe(describeChart(data));
        m_page.addTop(legendFor(data, m_figure.style), figureTime(m_lens, m_spec.language), data.note);
        m_page.addBottom(m_dataset);
        m_page.settle();
        if (data.categories.isEmpty()) {
            m_page.sayNothing();
        } else {
            m_figure.chart = layOutChart(data, m_page.mapRoom(), m_figure.style, body);
        }
    }

    void composeMap() {
        layOut();
        draw();
    }

    /// All but the map itself.
    void layOut() {
        m_figure.style.ringWidth *= std::min(1.0, m_scale); // or small discs were all ring
        const QString& language = m_spec.language;
        const Network& shown = m_shown.network;
        setTitle(defaultTitle(m_spec.showDate ? QString() : figureTime(m_lens, language), language));
        describe(inWords({partInWords(), altText(m_dataset, m_lens, shown, language, isPart()),
                          describeDiscs(discsOf(shown), language)}));
        m_figure.names = itemNames(m_dataset, m_whole.network, language);
        m_page.lowerLeastMapHeight(leastHeight());
        // The legend says what is drawn, and how much room is left to draw in depends on the legend: what is
        // drawn does not.
        SceneInput roughly = input(m_whole, m_page.mapRoom());
        roughly.labels = false;
        Scene draft = buildScene(roughly);
        if (!m_shown.part.isNull()) {
            keepSeen(draft, roughly.viewport);
        }
        m_page.addTop(legendFor(draft, language), figureTime(m_lens, language),
                      inWords({describeLoss(m_dataset, shown.without, language), partInWords(),
                               describeLens(m_dataset, m_lens, shown.counts, language)}));
        if (m_spec.showSizeKey) {
            m_page.addSizeKey(sizeKey(draft));
        }
        if (m_spec.showTimeScale) {
            m_page.addTimeScale(recordsPerYear(m_dataset, m_lens), m_lens.window());
        }
        m_page.addBottom(m_dataset);
        m_page.settle();
        m_figure.mapRoom = m_spec.crop ? m_page.mapRoom() & m_page.inked() : m_page.inked();
        if (m_spec.crop && !isMapAlone(m_spec)) {
            m_figure.frame = m_figure.mapRoom = withWholeDiscs(m_figure.mapRoom);
        }
    }

    void draw() {
        const SceneInput drawn = input(m_whole, m_page.mapRoom());
        m_figure.scene = buildScene(drawn);
        LostNames lost = lostNames(drawn, m_figure.scene);
        m_figure.unnamed = std::move(lost.missing);
        m_figure.shortened = std::move(lost.shortened);
        m_figure.view.labelOffsets = drawn.labelOffsets;
        m_figure.view.labelScale = drawn.viewport.scale;
        if (m_spec.crop) { // the part in the middle, without what stands round it on the page
            const QRectF part(QPointF(), m_spec.crop->size() * drawn.viewport.scale);
            m_figure.view.viewport = Viewport::fitting(*m_spec.crop, part.size(), part, drawn.viewport.scale);
        }
        if (!m_figure.sizeKey.discs.empty()) { // a map of less room has smaller discs
            m_figure.sizeKey = sizeKey(m_figure.scene);
        }
        if (m_whole.network.nodes.empty()) {
            m_page.sayNothing();
        }
    }

    /// The part of the map that the page shows, layout units.
    [[nodiscard]] QRectF seen() const {
        const Viewport view = viewport(m_page.mapRoom());
        const auto corner = view.toLayout(m_figure.mapRoom.topLeft());
        const auto opposite = view.toLayout(m_figure.mapRoom.bottomRight());
        return {QPointF(corner.x, corner.y), QPointF(opposite.x, opposite.y)};
    }

private:
    [[nodiscard]] QString inWords(QStringList sentences) const {
        sentences.removeAll(QString());
        return sentences.join(m_spec.language == "ja"_L1 ? QString() : u" "_s);
    }

    /// What lies in the part, of the kinds that a legend tells.
    void keepSeen(Scene& draft, const Viewport& view) const {
        const QRectF& part = m_shown.part;
        const QRectF seen(view.toView({part.left(), part.top()}), view.toView({part.right(), part.bottom()}));
        std::erase_if(draft.strands, [&seen](const SceneStrand& strand) {
            return within(seen, QLineF(strand.from, strand.to)).length() <= 0;
        });
        std::erase_if(draft.hulls, [&seen](const SceneHull& hull) { return !hull.outline.intersects(seen); });
        std::vector<bool> stands;
        for (const SceneNode& node : draft.nodes) {
            stands.push_back(seen.contains(node.centre));
        }
        const auto keep = [&stands](auto& ofNodes) {
            std::size_t kept = 0;
            for (std::size_t i = 0; i < ofNodes.size(); ++i) {
                if (stands[i]) {
                    ofNodes[kept++] = ofNodes[i];
                }
            }
            ofNodes.resize(kept);
        };
        keep(draft.nodes);
        if (draft.discs) {
            DiscValues values = *draft.discs;
            for (auto* scale : {&values.size, &values.colour}) {
                if (*scale) {
                    keep((*scale)->values);
                }
            }
            draft.discs = std::make_shared<const DiscValues>(std::move(values));
        }
    }

    /// The room without a border as wide as the largest disc that the room's edge would cut, so that what
    /// stands inside reaches no farther than the room.
    [[nodiscard]] QRectF withWholeDiscs(const QRectF& room) const {
        constexpr double ring = 2;
        SceneInput rough = input(m_whole, m_page.mapRoom());
        rough.labels = false;
        double reach = 0;
        for (const SceneNode& node : buildScene(rough).nodes) {
            const double wide = node.radius + ring;
            const QRectF disc(node.centre - QPointF(wide, wide), QSizeF(2 * wide, 2 * wide));
            if (room.contains(node.centre) && !room.contains(disc)) {
                reach = std::max(reach, wide);
            }
        }
        return room.adjusted(reach, reach, -reach, -reach);
    }

    [[nodiscard]] bool isPart() const { return m_shown.standing < m_whole.standing; }

    /// Empty where the whole map is shown.
    [[nodiscard]] QString partInWords() const {
        return isPart() ? describePart(m_shown.standing, m_whole.standing, m_spec.language) : QString();
    }

    /// A map that is as wide as the page takes no more height than this.
    [[nodiscard]] double leastHeight() const {
        const double page = m_figure.page.height();
        const double share =
            m_spec.sources == FigureSpec::Sources::List ? leastMapHeightWithList(page) : leastMapHeight(page);
        const QRectF bounds = m_spec.crop.value_or(boundsOf(m_whole.positions));
        const double asWide = bounds.width() > 0 ? bounds.height() * m_page.width() / bounds.width() : share;
        return std::clamp(asWide, page / 3, share);
    }

    [[nodiscard]] SceneInput input(const Map& map, const QRectF& room) const {
        const Style& style = m_figure.style;
        SceneInput input{m_dataset, map.network, map.positions, viewport(room), style};
        input.language = m_spec.language;
        input.bothNames = m_spec.bothNames;
        input.labelRoom = m_figure.frame.isNull() ? room & m_page.inked() : m_figure.frame;
        input.textScale = m_scale;
        input.leastText = leastPoints;
        constexpr std::size_t patient = 1'000'000; // no hand waits for a frame
        input.labelEffort = patient;
        input.labelOffsets = labelOffsets(input.viewport.scale);
        if (const QRectF ground = m_figure.legendGround(); !ground.isNull()) {
            input.keepClear.push_back(ground);
        }
        return input;
    }

    /// As far from what they name as on the map, in its measure.
    [[nodiscard]] LabelOffsets labelOffsets(double scale) const {
        LabelOffsets offsets = m_spec.labelOffsets;
        for (const auto& [item, by] : m_onMap) {
            offsets.emplace(item, by * scale);
        }
        return offsets;
    }

    [[nodiscard]] Viewport viewport(const QRectF& room) const {
        constexpr double mostScale = 2.2;
        if (m_spec.crop) {
            return Viewport::fitting(*m_spec.crop, m_figure.page, room, 20);
        }
        // Discs and labels of the outermost nodes need room inside the room.
        const QFontMetricsF metrics(m_figure.style.font(m_figure.style.labelSize * m_scale));
        const double beside = std::min(metrics.averageCharWidth() * 9, room.width() / 9);
        const double below =
            std::min(m_figure.style.maximumRadius * 0.8 + metrics.height(), room.height() / 6);
        return Viewport::fitting(boundsOf(m_whole.positions), m_figure.page,
                                 room.adjusted(beside, below * 0.7, -beside, -below), mostScale * m_scale);
    }

    void setTitle(const QString& made) { m_figure.title = m_spec.title.isEmpty() ? made : m_spec.title; }

    void describe(const QString& made) {
        m_figure.description = m_spec.description.isEmpty() ? made : m_spec.description;
    }

    [[nodiscard]] SizeKey sizeKey(const Scene& scene) const {
        const Network& network = m_shown.network;
        if (network.discs && network.discs->size) {
            return sizeKeyFor(*network.discs->size, scene.zoom, m_figure.style,
                              m_page.font(m_figure.style.bodySize), m_spec.language);
        }
        int most = 0;
        for (const NetworkNode& node : network.nodes) {
            most = std::max(most, node.total());
        }
        return sizeKeyFor(most, scene.zoom, m_figure.style, m_page.font(m_figure.style.bodySize),
                          m_spec.language);
    }

    const Dataset& m_dataset;
    const Lens& m_lens;
    Map m_whole;
    Map m_shown;
    const LabelOffsets& m_onMap;
    Figure& m_figure;
    const FigureSpec& m_spec;
    double m_scale;
    FigureFurniture m_page;
};

/// To half a layout unit.
bool isAbout(const QRectF& a, const QRectF& b) {
    const QPointF corner = a.topLeft() - b.topLeft();
    const QPointF opposite = a.bottomRight() - b.bottomRight();
    return std::max(corner.manhattanLength(), opposite.manhattanLength()) < 0.5;
}

} // namespace

double textScaleFor(QSizeF page) {
    constexpr QSizeF usual(1150, 760);
    const double share = std::min(page.width() / usual.width(), page.height() / usual.height());
    return std::clamp(std::pow(share, 0.7), 0.5, 1.6);
}

void composeMapInto(Figure& figure, const Dataset& dataset, const Lens& lens, const Network& network,
                    const std::vector<layout::Vec2>& positions, const LabelOffsets& onMap) {
    const Map whole{network, positions, network.nodes.size()};
    if (!figure.spec.crop) {
        Composer(dataset, lens, whole, whole, onMap, figure).composeMap();
        return;
    }
    // What is said takes room on the page, and what is said depends on what the room shows.
    constexpr int mostRounds = 6;
    QRectF room = *figure.spec.crop;
    for (int round = 1;; ++round) {
        const MapPart part = partWithin(network, positions, room);
        Figure attempt = figure;
        Composer composer(dataset, lens, whole, {part.network, part.positions, part.standing, room}, onMap,
                          attempt);
        composer.layOut();
        const QRectF seen = composer.seen();
        if (round == mostRounds || isAbout(seen, room)) {
            composer.draw();
            figure = std::move(attempt);
            return;
        }
        room = round + 1 == mostRounds ? seen | room : seen; // to and fro: rather too much than too little
    }
}

void composeChartInto(Figure& figure, const Dataset& dataset, const Lens& lens, const Network& behind,
                      const ChartData& data, bool isTight) {
    const std::vector<layout::Vec2> none;
    const Map map{behind, none, 0};
    Composer(dataset, lens, map, map, {}, figure).composeChart(data, isTight);
}

} // namespace plusone
