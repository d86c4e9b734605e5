#include "store/defaultstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

QString defaultStorePath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/plusone/default.plusone");
}

Result<std::unique_ptr<Store>> openOrMakeStore(const QString& path,
                                               const std::function<Result<Dataset>()>& initial,
                                               std::chrono::milliseconds patience) {
    if (QFileInfo::exists(path)) {
        return Store::open(path, Store::Mode::ReadWrite, patience);
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{
            ErrorCode::ReadOnly,
            Words::tr("The folder “%1” for your store cannot be made. Name a file of your own instead.")
                .arg(folder)};
    }
    const auto records = initial();
    if (!records) {
        return records.error();
    }
    auto made = Store::create(path, *records);
    // Another program may have made the same store at the same moment.
    return !made && made.error().code == ErrorCode::Conflict
               ? Store::open(path, Store::Mode::ReadWrite, patience)
               : std::move(made);
}

} // namespace plusone
