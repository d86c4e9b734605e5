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

Result<Step> Document::begin(Step::Move move, const ChangeSet& edit, ChangeSet changes) {
    if (m_isWriting) {
        return Error{ErrorCode::Locked,
                     tr("A large edit is being written. Wait until it is done, then try again.")};
    }
    if (const auto inPlace = m_store->checkPlace(); !inPlace) {
        return inPlace.error();
    }
    auto current = withCurrentRevs(std::move(changes));
    if (!current) {
        return current.error();
    }
    m_isWriting = true;
    m_isAsBegun = true;
    return Step{move, edit, *std::move(current), m_dataset, m_who, m_clock};
}

Result<Step> Document::begin(ChangeSet changes) {
    return begin(Step::Move::Push, changes, changes);
}

Result<Step> Document::beginUndo() {
    if (!m_undoStack.canUndo()) {
        return Error{ErrorCode::NotFound, tr("There is no edit to undo.")};
    }
    const auto* command = static_cast<const ChangeCommand*>(m_undoStack.command(m_undoStack.index() - 1));
    ChangeSet back = command->changes().inverse();
    back.label = tr("Undo: %1").arg(back.label); // or the history told of the same edit twice
    return begin(Step::Move::Undo, command->changes(), std::move(back));
}

Result<Step> Document::beginRedo() {
    if (!m_undoStack.canRedo()) {
        return Error{ErrorCode::NotFound, tr("There is no edit to redo.")};
    }
    const auto* command = static_cast<const ChangeCommand*>(m_undoStack.command(m_undoStack.index()));
    ChangeSet again = command->changes();
    again.label = tr("Redo: %1").arg(again.label);
    return begin(Step::Move::Redo, command->changes(), std::move(again));
}

Result<Written> writeStep(Store& store, const Step& step, Job& job) {
    auto stored = store.write(step.changes, step.who, step.clock, job);
    if (!stored) {
        return stored.error();
    }
    Dataset after = step.before.with(*stored);
    return Written{*std::move(stored), std::move(after)};
}

Result<void> Document::write(Result<Step> step) {
    if (!step) {
        return step.error();
    }
    Job job;
    auto written = writeStep(*m_store, *step, job);
    return finish(*std::move(step), std::move(written));
}

Result<void> Document::finish(Step step, Result<Written> written) {
    m_isWriting = false;
    if (!written) {
        if (written.error().code == ErrorCode::Conflict) {
            showWhatOthersWrote();
        }
        return written.error();
    }
    if (m_isAsBegun) {
        m_dataset = std::move(written->after);
    } else {
        m_dataset.make(written->changes);
    }
    noteOwnChanges(qint64(written->changes.changes.size()));
    moveStack(std::move(step));
    Q_EMIT changed(written->changes);
    return {};
}

void Document::moveStack(Step step) {
    switch (step.move) {
    case Step::Move::Push:
        m_undoStack.push(new ChangeCommand(std::move(step.edit)));
        break;
    case Step::Move::Undo:
        m_undoStack.undo();
        break;
    case Step::Move::Redo:
        m_undoStack.redo();
        break;
    }
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
    // One's own are in the journal before they are in the snapshot.
    return m_isWriting ? std::vector<JournalEntry>() : m_store->changesSince(m_shown);
}

void Document::catchUp(Snapshot snapshot) {
    if (snapshot.lastChange >= m_own) {
        m_dataset = std::move(snapshot.dataset);
        m_isAsBegun = false;
        m_shown = snapshot.lastChange;
        Q_EMIT changed({});
    }
}

Result<void> Document::apply(const ChangeSet& changes) {
    return changes.isEmpty() ? Result<void>() : write(begin(changes));
}

Result<void> Document::undo() {
    return m_undoStack.canUndo() ? write(beginUndo()) : Result<void>();
}

Result<void> Document::redo() {
    return m_undoStack.canRedo() ? write(beginRedo()) : Result<void>();
}

} // namespace plusone
