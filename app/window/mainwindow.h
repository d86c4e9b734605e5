#pragma once

#include "document/document.h"
#include "window/actions.h"
#include "window/settings.h"

#include <QMainWindow>

namespace plusone {

class BusyLine;
class Inspector;
class MapController;
class MapView;
class Prompt;
class SearchBox;
class Session;

/// Docks, menus and toolbar round the map; what they do lives in the panels, the forms and the document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Prompt& prompt, Settings& settings);
    ~MainWindow() override;

    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] MapController& controller() { return *m_controller; }

    /// Closes the file that is open and shows this one as soon as it is read; a refusal is told and leaves
    /// everything as it is.
    void openStore(const QString& path);

    /// Selects the exercise and, where lens hides it, moves the lens as little as needed to show it.
    void reveal(const ExerciseId& id);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Names the tab bars that Qt makes by itself when docks are laid over one another.
    bool event(QEvent* event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeMenus();
    void makeToolBar();
    void fitToolBar();
    void connectActions();
    void connectViewActions();
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);

    void newExercise();
    void editRecord(const RecordRef& record);
    void deleteRecord(const RecordRef& record);
    void exportFigure();
    void newStore();
    void saveCopy();
    /// Runs `job` on the pool under a busy line that says `what`, then hands its result to `then`.
    template <class Job, class Then>
    void work(const QString& what, Job job, Then then);
    void showStore(const QString& path, Result<Snapshot> snapshot);
    [[nodiscard]] std::optional<QString> nameForStore(const QString& title, const QString& suggested);
    [[nodiscard]] bool mayEdit() const;
    void lookForOthersChanges();
    void setTheme(const QString& name);
    void setLanguage(const QString& language);
    void updateActions();
    void updateTitle();
    void restoreWindow();
    void restoreView();
    void saveView();
    void report(const Result<void>& result);

    Session& m_session;
    Prompt& m_prompt;
    Settings& m_settings;
    Actions* m_actions;
    MapController* m_controller;
    MapView* m_map = nullptr;
    Inspector* m_inspector = nullptr;
    SearchBox* m_search = nullptr;
    QToolBar* m_tools = nullptr;
    BusyLine* m_busy = nullptr;
    bool m_catchingUp = false;
    QMenu* m_panelsMenu = nullptr;
};

} // namespace plusone
