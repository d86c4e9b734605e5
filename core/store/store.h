#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"
#include "model/dataset.h"
#include "model/searchhit.h"
#include "store/journal.h"

#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace plusone {

/// What a person keeps under a name, as JSON: how to show something, and no record, so that it is never in
/// the journal.
enum class Kept {
    View,     ///< lens, layout and positions
    Figure,   ///< a FigureSpec
    Scenario, ///< what is taken out of the network
    Tour      ///< views in a row, with words to each
};
struct Keepsake {
    QString name;
    QByteArray state;
};

/// One *.plusone file: SQLite with application_id 0x506C7331 ("Pls1") and user_version = schema version. An
/// object belongs to the thread that made it. Every fallible call returns an Error whose message names the
/// file.
class Store {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new file with the records of `initial`; refuses one that exists. Nothing is left behind on
    /// failure.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Dataset& initial);
    /// Opens, reads the whole file through and compares it with itself, and in ReadWrite mode migrates (after
    /// a backup beside the file). A missing, foreign, damaged, locked or newer file is refused with a
    /// sentence that says what to do. A file or folder that cannot be written: ReadOnly error in ReadWrite
    /// mode. `patience`: how long another program's write is waited for; the window's thread may not wait.
    static Result<std::unique_ptr<Store>>
    open(const QString& path, Mode mode = Mode::ReadWrite,
         std::chrono::milliseconds patience = std::chrono::milliseconds(40));
    /// A store of its own for another thread, over what this process has open already; see
    /// Database::openAgain().
    static Result<std::unique_ptr<Store>>
    openAgain(const QString& path, Mode mode = Mode::ReadOnly,
              std::chrono::milliseconds patience = std::chrono::milliseconds(40));
    /// In memory, for searching the shipped data without a file, and for tests.
    static Result<std::unique_ptr<Store>> inMemory(const Dataset& initial);

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Mode mode() const;
    /// Error Unreadable when the file was moved, deleted or replaced since it was opened.
    [[nodiscard]] Result<void> checkPlace() const;

    /// Every record. Foreign keys make a half record impossible.
    Result<Dataset> load() const;

    /// Writes all changes, the journal and the search index in one durable transaction, or nothing. A change
    /// is checked against the stored rev of its `before`; if it differs: Conflict, naming the record. Returns
    /// the same change set with the stored revs in `after`. Error Cancelled when `job` is, before the end.
    Result<ChangeSet> write(const ChangeSet& changes, const QString& who, const Clock& clock = systemClock());
    Result<ChangeSet> write(const ChangeSet& changes, const QString& who, const Clock& clock, Job& job);

    /// All of the record's changes, newest first, with the revs that they made.
    Result<std::vector<JournalEntry>> history(const RecordRef& record) const;
    /// A page of the journal, newest first.
    Result<std::vector<JournalEntry>> journal(const JournalQuery& query) const;
    /// Changes after a journal id, oldest first; 0 for all. For noticing what another window wrote.
    Result<std::vector<JournalEntry>> changesSince(qint64 journalId) const;

    /// The journal's newest id; 0 while there is none.
    Result<qint64> lastChange() const;

    /// Full text over names, places, summaries, outcomes, series (both languages) and sources, best first.
    /// Every word must occur, as part of a word too; one or two characters (日米, 豪) work as well. `recall`
    /// records are not found. Reads the file's own index, and a whole table of it for short words: who
    /// searches as one types asks a SearchIndex.
    Result<std::vector<SearchHit>> search(const QString& text, int limit = 100) const;

    /// In the place of what has the name already.
    Result<void> keep(Kept what, const Keepsake& keepsake);
    /// By name.
    Result<std::vector<Keepsake>> kept(Kept what) const;
    Result<void> removeKept(Kept what, const QString& name);

    /// A consistent copy of the whole file (VACUUM INTO); refuses an existing target.
    Result<void> backupTo(const QString& path) const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plusone
