#include "forms/mergechoices.h"

#include "forms/choices.h"
#include "model/duplicates.h"
#include "model/merge.h"

#include <algorithm>

namespace plusone {
namespace {

bool isSameText(const QString& a, const QString& b) {
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool looksTheSame(const Source& a, const Source& b) {
    return isSameText(a.url, b.url) || isSameText(a.title, b.title);
}

template <class R>
std::vector<RecordRef> sameAs(const Dataset& dataset, const R& record) {
    if constexpr (requires { probableDuplicates(dataset, record); }) {
        auto same = probableDuplicates(dataset, record);
        std::erase_if(same, [&dataset](const RecordRef& ref) { return !isShown(*dataset.find(ref)); });
        return same;
    } else if constexpr (requires { looksTheSame(record, record); }) {
        std::vector<RecordRef> same;
        for (const R& other : dataset.all<R>()) {
            if (other.id != record.id && looksTheSame(record, other)) {
                same.push_back(refOf(other));
            }
        }
        return same;
    } else {
        return {};
    }
}

std::optional<PartialDate> dayOf(const Tie& tie) {
    return tie.inForce ? tie.inForce : tie.signedOn ? tie.signedOn : tie.firstSeen;
}

std::optional<PartialDate> dayOf(const Exercise& exercise) {
    return exercise.start;
}

std::optional<PartialDate> dayOf(const Dialogue& dialogue) {
    return dialogue.date;
}

/// With the day as files have it: a language's words for it take too long for many records.
template <class R>
std::vector<Choice> eventChoices(const RecordList<R>& events) {
    std::vector<Choice> choices;
    choices.reserve(events.size());
    for (const R& event : events) {
        if (event.confidence != Confidence::Sourced) {
            continue; // nobody sees it
        }
        const QString& slug = event.id.slug();
        QString label = event.name;
        if (const auto day = dayOf(event)) {
            label += labelSeparator + day->toString();
        }
        label += labelSeparator + slug;
        choices.push_back({slug, event.name, std::move(label)});
    }
    return choices;
}

std::vector<Choice> choicesOf(const Dataset& dataset, RecordKind kind, const QString& language) {
    switch (kind) {
    case RecordKind::Actor:
        return actorChoices(dataset, language);
    case RecordKind::Source:
        return sourceChoices(dataset);
    case RecordKind::Tie:
        return eventChoices(dataset.ties());
    case RecordKind::Exercise:
        return eventChoices(dataset.exercises());
    case RecordKind::Dialogue:
        return eventChoices(dataset.dialogues());
    case RecordKind::Framework:
    case RecordKind::Series:
    case RecordKind::Claim:
        break;
    }
    return {};
}

} // namespace

std::vector<RecordRef> recordsToMerge(const Selection& selection) {
    std::vector<RecordRef> records = selection.records;
    if (selection.kind == Selection::Kind::Record) {
        records = {selection.record};
    }
    const bool isOne = records.size() == 1;
    const bool arePair = records.size() == 2 && records[0].kind == records[1].kind;
    return (isOne || arePair) && canMerge(records.front().kind) ? records : std::vector<RecordRef>();
}

std::vector<RecordRef> probablyTheSame(const Dataset& dataset, const RecordRef& record) {
    const auto found = dataset.find(record);
    return found ? std::visit([&dataset](const auto& is) { return sameAs(dataset, is); }, *found)
                 : std::vector<RecordRef>();
}

std::vector<Choice> mergeChoices(const Dataset& dataset, const RecordRef& record, const QString& language) {
    std::vector<Choice> choices = choicesOf(dataset, record.kind, language);
    std::erase_if(choices, [&record](const Choice& choice) { return choice.key == record.slug; });
    const auto same = probablyTheSame(dataset, record);
    std::stable_partition(choices.begin(), choices.end(), [&same](const Choice& choice) {
        return std::any_of(same.begin(), same.end(),
                           [&choice](const RecordRef& ref) { return ref.slug == choice.key; });
    });
    return choices;
}

} // namespace plusone
