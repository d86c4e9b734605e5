#pragma once

#include "document/document.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <memory>

class QProgressDialog;
class QWidget;

namespace plusone {

class Session;

/// Makes edits of any size: small ones at once, large ones on the pool, under a progress bar that can stop
/// them. One at a time; the document refuses others until then.
class EditRunner : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<void>&)>;

    /// `window`: over which the progress is shown.
    EditRunner(Session& session, QWidget* window);
    /// Stops what is being written; nothing of it stays.
    ~EditRunner() override;

    void apply(const ChangeSet& changes, Then then);
    /// With nothing to undo nothing happens, which is no error.
    void undo(Then then);
    void redo(Then then);

private:
    void run(const Result<Step>& step, Then then);
    void runOnPool(const Step& step);
    void take();
    void showProgress();

    Session& m_session;
    QWidget* m_window;
    QFutureWatcher<Result<ChangeSet>> m_writing;
    std::shared_ptr<Job> m_job;
    std::optional<Step> m_step;
    Then m_then;
    QPointer<QProgressDialog> m_progress;
};

} // namespace plusone
