#include "model/searchindex.h"

#include "model/searchtext.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace plusone {
namespace {

constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// Where kinds stand among hits of the same place.
std::uint64_t groupOf(RecordKind kind) {
    return kind == RecordKind::Actor       ? 0
           : kind == RecordKind::Framework ? 1
           : kind == RecordKind::Source    ? 3
                                           : 2;
}

std::vector<Needle> needlesOf(const QStringList& words) {
    std::vector<Needle> needles;
    for (const QString& word : words) {
        needles.emplace_back(word);
    }
    // A long word leaves the fewest records for the others to be looked for in.
    std::stable_sort(needles.begin(), needles.end(),
                     [](const Needle& a, const Needle& b) { return a.bytes().size() > b.bytes().size(); });
    return needles;
}

std::vector<char> textsWith(const FoldedTexts& texts, const Needle& word) {
    std::vector<char> with(texts.size());
    for (std::size_t i = 0; i < with.size(); ++i) {
        with[i] = texts.holds(i, word);
    }
    return with;
}

} // namespace

class SearchIndex::Builder {
public:
    explicit Builder(SearchIndex& index) : m_index(index) {
        share<Actor>();
        share<Framework>();
        share<Series>();
        share<Source>();
        addAll<Actor>();
        addAll<Framework>();
        addAll<Tie>();
        addAll<Exercise>();
        addAll<Dialogue>();
        addAll<Source>();
        m_index.m_names.finish();
        m_index.m_bodies.finish();
        m_index.m_shared.finish();
    }

private:
    template <class R>
    using Shared = QHash<Id<R>, std::uint32_t>;

    template <class R>
    void share() {
        for (const R& record : m_index.m_dataset.all<R>()) {
            std::get<Shared<R>>(m_shared).insert(record.id, std::uint32_t(m_index.m_shared.size()));
            m_index.m_shared.add(namesForOthers(record));
        }
    }

    template <class R>
    [[nodiscard]] std::uint32_t sharedOf(const Id<R>& id) const {
        return std::get<Shared<R>>(m_shared).value(id, none);
    }

    template <class R>
    void refer(const Id<R>& id) {
        if (const auto shared = sharedOf(id); shared != none) {
            m_index.m_refs.push_back(shared);
        }
    }

    template <class R>
    void addAll() {
        const auto& records = m_index.m_dataset.all<R>();
        for (std::size_t i = 0; i < records.size(); ++i) {
            if constexpr (requires { records[i].confidence; }) {
                if (records[i].confidence != Confidence::Sourced) {
                    continue;
                }
            }
            add(R::kind, std::uint32_t(i), searchTextOf(records[i]));
        }
    }

    void add(RecordKind kind, std::uint32_t record, const SearchText& text) {
        const auto name = text.frameworkIsName ? sharedOf(text.framework) : sharedOf(text.series);
        m_index.m_entries.push_back({kind, record, name, std::uint32_t(m_index.m_refs.size())});
        m_index.m_names.add(text.names);
        m_index.m_bodies.add(text.body);
        if (!text.frameworkIsName) {
            refer(text.framework);
        }
        for (const ActorId& actor : text.actors) {
            refer(actor);
        }
        for (const SourceId& source : text.sources) {
            refer(source);
        }
    }

    SearchIndex& m_index;
    std::tuple<Shared<Actor>, Shared<Framework>, Shared<Series>, Shared<Source>> m_shared;
};

SearchIndex::SearchIndex(Dataset dataset) : m_dataset(std::move(dataset)) {
    const Builder build(*this);
}

std::span<const std::uint32_t> SearchIndex::refsOf(std::size_t entry) const {
    const std::size_t first = m_entries[entry].firstRef;
    const std::size_t last = entry + 1 < m_entries.size() ? m_entries[entry + 1].firstRef : m_refs.size();
    return {m_refs.data() + first, last - first};
}

std::vector<SearchIndex::Found> SearchIndex::entriesWith(const std::vector<Needle>& words) const {
    std::vector<Found> found(m_entries.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i] = {std::uint32_t(i), 0};
    }
    for (const Needle& word : words) {
        const std::vector<char> shared = textsWith(m_shared, word);
        const auto isNamed = [&](std::size_t entry) {
            const std::uint32_t name = m_entries[entry].name;
            return (name != none && shared[name]) || m_names.holds(entry, word);
        };
        const auto isMentioned = [&](std::size_t entry) {
            const auto refs = refsOf(entry);
            return std::any_of(refs.begin(), refs.end(),
                               [&](std::uint32_t ref) { return shared[ref] != 0; }) ||
                   m_bodies.holds(entry, word);
        };
        std::erase_if(found, [&](Found& one) {
            if (isNamed(one.entry)) {
                return false;
            }
            ++one.mentions;
            return !isMentioned(one.entry);
        });
    }
    return found;
}

std::vector<std::uint32_t> SearchIndex::best(const std::vector<Found>& found, const Needle& whole,
                                             int limit) const {
    std::vector<char> begun(m_shared.size());
    const std::vector<char> held = textsWith(m_shared, whole);
    for (std::size_t i = 0; i < held.size(); ++i) {
        begun[i] = held[i] && m_shared.fieldBegins(i, whole);
    }
    const auto placeOf = [&](const Found& one) -> std::uint64_t {
        const std::uint32_t name = m_entries[one.entry].name;
        if (one.mentions > 0) {
            return 2;
        }
        const bool here = m_names.holds(one.entry, whole);
        if ((here && m_names.fieldBegins(one.entry, whole)) || (name != none && begun[name])) {
            return 0;
        }
        return here || (name != none && held[name]) ? 1 : 2;
    };
    // Among equals each kind's first stands before any kind's second, so that a short list shows every kind.
    constexpr std::size_t mostMentions = 3;
    std::array<std::array<std::uint64_t, 8>, 64> equals{}; // by level and kind
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
    keys.reserve(found.size());
    for (const Found& one : found) {
        const RecordKind kind = m_entries[one.entry].kind;
        const std::uint64_t mentions = std::min<std::uint64_t>(one.mentions, mostMentions);
        const std::uint64_t level = placeOf(one) << 4 | groupOf(kind) << 2 | mentions;
        const std::uint64_t ordinal = equals[level][std::size_t(kind)]++;
        keys.emplace_back(level << 40 | ordinal << 4 | std::uint64_t(kind), one.entry);
    }
    const auto count = std::min<std::size_t>(keys.size(), std::size_t(std::max(limit, 0)));
    std::partial_sort(keys.begin(), keys.begin() + std::ptrdiff_t(count), keys.end());
    std::vector<std::uint32_t> entries;
    for (std::size_t i = 0; i < count; ++i) {
        entries.push_back(keys[i].second);
    }
    return entries;
}

SearchHit SearchIndex::hit(const Entry& entry, const QString& word) const {
    const auto make = [&]<class R>(const RecordList<R>& records) {
        const R& record = records[entry.record];
        const QStringList texts = quotable(m_dataset, searchTextOf(record));
        return SearchHit{{R::kind, record.id.slug()}, texts.front(), snippetOf(texts, word)};
    };
    switch (entry.kind) {
    case RecordKind::Actor:
        return make(m_dataset.actors());
    case RecordKind::Framework:
        return make(m_dataset.frameworks());
    case RecordKind::Tie:
        return make(m_dataset.ties());
    case RecordKind::Exercise:
        return make(m_dataset.exercises());
    case RecordKind::Dialogue:
        return make(m_dataset.dialogues());
    default:
        return make(m_dataset.sources());
    }
}

std::vector<SearchHit> SearchIndex::search(const QString& text, int limit) const {
    constexpr qsizetype longest = 200;
    const QString typed = text.left(longest).simplified();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    std::vector<SearchHit> hits;
    for (const std::uint32_t entry : best(entriesWith(needlesOf(words)), Needle(typed), limit)) {
        hits.push_back(hit(m_entries[entry], words.front()));
    }
    return hits;
}

} // namespace plusone
