#pragma once

#include "scene/tounicode.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace plusone {

struct DrawnText {
    QString text;
    QFont font;
};

/// In one line, as it is drawn.
QList<QGlyphRun> glyphRuns(const DrawnText& text);

/// What the letters of a drawing stand for. A font shows several characters by one glyph (日 and the radical
/// ⽇, a space and a tab) or two by one (fi), and a file that keeps glyphs has to guess which: the texts
/// know.
class TypedLetters {
public:
    explicit TypedLetters(const std::vector<DrawnText>& texts);

    /// What was typed where a reader of glyphs sees `character`: itself when it was typed or nothing better
    /// is known, else what was typed and has the same glyph or the same parts (Unicode's NFKC).
    [[nodiscard]] QString meantBy(char32_t character) const;

    /// The same of a font in a PDF that Qt has written from the texts: what its codes stand for. Qt names no
    /// character beyond U+FFFF; here they are named.
    [[nodiscard]] CodeMap meantBy(const CodeMap& read) const;

private:
    struct Face {
        QRawFont font;
        std::map<quint32, char32_t> typed; ///< by glyph
        std::vector<quint32> drawn;        ///< each glyph once, in the order of drawing
    };

    Face& faceOf(const QRawFont& font);
    [[nodiscard]] const Face* faceOf(const CodeMap& read) const;

    std::set<char32_t> m_typed;
    std::vector<Face> m_faces; ///< that some text is drawn with, fallbacks too
};

} // namespace plusone
