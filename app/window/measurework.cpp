#include "window/measurework.h"

#include "window/session.h"

namespace plusone {
namespace {

Result<std::shared_ptr<const MeasureAnswer>> measured(const EventIndex& index, const Lens& lens, Job& job) {
    MeasureAnswer answer;
    answer.graph = tieGraph(index, lens);
    auto measures = measuresOf(answer.graph, &job);
    if (measures) {
        answer.measures = *std::move(measures);
    } else {
        answer.problem = measures.error().message;
    }
    return std::make_shared<const MeasureAnswer>(std::move(answer));
}

} // namespace

MeasureWork::MeasureWork(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_measuring([this](const Result<Answer>& answer) {
          m_answer = *answer; // nobody stops it: what is wanted no more is dropped
          Q_EMIT answered();
      }) {
    connect(&session, &Session::networkChanged, this, &MeasureWork::forget);
    connect(&session, &Session::lensChanged, this, &MeasureWork::forget);
}

void MeasureWork::forget() {
    m_measuring.drop();
    m_answer.reset();
}

void MeasureWork::ask() {
    if (!m_answer && !m_measuring.isRunning()) {
        m_measuring.start([index = m_session.index(), lens = m_session.lens()](Job& job) {
            return measured(*index, lens, job);
        });
    }
}

} // namespace plusone
