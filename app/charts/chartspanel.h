#pragma once

#include "network/statistics.h"
#include "scene/chart.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace plusone {

class ChartView;
class Session;

/// Three charts over core's numbers, following the lens; a click on a bar or a point selects its records.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] ChartView* perYear() const { return m_perYear; }
    [[nodiscard]] ChartView* participation() const { return m_participation; }
    [[nodiscard]] ChartView* share() const { return m_share; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void figureRequested(plusone::ChartKind chart);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What takes long in a large store.
    struct Numbers {
        std::vector<ActorParticipation> actors;
        std::vector<YearShare> shares;
    };

    void requestFigure();
    ChartView* addTab(const QString& title, const QString& explanation);
    void refresh();
    void take(Numbers numbers);
    void showPerYear();
    void showParticipation();
    void showShare();

    Session& m_session;
    QTabWidget* m_tabs;
    QLabel* m_said;
    ChartView* m_perYear;
    ChartView* m_participation;
    ChartView* m_share;
    std::vector<YearCount> m_years;
    std::vector<ActorParticipation> m_actors; ///< those that are shown, from below
    std::vector<YearShare> m_shares;
    QFutureWatcher<Numbers> m_counting;
    bool m_stale = true; ///< not shown since the lens has changed
};

} // namespace plusone
