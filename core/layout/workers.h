#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace plusone::layout {

/// Shares loops out among the cores of the machine. The threads live as long as the object; between loops
/// they sleep. Call run() from one thread at a time.
class Workers {
public:
    /// `threads` in all, the caller's among them; 0: as many as the machine has cores, at most eight. A loop
    /// of one thread runs in the caller's and starts none.
    explicit Workers(unsigned threads = 0);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Calls body(begin, end) for [0, count) cut into pieces of `piece`; returns when all are done. Which
    /// thread takes which piece is left to chance: a body that writes to its own piece's results alone gives
    /// the same bits for any number of threads.
    void run(std::size_t count, std::size_t piece, const std::function<void(std::size_t, std::size_t)>& body);

private:
    void work(const std::stop_token& stop);
    void takePieces();

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_done;
    const std::function<void(std::size_t, std::size_t)>* m_body = nullptr;
    std::size_t m_count = 0;
    std::size_t m_piece = 1;
    std::atomic<std::size_t> m_next = 0;
    std::size_t m_loop = 0;              ///< number of the loop that runs
    std::size_t m_running = 0;           ///< threads that have not finished it
    std::vector<std::jthread> m_threads; ///< last: they use all of the above
};

} // namespace plusone::layout
