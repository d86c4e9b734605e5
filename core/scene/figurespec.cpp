#include "scene/figurespec.h"

#include "scene/style.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr double pageDpi = 96;
constexpr double mmPerInch = 25.4;

struct Text {
    const char* key;
    QString FigureSpec::*field;
};
constexpr std::array texts{Text{"theme", &FigureSpec::theme}, Text{"title", &FigureSpec::title},
                           Text{"subtitle", &FigureSpec::subtitle},
                           Text{"description", &FigureSpec::description},
                           Text{"language", &FigureSpec::language}};

struct Flag {
    const char* key;
    bool FigureSpec::*field;
};
constexpr std::array flags{
    Flag{"transparent", &FigureSpec::transparent},       Flag{"show_title", &FigureSpec::showTitle},
    Flag{"show_subtitle", &FigureSpec::showSubtitle},    Flag{"show_date", &FigureSpec::showDate},
    Flag{"show_legend", &FigureSpec::showLegend},        Flag{"show_size_key", &FigureSpec::showSizeKey},
    Flag{"show_time_scale", &FigureSpec::showTimeScale}, Flag{"show_credit", &FigureSpec::showCredit},
    Flag{"both_names", &FigureSpec::bothNames},          Flag{"outlines", &FigureSpec::outlines}};

constexpr std::array<const char*, 3> sourceWords{"none", "line", "list"};

QJsonArray toArray(std::initializer_list<double> numbers) {
    QJsonArray array;
    for (const double number : numbers) {
        array.append(number);
    }
    return array;
}

/// As many finite numbers as that.
template <std::size_t count>
std::optional<std::array<double, count>> numbersIn(const QJsonValue& value) {
    const QJsonArray array = value.toArray();
    std::array<double, count> numbers{};
    if (array.size() != qsizetype(count)) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < count; ++i) {
        numbers[i] = array[qsizetype(i)].toDouble(std::nan(""));
        if (!std::isfinite(numbers[i])) {
            return std::nullopt;
        }
    }
    return numbers;
}

/// "actor:AUS" and the like.
QString keyOf(const MapItem& item) {
    return (item.kind == MapItem::Kind::Hull  ? u"hull:"_s
            : item.kind == MapItem::Kind::Hub ? u"hub:"_s
                                              : u"actor:"_s) +
           item.key;
}

std::optional<MapItem> itemFrom(const QString& key) {
    constexpr std::array kinds{std::pair("hull:", MapItem::Kind::Hull), std::pair("hub:", MapItem::Kind::Hub),
                               std::pair("actor:", MapItem::Kind::Actor)};
    for (const auto& [prefix, kind] : kinds) {
        if (key.startsWith(QLatin1String(prefix))) {
            return MapItem{kind, key.sliced(qsizetype(qstrlen(prefix)))};
        }
    }
    return std::nullopt;
}

std::optional<LabelOffsets> offsetsFrom(const QJsonValue& value) {
    LabelOffsets offsets;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto item = itemFrom(entry.key());
        const auto by = numbersIn<2>(entry.value());
        if (!item || !by) {
            return std::nullopt;
        }
        offsets[*item] = {(*by)[0], (*by)[1]};
    }
    return offsets;
}

/// None of them where there is no such paper or resolution.
QSize pixelsOn(QSizeF mm, double dpi) {
    const auto side = [dpi](double length) {
        constexpr double most = 1e6;
        const double exact = length / mmPerInch * dpi;
        return exact > 0 && exact < most ? int(std::lround(exact)) : 0;
    };
    return {side(mm.width()), side(mm.height())};
}

QSizeF pageOf(const FigureSpec& spec) {
    return spec.paperMm ? *spec.paperMm / mmPerInch * pageDpi : QSizeF(spec.pixels) * (pageDpi / spec.dpi);
}

/// Reads one key; false where its value is of another kind.
bool readKey(FigureSpec& spec, const QString& key, const QJsonValue& value) {
    for (const Text& text : texts) {
        if (key == QLatin1String(text.key)) {
            spec.*text.field = value.toString();
            return value.isString();
        }
    }
    for (const Flag& flag : flags) {
        if (key == QLatin1String(flag.key)) {
            spec.*flag.field = value.toBool();
            return value.isBool();
        }
    }
    if (key == "pixels"_L1) {
        const auto sides = numbersIn<2>(value);
        constexpr double most = 1e9; // check() says what is too large
        if (sides && std::abs((*sides)[0]) < most && std::abs((*sides)[1]) < most) {
            spec.pixels = {int((*sides)[0]), int((*sides)[1])};
            return true;
        }
        return false;
    }
    if (key == "dpi"_L1) {
        spec.dpi = value.toDouble();
        return value.isDouble();
    }
    if (key == "sources"_L1) {
        const auto word = std::find_if(sourceWords.begin(), sourceWords.end(),
                                       [&](const char* w) { return value == QLatin1String(w); });
        spec.sources = FigureSpec::Sources(std::min<std::ptrdiff_t>(word - sourceWords.begin(), 2));
        return word != sourceWords.end();
    }
    if (key == "labels"_L1) {
        const auto offsets = offsetsFrom(value);
        spec.labelOffsets = offsets.value_or(LabelOffsets());
        return offsets.has_value();
    }
    if (key == "paper_mm"_L1) {
        const auto sides = numbersIn<2>(value);
        spec.paperMm = sides ? std::optional(QSizeF((*sides)[0], (*sides)[1])) : std::nullopt;
        return sides.has_value();
    }
    if (key == "legend_at"_L1) {
        const auto at = numbersIn<2>(value);
        spec.legendAt = at ? std::optional(QPointF((*at)[0], (*at)[1])) : std::nullopt;
        return at.has_value();
    }
    const auto sides = numbersIn<4>(value); // crop: x, y, width, height
    const bool isRect = sides && (*sides)[2] > 0 && (*sides)[3] > 0;
    spec.crop =
        isRect ? std::optional(QRectF((*sides)[0], (*sides)[1], (*sides)[2], (*sides)[3])) : std::nullopt;
    return isRect;
}

} // namespace

Result<void> FigureSpec::setPaper(QSizeF mm, double resolution) {
    paperMm = mm;
    dpi = resolution;
    pixels = pixelsOn(mm, dpi);
    return check();
}

void FigureSpec::setPixels(QSize size) {
    paperMm.reset();
    pixels = size;
}

FigureSpec FigureSpec::withoutDescription() const {
    FigureSpec other = *this;
    other.description.clear();
    return other;
}

FigureSpec FigureSpec::scaled(int scale) const {
    FigureSpec larger = *this;
    larger.pixels = paperMm ? pixelsOn(*paperMm, dpi * scale) : pixels * scale;
    larger.dpi *= scale;
    return larger;
}

Result<void> FigureSpec::check() const {
    constexpr int least = 64;
    constexpr int most = 20000;
    if (!(dpi >= leastDpi && dpi <= mostDpi)) {
        return Error{ErrorCode::Invalid, Words::tr("The resolution is between %1 and %2 dpi, not %3.")
                                             .arg(leastDpi)
                                             .arg(mostDpi)
                                             .arg(dpi)};
    }
    constexpr double largest = 3000;
    const auto isPaper = [](double mm) { return mm >= 1 && mm <= largest; };
    if (paperMm && !(isPaper(paperMm->width()) && isPaper(paperMm->height()))) {
        return Error{ErrorCode::Invalid, Words::tr("A figure is between 1 and 3000 mm wide and high.")};
    }
    if (std::min(pixels.width(), pixels.height()) < least ||
        std::max(pixels.width(), pixels.height()) > most) {
        return Error{ErrorCode::Invalid,
                     Words::tr("A figure of %1 × %2 px cannot be made: each side is between %3 and %4 px.")
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(least)
                         .arg(most)};
    }
    if (language != "en"_L1 && language != "ja"_L1) {
        return Error{ErrorCode::Invalid,
                     Words::tr("A figure's language is “en” or “ja”, not “%1”.").arg(language.left(40))};
    }
    return {};
}

double FigureSpec::magnification() const {
    constexpr QSizeF largest(2250, 1487); // px
    const QSizeF whole = pageOf(*this);
    return std::max(1.0, std::min(whole.width() / largest.width(), whole.height() / largest.height()));
}

QSizeF FigureSpec::page() const {
    return pageOf(*this) / magnification();
}

double FigureSpec::imagePixelsPerPx() const {
    return dpi / pageDpi * magnification();
}

QJsonObject FigureSpec::toJson() const {
    QJsonObject json{{u"pixels"_s, toArray({double(pixels.width()), double(pixels.height())})},
                     {u"dpi"_s, dpi},
                     {u"sources"_s, QLatin1String(sourceWords[std::size_t(sources)])}};
    for (const Text& text : texts) {
        json[QLatin1String(text.key)] = this->*text.field;
    }
    for (const Flag& flag : flags) {
        json[QLatin1String(flag.key)] = this->*flag.field;
    }
    QJsonObject labels;
    for (const auto& [item, by] : labelOffsets) {
        labels[keyOf(item)] = toArray({by.x(), by.y()});
    }
    json[u"labels"_s] = labels;
    if (paperMm) {
        json[u"paper_mm"_s] = toArray({paperMm->width(), paperMm->height()});
    }
    if (legendAt) {
        json[u"legend_at"_s] = toArray({legendAt->x(), legendAt->y()});
    }
    if (crop) {
        json[u"crop"_s] = toArray({crop->x(), crop->y(), crop->width(), crop->height()});
    }
    return json;
}

Result<FigureSpec> FigureSpec::fromJson(const QJsonObject& json) {
    const QStringList known = [] {
        QStringList keys = FigureSpec().toJson().keys();
        keys << u"legend_at"_s << u"crop"_s << u"paper_mm"_s;
        keys.sort();
        return keys;
    }();
    FigureSpec spec;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (!known.contains(entry.key())) {
            return Error{ErrorCode::Invalid, Words::tr("A figure has no setting “%1”. Known are: %2.")
                                                 .arg(entry.key().left(40), known.join(u", "_s))};
        }
        if (!readKey(spec, entry.key(), entry.value())) {
            return Error{ErrorCode::Invalid,
                         Words::tr("The setting “%1” of a figure cannot be %2.")
                             .arg(entry.key(),
                                  QString::fromUtf8(
                                      QJsonDocument(QJsonArray{entry.value()}).toJson(QJsonDocument::Compact))
                                      .chopped(1)
                                      .sliced(1)
                                      .left(40))};
        }
    }
    if (spec.paperMm) {
        spec.pixels = pixelsOn(*spec.paperMm, spec.dpi);
    }
    return spec;
}

} // namespace plusone
