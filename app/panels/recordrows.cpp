#include "panels/recordrows.h"

#include "panels/strandsample.h"
#include "window/session.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// Names of the parties as the map shows them; a role is said where it is not the usual one.
QString partiesText(const Dataset& dataset, const RecordView& record, const QString& language) {
    QStringList names;
    for (const Participant& party : *record.parties) {
        const Actor* actor = dataset.find(party.actor);
        const QString name = actor ? mapName(*actor, language) : party.actor.slug();
        names.append(party.role == Role::Observer
                         ? Words::tr("%1 (%2)").arg(name, labelOf(party.role).toLower())
                         : name);
    }
    return names.join(QStringLiteral(", "));
}

/// Everything that the record is found by.
QString findText(const RecordQuery& query, const RecordView& record) {
    QStringList texts;
    for (const Participant& party : *record.parties) {
        texts.append(party.actor.slug());
        if (const Actor* actor = query.index->dataset().find(party.actor)) {
            texts << actor->name << actor->nameJa << actor->shortName;
        }
    }
    for (int column = 0; column < RecordColumn::count; ++column) {
        texts << columnText(query.index->dataset(), record, RecordColumn::Id(column), query.language);
    }
    return texts.join(QLatin1Char('\n'));
}

bool holdsEveryWord(const RecordQuery& query, const RecordView& record) {
    const QString text = findText(query, record);
    return std::all_of(query.words.begin(), query.words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

int dateKey(const std::optional<PartialDate>& date) {
    return date ? (date->year() * 100 + date->month()) * 100 + date->day() : 0;
}

template <class Key>
void sortBy(std::vector<RecordView>& rows, const std::vector<Key>& keys, bool descending) {
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return descending ? keys[b] < keys[a] : keys[a] < keys[b];
    });
    std::vector<RecordView> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t row : order) {
        sorted.push_back(std::move(rows[row]));
    }
    rows = std::move(sorted);
}

void sortRows(std::vector<RecordView>& rows, const RecordQuery& query) {
    if (query.sortedBy == RecordColumn::Date || query.sortedBy == RecordColumn::Sources) {
        std::vector<int> keys;
        for (const RecordView& row : rows) {
            keys.push_back(query.sortedBy == RecordColumn::Date ? dateKey(row.first)
                                                                : int(row.sources->size()));
        }
        sortBy(rows, keys, query.descending);
        return;
    }
    QCollator collator{QLocale(query.language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    for (const RecordView& row : rows) {
        keys.push_back(
            collator.sortKey(columnText(query.index->dataset(), row, query.sortedBy, query.language)));
    }
    sortBy(rows, keys, query.descending);
}

bool isAbout(const RecordRef& thing, const RecordView& record) {
    switch (thing.kind) {
    case RecordKind::Actor:
        return record.names(ActorId(thing.slug));
    case RecordKind::Framework:
        return record.framework.slug() == thing.slug;
    case RecordKind::Source:
        return std::find(record.sources->begin(), record.sources->end(), SourceId(thing.slug)) !=
               record.sources->end();
    default:
        return record.ref == thing;
    }
}

/// `refs`: the selection's records, sorted.
bool isAbout(const Selection& selection, const std::vector<RecordRef>& refs, const RecordView& record) {
    switch (selection.kind) {
    case Selection::Kind::None:
        return false;
    case Selection::Kind::Pair:
        return record.names(selection.a) && record.names(selection.b);
    case Selection::Kind::Records:
        return std::binary_search(refs.begin(), refs.end(), record.ref);
    case Selection::Kind::Things:
        return std::any_of(refs.begin(), refs.end(),
                           [&record](const RecordRef& thing) { return isAbout(thing, record); });
    case Selection::Kind::Record:
        return isAbout(selection.record, record);
    }
    return false;
}

} // namespace

QString columnText(const Dataset& dataset, const RecordView& record, RecordColumn::Id column,
                   const QString& language) {
    switch (column) {
    case RecordColumn::Kind:
        return strandLabel(record.strand);
    case RecordColumn::Name:
        return *record.name;
    case RecordColumn::Date:
        return record.first ? record.dates(language) : Words::tr("not known");
    case RecordColumn::Parties:
        return partiesText(dataset, record, language);
    case RecordColumn::Framework: {
        const Framework* framework = dataset.find(record.framework);
        return framework ? titleOf(*framework, language) : QString();
    }
    case RecordColumn::Place:
        return record.place ? *record.place : QString();
    case RecordColumn::Sources:
        return QString::number(record.sources->size());
    case RecordColumn::count:
        break;
    }
    return {};
}

std::shared_ptr<const RecordRows> findRecords(const RecordQuery& query) {
    auto found = std::make_shared<RecordRows>(
        RecordRows{query.index, query.language, allViews(query.index->dataset()), 0});
    found->total = found->rows.size();
    if (query.lens) {
        found->rows = viewsInLens(*query.index, *query.lens);
    }
    if (!query.words.isEmpty()) {
        std::erase_if(found->rows, [&](const RecordView& row) { return !holdsEveryWord(query, row); });
    }
    sortRows(found->rows, query);
    return found;
}

std::vector<int> rowsAbout(const RecordRows& records, const Selection& selection) {
    std::vector<RecordRef> refs = selection.records;
    std::sort(refs.begin(), refs.end());
    std::vector<int> rows;
    for (std::size_t row = 0; row < records.rows.size(); ++row) {
        if (isAbout(selection, refs, records.rows[row])) {
            rows.push_back(int(row));
        }
    }
    return rows;
}

} // namespace plusone
