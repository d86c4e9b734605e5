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

Result<void> runStep(Database& database, const MigrationStep& step) {
    return database.transaction([&]() -> Result<void> {
        QStringList statements = step.statements;
        statements << u"PRAGMA user_version = %1"_s.arg(step.version);
        for (const QString& statement : statements) {
            if (const auto done = database.run(statement); !done) {
                return done.error();
            }
        }
        return {};
    });
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

Result<bool> migrate(Database& database, const std::vector<MigrationStep>& steps) {
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
    for (const MigrationStep& step : steps) {
        if (step.version > *version) {
            if (const auto done = runStep(database, step); !done) {
                return done.error();
            }
        }
    }
    return true;
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
