#pragma once

#include "window/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace plusone {

class EditRunner;
class Prompt;
class StepsModel;

/// The edits since the store was opened, as a list of steps; the one chosen by a click or Enter is gone back
/// or forward to. QUndoView would move the stack alone: here each step is undone or redone through the
/// document, which writes it, and a refusal is told and ends the way.
class StepsPanel : public QWidget {
    Q_OBJECT

public:
    StepsPanel(Session& session, Prompt& prompt, EditRunner& edits, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Still on its way to the step that was chosen.
    [[nodiscard]] bool isMoving() const { return m_isMoving; }

private:
    void refresh();
    void choose(const QModelIndex& index);
    void moveOneStep();

    Session& m_session;
    Prompt& m_prompt;
    EditRunner& m_edits;
    StepsModel* m_model;
    QListView* m_view;
    QLabel* m_hint;
    QTimer m_next; ///< a step at a time, so that the window lives on between two
    QPointer<QUndoStack> m_stack;
    bool m_isMoving = false;
    int m_target = 0;
    int m_reached = 0;
};

} // namespace plusone
