#pragma once

#include "model/drafts.h"
#include "model/finding.h"

#include <QJsonObject>
#include <QStringList>

namespace plusone {

/// The columns that a table of records of a kind can have, by the names of the fields in the data files, and
/// source_title, source_publisher, source_date and source_url for a source that is new.
QStringList columnsFor(RecordKind kind);
/// What people call it.
QString labelOfColumn(const QString& column);

/// The column that each heading means, by its name in the files or what people call it, in English or
/// Japanese; empty for one that means none, or one that another heading means already.
QStringList matchColumns(RecordKind kind, const QStringList& headings);
/// The kind that the most of the headings belong to; of several, the first of exercise, dialogue, tie,
/// framework, source and actor.
RecordKind kindOfTable(const QStringList& headings);

/// A row of a table as a draft, and what cannot be read of it, each finding beside its column.
struct RowDraft {
    AnyDraft draft;
    Findings findings;
};

/// Reads the cells under `columns`, as matchColumns() gives them, over a draft as toJson() writes it: an
/// empty cell leaves what is there, sources are added to those that are there. Lists are "JPN; USA (host)"
/// (or with commas), members "AUS (2007/2010)", sources ids or addresses, flags yes or no.
RowDraft readRow(RecordKind kind, const QJsonObject& before, const QStringList& columns,
                 const QStringList& cells);

} // namespace plusone
