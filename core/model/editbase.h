#pragma once

#include "model/actornames.h"
#include "model/dataset.h"
#include "model/duplicates.h"

#include <optional>

namespace plusone {

/// A dataset that is edited, with what an edit looks up in it. Converts from a dataset, for those who edit
/// once; who makes many edits in a row hands each over to make(), and the next costs little, however many
/// records there are. For one thread.
class EditBase {
public:
    EditBase(Dataset dataset) // NOLINT(google-explicit-constructor)
        : m_dataset(std::move(dataset)) {}

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }

    /// As ActorNames::named().
    [[nodiscard]] ActorId actorNamed(const QString& text) const;
    /// The source of that page, however the address is written; null: none has it.
    [[nodiscard]] SourceId sourceAt(const QString& url) const;
    template <class R>
    [[nodiscard]] std::vector<RecordRef> duplicatesOf(const R& record) const {
        if constexpr (!MayRepeat<R>) {
            return {};
        } else if (m_duplicates) {
            return m_duplicates->probableDuplicates(m_dataset, record);
        } else {
            return probableDuplicates(m_dataset, record);
        }
    }
    /// The slug, or slug-2, slug-3 …: the first that is no record's, and that `taken` does not hold.
    [[nodiscard]] QString freeSlug(const QString& wanted, const std::vector<Source>& taken = {}) const;

    /// The dataset is what the changes make of it from now on.
    void make(const ChangeSet& changes);

private:
    void noteSource(const Source& source) const;

    Dataset m_dataset;
    std::optional<DuplicateIndex> m_duplicates;
    // Made when first asked for.
    mutable std::optional<ActorNames> m_actors;
    mutable std::optional<QHash<QString, SourceId>> m_sources; ///< by address
    mutable QHash<QString, int> m_numbers;                     ///< the last that freeSlug() gave a slug
};

} // namespace plusone
