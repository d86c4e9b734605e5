#include "scene/typedletters.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace plusone {
namespace {

/// 0: the font has none.
quint32 glyphOf(char32_t character, const QRawFont& font) {
    const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

QList<QGlyphRun> glyphRuns(const DrawnText& text) {
    QTextLayout layout(text.text, text.font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

TypedLetters::TypedLetters(const std::vector<DrawnText>& texts) {
    for (const DrawnText& text : texts) {
        const QList<uint> characters = text.text.toUcs4();
        m_typed.insert(characters.begin(), characters.end());
    }
    for (const DrawnText& text : texts) {
        for (const QGlyphRun& run : glyphRuns(text)) {
            addFace(run.rawFont());
        }
    }
}

void TypedLetters::addFace(const QRawFont& font) {
    const bool isKnown = std::any_of(m_faces.begin(), m_faces.end(), [&font](const Face& face) {
        return face.font.familyName() == font.familyName() && face.font.styleName() == font.styleName();
    });
    if (isKnown) {
        return;
    }
    Face face{font, {}};
    for (const char32_t character : m_typed) {
        face.typed.emplace(glyphOf(character, font), character);
    }
    face.typed.erase(0);
    m_faces.push_back(std::move(face));
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
