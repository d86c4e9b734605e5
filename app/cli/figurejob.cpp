#include "cli/figurejob.h"

#include "cli/besideoptions.h"
#include "cli/lensoptions.h"
#include "cli/lookup.h"
#include "cli/values.h"
#include "scene/figure.h"

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

/// What is shown, and how it is laid out.
std::vector<Option> mapOptions() {
    std::vector<Option> options = lensOptions();
    for (const Option& option : std::initializer_list<Option>{
             {"layout", "NAME", QT_TRANSLATE_NOOP("Cli", "force or hub (force)")},
             {"seed", "N", QT_TRANSLATE_NOOP("Cli", "another picture of the same network (1)")},
             {"disc-size", "MEASURE",
              QT_TRANSLATE_NOOP("Cli", "what the area of a disc stands for in place of records: degree, "
                                       "strength, betweenness, eigenvector, closeness, harmonic or core")},
             {"disc-colour", "MEASURE",
              QT_TRANSLATE_NOOP("Cli", "what the colour of a disc stands for: community, core, articulation, "
                                       "clustering, or one of those of --disc-size")}}) {
        options.push_back(option);
    }
    return options;
}

/// Error NotFound when there is none.
Result<std::vector<NamedView>> viewsOf(const Store& store) {
    const auto list = store.kept(Kept::View);
    if (!list) {
        return list.error();
    }
    if (list->empty()) {
        return Error{ErrorCode::NotFound, Words::tr("The store keeps no view that could be drawn.")};
    }
    std::vector<std::pair<QString, QByteArray>> kept;
    for (const Keepsake& view : *list) {
        kept.emplace_back(view.name, view.state);
    }
    return namedViews(kept);
}

/// The one of that name, as it stands alone. Error NotFound names those that there are.
Result<std::vector<NamedView>> viewCalled(const QString& name, const Store& store) {
    const auto kept =
        keptAs(store, Kept::View, name, Words::tr("No view is kept as %1; the store keeps none."),
               Words::tr("No view is kept as %1. Kept are: %2."));
    auto state = kept ? ViewState::fromJson(kept->state) : kept.error();
    return state ? Result(std::vector<NamedView>{{QString(), *std::move(state)}}) : state.error();
}

/// A view says for itself what is shown.
Result<void> checkViewsAlone(const Arguments& arguments, QLatin1String chosen) {
    std::vector<Option> others = mapOptions();
    others.push_back({"crop"});
    for (const Option& option : others) {
        if (arguments.has(QLatin1String(option.name))) {
            return Error{ErrorCode::Invalid,
                         Words::tr("%1 draws a view as it was kept; --%2 does not go with it.")
                             .arg(chosen, QLatin1String(option.name))};
        }
    }
    return {};
}

/// --each view, or --view NAME.
Result<void> readViews(FigureRequest& request, const Arguments& arguments, const Store* store) {
    const bool isOne = arguments.has("view"_L1);
    if (isOne && arguments.has("each"_L1)) {
        return Error{ErrorCode::Invalid, Words::tr("Give either --view or --each.")};
    }
    if (const auto alone = checkViewsAlone(arguments, isOne ? "--view"_L1 : "--each view"_L1); !alone) {
        return alone;
    }
    auto views = !store  ? std::vector<NamedView>()
                 : isOne ? viewCalled(arguments.value("view"_L1), *store)
                         : viewsOf(*store);
    if (!views) {
        return views.error();
    }
    request.views = *std::move(views);
    return {};
}

Result<void> readEach(FigureRequest& request, const Arguments& arguments, const Store* store) {
    if (arguments.has("view"_L1)) {
        return readViews(request, arguments, store);
    }
    if (!arguments.has("each"_L1)) {
        return {};
    }
    if (arguments.has("description"_L1)) {
        return Error{
            ErrorCode::Invalid,
            Words::tr("--description is of one figure, and --each draws many, each in its own words.")};
    }
    const QStringList words{u"year"_s, u"half-year"_s, u"month"_s, u"view"_s};
    const auto word = wordOf(arguments, "each"_L1, words);
    if (!word) {
        return word.error();
    }
    if (*word == "view"_L1) {
        return readViews(request, arguments, store);
    }
    request.each = StepLength(words.indexOf(*word));
    return {};
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

} // namespace

std::vector<Option> figureJobOptions() {
    std::vector<Option> options = mapOptions();
    const auto append = [&options](const std::vector<Option>& more) {
        options.insert(options.end(), more.begin(), more.end());
    };
    append(figureOptions());
    append({{"crop", "ID",
             QT_TRANSLATE_NOOP("Cli", "only the part of the map with this actor or framework; repeatable"),
             true},
            {"view", "NAME",
             QT_TRANSLATE_NOOP("Cli", "a view that the store keeps, with the places and labels that it has")},
            {"each", "STEP",
             QT_TRANSLATE_NOOP(
                 "Cli", "a figure for each year, half-year or month from --from to --to, or for each view "
                        "that the store keeps; prints the names of the files")}});
    append(besideOptions(QT_TRANSLATE_NOOP("Cli", "write the records behind it beside it (.csv)")));
    append({{"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace files that are there already")},
            {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write: .png, .svg or .pdf"), false, true}});
    return options;
}

Result<FigureRequest> figureRequestFrom(const Arguments& arguments, const Store* store) {
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
    auto figure = figureFrom(arguments, store);
    if (!figure) {
        return figure.error();
    }
    request.figure = *std::move(figure);
    request.notes = notesOnOptions(arguments, request.out);
    auto options = layoutFrom(arguments, request.figure);
    if (!options) {
        return options.error();
    }
    request.layout = std::move(options).value();
    if (const auto each = readEach(request, arguments, store); !each) {
        return each.error();
    }
    const bool isElsewhere = request.figure.crop && !arguments.has("view"_L1);
    if (isElsewhere) {
        request.figure.crop.reset();
    }
    if (isElsewhere && request.cropTo.isEmpty()) {
        request.notes << Words::tr("The kept figure shows a part of the map, which lies elsewhere on this "
                                   "layout; “%1” shows the whole map. --crop chooses a part, --view a map "
                                   "with its places.")
                             .arg(request.out);
    }
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

} // namespace plusone::cli
