#pragma once

#include "model/dataset.h"

#include <QHash>

#include <utility>
#include <vector>

namespace plusone {

/// Whether two exercises are probably one event: near in time (dates that overlap or lie within three days of
/// one another), and the same name, the same series with mostly the same participants, or the same
/// participants at the same place.
bool looksTheSame(const Exercise& a, const Exercise& b);
/// The same for two dialogues: dates that overlap, and the same name, or the same series with mostly the same
/// participants. (Several talks are held at one place on one day.)
bool looksTheSame(const Dialogue& a, const Dialogue& b);
/// Whether two agreements are probably one: the same type, the same parties and the same year.
bool looksTheSame(const Tie& a, const Tie& b);

/// Whether two frameworks, or two actors, are probably one: the same name.
bool looksTheSame(const Framework& a, const Framework& b);
bool looksTheSame(const Actor& a, const Actor& b);

/// The kinds of records of which two may look the same. (Two sources are one where their address is.)
template <class R>
concept MayRepeat = requires(const R& a, const R& b) {
    looksTheSame(a, b);
};

/// The other records of the dataset that look the same as this one, which need not be in it.
template <MayRepeat R>
std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const R& record) {
    std::vector<RecordRef> same;
    for (const R& other : dataset.all<R>()) {
        if (other.id != record.id && looksTheSame(record, other)) {
            same.push_back(refOf(other));
        }
    }
    return same;
}

/// Answers as probableDuplicates() does, for those who ask of many records: only those are compared that have
/// a name, a series or a place in common and lie near in time. Making it takes as long as asking of a few
/// hundred records one by one.
class DuplicateIndex {
public:
    explicit DuplicateIndex(const Dataset& dataset);

    /// `dataset`: the one that the index has followed.
    template <MayRepeat R>
    [[nodiscard]] std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const R& record) const;

    void add(const AnyRecord& record);
    void remove(const AnyRecord& record);

private:
    struct Entry {
        qint64 first = 0; ///< Julian day
        RecordRef record;
        friend bool operator==(const Entry&, const Entry&) = default;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };
    struct Bucket {
        std::vector<Entry> entries; ///< sorted
        qint64 longest = 0;         ///< days from the first to the last of any entry, or more
    };
    QHash<QString, Bucket> m_buckets; ///< by what two records that look the same have in common
};

/// Every pair of records of the dataset that look the same, each once, the lower reference first, in order;
/// none that is known from recall alone. Near linear in the number of records.
std::vector<std::pair<RecordRef, RecordRef>> probableDuplicatePairs(const Dataset& dataset);

} // namespace plusone
