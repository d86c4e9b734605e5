#pragma once

#include "cli/command.h"

#include <QString>

namespace plusone::cli {

/// What `plusone-cli --help` prints.
QString overview();

/// What `plusone-cli COMMAND --help` prints.
QString helpOf(const Command& command);

} // namespace plusone::cli
