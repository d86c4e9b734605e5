#include "scene/chartroom.h"

#include "scene/chartwords.h"
#include "scene/figureparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr int mostTitleRows = 2;
constexpr int mostNoteRows = 4; ///< on the narrowest page: what is missing is never cut

} // namespace

QString ChartRoom::tickText(double value) const {
    const QString number = QString::number(value);
    return data.isPercent ? number + u" %"_s : number;
}

std::vector<double> ChartRoom::ticksFor(double length, double size) const {
    const std::vector<double> all = ticks();
    const std::size_t steps = all.size() - 1;
    std::size_t every = 1;
    while (every < steps && (steps % every > 0 || length * double(every) / double(steps) < size)) {
        ++every;
    }
    std::vector<double> some;
    for (std::size_t i = 0; i < all.size(); i += every) {
        some.push_back(all[i]);
    }
    return some;
}

bool ChartRoom::isEnough(const QRectF& plot, double leastHeight) const {
    constexpr double leastWidth = 3; // of a number that stands under it
    return plot.height() >= leastHeight && plot.width() >= leastWidth * metrics.horizontalAdvance(u"00"_s);
}

ChartRoom::Foot ChartRoom::footOf(const QString& title, const QString& note) const {
    QStringList notes{data.foot, note};
    notes.removeAll(QString());
    Foot foot{wrapped(notes.join(inLanguage(data.language, u". "_s, u"。"_s)), drawing.font, room.width(),
                      mostNoteRows),
              wrapped(title, drawing.font, room.width(), mostTitleRows), false};
    foot.notes.removeAll(QString());
    if (foot.notes.size() == 1 && foot.title.size() == 1) {
        foot.isOneRow = metrics.horizontalAdvance(foot.notes.front()) + besideNotes() +
                            metrics.horizontalAdvance(foot.title.front()) <=
                        room.width();
    }
    return foot;
}

double ChartRoom::heightOf(const Foot& foot) const {
    const auto rows = foot.isOneRow ? 1 : foot.notes.size() + foot.title.size();
    return tick + metrics.height() * double(1 + rows);
}

ChartRoom::Rows ChartRoom::rowsOf(const QStringList& names, double above, double right,
                                  const QString& title) const {
    const qsizetype all = names.size();
    Rows rows{all, 0, {}, footOf(title)};
    const auto fits = [&] {
        return qsizetype(std::max(0.0, room.height() - above - heightOf(rows.foot)) / leastRow());
    };
    if (fits() < all) {
        rows.foot = footOf(title, firstOfText(all - 1, all, data.language));
        rows.shown = std::min(fits(), all - 1);
        rows.foot = footOf(title, firstOfText(rows.shown, all, data.language));
    }
    constexpr double mostForNames = 0.42; // of the room's width
    for (const QString& name : names.first(rows.shown)) {
        rows.nameWidth = std::max(rows.nameWidth, metrics.horizontalAdvance(name));
    }
    rows.nameWidth = std::min(rows.nameWidth, room.width() * mostForNames);
    rows.plot = room.adjusted(rows.nameWidth + 2 * tick, above, -right, -heightOf(rows.foot));
    return rows;
}

QStringList ChartRoom::valueTitle() const {
    return wrapped(data.valueTitle, drawing.font, room.width(), mostTitleRows);
}

QRectF ChartRoom::plotBesideValues(const Foot& foot) const {
    double left = 0;
    for (const double value : ticks()) {
        left = std::max(left, metrics.horizontalAdvance(tickText(value)));
    }
    const double line = metrics.height();
    return room.adjusted(left + 2 * tick, (0.5 + double(valueTitle().size())) * line, -line / 2,
                         -heightOf(foot));
}

void ChartRoom::addText(const QString& text, QPointF baseline, const QColor& colour) {
    drawing.texts.push_back({text, baseline, colour, style.paper});
}

void ChartRoom::addTextBefore(const QString& text, double x, double y, const QColor& colour) {
    addText(text, {x - metrics.horizontalAdvance(text), y + metrics.ascent() / 2 - 1}, colour);
}

void ChartRoom::addRowName(const QString& name, const Rows& rows, double y) {
    addTextBefore(metrics.elidedText(name, Qt::ElideRight, rows.nameWidth), rows.plot.left() - 2 * tick, y,
                  style.ink);
}

void ChartRoom::addValues(const QRectF& plot) {
    QPointF at(room.left(), room.top() + metrics.ascent());
    for (const QString& row : valueTitle()) {
        addText(row, at, style.muted);
        at.ry() += metrics.height();
    }
    for (const double value : ticksFor(plot.height(), leastRow())) {
        const double y = plot.bottom() - plot.height() * value / top();
        drawing.grid.emplace_back(plot.left(), y, plot.right(), y);
        addTextBefore(tickText(value), plot.left() - 2 * tick, y, style.muted);
    }
    drawing.axes.emplace_back(plot.bottomLeft(), plot.bottomRight());
}

void ChartRoom::addYears(const QRectF& plot, const std::vector<double>& middles) {
    constexpr qsizetype few = 15;
    double free = room.left();
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const QString& name = data.categories[i];
        const bool isTold = isRoundYear(name) || i == 0 || data.categories.size() <= few;
        const double wide = metrics.horizontalAdvance(name);
        const double middle = middles[std::size_t(i)];
        if (isTold && middle - wide / 2 >= free && middle + wide / 2 <= room.right()) {
            drawing.axes.emplace_back(middle, plot.bottom(), middle, plot.bottom() + tick);
            addText(name, {middle - wide / 2, plot.bottom() + tick + metrics.ascent()}, style.ink);
            free = middle + wide / 2 + metrics.averageCharWidth();
        }
    }
}

void ChartRoom::addFoot(const QRectF& plot, const Foot& foot) {
    double y = plot.bottom() + tick + metrics.height() + metrics.ascent();
    const double free = foot.isOneRow ? metrics.horizontalAdvance(foot.notes.front()) + besideNotes() : 0;
    for (const QString& row : foot.title) {
        const double left = plot.right() - metrics.horizontalAdvance(row);
        addText(row, {std::max(room.left() + free, left), y}, style.muted);
        y += foot.isOneRow ? 0 : metrics.height();
    }
    for (const QString& row : foot.notes) {
        addText(row, {room.left(), y}, style.ink);
        y += metrics.height();
    }
}

void ChartRoom::sayNoRoom() {
    constexpr double readable = 8; // letters
    ChartDrawing nothing;
    nothing.font = drawing.font;
    drawing = nothing;
    const int rows = int(room.height() / metrics.height());
    if (rows < 1 || room.width() < readable * metrics.averageCharWidth()) {
        return;
    }
    QPointF at(room.left(), room.top() + metrics.ascent());
    for (const QString& text : wrapped(noRoomText(data.language), drawing.font, room.width(), rows)) {
        addText(text, at, style.muted);
        at.ry() += metrics.height();
    }
}

} // namespace plusone
