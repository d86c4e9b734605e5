#include "cli/figureoptions.h"

#include "cli/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr double lowestDpi = 72;
constexpr double highestDpi = 1200;
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

/// Pixels from --width-mm, --height-mm and --dpi; nothing when neither measure is given.
Result<std::optional<QSize>> pixelsOfPaper(const Arguments& arguments, const std::optional<double>& dpi) {
    const auto width = numberOf(arguments, "width-mm"_L1, 1, longestMm);
    if (!width) {
        return width.error();
    }
    const auto height = numberOf(arguments, "height-mm"_L1, 1, longestMm);
    if (!height) {
        return height.error();
    }
    if (!*width && !*height) {
        return std::optional<QSize>();
    }
    if (arguments.has("size"_L1)) {
        return Error{ErrorCode::Invalid, Words::tr("Give either --size or --width-mm and --height-mm.")};
    }
    if (!*width || !*height || !dpi) {
        return Error{ErrorCode::Invalid, Words::tr("--width-mm, --height-mm and --dpi need one another.")};
    }
    const auto pixels = FigureSpec::pixelsFor(**width, **height, *dpi);
    return pixels ? Result<std::optional<QSize>>(*pixels)
                  : refused(u"--width-mm, --height-mm, --dpi"_s, pixels.error());
}

Result<void> setSize(FigureSpec& spec, const Arguments& arguments) {
    const auto dpi = numberOf(arguments, "dpi"_L1, lowestDpi, highestDpi);
    if (!dpi) {
        return dpi.error();
    }
    const auto paper = pixelsOfPaper(arguments, *dpi);
    if (!paper) {
        return paper.error();
    }
    spec.dpi = dpi->value_or(spec.dpi);
    spec.pixels = paper->value_or(spec.pixels);
    if (arguments.has("size"_L1)) {
        const auto pixels = pixelsFrom(arguments.value("size"_L1));
        if (!pixels) {
            return pixels.error();
        }
        spec.pixels = *pixels;
    }
    return {};
}

} // namespace

std::vector<Option> figureOptions() {
    return {
        {"size", "WxH", QT_TRANSLATE_NOOP("Cli", "width and height in pixels, each 64 to 20000 (1600x1000)")},
        {"width-mm", "N", QT_TRANSLATE_NOOP("Cli", "width on paper; with --height-mm and --dpi")},
        {"height-mm", "N", QT_TRANSLATE_NOOP("Cli", "height on paper")},
        {"dpi", "N",
         QT_TRANSLATE_NOOP("Cli",
                           "pixels an inch, 72 to 1200 (96); more make type and lines larger in pixels")},
        {"theme", "NAME", QT_TRANSLATE_NOOP("Cli", "paper, dark or print (paper)")},
        {"transparent", nullptr, QT_TRANSLATE_NOOP("Cli", "no paper behind the figure")},
        {"title", "TEXT",
         QT_TRANSLATE_NOOP("Cli", "the title, in place of the one made from the moment; \"\" for none")},
        {"no-legend", nullptr, QT_TRANSLATE_NOOP("Cli", "without the legend")},
        {"no-sources", nullptr, QT_TRANSLATE_NOOP("Cli", "without the line of sources")},
        {"lang", "LANG", QT_TRANSLATE_NOOP("Cli", "the figure's language, en or ja (en)")},
    };
}

Result<FigureSpec> figureFrom(const Arguments& arguments) {
    FigureSpec spec;
    if (const auto sized = setSize(spec, arguments); !sized) {
        return sized.error();
    }
    const auto theme = wordOf(arguments, "theme"_L1, {u"paper"_s, u"dark"_s, u"print"_s});
    if (!theme) {
        return theme.error();
    }
    const auto language = wordOf(arguments, "lang"_L1, {u"en"_s, u"ja"_s});
    if (!language) {
        return language.error();
    }
    spec.theme = *theme;
    spec.language = *language;
    spec.transparent = arguments.has("transparent"_L1);
    spec.title = arguments.value("title"_L1);
    spec.showTitle = !arguments.has("title"_L1) || !spec.title.isEmpty();
    spec.showLegend = !arguments.has("no-legend"_L1);
    spec.sources = arguments.has("no-sources"_L1) ? FigureSpec::Sources::None : FigureSpec::Sources::Line;
    return spec;
}

} // namespace plusone::cli
