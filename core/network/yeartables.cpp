#include "network/yeartables.h"

#include "network/sieve.h"
#include "network/statistics.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace plusone {
namespace {

/// Builds a table with a row for every key, and leaves those out that stayed empty.
class TableMaker {
public:
    TableMaker(const std::vector<SeenEvent>& events, std::size_t keys) {
        if (!events.empty()) {
            m_table.firstYear = events.front().event->firstYear;
            m_table.years = std::size_t(events.back().event->firstYear - m_table.firstYear) + 1;
        }
        m_table.rows.resize(keys);
        for (std::size_t i = 0; i < keys; ++i) {
            m_table.rows[i].key = std::uint32_t(i);
        }
    }

    std::vector<RecordRef>& cell(std::uint32_t key, const EventView& event) {
        YearRow& row = m_table.rows[key];
        row.years.resize(m_table.years);
        return row.years[std::size_t(event.firstYear - m_table.firstYear)];
    }

    YearTable table() {
        std::erase_if(m_table.rows, [](const YearRow& row) { return row.total() == 0; });
        std::stable_sort(m_table.rows.begin(), m_table.rows.end(),
                         [](const YearRow& a, const YearRow& b) { return a.total() > b.total(); });
        return std::move(m_table);
    }

private:
    YearTable m_table;
};

/// A mechanism's parent, or the framework itself.
std::uint32_t outermost(const EventIndex& index, std::uint32_t framework) {
    const std::uint32_t parent = index.frameworks()[framework].parent;
    return index.frameworks()[parent].id.isNull() ? framework : parent;
}

} // namespace

std::size_t YearRow::total() const {
    return std::accumulate(years.begin(), years.end(), std::size_t(0),
                           [](std::size_t sum, const auto& refs) { return sum + refs.size(); });
}

YearTable recordsByFramework(const EventIndex& index, const Lens& lens) {
    const auto events = eventsInLens(index, ofAllTime(lens));
    TableMaker maker(events, index.frameworks().size());
    for (const auto& [event, difference] : events) {
        maker.cell(outermost(index, event->framework), *event).push_back(event->ref);
    }
    return maker.table();
}

YearTable recordsByActor(const EventIndex& index, const Lens& lens) {
    const auto events = eventsInLens(index, ofAllTime(lens));
    TableMaker maker(events, index.actors().size());
    for (const auto& [event, difference] : events) {
        for (const std::uint32_t actor : event->all) {
            maker.cell(actor, *event).push_back(event->ref);
        }
    }
    return maker.table();
}

YearTable highestDialogues(const EventIndex& index, const Lens& lens) {
    auto events = eventsInLens(index, ofAllTime(lens));
    std::erase_if(events, [&index](const SeenEvent& seen) {
        return seen.event->kind != EventKind::Dialogues ||
               index.frameworks()[seen.event->framework].id.isNull();
    });
    // The vocabulary goes from the highest level down; of one level the order stays.
    std::vector<SeenEvent> byLevel = events;
    std::stable_sort(byLevel.begin(), byLevel.end(), [](const SeenEvent& a, const SeenEvent& b) {
        return a.event->vocabulary < b.event->vocabulary;
    });
    TableMaker maker(events, index.frameworks().size());
    std::map<const std::vector<RecordRef>*, std::uint8_t> levels;
    for (const auto& [event, difference] : byLevel) {
        auto& cell = maker.cell(outermost(index, event->framework), *event);
        if (levels.emplace(&cell, event->vocabulary).first->second == event->vocabulary) {
            cell.push_back(event->ref);
        }
    }
    return maker.table();
}

std::vector<std::pair<Domain, std::vector<RecordRef>>> exercisesByDomain(const EventIndex& index,
                                                                         const Lens& lens) {
    std::vector<std::pair<Domain, std::vector<RecordRef>>> domains;
    for (const Domain domain : allValues<Domain>()) {
        domains.emplace_back(domain, std::vector<RecordRef>());
    }
    for (const auto& [event, difference] : eventsInLens(index, lens)) {
        if (event->kind == EventKind::Exercises) {
            domains[event->vocabulary].second.push_back(event->ref);
        }
    }
    std::erase_if(domains, [](const auto& domain) { return domain.second.empty(); });
    std::stable_sort(domains.begin(), domains.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    return domains;
}

} // namespace plusone
