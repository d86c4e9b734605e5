#pragma once

#include "base/result.h"
#include "model/drafts.h"
#include "model/records.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace plusone {

/// A record's fields in the order in which the data files write them.
using JsonFields = std::vector<std::pair<QString, QJsonValue>>;
JsonFields toJsonFields(const AnyRecord& record);

/// The record as the data files write it (resources/data/README.md): the same field names, null where the
/// files have null, optional flags only where they differ from the usual. `rev` is not part of it.
QJsonObject toJson(const AnyRecord& record);

/// Reads one record of the kind. Error Invalid names the field: a missing or unknown field, a wrong type, a
/// word that the vocabulary lacks, a date that does not exist.
Result<AnyRecord> recordFromJson(RecordKind kind, const QJsonObject& object);

/// Reads a record as typed: the fields of a data line, but `id` and others may be missing, a participant may
/// be the text of an actor alone, and a source an object {title, publisher, date, url} beside ids of sources
/// that are there. Only shapes are checked here; what the values mean is for addRecord(). Error Invalid names
/// the field; a series and a claim have no drafts.
Result<AnyDraft> draftFromJson(RecordKind kind, const QJsonObject& object);
/// What draftFromJson() reads back as the same draft.
QJsonObject toJson(const AnyDraft& draft);

} // namespace plusone
