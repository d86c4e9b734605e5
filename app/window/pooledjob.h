#pragma once

#include "base/job.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <utility>

namespace plusone {

/// Work on the thread pool that can be stopped and says how far it has come. Another one, or the end of the
/// object, drops what is running.
template <class T>
class PooledJob {
public:
    /// `then` is called on the thread of the object, with the result of what was started last.
    explicit PooledJob(std::function<void(Result<T>)> then) : m_then(std::move(then)) {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (std::exchange(m_isRunning, false)) {
                m_then(m_watcher.future().takeResult());
            }
        });
    }
    ~PooledJob() { drop(); }
    PooledJob(const PooledJob&) = delete;
    PooledJob& operator=(const PooledJob&) = delete;

    /// `work` is done over values of its own.
    void start(std::function<Result<T>(Job&)> work) {
        drop();
        m_job = std::make_shared<Job>();
        m_isRunning = true;
        m_watcher.setFuture(QtConcurrent::run([job = m_job, work = std::move(work)] { return work(*job); }));
    }
    /// The result comes all the same: the error Cancelled, or what was done by then.
    void stop() { m_job->cancel(); }
    /// Nobody waits for the result any more.
    void drop() {
        stop();
        m_isRunning = false;
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of what was started last.
    [[nodiscard]] std::shared_ptr<const Job> job() const { return m_job; }

private:
    std::function<void(Result<T>)> m_then;
    std::shared_ptr<Job> m_job = std::make_shared<Job>();
    bool m_isRunning = false;
    QFutureWatcher<Result<T>> m_watcher; ///< last: no result comes to a part that is gone
};

} // namespace plusone
