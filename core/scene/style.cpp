#include "scene/style.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Style)
};

constexpr int smallestText = 7; // px
constexpr std::array strandNames{"agreements", "exercises", "dialogues", "riskReduction"};

/// What a style may set in "sizes"; the others keep their defaults.
constexpr std::array<std::pair<const char*, double Style::*>, 8> sizes{{
    {"hullFill", &Style::hullFill},
    {"hullRim", &Style::hullRim},
    {"fadedOpacity", &Style::fadedOpacity},
    {"outsideOpacity", &Style::outsideOpacity},
    {"ringWidth", &Style::ringWidth},
    {"minimumWidth", &Style::minimumWidth},
    {"maximumWidth", &Style::maximumWidth},
    {"textContrast", &Style::textContrast},
}};

QColor colour(const QJsonObject& object, QLatin1StringView name) {
    return QColor(object[name].toString());
}

StrandStyle strandStyle(const QJsonObject& object) {
    StrandStyle style{colour(object, "colour"_L1), {}};
    for (const QJsonValue& length : object["dash"_L1].toArray()) {
        style.dash.push_back(length.toDouble());
    }
    return style;
}

Style parse(const QString& name, const QJsonObject& object) {
    Style style;
    style.name = name;
    style.isDark = object["dark"_L1].toBool();
    style.isHighContrast = object["highContrast"_L1].toBool();
    style.paper = colour(object, "paper"_L1);
    style.ink = colour(object, "ink"_L1);
    style.muted = colour(object, "muted"_L1);
    style.hairline = colour(object, "hairline"_L1);
    style.accent = colour(object, "accent"_L1);
    style.error = colour(object, "error"_L1);
    style.warning = colour(object, "warning"_L1);
    style.panel = colour(object, "panel"_L1);
    for (std::size_t i = 0; i < strandCount; ++i) {
        style.strands[i] =
            strandStyle(object["strands"_L1].toObject()[QLatin1String(strandNames[i])].toObject());
    }
    for (const QJsonValue& tint : object["frameworks"_L1].toArray()) {
        style.frameworks.emplace_back(tint.toString());
    }
    for (const auto& [size, value] : sizes) {
        style.*value = object["sizes"_L1].toObject()[QLatin1String(size)].toDouble(style.*value);
    }
    style.families = {u"Noto Sans"_s, u"Noto Sans CJK JP"_s};
    return style;
}

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOnPaper(const QColor& colour, const Style& style) {
    constexpr int step = 6; // percent
    const bool darken = style.paper.lightnessF() > 0.5F;
    QColor readable = colour;
    for (int i = 0; i < 40 && contrast(readable, style.paper) < style.textContrast; ++i) {
        readable = darken ? readable.darker(100 + step) : readable.lighter(100 + step);
    }
    return readable;
}

QFont Style::font(double pointSize, QFont::Weight weight) const {
    QFont font(families);
    // In px of 96 to the inch and without hinting, so that text measured for one device fits on every other:
    // points would follow each device's own resolution.
    font.setPixelSize(std::max(smallestText, int(std::lround(pointSize * 96 / 72))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(weight);
    return font;
}

QStringList Style::names() {
    QStringList names;
    for (const QString& file : QDir(u":/styles"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        names << file.chopped(5);
    }
    return names;
}

Result<Style> Style::load(const QString& name) {
    QFile file(u":/styles/%1.json"_s.arg(name));
    if (!names().contains(name) || !file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::NotFound,
            Words::tr("There is no theme “%1”. One of: %2.").arg(name.left(40), names().join(u", "_s))};
    }
    return parse(name, QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace plusone
