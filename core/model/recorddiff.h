#pragma once

#include "model/dataset.h"

#include <optional>
#include <vector>

namespace plusone {

/// One field of a record before and after, as texts for people.
struct FieldChange {
    QString field;       ///< its name in files ("in_force")
    QString name;        ///< what people call it ("In force")
    QString before;      ///< empty: nothing stood there; of a list the entries that went
    QString after;       ///< empty: nothing stands there now; of a list the entries that came
    bool isList = false; ///< participants, members, sources
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// The fields that differ between two versions of one record, in the order of the files; of a record that was
/// added or deleted those that hold something. What the record names is called by its title in `dataset`, or
/// by its id when it is not there any more.
std::vector<FieldChange> fieldChanges(const std::optional<AnyRecord>& before,
                                      const std::optional<AnyRecord>& after, const Dataset& dataset,
                                      const QString& language);

/// One field of several versions of a record, or of records of one kind, as texts for people.
struct FieldTexts {
    QString field; ///< its name in files
    QString name;  ///< what people call it
    std::vector<QStringList>
        texts; ///< one for each record: of a list an entry each, empty where nothing stands
    friend bool operator==(const FieldTexts&, const FieldTexts&) = default;
};

/// Records side by side: each field that holds something in one of them, in the order of the files.
std::vector<FieldTexts> fieldTexts(const std::vector<AnyRecord>& records, const Dataset& dataset,
                                   const QString& language);

/// "Start: 2016 → 10 June 2016", "Participants: + Australia, − India".
QString toText(const FieldChange& change);

/// What people call a field of the files; the field itself when it is none.
QString fieldName(const QString& field);

} // namespace plusone
