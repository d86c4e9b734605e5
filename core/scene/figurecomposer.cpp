#include "scene/figurecomposer.h"

#include "model/citations.h"
#include "scene/alttext.h"
#include "scene/arrangement.h"
#include "scene/chartcolours.h"
#include "scene/figurepage.h"
#include "scene/figuretext.h"
#include "scene/figurewords.h"
#include "scene/losstext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double leastPoints = 6; ///< of any text, as printed
constexpr double edge = 2;        ///< px at the page's border that stay free

/// Rows of text that wraps at `width`, at most `lines` of them; the last one ends in an ellipsis where there
/// was more.
QStringList wrapped(const QString& text, const QFont& font, double width, int lines) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // addresses have no words
    layout.setTextOption(option);
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
    return rows;
}

/// A part of the map with nothing round it fills the page, as it fills the window.
double marginOf(const Figure& figure, double textScale) {
    const FigureSpec& spec = figure.spec;
    const bool isMapAlone = spec.crop && !spec.showTitle && !spec.showSubtitle && !spec.showDate &&
                            (!spec.showLegend || spec.legendAt) && !spec.showSizeKey && !spec.showTimeScale &&
                            !spec.showCredit && spec.sources == FigureSpec::Sources::None;
    return isMapAlone ? 0 : std::min(usualMargin * textScale, figure.page.width() / 12);
}

/// Composes one figure: what it is made from, and the page as it fills.
class Composer {
public:
    Composer(const Dataset& dataset, const Lens& lens, const Network& network,
             const std::vector<layout::Vec2>& positions, const LabelOffsets& onMap, Figure& figure)
        : m_dataset(dataset), m_lens(lens), m_network(network), m_positions(positions), m_onMap(onMap),
          m_figure(figure), m_spec(figure.spec), m_scale(textScaleFor(figure.page)),
          m_page(figure.page, marginOf(figure, m_scale), 6 * m_scale) {}

    void composeChart(const ChartData& data) {
        setTitle(data.title);
        describe(describeChart(data));
        addTop(legendFor(data, m_figure.style), data.note);
        addBottomLine();
        m_page.settle();
        if (data.categories.isEmpty()) {
            sayNothing();
        } else {
            m_figure.chart =
                layOutChart(data, m_page.mapRoom(), m_figure.style, font(m_figure.style.bodySize));
        }
    }

    void composeMap() {
        m_figure.style.ringWidth *= std::min(1.0, m_scale); // or small discs were all ring
        setTitle(defaultTitle(m_lens, m_spec.language));
        describe(altText(m_dataset, m_lens, m_network, m_spec.language) + discsInWords());
        m_figure.names = itemNames(m_dataset, m_network, m_spec.language);
        // The legend says what is drawn, and how much room is left to draw in depends on the legend: what is
        // drawn does not.
        const Scene draft = buildScene(input(m_page.mapRoom()));
        const QStringList subtitle{describeLoss(m_dataset, m_network.without, m_spec.language),
                                   describeLens(m_dataset, m_lens, m_network.counts, m_spec.language)};
        addTop(legendFor(draft, m_spec.language), subtitle.join(u' ').trimmed());
        addSizeKey(draft);
        addTimeScale();
        addBottomLine();
        m_page.settle();
        m_figure.mapRoom = m_spec.crop ? m_page.mapRoom() & inked() : inked();
        const SceneInput drawn = input(m_page.mapRoom());
        m_figure.scene = buildScene(drawn);
        m_figure.view.labelOffsets = drawn.labelOffsets;
        m_figure.view.labelScale = drawn.viewport.scale;
        if (m_spec.crop) { // the part in the middle, without what stands round it on the page
            const QRectF part(QPointF(), m_spec.crop->size() * drawn.viewport.scale);
            m_figure.view.viewport = Viewport::fitting(*m_spec.crop, part.size(), part, drawn.viewport.scale);
        }
        if (!m_figure.sizeKey.discs.empty()) { // a map of less room has smaller discs
            m_figure.sizeKey = sizeKey(m_figure.scene);
        }
        if (m_network.nodes.empty()) {
            sayNothing();
        }
    }

private:
    /// Empty where they stand for nothing but records.
    [[nodiscard]] QString discsInWords() const {
        const QString sentence = describeDiscs(discsOf(m_network), m_spec.language);
        return sentence.isEmpty() || m_spec.language == "ja"_L1 ? sentence : u' ' + sentence;
    }

    [[nodiscard]] QFont font(double size, QFont::Weight weight = QFont::Normal) const {
        return m_figure.style.font(std::max(leastPoints, size * m_scale), weight);
    }

    /// Where there may be ink.
    [[nodiscard]] QRectF inked() const {
        return QRectF(QPointF(), m_figure.page).adjusted(edge, edge, -edge, -edge);
    }

    [[nodiscard]] SceneInput input(const QRectF& room) const {
        const Style& style = m_figure.style;
        SceneInput input{m_dataset, m_network, m_positions, viewport(room), style};
        input.language = m_spec.language;
        input.bothNames = m_spec.bothNames;
        input.labelRoom = room & inked();
        input.textScale = m_scale;
        input.leastText = leastPoints;
        input.labelOffsets = labelOffsets(input.viewport.scale);
        if (m_spec.legendAt && m_spec.showLegend) {
            input.keepClear.push_back(m_figure.legendBox);
        }
        return input;
    }

    /// As far from what they name as on the map, in its measure.
    [[nodiscard]] LabelOffsets labelOffsets(double scale) const {
        LabelOffsets offsets = m_spec.labelOffsets;
        for (const auto& [item, by] : m_onMap) {
            offsets.emplace(item, by * scale);
        }
        return offsets;
    }

    [[nodiscard]] Viewport viewport(const QRectF& room) const {
        constexpr double mostScale = 2.2;
        if (m_spec.crop) {
            return Viewport::fitting(*m_spec.crop, m_figure.page, room, 20);
        }
        // Discs and labels of the outermost nodes need room inside the room.
        const QFontMetricsF metrics(m_figure.style.font(m_figure.style.labelSize * m_scale));
        const double beside = std::min(metrics.averageCharWidth() * 9, room.width() / 9);
        const double below =
            std::min(m_figure.style.maximumRadius * 0.8 + metrics.height(), room.height() / 6);
        return Viewport::fitting(boundsOf(m_positions), m_figure.page,
                                 room.adjusted(beside, below * 0.7, -beside, -below), mostScale * m_scale);
    }

    bool addText(FigurePage::Place place, QString text, const QFont& font, const QColor& colour, int lines) {
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; }); // no XML may hold them
        const QFontMetricsF metrics(font);
        constexpr double readable = 8; // letters
        if (text.isEmpty() || m_page.width() < readable * metrics.averageCharWidth()) {
            return false;
        }
        return addRows(place, wrapped(text, font, m_page.width(), lines), 0, font, colour);
    }

    /// `left`: from the page's own left margin, px.
    bool addRows(FigurePage::Place place, const QStringList& rows, double left, const QFont& font,
                 const QColor& colour) {
        const double height = QFontMetricsF(font).lineSpacing() * double(rows.size());
        return m_page.add(place, height, [this, rows, left, font, colour, height](QPointF at) {
            m_figure.texts.push_back(
                {rows.join(u'\n'), {at.x() + left, at.y(), m_page.width() - left, height}, font, colour});
        });
    }

    void setTitle(const QString& made) { m_figure.title = m_spec.title.isEmpty() ? made : m_spec.title; }

    void describe(const QString& made) {
        m_figure.description = m_spec.description.isEmpty() ? made : m_spec.description;
        m_figure.records = m_network.records;
    }

    void addTop(std::vector<LegendEntry> legend, const QString& subtitle) {
        const Style& style = m_figure.style;
        if (m_spec.showTitle) {
            addText(FigurePage::Place::Top, m_figure.title, titleFont(), style.ink, 2);
        }
        if (m_spec.showLegend) {
            addLegend(std::move(legend));
        }
        if (m_spec.sources != FigureSpec::Sources::None || m_spec.showCredit) {
            m_page.keepFree(QFontMetricsF(bottomFont()).lineSpacing());
        }
        if (m_spec.showDate) {
            addText(FigurePage::Place::Top, figureTime(m_lens, m_spec.language),
                    font(style.bodySize, QFont::DemiBold), style.ink, 1);
        }
        if (m_spec.showSubtitle) {
            addText(FigurePage::Place::Top, m_spec.subtitle.isEmpty() ? subtitle : m_spec.subtitle,
                    font(style.bodySize), style.muted, 3);
        }
    }

    /// A little smaller where that saves the title a second row.
    [[nodiscard]] QFont titleFont() const {
        const QFont usual = font(m_figure.style.titleSize, QFont::Bold);
        for (const double share : {1.0, 0.9, 0.8}) {
            const QFont smaller = font(m_figure.style.titleSize * share, QFont::Bold);
            if (QFontMetricsF(smaller).horizontalAdvance(m_figure.title) <= m_page.width()) {
                return smaller;
            }
        }
        return usual;
    }

    void addLegend(std::vector<LegendEntry> entries) {
        const QFont legendFont = font(m_figure.style.bodySize);
        const QSizeF taken = layOutLegend(entries, legendFont, m_page.width());
        if (entries.empty() || taken.width() > m_page.width()) {
            return;
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
        } else {
            m_page.add(FigurePage::Place::Legend, taken.height(), put);
        }
    }

    [[nodiscard]] SizeKey sizeKey(const Scene& scene) const {
        if (m_network.discs && m_network.discs->size) {
            return sizeKeyFor(*m_network.discs->size, scene.zoom, m_figure.style,
                              font(m_figure.style.bodySize), m_spec.language);
        }
        int most = 0;
        for (const NetworkNode& node : m_network.nodes) {
            most = std::max(most, node.total());
        }
        return sizeKeyFor(most, scene.zoom, m_figure.style, font(m_figure.style.bodySize), m_spec.language);
    }

    void addSizeKey(const Scene& draft) {
        const SizeKey key = m_spec.showSizeKey ? sizeKey(draft) : SizeKey();
        if (!key.discs.empty() && key.size.width() <= m_page.width()) {
            m_page.add(FigurePage::Place::SizeKey, key.size.height(), [this, key](QPointF at) {
                m_figure.sizeKey = key;
                m_figure.sizeKeyOrigin = at;
            });
        }
    }

    void addTimeScale() {
        if (!m_spec.showTimeScale) {
            return;
        }
        const TimeScale scale = timeScaleFor(recordsPerYear(m_dataset, m_lens), m_lens.window(),
                                             m_page.width(), font(m_figure.style.bodySize * 0.85));
        if (!scale.bars.empty()) {
            m_page.add(FigurePage::Place::TimeScale, scale.size.height(), [this, scale](QPointF at) {
                m_figure.timeScale = scale;
                m_figure.timeScaleOrigin = at;
            });
        }
    }

    /// Sources, and the credit behind them: as many publishers by name as there is room for, none of them
    /// cut.
    void addBottomLine() {
        m_page.keepFree(0);
        if (m_spec.sources == FigureSpec::Sources::List) {
            m_figure.hasRoomForSources = addSourceList();
            if (m_figure.hasRoomForSources) {
                return;
            }
        }
        const bool isLine = m_spec.sources == FigureSpec::Sources::Line || !m_figure.hasRoomForSources;
        const QString credit =
            m_spec.showCredit ? figureWord(FigureWord::Credit, m_spec.language) : QString();
        QStringList wordings;
        for (const QString& behind : QStringList{credit, QString()}) {
            for (std::size_t named = mostPublishers + 1; isLine && named-- > 0;) {
                const QString sources = sourceLine(m_dataset, m_network, m_spec.language, named);
                wordings << (behind.isEmpty() || sources.isEmpty() ? sources + behind
                                                                   : sources + u"  "_s + behind);
            }
        }
        wordings << credit;
        for (const QString& wording : wordings) {
            if (addWhole(wording)) {
                return;
            }
        }
    }

    [[nodiscard]] QFont bottomFont() const { return font(m_figure.style.bodySize * 0.85); }

    /// Not where it would have to be cut.
    bool addWhole(const QString& wording) {
        constexpr int mostRows = 2;
        const QFont small = bottomFont();
        const bool isCut = wrapped(wording, small, m_page.width(), mostRows + 1).size() > mostRows;
        return !isCut && addText(FigurePage::Place::Sources, wording, small, m_figure.style.muted, mostRows);
    }

    /// In as many columns as there is room for, the credit at their end; all of it, or nothing.
    bool addSourceList() {
        const std::vector<SourceId> sources = sourcesOf(m_dataset, m_network.records);
        const QFont small =
            m_figure.style.font(std::max(leastPoints, m_figure.style.bodySize * 0.7 * m_scale));
        const QFontMetricsF metrics(small);
        constexpr double letters = 55;
        const double gap = metrics.averageCharWidth() * 2;
        const int columns =
            std::max(1, int((m_page.width() + gap) / (metrics.averageCharWidth() * letters + gap)));
        const double width = (m_page.width() - gap * (columns - 1)) / columns;
        QStringList rows;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const Source* source = m_dataset.find(sources[i]);
            const QString text =
                u"%1. %2"_s.arg(i + 1).arg(source ? citation(*source, m_spec.language) : sources[i].slug());
            rows << wrapped(text, small, width, 1000);
        }
        if (m_spec.showCredit) {
            rows << wrapped(figureWord(FigureWord::Credit, m_spec.language), small, width, 1000);
        }
        const auto perColumn = (rows.size() + columns - 1) / columns;
        const double height = metrics.lineSpacing() * double(perColumn);
        if (rows.isEmpty()) {
            return true;
        }
        return m_page.add(FigurePage::Place::Sources, height, [=, this](QPointF at) {
            m_figure.listed = sources;
            for (int column = 0; column < columns; ++column) {
                const QStringList part = rows.mid(column * perColumn, perColumn);
                if (part.isEmpty()) {
                    break;
                }
                m_figure.texts.push_back({part.join(u'\n'),
                                          {at.x() + column * (width + gap), at.y(), width, height},
                                          small,
                                          m_figure.style.muted});
            }
        });
    }

    void sayNothing() {
        const QFont body = font(m_figure.style.bodySize);
        const QRectF room = m_page.mapRoom();
        m_figure.texts.push_back(
            {wrapped(figureWord(FigureWord::Nothing, m_spec.language), body, room.width(), 4).join(u'\n'),
             room, body, m_figure.style.muted});
    }

    const Dataset& m_dataset;
    const Lens& m_lens;
    const Network& m_network;
    const std::vector<layout::Vec2>& m_positions;
    const LabelOffsets& m_onMap;
    Figure& m_figure;
    const FigureSpec& m_spec;
    double m_scale;
    FigurePage m_page;
};

} // namespace

double textScaleFor(QSizeF page) {
    constexpr QSizeF usual(1150, 760);
    const double share = std::min(page.width() / usual.width(), page.height() / usual.height());
    return std::clamp(std::pow(share, 0.7), 0.5, 1.6);
}

void composeMapInto(Figure& figure, const Dataset& dataset, const Lens& lens, const Network& network,
                    const std::vector<layout::Vec2>& positions, const LabelOffsets& onMap) {
    Composer(dataset, lens, network, positions, onMap, figure).composeMap();
}

void composeChartInto(Figure& figure, const Dataset& dataset, const Lens& lens, const Network& behind,
                      const ChartData& data) {
    Composer(dataset, lens, behind, {}, {}, figure).composeChart(data);
}

} // namespace plusone
