#include "layout/runner.h"

#include "layout/simulation.h"

#include <chrono>
#include <utility>

namespace plusone::layout {
namespace {

constexpr std::chrono::milliseconds frameTime(16);

} // namespace

Runner::Runner(std::function<void(Frame)> onFrame)
    : m_onFrame(std::move(onFrame)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

Runner::~Runner() {
    stop();
    m_thread.request_stop();
    m_wake.notify_all();
}

std::uint64_t Runner::start(Graph graph, Options options, std::vector<Vec2> start) {
    return this->start(std::move(graph), std::move(options),
                       [start = std::move(start)](const std::stop_token&) { return start; });
}

std::uint64_t Runner::start(Graph graph, Options options, StartMaker makeStart) {
    const std::lock_guard lock(m_mutex);
    m_jobStop.request_stop();
    m_jobStop = {};
    m_pins.clear();
    m_next = Job{++m_generation, std::move(graph), std::move(options), std::move(makeStart),
                 m_jobStop.get_token()};
    m_wake.notify_all();
    return m_generation;
}

void Runner::pin(std::uint32_t node, Vec2 at) {
    const std::lock_guard lock(m_mutex);
    m_pins.push_back({node, at});
    m_wake.notify_all();
}

void Runner::unpin(std::uint32_t node) {
    const std::lock_guard lock(m_mutex);
    m_pins.push_back({node, std::nullopt});
    m_wake.notify_all();
}

void Runner::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_jobStop.request_stop();
        m_next.reset();
        m_wake.notify_all();
    }
    const std::lock_guard handedOver(m_emitting);
}

void Runner::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return m_next.has_value(); });
        if (!m_next) {
            return;
        }
        Job job = *std::exchange(m_next, std::nullopt);
        lock.unlock();
        work(std::move(job), stop);
    }
}

void Runner::emitFrame(const Job& job, std::vector<Vec2> positions, bool settled) {
    const std::lock_guard emitting(m_emitting);
    if (!job.stop.stop_requested()) {
        m_onFrame({job.generation, std::make_shared<const std::vector<Vec2>>(std::move(positions)), settled});
    }
}

bool Runner::waitForPins(const Job& job, const std::stop_token& stop, std::vector<PinMove>& moves) {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [&] { return !m_pins.empty() || job.stop.stop_requested(); });
    moves = std::exchange(m_pins, {});
    return !job.stop.stop_requested() && !stop.stop_requested();
}

void Runner::work(Job job, const std::stop_token& stop) {
    Layout layout = arrange(job.graph, job.options, job.makeStart(job.stop), job.stop);
    if (job.stop.stop_requested()) {
        return;
    }
    emitFrame(job, layout.positions, true);
    // The arranged picture is the live simulation's state of rest.
    Simulation simulation(job.graph, job.options, layout.positions);
    std::vector<PinMove> moves;
    while (waitForPins(job, stop, moves)) {
        do {
            for (const PinMove& move : std::exchange(moves, {})) {
                if (move.at) {
                    simulation.pin(move.node, *move.at);
                } else {
                    simulation.unpin(move.node);
                }
                simulation.reheat();
            }
            const auto begun = std::chrono::steady_clock::now();
            simulation.tick();
            emitFrame(job, simulation.positions(), simulation.settled());
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, stop, begun + frameTime, [&job] { return job.stop.stop_requested(); });
            moves = std::exchange(m_pins, {});
        } while (!job.stop.stop_requested() && !stop.stop_requested() &&
                 !(simulation.settled() && moves.empty()));
    }
}

} // namespace plusone::layout
