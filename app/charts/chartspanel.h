#pragma once

#include "charts/chartcursor.h"
#include "window/pooledjob.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace plusone {

class CellsView;
class ChartTable;
class ChartView;
class Session;

/// One of the charts over core's numbers at a time, following the lens: drawn, or as a table. A click on a
/// bar, a point, a cell or a number selects its records. Only the chart that is looked at is counted, on the
/// pool.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] ChartSpec chart() const;
    void showChart(ChartKind kind);
    [[nodiscard]] const ChartCursor& cursor() const { return *m_cursor; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void figureRequested(const plusone::ChartSpec& chart);
    /// Another chart is shown than before, or the same of another lens.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Numbers = std::shared_ptr<const ChartData>;

    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makePages();
    void refresh();
    void take(const Result<Numbers>& numbers);
    void restyle();
    void showPage();
    void select(ChartCursor::Place place);
    /// The actors that are selected are those of the charts of chosen actors.
    void takeActors();

    Session& m_session;
    ChartCursor* m_cursor;
    QComboBox* m_which = nullptr;
    QToolButton* m_asTable = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChartView* m_chart = nullptr;
    CellsView* m_cells = nullptr;
    ChartTable* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_said = nullptr;
    std::vector<ActorId> m_actors;
    bool m_isStale = true; ///< not counted since the lens has changed
    PooledJob<Numbers> m_counting;
};

} // namespace plusone
