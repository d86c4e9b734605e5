#include "network/sieve.h"

#include <algorithm>

namespace plusone {
namespace {

template <class T>
bool lets(const std::set<T>& wanted, const std::set<T>& unwanted, const T& value) {
    return (wanted.empty() || wanted.contains(value)) && !unwanted.contains(value);
}

/// For each value of a vocabulary.
template <class E>
std::vector<char> letsOf(const std::set<E>& wanted, const std::set<E>& unwanted) {
    std::vector<char> result(allValues<E>().size());
    for (const E value : allValues<E>()) {
        result[std::size_t(value)] = lets(wanted, unwanted, value);
    }
    return result;
}

/// For each framework: itself or the one that it is a mechanism of is among them.
std::vector<char> amongFrameworks(const EventIndex& index, const std::set<FrameworkId>& ids) {
    std::vector<char> result;
    for (const EventIndex::IndexedFramework& framework : index.frameworks()) {
        const FrameworkId& parent = index.frameworks()[framework.parent].id;
        result.push_back(ids.contains(framework.id) || (!parent.isNull() && ids.contains(parent)));
    }
    return result;
}

std::vector<char> amongActors(const EventIndex& index, const std::set<ActorId>& ids) {
    std::vector<char> result;
    if (!ids.empty()) {
        for (const EventIndex::IndexedActor& actor : index.actors()) {
            result.push_back(ids.contains(actor.id));
        }
    }
    return result;
}

bool anyIn(const EventView& event, const std::vector<char>& actors) {
    return std::any_of(event.all.begin(), event.all.end(),
                       [&actors](std::uint32_t actor) { return actors[actor] != 0; });
}

} // namespace

Sieve::Windows::Windows(const Lens& lens) : standing(lens.window()), trailing(standing) {
    if (std::holds_alternative<Moment>(lens.time)) {
        standing.first = standing.last;
    }
}

Sieve::Sieve(const EventIndex& index, const Lens& lens)
    : m_now(lens), m_kinds(letsOf(lens.kinds, lens.without.kinds)),
      m_vocabularies{letsOf(lens.tieTypes, lens.without.tieTypes), letsOf(lens.domains, lens.without.domains),
                     letsOf(lens.levels, lens.without.levels)},
      m_confidence(letsOf(lens.confidence, {})), m_wanted(amongActors(index, lens.actors)),
      m_unwanted(amongActors(index, lens.without.actors)) {
    if (const auto earlier = lens.earlier()) {
        m_earlier = Windows(*earlier);
    }
    const Lets wanted = amongFrameworks(index, lens.frameworks);
    const Lets unwanted = amongFrameworks(index, lens.without.frameworks);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        m_frameworks.push_back((lens.frameworks.empty() || wanted[i]) && !unwanted[i]);
    }
}

unsigned Sieve::keptOutBy(const EventView& event) const {
    const auto kind = std::size_t(event.kind);
    unsigned filters = 0;
    const auto test = [&filters](bool passes, Filter filter) { filters |= passes ? 0U : unsigned(filter); };
    test(m_now.meet(event) || (m_earlier && m_earlier->meet(event)), Time);
    test(m_kinds[kind] != 0, Kind);
    test(m_vocabularies[kind][event.vocabulary] != 0, Vocabulary);
    test(m_confidence[std::size_t(event.confidence)] != 0, Confidence);
    test(m_frameworks[event.framework] != 0, Frameworks);
    test((m_wanted.empty() || anyIn(event, m_wanted)) && (m_unwanted.empty() || !anyIn(event, m_unwanted)),
         Actors);
    return filters;
}

Difference Sieve::differenceOf(const EventView& event) const {
    return m_earlier ? plusone::differenceOf(m_earlier->meet(event), m_now.meet(event)) : Difference::None;
}

Difference differenceOf(bool earlier, bool later) {
    return earlier && later ? Difference::Kept : later ? Difference::New : Difference::Ended;
}

std::vector<SeenEvent> eventsInLens(const EventIndex& index, const Lens& lens) {
    const Sieve sieve(index, lens);
    std::vector<SeenEvent> events;
    for (const EventView& event : index.events()) {
        if (sieve.lets(event)) {
            events.push_back({&event, sieve.differenceOf(event)});
        }
    }
    return events;
}

} // namespace plusone
