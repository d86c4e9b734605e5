#pragma once

#include "window/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;

namespace plusone {

class SearchPopup;

/// Finds actors, frameworks, records and sources as one types, in English or Japanese; the one that is chosen
/// becomes what the window is about. Up, Down, Enter and Esc work from the line.
class SearchBox : public QWidget {
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);
    ~SearchBox() override;

    void focusSearch();

Q_SIGNALS:
    /// A hit was taken: the search has done its work and needs the keys no longer.
    void chosen(const plusone::RecordRef& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] SearchPopup& popup();
    void search();
    void hidePopup();
    bool onKey(int key);
    void choose(const RecordRef& record);
    void speakCurrent();

    Session& m_session;
    QLineEdit* m_line;
    QAction* m_glass;
    QPointer<SearchPopup> m_popup; ///< a child of the window, which may go first
    QTimer m_searchSoon;           ///< so that a fast typist is not searched for at every letter
};

} // namespace plusone
