#include "cli/data.h"
#include "cli/output.h"
#include "exchange/jsonlines.h"

#include <QtGlobal>

namespace plusone::cli {
namespace {

int init(const Arguments& arguments) {
    const auto shipped = shippedDataset();
    if (!shipped) {
        return failed(shipped.error());
    }
    const auto store = Store::create(arguments.operand(0), *shipped);
    return store ? Done : failed(store.error());
}

} // namespace

Command initCommand() {
    return {"init",
            {"FILE"},
            QT_TRANSLATE_NOOP(
                "Cli", "Make a new store from the shipped data set; a file that is there is left alone."),
            {},
            nullptr,
            init};
}

} // namespace plusone::cli
