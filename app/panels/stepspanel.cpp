#include "panels/stepspanel.h"

#include "panels/stepsmodel.h"
#include "window/editrunner.h"
#include "window/prompt.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace plusone {

StepsPanel::StepsPanel(Session& session, Prompt& prompt, EditRunner& edits, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_edits(edits),
      m_model(new StepsModel(session.style(), this)), m_view(new QListView(this)), m_hint(new QLabel(this)) {
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    m_view->setObjectName(QStringLiteral("steps"));
    m_view->setAccessibleName(tr("Steps"));
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_view);

    auto* go = new QAction(tr("&Go to this step"), m_view);
    go->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(go);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(go, &QAction::triggered, this, [this] { choose(m_view->currentIndex()); });
    connect(m_view, &QListView::clicked, this, &StepsPanel::choose);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &StepsPanel::moveOneStep);
    connect(&session, &Session::datasetChanged, this, &StepsPanel::refresh);
    connect(&session, &Session::styleChanged, m_model, &StepsModel::setStyle);
    refresh();
}

QSize StepsPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 14};
}

void StepsPanel::refresh() {
    QUndoStack& stack = m_session.document().undoStack();
    m_model->setStack(&stack);
    m_view->setCurrentIndex(m_model->index(stack.index()));
    m_hint->setText(m_session.document().isReadOnly()
                        ? tr("The store is open for reading only, so there are no edits to take back.")
                    : stack.count() == 0
                        ? tr("No edit yet. Each one will be a step here, to go back to and forward again.")
                        : tr("Click a step, or press Enter on it, to go back or forward to it."));
}

void StepsPanel::choose(const QModelIndex& index) {
    if (index.isValid()) {
        m_stack = &m_session.document().undoStack();
        m_target = index.row();
        m_reached = m_stack->index();
        m_isMoving = true;
        m_next.start();
    }
}

void StepsPanel::moveOneStep() {
    Document& document = m_session.document();
    // Another store, or an edit on the way, is another list of steps.
    if (m_stack != &document.undoStack() || m_stack->index() != m_reached || m_target == m_reached ||
        m_target > m_stack->count()) {
        m_isMoving = false;
        refresh();
        return;
    }
    const bool back = m_target < m_reached;
    m_reached += back ? -1 : 1;
    const auto then = [this](const Result<void>& moved) {
        if (!moved) {
            m_isMoving = false;
            refresh();
            m_prompt.tell(this, moved.error());
        } else {
            m_next.start();
        }
    };
    if (back) {
        m_edits.undo(then);
    } else {
        m_edits.redo(then);
    }
}

} // namespace plusone
