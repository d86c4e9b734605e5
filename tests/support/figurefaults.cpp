#include "support/figurefaults.h"

#include "layout/arrange.h"
#include "model/citations.h"
#include "scene/arrangement.h"
#include "scene/figuretext.h"
#include "scene/hullrims.h"
#include "scene/labels.h"
#include "scene/looks.h"
#include "support/figures.h"
#include "support/files.h"

#include <QFontMetricsF>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone::test {
namespace {

constexpr double leastPoints = 6;
constexpr double edge = 2;

double pointsOf(const QFont& font) {
    return font.pixelSize() * 72.0 / 96;
}

/// A text with where it lies on the page.
struct Placed {
    QString text;
    QRectF box;
};

std::vector<Placed> furnitureOf(const Figure& figure) {
    std::vector<Placed> all;
    for (const FigureText& text : figure.texts) {
        const QFontMetricsF metrics(text.font);
        double widest = 0;
        for (const QString& line : text.text.split(u'\n')) {
            widest = std::max(widest, metrics.horizontalAdvance(line));
        }
        const double high = metrics.lineSpacing() * double(text.text.count(u'\n') + 1);
        all.push_back({text.text, {text.box.topLeft(), QSizeF(widest, high)}});
    }
    if (figure.chart) {
        const QFontMetricsF metrics(figure.chart->font);
        for (const ChartDrawing::Text& text : figure.chart->texts) { // rows of them are set tight
            all.push_back({text.text,
                           {text.baseline - QPointF(0, metrics.capHeight()),
                            QSizeF(metrics.horizontalAdvance(text.text), metrics.capHeight())}});
        }
    }
    for (const LegendEntry& entry : figure.legend) {
        all.push_back({entry.text, entry.box.translated(figure.legendBox.topLeft())});
    }
    if (!figure.sizeKey.discs.empty()) {
        all.push_back({u"key of sizes"_s, {figure.sizeKeyOrigin, figure.sizeKey.size}});
    }
    if (!figure.timeScale.bars.empty()) {
        all.push_back({u"scale of time"_s, {figure.timeScaleOrigin, figure.timeScale.size}});
    }
    return all;
}

void checkOverlaps(const Figure& figure, QStringList& faults) {
    const QRectF page(QPointF(), figure.page);
    std::vector<Placed> all = furnitureOf(figure);
    for (const SceneLabel& label : figure.scene.labels) {
        all.push_back({label.text, label.box});
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!page.adjusted(edge, edge, -edge, -edge).contains(all[i].box)) {
            faults << u"“%1” lies at the border"_s.arg(all[i].text);
        }
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF common = all[i].box & all[j].box;
            constexpr double rounding = 0.5;
            if (common.width() > rounding && common.height() > rounding) {
                faults << u"“%1” lies over “%2”"_s.arg(all[i].text, all[j].text);
            }
        }
    }
}

void checkTexts(const Figure& figure, QStringList& faults) {
    const auto checkOn = [&](const QColor& ground, const QString& text, const QFont& font,
                             const QColor& colour) {
        if (pointsOf(font) < leastPoints) {
            faults << u"“%1” has %2 pt"_s.arg(text).arg(pointsOf(font));
        }
        if (const double ratio = contrast(colour, ground); ratio < 4.5) {
            faults << u"“%1” has a contrast of %2"_s.arg(text).arg(ratio);
        }
    };
    const auto check = [&](const QString& text, const QFont& font, const QColor& colour) {
        checkOn(figure.style.paper, text, font, colour);
    };
    for (const FigureText& text : figure.texts) {
        check(text.text, text.font, text.colour);
    }
    for (const SceneLabel& label : figure.scene.labels) {
        check(label.text, label.font, label.colour);
        if (label.opacity < 1) {
            faults << u"“%1” is faded"_s.arg(label.text);
        }
    }
    if (!figure.legend.empty()) {
        check(u"legend"_s, figure.legendFont, figure.style.ink);
    }
    if (!figure.sizeKey.discs.empty()) {
        check(u"key of sizes"_s, figure.sizeKey.font, figure.style.ink);
    }
    for (const TimeScale::Tick& tick : figure.timeScale.ticks) {
        check(tick.text, figure.timeScale.font, figure.style.muted);
    }
    if (figure.chart) {
        for (const ChartDrawing::Text& text : figure.chart->texts) {
            checkOn(text.ground, text.text, figure.chart->font, text.colour);
        }
    }
}

/// Rows break anywhere.
QString withoutBreaks(QString text) {
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// Everything that was asked for is there and whole. `shipped()` is behind the figure.
void checkParts(const Figure& figure, QStringList& faults) {
    const FigureSpec& spec = figure.spec;
    QString all;
    for (const FigureText& text : figure.texts) {
        all += withoutBreaks(text.text);
    }
    const auto need = [&](bool isWanted, const QString& what, const QString& text) {
        if (isWanted && !all.contains(withoutBreaks(text))) {
            faults << u"%1 is missing or cut: “%2”"_s.arg(what, text);
        }
    };
    const bool isListed =
        spec.sources == FigureSpec::Sources::List && figure.hasRoomFor(FigurePart::SourceList);
    need(spec.showTitle, u"the title"_s, figure.title);
    need(spec.showDate, u"the date"_s, figureTime(figure.view.lens, spec.language));
    need(spec.showCredit, u"the credit"_s, figureWord(FigureWord::Credit, spec.language));
    QStringList lines;
    for (std::size_t named = 0; named <= mostPublishers; ++named) {
        lines << withoutBreaks(sourceLine(shipped(), figure.records, spec.language, named));
    }
    const bool hasLine =
        std::any_of(lines.begin(), lines.end(), [&all](const QString& line) { return all.contains(line); });
    if (spec.sources != FigureSpec::Sources::None && !isListed && !hasLine) {
        faults << u"the line of sources is missing or cut"_s;
    }
    const std::vector<SourceId> sources = sourcesOf(shipped(), figure.records);
    for (std::size_t i = 0; isListed && i < sources.size(); ++i) {
        need(true, u"a source"_s,
             u"%1. %2"_s.arg(QString::number(i + 1), citation(*shipped().find(sources[i]), spec.language)));
    }
    constexpr std::size_t alwaysRoom = 20; // for as many on a page of A4
    if (spec.sources == FigureSpec::Sources::List && !isListed && sources.size() <= alwaysRoom) {
        faults << u"%1 sources have no room"_s.arg(sources.size());
    }
}

/// Whether a part of a row or two that is missing would have had room below or above the map.
bool hasRoomLeft(const Figure& figure) {
    constexpr double leastMapShare = 0.55;
    double top = 0;
    double bottom = figure.page.height();
    for (const Placed& part : furnitureOf(figure)) {
        if (part.box.center().y() < figure.page.height() / 2) {
            top = std::max(top, part.box.bottom());
        } else {
            bottom = std::min(bottom, part.box.top());
        }
    }
    const double rows = 4 * QFontMetricsF(figure.legendFont).lineSpacing(); // with the gaps
    return bottom - top - figure.page.height() * leastMapShare > rows;
}

/// Of what is drawn on a map, each kind is in the legend.
void checkKeys(const Figure& figure, QStringList& faults) {
    const FigureSpec& spec = figure.spec;
    const auto explains = [&figure](const auto& test) {
        return std::any_of(figure.legend.begin(), figure.legend.end(), test);
    };
    const QRectF& room = figure.mapRoom;
    for (const SceneStrand& strand : figure.scene.strands) {
        const bool isSeen = within(room, QLineF(strand.from, strand.to)).length() > edge;
        if (isSeen && spec.showLegend && !explains([&strand](const LegendEntry& entry) {
                return entry.kind == LegendEntry::Kind::Strand && entry.strand == strand.strand;
            })) {
            faults << u"the legend lacks a kind of record"_s;
            break;
        }
    }
    const auto lacks = [&](bool isDrawn, LegendEntry::Kind kind, const QString& what) {
        if (spec.showLegend && isDrawn &&
            !explains([kind](const LegendEntry& entry) { return entry.kind == kind; })) {
            faults << u"the legend lacks the %1"_s.arg(what);
        }
    };
    const auto draws = [&figure](SceneNode::Shape shape) {
        return std::any_of(figure.scene.nodes.begin(), figure.scene.nodes.end(), [&](const SceneNode& node) {
            return node.shape == shape && !node.filled && figure.mapRoom.contains(node.centre);
        });
    };
    const auto explainsTooMuch = [&](SceneNode::Shape shape, LegendEntry::Kind kind, const QString& what) {
        const auto isSeen = [&](const SceneNode& node) {
            const QPointF reach(node.radius, node.radius);
            return node.shape == shape &&
                   figure.mapRoom.intersects(QRectF(node.centre - reach, node.centre + reach));
        };
        if (explains([kind](const LegendEntry& entry) { return entry.kind == kind; }) &&
            std::none_of(figure.scene.nodes.begin(), figure.scene.nodes.end(), isSeen)) {
            faults << u"the legend has %1, and none is drawn"_s.arg(what);
        }
    };
    explainsTooMuch(SceneNode::Shape::RoundedSquare, LegendEntry::Kind::Organisation, u"organisations"_s);
    explainsTooMuch(SceneNode::Shape::Diamond, LegendEntry::Kind::ManyParty, u"events"_s);
    lacks(draws(SceneNode::Shape::Disc), LegendEntry::Kind::Disc, u"countries"_s);
    lacks(draws(SceneNode::Shape::RoundedSquare), LegendEntry::Kind::Organisation, u"organisations"_s);
    lacks(draws(SceneNode::Shape::Diamond), LegendEntry::Kind::ManyParty, u"events"_s);
    const auto drawsHull = [&](bool isQuiet) {
        return std::any_of(figure.scene.hulls.begin(), figure.scene.hulls.end(), [&](const SceneHull& hull) {
            constexpr double glimpse = 8; // px of one that hardly reaches into a part
            return isOutline(hull) == isQuiet &&
                   hull.outline.intersects(room.adjusted(glimpse, glimpse, -glimpse, -glimpse));
        });
    };
    lacks(drawsHull(false), LegendEntry::Kind::Framework, u"frameworks"_s);
    lacks(drawsHull(true), LegendEntry::Kind::QuietFramework, u"frameworks without records"_s);
    if (spec.showSizeKey && !figure.scene.nodes.empty() && figure.sizeKey.discs.empty() &&
        (hasRoomLeft(figure) || figure.hasRoomFor(FigurePart::SizeKey))) {
        faults << u"the key of sizes is missing"_s;
    }
    if (spec.showTimeScale && !figure.records.empty() && figure.timeScale.ticks.empty()) {
        faults << u"the scale of time is missing"_s;
    }
}

double distance(const SceneNode& node, const QRectF& box) {
    const QPointF nearest(std::clamp(node.centre.x(), box.left(), box.right()),
                          std::clamp(node.centre.y(), box.top(), box.bottom()));
    return QLineF(nearest, node.centre).length() - node.radius;
}

/// px from the box to the hull's rim, to the pixel.
double toRim(const SceneHull& hull, const QRectF& box) {
    double nearest = 1e9;
    const QPolygonF rim = hull.outline.toFillPolygon();
    for (qsizetype i = 0; i + 1 < rim.size(); ++i) {
        const QLineF side(rim[i], rim[i + 1]);
        const int steps = int(side.length()) + 1;
        for (int k = 0; k <= steps; ++k) {
            const QPointF at = side.pointAt(double(k) / steps);
            const QPointF inBox(std::clamp(at.x(), box.left(), box.right()),
                                std::clamp(at.y(), box.top(), box.bottom()));
            nearest = std::min(nearest, QLineF(at, inBox).length());
        }
    }
    return nearest;
}

/// A framework's name touches its own rim and is nearer to it than to any other or to a disc, or its line
/// ends there.
void checkFrameworks(const Figure& figure, QStringList& faults) {
    const Scene& scene = figure.scene;
    constexpr double rounding = 1;
    for (const SceneLabel& label : scene.labels) {
        if (label.item.kind != MapItem::Kind::Hull || figure.spec.labelOffsets.contains(label.item)) {
            continue;
        }
        const SceneHull& own = scene.hulls[label.anchor];
        for (const QLineF& line : tieOfOthers(scene, own)) {
            if (within(label.box, line).length() > 0) {
                faults << u"“%1” stands on the tie of Japan and the U.S."_s.arg(label.text);
            }
        }
        if (!label.leader.isNull()) {
            if (toRim(own, {label.leader.p2(), QSizeF(0, 0)}) > rounding) {
                faults << u"the line of “%1” ends beside its rim"_s.arg(label.text);
            }
            continue;
        }
        const double near = toRim(own, label.box);
        if (near > label.box.height()) {
            faults << u"“%1” stands alone"_s.arg(label.text);
        }
        for (const SceneHull& other : scene.hulls) {
            if (&other != &own && toRim(other, label.box) <= near) {
                faults << u"“%1” stands by the rim of %2"_s.arg(label.text, other.item.key);
            }
        }
        for (const SceneNode& node : scene.nodes) {
            if (distance(node, label.box) <= near) {
                faults << u"“%1” stands by %2"_s.arg(label.text, node.item.key);
            }
        }
    }
}

/// Each name is read as that of its own disc, and those that are missing are told.
void checkNames(const Figure& figure, QStringList& faults) {
    const Scene& scene = figure.scene;
    std::set<MapItem> named;
    for (const SceneLabel& label : scene.labels) {
        named.insert(label.item);
        const bool isOfNode =
            label.item.kind == MapItem::Kind::Actor || label.item.kind == MapItem::Kind::Hub;
        for (std::size_t i = 0; isOfNode && i < scene.nodes.size(); ++i) {
            const bool isOther = i != label.anchor;
            const double near = distance(scene.nodes[i], label.box);
            const bool isLed = !label.leader.isNull() && !figure.spec.labelOffsets.contains(label.item);
            if (isOther &&
                (isLed ? near < 0.2 * label.box.height()
                       : label.leader.isNull() && near < distance(scene.nodes[label.anchor], label.box))) {
                faults << u"“%1” stands by %2"_s.arg(label.text, scene.nodes[i].item.key);
            }
            const double step = label.leader.length() / 100;
            for (int k = 0; isOther && !label.leader.isNull() && k <= 100; ++k) {
                const QPointF at = label.leader.pointAt(k / 100.0);
                if (QLineF(at, scene.nodes[i].centre).length() < scene.nodes[i].radius - step) {
                    faults << u"the line of “%1” crosses %2"_s.arg(label.text, scene.nodes[i].item.key);
                    break;
                }
            }
        }
        for (const SceneLabel& other : scene.labels) {
            if (&other != &label && !label.leader.isNull() &&
                within(other.box, label.leader).length() > 0.5) {
                faults << u"the line of “%1” crosses “%2”"_s.arg(label.text, other.text);
            }
        }
    }
    const QRectF& room = figure.mapRoom;
    const auto nameless = [&](const auto& things, const auto& isSeen) {
        return std::count_if(things.begin(), things.end(),
                             [&](const auto& thing) { return isSeen(thing) && !named.contains(thing.item); });
    };
    const auto missing =
        nameless(scene.nodes, [&](const SceneNode& node) { return room.contains(node.centre); }) +
        nameless(scene.hulls, [&](const SceneHull& hull) {
            return hull.item.kind == MapItem::Kind::Hull && hull.outline.intersects(room);
        });
    if (missing != figure.unnamed.size()) {
        faults << u"%1 names are missing and %2 of them told"_s.arg(missing).arg(figure.unnamed.size());
    }
}

/// Painted on paper and nothing else.
void checkBorder(const Figure& figure, QStringList& faults) {
    const QImage image = renderFigure(figure);
    const double scale = figure.spec.imagePixelsPerPx();
    const int rim = int(edge * scale);
    const QRgb paper = figure.style.paper.rgb();
    for (int y = 0; y < image.height(); ++y) {
        const bool isRow = y < rim || y >= image.height() - rim;
        for (int x = 0; x < image.width(); ++x) {
            if ((isRow || x < rim || x >= image.width() - rim) && image.pixel(x, y) != paper) {
                faults << u"ink at %1, %2 of %3 × %4"_s.arg(x).arg(y).arg(image.width()).arg(image.height());
                return;
            }
        }
    }
}

Lens randomLens(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t count) { return std::size_t(random() % count); };
    const Dataset& data = shipped();
    Lens lens;
    const int year = 1960 + int(below(66));
    if (below(3) == 0) {
        lens.time = DateSpan{QDate(year, 1, 1), QDate(std::min(2026, year + int(below(12))), 12, 31)};
    } else {
        lens.time = Moment{QDate(year, 1 + int(below(12)), 15), 6 + int(below(60))};
        if (below(4) == 0) {
            lens.comparedWith = QDate(year - 1 - int(below(10)), 6, 1);
        }
    }
    if (below(3) == 0) {
        lens.kinds.insert(EventKind(below(3)));
    }
    if (below(4) == 0) {
        lens.actors.insert(data.actors()[below(data.actors().size())].id);
    }
    if (below(5) == 0) {
        lens.frameworks.insert(data.frameworks()[below(data.frameworks().size())].id);
    }
    lens.minimumWeight = below(3) == 0 ? 0 : 0.5;
    lens.manyParty = below(4) == 0 ? ManyParty::Hidden : ManyParty::Hub;
    return lens;
}

std::vector<FigureSpec> pages() {
    FigureSpec slide;
    slide.pixels = {1920, 1080};
    slide.dpi = 144;
    FigureSpec column = paper({85, 70});
    column.theme = u"print"_s;
    FigureSpec square;
    square.pixels = {1000, 1000};
    square.theme = u"dark"_s;
    square.bothNames = true;
    square.legendAt = QPointF(0.02, 0.2);
    FigureSpec tall = paper({210, 297}, 96);
    tall.showDate = tall.showTimeScale = true;
    tall.sources = FigureSpec::Sources::List;
    return {slide, column, square, tall};
}

} // namespace

QStringList faultsOf(const Figure& figure) {
    QStringList faults;
    checkOverlaps(figure, faults);
    checkTexts(figure, faults);
    checkBorder(figure, faults);
    checkParts(figure, faults);
    checkKeys(figure, faults);
    checkNames(figure, faults);
    checkFrameworks(figure, faults);
    return faults;
}

QStringList faultsOfAllSizes(unsigned seed, const QString& language) {
    const Lens lens = randomLens(seed);
    const Network network = buildNetwork(shipped(), lens);
    const auto graph = layoutGraph(shipped(), network, *Style::load(u"paper"_s), language);
    layout::Options options;
    options.quality = layout::Quality::Normal;
    const auto positions = layout::arrange(graph, options).positions;
    QStringList faults;
    for (FigureSpec spec : pages()) {
        spec.language = language;
        const auto figure = composeFigure(shipped(), lens, network, positions, spec);
        for (const QString& fault : figure ? faultsOf(*figure) : QStringList(figure.error().message)) {
            faults << u"%1 × %2 px: %3 (%4)"_s.arg(spec.pixels.width())
                          .arg(spec.pixels.height())
                          .arg(fault, lens.toText());
        }
    }
    return faults;
}

} // namespace plusone::test
