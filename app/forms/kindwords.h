#pragma once

#include "model/vocab.h"

#include <QString>

#include <span>

namespace plusone {

/// The six kinds of record that people edit, as they are offered.
std::span<const RecordKind> editableKinds();
bool isEditable(RecordKind kind);

// What the windows round a form say about a record of the kind, translated.

QString newTitle(RecordKind kind);                       ///< "New exercise"
QString editTitle(RecordKind kind, const QString& name); ///< "Edit exercise – Malabar 2016"
QString deleteTitle(RecordKind kind);                    ///< "Delete exercise"

/// "First day" for an exercise's "start": what people call a field of files; empty for an unknown one.
QString fieldWord(RecordKind kind, const QString& field);

} // namespace plusone
