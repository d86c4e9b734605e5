#include "cli/files.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// "line 3, column 14" of the character at which the reader stopped. QJsonParseError counts what it has read,
/// the faulty character included.
QString placeOf(const QByteArray& text, const QJsonParseError& fault) {
    const QByteArray before = text.left(std::max(fault.offset - 1, 0));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return Words::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

} // namespace

QString shownName(const QString& path) {
    return path == "-"_L1 ? Words::tr("standard input") : u'“' + path + u'”';
}

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (opened) {
        // A device such as /dev/zero never ends.
        constexpr qint64 most = qint64(1) << 30;
        QByteArray content;
        QByteArray piece;
        do { // a pipe gives what it has at the moment
            piece = file.read(qint64(1) << 20);
            content += piece;
        } while (!piece.isEmpty() && content.size() < most);
        if (file.error() == QFileDevice::NoError && content.size() >= most) {
            return Error{ErrorCode::Invalid,
                         Words::tr("%1 is longer than 1 GiB, more than is read.").arg(shownName(path))};
        }
        if (file.error() == QFileDevice::NoError) {
            return content;
        }
    }
    return Error{ErrorCode::Unreadable,
                 Words::tr("%1 cannot be read: %2.").arg(shownName(path), file.errorString())};
}

Result<QJsonDocument> readJson(const QString& path) {
    const auto text = readFile(path);
    if (!text) {
        return text.error();
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 is not JSON: %2 at %3.")
                         .arg(shownName(path), fault.errorString(), placeOf(*text, fault))};
    }
    return document;
}

Result<void> checkTarget(const QString& path) {
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        return Error{ErrorCode::NotFound,
                     Words::tr("There is no folder “%1” to write “%2” into.").arg(folder.filePath(), path)};
    }
    if (target.exists() && !target.isFile()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("“%1” is no regular file, so no file is written there.").arg(path)};
    }
    if (const QFileInfo& locked = target.exists() && !target.isWritable() ? target : folder;
        !locked.isWritable()) {
        return Error{
            ErrorCode::ReadOnly,
            Words::tr("“%1” could not be written: you may not write to “%2”.").arg(path, locked.filePath())};
    }
    return {};
}

Result<void> writeFile(const QString& path, const QByteArray& content) {
    if (const auto possible = checkTarget(path); !possible) {
        return possible;
    }
    return writeWholeFile(path, content);
}

} // namespace plusone::cli
