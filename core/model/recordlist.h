#pragma once

#include "base/id.h"

#include <algorithm>
#include <compare>
#include <iterator>
#include <memory>
#include <vector>

namespace plusone {

/// Records of one kind sorted by slug, each slug once. A copy shares all with the original, and a copy that
/// is changed all but the few records beside the change: an edit of one of 100,000 costs no more than of one
/// of a hundred. Reads as a vector; records stay where they are as long as any copy that has them.
template <class R>
class RecordList {
    using Chunk = std::vector<R>;
    struct Spine {
        std::vector<std::shared_ptr<Chunk>> chunks; ///< none empty
        std::vector<std::size_t> firsts{0}; ///< index of each chunk's first record; the size at the end

        [[nodiscard]] std::size_t chunkOf(std::size_t index) const {
            const auto after = std::upper_bound(firsts.begin(), firsts.end() - 1, index);
            return after == firsts.begin() ? 0 : std::size_t(after - firsts.begin()) - 1;
        }
        void count() {
            firsts.assign(1, 0);
            for (const auto& chunk : chunks) {
                firsts.push_back(firsts.back() + chunk->size());
            }
        }
    };

public:
    using value_type = R;

    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = R;
        using difference_type = std::ptrdiff_t;
        using pointer = const R*;
        using reference = const R&;

        const_iterator() = default;
        reference operator*() const {
            return (*m_spine->chunks[m_chunk])[m_index - m_spine->firsts[m_chunk]];
        }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type by) const { return *(*this + by); }

        const_iterator& operator++() {
            ++m_index;
            m_chunk += m_index >= m_spine->firsts[m_chunk + 1] && m_chunk + 1 < m_spine->chunks.size();
            return *this;
        }
        const_iterator operator++(int) {
            const const_iterator before = *this;
            ++*this;
            return before;
        }
        const_iterator& operator--() { return *this += -1; }
        const_iterator operator--(int) {
            const const_iterator before = *this;
            --*this;
            return before;
        }
        const_iterator& operator+=(difference_type by) {
            m_index += std::size_t(by);
            m_chunk = m_spine->chunkOf(m_index);
            return *this;
        }
        const_iterator& operator-=(difference_type by) { return *this += -by; }
        friend const_iterator operator+(const_iterator at, difference_type by) { return at += by; }
        friend const_iterator operator+(difference_type by, const_iterator at) { return at += by; }
        friend const_iterator operator-(const_iterator at, difference_type by) { return at -= by; }
        friend difference_type operator-(const const_iterator& a, const const_iterator& b) {
            return difference_type(a.m_index) - difference_type(b.m_index);
        }
        friend bool operator==(const const_iterator& a, const const_iterator& b) {
            return a.m_index == b.m_index;
        }
        friend auto operator<=>(const const_iterator& a, const const_iterator& b) {
            return a.m_index <=> b.m_index;
        }

    private:
        friend RecordList;
        const_iterator(const Spine* spine, std::size_t index)
            : m_spine(spine), m_index(index), m_chunk(spine->chunkOf(index)) {}

        const Spine* m_spine = nullptr;
        std::size_t m_index = 0;
        std::size_t m_chunk = 0;
    };

    RecordList() : m_spine(std::make_shared<Spine>()) {}
    /// In any order; of a repeated slug the first record stays.
    explicit RecordList(std::vector<R> records) : RecordList() {
        std::stable_sort(records.begin(), records.end(), [](const R& a, const R& b) { return a.id < b.id; });
        records.erase(
            std::unique(records.begin(), records.end(), [](const R& a, const R& b) { return a.id == b.id; }),
            records.end());
        for (std::size_t i = 0; i < records.size(); i += usual) {
            const auto begin = records.begin() + std::ptrdiff_t(i);
            const auto end = begin + std::ptrdiff_t(std::min(usual, records.size() - i));
            m_spine->chunks.push_back(
                std::make_shared<Chunk>(std::make_move_iterator(begin), std::make_move_iterator(end)));
        }
        m_spine->count();
    }

    [[nodiscard]] std::size_t size() const { return m_spine->firsts.back(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const_iterator begin() const { return {m_spine.get(), 0}; }
    [[nodiscard]] const_iterator end() const { return {m_spine.get(), size()}; }
    [[nodiscard]] const R& operator[](std::size_t index) const {
        return *const_iterator(m_spine.get(), index);
    }
    [[nodiscard]] const R& front() const { return (*this)[0]; }
    [[nodiscard]] const R& back() const { return (*this)[size() - 1]; }

    /// nullptr: no record has it. O(log n).
    [[nodiscard]] const R* find(const Id<R>& id) const {
        if (empty()) {
            return nullptr;
        }
        const Chunk& chunk = *m_spine->chunks[chunkFor(id)];
        const auto at = placeIn(chunk, id);
        return at != chunk.end() && at->id == id ? &*at : nullptr;
    }

    /// The index of the record, or of the first after where it would be. O(log n).
    [[nodiscard]] std::size_t placeOf(const Id<R>& id) const {
        if (empty()) {
            return 0;
        }
        const std::size_t chunk = chunkFor(id);
        const Chunk& records = *m_spine->chunks[chunk];
        return m_spine->firsts[chunk] + std::size_t(placeIn(records, id) - records.begin());
    }

    /// Adds the record, or puts it in the place of the one with its id.
    void put(const R& record) {
        ownSpine();
        if (m_spine->chunks.empty()) {
            m_spine->chunks.push_back(std::make_shared<Chunk>());
        }
        const std::size_t index = chunkFor(record.id);
        Chunk& chunk = ownChunk(index);
        const auto at = placeIn(chunk, record.id);
        if (at != chunk.end() && at->id == record.id) {
            chunk[std::size_t(at - chunk.begin())] = record;
            return;
        }
        chunk.insert(at, record);
        if (chunk.size() > 2 * usual) {
            const auto middle = chunk.begin() + std::ptrdiff_t(chunk.size() / 2);
            auto later = std::make_shared<Chunk>(std::make_move_iterator(middle),
                                                 std::make_move_iterator(chunk.end()));
            chunk.erase(middle, chunk.end());
            m_spine->chunks.insert(m_spine->chunks.begin() + std::ptrdiff_t(index) + 1, std::move(later));
        }
        m_spine->count();
    }

    void erase(const Id<R>& id) {
        if (!find(id)) {
            return;
        }
        ownSpine();
        const std::size_t index = chunkFor(id);
        Chunk& chunk = ownChunk(index);
        chunk.erase(placeIn(chunk, id));
        if (chunk.empty()) {
            m_spine->chunks.erase(m_spine->chunks.begin() + std::ptrdiff_t(index));
        }
        m_spine->count();
    }

    friend bool operator==(const RecordList& a, const RecordList& b) {
        return a.m_spine == b.m_spine || std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    static constexpr std::size_t usual = 256; ///< records in a chunk

    static auto placeIn(const Chunk& chunk, const Id<R>& id) {
        return std::lower_bound(chunk.begin(), chunk.end(), id,
                                [](const R& record, const Id<R>& wanted) { return record.id < wanted; });
    }

    /// The chunk where a record of this id is or would be.
    [[nodiscard]] std::size_t chunkFor(const Id<R>& id) const {
        const auto& chunks = m_spine->chunks;
        const auto after =
            std::upper_bound(chunks.begin(), chunks.end(), id, [](const Id<R>& wanted, const auto& chunk) {
                return !chunk->empty() && wanted < chunk->front().id;
            });
        return after == chunks.begin() ? 0 : std::size_t(after - chunks.begin()) - 1;
    }

    // What others have too is copied before it is changed. Nobody else can get hold of what is this list's
    // alone, so that the count cannot grow meanwhile.

    void ownSpine() {
        if (m_spine.use_count() > 1) {
            m_spine = std::make_shared<Spine>(*m_spine);
        }
    }

    Chunk& ownChunk(std::size_t index) {
        auto& chunk = m_spine->chunks[index];
        if (chunk.use_count() > 1) {
            chunk = std::make_shared<Chunk>(*chunk);
        }
        return *chunk;
    }

    std::shared_ptr<Spine> m_spine;
};

} // namespace plusone
