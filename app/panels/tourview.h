#pragma once

#include "scene/tour.h"

#include <QWidget>

class QAction;
class QUrl;

namespace plusone {

class InspectorView;
class Session;

/// One step of a tour: how far one has come, its sentences, and the records that they rest on as links.
/// Page Down or N goes on, Page Up or B back, Esc ends the tour.
class TourView : public QWidget {
    Q_OBJECT

public:
    explicit TourView(Session& session, QWidget* parent = nullptr);

    void showStep(const Tour& tour, std::size_t step);
    /// No tour runs: its keys do nothing.
    void rest();
    /// Back and next, for other widgets where their keys are to go through the tour as well.
    [[nodiscard]] QList<QAction*> ways() const { return {m_back, m_next}; }

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    void endRequested();

private:
    QAction* addWay(const QString& name, const QString& text, const QString& help,
                    const QList<QKeySequence>& keys);
    QWidget* makeButtons();
    void setIcons();
    void refresh();
    void follow(const QUrl& link);
    [[nodiscard]] QString html() const;

    Session& m_session;
    InspectorView* m_page;
    QAction* m_back;
    QAction* m_next;
    QAction* m_end;
    QString m_title; ///< of the tour
    TourStep m_step;
    std::size_t m_at = 0;
    std::size_t m_count = 0;
};

} // namespace plusone
