#include "scene/exporter.h"

#include "base/wholefile.h"
#include "scene/drawntexts.h"
#include "scene/figuretext.h"
#include "scene/pdffile.h"
#include "scene/pictureview.h"
#include "scene/pngwriter.h"
#include "scene/svgcanvas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr double pageDpi = 96;

QString creditOf(const Figure& figure) {
    return figureWord(FigureWord::Credit, figure.spec.language);
}

Result<void> writePng(QIODevice& device, const Figure& figure, Job& job) {
    PngPage page{figure.spec.pixels,
                 figure.spec.dpi,
                 figure.spec.transparent ? QColor(Qt::transparent) : figure.style.paper,
                 {}};
    for (const auto& [key, text] : pictureTexts(figure)) {
        page.texts.push_back({key.toLatin1(), text});
    }
    return writePng(
        device, page, [&figure](QPainter& painter) { paintPixels(painter, figure); }, job);
}

/// What is drawn, by its kinds: "agreements, exercises".
QString keywordsOf(const Figure& figure) {
    QStringList kinds;
    for (const LegendEntry& entry : figure.legend) {
        kinds << entry.text;
    }
    return kinds.join(u", "_s);
}

/// The moment that builds which are to come out the same set for everything they make
/// (reproducible-builds.org).
std::optional<QDateTime> sourceDate() {
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC))
                                    : std::nullopt;
}

QSizeF pointsOf(const Figure& figure) {
    constexpr double pointsPerPx = 72 / pageDpi;
    return figure.page * (pointsPerPx * figure.spec.magnification());
}

Result<QByteArray> pdfBytes(const Figure& figure) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 1200; // device units an inch: lines and text are placed as finely
    writer.setResolution(resolution);
    const QSizeF page = pointsOf(figure);
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const double scale = resolution / pageDpi * figure.spec.magnification();
    painter.scale(scale, scale);
    {
        PainterCanvas canvas(painter);
        paintFigure(canvas, figure);
    }
    painter.end();
    return mendedPdf(bytes, page,
                     {figure.title, creditOf(figure), figure.description, keywordsOf(figure),
                      figure.spec.language, sourceDate()},
                     TypedLetters(drawnTexts(figure)));
}

/// What readers of PDF agree on (ISO 32000-1, annex C.2); those that read larger units of a page are few.
Result<void> checkPdfPage(const Figure& figure, const QString& path) {
    constexpr double mostPoints = 14400;
    constexpr double rounding = 0.01;
    const auto mm = [](double points) { return QString::number(std::lround(points * 25.4 / 72)); };
    const QSizeF page = pointsOf(figure);
    if (std::max(page.width(), page.height()) <= mostPoints + rounding) {
        return {};
    }
    return Error{
        ErrorCode::Invalid,
        Words::tr("“%1”: a page of a PDF is at most %2 mm wide and high, and this one would be %3 × %4 "
                  "mm. Give it fewer pixels or more of them an inch, or write a .png or .svg.")
            .arg(path, mm(mostPoints), mm(page.width()), mm(page.height()))};
}

Result<void> write(QIODevice& device, const Figure& figure, const QString& suffix, Job& job) {
    if (suffix == "png"_L1) {
        return writePng(device, figure, job);
    }
    const auto bytes = suffix == "svg"_L1 ? Result<QByteArray>(figureSvg(figure)) : pdfBytes(figure);
    if (!bytes) {
        return bytes.error();
    }
    return device.write(*bytes) == bytes->size() ? Result<void>()
                                                 : Error{ErrorCode::Unreadable, device.errorString()};
}

} // namespace

Result<void> exportFigure(const Figure& figure, const QString& path, Job& job) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "png"_L1 && suffix != "svg"_L1 && suffix != "pdf"_L1) {
        return Error{ErrorCode::Invalid,
                     Words::tr("“%1”: a figure is written as .png, .svg or .pdf. Give one of these endings.")
                         .arg(path)};
    }
    if (const auto possible = suffix == "pdf"_L1 ? checkPdfPage(figure, path) : Result<void>(); !possible) {
        return possible;
    }
    return writeWholeFile(path, [&](QIODevice& device) {
        const auto written = write(device, figure, suffix, job);
        return written ? job.goesOn() : written; // before it takes the place of a file that was there
    });
}

Result<void> exportFigure(const Figure& figure, const QString& path) {
    Job job;
    return exportFigure(figure, path, job);
}

QByteArray figureSvg(const Figure& figure) {
    SvgCanvas canvas({figure.page, figure.spec.magnification(), figure.title, figure.description,
                      figure.spec.language, figure.names, figure.spec.outlines});
    paintFigure(canvas, figure);
    return canvas.take();
}

} // namespace plusone
