#pragma once

#include "panels/recordview.h"

#include <QStringList>

namespace plusone {

struct Selection;

/// What a table of records shows of each.
struct RecordColumn {
    enum Id { Kind, Name, Date, Parties, Framework, Place, Sources, count };
};

/// What stands in a column; `language` is "en" or "ja".
QString columnText(const Dataset& dataset, const RecordView& record, RecordColumn::Id column,
                   const QString& language);

/// Which records a table lists, and in which order.
struct RecordQuery {
    std::shared_ptr<const EventIndex> index;
    std::optional<Lens> lens = {}; ///< none: inside and outside of it
    QStringList words = {};        ///< each stands in some column, or in a code or other name of a party
    RecordColumn::Id sortedBy = RecordColumn::Date;
    bool descending = true;
    QString language = {};
};

/// The rows of a table. The index keeps alive what they point to.
struct RecordRows {
    std::shared_ptr<const EventIndex> index;
    QString language;
    std::vector<RecordView> rows;
    std::size_t total = 0; ///< records with a source, listed or not
};

/// Answers in some 100 ms for 100,000 records: on the pool, then, and there they end too. Dates are sorted as
/// dates (the less precise first, unknown ones before all), numbers as numbers, names as the language sorts
/// them.
std::shared_ptr<const RecordRows> findRecords(const RecordQuery& query);

/// The rows that the selection is about, from the first on: the records chosen; all records of an actor, of a
/// framework, of a source, or of several of them; those that tie a pair.
std::vector<int> rowsAbout(const RecordRows& records, const Selection& selection);

} // namespace plusone
