#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plusone {

/// Which letters and pairs of letters (bytes, each hashed to one of 256 bits) a text has: one that lacks some
/// of a word's cannot hold the word.
struct LetterSet {
    std::array<std::uint64_t, 4> bits{};

    static LetterSet of(std::string_view bytes);
    [[nodiscard]] bool hasAll(const LetterSet& other) const {
        return ((other.bits[0] & ~bits[0]) | (other.bits[1] & ~bits[1]) | (other.bits[2] & ~bits[2]) |
                (other.bits[3] & ~bits[3])) == 0;
    }
};

/// What is looked for, folded like the texts.
class Needle {
public:
    explicit Needle(const QString& text);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] const LetterSet& letters() const { return m_letters; }
    /// Whether it occurs in [from, end). Memory is read up to `margin` bytes past the end.
    [[nodiscard]] bool isIn(const char* from, const char* end) const;

    /// Longer ones occur nowhere.
    static constexpr std::size_t margin = 4096;

private:
    std::string m_bytes;
    LetterSet m_letters;
};

/// Many texts in one piece of memory to look through quickly: in UTF-8, folded so that neither case nor width
/// nor another way to write the same letter count (NFKC, case folding).
class FoldedTexts {
public:
    /// Adds a text of several fields; a needle without a line break never lies across two.
    void add(const QStringList& fields);
    /// Belongs after the last text, before the first look.
    void finish() { m_bytes.resize(m_bytes.size() + Needle::margin, '\0'); }

    [[nodiscard]] std::size_t size() const { return m_ends.size() - 1; }
    [[nodiscard]] bool holds(std::size_t text, const Needle& needle) const {
        return m_letters[text].hasAll(needle.letters()) &&
               needle.isIn(m_bytes.data() + m_ends[text], m_bytes.data() + m_ends[text + 1]);
    }
    /// Whether one of the fields begins with it.
    [[nodiscard]] bool fieldBegins(std::size_t text, const Needle& needle) const;

private:
    std::string m_bytes; ///< a line break before each field, in the end room for a needle's margin
    std::vector<std::uint32_t> m_ends{0};
    std::vector<LetterSet> m_letters;
};

} // namespace plusone
