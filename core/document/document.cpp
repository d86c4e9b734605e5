#include "document/document.h"

#include "document/changecommand.h"

#include <QCoreApplication>

namespace plusone {

Result<Snapshot> readSnapshot(const Store& store) {
    // The id first: what is written between the two is then read once more, and not missed.
    const auto last = store.lastChange();
    if (!last) {
        return last.error();
    }
    auto dataset = store.load();
    return dataset ? Result<Snapshot>(Snapshot{std::move(dataset).value(), *last})
                   : Result<Snapshot>(dataset.error());
}

Result<std::unique_ptr<Document>> Document::open(std::unique_ptr<Store> store, QString who, Clock clock) {
    auto snapshot = readSnapshot(*store);
    if (!snapshot) {
        return snapshot.error();
    }
    return open(std::move(store), std::move(snapshot).value(), std::move(who), std::move(clock));
}

std::unique_ptr<Document> Document::open(std::unique_ptr<Store> store, Snapshot snapshot, QString who,
                                         Clock clock) {
    return std::unique_ptr<Document>(
        new Document(std::move(store), std::move(snapshot), std::move(who), std::move(clock)));
}

Document::Document(std::unique_ptr<Store> store, Snapshot snapshot, QString who, Clock clock)
    : m_store(std::move(store)), m_dataset(std::move(snapshot.dataset)), m_shown(snapshot.lastChange),
      m_who(std::move(who)), m_clock(std::move(clock)) {}

Result<ChangeSet> Document::withCurrentRevs(ChangeSet changes) const {
    for (Change& change : changes.changes) {
        const auto current = m_dataset.find(change.ref());
        if (change.before) {
            AnyRecord known = *change.before;
            setRev(known, current ? revOf(*current) : 0);
            if (!current || *current != known) {
                return Error{ErrorCode::Conflict,
                             tr("“%1” has changed meanwhile. Look at it as it stands, then make "
                                "the change anew.")
                                 .arg(titleOf(*change.before).left(80))};
            }
            change.before = *current;
        }
    }
    return changes;
}

Result<void> Document::write(const ChangeSet& changes, const std::function<void()>& moveStack) {
    const auto current = withCurrentRevs(changes);
    if (!current) {
        return current.error();
    }
    auto stored = m_store->write(*current, m_who, m_clock);
    if (!stored) {
        if (stored.error().code == ErrorCode::Conflict) {
            showWhatOthersWrote();
        }
        return stored.error();
    }
    m_dataset = m_dataset.with(*stored);
    noteOwnChanges(qint64(stored->changes.size()));
    moveStack();
    Q_EMIT changed(*stored);
    return {};
}

void Document::noteOwnChanges(qint64 count) {
    if (const auto last = m_store->lastChange()) {
        m_own = *last;
        // More rows than one's own: others wrote as well, and that is still to be read.
        m_shown = m_shown + count == *last ? *last : m_shown;
    }
}

void Document::showWhatOthersWrote() {
    if (auto snapshot = readSnapshot(*m_store)) {
        catchUp(std::move(snapshot).value());
    }
}

Result<std::vector<JournalEntry>> Document::changesByOthers() const {
    return m_store->changesSince(m_shown);
}

void Document::catchUp(Snapshot snapshot) {
    if (snapshot.lastChange >= m_own) {
        m_dataset = std::move(snapshot.dataset);
        m_shown = snapshot.lastChange;
        Q_EMIT changed({});
    }
}

Result<void> Document::apply(const ChangeSet& changes) {
    if (changes.isEmpty()) {
        return {};
    }
    return write(changes, [&] { m_undoStack.push(new ChangeCommand(changes)); });
}

Result<void> Document::undo() {
    if (!m_undoStack.canUndo()) {
        return {};
    }
    const auto* command = static_cast<const ChangeCommand*>(m_undoStack.command(m_undoStack.index() - 1));
    return write(command->changes().inverse(), [this] { m_undoStack.undo(); });
}

Result<void> Document::redo() {
    if (!m_undoStack.canRedo()) {
        return {};
    }
    const auto* command = static_cast<const ChangeCommand*>(m_undoStack.command(m_undoStack.index()));
    return write(command->changes(), [this] { m_undoStack.redo(); });
}

} // namespace plusone
