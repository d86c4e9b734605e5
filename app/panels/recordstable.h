#pragma once

#include "window/session.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace plusone {

class RecordsFilter;
class RecordsModel;

/// The records of the lens as a table: sorted by a click on a column, filtered by typing, copied as text.
/// What is selected here is what the window is about, and the other way round.
class RecordsTable : public QWidget {
    Q_OBJECT

public:
    explicit RecordsTable(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested(const plusone::RecordRef& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QTableView* makeView();
    void connectSession();
    void setColumnWidths();

    void reloadSoon();
    void reload();
    void showCounts();
    void takeSelection();
    void showSelection();
    void activate(const QModelIndex& index);
    void edit(const QModelIndex& index);
    void copyRows() const;
    [[nodiscard]] std::vector<RecordRef> selectedRecords() const;

    Session& m_session;
    RecordsModel* m_model;
    RecordsFilter* m_filter;
    QLineEdit* m_words = nullptr;
    QCheckBox* m_all = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_empty = nullptr;
    QTableView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer m_reload;        ///< many changes of the lens in one go are one reload
    bool m_syncing = false; ///< the session's selection is being shown: it is not an act of the person
};

} // namespace plusone
