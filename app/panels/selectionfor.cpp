#include "panels/selectionfor.h"

#include "panels/recordview.h"

namespace plusone {
namespace {

template <class Event>
std::vector<RecordRef> eventsOf(const RecordList<Event>& events, const QString& series) {
    std::vector<RecordRef> records;
    for (const Event& event : events) {
        if (event.series == series && event.confidence == Confidence::Sourced) {
            records.push_back(refOf(event));
        }
    }
    return records;
}

} // namespace

Selection selectionFor(const Dataset& dataset, const RecordRef& ref, const QString& language) {
    if (ref.kind == RecordKind::Series) {
        if (const Series* series = dataset.find(SeriesId(ref.slug))) {
            return Selection::of(series->eventKind == EventKind::Exercises
                                     ? eventsOf(dataset.exercises(), series->name)
                                     : eventsOf(dataset.dialogues(), series->name),
                                 titleOf(*series, language));
        }
    }
    if (ref.kind == RecordKind::Claim) {
        const Claim* claim = dataset.find(ClaimId(ref.slug));
        if (claim && claim->record) {
            return Selection::of(*claim->record);
        }
    }
    return Selection::of(ref);
}

} // namespace plusone
