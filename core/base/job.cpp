#include "base/job.h"

#include <QCoreApplication>

namespace plusone {

Result<void> Job::step() {
    ++m_done;
    return goesOn();
}

Result<void> Job::goesOn() const {
    return isCancelled()
               ? Result<void>(Error{ErrorCode::Cancelled,
                                    QCoreApplication::translate("Job", "Stopped; nothing was written.")})
               : Result<void>();
}

} // namespace plusone
