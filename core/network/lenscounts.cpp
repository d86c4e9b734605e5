#include "network/network.h"
#include "network/sieve.h"

#include <algorithm>

namespace plusone {
namespace {

/// The values of a vocabulary in its own order, with zeros.
template <class E>
std::vector<std::pair<E, int>> inOrder(const std::vector<int>& counts) {
    std::vector<std::pair<E, int>> list;
    for (const E value : allValues<E>()) {
        list.emplace_back(value, counts[std::size_t(value)]);
    }
    return list;
}

/// Those that have a record, with zeros, and whoever else was counted.
template <class Indexed>
auto byId(const std::vector<Indexed>& list, const std::vector<int>& counts) {
    std::vector<std::pair<decltype(list.front().id), int>> result;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].isKnown || counts[i] > 0) {
            result.emplace_back(list[i].id, counts[i]);
        }
    }
    return result;
}

/// Counts with one look at each event: a choice is counted when nothing but its own kind of filter keeps the
/// event out.
class Counter {
public:
    explicit Counter(const EventIndex& index)
        : m_index(index), m_vocabularies{std::vector<int>(allValues<TieType>().size()),
                                         std::vector<int>(allValues<Domain>().size()),
                                         std::vector<int>(allValues<Level>().size())},
          m_frameworks(index.frameworks().size()), m_actors(index.actors().size()) {}

    void count(const EventView& event, unsigned keptOutBy) {
        const auto onlyBy = [keptOutBy](unsigned filter) { return (keptOutBy & ~filter) == 0; };
        const auto kind = std::size_t(event.kind);
        m_kinds[kind] += onlyBy(Sieve::Kind);
        m_vocabularies[kind][event.vocabulary] += onlyBy(Sieve::Vocabulary);
        if (const auto& framework = m_index.frameworks()[event.framework];
            onlyBy(Sieve::Frameworks) && framework.isKnown) {
            ++m_frameworks[event.framework];
            if (framework.parent != 0) {
                ++m_frameworks[framework.parent]; // choosing the parent shows its mechanisms too
            }
        }
        if (onlyBy(Sieve::Actors)) {
            for (auto actor = event.all.begin(); actor != event.all.end(); ++actor) {
                m_actors[*actor] += std::find(event.all.begin(), actor, *actor) == actor;
            }
        }
    }

    [[nodiscard]] LensCounts result() const {
        return {m_kinds,
                inOrder<TieType>(m_vocabularies[0]),
                inOrder<Domain>(m_vocabularies[1]),
                inOrder<Level>(m_vocabularies[2]),
                byId(m_index.frameworks(), m_frameworks),
                byId(m_index.actors(), m_actors)};
    }

private:
    const EventIndex& m_index;
    std::array<int, 3> m_kinds{};
    std::array<std::vector<int>, 3> m_vocabularies;
    std::vector<int> m_frameworks;
    std::vector<int> m_actors;
};

} // namespace

LensCounts countForLens(const EventIndex& index, const Lens& lens) {
    const Sieve sieve(index, lens);
    Counter counter(index);
    for (const EventView& event : index.events()) {
        counter.count(event, sieve.keptOutBy(event));
    }
    return counter.result();
}

} // namespace plusone
