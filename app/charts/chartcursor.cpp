#include "charts/chartcursor.h"

#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace plusone {

void ChartCursor::show(std::shared_ptr<const ChartData> data) {
    m_data = std::move(data);
    m_place = {};
    Q_EMIT moved();
}

int ChartCursor::firstSeries() const {
    const bool isBars =
        m_data->shape == ChartData::Shape::Stacked || m_data->shape == ChartData::Shape::Sideways;
    return isBars ? wholeBar : 0;
}

bool ChartCursor::has(Place place) const {
    return place.category >= 0 && place.category < m_data->categories.size() &&
           place.series >= firstSeries() && place.series < int(m_data->series.size());
}

void ChartCursor::goTo(Place place, bool choose) {
    if (!has(place)) {
        return;
    }
    m_place = place;
    Q_EMIT moved();
    Q_EMIT said(words(place));
    if (choose) {
        Q_EMIT chosen(place);
    }
}

void ChartCursor::walk(qsizetype categories, int series) {
    Place next = m_place;
    if (next.category < 0) { // comes in from the side that it walks away from
        next = {categories < 0 ? m_data->categories.size() - 1 : 0, firstSeries()};
    } else {
        next.category = std::clamp<qsizetype>(next.category + categories, 0, m_data->categories.size() - 1);
        next.series = std::clamp(next.series + series, firstSeries(), int(m_data->series.size()) - 1);
    }
    goTo(next, false);
}

bool ChartCursor::press(const QKeyEvent& event) {
    if (m_data->isEmpty() || event.modifiers() & ~Qt::KeypadModifier) {
        return false;
    }
    const bool isSideways = m_data->shape == ChartData::Shape::Sideways;
    // Pieces of a standing bar go up, rows of cells and of a legend go down.
    const int up = m_data->shape == ChartData::Shape::Stacked ? 1 : -1;
    const qsizetype all = m_data->categories.size();
    switch (event.key()) {
    case Qt::Key_Left:
        isSideways ? walk(0, -1) : walk(-1, 0);
        return true;
    case Qt::Key_Right:
        isSideways ? walk(0, 1) : walk(1, 0);
        return true;
    case Qt::Key_Up:
        isSideways ? walk(-1, 0) : walk(0, up);
        return true;
    case Qt::Key_Down:
        isSideways ? walk(1, 0) : walk(0, -up);
        return true;
    case Qt::Key_Home:
        walk(-all, 0);
        goTo({0, m_place.series}, false);
        return true;
    case Qt::Key_End:
        walk(all, 0);
        goTo({all - 1, m_place.series}, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        goTo(m_place, true);
        return true;
    default:
        return false;
    }
}

QString ChartCursor::words(Place place) const {
    return !has(place)                ? QString()
           : place.series == wholeBar ? barText(*m_data, place.category)
                                      : pointText(*m_data, place.category, std::size_t(place.series));
}

QString ChartCursor::name(Place place) const {
    const QString category = m_data->categories.value(place.category);
    return place.series == wholeBar
               ? category
               : tr("%1, %2").arg(category, m_data->series[std::size_t(place.series)].name);
}

std::vector<RecordRef> ChartCursor::records(Place place) const {
    std::vector<RecordRef> records;
    QSet<RecordRef> known;
    for (int i = 0; has(place) && i < int(m_data->series.size()); ++i) {
        if (place.series != wholeBar && place.series != i) {
            continue;
        }
        for (const RecordRef& ref : m_data->point(place.category, std::size_t(i)).records) {
            if (!known.contains(ref)) {
                known.insert(ref);
                records.push_back(ref);
            }
        }
    }
    return records;
}

} // namespace plusone
