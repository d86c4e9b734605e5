#include "cli/figurejob.h"

#include "cli/figureoptions.h"
#include "cli/files.h"
#include "cli/lensoptions.h"
#include "cli/output.h"
#include "cli/values.h"
#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "scene/drawntexts.h"
#include "scene/exporter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<layout::Options> layoutFrom(const Arguments& arguments, const FigureSpec& figure) {
    layout::Options options;
    const auto arrangement = wordOf(arguments, "layout"_L1, {u"force"_s, u"hub"_s});
    if (!arrangement) {
        return arrangement.error();
    }
    const auto seed = seedOf(arguments, options.seed);
    if (!seed) {
        return seed.error();
    }
    options.arrangement = *arrangement == "hub"_L1 ? layout::Arrangement::Hub : layout::Arrangement::Force;
    options.seed = *seed;
    options.aspect = mapAspect(figure);
    return options;
}

Result<std::optional<StepLength>> stepsFrom(const Arguments& arguments) {
    if (!arguments.has("each"_L1)) {
        return std::optional<StepLength>();
    }
    const QStringList words{u"year"_s, u"half-year"_s, u"month"_s};
    const auto word = wordOf(arguments, "each"_L1, words);
    return word ? Result<std::optional<StepLength>>(StepLength(words.indexOf(*word))) : word.error();
}

Result<Beside> besideFrom(const Arguments& arguments) {
    Beside beside{arguments.has("text"_L1), arguments.has("data"_L1), false, false};
    for (const QString& word : arguments.values("bibliography"_L1)) {
        if (word != "bibtex"_L1 && word != "csl-json"_L1) {
            return badValue("bibliography"_L1, word, Words::tr("it is bibtex or csl-json"));
        }
        (word == "bibtex"_L1 ? beside.bibtex : beside.cslJson) = true;
    }
    return beside;
}

/// One figure each, under the name of its file.
std::vector<FigureRequest> singlesOf(const FigureRequest& request) {
    if (!request.each) {
        return {request};
    }
    std::vector<FigureRequest> singles;
    for (LensStep& step : stepsOf(request.lens, *request.each)) {
        FigureRequest single = request;
        single.each.reset();
        single.lens = std::move(step.lens);
        single.out = numberedPath(request.out, step.name);
        singles.push_back(std::move(single));
    }
    return singles;
}

/// Round the actors, and the members of the frameworks, that are named. Error NotFound: none is drawn.
Result<QRectF> cropOf(const FigureRequest& request, const Network& network,
                      const std::vector<layout::Vec2>& positions) {
    std::set<std::size_t> nodes;
    for (const QString& id : request.cropTo) {
        const std::size_t actor = network.indexOf(ActorId(id));
        if (actor < network.nodes.size()) {
            nodes.insert(actor);
        }
        for (const NetworkHull& hull : network.hulls) {
            if (hull.framework.slug() == id) {
                nodes.insert(hull.members.begin(), hull.members.end());
            }
        }
    }
    std::vector<layout::Vec2> places;
    for (const std::size_t node : nodes) {
        places.push_back(positions[node]);
    }
    if (places.empty()) {
        return Error{ErrorCode::NotFound, Words::tr("Nothing that --crop names is drawn in “%1”: %2.")
                                              .arg(request.out, request.cropTo.join(u", "_s))};
    }
    return croppedTo(places);
}

/// --disc-size and --disc-colour.
Result<DiscMeaning> discsFrom(const Arguments& arguments) {
    QStringList parts;
    for (const auto& [option, name] :
         {std::pair("disc-size"_L1, u"size="_s), std::pair("disc-colour"_L1, u"colour="_s)}) {
        if (arguments.has(option)) {
            parts << name + arguments.value(option).remove(u';');
        }
    }
    return DiscMeaning::fromText(parts.join(u';'));
}

/// `places`: where everybody stands in all figures of a sequence; empty for one figure.
Result<void> drawOne(const Dataset& dataset, const FigureRequest& request, const PositionMap& places) {
    const auto style = Style::load(request.figure.theme);
    if (!style) {
        return style.error();
    }
    const ArrangedMap map = arrangeMap(dataset, request.lens, *style, request.figure.language, request.layout,
                                       places, request.discs);
    if (map.network.records.empty()) {
        note(Words::tr("No record passes these filters; “%1” shows an empty map.").arg(request.out));
    }
    FigureSpec spec = request.figure;
    if (!request.cropTo.isEmpty()) {
        const auto crop = cropOf(request, map.network, map.positions);
        if (!crop) {
            return crop.error();
        }
        spec.crop = *crop;
    }
    const auto figure =
        composeFigure(dataset, request.lens, map.network, map.positions, spec, request.layout.arrangement);
    if (!figure) {
        return figure.error();
    }
    noteLosses(*figure, request.out);
    const auto drawn = exportFigure(*figure, request.out);
    return drawn ? writeBeside(request.beside, request.out, figure->description, dataset, figure->records,
                               spec.language)
                 : drawn;
}

} // namespace

std::vector<Option> figureJobOptions() {
    std::vector<Option> options = lensOptions();
    const auto append = [&options](const std::vector<Option>& more) {
        options.insert(options.end(), more.begin(), more.end());
    };
    append({{"layout", "NAME", QT_TRANSLATE_NOOP("Cli", "force or hub (force)")},
            {"seed", "N", QT_TRANSLATE_NOOP("Cli", "another picture of the same network (1)")}});
    append({{"disc-size", "MEASURE",
             QT_TRANSLATE_NOOP("Cli", "what the area of a disc stands for in place of records: degree, "
                                      "strength, betweenness, eigenvector, closeness, harmonic or core")},
            {"disc-colour", "MEASURE",
             QT_TRANSLATE_NOOP("Cli", "what the colour of a disc stands for: community, core, articulation, "
                                      "clustering, or one of those of --disc-size")}});
    append(figureOptions());
    append({{"crop", "ID",
             QT_TRANSLATE_NOOP("Cli", "only the part of the map with this actor or framework; repeatable"),
             true},
            {"each", "STEP",
             QT_TRANSLATE_NOOP("Cli",
                               "a figure for each year, half-year or month from --from to --to, numbered")},
            {"text", nullptr, QT_TRANSLATE_NOOP("Cli", "write the figure in words beside it (.txt)")},
            {"data", nullptr, QT_TRANSLATE_NOOP("Cli", "write the records behind it beside it (.csv)")},
            {"bibliography", "FORMAT",
             QT_TRANSLATE_NOOP("Cli", "write its sources beside it, bibtex (.bib) or csl-json (.csl.json)"),
             true},
            {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace files that are there already")},
            {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write: .png, .svg or .pdf"), false, true}});
    return options;
}

Result<FigureRequest> figureRequestFrom(const Arguments& arguments, const KeptFigure& kept) {
    FigureRequest request;
    request.out = arguments.value("out"_L1);
    request.mayReplace = arguments.has("force"_L1);
    request.cropTo = arguments.values("crop"_L1);
    if (const auto drawable = checkSuffix(request.out); !drawable) {
        return drawable.error();
    }
    auto lens = lensFrom(arguments);
    if (!lens) {
        return lens.error();
    }
    request.lens = std::move(lens).value();
    const auto discs = discsFrom(arguments);
    if (!discs) {
        return discs.error();
    }
    request.discs = *discs;
    FigureSpec base;
    if (arguments.has("figure"_L1)) {
        auto found = kept(arguments.value("figure"_L1));
        if (!found) {
            return found.error();
        }
        base = std::move(found).value();
    }
    auto figure = figureFrom(arguments, std::move(base));
    if (!figure) {
        return figure.error();
    }
    request.figure = std::move(figure).value();
    auto options = layoutFrom(arguments, request.figure);
    if (!options) {
        return options.error();
    }
    request.layout = std::move(options).value();
    const auto each = stepsFrom(arguments);
    if (!each) {
        return each.error();
    }
    request.each = *each;
    const auto beside = besideFrom(arguments);
    if (!beside) {
        return beside.error();
    }
    request.beside = *beside;
    return request;
}

Result<void> checkSuffix(const QString& out) {
    const QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s};
    return suffixes.contains(QFileInfo(out).suffix().toLower())
               ? Result<void>()
               : badValue("out"_L1, out, Words::tr("it ends in .png, .svg or .pdf"));
}

Result<void> checkNewFile(const QString& path, bool mayReplace) {
    if (const auto possible = checkTarget(path); !possible) {
        return possible;
    }
    if (!mayReplace && QFileInfo::exists(path)) {
        return Error{ErrorCode::Conflict,
                     Words::tr("“%1” is there already and is left as it is. --force replaces it.").arg(path)};
    }
    return {};
}

void noteLosses(const Figure& figure, const QString& out) {
    if (!figure.hasRoomForSources) {
        note(Words::tr("The sources have no room on “%1”; a short line stands in their place. "
                       "--bibliography writes them beside it.")
                 .arg(out));
    }
    if (const QString letters = noteOnLetters(figure); !letters.isEmpty()) {
        note(u"“%1”: %2"_s.arg(out, letters));
    }
}

Result<void> checkTargets(const FigureRequest& request) {
    for (const FigureRequest& single : singlesOf(request)) {
        for (const QString& path : QStringList{single.out} + besidePaths(single.beside, single.out)) {
            if (const auto possible = checkNewFile(path, request.mayReplace); !possible) {
                return possible;
            }
        }
    }
    return {};
}

Result<void> drawFigure(const Dataset& dataset, const FigureRequest& request) {
    PositionMap places;
    if (request.each) { // so that nobody jumps from one figure to the next
        const auto style = Style::load(request.figure.theme);
        if (!style) {
            return style.error();
        }
        places = arrangeAllTimes(dataset, *style, request.figure.language, request.layout);
    }
    for (const FigureRequest& single : singlesOf(request)) {
        if (const auto drawn = drawOne(dataset, single, places); !drawn) {
            return drawn;
        }
    }
    return {};
}

} // namespace plusone::cli
