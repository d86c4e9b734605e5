#include "model/restore.h"
#include "cli/data.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "cli/values.h"
#include "cli/writing.h"
#include "store/loginname.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int restoreIn(Store& store, const Dataset& dataset, const QString& id, int rev) {
    const auto record = findInHistory(store, dataset, id);
    const auto history = record ? store.history(*record) : record.error();
    const auto version = history ? versionAt(*history, rev) : history.error();
    const auto changes = version ? restoring(dataset, *version) : version.error();
    if (!changes) {
        return failed(changes.error());
    }
    if (changes->isEmpty()) {
        note(Words::tr("%1 is as it was then; nothing is to be written.").arg(quoted(record->toString())));
        return Done;
    }
    const auto written = store.write(*changes, loginName());
    return written ? Done : failed(written.error());
}

int restore(const Arguments& arguments) {
    const auto rev = integerOf(arguments, "rev"_L1, 1, 1, std::numeric_limits<int>::max());
    return rev ? withStore(arguments,
                           [&](Store& store, const Dataset& dataset) {
                               return restoreIn(store, dataset, arguments.operand(0), int(*rev));
                           })
               : misused(rev.error());
}

} // namespace

Command restoreCommand() {
    return {"restore",
            {"ID"},
            QT_TRANSLATE_NOOP("Cli", "Make a record what it was at a stored version, as an edit of its own."),
            {{"rev", "N", QT_TRANSLATE_NOOP("Cli", "the version, as plusone-cli history numbers them"), false,
              true},
             writtenStoreOption()},
            QT_TRANSLATE_NOOP(
                "Cli",
                "A record that was deleted comes back. Refused, with exit code 1 and nothing written, when "
                "there is no such version, or when it names records that are gone."),
            restore};
}

} // namespace plusone::cli
