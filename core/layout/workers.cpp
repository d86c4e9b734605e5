#include "layout/workers.h"

#include <algorithm>

namespace plusone::layout {

Workers::Workers(unsigned threads) {
    constexpr unsigned most = 8; // layouts are bound by memory beyond that
    const unsigned count = threads > 0 ? threads : std::clamp(std::thread::hardware_concurrency(), 1U, most);
    for (unsigned i = 1; i < count; ++i) {
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
}

Workers::~Workers() {
    for (std::jthread& thread : m_threads) {
        thread.request_stop();
    }
}

void Workers::takePieces() {
    for (;;) {
        const std::size_t begin = m_next.fetch_add(m_piece);
        if (begin >= m_count) {
            return;
        }
        (*m_body)(begin, std::min(begin + m_piece, m_count));
    }
}

void Workers::work(const std::stop_token& stop) {
    std::size_t last = 0;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this, last] { return m_loop != last; })) {
                return;
            }
            last = m_loop;
        }
        takePieces();
        const std::lock_guard lock(m_mutex);
        if (--m_running == 0) {
            m_done.notify_one();
        }
    }
}

void Workers::run(std::size_t count, std::size_t piece,
                  const std::function<void(std::size_t, std::size_t)>& body) {
    if (m_threads.empty() || count <= piece) {
        for (std::size_t begin = 0; begin < count; begin += piece) {
            body(begin, std::min(begin + piece, count));
        }
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_body = &body;
        m_count = count;
        m_piece = piece;
        m_next = 0;
        m_running = m_threads.size();
        ++m_loop;
    }
    m_wake.notify_all();
    takePieces();
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_running == 0; });
}

} // namespace plusone::layout
