#pragma once

#include <atomic>

namespace plusone {

/// How far a long call has come, and the wish that it stop: handed to the call by who waits for it, on
/// whatever thread each of them is.
class Job {
public:
    void begin(int total) {
        m_done = 0;
        m_total = total;
    }
    void step() { ++m_done; }
    [[nodiscard]] int done() const { return m_done; }
    /// 0: it is not known yet.
    [[nodiscard]] int total() const { return m_total; }

    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace plusone
