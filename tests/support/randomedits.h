#pragma once

#include "model/change.h"
#include "model/dataset.h"

#include <random>

namespace plusone::test {

/// Edits as an editor might make them, one after the other and all by the verbs of the forms: records of
/// every kind added, changed, deleted and merged. The same for the same seed.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    /// The next edit of these records; never empty.
    ChangeSet next(const Dataset& dataset);

private:
    [[nodiscard]] int below(int count);
    template <class R>
    [[nodiscard]] const R& any(const Dataset& dataset);
    [[nodiscard]] QString word();
    ChangeSet add(const Dataset& dataset);
    ChangeSet change(const Dataset& dataset);
    ChangeSet remove(const Dataset& dataset);
    ChangeSet merge(const Dataset& dataset);

    std::mt19937 m_random;
    int m_made = 0;
};

} // namespace plusone::test
