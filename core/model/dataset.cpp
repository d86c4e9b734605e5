#include "model/dataset.h"

namespace plusone {
namespace {

/// Makes the changes of one record kind.
template <class R>
void change(RecordList<R>& list, const ChangeSet& changes) {
    for (const Change& change : changes.changes) {
        if (change.ref().kind != R::kind) {
            continue;
        }
        if (change.before && (!change.after || refOf(*change.before) != refOf(*change.after))) {
            list.erase(std::get<R>(*change.before).id);
        }
        if (change.after) {
            list.put(std::get<R>(*change.after));
        }
    }
}

} // namespace

Dataset::Dataset() : Dataset(RecordLists{}) {}

Dataset::Dataset(RecordLists lists)
    : m_lists(std::move(lists.actors), std::move(lists.frameworks), std::move(lists.ties),
              std::move(lists.exercises), std::move(lists.dialogues), std::move(lists.sources),
              std::move(lists.series), std::move(lists.claims)) {}

std::optional<AnyRecord> Dataset::find(const RecordRef& ref) const {
    std::optional<AnyRecord> found;
    const auto look = [&]<class R>(const RecordList<R>& list) {
        if (R::kind == ref.kind) {
            if (const R* record = list.find(Id<R>(ref.slug))) {
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
    next.make(changes);
    return next;
}

void Dataset::make(const ChangeSet& changes) {
    std::apply([&](auto&... lists) { (change(lists, changes), ...); }, m_lists);
}

bool operator==(const Dataset& a, const Dataset& b) {
    return a.actors() == b.actors() && a.frameworks() == b.frameworks() && a.ties() == b.ties() &&
           a.exercises() == b.exercises() && a.dialogues() == b.dialogues() && a.sources() == b.sources() &&
           a.series() == b.series() && a.claims() == b.claims();
}

} // namespace plusone
