#pragma once

#include "model/searchindex.h"
#include "window/session.h"

#include <QFutureWatcher>
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
    struct Found {
        QString text;
        std::vector<SearchHit> hits;
    };
    using Index = std::shared_ptr<const SearchIndex>;

    [[nodiscard]] SearchPopup& popup();
    void prepare();
    void search();
    void showFound();
    void hidePopup();
    bool onKey(int key);
    void choose(const RecordRef& record);
    void speakCurrent();

    Session& m_session;
    QLineEdit* m_line;
    QAction* m_glass;
    QPointer<SearchPopup> m_popup; ///< a child of the window, which may go first
    QFuture<Index> m_index;        ///< of the dataset as it stands; made when it is first wanted
    QFutureWatcher<Found> m_found; ///< what was asked for last; earlier answers are dropped
    QTimer m_searchSoon;           ///< one search for all letters that came together
    bool m_chooseBest = false;     ///< Enter came before the answer
};

} // namespace plusone
