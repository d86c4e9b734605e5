#pragma once

#include "window/session.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace plusone {

class Prompt;

/// Who changed what and when, newest first: of the selected record, else of the whole store. Each entry opens
/// into the fields that it changed, and the state that it left can be made the record's again, also that of a
/// record which was deleted. The journal is read a page at a time.
/// What can only be read is browsed all the same: whether a state is restored is the window's matter.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(Session& session, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Makes the record what it was in this version, as one undo step; a refusal is told.
    void restore(const AnyRecord& version);

Q_SIGNALS:
    void restoreRequested(const plusone::AnyRecord& version);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One line of the list: an entry, or the state before all entries.
    struct Line {
        JournalEntry entry;
        Change change;
        bool isFirstState = false;
        /// What "Restore" makes of the record; none when this program cannot read it.
        [[nodiscard]] const std::optional<AnyRecord>& version() const {
            return change.after && !isFirstState ? change.after : change.before;
        }
    };

    QWidget* makeHead();
    QWidget* makeFoot();
    QTreeWidget* makeTree();

    void refreshSoon();
    void refresh();
    void readPage();
    void addLine(Line line);
    void fillFields(QTreeWidgetItem* item);
    void showEmpty(const QString& text);
    void updateRestore();
    void askToRestore();
    [[nodiscard]] std::optional<RecordRef> record() const;
    [[nodiscard]] const Line* currentLine() const;
    [[nodiscard]] QString whyNot(const Line* line) const;

    Session& m_session;
    Prompt& m_prompt;
    QLabel* m_title = nullptr;
    QPushButton* m_deletedOnly = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_button = nullptr;
    QAction* m_restore = nullptr;
    std::vector<Line> m_lines;
    qint64 m_oldest = 0; ///< the journal id down to which has been read; 0: nothing yet
    QTimer m_refresh;    ///< many changes in one go are one reading
};

} // namespace plusone
