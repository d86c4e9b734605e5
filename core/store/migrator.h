#pragma once

#include "store/database.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace plusone {

/// One numbered migration: its number is the schema version that it leads to.
struct MigrationStep {
    int version = 0;
    QStringList statements;
};

/// The steps in resources/sql, by version.
std::vector<MigrationStep> shippedSteps();

/// The statements of a migration file: parted by lines of four hyphens, without comment lines.
QStringList statementsOf(const QString& sql);

/// Brings the file to the version of the last step, one transaction a step; a file that has a version already
/// is copied to "<file>.v<version>.backup" first. `atEnd` runs inside the last step's transaction. A step may
/// build tables anew: foreign keys rest while it runs, and it is refused when a reference hangs loose after
/// it. Two programs may do this at once. Returns whether anything was to be done. Errors: TooNew; those of
/// Database; a failed step leaves the file at the version before it.
Result<bool> migrate(Database& database, const std::vector<MigrationStep>& steps,
                     const std::function<Result<void>()>& atEnd = {});

/// The file's version against the steps', without changing anything. Errors: TooNew; Invalid when it is
/// older.
Result<void> checkVersion(Database& database, const std::vector<MigrationStep>& steps);

} // namespace plusone
