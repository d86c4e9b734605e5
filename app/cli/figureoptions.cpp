#include "cli/figureoptions.h"

#include "cli/lookup.h"
#include "cli/values.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr double longestMm = 3000;

Error refused(const QString& options, const Error& error) {
    return {ErrorCode::Invalid, u"%1: %2"_s.arg(options, error.message)};
}

Result<QSize> pixelsFrom(const QString& text) {
    const auto cross = text.indexOf(u'x');
    bool wide = false;
    bool high = false;
    const QSize size(text.left(cross).toInt(&wide), text.mid(cross + 1).toInt(&high));
    if (cross < 1 || !wide || !high) {
        return badValue("size"_L1, text, Words::tr("it is a width and a height in pixels, as in 1600x1000"));
    }
    FigureSpec spec;
    spec.pixels = size;
    const auto possible = spec.check();
    return possible ? Result<QSize>(size) : refused(u"--size"_s, possible.error());
}

/// Those of the options that were given: "--dpi, --scale".
QString givenOf(const Arguments& arguments, std::initializer_list<QLatin1String> options) {
    QStringList given;
    for (const QLatin1String option : options) {
        if (arguments.has(option)) {
            given << u"--"_s + option;
        }
    }
    return given.join(u", "_s);
}

/// --width-mm and --height-mm; nothing when neither is given.
Result<std::optional<QSizeF>> paperOf(const Arguments& arguments) {
    const auto width = numberOf(arguments, "width-mm"_L1, 1, longestMm);
    if (!width) {
        return width.error();
    }
    const auto height = numberOf(arguments, "height-mm"_L1, 1, longestMm);
    if (!height) {
        return height.error();
    }
    if (!*width && !*height) {
        return std::optional<QSizeF>();
    }
    if (arguments.has("size"_L1)) {
        return Error{ErrorCode::Invalid, Words::tr("Give either --size or --width-mm and --height-mm.")};
    }
    if (!*width || !*height) {
        return Error{ErrorCode::Invalid, Words::tr("--width-mm and --height-mm need one another.")};
    }
    return std::optional(QSizeF(**width, **height));
}

/// `isKnown`: the figure that --figure names has been read, or there is none, so that what the options do not
/// say is known too.
Result<void> setSize(FigureSpec& spec, const Arguments& arguments, bool isKnown) {
    const auto dpi = numberOf(arguments, "dpi"_L1, FigureSpec::leastDpi, FigureSpec::mostDpi);
    if (!dpi) {
        return dpi.error();
    }
    spec.dpi = dpi->value_or(spec.dpi);
    if (arguments.has("size"_L1)) {
        const auto pixels = pixelsFrom(arguments.value("size"_L1));
        if (!pixels) {
            return pixels.error();
        }
        spec.setPixels(*pixels);
    }
    const auto given = paperOf(arguments);
    if (!given) {
        return given.error();
    }
    const auto& paper = *given ? *given : spec.paperMm;
    const auto set = paper && (isKnown || *dpi) ? spec.setPaper(*paper, spec.dpi) : Result<void>();
    return set ? set
               : refused(givenOf(arguments, {"figure"_L1, "width-mm"_L1, "height-mm"_L1, "dpi"_L1}),
                         set.error());
}

Result<FigureSpec> keptFigure(const Store& store, const QString& name) {
    const auto kept =
        keptAs(store, Kept::Figure, name, Words::tr("No figure is kept as %1; the store keeps none."),
               Words::tr("No figure is kept as %1. Kept are: %2."));
    const auto spec =
        kept ? FigureSpec::fromJson(QJsonDocument::fromJson(kept->state).object()) : kept.error();
    return spec ? spec->withoutDescription() : spec;
}

/// In as many more px as --scale says.
Result<FigureSpec> scaled(const FigureSpec& spec, const Arguments& arguments) {
    const auto scale = integerOf(arguments, "scale"_L1, 1, 1, 4);
    if (!scale) {
        return scale.error();
    }
    const FigureSpec larger = spec.scaled(int(*scale));
    if (spec.dpi <= FigureSpec::mostDpi && larger.dpi > FigureSpec::mostDpi) {
        return refused(givenOf(arguments, {"figure"_L1, "dpi"_L1, "scale"_L1}),
                       {ErrorCode::Invalid,
                        Words::tr("%1 dpi in %2 times as many pixels are %3 dpi, and a figure has at most "
                                  "%4. Its scale is at most %5.")
                            .arg(spec.dpi)
                            .arg(*scale)
                            .arg(larger.dpi)
                            .arg(FigureSpec::mostDpi)
                            .arg(int(FigureSpec::mostDpi / spec.dpi))});
    }
    const auto sane = larger.check();
    return sane ? Result<FigureSpec>(larger)
                : refused(givenOf(arguments, {"figure"_L1, "size"_L1, "width-mm"_L1, "height-mm"_L1, "dpi"_L1,
                                              "scale"_L1}),
                          sane.error());
}

/// What a figure has or has not; the opposite undoes what a kept figure says.
Option part(const char* name, const char* text) {
    return {.name = name, .text = text, .hasOpposite = true};
}

} // namespace

std::vector<Option> figureOptions() {
    return {
        {"size", "WxH", QT_TRANSLATE_NOOP("Cli", "width and height in pixels, each 64 to 20000 (1600x1000)")},
        {"width-mm", "N", QT_TRANSLATE_NOOP("Cli", "width on paper; with --height-mm")},
        {"height-mm", "N", QT_TRANSLATE_NOOP("Cli", "height on paper")},
        {"dpi", "N",
         QT_TRANSLATE_NOOP("Cli",
                           "pixels an inch, 72 to 1200 (96); more make type and lines larger in pixels")},
        {"theme", "NAME", QT_TRANSLATE_NOOP("Cli", "paper, dark or print (paper)")},
        part("transparent",
             QT_TRANSLATE_NOOP("Cli", "no paper behind the figure; over something dark with --theme "
                                      "dark")),
        {"scale", "N", QT_TRANSLATE_NOOP("Cli", "1 to 4 times as many pixels for the same figure (1)")},
        {"title", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "the title, in place of the one made from the moment; \"\" for none")},
        {"subtitle", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "the line below it, in place of the filters in words; \"\" for none")},
        {"description", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "the figure in words, in place of those made from what is shown")},
        part("date", QT_TRANSLATE_NOOP("Cli", "the date or range on a line of its own")),
        part("legend", QT_TRANSLATE_NOOP("Cli", "with or without the legend (with)")),
        part("size-key", QT_TRANSLATE_NOOP("Cli", "with or without the key of the discs' sizes (with)")),
        part("time-scale", QT_TRANSLATE_NOOP("Cli", "records a year, and which are shown")),
        {"sources", "HOW", QT_TRANSLATE_NOOP("Cli", "line, list (numbered) or none (line)")},
        part("credit", QT_TRANSLATE_NOOP("Cli", "with or without the line of credit (with)")),
        part("both-names",
             QT_TRANSLATE_NOOP("Cli", "names of countries and frameworks in English and Japanese")),
        part("outlines", QT_TRANSLATE_NOOP("Cli", "letters as shapes (.svg)")),
        {"figure", "NAME",
         QT_TRANSLATE_NOOP("Cli", "settings that the store keeps under this name; other options go before")},
        {"lang", "LANG", QT_TRANSLATE_NOOP("Cli", "the figure's language, en or ja (en)")},
    };
}

Result<FigureSpec> figureFrom(const Arguments& arguments, const Store* store) {
    const bool isKept = store && arguments.has("figure"_L1);
    auto base = isKept ? keptFigure(*store, arguments.value("figure"_L1)) : FigureSpec();
    if (!base) {
        return base.error();
    }
    FigureSpec spec = *std::move(base);
    const bool isKnown = isKept || !arguments.has("figure"_L1);
    if (const auto sized = setSize(spec, arguments, isKnown); !sized) {
        return sized.error();
    }
    const auto choose = [&arguments](QLatin1String option, const QStringList& words, const auto& take) {
        const auto word = wordOf(arguments, option, words);
        if (word && arguments.has(option)) {
            take(*word);
        }
        return word ? Result<void>() : Result<void>(word.error());
    };
    const QStringList sources{u"none"_s, u"line"_s, u"list"_s};
    for (const auto& chosen :
         {choose("theme"_L1, {u"paper"_s, u"dark"_s, u"print"_s}, [&](const QString& w) { spec.theme = w; }),
          choose("lang"_L1, {u"en"_s, u"ja"_s}, [&](const QString& w) { spec.language = w; }),
          choose("sources"_L1, sources,
                 [&](const QString& w) { spec.sources = FigureSpec::Sources(sources.indexOf(w)); })}) {
        if (!chosen) {
            return chosen.error();
        }
    }
    const auto setText = [&arguments](QLatin1String option, QString& text, bool& isShown) {
        if (arguments.has(option)) {
            text = arguments.value(option);
            isShown = !text.isEmpty();
        }
    };
    setText("title"_L1, spec.title, spec.showTitle);
    setText("subtitle"_L1, spec.subtitle, spec.showSubtitle);
    spec.description = arguments.value("description"_L1, spec.description);
    spec.transparent = arguments.isOn("transparent"_L1, spec.transparent);
    spec.showDate = arguments.isOn("date"_L1, spec.showDate);
    spec.showTimeScale = arguments.isOn("time-scale"_L1, spec.showTimeScale);
    spec.bothNames = arguments.isOn("both-names"_L1, spec.bothNames);
    spec.outlines = arguments.isOn("outlines"_L1, spec.outlines);
    spec.showLegend = arguments.isOn("legend"_L1, spec.showLegend);
    spec.showSizeKey = arguments.isOn("size-key"_L1, spec.showSizeKey);
    spec.showCredit = arguments.isOn("credit"_L1, spec.showCredit);
    return scaled(spec, arguments);
}

QStringList notesOnOptions(const Arguments& arguments, const QString& out) {
    const bool isInVain =
        arguments.isOn("outlines"_L1, false) && QFileInfo(out).suffix().toLower() != "svg"_L1;
    return isInVain
               ? QStringList{Words::tr("--outlines is for .svg alone; “%1” is drawn without it.").arg(out)}
               : QStringList();
}

} // namespace plusone::cli
