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
                                               const std::function<Result<Dataset>()>& initial) {
    if (QFileInfo::exists(path)) {
        return Store::open(path);
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::ReadOnly,
                     Words::tr("The folder “%1” for your store cannot be made. Name a file of your own instead.")
                         .arg(folder)};
    }
    const auto records = initial();
    if (!records) {
        return records.error();
    }
    return Store::create(path, *records);
}

} // namespace plusone
