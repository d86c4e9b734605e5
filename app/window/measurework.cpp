#include "window/measurework.h"

#include "base/job.h"
#include "window/session.h"

#include <QtConcurrentRun>

#include <utility>

namespace plusone {
namespace {

/// Null: it was stopped.
std::shared_ptr<const MeasureAnswer> measured(const EventIndex& index, const Lens& lens, Job& job) {
    MeasureAnswer answer;
    answer.graph = tieGraph(index, lens);
    auto measures = measuresOf(answer.graph, &job);
    if (measures) {
        answer.measures = *std::move(measures);
    } else if (measures.error().code == ErrorCode::Cancelled) {
        return nullptr;
    } else {
        answer.problem = measures.error().message;
    }
    return std::make_shared<const MeasureAnswer>(std::move(answer));
}

} // namespace

MeasureWork::MeasureWork(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_job.reset();
        m_answer = m_watcher.result();
        Q_EMIT answered();
    });
    connect(&session, &Session::networkChanged, this, &MeasureWork::forget);
    connect(&session, &Session::lensChanged, this, &MeasureWork::forget);
}

MeasureWork::~MeasureWork() {
    stop();
}

void MeasureWork::forget() {
    stop();
    m_answer.reset();
}

void MeasureWork::stop() {
    if (const auto job = std::exchange(m_job, nullptr)) {
        job->cancel();
        m_watcher.setFuture({}); // what it still says is heard no more
    }
}

void MeasureWork::ask() {
    if (m_answer || m_job) {
        return;
    }
    m_job = std::make_shared<Job>();
    m_watcher.setFuture(QtConcurrent::run([index = m_session.index(), lens = m_session.lens(), job = m_job] {
        return measured(*index, lens, *job);
    }));
}

} // namespace plusone
