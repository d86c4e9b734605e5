#include "forms/draftfile.h"

#include "base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr qint64 largestFile = 10'000'000; ///< bytes; a draft has some thousands

QString lockPath(const QString& path) {
    return path + u".lock"_s;
}

bool isSameFile(const QString& a, const QString& b) {
    return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath();
}

} // namespace

DraftFile::DraftFile(QString path) : m_path(std::move(path)), m_lock(lockPath(m_path)) {
    m_lock.setStaleLockTime(0); // only the death of its program makes a lock stale
    m_writer.setMaxThreadCount(1);
}

std::unique_ptr<DraftFile> DraftFile::make(const QString& folder) {
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s;
    std::unique_ptr<DraftFile> file(new DraftFile(QDir(folder).filePath(name)));
    return QDir().mkpath(folder) && file->m_lock.tryLock(0) ? std::move(file) : nullptr;
}

std::vector<std::unique_ptr<DraftFile>> DraftFile::leftBehind(const QString& folder,
                                                              const QString& storePath) {
    std::vector<std::unique_ptr<DraftFile>> left;
    for (const QFileInfo& entry : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time)) {
        QFile stored(entry.filePath());
        if (entry.size() > largestFile || !stored.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto draft = KeptDraft::fromJson(stored.readAll());
        if (!draft || !isSameFile(draft->store, storePath)) {
            continue;
        }
        std::unique_ptr<DraftFile> file(new DraftFile(entry.filePath()));
        if (file->m_lock.tryLock(0)) {
            file->m_draft = *std::move(draft);
            left.push_back(std::move(file));
        }
    }
    return left;
}

void DraftFile::write(const KeptDraft& draft) {
    if (draft == m_draft) {
        return;
    }
    m_draft = draft;
    m_writer.start([path = m_path, json = draft.toJson()] {
        // A draft that cannot be written is no reason to disturb who types: saving will tell.
        static_cast<void>(writeWholeFile(path, json));
    });
}

void DraftFile::remove() {
    m_draft.reset();
    m_writer.start([path = m_path] { QFile::remove(path); });
}

} // namespace plusone
