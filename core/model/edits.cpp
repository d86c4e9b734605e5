#include "model/edits.h"

#include "model/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
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

QString shortened(const QString& text) {
    constexpr qsizetype shown = 40;
    return text.size() <= shown ? text : text.left(shown) + u'…';
}

/// The slug, or slug-2, slug-3 … : the first that `taken` does not hold.
template <class Taken>
QString uniqueSlug(const QString& wanted, Taken taken) {
    QString slug = wanted;
    for (int number = 2; taken(slug); ++number) {
        slug = u"%1-%2"_s.arg(wanted).arg(number);
    }
    return slug;
}

QString sourceFieldName(const QString& field) {
    return field == "title"_L1       ? Words::tr("title")
           : field == "publisher"_L1 ? Words::tr("publisher")
                                     : Words::tr("address");
}

/// Turns one draft into records; what it cannot read becomes a finding beside the field it stands in.
class ExerciseReader {
public:
    ExerciseReader(const Dataset& dataset, const ExerciseDraft& draft) : m_dataset(dataset), m_draft(draft) {
        m_record.series = tidy(draft.series);
        m_record.name = tidy(draft.name);
        m_record.place = tidy(draft.place);
        m_record.summary = tidyParagraph(draft.summary);
        m_record.participantsComplete = draft.participantsComplete;
        m_record.announcedOnly = draft.announcedOnly;
        m_record.framework = FrameworkId(tidy(draft.framework));
        m_record.start = date(u"start"_s, draft.start);
        m_record.end = date(u"end"_s, draft.end);
        readPosition();
        readDomain();
        readParticipants();
        readSources();
    }

    Exercise& record() { return m_record; }
    [[nodiscard]] const std::vector<Source>& newSources() const { return m_newSources; }
    Findings takeFindings() { return std::move(m_findings); }

private:
    void error(const QString& rule, const QString& field, const QString& message) {
        m_findings.push_back({Severity::Error, rule, {RecordKind::Exercise, m_draft.id}, field, message});
    }

    std::optional<PartialDate> date(const QString& field, const QString& text) {
        const QString given = text.trimmed();
        if (given.isEmpty()) {
            return std::nullopt;
        }
        const auto parsed = PartialDate::parse(given);
        if (!parsed) {
            error(u"bad-date"_s, field, parsed.error().message);
            return std::nullopt;
        }
        return *parsed;
    }

    std::optional<double> degrees(const QString& field, const QString& text) {
        static const QRegularExpression plain(u"\\A[+-]?[0-9]{1,3}(\\.[0-9]{1,12})?\\z"_s);
        const QString number = QString(text.left(maxNameLength)).replace(u'−', u'-').trimmed();
        if (!plain.match(number).hasMatch()) {
            error(u"bad-coordinates"_s, field,
                  Words::tr("“%1” is no number of degrees. Write it like 21.4 or -158.0.")
                      .arg(shortened(text)));
            return std::nullopt;
        }
        return number.toDouble();
    }

    void readPosition() {
        const bool north = !m_draft.latitude.trimmed().isEmpty();
        const bool east = !m_draft.longitude.trimmed().isEmpty();
        if (north != east) {
            error(u"bad-coordinates"_s, north ? u"lon"_s : u"lat"_s,
                  Words::tr("Give both latitude and longitude, or neither."));
        } else if (north) {
            const auto latitude = degrees(u"lat"_s, m_draft.latitude);
            const auto longitude = degrees(u"lon"_s, m_draft.longitude);
            if (latitude && longitude) {
                m_record.position = GeoPoint{*latitude, *longitude};
            }
        }
    }

    void readDomain() {
        const auto domain = fromKey<Domain>(m_draft.domain.trimmed());
        if (!domain) {
            error(u"bad-domain"_s, u"domain"_s,
                  m_draft.domain.trimmed().isEmpty() ? Words::tr("Choose a domain.")
                                                     : Words::tr("“%1” is no domain. One of: %2.")
                                                           .arg(shortened(m_draft.domain), domainWords()));
        }
        m_record.domain = domain.value_or(Domain::Maritime);
    }

    static QString domainWords() {
        QStringList words;
        for (const Domain domain : allValues<Domain>()) {
            words << keyOf(domain);
        }
        return words.join(u", "_s);
    }

    void readParticipants() {
        for (const ParticipantDraft& given : m_draft.participants) {
            if (given.actor.trimmed().isEmpty()) {
                continue;
            }
            const Actor* actor = actorNamed(m_dataset, given.actor);
            const QString roleKey = given.role.trimmed();
            const auto role = roleKey.isEmpty() ? Role::Participant : fromKey<Role>(roleKey);
            if (!role) {
                error(u"bad-role"_s, u"participants"_s,
                      Words::tr("“%1” is no role. One of: host, participant, observer.")
                          .arg(shortened(roleKey)));
            }
            // An unknown name goes on as it is typed: the rules say what is wrong with it.
            m_record.participants.push_back(
                {actor ? actor->id : ActorId(given.actor.trimmed()), role.value_or(Role::Participant)});
        }
    }

    void readSources() {
        for (const SourceDraft& given : m_draft.sources) {
            if (!given.id.trimmed().isEmpty()) {
                readKnownSource(given);
            } else if (given != SourceDraft()) {
                readNewSource(given);
            }
        }
    }

    void addSource(const SourceId& id) {
        auto& list = m_record.sources;
        if (std::find(list.begin(), list.end(), id) == list.end()) {
            list.push_back(id);
        }
    }

    /// A source that is there is cited as it stands: other words beside its id would be lost silently.
    void readKnownSource(const SourceDraft& given) {
        const SourceId id(given.id.trimmed());
        const auto differs = [](const QString& said, const QString& known) {
            return !said.trimmed().isEmpty() && tidy(said) != tidy(known);
        };
        const Source* known = m_dataset.find(id);
        if (known && (differs(given.title, known->title) || differs(given.publisher, known->publisher) ||
                      differs(given.url, known->url) ||
                      differs(given.date, known->date ? known->date->toString() : QString()))) {
            error(u"other-source"_s, u"sources"_s,
                  Words::tr("There is a source “%1” already, with another title, publisher, date or address. "
                            "Give the id alone to cite it, or no id for a new source.")
                      .arg(shortened(id.slug())));
        }
        addSource(id);
    }

    void readNewSource(const SourceDraft& given) {
        Source source;
        source.title = tidy(given.title);
        source.publisher = tidy(given.publisher);
        source.url = given.url.trimmed();
        source.date = date(u"sources"_s, given.date);
        for (Finding& finding : checkSource(source)) {
            finding.message =
                Words::tr("New source, %1: %2").arg(sourceFieldName(finding.field), finding.message);
            finding.field = u"sources"_s;
            finding.record = {RecordKind::Exercise, m_draft.id};
            m_findings.push_back(std::move(finding));
        }
        for (const std::vector<Source>* list :
             std::array{&m_dataset.sources(), &std::as_const(m_newSources)}) {
            const auto known = std::find_if(list->begin(), list->end(),
                                            [&source](const Source& s) { return s.url == source.url; });
            if (known != list->end()) {
                addSource(known->id);
                return;
            }
        }
        source.id = SourceId(newSourceSlug(source));
        addSource(source.id);
        m_newSources.push_back(std::move(source));
    }

    QString newSourceSlug(const Source& source) const {
        constexpr qsizetype longest = 40;
        // A name in Japanese alone leaves no letters for a slug.
        QString slug = slugFrom(source.publisher.left(longest));
        if (slug.isEmpty()) {
            slug = slugFrom(source.title.left(longest));
        }
        if (slug.isEmpty()) {
            slug = u"source"_s;
        }
        if (source.date) {
            slug += u'-' + source.date->toString();
        }
        return uniqueSlug(slug, [this](const QString& candidate) {
            return m_dataset.findSlug(candidate) ||
                   std::any_of(m_newSources.begin(), m_newSources.end(),
                               [&candidate](const Source& s) { return s.id.slug() == candidate; });
        });
    }

    const Dataset& m_dataset;
    const ExerciseDraft& m_draft;
    Exercise m_record;
    std::vector<Source> m_newSources;
    Findings m_findings;
};

ExerciseId newExerciseId(const Dataset& dataset, const ExerciseDraft& draft, const Exercise& record) {
    constexpr qsizetype longest = 80;
    const QString year = record.start ? QString::number(record.start->year()) : QString();
    QString slug = slugFrom(record.name.left(longest));
    if (slug.isEmpty() || slug == year) {
        slug = slugFrom(record.series.left(longest));
    }
    if (slug.isEmpty() || slug == year) {
        slug = u"exercise"_s;
    }
    if (!year.isEmpty() && !slug.contains(year)) {
        slug += u'-' + year;
    }
    if (!draft.id.trimmed().isEmpty()) {
        return ExerciseId(draft.id.trimmed());
    }
    return ExerciseId(uniqueSlug(
        slug, [&dataset](const QString& candidate) { return dataset.findSlug(candidate).has_value(); }));
}

/// The dataset as it would be with the records that the draft brings along: what the rules are asked over.
ChangeSet companions(const Dataset& dataset, const ExerciseReader& reader, const Exercise& record) {
    ChangeSet changes;
    for (const Source& source : reader.newSources()) {
        changes.changes.push_back({std::nullopt, source});
    }
    const SeriesId series = Series::idFor(EventKind::Exercises, record.series);
    if (!record.series.isEmpty() && !dataset.find(series)) {
        changes.changes.push_back({std::nullopt, Series{series, record.series, {}, EventKind::Exercises, 0}});
    }
    return changes;
}

EditOutcome finish(const Dataset& dataset, ExerciseReader& reader, const std::optional<AnyRecord>& before) {
    EditOutcome outcome;
    const Exercise& record = reader.record();
    ChangeSet changes = companions(dataset, reader, record);
    outcome.findings = reader.takeFindings();
    const bool unreadable = hasErrors(outcome.findings);
    for (Finding& finding : checkExercise(dataset.with(changes), record)) {
        // A date that could not be read is not missing as well.
        const bool said =
            std::any_of(outcome.findings.begin(), outcome.findings.end(), [&](const Finding& earlier) {
                return earlier.field == finding.field && finding.rule == "no-date"_L1;
            });
        if (!said) {
            outcome.findings.push_back(std::move(finding));
        }
    }
    if (!unreadable) {
        outcome.duplicates = probableDuplicates(dataset, record);
    }
    if (outcome.ok() && (!before || std::get<Exercise>(*before) != record)) {
        changes.changes.push_back({before, record});
        changes.label = before ? Words::tr("Edit exercise %1").arg(record.name)
                               : Words::tr("Add exercise %1").arg(record.name);
        outcome.changes = std::move(changes);
    }
    return outcome;
}

} // namespace

EditOutcome addExercise(const Dataset& dataset, const ExerciseDraft& draft) {
    ExerciseReader reader(dataset, draft);
    Exercise& record = reader.record();
    record.id = newExerciseId(dataset, draft, record);
    EditOutcome outcome = finish(dataset, reader, std::nullopt);
    const QString& slug = record.id.slug();
    if (slug.size() > maxNameLength || slugFrom(slug) != slug) {
        outcome.findings.push_back({Severity::Error,
                                    u"bad-id"_s,
                                    {RecordKind::Exercise, shortened(slug)},
                                    u"id"_s,
                                    Words::tr("“%1” is no id: lower-case letters, digits and hyphens, as in "
                                              "malabar-2016, up to %2 of them.")
                                        .arg(shortened(slug))
                                        .arg(maxNameLength)});
    } else if (dataset.findSlug(slug)) {
        outcome.findings.push_back(
            {Severity::Error,
             u"taken-id"_s,
             {RecordKind::Exercise, slug},
             u"id"_s,
             Words::tr("There is a record “%1” already. Choose another id.").arg(slug)});
    }
    if (!outcome.ok()) {
        outcome.changes = {};
    }
    return outcome;
}

EditOutcome updateExercise(const Dataset& dataset, const ExerciseId& id, const ExerciseDraft& draft) {
    const Exercise* before = dataset.find(id);
    if (!before) {
        return {{{Severity::Error,
                  u"not-found"_s,
                  {RecordKind::Exercise, id.slug()},
                  u"id"_s,
                  Words::tr("The exercise “%1” is not there any more.").arg(id.slug())}},
                {},
                {}};
    }
    ExerciseReader reader(dataset, draft);
    Exercise& record = reader.record();
    record.id = id;
    record.rev = before->rev;
    return finish(dataset, reader, AnyRecord(*before));
}

Result<ChangeSet> removeExercise(const Dataset& dataset, const ExerciseId& id) {
    const Exercise* exercise = dataset.find(id);
    if (!exercise) {
        return Error{ErrorCode::NotFound, Words::tr("There is no exercise “%1”.").arg(id.slug())};
    }
    return ChangeSet{Words::tr("Delete exercise %1").arg(exercise->name),
                     {{AnyRecord(*exercise), std::nullopt}}};
}

ExerciseDraft draftOf(const Dataset& dataset, const Exercise& exercise) {
    ExerciseDraft draft;
    draft.id = exercise.id.slug();
    draft.series = exercise.series;
    draft.name = exercise.name;
    draft.start = exercise.start ? exercise.start->toString() : QString();
    draft.end = exercise.end ? exercise.end->toString() : QString();
    draft.place = exercise.place;
    if (exercise.position) {
        draft.latitude = QString::number(exercise.position->latitude, 'g', QLocale::FloatingPointShortest);
        draft.longitude = QString::number(exercise.position->longitude, 'g', QLocale::FloatingPointShortest);
    }
    draft.domain = keyOf(exercise.domain);
    for (const Participant& participant : exercise.participants) {
        draft.participants.push_back({participant.actor.slug(), keyOf(participant.role)});
    }
    draft.participantsComplete = exercise.participantsComplete;
    draft.announcedOnly = exercise.announcedOnly;
    draft.framework = exercise.framework.slug();
    draft.summary = exercise.summary;
    for (const SourceId& id : exercise.sources) {
        const Source* source = dataset.find(id);
        draft.sources.push_back(source ? SourceDraft{id.slug(), source->title, source->publisher,
                                                     source->date ? source->date->toString() : QString(),
                                                     source->url}
                                       : SourceDraft{id.slug(), {}, {}, {}, {}});
    }
    return draft;
}

} // namespace plusone
