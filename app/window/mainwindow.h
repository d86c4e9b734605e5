#pragma once

#include "document/document.h"
#include "window/actions.h"
#include "window/settings.h"

#include <QMainWindow>

namespace plusone {

class BusyLine;
class Docks;
class DraftsBar;
class EditDoor;
class FigureOpener;
class FileOpener;
class EditRunner;
class MapController;
class MapView;
class PersonName;
class PlatformLook;
class Prompt;
class RecordForms;
class Session;
class StoreKeeper;
class ToolBar;
class Tours;
class ViewHistory;
class ViewKeeper;
class ViewsMenu;

/// Docks, menus and toolbar round the map; what they do lives in the panels, the forms and the document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Prompt& prompt, Settings& settings, PlatformLook& platform);
    ~MainWindow() override;

    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] MapController& controller() { return *m_controller; }

    [[nodiscard]] StoreKeeper& keeper() { return *m_keeper; }

    /// Selects the record, where the lens hides it moves the lens as little as needed to show it, and flies
    /// there.
    void reveal(const RecordRef& record);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCentre();
    void connectActions();
    void connectViewActions();

    void makeForms();
    void setTheme(const QString& name);
    void setLanguage(const QString& language);
    void updateActions();
    void updateTitle();
    void restoreWindow();
    [[nodiscard]] ViewState presentView() const;
    void showView(const ViewState& view);
    void restoreView();
    void saveView();
    void showStyle(const QString& name);
    void say(const QString& text);
    void report(const Result<void>& result);

    Session& m_session;
    Prompt& m_prompt;
    Settings& m_settings;
    PlatformLook& m_platform;
    Actions* m_actions;
    EditRunner* m_edits;
    MapController* m_controller;
    MapView* m_map = nullptr;
    Docks* m_docks = nullptr;
    ToolBar* m_tools = nullptr;
    BusyLine* m_busy = nullptr;
    DraftsBar* m_drafts = nullptr;
    RecordForms* m_forms = nullptr;
    StoreKeeper* m_keeper = nullptr;
    FigureOpener* m_figures = nullptr;
    FileOpener* m_opener = nullptr;
    EditDoor* m_door = nullptr;
    ViewHistory* m_history = nullptr;
    ViewKeeper* m_kept = nullptr;
    PersonName* m_person = nullptr;
    ViewsMenu* m_views = nullptr;
    Tours* m_tours = nullptr;
};

} // namespace plusone
