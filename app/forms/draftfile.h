#pragma once

#include "forms/keptdraft.h"

#include <QLockFile>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace plusone {

/// The file in which one open form keeps its draft. While the object lives the draft belongs to this program;
/// the file stays when the program dies, and no other program takes it before.
class DraftFile {
public:
    /// A new file in the folder, or nullptr where none can be made (a full disk, a read-only folder).
    static std::unique_ptr<DraftFile> make(const QString& folder);
    /// Those that a program left behind with drafts of this store. What is no draft is left alone.
    static std::vector<std::unique_ptr<DraftFile>> leftBehind(const QString& folder,
                                                              const QString& storePath);

    /// Nothing before the first write().
    [[nodiscard]] const std::optional<KeptDraft>& draft() const { return m_draft; }
    /// Whole or not at all, on a thread of its own.
    void write(const KeptDraft& draft);
    void remove();

private:
    explicit DraftFile(QString path);

    const QString m_path;
    QLockFile m_lock;
    std::optional<KeptDraft> m_draft;
    QThreadPool m_writer; ///< one thread: the newest is written last; its end waits for what is on its way
};

} // namespace plusone
