#pragma once

#include "network/whatiftext.h"
#include "window/pooledjob.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSplitter;
class QTabWidget;

namespace plusone {

class EventIndex;
class JobBar;
class Prompt;
class RemovalRankingView;
class RemovalsList;
class RowsView;
class ScenarioMenu;
class Session;

/// What if: what the network of the lens would be without some of it, before | after | difference, who is cut
/// off, which ties are lost, and what would hurt most. Counted on the pool while somebody looks. The map
/// shows the loss as long as that is wanted.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    WhatIfPanel(Session& session, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] RemovalsList& removals() const { return *m_removals; }
    /// The numbers are of the scenario and the lens as they stand.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && !m_counting.isRunning(); }

Q_SIGNALS:
    /// A figure of the map as it stands.
    void figureRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Undo is the list's while the panel has the keys, not the records'.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Counted {
        Scenario scenario;
        WhatIf answer;
    };

    QWidget* makeRemovals(Prompt& prompt);
    QWidget* makeNumbers(Prompt& prompt);
    QTabWidget* makeTabs();
    void connectSession();
    void takeScenario(const Scenario& scenario);
    void showOnMap();
    void takeLoss(Scenario loss);
    void tick(bool isOnMap);
    void refresh();
    void take(const Result<Counted>& counted);
    void setCounted(bool isCounted);
    void fill();
    void selectLost(const std::vector<LostTie>& ties, const QString& title);
    void save(Prompt& prompt);

    Session& m_session;
    RemovalsList* m_removals;
    ScenarioMenu* m_scenarios = nullptr;
    QCheckBox* m_onMap = nullptr;
    QLabel* m_words = nullptr;
    QWidget* m_counted = nullptr; ///< the numbers, and what is done with them
    QLabel* m_meaning = nullptr;
    RowsView* m_numbers = nullptr;
    RowsView* m_cutOff = nullptr;
    RowsView* m_lost = nullptr;
    RemovalRankingView* m_ranking = nullptr;
    QTabWidget* m_tabs = nullptr;
    QSplitter* m_parts;
    bool m_isStale = true;
    std::shared_ptr<const EventIndex> m_index; ///< that is counted over
    Counted m_shown;
    JobBar* m_progress = nullptr;
    PooledJob<Counted> m_counting;
};

} // namespace plusone
