#include "base/wholefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

Error cannotWrite(const QString& path, const QString& why) {
    return {ErrorCode::Unreadable,
            Words::tr("“%1” could not be written: %2. Choose another folder or make room.").arg(path, why)};
}

/// Why the disk takes no more. A write that it ends halfway says no reason, the next one does.
QString reasonOf(QSaveFile& file, const QString& told) {
    file.write("\n");
    file.flush();
    return file.error() == QFileDevice::NoError ? told : file.errorString();
}

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& content) {
    return writeWholeFile(path, [&content](QIODevice& device) {
        return device.write(content) == content.size() ? Result<void>()
                                                       : Error{ErrorCode::Unreadable, device.errorString()};
    });
}

Result<void> writeWholeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& fill) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    if (const auto filled = fill(file); !filled) {
        const Error& error = filled.error();
        return error.code == ErrorCode::Unreadable ? cannotWrite(path, reasonOf(file, error.message)) : error;
    }
    // flush() before commit(): a disk that is full shows itself only when the buffer is written out.
    if (!file.flush()) {
        return cannotWrite(path, reasonOf(file, file.errorString()));
    }
    return file.commit() ? Result<void>() : cannotWrite(path, file.errorString());
}

} // namespace plusone
