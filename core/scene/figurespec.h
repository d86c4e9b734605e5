#pragma once

#include "base/result.h"
#include "scene/scene.h"

#include <QByteArray>
#include <QJsonObject>
#include <QRectF>
#include <QSize>

#include <optional>

namespace plusone {

/// What a writer asks for. The page is laid out in px of 96 to the inch: an image of `pixels` at `dpi` has a
/// page of pixels × 96 / dpi, or exactly that of `paperMm`, which an image has to the pixel. A poster is a
/// smaller page that is drawn larger: type, lines and discs grow with it.
struct FigureSpec {
    enum class Sources {
        None,
        Line, ///< how many there are, and who published most of them
        List  ///< each, numbered; where they have no room together, the line
    };

    static constexpr double leastDpi = 72;
    static constexpr double mostDpi = 1200;

    QSize pixels{1600, 1000};
    double dpi = 96;
    std::optional<QSizeF> paperMm = {}; ///< a page that is measured in mm; `pixels` are those it has at `dpi`
    QString theme = QStringLiteral("paper"); ///< a Style's name
    bool transparent = false;
    QString title;       ///< empty: made from the lens
    QString description; ///< for those who cannot see it; empty: made from what is shown
    QString subtitle;    ///< empty: the lens in words ("Agreements standing on 24 August 2016; …")
    bool showTitle = true;
    bool showSubtitle = true;
    bool showDate = false;   ///< the date or range on a line of its own
    bool showLegend = true;  ///< only the kinds that are drawn
    bool showSizeKey = true; ///< how many records a disc stands for
    bool showTimeScale = false;
    Sources sources = Sources::Line;
    bool showCredit = true;
    QString language = QStringLiteral("en");
    bool bothNames = false; ///< of countries and frameworks, in English and Japanese
    bool outlines = false;  ///< SVG: letters as shapes
    LabelOffsets labelOffsets = {};
    std::optional<QPointF> legendAt = {}; ///< its top left, in shares of the page; none: above the bottom
    std::optional<QRectF> crop = {};      ///< the part of the map that is shown, layout units; none: all

    /// Makes it a page of that size at that resolution. Error as check().
    Result<void> setPaper(QSizeF mm, double resolution);
    /// Makes it a picture of so many px.
    void setPixels(QSize size);
    /// The same page in `scale` times as many px.
    [[nodiscard]] FigureSpec scaled(int scale) const;
    /// For another view, which it would describe wrongly.
    [[nodiscard]] FigureSpec withoutDescription() const;
    /// 64–20,000 px a side, 72–1200 dpi, a paper of 1–3000 mm that has these pixels.
    [[nodiscard]] Result<void> check() const;
    /// The size that is laid out, px.
    [[nodiscard]] QSizeF page() const;
    /// px of 96 to the inch for one of page(): more than 1 for a poster.
    [[nodiscard]] double magnification() const;
    /// Of the image for one of page().
    [[nodiscard]] double imagePixelsPerPx() const;

    /// Its keys sorted: equal specs have equal texts.
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing stays as it is by itself. Error Invalid names the key that is unknown or holds
    /// something else; sizes are for check(). Of a page in mm the pixels are those that it has.
    static Result<FigureSpec> fromJson(const QJsonObject& json);

    friend bool operator==(const FigureSpec&, const FigureSpec&) = default;
};

} // namespace plusone
