#pragma once

#include "base/result.h"
#include "scene/typedletters.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>

#include <optional>

namespace plusone {

/// What a PDF file says of itself, in its Info dictionary and as XMP.
struct PdfAbout {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString language;              ///< "en", "ja"
    std::optional<QDateTime> date; ///< of creation and change; none: the file names no time
};

/// The one page that QPdfWriter wrote, mended: it is as large as `page` (points; Qt rounds to whole ones),
/// its text reads as it was typed, it says what it is, and nothing in it comes from the clock, the time zone
/// or chance. Error Internal when the bytes are no PDF of a page.
Result<QByteArray> mendedPdf(const QByteArray& pdf, QSizeF page, const PdfAbout& about,
                             const TypedLetters& letters);

} // namespace plusone
