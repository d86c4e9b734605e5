#pragma once

#include "model/drafts.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace plusone::test {

/// A text that a field of a record must not hold; everything else of the record is good.
struct BadValue {
    QByteArray name; ///< of the row in a test's table
    RecordKind kind = RecordKind::Exercise;
    QString field; ///< as in files
    QString value;
};

/// For every field of the six kinds that people type into: empty where something is needed, spaces, control
/// characters, characters that turn the reading direction, formulas, texts that are too long, days and places
/// that do not exist, words of no vocabulary, names of nobody.
std::vector<BadValue> badValues();

/// A draft of the kind in which nothing is wrong, as JSON.
QJsonObject goodRecord(RecordKind kind);
/// The same with the field's value in it: a list of one for a field that is a list.
QJsonObject spoiltRecord(const BadValue& bad);

} // namespace plusone::test
