#pragma once

#include <QString>

namespace plusone {

/// Who stands in the journal where no name was given: as the environment calls the person, else as the
/// account does.
QString loginName();

} // namespace plusone
