#pragma once

#include "model/dataset.h"

#include <QJsonValue>

namespace plusone {

/// The value of a draft's field as people read it: names of actors, titles of sources, words of a vocabulary
/// in the language of the program; "empty" where there is nothing.
QString draftValueText(const Dataset& dataset, const QString& language, RecordKind kind, const QString& field,
                       const QJsonValue& value);

} // namespace plusone
