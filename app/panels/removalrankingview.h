#pragma once

#include "network/removalranking.h"
#include "window/pooledjob.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace plusone {

class JobBar;
class RowsView;
class Session;

/// Which single removal would hurt most, upon what is taken out: counted on the pool while somebody looks,
/// with progress and a button to stop.
class RemovalRankingView : public QWidget {
    Q_OBJECT

public:
    explicit RemovalRankingView(Session& session, QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    /// The ranking is of the scenario and the lens as they stand.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && !m_ranking.isRunning(); }
    [[nodiscard]] const std::vector<RankedRemoval>& ranking() const { return m_shown; }

Q_SIGNALS:
    /// To be taken out too.
    void entered(const plusone::Removal& removal);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void take(const Result<std::vector<RankedRemoval>>& ranking);
    void select(int row);

    Session& m_session;
    Scenario m_scenario;
    std::shared_ptr<const EventIndex> m_index; ///< that is counted over
    QComboBox* m_what;
    RowsView* m_view;
    QLabel* m_words;
    JobBar* m_progress;
    bool m_isStale = true;
    std::vector<RankedRemoval> m_shown;
    PooledJob<std::vector<RankedRemoval>> m_ranking;
};

} // namespace plusone
