#pragma once

#include "model/dataset.h"

namespace plusone {

/// The latest event of the series but this one, as far as it is more than recall; nullptr when there is none.
template <class Event>
const Event* lastOfSeries(const RecordList<Event>& events, const QString& series, const QString& but) {
    const auto day = [](const Event& event) {
        const auto span = spanOf(event);
        return span ? span->first : QDate();
    };
    const Event* last = nullptr;
    for (const Event& event : events) {
        if (event.series.compare(series, Qt::CaseInsensitive) == 0 && event.id.slug() != but &&
            event.confidence == Confidence::Sourced && (!last || day(*last) < day(event))) {
            last = &event;
        }
    }
    return last;
}

} // namespace plusone
