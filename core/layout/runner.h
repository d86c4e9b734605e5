#pragma once

#include "layout/arrange.h"
#include "layout/graph.h"
#include "layout/options.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace plusone::layout {

/// One picture on its way to the window. Positions are shared, never copied.
struct Frame {
    std::uint64_t generation = 0;
    std::shared_ptr<const std::vector<Vec2>> positions;
    bool settled = false;
};

/// Runs layouts on a thread of its own: the whole arrangement first, then the live simulation whenever a pin
/// moves, at most sixty frames a second; asleep when settled. With the workers of a layout the only threads
/// in core. Call it from one thread.
class Runner {
public:
    /// `onFrame` is called on the runner's thread.
    explicit Runner(std::function<void(Frame)> onFrame);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Lays this graph out from now on; what was running is stopped. Returns its generation, which its frames
    /// carry: a frame of an older one may still be on its way and is to be dropped.
    std::uint64_t start(Graph graph, Options options, std::vector<Vec2> start = {});
    /// As above, with start positions that take their time: they are asked for on the runner's thread.
    using StartMaker = std::function<std::vector<Vec2>(const std::stop_token&)>;
    std::uint64_t start(Graph graph, Options options, StartMaker makeStart);
    void pin(std::uint32_t node, Vec2 at);
    void unpin(std::uint32_t node);
    /// No frame is made after it returns, until the next start().
    void stop();

private:
    struct Job {
        std::uint64_t generation = 0;
        Graph graph;
        Options options;
        StartMaker makeStart;
        std::stop_token stop;
    };
    struct PinMove {
        std::uint32_t node = 0;
        std::optional<Vec2> at; ///< none: let go
    };

    void run(const std::stop_token& stop);
    void work(Job job, const std::stop_token& stop);
    bool waitForPins(const Job& job, const std::stop_token& stop, std::vector<PinMove>& moves);
    void emitFrame(const Job& job, std::vector<Vec2> positions, bool settled);

    std::function<void(Frame)> m_onFrame;
    std::mutex m_mutex;
    std::mutex m_emitting; ///< held while a frame is handed over, so that stop() can wait for it
    std::condition_variable_any m_wake;
    std::optional<Job> m_next;
    std::vector<PinMove> m_pins;
    std::stop_source m_jobStop;
    std::uint64_t m_generation = 0;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace plusone::layout
