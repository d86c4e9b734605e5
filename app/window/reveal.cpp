#include "window/reveal.h"

#include "network/network.h"

#include <algorithm>
#include <array>

namespace plusone {
namespace {

bool isDrawn(const Network& network, const RecordRef& record) {
    if (record.kind == RecordKind::Actor) {
        return network.indexOf(ActorId(record.slug)) < network.nodes.size();
    }
    if (record.kind == RecordKind::Framework) {
        return std::any_of(network.hulls.begin(), network.hulls.end(), [&record](const NetworkHull& hull) {
            return hull.framework.slug() == record.slug;
        });
    }
    const auto holds = [&record](const auto& records) {
        return std::find(records.begin(), records.end(), record) != records.end();
    };
    return std::any_of(network.links.begin(), network.links.end(),
                       [&](const NetworkLink& link) {
                           return std::any_of(link.records.begin(), link.records.end(), holds);
                       }) ||
           std::any_of(network.hubs.begin(), network.hubs.end(),
                       [&](const NetworkHub& hub) { return holds(hub.records); });
}

template <class Event>
std::optional<RecordRef> latestOf(const RecordList<Event>& events, const QString& series) {
    const Event* latest = nullptr;
    for (const Event& event : events) {
        const auto span = spanOf(event);
        if (event.series == series && span && event.confidence == Confidence::Sourced &&
            (!latest || spanOf(*latest)->last < span->last)) {
            latest = &event;
        }
    }
    return latest ? std::optional(refOf(*latest)) : std::nullopt;
}

/// The latest days on which an actor takes part in anything; of a tie that still stands the first.
std::optional<DateSpan> latestOf(const Dataset& dataset, const ActorId& actor) {
    std::optional<DateSpan> latest;
    const auto look = [&](const auto& records, const auto participants) {
        for (const auto& record : records) {
            const auto& named = record.*participants;
            const auto span = spanOf(record);
            const bool takesPart = std::any_of(
                named.begin(), named.end(), [&actor](const Participant& one) { return one.actor == actor; });
            if (takesPart && span && record.confidence == Confidence::Sourced &&
                (!latest || latest->first < span->first)) {
                latest = DateSpan{span->first, span->last == openEnd ? span->first : span->last};
            }
        }
    };
    look(dataset.ties(), &Tie::parties);
    look(dataset.exercises(), &Exercise::participants);
    look(dataset.dialogues(), &Dialogue::participants);
    return latest;
}

std::optional<DateSpan> spanOf(const Dataset& dataset, const RecordRef& ref) {
    const auto record = dataset.find(ref);
    if (const auto* tie = record ? std::get_if<Tie>(&*record) : nullptr) {
        return spanOf(*tie);
    }
    if (const auto* exercise = record ? std::get_if<Exercise>(&*record) : nullptr) {
        return spanOf(*exercise);
    }
    if (const auto* dialogue = record ? std::get_if<Dialogue>(&*record) : nullptr) {
        return spanOf(*dialogue);
    }
    if (const auto* framework = record ? std::get_if<Framework>(&*record) : nullptr) {
        return spanOf(*framework);
    }
    return record && ref.kind == RecordKind::Actor ? latestOf(dataset, ActorId(ref.slug)) : std::nullopt;
}

/// What the map shows in the place of a record.
std::optional<RecordRef> drawnFor(const Dataset& dataset, const RecordRef& ref) {
    if (ref.kind == RecordKind::Series) {
        const Series* series = dataset.find(SeriesId(ref.slug));
        return !series                                     ? std::nullopt
               : series->eventKind == EventKind::Exercises ? latestOf(dataset.exercises(), series->name)
                                                           : latestOf(dataset.dialogues(), series->name);
    }
    const bool isDrawn = ref.kind != RecordKind::Source && ref.kind != RecordKind::Claim;
    return isDrawn && dataset.find(ref) ? std::optional(ref) : std::nullopt;
}

/// To where the record counts: what stands has to stand on the day itself.
void moveTime(Lens& lens, const DateSpan& span, bool stands) {
    const auto* moment = std::get_if<Moment>(&lens.time);
    const QDate day = lens.lastDay();
    const bool counts =
        moment && stands ? span.first <= day && day <= span.last : span.overlaps(lens.window());
    if (!counts) {
        lens.time = Moment{stands ? std::clamp(day, span.first, span.last) : span.last,
                           moment ? moment->months : Moment{}.months};
        if (lens.comparedWith && *lens.comparedWith >= lens.lastDay()) {
            lens.comparedWith.reset();
        }
    }
}

void bringBack(Lens& lens) {
    lens.hidden.clear();
}

void drawLight(Lens& lens) {
    lens.minimumWeight = 0;
    lens.manyParty = lens.manyParty == ManyParty::Hidden ? ManyParty::Hub : lens.manyParty;
}

void openFilters(Lens& lens) {
    static_cast<LensFilters&>(lens) = {};
    lens.without = {};
}

} // namespace

Lens lensShowing(const EventIndex& index, const Lens& lens, const RecordRef& record) {
    const Dataset& dataset = index.dataset();
    const auto wanted = drawnFor(dataset, record);
    const auto isSeen = [&](const Lens& tried) { return isDrawn(buildNetwork(index, tried), *wanted); };
    if (!wanted || isSeen(lens)) {
        return lens;
    }
    Lens moved = lens;
    if (const auto span = spanOf(dataset, *wanted)) {
        moveTime(moved, *span, wanted->kind == RecordKind::Tie || wanted->kind == RecordKind::Framework);
    }
    constexpr std::array changes{bringBack, drawLight, openFilters};
    for (const Lens& at : {lens, moved}) {
        if (at != lens && isSeen(at)) {
            return at;
        }
        for (const auto change : changes) {
            Lens shown = at;
            change(shown);
            if (shown != at && isSeen(shown)) {
                return shown;
            }
        }
    }
    for (const auto change : changes) {
        change(moved);
    }
    return moved;
}

} // namespace plusone
