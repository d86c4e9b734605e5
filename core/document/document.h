#pragma once

#include "model/edits.h"
#include "store/store.h"

#include <QObject>
#include <QUndoStack>

namespace plusone {

/// Every record of a store, and the newest id of its journal that is in it for certain.
struct Snapshot {
    Dataset dataset;
    qint64 lastChange = 0;
};

/// Error as Store::load().
Result<Snapshot> readSnapshot(const Store& store);

/// An edit on its way: what is written, with the revs of the snapshot, and where the undo stack goes then.
struct Step {
    enum class Move { Push, Undo, Redo };
    Move move = Move::Push;
    ChangeSet edit;    ///< as it stands on the undo stack
    ChangeSet changes; ///< what is written
    Dataset before;
    QString who;
    Clock clock;
};

struct Written {
    ChangeSet changes; ///< with the stored revs
    Dataset after;     ///< what they make of the step's `before`
};

/// Writes the step durably, or nothing; on any thread, over a store of that thread. Error as Store::write().
Result<Written> writeStep(Store& store, const Step& step, Job& job);

/// The open store, its snapshot and its undo stack: the one door for edits. Lives in the window's thread.
class Document : public QObject {
    Q_OBJECT

public:
    /// Takes the store over and loads it. Error as Store::load().
    static Result<std::unique_ptr<Document>> open(std::unique_ptr<Store> store, QString who,
                                                  Clock clock = systemClock());

    /// As above, with what was read from the same file on another thread.
    static std::unique_ptr<Document> open(std::unique_ptr<Store> store, Snapshot snapshot, QString who,
                                          Clock clock = systemClock());

    /// The snapshot as it stands; a copy is cheap and stays as it is while edits go on.
    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    /// The person whom the journal names for the next edits.
    [[nodiscard]] const QString& who() const { return m_who; }
    void setWho(const QString& who) { m_who = who; }
    [[nodiscard]] bool isReadOnly() const { return m_store->mode() == Store::Mode::ReadOnly; }

    /// Writes the changes durably, then makes them one undo step and emits changed(). On an error nothing has
    /// changed in the file or the undo stack; after a Conflict the snapshot shows what others wrote.
    Result<void> apply(const ChangeSet& changes);

    /// Undo and redo go through the store too; a refusal (Conflict, disk full) leaves the stack where it was.
    Result<void> undo();
    Result<void> redo();

    // The same in two halves, for an edit that is so large that writeStep() is better called on another
    // thread: from the first until finish() every other edit is refused as Locked.

    Result<Step> begin(ChangeSet changes);
    /// Error NotFound when there is nothing to undo.
    Result<Step> beginUndo();
    Result<Step> beginRedo();
    /// Takes over what writeStep() came to, and returns its error.
    Result<void> finish(Step step, Result<Written> written);

    /// What stands in the journal and is not in the snapshot: others wrote it. Oldest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> changesByOthers() const;
    /// Takes a snapshot that was read on another thread, unless an edit of one's own is newer than it.
    void catchUp(Snapshot snapshot);

Q_SIGNALS:
    /// After the snapshot has moved on. The change set carries the stored revs; it is empty when the whole
    /// snapshot was read anew.
    void changed(const plusone::ChangeSet& changes);

private:
    Document(std::unique_ptr<Store> store, Snapshot snapshot, QString who, Clock clock);

    /// The changes with the revs of the snapshot in `before`. Error Conflict when a record is not as the
    /// changes expect it.
    Result<ChangeSet> withCurrentRevs(ChangeSet changes) const;
    Result<Step> begin(Step::Move move, const ChangeSet& edit, ChangeSet changes);
    Result<void> write(Result<Step> step);
    void moveStack(Step step);

    void noteOwnChanges(qint64 count);

    /// After a conflict the snapshot is read anew, so that the person sees what stands in the way.
    void showWhatOthersWrote();

    std::unique_ptr<Store> m_store;
    Dataset m_dataset;
    qint64 m_shown;   ///< all of the journal up to this id is in the snapshot
    qint64 m_own = 0; ///< no edit of one's own has a newer id
    QUndoStack m_undoStack;
    bool m_isWriting = false; ///< a step has begun
    bool m_isAsBegun = false; ///< the snapshot is the one with which it began
    QString m_who;
    Clock m_clock;
};

} // namespace plusone
