#include "exchange/bulkentry.h"

#include "exchange/tablecolumns.h"
#include "model/recordjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

using Fate = BulkRow::Fate;

/// Every change to one record as one.
class Changes {
public:
    void add(ChangeSet more) {
        for (Change& change : more.changes) {
            const auto known = m_places.constFind(change.ref());
            if (known == m_places.constEnd()) {
                m_places.insert(change.ref(), m_all.changes.size());
                m_all.changes.push_back(std::move(change));
            } else {
                m_all.changes[*known].after = std::move(change.after);
            }
        }
    }
    ChangeSet take() { return std::move(m_all); }

private:
    ChangeSet m_all;
    QHash<RecordRef, std::size_t> m_places;
};

class Entry {
public:
    Entry(const Dataset& dataset, RecordKind kind, const QStringList& columns)
        : m_before(dataset), m_base(dataset), m_kind(kind), m_empty(toJson(*emptyDraft(kind))),
          m_columns(columns) {}

    BulkRow enter(const QStringList& cells, OnDuplicate choice) {
        RowDraft read = readRow(m_kind, m_empty, m_columns, cells);
        EditOutcome outcome = addRecord(m_base, read.draft);
        BulkRow row;
        row.duplicates = std::move(outcome.duplicates);
        std::erase_if(row.duplicates, [this](const RecordRef& ref) {
            return !isShown(*m_base.dataset().find(ref)); // nobody could look at what it repeats
        });
        if (const auto same = sameRecord(read.draft)) {
            std::erase(row.duplicates, *same);
            row.duplicates.insert(row.duplicates.begin(), *same);
        }
        row.record = row.duplicates.empty() ? outcome.record : row.duplicates.front();
        if (!row.duplicates.empty() && choice == OnDuplicate::Skip) {
            row.fate = Fate::Skipped;
            return row;
        }
        const bool updates = !row.duplicates.empty() && choice == OnDuplicate::Update;
        if (updates && !m_before.find(row.record)) { // one row of a table does not overwrite another
            row.fate = Fate::Skipped;
            return row;
        }
        if (updates) {
            const AnyDraft before = *draftOf(m_base.dataset(), *m_base.dataset().find(row.record));
            read = readRow(m_kind, toJson(before), m_columns, cells);
            outcome = updateRecord(m_base, row.record, read.draft);
        }
        row.record = outcome.record;
        row.findings = std::move(read.findings);
        std::move(outcome.findings.begin(), outcome.findings.end(), std::back_inserter(row.findings));
        if (hasErrors(row.findings)) {
            return row;
        }
        row.fate = outcome.changes.isEmpty() ? Fate::Unchanged : updates ? Fate::Updated : Fate::Added;
        m_base.make(outcome.changes);
        m_changes.add(std::move(outcome.changes));
        return row;
    }

    ChangeSet takeChanges() { return m_changes.take(); }

private:
    /// The record that the row itself names, by its id or, a source, by its address.
    std::optional<RecordRef> sameRecord(const AnyDraft& draft) const {
        const RecordRef named{kindOf(draft),
                              std::visit([](const auto& given) { return given.id.trimmed(); }, draft)};
        if (m_base.dataset().find(named)) {
            return named;
        }
        if (const auto* source = std::get_if<SourceDraft>(&draft)) {
            const SourceId known = m_base.sourceAt(source->url.trimmed());
            return known.isNull() ? std::nullopt : std::optional(RecordRef{RecordKind::Source, known.slug()});
        }
        return std::nullopt;
    }

    const Dataset m_before;
    EditBase m_base;
    const RecordKind m_kind;
    const QJsonObject m_empty; ///< draft
    const QStringList& m_columns;
    Changes m_changes;
};

} // namespace

int BulkOutcome::count(BulkRow::Fate fate) const {
    return int(
        std::count_if(rows.begin(), rows.end(), [fate](const BulkRow& row) { return row.fate == fate; }));
}

Result<BulkOutcome> enterTable(const Dataset& dataset, RecordKind kind, const TextTable& table,
                               const QStringList& columns, const BulkChoices& choices, Job& job) {
    job.begin(int(table.rows.size()));
    Entry entry(dataset, kind, columns);
    BulkOutcome outcome;
    outcome.rows.reserve(table.rows.size());
    for (const TextTable::Row& row : table.rows) {
        if (const auto going = job.step(); !going) {
            return going.error();
        }
        const int index = int(outcome.rows.size());
        outcome.rows.push_back(entry.enter(row.cells, choices.ofRow.value(index, choices.usual)));
    }
    outcome.changes = entry.takeChanges();
    const int records = outcome.count(Fate::Added) + outcome.count(Fate::Updated);
    outcome.changes.label = Words::tr("Import %n record(s)", nullptr, records);
    return outcome;
}

} // namespace plusone
