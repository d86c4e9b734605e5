#include "model/change.h"

namespace plusone {

ChangeSet ChangeSet::inverse() const {
    ChangeSet back{label, {}};
    back.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        back.changes.push_back({change->after, change->before});
    }
    return back;
}

} // namespace plusone
