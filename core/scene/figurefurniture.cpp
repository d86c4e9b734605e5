#include "scene/figurefurniture.h"

#include "scene/chartwords.h"
#include "scene/figuresources.h"
#include "scene/figuretext.h"
#include "scene/labels.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double edge = 2; ///< px at the page's border that stay free
constexpr double gap = 6;  ///< px between two parts, at a text scale of 1

} // namespace

FigureFurniture::FigureFurniture(Figure& figure, double scale, double margin)
    : m_figure(figure), m_spec(figure.spec), m_scale(scale), m_page(figure.page, margin, gap * scale) {}

QRectF FigureFurniture::inked() const {
    return QRectF(QPointF(), m_figure.page).adjusted(edge, edge, -edge, -edge);
}

QFont FigureFurniture::font(double size, QFont::Weight weight) const {
    return m_figure.style.font(std::max(leastPoints, size * m_scale), weight);
}

void FigureFurniture::need(FigurePart part, bool hasRoom) {
    if (!hasRoom) {
        m_figure.withoutRoom.push_back(part);
    }
}

bool FigureFurniture::addText(FigurePage::Place place, QString text, const QFont& font, const QColor& colour,
                              int lines) {
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; }); // no XML may hold them
    const QFontMetricsF metrics(font);
    constexpr double readable = 8; // letters
    if (text.isEmpty() || m_page.width() < readable * metrics.averageCharWidth()) {
        return false;
    }
    const QStringList rows = wrapped(text, font, m_page.width(), lines);
    const double height = metrics.lineSpacing() * double(rows.size());
    return m_page.add(place, height, [this, rows, font, colour, height](QPointF at) {
        m_figure.texts.push_back({rows.join(u'\n'), {at, QSizeF(m_page.width(), height)}, font, colour});
    });
}

void FigureFurniture::addAtTop(FigurePart part, const QString& text, const QFont& font, const QColor& colour,
                               int lines) {
    const bool hasRoom = addText(FigurePage::Place::Top, text, font, colour, lines);
    need(part, hasRoom);
    if (hasRoom && wrapped(text, font, m_page.width(), lines + 1).size() > lines) {
        m_figure.cut.push_back(part);
    }
}

/// Not where it would have to be cut.
bool FigureFurniture::addWhole(const QString& wording) {
    constexpr int mostRows = 2;
    const QFont small = bottomFont();
    const bool isCut = wrapped(wording, small, m_page.width(), mostRows + 1).size() > mostRows;
    return !isCut && addText(FigurePage::Place::Sources, wording, small, m_figure.style.muted, mostRows);
}

void FigureFurniture::addTop(std::vector<LegendEntry> legend, const QString& date, const QString& subtitle) {
    const Style& style = m_figure.style;
    if (m_spec.showTitle) {
        addAtTop(FigurePart::Title, m_figure.title, titleFont(), style.ink, 2);
    }
    if (m_spec.showLegend && !legend.empty()) {
        need(FigurePart::Legend, addLegend(std::move(legend)));
    }
    if (m_spec.sources != FigureSpec::Sources::None || m_spec.showCredit) {
        m_page.keepFree(QFontMetricsF(bottomFont()).lineSpacing());
    }
    if (m_spec.showDate) {
        addAtTop(FigurePart::Date, date, font(style.bodySize, QFont::DemiBold), style.ink, 1);
    }
    const QString& below = m_spec.subtitle.isEmpty() ? subtitle : m_spec.subtitle;
    if (m_spec.showSubtitle && !below.isEmpty()) {
        addAtTop(FigurePart::Subtitle, below, font(style.bodySize), style.muted, 3);
    }
}

/// Smaller where that saves the title a second row, never as small as what stands below it.
QFont FigureFurniture::titleFont() const {
    const QFont usual = font(m_figure.style.titleSize, QFont::Bold);
    const int body = font(m_figure.style.bodySize).pixelSize();
    for (const double share : {1.0, 0.9, 0.8, 0.7}) {
        const QFont smaller = font(m_figure.style.titleSize * share, QFont::Bold);
        const bool isInOneRow = QFontMetricsF(smaller).horizontalAdvance(m_figure.title) <= m_page.width();
        if (isInOneRow && smaller.pixelSize() > body) {
            return smaller;
        }
    }
    return usual;
}

QFont FigureFurniture::bottomFont() const {
    return font(m_figure.style.bodySize * 0.85);
}

bool FigureFurniture::addLegend(std::vector<LegendEntry> entries) {
    const QFont legendFont = font(m_figure.style.bodySize);
    const QSizeF taken = layOutLegend(entries, legendFont, m_page.width());
    if (taken.width() > m_page.width()) {
        return false;
    }
    const auto put = [this, entries, legendFont, taken](QPointF at) {
        m_figure.legend = entries;
        m_figure.legendFont = legendFont;
        m_figure.legendBox = {at, taken};
    };
    if (m_spec.legendAt) {
        const QSizeF page = m_figure.page;
        const double right = std::max(edge, page.width() - taken.width() - edge);
        const double bottom = std::max(edge, page.height() - taken.height() - edge);
        put({std::clamp(m_spec.legendAt->x() * page.width(), edge, right),
             std::clamp(m_spec.legendAt->y() * page.height(), edge, bottom)});
        return true;
    }
    return m_page.add(FigurePage::Place::Legend, taken.height(), put);
}

void FigureFurniture::addSizeKey(const SizeKey& key) {
    if (!key.discs.empty()) {
        const auto put = [this, key](QPointF at) {
            m_figure.sizeKey = key;
            m_figure.sizeKeyOrigin = at;
        };
        need(FigurePart::SizeKey, key.size.width() <= m_page.width() &&
                                      m_page.add(FigurePage::Place::SizeKey, key.size.height(), put));
    }
}

void FigureFurniture::addTimeScale(const std::vector<YearCount>& years, const DateSpan& window) {
    const TimeScale scale = timeScaleFor(years, window, m_page.width(), font(m_figure.style.bodySize * 0.85));
    if (!scale.bars.empty()) {
        const auto put = [this, scale](QPointF at) {
            m_figure.timeScale = scale;
            m_figure.timeScaleOrigin = at;
        };
        need(FigurePart::TimeScale, m_page.add(FigurePage::Place::TimeScale, scale.size.height(), put));
    }
}

void FigureFurniture::addBottom(const Dataset& dataset) {
    m_page.keepFree(0);
    if (m_spec.sources == FigureSpec::Sources::List) {
        const bool hasRoom = addSourceList(dataset);
        need(FigurePart::SourceList, hasRoom);
        if (hasRoom) {
            return;
        }
    }
    const QString last = credit();
    const QStringList lines = sourceLines(dataset);
    QStringList both = lines;
    for (QString& line : both) {
        line += last.isEmpty() ? QString() : inLanguage(m_spec.language, u". "_s, u"。"_s) + last;
    }
    const auto isAdded = [this](const QString& wording) { return addWhole(wording); };
    if (std::any_of(both.begin(), both.end(), isAdded)) {
        return;
    }
    m_page.lowerLeastMapHeight(leastMapHeightOverLine(m_figure.page.height()));
    if (!both.isEmpty() && addWhole(both.last())) {
        return;
    }
    const bool hasLine = std::any_of(lines.begin(), lines.end(), isAdded);
    need(FigurePart::SourceLine, hasLine || lines.isEmpty());
    need(FigurePart::Credit, last.isEmpty() || (!hasLine && addWhole(last)));
}

QString FigureFurniture::credit() const {
    return m_spec.showCredit ? figureWord(FigureWord::Credit, m_spec.language) : QString();
}

/// In all wordings, the longest first; none where it is not asked for, or there is no source.
QStringList FigureFurniture::sourceLines(const Dataset& dataset) const {
    QStringList lines;
    for (std::size_t named = mostPublishers + 1;
         m_spec.sources != FigureSpec::Sources::None && named-- > 0;) {
        lines << sourceLine(dataset, m_figure.records, m_spec.language, named);
    }
    lines.removeAll(QString());
    return lines;
}

void FigureFurniture::settle() {
    m_page.settle();
    if (m_spec.legendAt) { // on the map or the chart, over no other part
        m_figure.legendBox = movedInto(m_page.mapRoom(), m_figure.legendBox);
    }
}

/// In as many columns as there is room for, the credit at their end; all of it, or nothing.
bool FigureFurniture::addSourceList(const Dataset& dataset) {
    const QFont small = font(m_figure.style.bodySize * 0.7);
    const SourceColumns list =
        sourceColumns(dataset, m_figure.records, m_spec.language, credit(), small, m_page.width());
    const auto put = [this, list, small](QPointF at) {
        m_figure.listed = list.sources;
        for (const QStringList& column : list.columns) {
            m_figure.texts.push_back(
                {column.join(u'\n'), {at, QSizeF(list.width, list.height)}, small, m_figure.style.muted});
            at.rx() += list.width + list.gap;
        }
    };
    return list.columns.empty() || m_page.add(FigurePage::Place::Sources, list.height, put);
}

void FigureFurniture::sayNothing() {
    const QFont body = font(m_figure.style.bodySize);
    const QRectF room = m_page.mapRoom();
    m_figure.texts.push_back(
        {wrapped(figureWord(FigureWord::Nothing, m_spec.language), body, room.width(), 4).join(u'\n'), room,
         body, m_figure.style.muted});
}

} // namespace plusone
