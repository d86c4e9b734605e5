#include "model/dataset.h"

#include <algorithm>

namespace plusone {
namespace {

template <class R>
auto lowerBound(const std::vector<R>& list, const Id<R>& id) {
    return std::lower_bound(list.begin(), list.end(), id,
                            [](const R& r, const Id<R>& wanted) { return r.id < wanted; });
}

template <class R>
std::shared_ptr<const std::vector<R>> sorted(std::vector<R> list) {
    std::stable_sort(list.begin(), list.end(), [](const R& a, const R& b) { return a.id < b.id; });
    list.erase(std::unique(list.begin(), list.end(), [](const R& a, const R& b) { return a.id == b.id; }),
               list.end());
    return std::make_shared<const std::vector<R>>(std::move(list));
}

/// The changes of one record kind, applied to a copy of its list; the list itself when none is of this kind.
template <class R>
std::shared_ptr<const std::vector<R>> changed(std::shared_ptr<const std::vector<R>> list,
                                              const ChangeSet& changes) {
    std::shared_ptr<std::vector<R>> copy;
    for (const Change& change : changes.changes) {
        if (change.ref().kind != R::kind) {
            continue;
        }
        if (!copy) {
            copy = std::make_shared<std::vector<R>>(*list);
        }
        const auto erase = [&copy](const Id<R>& id) {
            const auto at = lowerBound(*copy, id);
            if (at != copy->end() && at->id == id) {
                copy->erase(at);
            }
        };
        if (change.before) {
            erase(std::get<R>(*change.before).id);
        }
        if (change.after) {
            const R& after = std::get<R>(*change.after);
            erase(after.id);
            copy->insert(lowerBound(*copy, after.id), after);
        }
    }
    return copy ? copy : list;
}

} // namespace

Dataset::Dataset() : Dataset(RecordLists{}) {}

Dataset::Dataset(RecordLists lists)
    : m_lists(sorted(std::move(lists.actors)), sorted(std::move(lists.frameworks)),
              sorted(std::move(lists.ties)), sorted(std::move(lists.exercises)),
              sorted(std::move(lists.dialogues)), sorted(std::move(lists.sources)),
              sorted(std::move(lists.series)), sorted(std::move(lists.claims))) {}

template <class R>
const R* Dataset::find(const Id<R>& id) const {
    const auto& list = all<R>();
    const auto at = lowerBound(list, id);
    return at != list.end() && at->id == id ? &*at : nullptr;
}

template const Actor* Dataset::find(const ActorId&) const;
template const Framework* Dataset::find(const FrameworkId&) const;
template const Tie* Dataset::find(const TieId&) const;
template const Exercise* Dataset::find(const ExerciseId&) const;
template const Dialogue* Dataset::find(const DialogueId&) const;
template const Source* Dataset::find(const SourceId&) const;
template const Series* Dataset::find(const SeriesId&) const;
template const Claim* Dataset::find(const ClaimId&) const;

std::optional<AnyRecord> Dataset::find(const RecordRef& ref) const {
    std::optional<AnyRecord> found;
    const auto look = [&]<class R>(const std::shared_ptr<const std::vector<R>>&) {
        if (R::kind == ref.kind) {
            if (const R* record = find(Id<R>(ref.slug))) {
                found = *record;
            }
        }
    };
    std::apply([&](const auto&... lists) { (look(lists), ...); }, m_lists);
    return found;
}

std::optional<AnyRecord> Dataset::findSlug(const QString& slug) const {
    for (const RecordKind kind : allValues<RecordKind>()) {
        if (auto found = find(RecordRef{kind, slug})) {
            return found;
        }
    }
    return std::nullopt;
}

Dataset Dataset::with(const ChangeSet& changes) const {
    Dataset next = *this;
    std::apply([&](auto&... lists) { ((lists = changed(lists, changes)), ...); }, next.m_lists);
    return next;
}

bool operator==(const Dataset& a, const Dataset& b) {
    return a.actors() == b.actors() && a.frameworks() == b.frameworks() && a.ties() == b.ties() &&
           a.exercises() == b.exercises() && a.dialogues() == b.dialogues() && a.sources() == b.sources() &&
           a.series() == b.series() && a.claims() == b.claims();
}

} // namespace plusone
