#pragma once

#include "network/measures.h"
#include "window/pooledjob.h"

#include <QObject>

#include <memory>

namespace plusone {

class Session;

/// What was measured of the network that a lens shows. Its words are of the lens and the dataset of then.
struct MeasureAnswer {
    TieGraph graph;
    Measures measures;
    QString problem; ///< a sentence instead of numbers; empty: there are numbers
};

/// Measures on the pool what the session's lens shows, when it is asked to; the latest lens wins, and what is
/// being measured for an earlier one is stopped.
class MeasureWork : public QObject {
    Q_OBJECT

public:
    explicit MeasureWork(Session& session, QObject* parent = nullptr);

    /// Of the lens and the dataset as they stand, unless that is known or under way.
    void ask();
    /// Null until the first has come, and while one of another network is under way.
    [[nodiscard]] const std::shared_ptr<const MeasureAnswer>& answer() const { return m_answer; }
    [[nodiscard]] bool isRunning() const { return m_measuring.isRunning(); }

Q_SIGNALS:
    void answered();

private:
    using Answer = std::shared_ptr<const MeasureAnswer>;

    void forget();

    Session& m_session;
    Answer m_answer;
    PooledJob<Answer> m_measuring;
};

} // namespace plusone
