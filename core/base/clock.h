#pragma once

#include <QDateTime>

#include <functional>

namespace plusone {

/// The one source of "now". What needs the time takes a Clock, so that a test can set it.
using Clock = std::function<QDateTime()>;

/// The machine's clock, in UTC.
Clock systemClock();

} // namespace plusone
