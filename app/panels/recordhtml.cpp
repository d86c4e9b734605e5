#include "panels/recordhtml.h"

#include "panels/strandsample.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::html {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

const QString separator = u" · "_s;

QString roleLabel(Role role, const QString& participants) {
    switch (role) {
    case Role::Host:
        return Words::tr("Host");
    case Role::Observer:
        return Words::tr("Observers");
    case Role::Provider:
        return Words::tr("Provider");
    case Role::Recipient:
        return Words::tr("Recipient");
    case Role::Participant:
        break;
    }
    return participants;
}

/// "Host: Japan", "Participants: India, United States": a fact for each role that occurs.
QString partyFacts(const Context& context, const std::vector<Participant>& parties, bool complete,
                   const QString& participants = Words::tr("Participants")) {
    QString rows;
    for (const Role role : {Role::Host, Role::Provider, Role::Participant, Role::Recipient, Role::Observer}) {
        QStringList names;
        for (const Participant& party : parties) {
            if (party.role == role) {
                names.append(actorLink(context, party.actor));
            }
        }
        if (names.isEmpty()) {
            continue;
        }
        QString value = names.join(u", "_s);
        if (role == Role::Participant && !complete) {
            value += u" "_s + muted(escaped(Words::tr("(list incomplete)")));
        }
        rows += fact(roleLabel(role, participants), value);
    }
    return rows;
}

QString frameworkFact(const Context& context, const FrameworkId& id) {
    return id.isNull() ? QString()
                       : fact(Words::tr("Framework"), titleLink(context, {RecordKind::Framework, id.slug()}));
}

QString seriesFact(const Context& context, EventKind kind, const QString& name) {
    const SeriesId id = Series::idFor(kind, name);
    return fact(Words::tr("Series"), context.dataset.find(id)
                                         ? titleLink(context, {RecordKind::Series, id.slug()})
                                         : escaped(name));
}

QString japaneseSeries(const Context& context, EventKind kind, const QString& name) {
    const Series* series = context.dataset.find(Series::idFor(kind, name));
    return series ? muted(escaped(series->nameJa)) : QString();
}

QString kindLine(Strand strand, const QString& detail) {
    return strandMark(strand) + u"&nbsp;"_s + escaped(strandLabel(strand) + separator + detail);
}

QString announcedFact(bool announcedOnly) {
    return announcedOnly ? fact(Words::tr("Note"), escaped(Words::tr("Announced beforehand: the sources are "
                                                                     "older than the event, and the list may "
                                                                     "be short.")))
                         : QString();
}

QString dateFact(const Context& context, const QString& label, const std::optional<PartialDate>& date,
                 const QString& otherwise) {
    return fact(label, escaped(date ? date->toDisplay(context.language) : otherwise));
}

QString historyList(const Context& context, const Result<std::vector<JournalEntry>>& history) {
    if (!history) {
        return heading(Words::tr("History")) + paragraph(history.error().message);
    }
    const QLocale locale(context.language);
    QString list;
    for (const JournalEntry& entry : *history) {
        list += u"<p class=item>"_s + escaped(entry.label) + u"<br>"_s +
                muted(escaped(locale.toString(entry.when.toLocalTime(), QLocale::ShortFormat) + u", "_s +
                              entry.who)) +
                u"</p>"_s;
    }
    return list.isEmpty() ? QString() : heading(Words::tr("History")) + list;
}

/// The pages that stand on their own; each returns the page without its history.
struct Page {
    const Context& context;
    QString history;

    QString operator()(const Tie& tie) const {
        const QString inForce =
            tie.signedOn ? Words::tr("not known; counted from signing") : Words::tr("not known");
        const QString rows = dateFact(context, Words::tr("Signed"), tie.signedOn, {}) +
                             dateFact(context, Words::tr("In force"), tie.inForce, inForce) +
                             dateFact(context, Words::tr("Seen active"), tie.firstSeen, {}) +
                             dateFact(context, Words::tr("Ended"), tie.ended, Words::tr("still standing")) +
                             partyFacts(context, tie.parties, true, Words::tr("Parties")) +
                             frameworkFact(context, tie.framework);
        return page(context, tie.name,
                    {kindLine(viewOf(context.dataset, refOf(tie))->strand, labelOf(tie.type))},
                    facts(rows) + paragraph(tie.summary) + sourceList(context, tie.sources) + history);
    }

    QString operator()(const Exercise& exercise) const {
        const QString rows =
            fact(Words::tr("When"), escaped(datesText(exercise.start, exercise.end, context.language))) +
            fact(Words::tr("Where"), escaped(exercise.place)) +
            partyFacts(context, exercise.participants, exercise.participantsComplete) +
            frameworkFact(context, exercise.framework) +
            seriesFact(context, EventKind::Exercises, exercise.series) +
            announcedFact(exercise.announcedOnly);
        return page(context, exercise.name,
                    {japaneseSeries(context, EventKind::Exercises, exercise.series),
                     kindLine(viewOf(context.dataset, refOf(exercise))->strand, labelOf(exercise.domain))},
                    facts(rows) + paragraph(exercise.summary) + sourceList(context, exercise.sources) +
                        history);
    }

    QString operator()(const Dialogue& dialogue) const {
        const QString rows = dateFact(context, Words::tr("When"), dialogue.date, {}) +
                             fact(Words::tr("Where"), escaped(dialogue.place)) +
                             partyFacts(context, dialogue.participants, dialogue.participantsComplete) +
                             frameworkFact(context, dialogue.framework) +
                             seriesFact(context, EventKind::Dialogues, dialogue.series) +
                             fact(Words::tr("Outcome"), escaped(dialogue.outcome)) +
                             announcedFact(dialogue.announcedOnly);
        return page(context, dialogue.name,
                    {japaneseSeries(context, EventKind::Dialogues, dialogue.series),
                     kindLine(viewOf(context.dataset, refOf(dialogue))->strand, labelOf(dialogue.level))},
                    facts(rows) + paragraph(dialogue.summary) + sourceList(context, dialogue.sources) +
                        history);
    }

    QString operator()(const Source& source) const;
    QString operator()(const Actor& actor) const;
    QString operator()(const Framework& framework) const;

    /// A series has no page of its own; its events are selected in its place.
    QString operator()(const Series& series) const {
        return page(context, titleOf(series, context.language), {}, {});
    }
    QString operator()(const Claim& claim) const {
        const QString about = claim.record ? titleLink(context, *claim.record) : QString();
        return page(context, claim.claim,
                    {muted(escaped(labelOf(RecordKind::Claim) + separator + labelOf(claim.verified)))},
                    facts(fact(Words::tr("About"), about)) + paragraph(claim.note) +
                        sourceList(context, claim.sources));
    }
};

QString Page::operator()(const Source& source) const {
    const QString rows = fact(Words::tr("Address"), webLink(source.url, source.url)) +
                         fact(Words::tr("Publisher"), escaped(source.publisher)) +
                         dateFact(context, Words::tr("Date"), source.date, Words::tr("not known"));
    const auto cites = [&source](const std::vector<SourceId>& sources) {
        return std::find(sources.begin(), sources.end(), source.id) != sources.end();
    };
    auto records = allViews(context.dataset);
    std::erase_if(records, [&](const RecordView& record) { return !cites(*record.sources); });
    QString frameworks;
    for (const Framework& framework : context.dataset.frameworks()) {
        if (cites(framework.sources) && framework.confidence == Confidence::Sourced) {
            frameworks += u"<p class=item>"_s + titleLink(context, refOf(framework)) + u"</p>"_s;
        }
    }
    const QString supported = recordList(context, std::move(records)) + frameworks;
    return page(context, source.title, {muted(escaped(labelOf(RecordKind::Source)))},
                facts(rows) + (supported.isEmpty() ? QString() : heading(Words::tr("Supports")) + supported) +
                    history);
}

QString memberSpan(const Context& context, const Member& member) {
    if (member.joined && member.left) {
        return Words::tr("%1 to %2")
            .arg(member.joined->toDisplay(context.language), member.left->toDisplay(context.language));
    }
    if (member.joined) {
        return Words::tr("since %1").arg(member.joined->toDisplay(context.language));
    }
    return member.left ? Words::tr("until %1").arg(member.left->toDisplay(context.language)) : QString();
}

/// `since`: what is said where the member's own days are not known.
QString withSpan(const Context& context, const QString& link, const Member& member,
                 const std::optional<PartialDate>& since = {}) {
    QString span = memberSpan(context, member);
    if (span.isEmpty() && since) {
        span = Words::tr("since %1").arg(since->toDisplay(context.language));
    }
    return span.isEmpty() ? link : link + u" "_s + muted(u"("_s + escaped(span) + u")"_s);
}

QString Page::operator()(const Actor& actor) const {
    auto records = viewsInLens(context.index, context.lens);
    std::erase_if(records, [&actor](const RecordView& record) { return !record.names(actor.id); });
    QString memberships;
    for (const Framework& framework : context.dataset.frameworks()) {
        const auto member = std::find_if(framework.members.begin(), framework.members.end(),
                                         [&actor](const Member& one) { return one.actor == actor.id; });
        if (member != framework.members.end() && framework.confidence == Confidence::Sourced) {
            memberships += u"<p class=item>"_s +
                           withSpan(context, titleLink(context, refOf(framework)), *member, framework.start) +
                           u"</p>"_s;
        }
    }
    QStringList kind{labelOf(actor.actorKind), actor.region};
    kind.removeAll(QString());
    const QString other = context.language == "ja"_L1 ? actor.name : actor.nameJa;
    const QString rows = fact(Words::tr("Capital"), escaped(actor.capital)) +
                         fact(Words::tr("In the lens"), escaped(countsText(records)));
    return page(
        context, titleOf(actor, context.language), {muted(escaped(other)), escaped(kind.join(separator))},
        facts(rows) + (memberships.isEmpty() ? QString() : heading(Words::tr("Frameworks")) + memberships) +
            (records.empty()
                 ? QString()
                 : heading(Words::tr("Records in the lens")) + recordList(context, std::move(records))) +
            history);
}

QString Page::operator()(const Framework& framework) const {
    QStringList members;
    for (const Member& member : framework.members) {
        members.append(withSpan(context, actorLink(context, member.actor), member));
    }
    QStringList inside;
    auto records = viewsInLens(context.index, context.lens);
    std::vector<FrameworkId> family{framework.id};
    for (const Framework& other : context.dataset.frameworks()) {
        if (other.parent == framework.id && other.confidence == Confidence::Sourced) {
            inside.append(titleLink(context, refOf(other)));
            family.push_back(other.id);
        }
    }
    std::erase_if(records, [&family](const RecordView& record) {
        return std::find(family.begin(), family.end(), record.framework) == family.end();
    });
    const QString rows = dateFact(context, Words::tr("Since"), framework.start, Words::tr("not known")) +
                         dateFact(context, Words::tr("Ended"), framework.end, Words::tr("still standing")) +
                         (framework.parent.isNull()
                              ? QString()
                              : fact(Words::tr("Part of"),
                                     titleLink(context, {RecordKind::Framework, framework.parent.slug()}))) +
                         fact(Words::tr("Members"), members.join(u", "_s)) +
                         fact(Words::tr("Mechanisms"), inside.join(u"<br>"_s)) +
                         fact(Words::tr("In the lens"), escaped(countsText(records)));
    const QString other = context.language == "ja"_L1 ? framework.name : framework.nameJa;
    return page(context, titleOf(framework, context.language),
                {muted(escaped(other)),
                 escaped(labelOf(RecordKind::Framework) + separator + labelOf(framework.frameworkKind))},
                facts(rows) + paragraph(framework.summary) + sourceList(context, framework.sources) +
                    (records.empty() ? QString()
                                     : heading(Words::tr("Records in the lens")) +
                                           recordList(context, std::move(records))) +
                    history);
}

} // namespace

QString recordPage(const Context& context, const RecordRef& ref,
                   const Result<std::vector<JournalEntry>>& history) {
    const auto record = context.dataset.find(ref);
    if (!record || !isShown(*record)) {
        return page(context, Words::tr("Not there"), {},
                    paragraph(Words::tr("This record is not in the store.")));
    }
    return std::visit(Page{context, historyList(context, history)}, *record);
}

} // namespace plusone::html
