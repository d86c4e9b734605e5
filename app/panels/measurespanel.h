#pragma once

#include "network/discs.h"
#include "window/measurework.h"
#include "window/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace plusone {

class MapController;
class MeasuresTable;
class Prompt;

/// What the network in the lens measures: numbers of the whole, actors by measures, communities and bridges.
/// Each number has its definition and its published source below. What is chosen here is selected in the
/// window; what discs stand for is chosen here too.
class MeasuresPanel : public QWidget {
    Q_OBJECT

public:
    MeasuresPanel(Session& session, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// From now on the boxes show and choose what this map's discs stand for.
    void steer(MapController& map);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QComboBox* makeMeasureBox(const QString& name, const QString& none,
                              std::span<const ActorMeasure> measures);
    QTreeWidget* makeTree(const QString& name, const QString& title, const QStringList& columns);
    void connectSession();

    void refresh();
    void take();
    void fillWhole();
    void fillCommunities(const QStringList& names);
    void fillBridges(const QStringList& names);
    void explain(const QString& text);
    void select(const std::vector<RecordRef>& things);
    void selectThings(const std::vector<std::uint32_t>& actors);
    void selectCommunity(std::size_t community);
    void selectBridge(std::size_t bridge);
    /// From a number of the whole network to what is behind it.
    void lead(NetworkMeasure measure);
    void showSelection();
    void saveTable();
    void chooseDiscs();
    void showDiscs();

    Session& m_session;
    Prompt& m_prompt;
    MeasureWork m_work;
    MapController* m_map = nullptr;
    std::shared_ptr<const MeasureAnswer> m_shown; ///< null: nothing yet
    QComboBox* m_size = nullptr;
    QComboBox* m_colour = nullptr;
    QTreeWidget* m_whole = nullptr;
    QTabWidget* m_tabs = nullptr;
    MeasuresTable* m_table = nullptr;
    QTreeWidget* m_communities = nullptr;
    QTreeWidget* m_bridges = nullptr;
    QLabel* m_details = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    bool m_syncing = false; ///< rows are being filled or chosen by the program
};

} // namespace plusone
