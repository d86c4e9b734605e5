#include "model/rules.h"

#include "model/misplaced.h"

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
                      .arg(forMessage(value))
                      .arg(value.size())
                      .arg(longest));
        } else if (isReadable(field, value)) {
            written(field, value, required);
        }
    }

    /// Says so where it is not.
    bool isReadable(const QString& field, const QString& value) {
        const bool readable = value.isValidUtf16() && std::none_of(value.begin(), value.end(), isControl);
        if (!readable) {
            error(
                u"control-characters"_s, field,
                Words::tr("“%1” holds control characters. Remove them.").arg(forMessage(value.simplified())));
        }
        return readable;
    }

    void written(const QString& field, const QString& value, bool required) {
        if (value.trimmed().startsWith(u'=')) {
            error(u"formula"_s, field,
                  Words::tr("“%1” begins as a formula of a spreadsheet does. Write it without the “=”.")
                      .arg(forMessage(value)));
        } else if (required && value.trimmed().isEmpty()) {
            error(u"empty-name"_s, field, Words::tr("It is empty. Write something here."));
        }
    }

    /// A text that names something.
    void name(const QString& field, const QString& value, bool required) {
        text(field, value, maxNameLength, required);
        if (holdsWebAddress(value)) {
            misplaced(field, Words::tr("“%1” holds a web address. Make it the address of a source."), value);
        } else if (isDateAlone(value)) {
            misplaced(field, Words::tr("“%1” is a date and no name. Write it into a field for dates."),
                      value);
        }
    }

    void names(const QString& english, const QString& japanese) {
        name(u"name"_s, english, true);
        name(u"name_ja"_s, japanese, false);
        if (isJapaneseAlone(english)) {
            misplaced(u"name"_s,
                      Words::tr("“%1” is Japanese. Write it into the field for the Japanese name, and an "
                                "English name here."),
                      english);
        }
    }

    void misplaced(const QString& field, const QString& message, const QString& value) {
        add(Severity::Warning, u"wrong-field"_s, field, message.arg(forMessage(value)));
    }

    void membership(const Framework& framework, const Member& member) {
        year(u"members"_s, member.joined);
        year(u"members"_s, member.left);
        order(u"members"_s, member.joined, member.left);
        for (const auto& date : {member.joined, member.left}) {
            if (date && ((framework.start && date->latest() < framework.start->earliest()) ||
                         (framework.end && date->earliest() > framework.end->latest()))) {
                const Actor* actor = m_dataset.find(member.actor);
                add(Severity::Warning, u"member-outside-span"_s, u"members"_s,
                    Words::tr("%1 joined or left in %2, when the framework itself did not stand.")
                        .arg(actor ? actor->name : forMessage(member.actor.slug()), date->toString()));
            }
        }
    }

    void parent(const Framework& framework) {
        const Framework* above = m_dataset.find(framework.parent);
        for (std::size_t steps = 0; above && steps <= m_dataset.frameworks().size(); ++steps) {
            if (above->id == framework.id) {
                error(u"parent-loop"_s, u"parent"_s,
                      Words::tr("It is part of itself, by way of “%1”.")
                          .arg(forMessage(framework.parent.slug())));
                return;
            }
            above = m_dataset.find(above->parent);
        }
    }

    /// That it lies in times of which the data could tell.
    void year(const QString& field, const std::optional<PartialDate>& date) {
        if (date && (date->year() < firstYear || date->year() > lastYear)) {
            error(u"date-out-of-range"_s, field,
                  Words::tr("%1 lies outside the years %2 to %3. Check it.")
                      .arg(date->toString())
                      .arg(firstYear)
                      .arg(lastYear));
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
                          .arg(forMessage(participant.actor.slug())));
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

    void framework(const QString& field, const FrameworkId& id) {
        if (!id.isNull() && !m_dataset.find(id)) {
            error(u"unknown-framework"_s, field,
                  Words::tr("“%1” is no framework of this store.").arg(forMessage(id.slug())));
        }
    }

    void series(EventKind kind, const QString& name) {
        this->name(u"series"_s, name, true);
        if (!name.isEmpty() && !m_dataset.find(Series::idFor(kind, name))) {
            add(Severity::Warning, u"unknown-series"_s, u"series"_s,
                Words::tr("The series “%1” is not in the list of series.").arg(forMessage(name)));
        }
    }

    void knownSources(const std::vector<SourceId>& list) {
        for (const SourceId& id : list) {
            if (!m_dataset.find(id)) {
                error(u"unknown-source"_s, u"sources"_s,
                      Words::tr("“%1” is no source of this store.").arg(forMessage(id.slug())));
            }
        }
    }

    void sources(const std::vector<SourceId>& list, Confidence confidence) {
        knownSources(list);
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

} // namespace

Findings checkActor(const Actor& actor) {
    const Dataset none;
    Check check(none, {RecordKind::Actor, actor.id.slug()});
    check.names(actor.name, actor.nameJa);
    check.name(u"short"_s, actor.shortName, false);
    check.name(u"region"_s, actor.region, false);
    check.name(u"capital"_s, actor.capital, false);
    check.position(actor.position);
    return check.take();
}

Findings checkSource(const Source& source) {
    const Dataset none;
    Check check(none, {RecordKind::Source, source.id.slug()});
    check.name(u"title"_s, source.title, true);
    check.name(u"publisher"_s, source.publisher, false);
    check.year(u"date"_s, source.date);
    const QUrl url(source.url, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (source.url.size() > maxUrlLength) {
        check.error(u"too-long"_s, u"url"_s,
                    Words::tr("The address “%1” is too long.").arg(forMessage(source.url)));
    } else if (check.isReadable(u"url"_s, source.url) &&
               (!url.isValid() || !web || url.host().isEmpty() || source.url.contains(u' '))) {
        check.error(u"bad-url"_s, u"url"_s,
                    Words::tr("“%1” is no web address. It begins with https:// or http://.")
                        .arg(forMessage(source.url)));
    }
    return check.take();
}

Findings checkFramework(const Dataset& dataset, const Framework& framework) {
    Check check(dataset, {RecordKind::Framework, framework.id.slug()});
    check.names(framework.name, framework.nameJa);
    check.text(u"summary"_s, framework.summary, maxTextLength, false);
    check.year(u"start"_s, framework.start);
    check.year(u"end"_s, framework.end);
    check.order(u"end"_s, framework.start, framework.end);
    check.framework(u"parent"_s, framework.parent);
    check.parent(framework);
    std::vector<Participant> members;
    for (const Member& member : framework.members) {
        members.push_back({member.actor});
        check.membership(framework, member);
    }
    check.participants(u"members"_s, members);
    check.sources(framework.sources, framework.confidence);
    return check.take();
}

Findings checkTie(const Dataset& dataset, const Tie& tie) {
    Check check(dataset, {RecordKind::Tie, tie.id.slug()});
    check.name(u"name"_s, tie.name, true);
    check.text(u"summary"_s, tie.summary, maxTextLength, false);
    check.year(u"signed"_s, tie.signedOn);
    check.year(u"in_force"_s, tie.inForce);
    check.year(u"ended"_s, tie.ended);
    check.year(u"first_seen"_s, tie.firstSeen);
    check.order(u"ended"_s,
                tie.inForce    ? tie.inForce
                : tie.signedOn ? tie.signedOn
                               : tie.firstSeen,
                tie.ended);
    check.order(u"in_force"_s, tie.signedOn, tie.inForce);
    check.participants(u"parties"_s, tie.parties);
    check.roles(u"parties"_s, tie.parties, {Role::Participant, Role::Provider, Role::Recipient});
    check.framework(u"framework"_s, tie.framework);
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
    check.name(u"name"_s, exercise.name, true);
    check.name(u"place"_s, exercise.place, false);
    check.text(u"summary"_s, exercise.summary, maxTextLength, false);
    if (!exercise.start) {
        check.error(u"no-date"_s, u"start"_s, Words::tr("Say when it began: a day, a month or a year."));
    }
    check.year(u"start"_s, exercise.start);
    check.year(u"end"_s, exercise.end);
    check.order(u"end"_s, exercise.start, exercise.end);
    check.position(exercise.position);
    check.participants(u"participants"_s, exercise.participants);
    check.roles(u"participants"_s, exercise.participants, {Role::Participant, Role::Host, Role::Observer});
    check.framework(u"framework"_s, exercise.framework);
    check.sources(exercise.sources, exercise.confidence);
    return check.take();
}

Findings checkDialogue(const Dataset& dataset, const Dialogue& dialogue) {
    Check check(dataset, {RecordKind::Dialogue, dialogue.id.slug()});
    check.series(EventKind::Dialogues, dialogue.series);
    check.year(u"date"_s, dialogue.date);
    check.name(u"name"_s, dialogue.name, true);
    check.name(u"place"_s, dialogue.place, false);
    check.text(u"outcome"_s, dialogue.outcome, maxTextLength, false);
    check.text(u"summary"_s, dialogue.summary, maxTextLength, false);
    if (!dialogue.date) {
        check.error(u"no-date"_s, u"date"_s, Words::tr("Say when it was held: a day, a month or a year."));
    }
    check.participants(u"participants"_s, dialogue.participants);
    check.roles(u"participants"_s, dialogue.participants, {Role::Participant, Role::Host, Role::Observer});
    check.framework(u"framework"_s, dialogue.framework);
    check.sources(dialogue.sources, dialogue.confidence);
    return check.take();
}

Findings checkSeries(const Series& series) {
    const Dataset none;
    Check check(none, {RecordKind::Series, series.id.slug()});
    check.names(series.name, series.nameJa);
    return check.take();
}

Findings checkClaim(const Dataset& dataset, const Claim& claim) {
    Check check(dataset, {RecordKind::Claim, claim.id.slug()});
    check.text(u"claim"_s, claim.claim, maxTextLength, true);
    check.text(u"note"_s, claim.note, maxTextLength, false);
    check.knownSources(claim.sources);
    if (claim.record && !dataset.find(*claim.record)) {
        check.add(Severity::Warning, u"unknown-record"_s, u"record"_s,
                  Words::tr("“%1” is no record of this store.").arg(forMessage(claim.record->toString())));
    }
    return check.take();
}

} // namespace plusone
