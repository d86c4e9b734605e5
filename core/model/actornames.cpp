#include "model/edits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// What is left when case, spaces, points and a leading "the" do not count: "The U.S." and "us" meet.
QString key(const QString& name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber()) {
            letters += c.toCaseFolded();
        }
    }
    static const QRegularExpression article(u"\\A\\s*the\\s"_s, QRegularExpression::CaseInsensitiveOption);
    return article.match(name).hasMatch() ? letters.mid(3) : letters;
}

bool isCalled(const Actor& actor, const QString& wanted) {
    const QStringList names{actor.id.slug(), actor.name, actor.nameJa, actor.shortName,
                            mapName(actor, u"ja"_s)};
    return std::any_of(names.begin(), names.end(),
                       [&wanted](const QString& name) { return key(name) == wanted; });
}

} // namespace

const Actor* actorNamed(const Dataset& dataset, const QString& text) {
    constexpr qsizetype longestName = 200;
    const QString wanted = key(text.left(longestName));
    if (wanted.isEmpty() || text.size() > longestName) {
        return nullptr;
    }
    if (const Actor* exact = dataset.find(ActorId(text.trimmed()))) {
        return exact;
    }
    const Actor* found = nullptr;
    for (const Actor& actor : dataset.actors()) {
        if (isCalled(actor, wanted)) {
            if (found) {
                return nullptr;
            }
            found = &actor;
        }
    }
    return found;
}

} // namespace plusone
