#pragma once

#include "panels/findingsmodel.h"
#include "window/session.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;

namespace plusone {

class TableView;

/// What the rules have to say about the records of the store, as `plusone-cli check` prints it: errors first,
/// filtered by typing. One that is clicked, or entered, selects its record and asks for the form at the
/// field; two that are probably one can be merged. Found on the pool, anew after each edit; in a large store
/// only while somebody looks.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The findings are those of the dataset as it stands.
    [[nodiscard]] bool isCurrent() const { return !m_isStale && !m_isChecking; }

Q_SIGNALS:
    void editRequested(const plusone::RecordRef& record, const QString& field);
    void mergeRequested(const plusone::RecordRef& record, const plusone::RecordRef& other);
    /// "Findings (3)", for the tab.
    void titleChanged(const QString& title);

protected:
    void showEvent(QShowEvent* event) override;
    /// Letters typed on the rows go to the filter; arrows and Esc in the filter lead back to the rows.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TableView* makeView();
    QAction* makeMerge();
    void onDatasetChanged();
    void check();
    void take();
    void filter(const QString& words);
    void showCounts();
    void open(const QModelIndex& index);
    void updateMerge();
    void merge();

    Session& m_session;
    FindingsModel* m_model;
    QLineEdit* m_words;
    QStackedWidget* m_stack;
    TableView* m_view;
    QLabel* m_empty;
    QAction* m_merge;          ///< of the view
    bool m_isStale = true;     ///< an edit came after the last check began
    bool m_isChecking = false; ///< and what the pool found is not shown yet
    QFutureWatcher<std::vector<FindingRow>> m_checking;
};

} // namespace plusone
