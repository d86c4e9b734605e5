#include "network/network.h"
#include "network/records.h"

#include <algorithm>
#include <map>
#include <set>

namespace plusone {
namespace {

template <class T>
std::vector<std::pair<T, int>> sorted(const std::map<T, int>& counts) {
    return {counts.begin(), counts.end()};
}

/// The values of a vocabulary in its own order, with zeros.
template <class E>
std::vector<std::pair<E, int>> inOrder(std::map<E, int> counts) {
    std::vector<std::pair<E, int>> list;
    for (const E value : allValues<E>()) {
        list.emplace_back(value, counts[value]);
    }
    return list;
}

template <class R, class Key>
auto countRecords(const Dataset& dataset, const Lens& lens, Key key) {
    std::map<decltype(key(std::declval<R>())), int> counts;
    for (const R& record : dataset.all<R>()) {
        if (lens.accepts(dataset, record)) {
            ++counts[key(record)];
        }
    }
    return counts;
}

void countFrameworks(const Dataset& dataset, const Lens& lens, LensCounts& counts) {
    std::map<FrameworkId, int> found;
    for (const Framework& framework : dataset.frameworks()) {
        found[framework.id] = 0;
    }
    Lens open = lens;
    open.frameworks.clear();
    open.without.frameworks.clear();
    for (const EventView& event : eventsInLens(dataset, open)) {
        if (const Framework* framework = dataset.find(event.framework)) {
            ++found[framework->id];
            if (!framework->parent.isNull()) {
                ++found[framework->parent]; // choosing the parent shows its mechanisms too
            }
        }
    }
    counts.frameworks = sorted(found);
}

void countActors(const Dataset& dataset, const Lens& lens, LensCounts& counts) {
    std::map<ActorId, int> found;
    for (const Actor& actor : dataset.actors()) {
        found[actor.id] = 0;
    }
    Lens open = lens;
    open.actors.clear();
    open.without.actors.clear();
    for (const EventView& event : eventsInLens(dataset, open)) {
        for (const ActorId& actor : std::set<ActorId>(event.all.begin(), event.all.end())) {
            ++found[actor];
        }
    }
    counts.actors = sorted(found);
}

} // namespace

LensCounts countForLens(const Dataset& dataset, const Lens& lens) {
    LensCounts counts;
    Lens open = lens;
    open.kinds.clear();
    open.without.kinds.clear();
    for (const EventView& event : eventsInLens(dataset, open)) {
        ++counts.kinds[std::size_t(event.kind)];
    }
    open = lens;
    open.tieTypes.clear();
    open.without.tieTypes.clear();
    counts.tieTypes = inOrder(countRecords<Tie>(dataset, open, [](const Tie& tie) { return tie.type; }));
    open = lens;
    open.domains.clear();
    open.without.domains.clear();
    counts.domains =
        inOrder(countRecords<Exercise>(dataset, open, [](const Exercise& e) { return e.domain; }));
    open = lens;
    open.levels.clear();
    open.without.levels.clear();
    counts.levels = inOrder(countRecords<Dialogue>(dataset, open, [](const Dialogue& d) { return d.level; }));
    countFrameworks(dataset, lens, counts);
    countActors(dataset, lens, counts);
    return counts;
}

} // namespace plusone
