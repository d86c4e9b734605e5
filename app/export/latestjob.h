#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <optional>

namespace plusone {

/// Work on the thread pool of which only the latest counts: what is asked for while one runs waits, and takes
/// the place of what waited before. Works over values of its own; whoever asked may be gone.
template <class T>
class LatestJob {
public:
    /// `then` is called on the thread of the object, with each result.
    explicit LatestJob(std::function<void(T)> then) : m_then(std::move(then)) {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }

    void start(std::function<T()> work) {
        if (m_isRunning) {
            m_next = std::move(work);
            return;
        }
        m_isRunning = true;
        m_watcher.setFuture(QtConcurrent::run(std::move(work)));
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    void finish() {
        T result = m_watcher.future().takeResult();
        m_isRunning = false;
        if (auto next = std::exchange(m_next, std::nullopt)) {
            start(std::move(*next));
        }
        m_then(std::move(result));
    }

    std::function<void(T)> m_then;
    std::optional<std::function<T()>> m_next;
    bool m_isRunning = false;
    QFutureWatcher<T> m_watcher; ///< last: no result comes to a part that is gone
};

} // namespace plusone
