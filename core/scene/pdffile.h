#pragma once

#include "base/result.h"
#include "scene/typedletters.h"

#include <QByteArray>
#include <QDateTime>
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

/// What QPdfWriter wrote, mended: its text reads as it was typed, it says what it is, and nothing in it comes
/// from the clock, the time zone or chance. Error Internal when the bytes are no PDF.
Result<QByteArray> mendedPdf(const QByteArray& pdf, const PdfAbout& about, const TypedLetters& letters);

} // namespace plusone
