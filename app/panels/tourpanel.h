#pragma once

#include "scene/tour.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace plusone {

class Session;
class TourEditor;
class TourView;

/// Guided tours: a choice of them, the step of the one that runs, or the one that is being written. What it
/// shows on the map and keeps in the store it asks the window for.
class TourPanel : public QWidget {
    Q_OBJECT

public:
    explicit TourPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] TourView& view() const { return *m_view; }
    [[nodiscard]] TourEditor& editor() const { return *m_editor; }
    [[nodiscard]] QSize sizeHint() const override;

    /// The tours to choose from; the one that is chosen stays so where it is still there.
    void offer(std::vector<OfferedTour> tours);
    void choose(const QString& name);
    /// Begins the tour that is chosen; one that runs, or is being written, goes on.
    void begin();
    /// Leaves the tour that runs; what is shown stays.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running.has_value(); }
    [[nodiscard]] bool isEditing() const;
    void edit(const Tour& tour);
    /// See TourEditor.
    void goOnWith(const Tour& draft);
    void endEditing();

Q_SIGNALS:
    void stepShown(const plusone::TourStep& step);
    /// The person has had enough of the tour that runs.
    void endRequested();
    void newRequested();
    void importRequested();
    void editRequested(const plusone::Tour& tour);
    void exportRequested(const plusone::Tour& tour);
    void removeRequested(const QString& name);

private:
    QWidget* makeChoice();
    [[nodiscard]] const OfferedTour* chosen() const;
    void goTo(std::size_t step);
    void updateChoice();

    Session& m_session;
    QStackedWidget* m_stack;
    QWidget* m_choice = nullptr;  ///< the page with it
    QWidget* m_writing = nullptr; ///< the page with the editor
    QComboBox* m_names = nullptr;
    QPushButton* m_begin = nullptr;
    QLabel* m_hint = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_new = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
    TourView* m_view;
    TourEditor* m_editor;
    std::vector<OfferedTour> m_tours;
    std::optional<Tour> m_running;
    std::size_t m_at = 0;
};

} // namespace plusone
