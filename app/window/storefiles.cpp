#include "window/storefiles.h"

#include "exchange/jsonlines.h"
#include "window/startup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreFiles)
};

std::filesystem::path native(const QString& path) {
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

Error cannotWrite(const QString& path, const QString& detail) {
    return {ErrorCode::Unreadable,
            Words::tr("“%1” cannot be written. Choose another folder or make room.").arg(path), detail};
}

/// Has the file written beside its place, on the same disk, so that one step of the file system puts it
/// there.
Result<void> putInPlace(const QString& path, const std::function<Result<void>(const QString&)>& write) {
    const QFileInfo target(path);
    const QTemporaryDir beside(target.absolutePath() + QStringLiteral("/.plusone-XXXXXX"));
    if (!beside.isValid()) {
        return cannotWrite(path, beside.errorString());
    }
    const QString whole = beside.filePath(target.fileName());
    if (const auto written = write(whole); !written) {
        Error error = written.error();
        error.message.replace(whole, path);
        return error;
    }
    std::error_code failed;
    std::filesystem::rename(native(whole), native(path), failed);
    return failed ? Result<void>(cannotWrite(path, QString::fromStdString(failed.message())))
                  : Result<void>();
}

} // namespace

Result<StoreContents> readStore(const QString& path) {
    const auto store = openStoreFile(path);
    if (!store) {
        return store.error();
    }
    auto snapshot = readSnapshot(**store);
    return snapshot ? Result<StoreContents>({*std::move(snapshot), (*store)->mode()})
                    : Result<StoreContents>(snapshot.error());
}

Result<Snapshot> readOpenStore(const QString& path) {
    const auto store = Store::openAgain(path);
    return store ? readSnapshot(**store) : Result<Snapshot>(store.error());
}

Result<void> writeNewStore(const QString& path) {
    const auto shipped = shippedDataset();
    if (!shipped) {
        return shipped.error();
    }
    return putInPlace(path, [&shipped](const QString& file) {
        const auto made = Store::create(file, *shipped);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

Result<void> copyStore(const QString& from, const QString& path) {
    const auto store = Store::openAgain(from);
    if (!store) {
        return store.error();
    }
    return copyStore(**store, path);
}

Result<void> copyStore(const Store& store, const QString& path) {
    return putInPlace(path, [&store](const QString& file) { return store.backupTo(file); });
}

Result<void> mayReplace(const QString& path, const QString& open) {
    // (Two names of no file are the same to QFileInfo.)
    if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(open)) {
        return Error{ErrorCode::Conflict,
                     Words::tr("“%1” is the store that is open, and is left as it is. Choose another name.")
                         .arg(path)};
    }
    // SQLite would play such a journal back into whatever file has the name.
    if (QFileInfo::exists(path + QStringLiteral("-journal"))) {
        return Error{ErrorCode::Conflict,
                     Words::tr("“%1” is being written by another program, or was left in the middle of it. "
                               "Choose another name.")
                         .arg(path)};
    }
    return {};
}

} // namespace plusone
