#include "window/lenswork.h"

#include "network/loss.h"

#include <QtConcurrentRun>

namespace plusone {
namespace {

/// Events that are looked through in a few milliseconds.
constexpr std::size_t few = 5000;

bool hasMany(const Dataset& dataset) {
    return dataset.ties().size() + dataset.exercises().size() + dataset.dialogues().size() > few;
}

/// Records per year do not depend on the time of the lens.
Lens timeless(Lens lens) {
    lens.time = Lens().time;
    lens.comparedWith.reset();
    return lens;
}

std::shared_ptr<const LensAnswer> answerTo(const Lens& lens, const Scenario& loss,
                                           const std::shared_ptr<const EventIndex>& index,
                                           const std::shared_ptr<const LensAnswer>& before) {
    auto answer = std::make_shared<LensAnswer>();
    answer->index = index;
    answer->lens = lens;
    answer->network = buildWithLoss(*index, lens, loss);
    answer->counts = countForLens(*index, lens);
    const bool sameYears = before->index == index && timeless(before->lens) == timeless(lens);
    answer->years = sameYears ? before->years
                              : std::make_shared<const std::vector<YearCount>>(recordsPerYear(*index, lens));
    return answer;
}

std::shared_ptr<const LensAnswer> nothing() {
    auto answer = std::make_shared<LensAnswer>();
    answer->index = std::make_shared<const EventIndex>(Dataset());
    answer->years = std::make_shared<const std::vector<YearCount>>();
    return answer;
}

} // namespace

LensWork::LensWork(QObject* parent) : QObject(parent), m_answer(nothing()) {
    connect(&m_running, &QFutureWatcher<Answer>::finished, this, &LensWork::take);
}

void LensWork::open(const Dataset& dataset, const Lens& lens) {
    const auto make = [dataset]() -> Index { return std::make_shared<const EventIndex>(dataset); };
    m_isLarge = hasMany(dataset);
    m_answer = nothing();
    m_loss = {};
    begin(m_isLarge ? QtConcurrent::run(make) : QtFuture::makeReadyFuture(make()), lens);
}

void LensWork::edit(const Dataset& dataset, const ChangeSet& changes, const Lens& lens) {
    const auto make = [before = m_index, dataset, changes]() -> Index {
        return std::make_shared<const EventIndex>(*before.result(), dataset, changes);
    };
    m_isLarge = hasMany(dataset);
    const bool isQuick = !m_isLarge || (m_index.isFinished() && m_index.result()->canFollow(changes));
    begin(isQuick ? QtFuture::makeReadyFuture(make()) : QtConcurrent::run(make), lens);
}

void LensWork::begin(QFuture<Index> index, const Lens& lens) {
    m_index = std::move(index);
    m_wanted = lens;
    m_running.setFuture({}); // no answer comes from the index before this one
    if (m_isLarge) {
        work();
    } else {
        m_answer = answerTo(lens, m_loss, m_index.result(), m_answer);
        m_isDone = true;
    }
}

void LensWork::ask(const Lens& lens) {
    ask(lens, m_loss);
}

void LensWork::ask(const Lens& lens, const Scenario& loss) {
    m_wanted = lens;
    m_loss = loss;
    if (!m_isLarge) {
        m_answer = answerTo(lens, loss, m_index.result(), m_answer);
    } else if (m_isDone) {
        work();
    }
}

void LensWork::work() {
    m_isDone = false;
    m_running.setFuture(
        QtConcurrent::run([lens = m_wanted, loss = m_loss, index = m_index, before = m_answer] {
            return answerTo(lens, loss, index.result(), before);
        }));
}

void LensWork::take() {
    if (m_running.future().resultCount() == 0) {
        return; // of a dataset that has gone
    }
    m_answer = m_running.result();
    m_isDone = m_answer->lens == m_wanted && m_answer->network.without == m_loss;
    if (!m_isDone) {
        work();
    }
    Q_EMIT answered();
}

} // namespace plusone
