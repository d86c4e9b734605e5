#pragma once

#include "base/result.h"

#include <algorithm>
#include <atomic>
#include <stop_token>

namespace plusone {

/// How far a long call has come, and the wish that it stop: handed to the call by who waits for it, on
/// whatever thread each of them is.
class Job {
public:
    Job() = default;
    /// A part of a longer one: they stop together, and it counts for itself.
    explicit Job(const Job* whole) : m_stop(whole->m_stop) {}

    void begin(int total) {
        m_done = 0;
        m_total = total;
    }
    /// Notes a step that is done. Error Cancelled when the job is to stop.
    Result<void> step();
    /// Between what has no steps. Error Cancelled when the job is to stop.
    [[nodiscard]] Result<void> goesOn() const;
    /// No more than the total, once that is known.
    [[nodiscard]] int done() const { return m_total > 0 ? std::min<int>(m_done, m_total) : int(m_done); }
    /// 0: it is not known yet.
    [[nodiscard]] int total() const { return m_total; }

    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    /// For what knows no jobs.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    std::stop_source m_stop;
};

} // namespace plusone
