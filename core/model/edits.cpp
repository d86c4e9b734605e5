#include "model/edits.h"

#include "model/draftreader.h"
#include "model/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString addLabel(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("Add actor %1");
    case RecordKind::Framework:
        return Words::tr("Add framework %1");
    case RecordKind::Tie:
        return Words::tr("Add agreement %1");
    case RecordKind::Exercise:
        return Words::tr("Add exercise %1");
    case RecordKind::Dialogue:
        return Words::tr("Add dialogue %1");
    default:
        return Words::tr("Add source %1");
    }
}

QString editLabel(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("Edit actor %1");
    case RecordKind::Framework:
        return Words::tr("Edit framework %1");
    case RecordKind::Tie:
        return Words::tr("Edit agreement %1");
    case RecordKind::Exercise:
        return Words::tr("Edit exercise %1");
    case RecordKind::Dialogue:
        return Words::tr("Edit dialogue %1");
    default:
        return Words::tr("Edit source %1");
    }
}

QString deleteLabel(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("Delete actor %1");
    case RecordKind::Framework:
        return Words::tr("Delete framework %1");
    case RecordKind::Tie:
        return Words::tr("Delete agreement %1");
    case RecordKind::Exercise:
        return Words::tr("Delete exercise %1");
    case RecordKind::Dialogue:
        return Words::tr("Delete dialogue %1");
    default:
        return Words::tr("Delete source %1");
    }
}

/// The rules, and the one that is for editors alone: a source is not made twice. `changes`: what comes with
/// the record.
template <class R>
Findings check(const EditBase& base, const ChangeSet& changes, const R& record) {
    Findings findings = checkRecord(base.dataset().with(changes), record);
    if constexpr (std::is_same_v<R, Source>) {
        if (const Source* other = base.dataset().find(base.sourceAt(record.url));
            other && other->id != record.id) {
            findings.push_back({Severity::Error, u"taken-url"_s, refOf(record), u"url"_s,
                                Words::tr("The source “%1” has this address already. Cite that one.")
                                    .arg(forMessage(other->title))});
        }
    }
    return findings;
}

std::optional<SeriesId> seriesOf(const Exercise& record) {
    return record.series.isEmpty() ? std::nullopt
                                   : std::optional(Series::idFor(EventKind::Exercises, record.series));
}
std::optional<SeriesId> seriesOf(const Dialogue& record) {
    return record.series.isEmpty() ? std::nullopt
                                   : std::optional(Series::idFor(EventKind::Dialogues, record.series));
}
template <class R>
std::optional<SeriesId> seriesOf(const R& /*record*/) {
    return std::nullopt;
}

/// The new sources and the new series that come with the record.
template <class R>
ChangeSet companions(const Dataset& dataset, const DraftReader& reader, const R& record) {
    ChangeSet changes;
    for (const Source& source : reader.newSources()) {
        changes.changes.push_back({std::nullopt, source});
    }
    const auto series = seriesOf(record);
    if constexpr (requires { record.series; }) {
        if (series && !dataset.find(*series)) {
            const EventKind kind =
                R::kind == RecordKind::Exercise ? EventKind::Exercises : EventKind::Dialogues;
            changes.changes.push_back({std::nullopt, Series{*series, record.series, {}, kind, 0}});
        }
    }
    return changes;
}

// Slugs for new records; an empty one where the name leaves no letters.

QString withYear(QString slug, const std::optional<PartialDate>& date) {
    const QString year = date ? QString::number(date->year()) : QString();
    return year.isEmpty() || slug.contains(year) ? slug : slug + u'-' + year;
}

template <class R>
QString eventSlug(const R& record, const std::optional<PartialDate>& date, const QString& otherwise) {
    constexpr qsizetype longest = 80;
    const QString year = date ? QString::number(date->year()) : QString();
    QString slug = slugFrom(record.name.left(longest));
    if (slug.isEmpty() || slug == year) {
        slug = slugFrom(record.series.left(longest));
    }
    if (slug.isEmpty() || slug == year) {
        slug = otherwise;
    }
    return withYear(slug, date);
}

QString namedSlug(const QString& name, const QString& otherwise) {
    constexpr qsizetype longest = 80;
    const QString slug = slugFrom(name.left(longest));
    return slug.isEmpty() ? otherwise : slug;
}

QString slugFor(const Framework& record) {
    return namedSlug(record.name, u"framework"_s);
}
QString slugFor(const Tie& record) {
    return withYear(namedSlug(record.name, u"agreement"_s), record.signedOn);
}
QString slugFor(const Exercise& record) {
    return eventSlug(record, record.start, u"exercise"_s);
}
QString slugFor(const Dialogue& record) {
    return eventSlug(record, record.date, u"dialogue"_s);
}

QString slugFor(const Source& record) {
    return sourceSlug(record);
}

template <class Draft, class R>
QString newSlug(const EditBase& base, const DraftReader& reader, const Draft& draft, const R& record) {
    const QString given = draft.id.trimmed();
    if constexpr (std::is_same_v<R, Actor>) {
        return given;
    } else {
        return given.isEmpty() ? base.freeSlug(slugFor(record), reader.newSources()) : given;
    }
}

/// The code of an actor, which others are named by.
bool isCode(const QString& text) {
    static const QRegularExpression code(u"\\A[A-Z][A-Z0-9]{1,11}\\z"_s);
    return code.match(text).hasMatch();
}

void checkNewId(const Dataset& dataset, const RecordRef& record, Findings& findings) {
    const QString& slug = record.slug;
    const auto error = [&](const QString& rule, const QString& message) {
        findings.push_back({Severity::Error, rule, {record.kind, forMessage(slug)}, u"id"_s, message});
    };
    if (record.kind == RecordKind::Actor) {
        if (!isCode(slug.left(maxNameLength))) {
            error(u"bad-id"_s, Words::tr("“%1” is no code: two to twelve capital letters and digits, as in "
                                         "JPN or ASEAN.")
                                   .arg(forMessage(slug)));
            return;
        }
    } else if (slug.size() > maxNameLength || slugFrom(slug) != slug) {
        error(u"bad-id"_s, Words::tr("“%1” is no id: lower-case letters, digits and hyphens, as in "
                                     "malabar-2016, up to %2 of them.")
                               .arg(forMessage(slug))
                               .arg(maxNameLength));
        return;
    }
    if (dataset.findSlug(slug)) {
        error(u"taken-id"_s, Words::tr("There is a record “%1” already. Choose another id.").arg(slug));
    }
}

/// The rules over what was read, and the change when they have no objection.
template <class R>
EditOutcome finish(const EditBase& base, DraftReader& reader, const R& record, const R* before) {
    EditOutcome outcome;
    outcome.record = {R::kind, record.id.slug()};
    ChangeSet changes = companions(base.dataset(), reader, record);
    outcome.findings = reader.takeFindings();
    const bool unreadable = hasErrors(outcome.findings);
    if (!before) {
        checkNewId(base.dataset(), outcome.record, outcome.findings);
    }
    for (Finding& finding : check(base, changes, record)) {
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
        outcome.duplicates = base.duplicatesOf(record);
    }
    if (outcome.ok() && (!before || *before != record)) {
        changes.label = (before ? editLabel(R::kind) : addLabel(R::kind)).arg(titleOf(record));
        changes.changes.push_back({before ? std::optional<AnyRecord>(*before) : std::nullopt, record});
        outcome.changes = std::move(changes);
    }
    return outcome;
}

EditOutcome notFound(const RecordRef& record) {
    EditOutcome outcome;
    outcome.record = record;
    outcome.findings.push_back({Severity::Error, u"not-found"_s, record, u"id"_s,
                                Words::tr("The record “%1” is not there any more.").arg(record.slug)});
    return outcome;
}

// Whether a record of any kind names another.

bool names(const std::vector<Participant>& list, const QString& slug) {
    return std::any_of(list.begin(), list.end(),
                       [&slug](const Participant& p) { return p.actor.slug() == slug; });
}

template <class R>
bool cites(const R& record, const QString& slug) {
    return std::any_of(record.sources.begin(), record.sources.end(),
                       [&slug](const SourceId& id) { return id.slug() == slug; });
}

struct NamesRecord {
    const RecordRef& target;

    bool operator()(const Actor& /*record*/) const { return false; }
    bool operator()(const Framework& record) const {
        return (target.kind == RecordKind::Actor &&
                std::any_of(record.members.begin(), record.members.end(),
                            [this](const Member& m) { return m.actor.slug() == target.slug; })) ||
               (target.kind == RecordKind::Framework && record.parent.slug() == target.slug) ||
               isCited(record);
    }
    bool operator()(const Tie& record) const { return namesIn(record, record.parties); }
    bool operator()(const Exercise& record) const { return namesIn(record, record.participants); }
    bool operator()(const Dialogue& record) const { return namesIn(record, record.participants); }
    bool operator()(const Source& /*record*/) const { return false; }
    bool operator()(const Series& /*record*/) const { return false; }
    /// What a claim says of a record stays said when the record goes.
    bool operator()(const Claim& record) const { return isCited(record); }

private:
    template <class R>
    bool isCited(const R& record) const {
        return target.kind == RecordKind::Source && cites(record, target.slug);
    }
    template <class R>
    bool namesIn(const R& record, const std::vector<Participant>& participants) const {
        return (target.kind == RecordKind::Actor && names(participants, target.slug)) ||
               (target.kind == RecordKind::Framework && record.framework.slug() == target.slug) ||
               isCited(record);
    }
};

template <class R>
void addNaming(const Dataset& dataset, const RecordRef& target, QStringList& titles) {
    for (const R& record : dataset.all<R>()) {
        if (NamesRecord{target}(record)) {
            titles << titleOf(record);
        }
    }
}

QStringList namedBy(const Dataset& dataset, const RecordRef& target) {
    QStringList titles;
    addNaming<Framework>(dataset, target, titles);
    addNaming<Tie>(dataset, target, titles);
    addNaming<Exercise>(dataset, target, titles);
    addNaming<Dialogue>(dataset, target, titles);
    addNaming<Claim>(dataset, target, titles);
    return titles;
}

} // namespace

EditOutcome addRecord(const EditBase& base, const AnyDraft& draft) {
    return std::visit(
        [&](const auto& given) {
            DraftReader reader(base, {kindOf(draft), given.id});
            auto record = reader.read(given);
            record.id = decltype(record.id)(newSlug(base, reader, given, record));
            return finish<decltype(record)>(base, reader, record, nullptr);
        },
        draft);
}

EditOutcome updateRecord(const EditBase& base, const RecordRef& ref, const AnyDraft& draft) {
    if (kindOf(draft) != ref.kind) {
        return notFound(ref);
    }
    return std::visit(
        [&](const auto& given) {
            DraftReader reader(base, ref);
            auto record = reader.read(given);
            record.id = decltype(record.id)(ref.slug);
            const auto* before = base.dataset().find(record.id);
            if (!before) {
                return notFound(ref);
            }
            record.rev = before->rev;
            return finish(base, reader, record, before);
        },
        draft);
}

Result<ChangeSet> removeRecord(const Dataset& dataset, const RecordRef& ref) {
    const auto record = dataset.find(ref);
    if (!record) {
        return Error{ErrorCode::NotFound, Words::tr("There is no record “%1”.").arg(ref.toString())};
    }
    if (const QStringList titles = namedBy(dataset, ref); !titles.isEmpty()) {
        constexpr qsizetype shown = 3;
        const QString list = titles.first(std::min(shown, titles.size())).join(u", "_s);
        return Error{
            ErrorCode::Invalid,
            Words::tr("“%1” cannot be deleted: %n record(s) name it (%2). Change or merge them first.",
                      nullptr, int(titles.size()))
                .arg(titleOf(*record), titles.size() > shown ? list + u", …"_s : list)};
    }
    return ChangeSet{deleteLabel(ref.kind).arg(titleOf(*record)), {{record, std::nullopt}}};
}

} // namespace plusone
