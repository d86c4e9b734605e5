#include "window/editrunner.h"

#include "window/progressdialog.h"
#include "window/session.h"

#include <QtConcurrentRun>

namespace plusone {
namespace {

/// Changes that are written within a frame or two.
constexpr std::size_t few = 100;
/// Nothing waits for the pool but the person, who can stop it; another program may read for seconds.
constexpr std::chrono::seconds patience(5);

Result<Written> writeElsewhere(const QString& path, const Step& step, Job& job) {
    const auto store = Store::openAgain(path, Store::Mode::ReadWrite, patience);
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

void EditRunner::run(Result<Step> step, Then then) {
    if (!step) {
        then(step.error());
        return;
    }
    Document& document = m_session.document();
    if (step->changes.changes.size() <= few) {
        Job job;
        auto written = writeStep(document.store(), *step, job);
        then(document.finish(*std::move(step), std::move(written)));
        return;
    }
    m_then = std::move(then);
    m_step = std::make_shared<Step>(*std::move(step));
    m_job = std::make_shared<Job>();
    m_document = &document;
    m_progress = new ProgressDialog(tr("Writing"), m_step->edit.label, m_job, m_window);
    m_progress->show();
    m_writing.setFuture(QtConcurrent::run([path = document.store().path(), step = m_step, job = m_job] {
        return writeElsewhere(path, *step, *job);
    }));
}

void EditRunner::take() {
    delete m_progress;
    m_job.reset();
    const auto step = std::exchange(m_step, nullptr);
    const Then then = std::exchange(m_then, nullptr);
    auto written = m_writing.future().takeResult();
    if (m_document) {
        then(m_document->finish(std::move(*step), std::move(written)));
    } else { // another store was opened meanwhile: this one has it, or has not
        then(written ? Result<void>() : Result<void>(written.error()));
    }
}

} // namespace plusone
