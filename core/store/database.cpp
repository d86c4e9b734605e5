#include "store/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Result codes of SQLite, https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum Sqlite {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    Moved = ReadOnly | 4 << 8, ///< an extended code: another file than the one that was opened
};

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, bool readOnly,
                                                 std::chrono::milliseconds patience) {
    if (const auto header = checkFileHeader(path, readOnly); !header) {
        return header.error();
    }
    if (readOnly && needsRecovery(path)) {
        // A connection that may only read cannot take an interrupted write back, nor read a write-ahead log's
        // file alone. One that may write does so when it first looks.
        auto writer = connect(path, false, patience);
        const auto seen =
            writer ? (*writer)->scalar(u"SELECT count(*) FROM sqlite_schema"_s) : writer.error();
        if (!seen) {
            return seen.error();
        }
    }
    return connect(path, readOnly, patience);
}

Result<std::unique_ptr<Database>> Database::openAgain(const QString& path, bool readOnly,
                                                      std::chrono::milliseconds patience) {
    return connect(path, readOnly, patience);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    return connect(path, false, shortPatience);
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, bool readOnly,
                                                    std::chrono::milliseconds patience) {
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()) +
                            (readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString());
    const QString name = u"plusone-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> self(new Database(path, name));
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    handle.setDatabaseName(path);
    handle.setConnectOptions(options);
    if (!handle.open()) {
        return self->errorFrom(handle.lastError());
    }
    // A store is a document that people copy and mail: the rollback journal leaves one file when nothing is
    // written, a write-ahead log would leave two more. FULL: a commit is on the disk when it returns.
    for (const auto& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = DELETE"_s,
                               u"PRAGMA synchronous = FULL"_s, u"PRAGMA trusted_schema = OFF"_s,
                               u"PRAGMA cache_size = -65536"_s}) { // KiB: a large import spills no pages
        QSqlQuery query(handle);
        if (!query.exec(pragma)) {
            return self->errorFrom(query.lastError());
        }
    }
    self->m_identity = identityOf(path);
    return self;
}

Database::~Database() {
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery*> Database::run(const QString& sql, const QVariantList& values) {
    auto& query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = errorFrom(query->lastError());
            m_statements.remove(sql);
            return error;
        }
    }
    query->finish();
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, values[i]);
    }
    if (!query->exec()) {
        return errorFrom(query->lastError());
    }
    return query.get();
}

Result<QVariant> Database::scalar(const QString& sql) {
    const auto query = run(sql);
    if (!query) {
        return query.error();
    }
    const QVariant value = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return value;
}

Result<void> Database::transaction(const std::function<Result<void>()>& work) {
    return between(u"BEGIN IMMEDIATE"_s, work);
}

Result<void> Database::snapshot(const std::function<Result<void>()>& work) {
    return between(u"BEGIN"_s, work);
}

Result<void> Database::between(const QString& begin, const std::function<Result<void>()>& work) {
    if (const auto begun = run(begin); !begun) {
        return begun.error();
    }
    Result<void> done = work();
    if (done) {
        if (const auto committed = run(u"COMMIT"_s); !committed) {
            done = committed.error();
        }
    }
    if (!done) {
        (void)run(u"ROLLBACK"_s);
    }
    return done;
}

Error Database::hasMoved() const {
    return {
        ErrorCode::Unreadable,
        Words::tr("“%1” was moved, deleted or replaced since it was opened, so nothing can be written into "
                  "it. Save a copy and go on with that.")
            .arg(m_path)};
}

Result<void> Database::checkPlace() const {
    return !m_identity || identityOf(m_path) == m_identity ? Result<void>() : Result<void>(hasMoved());
}

Error Database::errorFrom(const QSqlError& error) const {
    const QString detail = error.driverText() + u" – "_s + error.databaseText();
    const int extended = error.nativeErrorCode().toInt();
    if (extended == Moved) {
        return hasMoved();
    }
    const int code = extended & 0xFF;
    const auto make = [&](ErrorCode kind, const QString& message) {
        return Error{kind, message.arg(m_path), detail};
    };
    switch (code) {
    case Busy:
    case Locked:
        return make(
            ErrorCode::Locked,
            Words::tr("“%1” is in use by another program at this moment. Try again when it has finished."));
    case ReadOnly:
    case Perm:
        return make(ErrorCode::ReadOnly,
                    Words::tr("“%1” cannot be written. Make the file and its folder writable, or "
                              "save a copy elsewhere."));
    case CantOpen:
        return make(ErrorCode::Unreadable,
                    Words::tr("“%1” cannot be opened. Check that its folder exists and that "
                              "you may read and write it."));
    case Corrupt:
    case NotADatabase:
        return make(ErrorCode::Foreign,
                    Words::tr("“%1” is damaged or no store of Plus One. Open a backup of it."));
    case Full:
        return make(
            ErrorCode::Unreadable,
            Words::tr("“%1” could not be written: the disk is full. Nothing was changed. Make room and "
                      "try again."));
    case IoError:
        return make(ErrorCode::Unreadable,
                    Words::tr("“%1” could not be read or written: its disk or folder failed. Nothing was "
                              "changed. Check them, then try again."));
    case Constraint:
        return make(ErrorCode::Conflict,
                    Words::tr("The change does not fit what “%1” holds: another record refers to "
                              "what it removes, or it refers to one that is not there. Nothing "
                              "was changed."));
    default:
        return make(ErrorCode::Internal, Words::tr("“%1” refused an operation. Nothing was changed."));
    }
}

} // namespace plusone
