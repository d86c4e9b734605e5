#include "model/restore.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

constexpr qsizetype shownLength = 80;

QString shortTitle(const AnyRecord& record) {
    return titleOf(record).left(shownLength);
}

/// What a record names, but for its series.
class References {
public:
    void operator()(const Actor&) {}
    void operator()(const Source&) {}
    void operator()(const Series&) {}
    void operator()(const Framework& r) {
        add(r.parent);
        for (const Member& member : r.members) {
            add(member.actor);
        }
        add(r.sources);
    }
    void operator()(const Tie& r) { addEvent(r, r.parties); }
    void operator()(const Exercise& r) { addEvent(r, r.participants); }
    void operator()(const Dialogue& r) { addEvent(r, r.participants); }
    void operator()(const Claim& r) {
        if (r.record) {
            m_refs.push_back(*r.record);
        }
        add(r.sources);
    }

    [[nodiscard]] const std::vector<RecordRef>& refs() const { return m_refs; }

private:
    template <class R>
    void add(const Id<R>& id) {
        if (!id.isNull()) {
            m_refs.push_back({R::kind, id.slug()});
        }
    }
    template <class R>
    void add(const std::vector<Id<R>>& ids) {
        for (const auto& id : ids) {
            add(id);
        }
    }
    template <class R>
    void addEvent(const R& record, const std::vector<Participant>& participants) {
        for (const Participant& participant : participants) {
            add(participant.actor);
        }
        add(record.framework);
        add(record.sources);
    }

    std::vector<RecordRef> m_refs;
};

Result<void> requireNamed(const Dataset& dataset, const AnyRecord& version) {
    References references;
    std::visit(references, version);
    QStringList gone;
    for (const RecordRef& ref : references.refs()) {
        if (!dataset.find(ref)) {
            gone << u"%1 “%2”"_s.arg(labelOf(ref.kind), ref.slug.left(shownLength));
        }
    }
    gone.removeDuplicates();
    return gone.isEmpty() ? Result<void>()
                          : Result<void>(Error{ErrorCode::Invalid,
                                               Words::tr("“%1” cannot be as it was: it names what is not "
                                                         "there any more (%2). Restore that first.")
                                                   .arg(shortTitle(version), gone.join(u", "_s))});
}

Result<void> requireNoLoop(const Dataset& dataset, const AnyRecord& version) {
    const auto* framework = std::get_if<Framework>(&version);
    const Framework* above = framework ? dataset.find(framework->parent) : nullptr;
    for (std::size_t steps = 0; above && steps <= dataset.frameworks().size(); ++steps) {
        if (above->id == framework->id) {
            return Error{ErrorCode::Invalid,
                         Words::tr("“%1” cannot be as it was: it was part of “%2”, which is now inside it.")
                             .arg(shortTitle(version), framework->parent.slug().left(shownLength))};
        }
        above = dataset.find(above->parent);
    }
    return {};
}

/// The series that an event belongs to, when it is gone.
std::optional<Series> missingSeries(const Dataset& dataset, const AnyRecord& version) {
    const auto of = [&dataset](EventKind kind, const QString& name) {
        const SeriesId id = Series::idFor(kind, name);
        return name.isEmpty() || dataset.find(id) ? std::nullopt
                                                  : std::optional(Series{id, name, {}, kind, 0});
    };
    if (const auto* exercise = std::get_if<Exercise>(&version)) {
        return of(EventKind::Exercises, exercise->series);
    }
    if (const auto* dialogue = std::get_if<Dialogue>(&version)) {
        return of(EventKind::Dialogues, dialogue->series);
    }
    return std::nullopt;
}

} // namespace

Result<ChangeSet> restoring(const Dataset& dataset, const AnyRecord& version) {
    const auto present = dataset.find(refOf(version));
    AnyRecord wanted = version;
    setRev(wanted, present ? revOf(*present) : 0);
    if (present == wanted) {
        return ChangeSet();
    }
    for (const auto& allowed : {requireNamed(dataset, wanted), requireNoLoop(dataset, wanted)}) {
        if (!allowed) {
            return allowed.error();
        }
    }
    ChangeSet changes{Words::tr("Restore “%1”").arg(shortTitle(wanted)), {}};
    if (const auto series = missingSeries(dataset, wanted)) {
        changes.changes.push_back({std::nullopt, *series});
    }
    changes.changes.push_back({present, wanted});
    return changes;
}

} // namespace plusone
