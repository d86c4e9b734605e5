#include "base/clock.h"

namespace plusone {

Clock systemClock() {
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace plusone
