#include "store/fileheader.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr qint64 headerLength = 100;
constexpr int pageSizeAt = 16;
constexpr int readVersionAt = 19;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int applicationIdAt = 68;
constexpr int pageCountValidForAt = 92;
constexpr quint32 largestPage = 65536; // written as 1, since two bytes do not hold it

quint32 number(const QByteArray& header, int at) {
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 expectedLength(const QByteArray& header) {
    // Written by an old SQLite, the count cannot be relied on.
    if (number(header, changeCounterAt) != number(header, pageCountValidForAt)) {
        return 0;
    }
    const quint32 page = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return qint64(page == 1 ? largestPage : page) * number(header, pageCountAt);
}

Result<void> checkContent(QFile& file) {
    const QByteArray header = file.read(headerLength);
    const QString path = file.fileName();
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")) || header.size() < headerLength ||
        number(header, applicationIdAt) != applicationId) {
        return Error{
            ErrorCode::Foreign,
            Words::tr("“%1” is no store of Plus One. Choose a file that Plus One has made (*.plusone).")
                .arg(path)};
    }
    // With a journal beside it the file is in the middle of a write that SQLite itself takes back on opening.
    if (!QFileInfo::exists(path + QStringLiteral("-journal")) && file.size() < expectedLength(header)) {
        return Error{
            ErrorCode::Foreign,
            Words::tr("“%1” is cut off: %2 bytes are there of %3. Open a backup or fetch the file again.")
                .arg(path)
                .arg(file.size())
                .arg(expectedLength(header))};
    }
    return {};
}

/// What is marked as read-only stays so for everybody, also for root, whom the permission bits do not bind.
bool isWritable(const QFileInfo& info) {
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return info.isWritable() && (info.permissions() & anyWrite);
}

} // namespace

bool needsRecovery(const QString& path) {
    constexpr char writeAheadLog = 2;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerLength) : QByteArray();
    return QFileInfo::exists(path + QStringLiteral("-journal")) ||
           (header.size() == headerLength && header[readVersionAt] == writeAheadLog);
}

std::optional<FileIdentity> identityOf(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        return FileIdentity(status.st_dev, status.st_ino);
    }
#else
    Q_UNUSED(path) // there a file that is open stays where it is
#endif
    return std::nullopt;
}

Result<void> checkFileHeader(const QString& path, bool readOnly) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            ErrorCode::NotFound,
            Words::tr("There is no file “%1”. Check the name, or make a new store there.").arg(path)};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::Foreign, Words::tr("“%1” is no file but a folder or a device.").arg(path)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable,
                     Words::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    }
    if (const auto content = checkContent(file); !content) {
        return content;
    }
    if (!readOnly && !(isWritable(info) && isWritable(QFileInfo(info.absolutePath())))) {
        return Error{
            ErrorCode::ReadOnly,
            Words::tr("“%1” or its folder is read-only. Open it for reading, or save a copy elsewhere.")
                .arg(path)};
    }
    return {};
}

} // namespace plusone
