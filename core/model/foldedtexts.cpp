#include "model/foldedtexts.h"

#include <algorithm>
#include <cstring>

namespace plusone {
namespace {

constexpr std::size_t block = 32; ///< bytes looked at together; compilers make vector instructions of it

void appendFolded(std::string& bytes, const QString& text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!plain) {
        bytes += text.normalized(QString::NormalizationForm_KC).toCaseFolded().toStdString();
        return;
    }
    for (const QChar c : text) {
        const char letter = c.toLatin1();
        bytes += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    }
}

} // namespace

LetterSet LetterSet::of(std::string_view bytes) {
    LetterSet letters;
    const auto add = [&letters](std::uint32_t key) {
        const std::uint32_t bit = key * 0x9E3779B1U >> 24; // Fibonacci hashing
        letters.bits[bit / 64] |= std::uint64_t(1) << bit % 64;
    };
    std::uint32_t before = 0;
    for (const char c : bytes) {
        const auto byte = std::uint32_t(static_cast<unsigned char>(c));
        add(byte);
        if (before != 0) {
            add(before << 8 | byte);
        }
        before = byte;
    }
    return letters;
}

Needle::Needle(const QString& text) {
    appendFolded(m_bytes, text);
    m_letters = LetterSet::of(m_bytes);
}

bool Needle::isIn(const char* from, const char* end) const {
    const std::size_t size = m_bytes.size();
    if (size == 0 || size > margin - block || end - from < std::ptrdiff_t(size)) {
        return false;
    }
    const char* const lastStart = end - size;
    const char first = m_bytes.front();
    const char last = m_bytes.back();
    for (; from <= lastStart; from += block) {
        const char* const tail = from + size - 1;
        unsigned char any = 0;
        for (std::size_t i = 0; i < block; ++i) {
            any |= static_cast<unsigned char>(static_cast<unsigned>(from[i] == first) &
                                              static_cast<unsigned>(tail[i] == last));
        }
        for (std::size_t i = 0; any != 0 && i < block && from + i <= lastStart; ++i) {
            if (from[i] == first && std::memcmp(from + i, m_bytes.data(), size) == 0) {
                return true;
            }
        }
    }
    return false;
}

void FoldedTexts::add(const QStringList& fields) {
    for (const QString& field : fields) {
        if (!field.isEmpty()) {
            m_bytes += '\n';
            appendFolded(m_bytes, field);
        }
    }
    m_letters.push_back(LetterSet::of(std::string_view(m_bytes).substr(m_ends.back())));
    m_ends.push_back(std::uint32_t(m_bytes.size()));
}

bool FoldedTexts::fieldBegins(std::size_t text, const Needle& needle) const {
    const std::string_view whole(m_bytes.data() + m_ends[text], m_ends[text + 1] - m_ends[text]);
    const std::string& begin = needle.bytes();
    for (auto at = whole.find('\n'); at != std::string_view::npos; at = whole.find('\n', at + 1)) {
        if (whole.substr(at + 1, begin.size()) == begin) {
            return true;
        }
    }
    return false;
}

} // namespace plusone
