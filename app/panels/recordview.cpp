#include "panels/recordview.h"

#include "network/sieve.h"

#include <algorithm>

namespace plusone {
namespace {

Strand strandOf(EventKind kind, const FrameworkId& framework) {
    return framework == riskReductionFramework() ? Strand::RiskReduction : Strand(int(kind));
}

RecordRef refTo(const auto& record) {
    return {record.kind, record.id.slug()};
}

RecordView view(const Tie& tie) {
    const auto& first = tie.inForce ? tie.inForce : tie.signedOn ? tie.signedOn : tie.firstSeen;
    return {refTo(tie),    strandOf(EventKind::Agreements, tie.framework),
            &tie.name,     first,
            tie.ended,     &tie.parties,
            tie.framework, nullptr,
            &tie.sources};
}

RecordView view(const Exercise& exercise) {
    return {refTo(exercise),    strandOf(EventKind::Exercises, exercise.framework),
            &exercise.name,     exercise.start,
            exercise.end,       &exercise.participants,
            exercise.framework, &exercise.place,
            &exercise.sources};
}

RecordView view(const Dialogue& dialogue) {
    return {refTo(dialogue),    strandOf(EventKind::Dialogues, dialogue.framework),
            &dialogue.name,     dialogue.date,
            std::nullopt,       &dialogue.participants,
            dialogue.framework, &dialogue.place,
            &dialogue.sources};
}

template <class R>
std::optional<RecordView> viewIn(const Dataset& dataset, const QString& slug) {
    const R* record = dataset.find(Id<R>(slug));
    return record && record->confidence == Confidence::Sourced ? std::optional(view(*record)) : std::nullopt;
}

} // namespace

bool RecordView::names(const ActorId& actor) const {
    return std::any_of(parties->begin(), parties->end(),
                       [&actor](const Participant& party) { return party.actor == actor; });
}

QString RecordView::dates(const QString& language) const {
    return datesText(first, last, language);
}

std::optional<RecordView> viewOf(const Dataset& dataset, const RecordRef& ref) {
    switch (ref.kind) {
    case RecordKind::Tie:
        return viewIn<Tie>(dataset, ref.slug);
    case RecordKind::Exercise:
        return viewIn<Exercise>(dataset, ref.slug);
    case RecordKind::Dialogue:
        return viewIn<Dialogue>(dataset, ref.slug);
    default:
        return std::nullopt;
    }
}

std::vector<RecordView> allViews(const Dataset& dataset) {
    std::vector<RecordView> found;
    const auto gather = [&](const auto& records) {
        for (const auto& record : records) {
            if (record.confidence == Confidence::Sourced) {
                found.push_back(view(record));
            }
        }
    };
    gather(dataset.ties());
    gather(dataset.exercises());
    gather(dataset.dialogues());
    return found;
}

std::vector<RecordView> viewsInLens(const EventIndex& index, const Lens& lens) {
    std::array<std::vector<std::uint32_t>, 3> records; // by kind
    for (const SeenEvent& seen : eventsInLens(index, lens)) {
        if (seen.event->confidence == Confidence::Sourced) {
            records[std::size_t(seen.event->kind)].push_back(seen.event->record);
        }
    }
    std::vector<RecordView> found;
    const auto gather = [&](EventKind kind, const auto& all) {
        auto& places = records[std::size_t(kind)];
        std::sort(places.begin(), places.end());
        for (const std::uint32_t place : places) {
            found.push_back(view(all[place]));
        }
    };
    gather(EventKind::Agreements, index.dataset().ties());
    gather(EventKind::Exercises, index.dataset().exercises());
    gather(EventKind::Dialogues, index.dataset().dialogues());
    return found;
}

QString datesText(const std::optional<PartialDate>& first, const std::optional<PartialDate>& last,
                  const QString& language) {
    if (!first) {
        return last ? QStringLiteral("– ") + last->toDisplay(language) : QString();
    }
    const QString begin = first->toDisplay(language);
    if (!last || last == first) {
        return begin;
    }
    const bool sameMonth = first->year() == last->year() && first->month() == last->month() &&
                           first->day() != 0 && last->day() != 0;
    if (!sameMonth) {
        return begin + QStringLiteral(" – ") + last->toDisplay(language);
    }
    return language == QLatin1String("ja")
               ? QStringLiteral("%1–%2日").arg(begin.chopped(1)).arg(last->day())
               : QStringLiteral("%1–%2").arg(first->day()).arg(last->toDisplay(language));
}

} // namespace plusone
