#include "scene/linklabels.h"

#include "scene/builder.h"
#include "scene/figuretext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double labelShare = 0.8; ///< of an actor's label's size
constexpr double chosenRank = 1e5; ///< before all but Japan, the U.S. and what is chosen itself
// Labels of links that nobody asked for are shown where the map is drawn as large as this, or has no more
// strands in view than this.
constexpr double leastScale = 2;
constexpr std::size_t fewStrands = 40;
constexpr std::size_t mostLabels = 400;
constexpr qsizetype longestName = 28;

QString seriesOf(const Dataset& dataset, const RecordRef& ref) {
    if (ref.kind == RecordKind::Exercise) {
        const Exercise* exercise = dataset.find(ExerciseId(ref.slug));
        return exercise ? exercise->series : QString();
    }
    const Dialogue* dialogue =
        ref.kind == RecordKind::Dialogue ? dataset.find(DialogueId(ref.slug)) : nullptr;
    return dialogue ? dialogue->series : QString();
}

/// The series that all of the records are of, in the language; empty when there is none.
QString commonSeries(const Dataset& dataset, const std::vector<RecordRef>& records, const QString& language) {
    const QString name = seriesOf(dataset, records.front());
    const bool all =
        !name.isEmpty() && std::all_of(records.begin(), records.end(), [&](const RecordRef& ref) {
            return ref.kind == records.front().kind && seriesOf(dataset, ref) == name;
        });
    if (!all) {
        return {};
    }
    const bool exercises = records.front().kind == RecordKind::Exercise;
    const Series* series =
        dataset.find(Series::idFor(exercises ? EventKind::Exercises : EventKind::Dialogues, name));
    return series ? titleOf(*series, language) : name;
}

/// Boxes over the line: round its middle, or that of the `k`th of `count` parts, then farther from it.
std::vector<QRectF> placesOn(const QLineF& line, QSizeF text, std::size_t k = 0, std::size_t count = 1) {
    constexpr double part = 0.2;
    constexpr std::array steps{0.0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24};
    const double middle = 0.5 + (double(k) - double(count - 1) / 2) * part;
    std::vector<QRectF> places;
    for (const double step : steps) {
        const double share = middle + step;
        if (share > 0.1 && share < 0.9) {
            const QPointF at = line.pointAt(share);
            places.emplace_back(at - QPointF(text.width() / 2, text.height() / 2), text);
        }
    }
    return places;
}

/// Boxes beside the line, touching it, along its middle half.
std::vector<QRectF> placesBeside(const QLineF& line, QSizeF text) {
    constexpr double gap = 4;
    const double length = std::max(line.length(), 1e-6);
    const QPointF normal(-line.dy() / length, line.dx() / length);
    const double reach =
        (std::abs(normal.x()) * text.width() + std::abs(normal.y()) * text.height()) / 2 + gap;
    std::vector<QRectF> places;
    for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7}) {
        for (const double side : {1.0, -1.0}) {
            const QPointF at = line.pointAt(share) + normal * (side * reach);
            places.emplace_back(at - QPointF(text.width() / 2, text.height() / 2), text);
        }
    }
    return places;
}

/// How long a line must be for a text to lie on it and leave some of it to see.
double roomFor(const QLineF& line, QSizeF text) {
    constexpr double left = 24;
    const double length = std::max(line.length(), 1e-6);
    return (std::abs(line.dx()) * text.width() + std::abs(line.dy()) * text.height()) / length + left;
}

/// Makes the requests of one scene.
class LinkLabeller {
public:
    LinkLabeller(const SceneInput& input, const Scene& scene, const QRectF& room)
        : m_in(input), m_scene(scene), m_room(room),
          m_font(input.style.font(
              std::max(input.leastText, input.style.labelSize * input.textScale * labelShare))) {
        for (std::size_t s = 0; s < strandCount; ++s) {
            m_colours[s] = readableOnPaper(input.style.strands[s].colour, input.style);
        }
    }

    std::vector<LabelRequest> all() const;
    /// How many records a pair has, by kind, or as a badge their number.
    [[nodiscard]] LabelRequest whole(std::size_t link, bool badge) const;
    /// `k`: of the link's strands.
    [[nodiscard]] LabelRequest ofStrand(std::size_t link, std::size_t k) const;

private:
    struct Candidate {
        std::size_t link;
        std::size_t k;
        double weight; ///< more than any other's when it is chosen
    };

    [[nodiscard]] const NetworkLink& records(std::size_t link) const { return m_in.network.links[link]; }
    [[nodiscard]] QLineF visible(const SceneStrand& strand) const {
        return within(m_room, QLineF(strand.from, strand.to));
    }
    [[nodiscard]] bool isChosen(const SceneLink& link, Strand strand) const {
        return link.selected && (link.whole || m_in.selected.contains(link.item) ||
                                 m_in.selected.contains({link.item.kind, link.item.key, strand}));
    }
    [[nodiscard]] std::vector<Candidate> candidates() const;
    [[nodiscard]] LabelRequest request(std::size_t link, const MapItem& item, const QColor& colour) const;

    const SceneInput& m_in;
    const Scene& m_scene;
    QRectF m_room;
    QFont m_font;
    std::array<QColor, strandCount> m_colours;
};

LabelRequest LinkLabeller::request(std::size_t link, const MapItem& item, const QColor& colour) const {
    LabelRequest request;
    request.label.item = item;
    request.label.anchor = std::uint32_t(link);
    request.label.font = m_font;
    request.label.colour = colour;
    // Where other lines pass below nobody could say which of them is meant.
    request.mostLines = int(m_scene.links[link].strandCount);
    return request;
}

LabelRequest LinkLabeller::ofStrand(std::size_t link, std::size_t k) const {
    const SceneLink& drawn = m_scene.links[link];
    const SceneStrand& strand = m_scene.strandsOf(drawn)[k];
    MapItem item = drawn.item;
    item.strand = strand.strand;
    LabelRequest made = request(link, item, m_colours[std::size_t(strand.strand)]);
    const QString text = strandText(m_in.dataset, records(link), strand.strand, m_in.language);
    made.wordings = {
        {text, placesOn(visible(strand), measured(text, m_font), k, std::size_t(drawn.strandCount))}};
    const double weight = records(link).weight[std::size_t(strand.strand)];
    made.rank = weight / (1 + weight);
    return made;
}

LabelRequest LinkLabeller::whole(std::size_t link, bool badge) const {
    const SceneLink& drawn = m_scene.links[link];
    const auto strands = m_scene.strandsOf(drawn);
    LabelRequest made = request(link, drawn.item, m_in.style.ink);
    QStringList parts;
    int count = 0;
    for (std::size_t s = 0; s < strandCount; ++s) {
        const auto& list = records(link).records[s];
        count += int(list.size());
        if (!list.empty()) {
            parts << figureCount(Strand(s), int(list.size()), m_in.language);
        }
    }
    made.label.badge = badge;
    const QString text = badge ? QString::number(count) : parts.join(u" · "_s);
    const QLineF middle = strands.empty() ? QLineF() : visible(strands[(strands.size() - 1) / 2]);
    QSizeF size = measured(text, m_font);
    if (badge) {
        made.mostLines = 3;
        size.rwidth() += size.height() / 2; // for its round ends
    }
    made.wordings = {{text, placesOn(middle, size)}};
    const double weight = records(link).total();
    made.rank = weight / (1 + weight);
    return made;
}

/// The heaviest of what might have room, before anything is measured.
std::vector<LinkLabeller::Candidate> LinkLabeller::candidates() const {
    constexpr double leastLength = 48;
    std::vector<Candidate> found;
    std::size_t inView = 0;
    for (std::size_t i = 0; i < m_in.network.links.size(); ++i) {
        const SceneLink& link = m_scene.links[i];
        for (std::size_t k = 0; k < link.strandCount; ++k) {
            const SceneStrand& strand = m_scene.strandsOf(link)[k];
            const bool chosen = isChosen(link, strand.strand);
            const double length = visible(strand).length();
            inView += length > 0;
            if (length > (chosen ? 0 : leastLength)) {
                const double weight =
                    m_in.strands ? records(i).weight[std::size_t(strand.strand)] : records(i).total();
                found.push_back({i, k, chosen ? weight + chosenRank : weight});
            }
        }
    }
    const bool unasked =
        !m_in.strands || m_in.viewport.scale >= leastScale * m_in.textScale || inView <= fewStrands;
    if (!unasked) {
        std::erase_if(found, [](const Candidate& candidate) { return candidate.weight < chosenRank; });
    }
    if (found.size() > mostLabels) {
        const auto last = found.begin() + std::ptrdiff_t(mostLabels);
        std::nth_element(found.begin(), last, found.end(), [](const Candidate& a, const Candidate& b) {
            return a.weight != b.weight ? a.weight > b.weight
                                        : std::pair(a.link, a.k) < std::pair(b.link, b.k);
        });
        found.erase(last, found.end());
    }
    return found;
}

std::vector<LabelRequest> LinkLabeller::all() const {
    std::vector<LabelRequest> requests;
    for (const Candidate& candidate : candidates()) {
        const SceneLink& link = m_scene.links[candidate.link];
        const SceneStrand& strand = m_scene.strandsOf(link)[candidate.k];
        LabelRequest made =
            m_in.strands ? ofStrand(candidate.link, candidate.k) : whole(candidate.link, true);
        LabelWording& wording = made.wordings.front();
        if (isChosen(link, strand.strand)) {
            const auto beside = placesBeside(visible(strand), measured(wording.text, m_font));
            wording.places.insert(wording.places.end(), beside.begin(), beside.end());
            made.rank += chosenRank;
            made.mostLines.reset();
        } else if (made.label.badge && wording.text == "1"_L1) {
            continue; // the line says as much
        } else if (wording.places.empty() ||
                   visible(strand).length() < roomFor(visible(strand), wording.places.front().size())) {
            continue;
        }
        requests.push_back(std::move(made));
    }
    return requests;
}

} // namespace

QString strandText(const Dataset& dataset, const NetworkLink& link, Strand strand, const QString& language) {
    const std::vector<RecordRef>& records = link.records[std::size_t(strand)];
    if (records.size() == 1) {
        const auto record = dataset.find(records.front());
        return record ? shortened(titleOf(*record, language), longestName) : records.front().slug;
    }
    const QString series = records.empty() ? QString() : commonSeries(dataset, records, language);
    return series.isEmpty()
               ? figureCount(strand, int(records.size()), language)
               : u"%1 ×%2"_s.arg(shortened(series, longestName), QString::number(records.size()));
}

std::vector<LabelRequest> linkLabels(const SceneInput& input, const Scene& scene, const QRectF& room) {
    return LinkLabeller(input, scene, room).all();
}

LabelRequest linkLabel(const SceneInput& input, const Scene& scene, std::size_t link,
                       std::optional<Strand> strand, const QRectF& room) {
    const LinkLabeller labeller(input, scene, room);
    const auto strands = scene.strandsOf(scene.links[link]);
    for (std::size_t k = 0; k < strands.size() && input.strands; ++k) {
        if (strands[k].strand == strand || strands.size() == 1) {
            return labeller.ofStrand(link, k);
        }
    }
    return labeller.whole(link, false);
}

} // namespace plusone
