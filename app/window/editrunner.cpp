#include "window/editrunner.h"

#include "window/session.h"

#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

namespace plusone {
namespace {

/// Changes that are written within a frame or two.
constexpr std::size_t few = 100;
constexpr std::chrono::milliseconds lookAgain(50); ///< at how far the job has come

Result<ChangeSet> writeElsewhere(const QString& path, const Step& step, Job& job) {
    const auto store = Store::openAgain(path, Store::Mode::ReadWrite);
    return store ? writeStep(**store, step, job) : store.error();
}

} // namespace

EditRunner::EditRunner(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window) {
    connect(&m_writing, &QFutureWatcherBase::finished, this, &EditRunner::take);
}

EditRunner::~EditRunner() {
    if (m_job) {
        m_job->cancel();
        m_writing.waitForFinished();
    }
}

void EditRunner::apply(const ChangeSet& changes, Then then) {
    run(m_session.document().begin(changes), std::move(then));
}

void EditRunner::undo(Then then) {
    if (m_session.document().undoStack().canUndo()) {
        run(m_session.document().beginUndo(), std::move(then));
    }
}

void EditRunner::redo(Then then) {
    if (m_session.document().undoStack().canRedo()) {
        run(m_session.document().beginRedo(), std::move(then));
    }
}

void EditRunner::run(const Result<Step>& step, Then then) {
    if (!step) {
        then(step.error());
        return;
    }
    Document& document = m_session.document();
    if (step->changes.changes.size() <= few) {
        Job job;
        then(document.finish(*step, writeStep(document.store(), *step, job)));
        return;
    }
    m_then = std::move(then);
    runOnPool(*step);
}

void EditRunner::runOnPool(const Step& step) {
    m_step = step;
    m_job = std::make_shared<Job>();
    showProgress();
    m_writing.setFuture(QtConcurrent::run([path = m_session.document().store().path(), step, job = m_job] {
        return writeElsewhere(path, step, *job);
    }));
}

void EditRunner::showProgress() {
    m_progress = new QProgressDialog(m_step->edit.label, tr("Stop"), 0, 0, m_window);
    m_progress->setWindowTitle(tr("Writing"));
    m_progress->setWindowModality(Qt::ApplicationModal);
    m_progress->setMinimumDuration(0);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_job->cancel(); });
    auto* look = new QTimer(m_progress);
    connect(look, &QTimer::timeout, m_progress, [this] {
        m_progress->setMaximum(m_job->total());
        m_progress->setValue(m_job->done());
    });
    look->start(lookAgain);
    m_progress->show();
}

void EditRunner::take() {
    delete m_progress;
    m_job.reset();
    const Step step = *std::exchange(m_step, std::nullopt);
    const Then then = std::exchange(m_then, nullptr);
    then(m_session.document().finish(step, m_writing.result()));
}

} // namespace plusone
