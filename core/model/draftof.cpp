#include "model/edits.h"

#include <QLocale>

// What goes from records to the drafts that show them.

namespace plusone {
namespace {

QString text(const std::optional<PartialDate>& date) {
    return date ? date->toString() : QString();
}

template <class Draft, class R>
void setPosition(Draft& draft, const R& record) {
    if (record.position) {
        draft.latitude = QString::number(record.position->latitude, 'g', QLocale::FloatingPointShortest);
        draft.longitude = QString::number(record.position->longitude, 'g', QLocale::FloatingPointShortest);
    }
}

std::vector<ParticipantDraft> draftsOf(const std::vector<Participant>& participants) {
    std::vector<ParticipantDraft> drafts;
    for (const Participant& participant : participants) {
        drafts.push_back({participant.actor.slug(), keyOf(participant.role)});
    }
    return drafts;
}

struct DraftMaker {
    const Dataset& dataset;

    std::optional<AnyDraft> operator()(const Actor& record) const {
        ActorDraft draft{record.id.slug(),
                         record.name,
                         record.nameJa,
                         record.shortName,
                         record.region,
                         keyOf(record.actorKind),
                         record.capital,
                         {},
                         {}};
        setPosition(draft, record);
        return draft;
    }

    std::optional<AnyDraft> operator()(const Framework& record) const {
        FrameworkDraft draft;
        draft.id = record.id.slug();
        draft.name = record.name;
        draft.nameJa = record.nameJa;
        draft.kind = keyOf(record.frameworkKind);
        draft.parent = record.parent.slug();
        for (const Member& member : record.members) {
            draft.members.push_back({member.actor.slug(), text(member.joined), text(member.left)});
        }
        draft.start = text(record.start);
        draft.end = text(record.end);
        return provenance(draft, record);
    }

    std::optional<AnyDraft> operator()(const Tie& record) const {
        TieDraft draft;
        draft.id = record.id.slug();
        draft.type = keyOf(record.type);
        draft.name = record.name;
        draft.parties = draftsOf(record.parties);
        draft.signedOn = text(record.signedOn);
        draft.inForce = text(record.inForce);
        draft.ended = text(record.ended);
        draft.firstSeen = text(record.firstSeen);
        draft.framework = record.framework.slug();
        return provenance(draft, record);
    }

    std::optional<AnyDraft> operator()(const Exercise& record) const {
        ExerciseDraft draft;
        draft.id = record.id.slug();
        draft.start = text(record.start);
        draft.end = text(record.end);
        setPosition(draft, record);
        draft.domain = keyOf(record.domain);
        return event(draft, record);
    }

    std::optional<AnyDraft> operator()(const Dialogue& record) const {
        DialogueDraft draft;
        draft.id = record.id.slug();
        draft.date = text(record.date);
        draft.level = keyOf(record.level);
        draft.outcome = record.outcome;
        return event(draft, record);
    }

    std::optional<AnyDraft> operator()(const Source& record) const { return draftOf(record); }
    std::optional<AnyDraft> operator()(const Series& /*record*/) const { return std::nullopt; }
    std::optional<AnyDraft> operator()(const Claim& /*record*/) const { return std::nullopt; }

private:
    static SourceDraft draftOf(const Source& source) {
        return {source.id.slug(), source.title, source.publisher, text(source.date), source.url};
    }

    template <class Draft, class R>
    AnyDraft event(Draft& draft, const R& record) const {
        draft.series = record.series;
        draft.name = record.name;
        draft.place = record.place;
        draft.participants = draftsOf(record.participants);
        draft.participantsComplete = record.participantsComplete;
        draft.announcedOnly = record.announcedOnly;
        draft.framework = record.framework.slug();
        return provenance(draft, record);
    }

    template <class Draft, class R>
    AnyDraft provenance(Draft& draft, const R& record) const {
        draft.summary = record.summary;
        for (const SourceId& id : record.sources) {
            const Source* source = dataset.find(id);
            draft.sources.push_back(source ? draftOf(*source) : SourceDraft{id.slug(), {}, {}, {}, {}});
        }
        return std::move(draft);
    }
};

} // namespace

std::optional<AnyDraft> draftOf(const Dataset& dataset, const AnyRecord& record) {
    return std::visit(DraftMaker{dataset}, record);
}

} // namespace plusone
