#include "store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<int> versionOf(Database& database) {
    const auto version = database.scalar(u"PRAGMA user_version"_s);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Error tooNew(const QString& path, int version, int known) {
    return {ErrorCode::TooNew,
            Words::tr("“%1” was written by a newer version of Plus One (form %2; this one knows up "
                      "to %3). Install the newer version to open it.")
                .arg(path)
                .arg(version)
                .arg(known)};
}

Result<void> backUp(Database& database, int version) {
    QString target = u"%1.v%2.backup"_s.arg(database.path()).arg(version);
    for (int number = 2; QFile::exists(target); ++number) {
        target = u"%1.v%2.backup-%3"_s.arg(database.path()).arg(version).arg(number);
    }
    const auto copied = database.run(u"VACUUM INTO ?"_s, {target});
    return copied ? Result<void>() : Result<void>(copied.error());
}

Result<void> checkReferences(Database& database) {
    const auto loose = database.run(u"PRAGMA foreign_key_check"_s);
    if (!loose) {
        return loose.error();
    }
    const bool any = (*loose)->next();
    (*loose)->finish();
    return any ? Result<void>(Error{
                     ErrorCode::Invalid,
                     Words::tr("“%1” cannot be brought to the new form: records in it refer to ones that "
                               "are not there. It is left as it was.")
                         .arg(database.path())})
               : Result<void>();
}

Result<void> runStep(Database& database, const MigrationStep& step,
                     const std::function<Result<void>()>& atEnd) {
    return database.transaction([&]() -> Result<void> {
        const auto version = versionOf(database);
        if (!version) {
            return version.error();
        }
        if (*version >= step.version) {
            return {}; // another program was faster
        }
        QStringList statements = step.statements;
        statements << u"PRAGMA user_version = %1"_s.arg(step.version);
        for (const QString& statement : statements) {
            if (const auto done = database.run(statement); !done) {
                return done.error();
            }
        }
        const auto sound = checkReferences(database);
        return sound && atEnd ? atEnd() : sound;
    });
}

/// Foreign keys cannot be switched inside a transaction, and while they are on, a table that is dropped to be
/// built anew takes everything with it that refers to it.
Result<void> runSteps(Database& database, const std::vector<MigrationStep>& steps, int from,
                      const std::function<Result<void>()>& atEnd) {
    if (const auto off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off) {
        return off.error();
    }
    Result<void> done;
    for (const MigrationStep& step : steps) {
        if (done && step.version > from) {
            done = runStep(database, step, &step == &steps.back() ? atEnd : std::function<Result<void>()>());
        }
    }
    const auto on = database.run(u"PRAGMA foreign_keys = ON"_s);
    return done && !on ? Result<void>(on.error()) : done;
}

} // namespace

QStringList statementsOf(const QString& sql) {
    QStringList statements;
    QStringList lines;
    const auto close = [&] {
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty()) {
            statements << statement;
        }
        lines.clear();
    };
    for (const QString& line : sql.split(u'\n')) {
        if (line.trimmed() == "----"_L1) {
            close();
        } else if (!line.trimmed().startsWith("--"_L1)) {
            lines << line;
        }
    }
    close();
    return statements;
}

std::vector<MigrationStep> shippedSteps() {
    std::vector<MigrationStep> steps;
    const QDir folder(u":/sql"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.push_back({name.left(4).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
        }
    }
    return steps;
}

Result<bool> migrate(Database& database, const std::vector<MigrationStep>& steps,
                     const std::function<Result<void>()>& atEnd) {
    const auto version = versionOf(database);
    if (!version) {
        return version.error();
    }
    const int last = steps.back().version;
    if (*version > last) {
        return tooNew(database.path(), *version, last);
    }
    if (*version == last) {
        return false;
    }
    if (*version > 0) {
        if (const auto safe = backUp(database, *version); !safe) {
            return safe.error();
        }
    }
    const auto done = runSteps(database, steps, *version, atEnd);
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<void> checkVersion(Database& database, const std::vector<MigrationStep>& steps) {
    const auto version = versionOf(database);
    if (!version) {
        return version.error();
    }
    const int last = steps.back().version;
    if (*version > last) {
        return tooNew(database.path(), *version, last);
    }
    if (*version < last) {
        return Error{ErrorCode::Invalid,
                     Words::tr("“%1” has an older form. Open it once for writing; it is brought up "
                               "to date after a backup.")
                         .arg(database.path())};
    }
    return {};
}

} // namespace plusone
