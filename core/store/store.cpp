#include "store/store.h"

#include "store/database.h"
#include "store/journaltable.h"
#include "store/migrator.h"
#include "store/rows.h"
#include "store/search.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<void> done(const Result<QSqlQuery*>& query) {
    return query ? Result<void>() : Result<void>(query.error());
}

template <class R>
Result<void> insertAll(Database& database, const RecordList<R>& records) {
    for (const R& record : records) {
        AnyRecord fresh = record;
        setRev(fresh, 0);
        if (const auto added = insertRow(database, fresh); !added) {
            return added;
        }
    }
    return {};
}

Result<void> fill(Database& database, const Dataset& initial) {
    return database.transaction([&]() -> Result<void> {
        for (const auto& part :
             {insertAll(database, initial.actors()), insertAll(database, initial.sources()),
              insertAll(database, initial.series()), insertAll(database, initial.frameworks()),
              insertAll(database, initial.ties()), insertAll(database, initial.exercises()),
              insertAll(database, initial.dialogues()), insertAll(database, initial.claims())}) {
            if (!part) {
                return part;
            }
        }
        return rebuildSearchIndex(database);
    });
}

Result<std::unique_ptr<Database>> makeFilled(const QString& path, const Dataset& initial) {
    auto database = Database::create(path);
    if (!database) {
        return database.error();
    }
    if (const auto migrated = migrate(**database, shippedSteps()); !migrated) {
        return migrated.error();
    }
    if (const auto filled = fill(**database, initial); !filled) {
        return filled.error();
    }
    return database;
}

/// The entries of the records that changed, and of those in whose entries they are named.
Result<void> updateIndex(Database& database, const ChangeSet& changes, Job& job) {
    std::set<RecordRef> stale;
    for (const Change& change : changes.changes) {
        stale.insert(change.ref());
        if (!change.before || !change.after) {
            continue; // nobody names what is new or goes
        }
        const auto others = namedInIndexBy(database, change.ref());
        if (!others) {
            return others.error();
        }
        stale.insert(others->begin(), others->end());
    }
    return updateSearchIndex(database, stale, job);
}

Result<void> applyChange(Database& database, Change& change) {
    if (!change.before) {
        // One that was there before goes on counting: a rev names one version, for ever.
        const auto stored = storedVersions(database, change.ref());
        if (!stored) {
            return stored.error();
        }
        setRev(*change.after, *stored);
        return insertRow(database, *change.after);
    }
    return change.after ? updateRow(database, *change.after, *change.before)
                        : deleteRow(database, *change.before);
}

} // namespace

class Store::Private {
public:
    std::unique_ptr<Database> database;
    Mode mode = Mode::ReadWrite;

    Result<void> requireWritable() const {
        if (mode == Mode::ReadWrite) {
            return {};
        }
        return Error{
            ErrorCode::ReadOnly,
            Words::tr("“%1” is open for reading only. Save a copy and change that.").arg(database->path())};
    }
};

Store::Store(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
Store::~Store() = default;

namespace {

Error isThereAlready(const QString& path) {
    return {ErrorCode::Conflict,
            Words::tr("“%1” is there already and is left as it is. Choose another name.").arg(path)};
}

/// Makes a file under a name of its own first and then moves it, so that a half-made store never stands where
/// a whole one is expected, and two programs that make the same one do not meet. What is there already stays.
Result<void> publish(const QString& path, const std::function<Result<void>(const QString&)>& make) {
    // Absolute, because Qt takes a leading colon for a resource.
    const QString unfinished = QDir::current().absoluteFilePath(path) + u'.' +
                               QUuid::createUuid().toString(QUuid::Id128).left(12) + u".unfinished"_s;
    Result<void> made = make(unfinished);
    // rename() refuses a target that has appeared meanwhile.
    if (made && !QFile::rename(unfinished, path)) {
        made = QFileInfo::exists(path) ? isThereAlready(path)
                                       : Error{ErrorCode::Unreadable,
                                               Words::tr("“%1” cannot be made. Check its folder.").arg(path)};
    }
    if (!made) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s);
        Error error = made.error();
        error.message.replace(unfinished, path);
        return error;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Dataset& initial) {
    if (QFileInfo::exists(path)) {
        return isThereAlready(path);
    }
    const auto made = publish(path, [&initial](const QString& unfinished) -> Result<void> {
        const auto database = makeFilled(unfinished, initial);
        return database ? Result<void>() : Result<void>(database.error());
    });
    return made ? open(path) : made.error();
}

namespace {

/// Damage in the middle of a file would else show as records that are missing, or not at all.
Result<void> checkWhole(Database& database) {
    const auto found = database.scalar(u"PRAGMA integrity_check(1)"_s);
    if (!found) {
        return found.error();
    }
    return found->toString() == "ok"_L1
               ? Result<void>()
               : Result<void>(
                     Error{ErrorCode::Foreign,
                           Words::tr("“%1” is damaged: parts of it cannot be read or contradict each "
                                     "other. Open a backup of it.")
                               .arg(database.path()),
                           found->toString()});
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString& path, Mode mode,
                                           std::chrono::milliseconds patience) {
    auto priv = std::make_unique<Private>();
    auto database = Database::open(path, mode == Mode::ReadOnly, patience);
    if (!database) {
        return database.error();
    }
    priv->database = std::move(database).value();
    priv->mode = mode;
    if (const auto whole = checkWhole(*priv->database); !whole) {
        return whole.error();
    }
    const auto steps = shippedSteps();
    if (mode == Mode::ReadOnly) {
        if (const auto version = checkVersion(*priv->database, steps); !version) {
            return version.error();
        }
    } else {
        const auto migrated =
            migrate(*priv->database, steps, [&] { return rebuildSearchIndex(*priv->database); });
        if (!migrated) {
            return migrated.error();
        }
    }
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Result<std::unique_ptr<Store>> Store::openAgain(const QString& path, Mode mode,
                                                std::chrono::milliseconds patience) {
    auto database = Database::openAgain(path, mode == Mode::ReadOnly, patience);
    if (!database) {
        return database.error();
    }
    auto priv = std::make_unique<Private>();
    priv->database = std::move(database).value();
    priv->mode = mode;
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Result<std::unique_ptr<Store>> Store::inMemory(const Dataset& initial) {
    auto priv = std::make_unique<Private>();
    auto database = makeFilled(u":memory:"_s, initial);
    if (!database) {
        return database.error();
    }
    priv->database = std::move(database).value();
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

QString Store::path() const {
    return d->database->path();
}

Store::Mode Store::mode() const {
    return d->mode;
}

Result<void> Store::checkPlace() const {
    return d->database->checkPlace();
}

Result<Dataset> Store::load() const {
    auto lists = readAll(*d->database);
    if (!lists) {
        return lists.error();
    }
    return Dataset(std::move(lists).value());
}

Result<ChangeSet> Store::write(const ChangeSet& changes, const QString& who, const Clock& clock) {
    Job job;
    return write(changes, who, clock, job);
}

Result<ChangeSet> Store::write(const ChangeSet& changes, const QString& who, const Clock& clock, Job& job) {
    if (const auto writable = d->requireWritable(); !writable) {
        return writable.error();
    }
    job.begin(3 * int(changes.changes.size())); // into the tables, the journal, the index
    ChangeSet stored = changes;
    const auto written = d->database->transaction([&]() -> Result<void> {
        for (Change& change : stored.changes) {
            if (const auto applied = applyChange(*d->database, change); !applied) {
                return applied;
            }
            if (const auto going = job.step(); !going) {
                return going;
            }
        }
        if (const auto journalled = writeJournal(*d->database, stored, who, clock, job); !journalled) {
            return journalled;
        }
        return updateIndex(*d->database, stored, job);
    });
    return written ? Result<ChangeSet>(std::move(stored)) : Result<ChangeSet>(written.error());
}

Result<std::vector<JournalEntry>> Store::history(const RecordRef& record) const {
    return readHistory(*d->database, record);
}

Result<std::vector<JournalEntry>> Store::journal(const JournalQuery& query) const {
    return readJournal(*d->database, query);
}

Result<std::vector<JournalEntry>> Store::changesSince(qint64 journalId) const {
    return readJournalSince(*d->database, journalId);
}

Result<qint64> Store::lastChange() const {
    const auto last = d->database->scalar(u"SELECT coalesce(max(id), 0) FROM journal"_s);
    return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
}

Result<std::vector<SearchHit>> Store::search(const QString& text, int limit) const {
    return searchIndex(*d->database, text, limit);
}

namespace {

QString tableOf(Kept what) {
    switch (what) {
    case Kept::View:
        return u"views"_s;
    case Kept::Figure:
        return u"figures"_s;
    case Kept::Scenario:
        return u"scenarios"_s;
    case Kept::Tour:
        return u"tours"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> Store::keep(Kept what, const Keepsake& keepsake) {
    if (const auto writable = d->requireWritable(); !writable) {
        return writable;
    }
    const QString sql = u"INSERT INTO %1 (name, state) VALUES (?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET state = excluded.state"_s.arg(tableOf(what));
    return done(d->database->run(sql, {keepsake.name, QString::fromUtf8(keepsake.state)}));
}

Result<std::vector<Keepsake>> Store::kept(Kept what) const {
    const auto query = d->database->run(u"SELECT name, state FROM %1 ORDER BY name"_s.arg(tableOf(what)));
    if (!query) {
        return query.error();
    }
    std::vector<Keepsake> list;
    while ((*query)->next()) {
        list.push_back({(*query)->value(0).toString(), (*query)->value(1).toString().toUtf8()});
    }
    (*query)->finish();
    return list;
}

Result<void> Store::removeKept(Kept what, const QString& name) {
    if (const auto writable = d->requireWritable(); !writable) {
        return writable;
    }
    return done(d->database->run(u"DELETE FROM %1 WHERE name = ?"_s.arg(tableOf(what)), {name}));
}

Result<void> Store::backupTo(const QString& path) const {
    if (QFileInfo::exists(path)) {
        return isThereAlready(path);
    }
    return publish(path, [this](const QString& unfinished) -> Result<void> {
        const auto copied = d->database->run(u"VACUUM INTO ?"_s, {unfinished});
        if (copied) {
            return {};
        }
        // SQLite's own error would be told of the file that is copied.
        return Error{
            copied.error().code,
            Words::tr(
                "The copy “%1” could not be written. Check that its folder can be written and has room.")
                .arg(unfinished),
            copied.error().detail};
    });
}

} // namespace plusone
