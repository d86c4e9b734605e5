#include "scene/typedletters.h"

#include <QTextLayout>

#include <algorithm>

namespace plusone {
namespace {

/// 0: the font has none.
quint32 glyphOf(char32_t character, const QRawFont& font) {
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

bool isBeyond16Bits(char32_t character) {
    return QChar::requiresSurrogates(character);
}

} // namespace

QList<QGlyphRun> glyphRuns(const DrawnText& text) {
    QTextLayout layout(text.text, text.font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

TypedLetters::TypedLetters(const std::vector<DrawnText>& texts) {
    for (const DrawnText& text : texts) {
        const QList<uint> characters = text.text.toUcs4();
        m_typed.insert(characters.begin(), characters.end());
    }
    for (const DrawnText& text : texts) {
        for (const QGlyphRun& run : glyphRuns(text)) {
            std::vector<quint32>& drawn = faceOf(run.rawFont()).drawn;
            for (const quint32 glyph : run.glyphIndexes()) {
                if (glyph != 0 && std::find(drawn.begin(), drawn.end(), glyph) == drawn.end()) {
                    drawn.push_back(glyph);
                }
            }
        }
    }
}

TypedLetters::Face& TypedLetters::faceOf(const QRawFont& font) {
    const auto known = std::find_if(m_faces.begin(), m_faces.end(), [&font](const Face& face) {
        return face.font.familyName() == font.familyName() && face.font.styleName() == font.styleName();
    });
    if (known != m_faces.end()) {
        return *known;
    }
    Face face{font, {}, {}};
    for (const char32_t character : m_typed) {
        face.typed.emplace(glyphOf(character, font), character);
    }
    face.typed.erase(0);
    m_faces.push_back(std::move(face));
    return m_faces.back();
}

/// Qt numbers the glyphs of a font as it draws them, from 1. Every code that it can name has to be the glyph
/// of that character; null where this is so of no face, or of several.
const TypedLetters::Face* TypedLetters::faceOf(const CodeMap& read) const {
    const Face* found = nullptr;
    for (const Face& face : m_faces) {
        bool isOne = read.empty() || read.rbegin()->first <= face.drawn.size();
        for (uint code = 1; isOne && code <= face.drawn.size(); ++code) {
            const quint32 glyph = face.drawn[code - 1];
            const auto named = read.find(code);
            const auto typed = face.typed.find(glyph);
            isOne = named != read.end() ? glyphOf(named->second.toUcs4().first(), face.font) == glyph
                                        : typed == face.typed.end() || isBeyond16Bits(typed->second);
        }
        if (isOne && found) {
            return nullptr;
        }
        found = isOne ? &face : found;
    }
    return found;
}

CodeMap TypedLetters::meantBy(const CodeMap& read) const {
    CodeMap meant;
    for (const auto& [code, text] : read) {
        for (const uint character : text.toUcs4()) {
            meant[code] += meantBy(character);
        }
    }
    if (const Face* face = faceOf(read)) {
        for (uint code = 1; code <= face->drawn.size(); ++code) {
            const auto typed = face->typed.find(face->drawn[code - 1]);
            if (typed != face->typed.end() && !read.contains(code)) {
                meant[code] = QString::fromUcs4(&typed->second, 1);
            }
        }
    }
    return meant;
}

QString TypedLetters::meantBy(char32_t character) const {
    const QString itself = QString::fromUcs4(&character, 1);
    if (m_typed.contains(character)) {
        return itself;
    }
    for (const Face& face : m_faces) {
        if (const auto same = face.typed.find(glyphOf(character, face.font)); same != face.typed.end()) {
            return QString::fromUcs4(&same->second, 1);
        }
    }
    const QString parts = itself.normalized(QString::NormalizationForm_KC);
    const QList<uint> letters = parts.toUcs4();
    const bool wereTyped =
        std::all_of(letters.begin(), letters.end(), [this](uint letter) { return m_typed.contains(letter); });
    return wereTyped ? parts : itself;
}

} // namespace plusone
