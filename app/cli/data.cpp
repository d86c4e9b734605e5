#include "cli/data.h"

#include "exchange/jsonlines.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plusone::cli {

Option storeOption() {
    return {"store", "FILE",
            QT_TRANSLATE_NOOP("Cli", "read this store (*.plusone); without it the shipped data set")};
}

Option jsonOption() {
    return {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "print one JSON document")};
}

Result<std::unique_ptr<Store>> openForReading(const Arguments& arguments) {
    if (arguments.has("store"_L1)) {
        return Store::open(arguments.value("store"_L1), Store::Mode::ReadOnly, patience);
    }
    const auto shipped = shippedDataset();
    return shipped ? Store::inMemory(*shipped) : shipped.error();
}

Result<Dataset> readData(const Arguments& arguments) {
    if (!arguments.has("store"_L1)) {
        return shippedDataset();
    }
    const auto store = openForReading(arguments);
    return store ? (*store)->load() : store.error();
}

} // namespace plusone::cli
