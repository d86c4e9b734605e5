#pragma once

#include "model/change.h"

#include <QUndoCommand>

namespace plusone {

/// One edit on the undo stack. The document writes through the store before it moves the stack, so the
/// command itself only holds what was written: redo() and undo() have nothing left to do.
class ChangeCommand : public QUndoCommand {
public:
    explicit ChangeCommand(ChangeSet changes) : QUndoCommand(changes.label), m_changes(std::move(changes)) {}

    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    ChangeSet m_changes;
};

} // namespace plusone
