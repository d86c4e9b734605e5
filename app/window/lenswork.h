#pragma once

#include "network/statistics.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace plusone {

/// What a lens shows of a dataset, for all who look at it.
struct LensAnswer {
    std::shared_ptr<const EventIndex> index;
    Lens lens;
    Network network;
    LensCounts counts;
    std::shared_ptr<const std::vector<YearCount>> years; ///< never null
};

/// Answers lenses: at once where there is little to look through, else on another thread, one at a time; of
/// what was asked meanwhile only the last, over the dataset as it stands. An answer that another question has
/// overtaken is given all the same, so that a hand that moves on sees where it has been.
class LensWork : public QObject {
    Q_OBJECT

public:
    explicit LensWork(QObject* parent = nullptr);

    /// Another dataset altogether: a large one answers nothing at first.
    void open(const Dataset& dataset, const Lens& lens);
    /// The dataset after an edit; empty changes: it may be all other. Of a large one the answer from before
    /// stays until the new one comes, and may name what is gone.
    void edit(const Dataset& dataset, const ChangeSet& changes, const Lens& lens);
    void ask(const Lens& lens);
    /// The network is to show what is lost by the scenario, from now on till another is asked for or another
    /// dataset is opened.
    void ask(const Lens& lens, const Scenario& loss);

    [[nodiscard]] const std::shared_ptr<const LensAnswer>& answer() const { return m_answer; }
    /// Of the dataset as it stands, once it is made; of the answer until then.
    [[nodiscard]] std::shared_ptr<const EventIndex> index() const {
        return m_index.isFinished() ? m_index.result() : m_answer->index;
    }
    /// Whether the answer is to what was asked last.
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Going through all events takes longer than between two frames: on the pool, then.
    [[nodiscard]] bool isLarge() const { return m_isLarge; }

Q_SIGNALS:
    /// The answer is another one; it came later than the question.
    void answered();

private:
    using Index = std::shared_ptr<const EventIndex>;
    using Answer = std::shared_ptr<const LensAnswer>;

    void begin(QFuture<Index> index, const Lens& lens);
    void work();
    void take();

    QFuture<Index> m_index;
    bool m_isLarge = false;
    Answer m_answer;
    Lens m_wanted;
    Scenario m_loss;
    QFutureWatcher<Answer> m_running;
    bool m_isDone = true;
};

} // namespace plusone
