#pragma once

#include "map/focus.h"
#include "scene/tour.h"
#include "window/session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QDockWidget;

namespace plusone {

class MapView;
class Prompt;
class Settings;
class TourPanel;

/// Guided tours in a window: has the map show the step that the panel is at, gives back the view from before
/// at the end, and keeps the tours that people write in the store.
class Tours : public QObject {
    Q_OBJECT

public:
    /// `start`: the action that begins a tour; `present`: what the window shows. The panel stands in a dock.
    Tours(Session& session, Prompt& prompt, Settings& settings, TourPanel& panel, MapView& map,
          QAction* start, std::function<ViewState()> present, QWidget* window);

    /// While a tour runs: the view that comes back at its end.
    [[nodiscard]] std::optional<ViewState> viewBefore() const;
    /// Opens what was being written for the store when the program ended.
    void openDraft();

Q_SIGNALS:
    void viewRequested(const plusone::ViewState& view);
    /// For the status bar.
    void said(const QString& text);

protected:
    /// A window with a tour that is not saved closes only when the person wants it so.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Before {
        ViewState view;
        Selection selection;
        std::optional<Focus> focus;
    };

    void connectPanel();
    void begin();
    void showStep(const TourStep& step);
    void show(const TourStep& step);
    void end();
    void onDock(bool isShown);
    void onDataset();
    void refresh();
    void writeNew();
    void keepDraft();
    void save();
    bool keep(const Tour& tour);
    void leaveEditor();
    [[nodiscard]] bool mayForget(const QString& title);
    void importTour();
    void exportTour(const Tour& tour);
    void remove(const QString& name);
    [[nodiscard]] std::map<QString, QByteArray> kept();

    Session& m_session;
    Prompt& m_prompt;
    Settings& m_settings;
    TourPanel& m_panel;
    MapView& m_map;
    std::function<ViewState()> m_present;
    QWidget* m_window;
    QDockWidget* m_dock;
    QString m_store; ///< path of the store whose tours are offered
    std::optional<Before> m_before;
    QTimer m_keepSoon; ///< a program that is killed says no goodbye
};

} // namespace plusone
