#pragma once

#include "base/job.h"

#include <QByteArray>
#include <QColor>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QIODevice;
class QPainter;

namespace plusone {

/// A text that goes with a picture, in any script.
struct PngText {
    QByteArray key; ///< 1–79 Latin-1 letters: "Title", "Author", "Description" … (PNG, 11.3.4.2)
    QString text;
};

struct PngPage {
    QSize size; ///< px
    double dpi = 96;
    QColor background; ///< opaque: the file is RGB; else RGBA, with straight alpha
    std::vector<PngText> texts;
    int bandRows = 0; ///< painted at a time; 0: as many as 16 MB hold
};

/// Writes a PNG band after band from the top, so that a large one never lies in memory as a whole.
/// `paintBand` paints the whole picture in its px; the painter shows the band of it. The same page and
/// painting give the same bytes. Steps the job with each band. Errors: Cancelled, Unreadable (in the device's
/// own words), Internal.
Result<void> writePng(QIODevice& device, const PngPage& page, const std::function<void(QPainter&)>& paintBand,
                      Job& job);

} // namespace plusone
