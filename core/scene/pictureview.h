#pragma once

#include "scene/figurespec.h"
#include "scene/viewstate.h"

#include <optional>
#include <utility>
#include <vector>

namespace plusone {

struct Figure;

/// What a PNG figure says of itself.
struct PictureView {
    QString title;
    QString description;
    QString dataVersion;
    ViewState view;
    std::optional<FigureSpec> spec; ///< none: in words that this program does not know

    /// The view for a map of `size` with this room for discs, px: the figure's part of the map fills it, and
    /// labels that were moved stand as far from what they name as on the page, in its measure.
    [[nodiscard]] ViewState viewIn(QSizeF size, const QRectF& room) const;
};

/// Key and text of each that a figure is written with, by PNG's own keywords where there are some.
std::vector<std::pair<QString, QString>> pictureTexts(const Figure& figure);

/// Reads them from a PNG without decoding its pixels. Errors: NotFound and Unreadable; Foreign, when it is no
/// PNG, or not one of ours.
Result<PictureView> readPictureView(const QString& path);

} // namespace plusone
