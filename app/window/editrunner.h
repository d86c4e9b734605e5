#pragma once

#include "document/document.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace plusone {

class ProgressDialog;
class Session;

/// Makes edits of any size: small ones at once, large ones on the pool, under a progress bar that can stop
/// them. One at a time; the document refuses others until then.
class EditRunner : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<void>&)>;

    /// `window`: over which the progress is shown.
    EditRunner(Session& session, QWidget* window);
    /// Stops what is being written: nothing of it stays, or all where the writing was past its end.
    ~EditRunner() override;

    void apply(const ChangeSet& changes, Then then);
    /// With nothing to undo nothing happens, which is no error.
    void undo(Then then);
    void redo(Then then);

private:
    void run(Result<Step> step, Then then);
    void take();

    Session& m_session;
    QWidget* m_window;
    QFutureWatcher<Result<Written>> m_writing;
    std::shared_ptr<Job> m_job;
    std::shared_ptr<Step> m_step;
    Then m_then;
    QPointer<ProgressDialog> m_progress;
    QPointer<Document> m_document; ///< whose step is written
};

} // namespace plusone
