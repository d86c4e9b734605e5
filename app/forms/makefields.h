#pragma once

#include "forms/recordfields.h"

namespace plusone {

/// The fields of a kind that people edit; see RecordFields for the parent.
RecordFields* makeFields(RecordKind kind, const Session& session, Prompt& prompt, QWidget* parent);

} // namespace plusone
