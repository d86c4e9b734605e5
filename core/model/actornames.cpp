#include "model/actornames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// What is left when case, spaces, points and a leading "the" do not count: "The U.S." and "us" meet.
QString folded(const QString& name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber()) {
            letters += c.toCaseFolded();
        }
    }
    static const QRegularExpression article(u"\\A\\s*the\\s"_s, QRegularExpression::CaseInsensitiveOption);
    return article.match(name).hasMatch() ? letters.mid(3) : letters;
}

} // namespace

ActorNames::ActorNames(const Dataset& dataset) {
    for (const Actor& actor : dataset.actors()) {
        m_codes.insert(actor.id.slug());
        for (const QString& name :
             {actor.id.slug(), actor.name, actor.nameJa, actor.shortName, mapName(actor, u"ja"_s)}) {
            const auto known = m_byName.find(folded(name));
            if (known == m_byName.end()) {
                m_byName.insert(folded(name), actor.id);
            } else if (*known != actor.id) {
                *known = {};
            }
        }
    }
    m_byName.remove(QString());
}

ActorId ActorNames::named(const QString& text) const {
    constexpr qsizetype longestName = 200;
    if (text.size() > longestName) {
        return {};
    }
    const QString code = text.trimmed();
    return m_codes.contains(code) ? ActorId(code) : m_byName.value(folded(text));
}

} // namespace plusone
