#include "scene/figure.h"

#include "scene/arrangement.h"
#include "scene/chartcolours.h"
#include "scene/chartforms.h"
#include "scene/drawntexts.h"
#include "scene/figurecomposer.h"
#include "scene/figurepage.h"
#include "scene/figurewords.h"
#include "scene/looks.h"
#include "scene/painter.h"
#include "scene/pixelcanvas.h"

#include <QPainter>

#include <algorithm>

namespace plusone {
QRectF croppedTo(const std::vector<layout::Vec2>& places) {
    const QRectF bounds = boundsOf(places);
    constexpr double least = 120; // layout units: a few discs
    const double beside = std::max(bounds.width() * 0.15, (least - bounds.width()) / 2);
    const double above = std::max(bounds.height() * 0.15, (least - bounds.height()) / 2);
    return bounds.adjusted(-beside, -above, beside, above);
}

QRectF Figure::legendGround() const {
    constexpr double beside = 2; // px: no farther than the page's border
    return spec.legendAt && !legend.empty() ? legendBox.adjusted(-beside, -beside, beside, beside) : QRectF();
}

double mapAspect(const FigureSpec& spec) {
    // Usual heights in px at a text scale of 1; the lens' words are not known here.
    const double furniture = (spec.showTitle ? 36 : 0) + (spec.showSubtitle ? 32 : 0) +
                             (spec.showLegend ? 52 : 0) + (spec.showSizeKey ? 40 : 0) +
                             (spec.showTimeScale ? 60 : 0) +
                             (spec.sources != FigureSpec::Sources::None || spec.showCredit ? 32 : 0);
    const QSizeF page = spec.page();
    const double scale = textScaleFor(page);
    const double least = leastMapHeight(page.height());
    return (page.width() - 2 * usualMargin * scale) /
           std::max(least, page.height() - (2 * usualMargin + furniture) * scale);
}

namespace {

Result<Figure> begun(const FigureSpec& spec) {
    if (const auto sane = spec.check(); !sane) {
        return sane.error();
    }
    auto style = Style::load(spec.theme);
    if (!style) {
        return style.error();
    }
    Figure figure;
    figure.spec = spec;
    figure.style = std::move(style).value();
    figure.page = spec.page();
    return figure;
}

} // namespace

Result<Figure> composeFigure(const Dataset& dataset, const Lens& lens, const Network& network,
                             const std::vector<layout::Vec2>& positions, const FigureSpec& spec,
                             layout::Arrangement arrangement, const LabelOffsets& onMap) {
    auto figure = begun(spec);
    if (!figure) {
        return figure;
    }
    figure->view.lens = lens;
    figure->view.arrangement = arrangement;
    figure->view.positions = positionMap(network, positions);
    figure->view.discs = discsOf(network);
    figure->view.without = network.without;
    composeMapInto(*figure, dataset, lens, network, positions, onMap);
    figure->dataVersion = versionOf(dataset, figure->records);
    figure->lostLetters = lettersWithoutGlyph(drawnTexts(*figure));
    return figure;
}

namespace {

/// Whether the figure tells what is what in the chart that it draws.
bool isExplained(const Figure& figure, const ChartData& chart) {
    return !figure.spec.showLegend || !figure.chart || figure.chart->namesLines || !figure.legend.empty() ||
           !needsKey(chart, figure.style);
}

} // namespace

Result<Figure> composeChart(const EventIndex& index, const Lens& lens, const ChartData& chart,
                            const FigureSpec& spec) {
    const auto empty = begun(spec);
    if (!empty) {
        return empty;
    }
    Network behind; // of which the sources are
    behind.records = chart.records;
    Figure figure = *empty;
    composeChartInto(figure, index.dataset(), lens, behind, chart, false);
    const auto composeTight = [&](const ChartData& form) {
        figure = *empty;
        composeChartInto(figure, index.dataset(), lens, behind, form, true);
        return isExplained(figure, form);
    };
    bool isTold = isExplained(figure, chart) && figure.hasRoomFor(FigurePart::Title);
    isTold = isTold || composeTight(chart);
    for (int step = 1; !isTold; ++step) {
        const auto simpler = simplerForm(chart, step);
        isTold = !simpler || composeTight(*simpler);
    }
    if (figure.chart && figure.chart->namesLines) { // it needs no legend
        std::erase(figure.withoutRoom, FigurePart::Legend);
    }
    figure.view.lens = lens;
    figure.dataVersion = versionOf(index.dataset(), chart.records);
    figure.numbers = chartCsv(chart);
    figure.lostLetters = lettersWithoutGlyph(drawnTexts(figure));
    return figure;
}

Result<Figure> composeChart(const EventIndex& index, const Lens& lens, const ChartSpec& chart,
                            const FigureSpec& spec) {
    return composeChart(index, lens, chartData(chart, index, lens, spec.language), spec);
}

void paintFigure(Canvas& canvas, const Figure& figure) {
    const Style& style = figure.style;
    if (!figure.spec.transparent) {
        canvas.begin("paper");
        canvas.drawBox(QRectF(QPointF(), figure.page), 0, Qt::NoPen, style.paper);
        canvas.end();
    }
    if (figure.chart) {
        canvas.begin("chart");
        paintChart(canvas, *figure.chart, style);
    } else if (figure.frame.isNull()) {
        canvas.beginClipped("map", figure.mapRoom);
        paintScene(canvas, figure.scene, style);
    } else {
        canvas.begin("map");
        paintScene(canvas, figure.scene, style, figure.frame);
    }
    canvas.end();
    canvas.begin("texts");
    for (const FigureText& text : figure.texts) {
        paintText(canvas, text);
    }
    canvas.end();
    canvas.begin("legend");
    if (const QRectF ground = figure.legendGround(); !ground.isNull()) {
        constexpr double opacity = 0.92;
        canvas.drawBox(ground, 2, Qt::NoPen, faded(style.paper, opacity));
    }
    paintLegend(canvas, figure.legend, figure.legendBox.topLeft(), figure.legendFont, style);
    canvas.end();
    if (!figure.sizeKey.discs.empty()) {
        canvas.begin("size-key");
        paintSizeKey(canvas, figure.sizeKey, figure.sizeKeyOrigin, style);
        canvas.end();
    }
    if (!figure.timeScale.bars.empty()) {
        canvas.begin("time-scale");
        paintTimeScale(canvas, figure.timeScale, figure.timeScaleOrigin, style);
        canvas.end();
    }
}

void paintPixels(QPainter& painter, const Figure& figure) {
    const double scale = figure.spec.imagePixelsPerPx();
    painter.scale(scale, scale);
    PixelCanvas canvas(painter);
    paintFigure(canvas, figure);
}

QImage renderFigure(const Figure& figure) {
    const auto format = figure.spec.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image(figure.spec.pixels, format);
    if (image.isNull()) {
        return image;
    }
    image.fill(figure.spec.transparent ? QColor(Qt::transparent) : figure.style.paper);
    QPainter painter(&image);
    paintPixels(painter, figure);
    painter.end();
    return image;
}

} // namespace plusone
