#include "model/merge.h"

#include "model/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

template <class T>
void fill(T& value, const T& other) {
    if (value == T()) {
        value = other;
    }
}

/// As fill(), with a date that fits between two others.
void fillBetween(std::optional<PartialDate>& date, const std::optional<PartialDate>& other,
                 const std::optional<PartialDate>& first, const std::optional<PartialDate>& last) {
    const bool isBefore = other && first && other->latest() < first->earliest();
    const bool isAfter = other && last && other->earliest() > last->latest();
    if (!isBefore && !isAfter) {
        fill(date, other);
    }
}

template <class T, class Same>
void unite(std::vector<T>& list, const std::vector<T>& others, const Same& same) {
    for (const T& other : others) {
        if (std::none_of(list.begin(), list.end(), [&](const T& there) { return same(there, other); })) {
            list.push_back(other);
        }
    }
}

void uniteSources(std::vector<SourceId>& list, const std::vector<SourceId>& others) {
    unite(list, others, std::equal_to<>());
}

void uniteParticipants(std::vector<Participant>& list, const std::vector<Participant>& others) {
    unite(list, others, [](const Participant& a, const Participant& b) { return a.actor == b.actor; });
}

// What `into` becomes.

Actor merged(Actor into, const Actor& from) {
    fill(into.nameJa, from.nameJa);
    fill(into.shortName, from.shortName);
    fill(into.region, from.region);
    fill(into.capital, from.capital);
    fill(into.position, from.position);
    return into;
}

Source merged(Source into, const Source& from) {
    fill(into.publisher, from.publisher);
    fill(into.date, from.date);
    return into;
}

template <class R>
void mergeProvenance(R& into, const R& from) {
    fill(into.framework, from.framework);
    fill(into.summary, from.summary);
    uniteSources(into.sources, from.sources);
    into.confidence = into.sources.empty() ? into.confidence : Confidence::Sourced;
}

Tie merged(Tie into, const Tie& from) {
    fillBetween(into.signedOn, from.signedOn, {}, into.inForce ? into.inForce : into.ended);
    fillBetween(into.inForce, from.inForce, into.signedOn, into.ended);
    fillBetween(into.ended, from.ended, into.inForce ? into.inForce : into.signedOn, {});
    fill(into.firstSeen, from.firstSeen);
    uniteParticipants(into.parties, from.parties);
    mergeProvenance(into, from);
    return into;
}

template <class R>
void mergeEvent(R& into, const R& from) {
    fill(into.place, from.place);
    uniteParticipants(into.participants, from.participants);
    into.participantsComplete = into.participantsComplete || from.participantsComplete;
    into.announcedOnly = into.announcedOnly && from.announcedOnly;
    mergeProvenance(into, from);
}

Exercise merged(Exercise into, const Exercise& from) {
    fillBetween(into.end, from.end, into.start, {});
    fill(into.position, from.position);
    mergeEvent(into, from);
    return into;
}

Dialogue merged(Dialogue into, const Dialogue& from) {
    fill(into.outcome, from.outcome);
    mergeEvent(into, from);
    return into;
}

bool isOneOf(const std::vector<SourceId>& sources, const RecordRef& ref) {
    return ref.kind == RecordKind::Source &&
           std::any_of(sources.begin(), sources.end(), [&](const auto& id) { return id.slug() == ref.slug; });
}

template <class Entry>
bool isOneOf(const std::vector<Entry>& actors, const RecordRef& ref) {
    return ref.kind == RecordKind::Actor &&
           std::any_of(actors.begin(), actors.end(),
                       [&](const Entry& entry) { return entry.actor.slug() == ref.slug; });
}

/// Whether the record has to be renamed in. Most have not, and need no copy that is compared.
template <class R>
bool names(const R& record, const RecordRef& ref) {
    if (isOneOf(record.sources, ref)) {
        return true;
    }
    if constexpr (requires { record.members; }) {
        return isOneOf(record.members, ref);
    } else if constexpr (requires { record.parties; }) {
        return isOneOf(record.parties, ref);
    } else if constexpr (requires { record.participants; }) {
        return isOneOf(record.participants, ref);
    } else {
        return record.record == ref;
    }
}

/// Puts one record's name in the place of another's, in every record.
class Renamer {
public:
    Renamer(const RecordRef& from, const RecordRef& into) : m_from(from), m_into(into) {}

    void operator()(Actor& /*record*/) const {}
    void operator()(Source& /*record*/) const {}
    void operator()(Framework& record) const {
        rename(record.sources);
        if (m_from.kind == RecordKind::Actor) {
            renameIn(record.members, [](Member& kept, const Member& gone) {
                fillBetween(kept.joined, gone.joined, {}, kept.left);
                fillBetween(kept.left, gone.left, kept.joined, {});
            });
        }
    }
    void operator()(Tie& record) const {
        rename(record.sources);
        rename(record.parties);
    }
    template <class R>
    requires requires(R r) { r.participants; }
    void operator()(R& record) const {
        rename(record.sources);
        rename(record.participants);
    }
    void operator()(Claim& record) const {
        rename(record.sources);
        if (record.record == m_from) {
            record.record = m_into;
        }
    }

private:
    void rename(std::vector<SourceId>& list) const {
        if (m_from.kind != RecordKind::Source) {
            return;
        }
        std::vector<SourceId> renamed;
        for (const SourceId& id : list) {
            uniteSources(renamed, {id.slug() == m_from.slug ? SourceId(m_into.slug) : id});
        }
        list = std::move(renamed);
    }

    void rename(std::vector<Participant>& list) const {
        if (m_from.kind == RecordKind::Actor) {
            renameIn(list, [](Participant& kept, const Participant& gone) { fill(kept.role, gone.role); });
        }
    }

    /// `join` is told of the entry that stays and the one that goes where the list has both.
    template <class Entry, class Join>
    void renameIn(std::vector<Entry>& list, const Join& join) const {
        const auto named = [&list](const QString& slug) {
            return std::find_if(list.begin(), list.end(),
                                [&slug](const Entry& entry) { return entry.actor.slug() == slug; });
        };
        const auto gone = named(m_from.slug);
        if (gone == list.end()) {
            return;
        }
        if (const auto kept = named(m_into.slug); kept != list.end()) {
            join(*kept, *gone);
            list.erase(gone);
        } else {
            gone->actor = ActorId(m_into.slug);
        }
    }

    RecordRef m_from;
    RecordRef m_into;
};

template <class R>
std::size_t partyCount(const R& record) {
    if constexpr (requires { record.parties; }) {
        return record.parties.size();
    } else if constexpr (requires { record.participants; }) {
        return record.participants.size();
    } else if constexpr (requires { record.members; }) {
        return record.members.size();
    } else {
        return 2;
    }
}

class Merger {
public:
    Merger(const Dataset& dataset, const RecordRef& from, const RecordRef& into)
        : m_dataset(dataset), m_from(from), m_into(into) {}

    template <class R>
    Result<ChangeSet> merge(const R& from, const R& into) {
        ChangeSet changes;
        changes.label = Words::tr("Merge %1 into %2").arg(titleOf(from), titleOf(into));
        R becomes = merged(into, from);
        const Renamer rename(m_from, m_into);
        rename(becomes);
        if (becomes != into) {
            changes.changes.push_back({into, becomes});
        }
        const bool isWhole = addRenamed<Framework>(changes) && addRenamed<Tie>(changes) &&
                             addRenamed<Exercise>(changes) && addRenamed<Dialogue>(changes) &&
                             addRenamed<Claim>(changes);
        if (!isWhole) {
            return Error{ErrorCode::Invalid,
                         Words::tr("“%1” names both %2 and %3 and would be left with one party. Change it "
                                   "first.")
                             .arg(m_leftAlone, titleOf(from), titleOf(into))};
        }
        changes.changes.push_back({from, std::nullopt});
        return changes;
    }

private:
    template <class R>
    bool addRenamed(ChangeSet& changes) {
        const Renamer rename(m_from, m_into);
        for (const R& record : m_dataset.all<R>()) {
            const RecordRef ref{R::kind, record.id.slug()};
            if (!names(record, m_from) || ref == m_from || ref == m_into) {
                continue;
            }
            R becomes = record;
            rename(becomes);
            if (partyCount(becomes) < 2 && partyCount(record) >= 2) {
                m_leftAlone = titleOf(record);
                return false;
            }
            changes.changes.push_back({record, becomes});
        }
        return true;
    }

    const Dataset& m_dataset;
    RecordRef m_from;
    RecordRef m_into;
    QString m_leftAlone;
};

template <class R>
constexpr bool hasMerged = requires(const R& record) {
    merged(record, record);
};

} // namespace

bool canMerge(RecordKind kind) {
    using enum RecordKind;
    return kind == Actor || kind == Tie || kind == Exercise || kind == Dialogue || kind == Source;
}

Result<ChangeSet> mergeRecords(const Dataset& dataset, const RecordRef& from, const RecordRef& into) {
    const auto gone = dataset.find(from);
    const auto kept = dataset.find(into);
    if (!gone || !kept) {
        return Error{ErrorCode::NotFound,
                     Words::tr("There is no record “%1”.").arg((gone ? into : from).toString())};
    }
    if (from == into || from.kind != into.kind) {
        return Error{ErrorCode::Invalid, Words::tr("Choose two different records of one kind to merge.")};
    }
    return std::visit(
        [&](const auto& record) -> Result<ChangeSet> {
            using R = std::decay_t<decltype(record)>;
            if constexpr (hasMerged<R>) {
                return Merger(dataset, from, into).merge(record, std::get<R>(*kept));
            } else {
                return Error{ErrorCode::Invalid, Words::tr("Records of this kind cannot be merged.")};
            }
        },
        *gone);
}

} // namespace plusone
