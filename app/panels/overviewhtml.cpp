#include "panels/recordhtml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The pages that are about more than one record.
namespace plusone::html {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// Parties that count for a pair: who only watches ties nobody.
int actingParties(const RecordView& record) {
    return int(std::count_if(record.parties->begin(), record.parties->end(),
                             [](const Participant& party) { return party.role != Role::Observer; }));
}

bool acts(const RecordView& record, const ActorId& actor) {
    return std::any_of(record.parties->begin(), record.parties->end(), [&actor](const Participant& party) {
        return party.actor == actor && party.role != Role::Observer;
    });
}

QString groupTitle(Strand strand) {
    switch (strand) {
    case Strand::Agreements:
        return Words::tr("Agreements");
    case Strand::Exercises:
        return Words::tr("Exercises");
    case Strand::Dialogues:
        return Words::tr("Dialogues");
    case Strand::RiskReduction:
        return Words::tr("Risk reduction");
    }
    return {};
}

QString group(const Context& context, const QString& title, const std::vector<RecordView>& records) {
    return records.empty()
               ? QString()
               : heading(u"%1 (%2)"_s.arg(title).arg(records.size())) + recordList(context, records);
}

QString groups(const Context& context, const std::vector<RecordView>& records) {
    QString html;
    for (std::size_t i = 0; i < strandCount; ++i) {
        std::vector<RecordView> some;
        std::copy_if(records.begin(), records.end(), std::back_inserter(some),
                     [i](const RecordView& record) { return record.strand == Strand(i); });
        html += group(context, groupTitle(Strand(i)), some);
    }
    return html;
}

QString lensTime(const Context& context) {
    const auto day = [&context](QDate date) {
        return PartialDate::fromDay(date).toDisplay(context.language);
    };
    if (const auto* moment = std::get_if<Moment>(&context.lens.time)) {
        return Words::tr("%1, with the events of the %n month(s) before", nullptr, moment->months)
            .arg(day(moment->day));
    }
    const DateSpan span = context.lens.window();
    return Words::tr("%1 to %2").arg(day(span.first), day(span.last));
}

QString nameOf(const Context& context, const ActorId& id) {
    const Actor* actor = context.dataset.find(id);
    return actor ? mapName(*actor, context.language) : id.slug();
}

} // namespace

QString pairPage(const Context& context, const ActorId& a, const ActorId& b) {
    auto records = viewsInLens(context.index, context.lens);
    std::erase_if(records, [&](const RecordView& record) { return !acts(record, a) || !acts(record, b); });
    const auto large = std::stable_partition(records.begin(), records.end(), [](const RecordView& record) {
        return actingParties(record) <= manyPartyLimit;
    });
    const std::vector<RecordView> crowd(large, records.end());
    const QString counts = countsText(records);
    records.erase(large, records.end());
    return page(context, Words::tr("%1 – %2").arg(nameOf(context, a), nameOf(context, b)),
                {actorLink(context, a) + u" · "_s + actorLink(context, b),
                 muted(escaped(Words::tr("In the lens: %1").arg(counts)))},
                groups(context, records) + group(context, Words::tr("With more than six parties"), crowd));
}

QString recordsPage(const Context& context, const std::vector<RecordRef>& records, const QString& title) {
    std::vector<RecordView> shown;
    QString others;
    for (const RecordRef& ref : records) {
        if (const auto record = viewOf(context.dataset, ref)) {
            shown.push_back(*record);
        } else if (const auto other = context.dataset.find(ref); other && isShown(*other)) {
            others += u"<p class=item>"_s + titleLink(context, ref) + u"</p>"_s;
        }
    }
    const QString counts = countsText(shown);
    return page(context, title, {muted(escaped(counts))}, recordList(context, std::move(shown)) + others);
}

QString emptyPage(const Context& context) {
    const auto records = viewsInLens(context.index, context.lens);
    const QString rows = fact(Words::tr("Lens"), escaped(lensTime(context))) +
                         fact(Words::tr("In it"), escaped(countsText(records)));
    return page(
        context, Words::tr("Nothing selected"), {},
        facts(rows) +
            paragraph(Words::tr("Click a country, a line or a framework on the map, or a row "
                                "of the table, to read what it is and who says so.")) +
            paragraph(Words::tr("Ctrl+F searches names, places, summaries and sources.")) +
            paragraph(Words::tr("Ctrl+T begins a guided tour of the founding editorial's argument.")));
}

} // namespace plusone::html
