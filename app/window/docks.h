#pragma once

#include "scene/chartkind.h"

#include <QObject>
#include <QSet>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace plusone {

class EditRunner;
class HistoryPanel;
class LadderPanel;
class MapController;
class MeasuresPanel;
class Prompt;
class RecordsTable;
class Session;
class TourPanel;

/// The panels round the map, each in a dock that can be moved, closed and brought back from a menu, and what
/// they ask the window for.
class Docks : public QObject {
    Q_OBJECT

public:
    /// Adds the docks to `window`.
    Docks(Session& session, Prompt& prompt, EditRunner& edits, QMainWindow& window);

    /// An entry a panel.
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] RecordsTable& table() const { return *m_table; }
    [[nodiscard]] TourPanel& tour() const { return *m_tour; }
    [[nodiscard]] LadderPanel& ladder() const { return *m_ladder; }
    /// From now on panels say what the map's discs stand for.
    void steer(MapController& map);
    /// Makes the record what it was in this version; a refusal is told.
    void restore(const AnyRecord& version);

Q_SIGNALS:
    /// `field`: its name in files, where the form begins; empty: at its beginning.
    void editRequested(const plusone::RecordRef& record, const QString& field);
    void deleteRequested(const plusone::RecordRef& record);
    void mergeRequested(const plusone::RecordRef& record, const plusone::RecordRef& other);
    void restoreRequested(const plusone::AnyRecord& version);
    void figureRequested(const plusone::ChartSpec& chart);
    void mapFigureRequested();

protected:
    /// Names the tab bars that Qt makes by itself when docks are laid over one another.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* add(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void nameTabs();
    /// Before a panel is chosen from the menu: which stand behind another.
    void noteBehind();

    QMainWindow& m_window;
    QMenu* m_menu;
    QSet<const QDockWidget*> m_behind;
    RecordsTable* m_table = nullptr;
    LadderPanel* m_ladder = nullptr;
    HistoryPanel* m_history = nullptr;
    TourPanel* m_tour = nullptr;
    MeasuresPanel* m_measures = nullptr;
};

} // namespace plusone
