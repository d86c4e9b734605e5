#pragma once

#include "base/result.h"
#include "store/fileheader.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace plusone {

/// Nothing on the window's thread may wait for long.
inline constexpr std::chrono::milliseconds shortPatience(40);

/// One connection to one SQLite file, for the thread that opened it. (A copied QSqlDatabase is not guarded in
/// another thread, so the handle is never copied over.) Errors name the file and say what to do.
class Database {
public:
    /// Opens, and checks before SQLite does anything that the file is a store: header, application id,
    /// length. What a program that died has left half written beside the file is taken back first, also for
    /// reading. `patience`: how long another program's write is waited for.
    static Result<std::unique_ptr<Database>> open(const QString& path, bool readOnly,
                                                  std::chrono::milliseconds patience = shortPatience);
    /// Another connection to a store that this process has open. Touches the file through SQLite alone: one
    /// that is opened and closed beside it takes this process's locks on it away (fcntl(2)).
    static Result<std::unique_ptr<Database>> openAgain(const QString& path, bool readOnly,
                                                       std::chrono::milliseconds patience = shortPatience);
    /// A new, empty file; or ":memory:".
    static Result<std::unique_ptr<Database>> create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Error Unreadable when the file was moved, deleted or replaced since it was opened: what is written now
    /// would be lost.
    [[nodiscard]] Result<void> checkPlace() const;

    /// Runs one statement; prepared once and kept. The query is valid until the same statement runs again.
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row of a statement that is run seldom.
    Result<QVariant> scalar(const QString& sql);

    /// Runs `work` between BEGIN IMMEDIATE and COMMIT; on an error of either everything is rolled back. A
    /// deferred begin would fail with SQLITE_BUSY_SNAPSHOT once another connection has written between its
    /// read and its write.
    Result<void> transaction(const std::function<Result<void>()>& work);
    /// Runs `work`, which only reads, while nobody else's write can come between its statements.
    Result<void> snapshot(const std::function<Result<void>()>& work);

private:
    Result<void> between(const QString& begin, const std::function<Result<void>()>& work);
    Database(QString path, QString connection)
        : m_path(std::move(path)), m_connection(std::move(connection)) {}
    static Result<std::unique_ptr<Database>> connect(const QString& path, bool readOnly,
                                                     std::chrono::milliseconds patience);
    [[nodiscard]] Error errorFrom(const QSqlError& error) const;
    [[nodiscard]] Error hasMoved() const;

    QString m_path;
    std::optional<FileIdentity> m_identity; ///< of the file when it was opened
    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// "Pls1", in the header of every store.
inline constexpr quint32 applicationId = 0x506C7331;

} // namespace plusone
