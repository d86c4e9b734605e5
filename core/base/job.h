#pragma once

#include "base/result.h"

#include <algorithm>
#include <atomic>

namespace plusone {

/// How far a long call has come, and the wish that it stop: handed to the call by who waits for it, on
/// whatever thread each of them is.
class Job {
public:
    Job() = default;
    /// A part of a longer one, which must outlive it: it stops when that is to stop, and counts for itself.
    explicit Job(const Job* whole) : m_whole(whole) {}

    void begin(int total) {
        m_done = 0;
        m_total = total;
    }
    /// Notes a step that is done. Error Cancelled when the job is to stop.
    Result<void> step();
    /// No more than the total, once that is known.
    [[nodiscard]] int done() const { return m_total > 0 ? std::min<int>(m_done, m_total) : int(m_done); }
    /// 0: it is not known yet.
    [[nodiscard]] int total() const { return m_total; }

    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled || (m_whole && m_whole->isCancelled()); }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
    const Job* m_whole = nullptr;
};

} // namespace plusone
