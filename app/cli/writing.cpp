#include "cli/writing.h"

#include "cli/data.h"
#include "cli/files.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "exchange/jsonlines.h"
#include "store/defaultstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<std::unique_ptr<Store>> openForWriting(const Arguments& arguments) {
    const QString given = arguments.value("store"_L1);
    return given.isEmpty() ? openOrMakeStore(defaultStorePath(), shippedDataset, patience)
                           : Store::open(given, Store::Mode::ReadWrite, patience);
}

} // namespace

Option writtenStoreOption() {
    return {"store", "FILE",
            QT_TRANSLATE_NOOP(
                "Cli", "the store to write (plusone-cli init FILE makes one); without it your own, the one "
                       "that the window opens")};
}

int withStore(const Arguments& arguments, const std::function<int(Store&, const Dataset&)>& edit) {
    const auto store = openForWriting(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    const int result = edit(**store, *dataset);
    if (result == Done && !arguments.has("store"_L1)) {
        note(Words::tr("Written into your own store, %1.").arg(shownName(defaultStorePath())));
    }
    return result;
}

} // namespace plusone::cli
