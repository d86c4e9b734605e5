#pragma once

#include "model/dataset.h"
#include "model/foldedtexts.h"
#include "model/searchhit.h"

#include <span>
#include <vector>

namespace plusone {

/// Search as one types, over the records in memory: names, places, summaries, outcomes, series (both
/// languages), who takes part, and sources. Made once for a dataset (100,000 records: a few hundred ms);
/// afterwards it may be read from any thread. `recall` records are not found.
class SearchIndex {
public:
    explicit SearchIndex(Dataset dataset);

    /// Every word must occur, as part of a word too, in any case and width. Names that begin with the text
    /// come first, then names that hold it, then the rest; within these actors, frameworks, events, sources.
    [[nodiscard]] std::vector<SearchHit> search(const QString& text, int limit = 100) const;

private:
    struct Entry {
        RecordKind kind;
        std::uint32_t record;   ///< index into the dataset's list of its kind
        std::uint32_t name;     ///< a shared text that names it too, or none
        std::uint32_t firstRef; ///< into m_refs; the next entry's ends it
    };
    struct Found {
        std::uint32_t entry;
        std::uint32_t mentions; ///< how many of the words are in no name
    };
    class Builder;

    [[nodiscard]] std::span<const std::uint32_t> refsOf(std::size_t entry) const;
    [[nodiscard]] std::vector<Found> entriesWith(const std::vector<Needle>& words) const;
    [[nodiscard]] std::vector<std::uint32_t> best(const std::vector<Found>& found, const Needle& whole,
                                                  int limit) const;
    [[nodiscard]] SearchHit hit(const Entry& entry, const QString& word) const;

    Dataset m_dataset;
    std::vector<Entry> m_entries;
    FoldedTexts m_names;               ///< of each entry
    FoldedTexts m_bodies;              ///< of each entry
    FoldedTexts m_shared;              ///< of what records refer to: told once, not in every record
    std::vector<std::uint32_t> m_refs; ///< into m_shared
};

} // namespace plusone
