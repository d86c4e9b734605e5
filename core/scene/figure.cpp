#include "scene/figure.h"

#include "scene/arrangement.h"
#include "scene/figuretext.h"
#include "scene/painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr double pageDpi = 96;
constexpr double mmPerInch = 25.4;
constexpr double leastMapShare = 0.55; ///< of the page's height

/// Text that wraps at `width`, at most `lines` of it; the last one ends in an ellipsis where there was more.
QString wrapped(const QString& text, const QFont& font, double width, int lines) {
    QTextLayout layout(text, font);
    QStringList rows;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (rows.size() + 1 == lines) {
            rows << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        rows << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return rows.join(u'\n');
}

/// Puts furniture at the edges of the room that is left, as long as enough of it stays for the map.
class Page {
public:
    Page(Figure& figure, double textScale) : m_figure(figure), m_scale(textScale) {
        const double margin = std::min(24 * textScale, figure.page.width() / 12);
        m_room = QRectF(QPointF(), figure.page).adjusted(margin, margin, -margin, -margin);
        m_leastHeight = figure.page.height() * leastMapShare;
    }

    [[nodiscard]] const QRectF& room() const { return m_room; }

    void top(const QString& text, double size, QFont::Weight weight, const QColor& colour, int lines) {
        place(text, size, weight, colour, lines, true);
    }
    void bottom(const QString& text, double size, const QColor& colour, int lines) {
        place(text, size, QFont::Normal, colour, lines, false);
    }
    void legend(std::vector<LegendEntry> entries, double size) {
        const QFont font = m_figure.style.font(size * m_scale);
        const QSizeF taken = layOutLegend(entries, font, m_room.width());
        if (entries.empty() || taken.width() > m_room.width() || !fits(taken.height())) {
            return;
        }
        m_room.setBottom(m_room.bottom() - taken.height() - gap());
        m_figure.legend = std::move(entries);
        m_figure.legendOrigin = {m_room.left(), m_room.bottom() + gap()};
        m_figure.legendFont = font;
        m_legendHeight = taken.height() + gap();
    }

private:
    [[nodiscard]] double gap() const { return 6 * m_scale; }
    [[nodiscard]] bool fits(double height) const { return m_room.height() - height - gap() >= m_leastHeight; }

    void place(const QString& given, double size, QFont::Weight weight, const QColor& colour, int lines,
               bool atTop) {
        QString text = given;
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; }); // no XML may hold them
        const QFont font = m_figure.style.font(size * m_scale, weight);
        const QFontMetricsF metrics(font);
        constexpr double readable = 8; // letters
        if (text.isEmpty() || m_room.width() < readable * metrics.averageCharWidth()) {
            return;
        }
        const QString rows = wrapped(text, font, m_room.width(), lines);
        const double height = metrics.lineSpacing() * double(rows.count(u'\n') + 1);
        if (!fits(height)) {
            return;
        }
        // What stands at the bottom goes below the legend, which is placed before because it matters more.
        const double y = atTop ? m_room.top() : m_room.bottom() - height + m_legendHeight;
        if (!atTop) {
            m_figure.legendOrigin.ry() -= height + gap();
        }
        m_figure.texts.push_back({rows, {m_room.left(), y, m_room.width(), height}, font, colour});
        if (atTop) {
            m_room.setTop(m_room.top() + height + gap());
        } else {
            m_room.setBottom(m_room.bottom() - height - gap());
        }
    }

    Figure& m_figure;
    double m_scale;
    QRectF m_room;
    double m_leastHeight = 0;
    double m_legendHeight = 0;
};

/// Type follows the page's size, within what can be read.
double textScaleFor(QSizeF page) {
    constexpr QSizeF usual(1150, 760);
    const double share = std::min(page.width() / usual.width(), page.height() / usual.height());
    return std::clamp(std::pow(share, 0.7), 0.5, 1.6);
}

QByteArray viewOf(const Lens& lens, const PositionMap& positions) {
    QJsonObject places;
    for (const auto& [key, at] : positions) {
        places[key] = QJsonArray{at.x, at.y};
    }
    return QJsonDocument(QJsonObject{{u"lens"_s, lens.toText()}, {u"positions"_s, places}})
        .toJson(QJsonDocument::Compact);
}

SceneInput sceneInput(const Dataset& dataset, const Network& network,
                      const std::vector<layout::Vec2>& positions, const Figure& figure, const QRectF& room,
                      double textScale) {
    const QFontMetricsF metrics(figure.style.font(figure.style.labelSize * textScale));
    // Discs and labels of the outermost nodes need room inside the room.
    const double beside = std::min(metrics.averageCharWidth() * 9, room.width() / 9);
    const double below = std::min(figure.style.maximumRadius * 0.8 + metrics.height(), room.height() / 6);
    const QRectF inner = room.adjusted(beside, below * 0.7, -beside, -below);
    SceneInput input{dataset, network, positions,
                     Viewport::fitting(boundsOf(positions), figure.page, inner, 2.2 * textScale),
                     figure.style};
    input.language = figure.spec.language;
    input.labelRoom = room;
    input.textScale = textScale;
    return input;
}

void addFurniture(Page& page, Figure& figure, const Dataset& dataset, const Lens& lens,
                  const Network& network, std::vector<LegendEntry> legend) {
    const FigureSpec& spec = figure.spec;
    const Style& style = figure.style;
    const QString& language = spec.language;
    if (spec.showTitle) {
        page.top(spec.title.isEmpty() ? defaultTitle(lens, language) : spec.title, style.titleSize,
                 QFont::Bold, style.ink, 2);
    }
    if (spec.showLegend) {
        page.legend(std::move(legend), style.bodySize);
    }
    if (spec.showCaption) {
        page.top(spec.caption.isEmpty() ? describeLens(dataset, lens, network.counts, language)
                                        : spec.caption,
                 style.bodySize, QFont::Normal, style.muted, 3);
    }
    QStringList below;
    if (spec.showLegend) {
        below << figureWord(FigureWord::AreaNote, language);
    }
    if (spec.showSources) {
        below << sourceLine(dataset, network, language);
    }
    if (spec.showCredit) {
        below << figureWord(FigureWord::Credit, language);
    }
    below.removeAll(QString());
    page.bottom(below.join(u"  "_s), style.bodySize * 0.85, style.muted, 2);
}

} // namespace

Result<QSize> FigureSpec::pixelsFor(double widthMm, double heightMm, double dpi) {
    constexpr double largest = 3000;
    const bool sane = widthMm >= 1 && heightMm >= 1 && widthMm <= largest && heightMm <= largest;
    if (!sane) {
        return Error{ErrorCode::Invalid, Words::tr("A figure is between 1 and 3000 mm wide and high.")};
    }
    FigureSpec spec;
    spec.dpi = dpi;
    spec.pixels = {int(std::lround(widthMm / mmPerInch * dpi)), int(std::lround(heightMm / mmPerInch * dpi))};
    const auto checked = spec.check();
    return checked ? Result<QSize>(spec.pixels) : Result<QSize>(checked.error());
}

Result<void> FigureSpec::check() const {
    constexpr int least = 64;
    constexpr int most = 20000;
    constexpr qint64 mostInAll = 200'000'000;
    if (!(dpi >= 72 && dpi <= 1200)) {
        return Error{ErrorCode::Invalid,
                     Words::tr("The resolution is between 72 and 1200 dpi, not %1.").arg(dpi)};
    }
    const bool sides = std::min(pixels.width(), pixels.height()) >= least &&
                       std::max(pixels.width(), pixels.height()) <= most;
    if (!sides || qint64(pixels.width()) * pixels.height() > mostInAll) {
        return Error{
            ErrorCode::Invalid,
            Words::tr("A figure of %1 × %2 px cannot be made: each side is between %3 and %4 px, and all "
                      "together at most %5 million.")
                .arg(pixels.width())
                .arg(pixels.height())
                .arg(least)
                .arg(most)
                .arg(mostInAll / 1'000'000)};
    }
    return {};
}

QSizeF FigureSpec::page() const {
    return QSizeF(pixels) * (pageDpi / dpi);
}

double mapAspect(const FigureSpec& spec) {
    // Usual heights in px at a text scale of 1; the lens' words are not known here.
    constexpr double margins = 48;
    const double furniture = (spec.showTitle ? 36 : 0) + (spec.showCaption ? 32 : 0) +
                             (spec.showLegend ? 52 : 0) + (spec.showSources || spec.showCredit ? 32 : 0);
    const QSizeF page = spec.page();
    const double scale = textScaleFor(page);
    const double least = page.height() * leastMapShare;
    return (page.width() - margins * scale) / std::max(least, page.height() - (margins + furniture) * scale);
}

Result<Figure> composeFigure(const Dataset& dataset, const Lens& lens, const Network& network,
                             const std::vector<layout::Vec2>& positions, const FigureSpec& spec) {
    if (const auto sane = spec.check(); !sane) {
        return sane.error();
    }
    auto style = Style::load(spec.theme);
    if (!style) {
        return style.error();
    }
    Figure figure{spec,
                  std::move(style).value(),
                  spec.page(),
                  {},
                  {},
                  {},
                  {},
                  {},
                  viewOf(lens, positionMap(network, positions))};
    const double textScale = textScaleFor(figure.page);
    figure.style.ringWidth *= std::min(1.0, textScale); // or small discs were all ring
    Page page(figure, textScale);
    // The legend says what is drawn, and how much room is left to draw in depends on the legend: what is
    // drawn does not.
    const Scene draft = buildScene(sceneInput(dataset, network, positions, figure, page.room(), textScale));
    addFurniture(page, figure, dataset, lens, network, legendFor(draft, spec.language));
    figure.scene = buildScene(sceneInput(dataset, network, positions, figure, page.room(), textScale));
    if (network.nodes.empty()) {
        const QFont font = figure.style.font(figure.style.bodySize * textScale);
        figure.texts.push_back(
            {wrapped(figureWord(FigureWord::Nothing, spec.language), font, page.room().width(), 4),
             page.room(), font, figure.style.muted});
    }
    return figure;
}

void paintFigure(QPainter& painter, const Figure& figure) {
    if (!figure.spec.transparent) {
        painter.fillRect(QRectF(QPointF(), figure.page), figure.style.paper);
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(QRectF(QPointF(), figure.page).adjusted(2, 2, -2, -2));
    paintScene(painter, figure.scene, figure.style);
    for (const FigureText& text : figure.texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        const QFontMetricsF metrics(text.font);
        double y = text.box.top() + metrics.ascent();
        for (const QString& line : text.text.split(u'\n')) {
            painter.drawText(QPointF(text.box.left(), y), line);
            y += metrics.lineSpacing();
        }
    }
    paintLegend(painter, figure.legend, figure.legendOrigin, figure.legendFont, figure.style);
    painter.restore();
}

QImage renderFigure(const Figure& figure) {
    const auto format = figure.spec.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image(figure.spec.pixels, format);
    if (image.isNull()) {
        return image;
    }
    image.fill(figure.spec.transparent ? QColor(Qt::transparent) : figure.style.paper);
    QPainter painter(&image);
    const double scale = figure.spec.dpi / pageDpi;
    painter.scale(scale, scale);
    paintFigure(painter, figure);
    painter.end();
    // After painting: before, it would scale the fonts a second time.
    const int dotsPerMetre = int(std::lround(figure.spec.dpi * 1000 / mmPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"plusone-view"_s, QString::fromUtf8(figure.view));
    return image;
}

} // namespace plusone
