#include "scene/exporter.h"

#include "scene/svgcanvas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cctype>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr double pageDpi = 96;

QByteArray pngBytes(const Figure& figure) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = renderFigure(figure); // null when there is not memory enough
    return !image.isNull() && QImageWriter(&buffer, "png").write(image) ? bytes : QByteArray();
}

QByteArray svgBytes(const Figure& figure) {
    SvgCanvas canvas({figure.page, figure.title, figure.description, figure.spec.language, figure.names,
                      figure.spec.outlines});
    paintFigure(canvas, figure);
    return canvas.take();
}

/// Adds blanks at a place of the PDF where they mean nothing, and to what lies behind it in the table of
/// offsets.
void insertBlanks(QByteArray& pdf, qsizetype at, qsizetype count) {
    pdf.insert(at, QByteArray(count, ' '));
    constexpr int digits = 10;
    const auto shift = [&](qsizetype number, qsizetype length) {
        const qint64 offset = pdf.mid(number, length).toLongLong();
        if (offset > at) {
            pdf.replace(number, length, QByteArray::number(offset + count).rightJustified(length, '0'));
        }
    };
    const auto table = pdf.lastIndexOf("\nxref\n");
    for (auto entry = pdf.indexOf(" 00000 n", table); entry > 0; entry = pdf.indexOf(" 00000 n", entry + 1)) {
        shift(entry - digits, digits);
    }
    const auto start = pdf.lastIndexOf("startxref\n") + qsizetype(qstrlen("startxref\n"));
    shift(start, pdf.indexOf('\n', start) - start);
}

/// Qt writes the date with the offset of the time zone, or in UTC with half of one: "+)". A date without an
/// offset is whole (ISO 32000-1, 7.9.4); blanks make the file as long in every zone.
void overwriteCreationDate(QByteArray& pdf) {
    constexpr qsizetype longest = 24; // D:20160824000000+09'00')
    const QByteArray before = QByteArrayLiteral("/CreationDate (");
    const auto from = pdf.indexOf(before) + before.size();
    const auto length = pdf.indexOf(')', from) + 1 - from;
    if (from < before.size() || length <= 0) {
        return;
    }
    pdf.replace(from, length, QByteArrayLiteral("D:20160824000000)").leftJustified(length, ' '));
    insertBlanks(pdf, from + length, std::max<qsizetype>(0, longest - length));
}

/// Each match of the expression's first group, byte for byte, becomes zeros or what `fixed` says, of the same
/// length: the PDF's table of offsets stays right.
void overwrite(QByteArray& bytes, const char* before, char end, const QByteArray& fixed) {
    for (auto at = bytes.indexOf(before); at >= 0; at = bytes.indexOf(before, at + 1)) {
        const auto from = at + qsizetype(qstrlen(before));
        const auto to = bytes.indexOf(end, from);
        for (auto i = from; i < to; ++i) {
            bytes[i] = i - from < fixed.size() ? fixed[i - from] : '0';
        }
    }
}

/// Qt writes the present time and a random id into every PDF; the same figure must write the same bytes.
void removeTimeAndIds(QByteArray& pdf) {
    overwriteCreationDate(pdf);
    overwrite(pdf, "<xmp:CreateDate>", '<', "2016-08-24T00:00:00+00:00");
    overwrite(pdf, "<xmp:ModifyDate>", '<', "2016-08-24T00:00:00+00:00");
    overwrite(pdf, "<xmp:MetadataDate>", '<', "2016-08-24T00:00:00+00:00");
    overwrite(pdf, "<xmpMM:DocumentID>uuid:", '<', {});
    overwrite(pdf, "xmp:CreateDate=\"", '"', "2016-08-24T00:00:00+00:00");
    overwrite(pdf, "xmp:ModifyDate=\"", '"', "2016-08-24T00:00:00+00:00");
    overwrite(pdf, "xmp:MetadataDate=\"", '"', "2016-08-24T00:00:00+00:00");
    overwrite(pdf, "xmpMM:DocumentID=\"uuid:", '"', {});
    // The two ids in the trailer. (Nothing else between angle brackets may be touched: fonts' tables are
    // written so.)
    if (const auto ids = pdf.lastIndexOf("/ID ["); ids >= 0) {
        const auto end = pdf.indexOf(']', ids);
        for (auto i = ids; i < end; ++i) {
            pdf[i] = std::isxdigit(static_cast<unsigned char>(pdf[i])) != 0 && i > ids + 3 ? '0' : pdf[i];
        }
    }
}

QByteArray pdfBytes(const Figure& figure) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 1200; // device units an inch: lines and text are placed as finely
    constexpr double pointsPerPx = 72 / pageDpi;
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(figure.page * pointsPerPx, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(figure.title);
    writer.setCreator(u"Plus One"_s);
    QPainter painter(&writer);
    painter.scale(resolution / pageDpi, resolution / pageDpi);
    {
        PainterCanvas canvas(painter);
        paintFigure(canvas, figure);
    }
    painter.end();
    removeTimeAndIds(bytes);
    return bytes;
}

Error cannotWrite(const QString& path, const QString& why) {
    return {ErrorCode::Unreadable,
            Words::tr("“%1” could not be written: %2. Choose another folder or make room.").arg(path, why)};
}

} // namespace

Result<void> exportFigure(const Figure& figure, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "png"_L1 && suffix != "svg"_L1 && suffix != "pdf"_L1) {
        return Error{ErrorCode::Invalid,
                     Words::tr("“%1”: a figure is written as .png, .svg or .pdf. Give one of these endings.")
                         .arg(path)};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    const QByteArray bytes = suffix == "png"_L1   ? pngBytes(figure)
                             : suffix == "svg"_L1 ? svgBytes(figure)
                                                  : pdfBytes(figure);
    // flush() before commit(): a disk that is full shows itself only when the buffer is written out.
    if (bytes.isEmpty() || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
}

} // namespace plusone
