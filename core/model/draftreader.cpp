#include "model/draftreader.h"

#include "model/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Text far beyond any limit is passed on to the rules as it is: tidying 10 MB would only take time.
QString tidy(const QString& text) {
    return text.size() > 2 * maxTextLength ? text
                                           : text.simplified().normalized(QString::NormalizationForm_C);
}

QString tidyParagraph(const QString& text) {
    return text.size() > 2 * maxTextLength ? text : text.trimmed().normalized(QString::NormalizationForm_C);
}

QString sourceFieldName(const QString& field) {
    return field == "title"_L1       ? Words::tr("title")
           : field == "publisher"_L1 ? Words::tr("publisher")
                                     : Words::tr("address");
}

template <class E>
QString keysOf() {
    QStringList keys;
    for (const E value : allValues<E>()) {
        keys << keyOf(value);
    }
    return keys.join(u", "_s);
}

template <class Record, class Draft>
void readFlags(Record& record, const Draft& draft) {
    record.participantsComplete = draft.participantsComplete;
    record.announcedOnly = draft.announcedOnly;
}

} // namespace

QString sourceSlug(const Source& source) {
    constexpr qsizetype longest = 40;
    // A name in Japanese alone leaves no letters for a slug.
    QString slug = slugFrom(source.publisher.left(longest));
    if (slug.isEmpty()) {
        slug = slugFrom(source.title.left(longest));
    }
    if (slug.isEmpty()) {
        slug = u"source"_s;
    }
    return source.date ? slug + u'-' + source.date->toString() : slug;
}

Actor DraftReader::read(const ActorDraft& draft) {
    Actor record;
    record.id = ActorId(draft.id.trimmed());
    record.name = tidy(draft.name);
    record.nameJa = tidy(draft.nameJa);
    record.shortName = tidy(draft.shortName);
    record.region = tidy(draft.region);
    record.actorKind = word<ActorKind>(u"kind"_s, draft.kind, Words::tr("Choose country or organisation."),
                                       Words::tr("“%1” is no kind of actor. One of: %2."));
    record.capital = tidy(draft.capital);
    record.position = position(draft.latitude, draft.longitude);
    return record;
}

Framework DraftReader::read(const FrameworkDraft& draft) {
    Framework record;
    record.name = tidy(draft.name);
    record.nameJa = tidy(draft.nameJa);
    record.frameworkKind = word<FrameworkKind>(u"kind"_s, draft.kind, Words::tr("Choose a kind."),
                                               Words::tr("“%1” is no kind of framework. One of: %2."));
    record.parent = FrameworkId(tidy(draft.parent));
    record.members = members(draft.members);
    record.start = date(u"start"_s, draft.start);
    record.end = date(u"end"_s, draft.end);
    record.summary = tidyParagraph(draft.summary);
    record.sources = sources(draft.sources);
    return record;
}

Tie DraftReader::read(const TieDraft& draft) {
    Tie record;
    record.type = word<TieType>(u"type"_s, draft.type, Words::tr("Choose a type."),
                                Words::tr("“%1” is no type of agreement. One of: %2."));
    record.name = tidy(draft.name);
    record.parties = participants(u"parties"_s, draft.parties);
    record.signedOn = date(u"signed"_s, draft.signedOn);
    record.inForce = date(u"in_force"_s, draft.inForce);
    record.ended = date(u"ended"_s, draft.ended);
    record.firstSeen = date(u"first_seen"_s, draft.firstSeen);
    record.framework = FrameworkId(tidy(draft.framework));
    record.summary = tidyParagraph(draft.summary);
    record.sources = sources(draft.sources);
    return record;
}

/// The name of the series that is meant: one that is there may be called by its Japanese name too.
QString DraftReader::seriesNamed(EventKind kind, const QString& text) const {
    const QString wanted = tidy(text);
    for (const Series& series : m_base.dataset().series()) {
        if (series.eventKind == kind && !series.nameJa.isEmpty() && series.nameJa == wanted) {
            return series.name;
        }
    }
    return wanted;
}

Exercise DraftReader::read(const ExerciseDraft& draft) {
    Exercise record;
    record.series = seriesNamed(EventKind::Exercises, draft.series);
    record.name = tidy(draft.name);
    record.start = date(u"start"_s, draft.start);
    record.end = date(u"end"_s, draft.end);
    record.place = tidy(draft.place);
    record.position = position(draft.latitude, draft.longitude);
    record.domain = word<Domain>(u"domain"_s, draft.domain, Words::tr("Choose a domain."),
                                 Words::tr("“%1” is no domain. One of: %2."));
    record.participants = participants(u"participants"_s, draft.participants);
    readFlags(record, draft);
    record.framework = FrameworkId(tidy(draft.framework));
    record.summary = tidyParagraph(draft.summary);
    record.sources = sources(draft.sources);
    return record;
}

Dialogue DraftReader::read(const DialogueDraft& draft) {
    Dialogue record;
    record.series = seriesNamed(EventKind::Dialogues, draft.series);
    record.name = tidy(draft.name);
    record.date = date(u"date"_s, draft.date);
    record.place = tidy(draft.place);
    record.level = word<Level>(u"level"_s, draft.level, Words::tr("Choose a level."),
                               Words::tr("“%1” is no level. One of: %2."));
    record.participants = participants(u"participants"_s, draft.participants);
    readFlags(record, draft);
    record.framework = FrameworkId(tidy(draft.framework));
    record.outcome = tidyParagraph(draft.outcome);
    record.summary = tidyParagraph(draft.summary);
    record.sources = sources(draft.sources);
    return record;
}

Source DraftReader::read(const SourceDraft& draft) {
    Source record;
    record.title = tidy(draft.title);
    record.publisher = tidy(draft.publisher);
    record.date = date(u"date"_s, draft.date);
    record.url = draft.url.trimmed();
    return record;
}

void DraftReader::error(const QString& rule, const QString& field, const QString& message) {
    m_findings.push_back({Severity::Error, rule, m_about, field, message});
}

std::optional<PartialDate> DraftReader::date(const QString& field, const QString& text) {
    const QString given = text.trimmed();
    if (given.isEmpty()) {
        return std::nullopt;
    }
    const auto parsed = PartialDate::parseTyped(given);
    if (!parsed) {
        error(u"bad-date"_s, field, parsed.error().message);
        return std::nullopt;
    }
    return *parsed;
}

std::optional<double> DraftReader::degrees(const QString& field, const QString& text) {
    static const QRegularExpression plain(u"\\A[+-]?[0-9]{1,3}(\\.[0-9]{1,12})?\\z"_s);
    const QString number = QString(text.left(maxNameLength)).replace(u'−', u'-').trimmed();
    if (!plain.match(number).hasMatch()) {
        error(u"bad-coordinates"_s, field,
              Words::tr("“%1” is no number of degrees. Write it like 21.4 or -158.0.").arg(forMessage(text)));
        return std::nullopt;
    }
    return number.toDouble();
}

std::optional<GeoPoint> DraftReader::position(const QString& latitude, const QString& longitude) {
    const bool north = !latitude.trimmed().isEmpty();
    const bool east = !longitude.trimmed().isEmpty();
    if (north != east) {
        error(u"bad-coordinates"_s, north ? u"lon"_s : u"lat"_s,
              Words::tr("Give both latitude and longitude, or neither."));
    }
    if (!north || !east) {
        return std::nullopt;
    }
    const auto y = degrees(u"lat"_s, latitude);
    const auto x = degrees(u"lon"_s, longitude);
    return y && x ? std::optional(GeoPoint{*y, *x}) : std::nullopt;
}

/// `unknown`: with places for what was given and for the words that there are.
template <class E>
E DraftReader::word(const QString& field, const QString& key, const QString& missing,
                    const QString& unknown) {
    const auto value = fromKey<E>(key.trimmed());
    if (!value) {
        error(u"bad-"_s + field, field,
              key.trimmed().isEmpty() ? missing : unknown.arg(forMessage(key), keysOf<E>()));
    }
    return value.value_or(E{});
}

/// An unknown name goes on as it is typed: the rules say what is wrong with it.
ActorId DraftReader::actor(const QString& text) const {
    const ActorId known = m_base.actorNamed(text);
    return known.isNull() ? ActorId(text.trimmed()) : known;
}

std::vector<Participant> DraftReader::participants(const QString& field,
                                                   const std::vector<ParticipantDraft>& drafts) {
    std::vector<Participant> list;
    for (const ParticipantDraft& given : drafts) {
        if (given.actor.trimmed().isEmpty()) {
            continue;
        }
        const QString key = given.role.trimmed();
        const auto role = key.isEmpty() ? Role::Participant : fromKey<Role>(key);
        if (!role) {
            error(u"bad-role"_s, field,
                  Words::tr("“%1” is no role. One of: %2.").arg(forMessage(key), keysOf<Role>()));
        }
        list.push_back({actor(given.actor), role.value_or(Role::Participant)});
    }
    return list;
}

std::vector<Member> DraftReader::members(const std::vector<MemberDraft>& drafts) {
    std::vector<Member> list;
    for (const MemberDraft& given : drafts) {
        const auto joined = date(u"members"_s, given.joined);
        const auto left = date(u"members"_s, given.left);
        if (!given.actor.trimmed().isEmpty()) {
            list.push_back({actor(given.actor), joined, left});
        }
    }
    return list;
}

std::vector<SourceId> DraftReader::sources(const std::vector<SourceDraft>& drafts) {
    std::vector<SourceId> list;
    for (const SourceDraft& given : drafts) {
        if (given == SourceDraft()) {
            continue;
        }
        const SourceId id = given.id.trimmed().isEmpty() ? newSource(given) : knownSource(given);
        if (std::find(list.begin(), list.end(), id) == list.end()) {
            list.push_back(id);
        }
    }
    return list;
}

/// A source that is there is cited as it stands: other words beside its id would be lost silently.
SourceId DraftReader::knownSource(const SourceDraft& given) {
    SourceId id(given.id.trimmed());
    const auto differs = [](const QString& said, const QString& known) {
        return !said.trimmed().isEmpty() && tidy(said) != tidy(known);
    };
    const Source* known = m_base.dataset().find(id);
    if (known && (differs(given.title, known->title) || differs(given.publisher, known->publisher) ||
                  differs(given.url, known->url) ||
                  differs(given.date, known->date ? known->date->toString() : QString()))) {
        error(u"other-source"_s, u"sources"_s,
              Words::tr("There is a source “%1” already, with another title, publisher, date or address. "
                        "Give the id alone to cite it, or no id for a new source.")
                  .arg(forMessage(id.slug())));
    }
    return id;
}

/// One with the same address is the same source.
SourceId DraftReader::newSource(const SourceDraft& given) {
    Source source;
    source.title = tidy(given.title);
    source.publisher = tidy(given.publisher);
    source.url = given.url.trimmed();
    source.date = date(u"sources"_s, given.date);
    for (Finding& finding : checkSource(source)) {
        error(finding.rule, u"sources"_s,
              Words::tr("New source, %1: %2").arg(sourceFieldName(finding.field), finding.message));
    }
    if (const SourceId same = m_base.sourceAt(source.url); !same.isNull()) {
        return same;
    }
    const auto same = std::find_if(m_newSources.begin(), m_newSources.end(),
                                   [&source](const Source& other) { return other.url == source.url; });
    if (same != m_newSources.end()) {
        return same->id;
    }
    source.id = SourceId(m_base.freeSlug(sourceSlug(source), m_newSources));
    m_newSources.push_back(source);
    return source.id;
}

} // namespace plusone
