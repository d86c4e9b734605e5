#pragma once

#include "model/change.h"
#include "model/recordlist.h"
#include "model/records.h"

#include <tuple>
#include <vector>

namespace plusone {

/// The records of one kind each, in any order: what a reader or the store hands over to make a Dataset.
struct RecordLists {
    std::vector<Actor> actors;
    std::vector<Framework> frameworks;
    std::vector<Tie> ties;
    std::vector<Exercise> exercises;
    std::vector<Dialogue> dialogues;
    std::vector<Source> sources;
    std::vector<Series> series;
    std::vector<Claim> claims;
};

/// A snapshot of every record. Cheap to copy (lists are shared), safe to read from any thread.
/// Lists are sorted by slug; ids are unique (a repeated id keeps its first record; rules report it while
/// reading).
class Dataset {
public:
    Dataset();
    explicit Dataset(RecordLists lists);

    template <class R>
    [[nodiscard]] const RecordList<R>& all() const {
        return std::get<RecordList<R>>(m_lists);
    }
    [[nodiscard]] const RecordList<Actor>& actors() const { return all<Actor>(); }
    [[nodiscard]] const RecordList<Framework>& frameworks() const { return all<Framework>(); }
    [[nodiscard]] const RecordList<Tie>& ties() const { return all<Tie>(); }
    [[nodiscard]] const RecordList<Exercise>& exercises() const { return all<Exercise>(); }
    [[nodiscard]] const RecordList<Dialogue>& dialogues() const { return all<Dialogue>(); }
    [[nodiscard]] const RecordList<Source>& sources() const { return all<Source>(); }
    [[nodiscard]] const RecordList<Series>& series() const { return all<Series>(); }
    [[nodiscard]] const RecordList<Claim>& claims() const { return all<Claim>(); }

    /// The record, or nullptr. The pointer lives as long as this snapshot or a copy of it. O(log n).
    template <class R>
    [[nodiscard]] const R* find(const Id<R>& id) const {
        return all<R>().find(id);
    }

    /// A copy of the record of any kind, or nothing.
    [[nodiscard]] std::optional<AnyRecord> find(const RecordRef& ref) const;

    /// The record of any kind that carries this slug, looked for in the order of RecordKind; nothing when
    /// none does.
    [[nodiscard]] std::optional<AnyRecord> findSlug(const QString& slug) const;

    /// A new snapshot with the changes made; this one stays as it is.
    [[nodiscard]] Dataset with(const ChangeSet& changes) const;
    /// Makes the changes in this snapshot itself; copies of it stay as they are.
    void make(const ChangeSet& changes);

    friend bool operator==(const Dataset& a, const Dataset& b);

private:
    std::tuple<RecordList<Actor>, RecordList<Framework>, RecordList<Tie>, RecordList<Exercise>,
               RecordList<Dialogue>, RecordList<Source>, RecordList<Series>, RecordList<Claim>>
        m_lists;
};

} // namespace plusone
