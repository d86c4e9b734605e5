#include "model/rules.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString quote(const QString& text) {
    constexpr qsizetype shown = 40;
    return text.size() <= shown ? text : text.left(shown) + u'…';
}

/// Gathers the findings of one record.
class Check {
public:
    Check(const Dataset& dataset, RecordRef record) : m_dataset(dataset), m_record(std::move(record)) {}

    void add(Severity severity, const QString& rule, const QString& field, const QString& message) {
        m_findings.push_back({severity, rule, m_record, field, message});
    }
    void error(const QString& rule, const QString& field, const QString& message) {
        add(Severity::Error, rule, field, message);
    }

    void text(const QString& field, const QString& value, qsizetype longest, bool required) {
        if (value.size() > longest) {
            error(u"too-long"_s, field,
                  Words::tr("“%1” has %2 characters; at most %3 are allowed. Shorten it.")
                      .arg(quote(value))
                      .arg(value.size())
                      .arg(longest));
        } else if (std::any_of(value.begin(), value.end(), [](QChar c) {
                       return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
                   })) {
            error(u"control-characters"_s, field,
                  Words::tr("“%1” holds control characters. Remove them.").arg(quote(value.simplified())));
        } else if (required && value.trimmed().isEmpty()) {
            error(u"empty-name"_s, field, Words::tr("It is empty. Write something here."));
        }
    }

    void order(const QString& field, const std::optional<PartialDate>& first,
               const std::optional<PartialDate>& last) {
        if (first && last && last->latest() < first->earliest()) {
            error(u"date-order"_s, field,
                  Words::tr("%1 is before %2. Put the earlier date first.")
                      .arg(last->toString(), first->toString()));
        }
    }

    void position(const std::optional<GeoPoint>& point) {
        if (point && !(std::abs(point->latitude) <= 90 && std::abs(point->longitude) <= 180)) {
            error(u"bad-coordinates"_s, u"lat"_s,
                  Words::tr("The place lies outside the globe: latitude goes from −90 to 90, longitude from "
                            "−180 to 180."));
        }
    }

    void participants(const QString& field, const std::vector<Participant>& list) {
        std::set<ActorId> seen;
        for (const Participant& participant : list) {
            if (!m_dataset.find(participant.actor)) {
                error(u"unknown-actor"_s, field,
                      Words::tr("“%1” is no country or organisation of this store.")
                          .arg(quote(participant.actor.slug())));
            } else if (!seen.insert(participant.actor).second) {
                error(u"repeated-participant"_s, field,
                      Words::tr("%1 is named twice. Keep one of the two.")
                          .arg(m_dataset.find(participant.actor)->name));
            }
        }
        // Who only looks on takes part in nothing between two.
        const auto taking = std::count_if(list.begin(), list.end(),
                                          [](const Participant& p) { return p.role != Role::Observer; });
        if (taking < 2) {
            error(u"too-few-participants"_s, field,
                  Words::tr("Name at least two participants that do not only observe."));
        }
    }

    void roles(const QString& field, const std::vector<Participant>& list,
               std::initializer_list<Role> allowed) {
        for (const Participant& participant : list) {
            if (std::find(allowed.begin(), allowed.end(), participant.role) == allowed.end()) {
                error(u"bad-role"_s, field,
                      Words::tr("%1 cannot be “%2” here.")
                          .arg(participant.actor.slug(), labelOf(participant.role)));
            }
        }
    }

    void framework(const FrameworkId& id) {
        if (!id.isNull() && !m_dataset.find(id)) {
            error(u"unknown-framework"_s, u"framework"_s,
                  Words::tr("“%1” is no framework of this store.").arg(quote(id.slug())));
        }
    }

    void series(EventKind kind, const QString& name) {
        text(u"series"_s, name, maxNameLength, true);
        if (!name.isEmpty() && !m_dataset.find(Series::idFor(kind, name))) {
            add(Severity::Warning, u"unknown-series"_s, u"series"_s,
                Words::tr("The series “%1” is not in the list of series.").arg(quote(name)));
        }
    }

    void sources(const std::vector<SourceId>& list, Confidence confidence) {
        for (const SourceId& id : list) {
            if (!m_dataset.find(id)) {
                error(u"unknown-source"_s, u"sources"_s,
                      Words::tr("“%1” is no source of this store.").arg(quote(id.slug())));
            }
        }
        if (!list.empty()) {
            return;
        }
        if (confidence == Confidence::Recall) {
            add(Severity::Info, u"no-source"_s, u"sources"_s,
                Words::tr("Hidden until someone adds a source."));
        } else {
            error(u"no-source"_s, u"sources"_s, Words::tr("Name at least one source."));
        }
    }

    Findings take() { return std::move(m_findings); }

private:
    const Dataset& m_dataset;
    RecordRef m_record;
    Findings m_findings;
};

void append(Findings& all, Findings more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

template <class R>
double sharedParticipants(const R& a, const R& b) {
    const auto common =
        std::count_if(a.participants.begin(), a.participants.end(), [&b](const Participant& mine) {
            return std::any_of(b.participants.begin(), b.participants.end(),
                               [&mine](const Participant& theirs) { return theirs.actor == mine.actor; });
        });
    const auto all = double(a.participants.size() + b.participants.size()) - double(common);
    return all > 0 ? double(common) / all : 0;
}

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// Probably the same event: near in time, and the same name, the same series with mostly the same
/// participants, or the same participants at the same place.
bool looksTheSame(const Exercise& a, const Exercise& b) {
    constexpr int nearDays = 3;
    const auto first = spanOf(a);
    const auto second = spanOf(b);
    if (!first || !second ||
        !DateSpan{first->first.addDays(-nearDays), first->last.addDays(nearDays)}.overlaps(*second)) {
        return false;
    }
    if (folded(a.name) == folded(b.name)) {
        return true;
    }
    constexpr double mostly = 2.0 / 3.0;
    if (sharedParticipants(a, b) < mostly) {
        return false;
    }
    const bool samePlace = !a.place.isEmpty() && folded(a.place) == folded(b.place);
    return folded(a.series) == folded(b.series) || samePlace;
}

void checkDuplicates(const Dataset& dataset, const Exercise& exercise, Findings& findings) {
    for (const ExerciseId& other : probableDuplicates(dataset, exercise)) {
        if (exercise.id < other) { // each pair once
            findings.push_back(
                {Severity::Warning,
                 u"probable-duplicate"_s,
                 {RecordKind::Exercise, exercise.id.slug()},
                 u"name"_s,
                 Words::tr("Probably the same event as “%1”.").arg(dataset.find(other)->name)});
        }
    }
}

} // namespace

Findings checkActor(const Actor& actor) {
    const Dataset none;
    Check check(none, {RecordKind::Actor, actor.id.slug()});
    check.text(u"name"_s, actor.name, maxNameLength, true);
    check.position(actor.position);
    return check.take();
}

Findings checkSource(const Source& source) {
    const Dataset none;
    Check check(none, {RecordKind::Source, source.id.slug()});
    check.text(u"title"_s, source.title, maxNameLength, true);
    check.text(u"publisher"_s, source.publisher, maxNameLength, false);
    const QUrl url(source.url, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (source.url.size() > maxUrlLength) {
        check.error(u"too-long"_s, u"url"_s,
                    Words::tr("The address “%1” is too long.").arg(quote(source.url)));
    } else if (!url.isValid() || !web || url.host().isEmpty() || source.url.contains(u' ')) {
        check.error(
            u"bad-url"_s, u"url"_s,
            Words::tr("“%1” is no web address. It begins with https:// or http://.").arg(quote(source.url)));
    }
    return check.take();
}

Findings checkFramework(const Dataset& dataset, const Framework& framework) {
    Check check(dataset, {RecordKind::Framework, framework.id.slug()});
    check.text(u"name"_s, framework.name, maxNameLength, true);
    check.text(u"summary"_s, framework.summary, maxTextLength, false);
    check.order(u"end"_s, framework.start, framework.end);
    check.framework(framework.parent);
    std::vector<Participant> members;
    for (const Member& member : framework.members) {
        members.push_back({member.actor});
        check.order(u"members"_s, member.joined, member.left);
    }
    check.participants(u"members"_s, members);
    check.sources(framework.sources, framework.confidence);
    return check.take();
}

Findings checkTie(const Dataset& dataset, const Tie& tie) {
    Check check(dataset, {RecordKind::Tie, tie.id.slug()});
    check.text(u"name"_s, tie.name, maxNameLength, true);
    check.text(u"summary"_s, tie.summary, maxTextLength, false);
    check.order(u"ended"_s, tie.inForce ? tie.inForce : tie.signedOn, tie.ended);
    check.order(u"in_force"_s, tie.signedOn, tie.inForce);
    check.participants(u"parties"_s, tie.parties);
    check.roles(u"parties"_s, tie.parties, {Role::Participant, Role::Provider, Role::Recipient});
    check.framework(tie.framework);
    check.sources(tie.sources, tie.confidence);
    if (!spanOf(tie)) {
        check.add(Severity::Warning, u"no-date"_s, u"signed"_s,
                  Words::tr("No date is known, so it stands at no moment. Add one when a source names it."));
    }
    return check.take();
}

Findings checkExercise(const Dataset& dataset, const Exercise& exercise) {
    Check check(dataset, {RecordKind::Exercise, exercise.id.slug()});
    check.series(EventKind::Exercises, exercise.series);
    check.text(u"name"_s, exercise.name, maxNameLength, true);
    check.text(u"place"_s, exercise.place, maxNameLength, false);
    check.text(u"summary"_s, exercise.summary, maxTextLength, false);
    if (!exercise.start) {
        check.error(u"no-date"_s, u"start"_s, Words::tr("Say when it began: a day, a month or a year."));
    }
    check.order(u"end"_s, exercise.start, exercise.end);
    check.position(exercise.position);
    check.participants(u"participants"_s, exercise.participants);
    check.roles(u"participants"_s, exercise.participants, {Role::Participant, Role::Host, Role::Observer});
    check.framework(exercise.framework);
    check.sources(exercise.sources, exercise.confidence);
    return check.take();
}

Findings checkDialogue(const Dataset& dataset, const Dialogue& dialogue) {
    Check check(dataset, {RecordKind::Dialogue, dialogue.id.slug()});
    check.series(EventKind::Dialogues, dialogue.series);
    check.text(u"name"_s, dialogue.name, maxNameLength, true);
    check.text(u"place"_s, dialogue.place, maxNameLength, false);
    check.text(u"outcome"_s, dialogue.outcome, maxTextLength, false);
    check.text(u"summary"_s, dialogue.summary, maxTextLength, false);
    if (!dialogue.date) {
        check.error(u"no-date"_s, u"date"_s, Words::tr("Say when it was held: a day, a month or a year."));
    }
    check.participants(u"participants"_s, dialogue.participants);
    check.roles(u"participants"_s, dialogue.participants, {Role::Participant, Role::Host, Role::Observer});
    check.framework(dialogue.framework);
    check.sources(dialogue.sources, dialogue.confidence);
    return check.take();
}

std::vector<ExerciseId> probableDuplicates(const Dataset& dataset, const Exercise& exercise) {
    std::vector<ExerciseId> same;
    for (const Exercise& other : dataset.exercises()) {
        if (other.id != exercise.id && looksTheSame(exercise, other)) {
            same.push_back(other.id);
        }
    }
    return same;
}

Findings checkDataset(const Dataset& dataset) {
    Findings all;
    for (const Actor& actor : dataset.actors()) {
        append(all, checkActor(actor));
    }
    for (const Framework& framework : dataset.frameworks()) {
        append(all, checkFramework(dataset, framework));
    }
    for (const Tie& tie : dataset.ties()) {
        append(all, checkTie(dataset, tie));
    }
    for (const Exercise& exercise : dataset.exercises()) {
        append(all, checkExercise(dataset, exercise));
        checkDuplicates(dataset, exercise, all);
    }
    for (const Dialogue& dialogue : dataset.dialogues()) {
        append(all, checkDialogue(dataset, dialogue));
    }
    for (const Source& source : dataset.sources()) {
        append(all, checkSource(source));
    }
    return all;
}

} // namespace plusone
