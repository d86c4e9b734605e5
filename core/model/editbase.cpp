#include "model/editbase.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {

ActorId EditBase::actorNamed(const QString& text) const {
    if (!m_actors) {
        m_actors.emplace(m_dataset);
    }
    return m_actors->named(text);
}

namespace {

/// The same for addresses that lead to one page, however they are written: with http or https, a slash at the
/// end, a place on the page.
QString pageOf(const QString& address) {
    QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty()) {
        return address.trimmed();
    }
    if (url.scheme() == "http"_L1) {
        url.setScheme(u"https"_s);
    }
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

} // namespace

SourceId EditBase::sourceAt(const QString& url) const {
    if (!m_sources) {
        m_sources.emplace();
        for (const Source& source : m_dataset.sources()) {
            noteSource(source);
        }
    }
    return m_sources->value(pageOf(url));
}

/// Of several with one address the first is found.
void EditBase::noteSource(const Source& source) const {
    if (m_sources && !m_sources->contains(pageOf(source.url))) {
        m_sources->insert(pageOf(source.url), source.id);
    }
}

QString EditBase::freeSlug(const QString& wanted, const std::vector<Source>& taken) const {
    const auto isTaken = [&](const QString& slug) {
        return m_dataset.findSlug(slug) ||
               std::any_of(taken.begin(), taken.end(),
                           [&slug](const Source& source) { return source.id.slug() == slug; });
    };
    if (!isTaken(wanted)) {
        return wanted;
    }
    // Of ten thousand that want the same, each begins where the last one ended.
    int& number = m_numbers[wanted];
    QString slug;
    do {
        number = std::max(number + 1, 2);
        slug = u"%1-%2"_s.arg(wanted).arg(number);
    } while (isTaken(slug));
    return slug;
}

void EditBase::make(const ChangeSet& changes) {
    if (!m_duplicates) {
        m_duplicates.emplace(m_dataset);
    }
    for (const Change& change : changes.changes) {
        const RecordKind kind = change.ref().kind;
        if (kind == RecordKind::Actor) {
            m_actors.reset();
        }
        if (change.before) {
            m_duplicates->remove(*change.before);
            if (kind == RecordKind::Source) {
                m_sources.reset();
            }
        }
        if (change.after) {
            m_duplicates->add(*change.after);
            if (kind == RecordKind::Source) {
                noteSource(std::get<Source>(*change.after));
            }
        }
    }
    m_dataset.make(changes);
}

} // namespace plusone
