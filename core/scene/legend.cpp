#include "scene/legend.h"

#include "scene/figuretext.h"
#include "scene/looks.h"
#include "scene/marks.h"
#include "scene/painter.h"
#include "scene/tints.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace plusone {
namespace {

/// Widths in parts of the text's height, so that small figures have small legends.
constexpr double lineWidth = 2.1;
constexpr double discWidth = 1;
constexpr double swatchGap = 0.4;
constexpr double entryGap = 1.3;

/// What is no longer than high needs no more room: on a small page every row counts.
double swatchWidth(LegendEntry::Kind kind) {
    switch (kind) {
    case LegendEntry::Kind::FilledDisc:
    case LegendEntry::Kind::Disc:
    case LegendEntry::Kind::Organisation:
    case LegendEntry::Kind::ManyParty:
    case LegendEntry::Kind::Tint:
    case LegendEntry::Kind::Bar:
        return discWidth;
    case LegendEntry::Kind::Strand:
    case LegendEntry::Kind::Framework:
    case LegendEntry::Kind::QuietFramework:
    case LegendEntry::Kind::Difference:
    case LegendEntry::Kind::Size:
    case LegendEntry::Kind::Shades:
    case LegendEntry::Kind::Line:
        break;
    }
    return lineWidth;
}

bool drawsNode(const Scene& scene, SceneNode::Shape shape, bool filled) {
    return std::any_of(scene.nodes.begin(), scene.nodes.end(),
                       [&](const SceneNode& node) { return node.shape == shape && node.filled == filled; });
}

bool draws(const Scene& scene, Difference difference) {
    const auto has = [difference](const auto& things) {
        return std::any_of(things.begin(), things.end(),
                           [difference](const auto& thing) { return thing.difference == difference; });
    };
    return has(scene.strands) || has(scene.nodes) || has(scene.hulls);
}

/// A strand as it is drawn on the map.
void paintDifference(Canvas& canvas, const LegendEntry& entry, const QRectF& box, const Style& style) {
    constexpr double usualHeight = 16; // px, at which the mark has its full size
    Scene scene;
    scene.zoom = box.height() / usualHeight;
    SceneStrand strand{entry.strand, {box.left(), box.center().y()}, {box.right(), box.center().y()}};
    strand.width = style.minimumWidth * (entry.difference == Difference::Ended ? 1 : 1.6);
    strand.difference = entry.difference;
    strand.markAt = isMarked(entry.difference) ? 0.5 : 0;
    SceneLink link;
    link.strandCount = 1;
    scene.strands.push_back(strand);
    scene.links.push_back(std::move(link));
    paintScene(canvas, scene, style);
}

void paintShades(Canvas& canvas, const QRectF& box, const Style& style) {
    constexpr int steps = 5;
    const QSizeF cell(box.width() / steps, box.height() * 0.64);
    for (int i = 0; i < steps; ++i) {
        canvas.drawBox({{box.left() + i * cell.width(), box.center().y() - cell.height() / 2}, cell}, 0,
                       QPen(style.muted, 1), shadeFor(double(i) / (steps - 1), style));
    }
}

void paintSwatch(Canvas& canvas, const LegendEntry& entry, const QRectF& box, const Style& style) {
    const QPointF middle = box.center();
    const double radius = box.height() * 0.32;
    const QPen ring(style.ink, style.ringWidth);
    const QRectF square(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    switch (entry.kind) {
    case LegendEntry::Kind::Strand: {
        const StrandStyle& strand = style.strands[std::size_t(entry.strand)];
        canvas.drawLine({QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y())},
                        strandPen(strand.colour, style.minimumWidth * 1.6, strand.dash));
        break;
    }
    case LegendEntry::Kind::FilledDisc:
        if (entry.colour.isValid()) {
            canvas.drawCircle(middle, radius, QPen(style.ink, style.ringWidth * hubRingFactor), entry.colour);
        } else {
            canvas.drawCircle(middle, radius, ring, style.ink);
        }
        break;
    case LegendEntry::Kind::Disc:
        canvas.drawCircle(middle, radius, ring, style.paper);
        break;
    case LegendEntry::Kind::Organisation:
        canvas.drawBox(square, radius / 2.5, ring, style.paper);
        break;
    case LegendEntry::Kind::ManyParty: {
        QPainterPath diamond;
        diamond.addPolygon(QPolygonF({middle + QPointF(0, -radius), middle + QPointF(radius, 0),
                                      middle + QPointF(0, radius), middle + QPointF(-radius, 0)}));
        diamond.closeSubpath();
        // On the map it has the colour of its kind, here of none.
        canvas.drawPath(diamond, QPen(style.muted, style.ringWidth), style.paper);
        break;
    }
    case LegendEntry::Kind::Framework:
    case LegendEntry::Kind::QuietFramework:
        canvas.drawBox(box.adjusted(2, box.height() * 0.18, -2, -box.height() * 0.18), radius,
                       QPen(entry.colour, 1.2),
                       entry.kind == LegendEntry::Kind::QuietFramework ? style.paper
                                                                       : faded(entry.colour, style.hullFill));
        break;
    case LegendEntry::Kind::Difference:
        paintDifference(canvas, entry, box, style);
        break;
    case LegendEntry::Kind::Size:
        canvas.drawCircle({box.left() + radius * 0.6, middle.y()}, radius * 0.5, ring, style.paper);
        canvas.drawCircle({box.right() - radius * 1.4, middle.y()}, radius * 1.3, ring, style.paper);
        break;
    case LegendEntry::Kind::Tint:
        canvas.drawCircle(middle, radius, ring, entry.colour);
        break;
    case LegendEntry::Kind::Shades:
        paintShades(canvas, box, style);
        break;
    case LegendEntry::Kind::Bar:
        paintFilling(canvas, square.adjusted(0, (1 - entry.share) * square.height(), 0, 0), entry.filling,
                     box.height());
        break;
    case LegendEntry::Kind::Line:
        canvas.drawLine(
            {QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y())},
            strandPen(entry.colour, std::min(style.maximumWidth / 2, box.height() / 7), entry.dash));
        break;
    }
}

/// The fill of the first of Japan and the U.S. that is drawn.
QColor hubTint(const Scene& scene) {
    const auto hub = std::find_if(scene.nodes.begin(), scene.nodes.end(),
                                  [](const SceneNode& node) { return node.filled; });
    return hub == scene.nodes.end() ? QColor() : hub->tint;
}

/// What their area and their colour stand for, where they stand for a measure.
void addDiscs(std::vector<LegendEntry>& entries, const Scene& scene, const QString& language) {
    const bool hasDiscs = std::any_of(scene.nodes.begin(), scene.nodes.end(), [](const SceneNode& node) {
        return node.item.kind == MapItem::Kind::Actor;
    });
    if (!scene.discs || !hasDiscs) {
        return;
    }
    const auto add = [&entries](LegendEntry::Kind kind, const QString& text, const QColor& colour) {
        entries.push_back({kind, Strand::Agreements, colour, text, {}});
    };
    if (const auto& size = scene.discs->size) {
        add(LegendEntry::Kind::Size, figureDiscArea(size->measure, language), {});
    }
    const auto& colour = scene.discs->colour;
    if (colour && !isGrouping(colour->measure)) {
        add(LegendEntry::Kind::Shades, figureRange(*colour, language), {});
    } else if (colour) {
        std::map<int, QColor> groups;
        for (std::size_t i = 0; i < colour->values.size(); ++i) {
            const int group = int(colour->values[i].value_or(0));
            if (group > 0 && group <= mostTints) {
                groups.emplace(group, scene.nodes[i].tint);
            }
        }
        for (const auto& [group, tint] : groups) {
            add(LegendEntry::Kind::Tint, figureGroup(colour->measure, group, language), tint);
        }
    }
}

} // namespace

std::vector<LegendEntry> legendFor(const Scene& scene, const QString& language) {
    std::vector<LegendEntry> entries;
    const auto add = [&](LegendEntry::Kind kind, FigureWord word, bool drawn) {
        if (drawn) {
            entries.push_back({kind, Strand::Agreements, {}, figureWord(word, language), {}});
        }
    };
    std::set<Strand> strands;
    for (const SceneStrand& strand : scene.strands) {
        strands.insert(strand.strand);
    }
    for (const Strand strand : strands) {
        add(LegendEntry::Kind::Strand, figureWordFor(strand), true);
        entries.back().strand = strand;
    }
    add(LegendEntry::Kind::FilledDisc, FigureWord::Hubs, drawsNode(scene, SceneNode::Shape::Disc, true));
    if (scene.discs && scene.discs->colour && !entries.empty() &&
        entries.back().kind == LegendEntry::Kind::FilledDisc) {
        entries.back().colour = hubTint(scene);
    }
    add(LegendEntry::Kind::Disc, FigureWord::Country, drawsNode(scene, SceneNode::Shape::Disc, false));
    add(LegendEntry::Kind::Organisation, FigureWord::Organisation,
        drawsNode(scene, SceneNode::Shape::RoundedSquare, false));
    add(LegendEntry::Kind::ManyParty, FigureWord::ManyParty,
        drawsNode(scene, SceneNode::Shape::Diamond, false));
    for (const auto& [kind, word, isQuiet] :
         {std::tuple(LegendEntry::Kind::Framework, FigureWord::Framework, false),
          std::tuple(LegendEntry::Kind::QuietFramework, FigureWord::QuietFramework, true)}) {
        const auto hull =
            std::find_if(scene.hulls.begin(), scene.hulls.end(),
                         [quiet = isQuiet](const SceneHull& h) { return isOutline(h) == quiet; });
        if (hull != scene.hulls.end()) {
            add(kind, word, true);
            entries.back().colour = hull->colour;
        }
    }
    addDiscs(entries, scene, language);
    constexpr std::array differences{std::pair(Difference::New, FigureWord::New),
                                     std::pair(Difference::Kept, FigureWord::Kept),
                                     std::pair(Difference::Ended, FigureWord::Ended)};
    for (const auto& [difference, word] : differences) {
        if (draws(scene, difference)) {
            add(LegendEntry::Kind::Difference, scene.showsLoss ? FigureWord::Lost : word, true);
            entries.back().difference = difference;
            entries.back().strand = strands.empty() ? Strand::Agreements : *strands.begin();
        }
    }
    return entries;
}

QSizeF layOutLegend(std::vector<LegendEntry>& entries, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const double row = metrics.height() * 1.2;
    QPointF cursor;
    QSizeF size;
    for (LegendEntry& entry : entries) {
        const double wide = metrics.height() * (swatchWidth(entry.kind) + swatchGap) +
                            metrics.horizontalAdvance(entry.text) + 2;
        if (cursor.x() > 0 && cursor.x() + wide > width) {
            cursor = {0, cursor.y() + row};
        }
        entry.box = {cursor, QSizeF(wide, metrics.height())};
        size = {std::max(size.width(), cursor.x() + wide), cursor.y() + row};
        cursor.rx() += wide + metrics.height() * entryGap;
    }
    return size;
}

void paintLegend(Canvas& canvas, const std::vector<LegendEntry>& entries, QPointF origin, const QFont& font,
                 const Style& style) {
    const QFontMetricsF metrics(font);
    for (const LegendEntry& entry : entries) {
        const QRectF box = entry.box.translated(origin);
        const double swatch = metrics.height() * swatchWidth(entry.kind);
        paintSwatch(canvas, entry, QRectF(box.topLeft(), QSizeF(swatch, box.height())), style);
        canvas.drawText({box.left() + swatch + metrics.height() * swatchGap, box.top() + metrics.ascent()},
                        entry.text, font, style.ink);
    }
}

} // namespace plusone
