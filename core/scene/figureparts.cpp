#include "scene/figureparts.h"

#include "scene/arrangement.h"
#include "scene/figuretext.h"
#include "scene/looks.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace plusone {
namespace {

/// 1, 2 or 5 times a power of ten, no more than the number, which is positive.
double roundBelow(double number) {
    const double power = std::pow(10.0, std::floor(std::log10(number)));
    const double digit = number / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

struct KeyDisc {
    double radius = 0;
    QString text;
};

/// From left to right, the last one the largest.
SizeKey laidOut(const std::vector<KeyDisc>& discs, const Style& style, const QFont& font) {
    SizeKey key;
    key.font = font;
    const QFontMetricsF metrics(font);
    const double rim = style.ringWidth;
    const double height = std::max(metrics.height(), 2 * (discs.back().radius + rim));
    const double gap = metrics.height() * 0.4;
    double x = 0;
    for (const auto& [radius, text] : discs) {
        x += radius + rim;
        key.discs.push_back({{x, height / 2},
                             radius,
                             text,
                             {x + radius + gap, (height - metrics.height()) / 2 + metrics.ascent()}});
        x += radius + gap + metrics.horizontalAdvance(text) + 2 * gap;
    }
    key.size = {x, height};
    return key;
}

double yearsSince(int year, QDate day) {
    return day.year() - year + (day.dayOfYear() - 1.0) / day.daysInYear();
}

} // namespace

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

void paintText(Canvas& canvas, const FigureText& text) {
    const QFontMetricsF metrics(text.font);
    double y = text.box.top() + metrics.ascent();
    for (const QString& line : text.text.split(u'\n')) {
        canvas.drawText({text.box.left(), y}, line, text.font, text.colour);
        y += metrics.lineSpacing();
    }
}

SizeKey sizeKeyFor(int most, double zoom, const Style& style, const QFont& font, const QString& language) {
    const int large = std::min(int(roundBelow(std::max(1, most))), int(roundBelow(fullDiscRecords)));
    const int middle = int(roundBelow(std::max(1.0, large / 4.0)));
    std::vector<int> counts{1};
    if (middle > 1) {
        counts.push_back(middle);
    }
    if (large > counts.back()) {
        counts.push_back(large);
    }
    std::vector<KeyDisc> discs;
    for (const int count : counts) {
        const bool isLast = count == counts.back();
        discs.push_back({discRadius(count, style) * zoom,
                         isLast ? figureRecords(count, language) : QString::number(count)});
    }
    return most < 1 ? SizeKey{{}, {}, font} : laidOut(discs, style, font);
}

SizeKey sizeKeyFor(const DiscScale& scale, double zoom, const Style& style, const QFont& font,
                   const QString& language) {
    if (!(scale.most > 0)) {
        return {{}, {}, font};
    }
    std::vector<KeyDisc> discs;
    const double large = roundBelow(scale.most);
    for (const double value : {roundBelow(large / 4), large}) {
        const QString text =
            value == large ? figureValue(value, scale.measure, language) : QString::number(value, 'g', 3);
        discs.push_back({discRadiusOf(value / scale.most, style) * zoom, text});
    }
    return laidOut(discs, style, font);
}

void paintSizeKey(Canvas& canvas, const SizeKey& key, QPointF origin, const Style& style) {
    for (const SizeKey::Disc& disc : key.discs) {
        canvas.drawCircle(disc.centre + origin, disc.radius, QPen(style.ink, style.ringWidth), style.paper);
        canvas.drawText(disc.baseline + origin, disc.text, key.font, style.ink);
    }
}

TimeScale timeScaleFor(const std::vector<YearCount>& years, const DateSpan& window, double width,
                       const QFont& font) {
    TimeScale scale;
    scale.font = font;
    if (years.empty()) {
        return scale;
    }
    const QFontMetricsF metrics(font);
    const double barsHigh = 2 * metrics.height();
    const int first = years.front().year;
    const double perYear = width / double(years.size());
    int most = 1;
    for (const YearCount& year : years) {
        most = std::max(most, std::accumulate(year.records.begin(), year.records.end(), 0));
    }
    scale.axis = barsHigh;
    for (const YearCount& year : years) {
        double y = barsHigh;
        for (std::size_t kind = 0; kind < year.records.size(); ++kind) {
            const double high = barsHigh * year.records[kind] / most;
            if (high > 0) {
                y -= high;
                const double gap = perYear * 0.12;
                scale.bars.push_back(
                    {{(year.year - first) * perYear + gap, y, perYear - 2 * gap, high}, kind});
            }
        }
    }
    const auto placeOf = [&](QDate day) { return std::clamp(yearsSince(first, day) * perYear, 0.0, width); };
    const double from = placeOf(window.first);
    scale.window = {from, 0, std::max(1.0, placeOf(window.last.addDays(1)) - from), barsHigh};
    double free = 0; // x from which a text has room
    for (const YearCount& year : years) {
        const QString text = QString::number(year.year);
        const double wide = metrics.horizontalAdvance(text);
        const double x = (year.year - first) * perYear;
        const bool isTold = year.year % 10 == 0 || year.year == first;
        if (isTold && x >= free && x + wide <= width) {
            scale.ticks.push_back({text, {x, barsHigh + 2 + metrics.ascent()}, x});
            free = x + wide + metrics.averageCharWidth();
        }
    }
    scale.size = {width, barsHigh + 2 + metrics.height()};
    return scale;
}

void paintTimeScale(Canvas& canvas, const TimeScale& scale, QPointF origin, const Style& style) {
    const auto moved = [&origin](const QRectF& box) { return box.translated(origin); };
    constexpr double windowOpacity = 0.18;
    canvas.drawBox(moved(scale.window), 0, Qt::NoPen, faded(style.accent, windowOpacity));
    for (const TimeScale::Bar& bar : scale.bars) {
        canvas.drawBox(moved(bar.box), 0, Qt::NoPen, style.strands[bar.strand].colour);
    }
    const QPen hairline(style.muted, 1);
    canvas.drawLine({origin + QPointF(0, scale.axis), origin + QPointF(scale.size.width(), scale.axis)},
                    hairline);
    for (const TimeScale::Tick& tick : scale.ticks) {
        canvas.drawLine(
            {origin + QPointF(tick.x + 0.5, scale.axis), origin + QPointF(tick.x + 0.5, scale.axis + 3)},
            hairline);
        canvas.drawText(origin + tick.baseline, tick.text, scale.font, style.muted);
    }
}

} // namespace plusone
