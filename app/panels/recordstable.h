#pragma once

#include "panels/recordrows.h"
#include "window/session.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace plusone {

class ColumnsMenu;
class RecordsModel;
class TableView;

/// The records of the lens as a table: sorted by a click on a column, filtered by typing, copied as text; its
/// columns are chosen and ordered by the person. What is selected here is what the window is about. The other
/// way round the rows that the window's selection is about are marked: those of an actor, a pair, a
/// framework. Many records are gathered on the pool.
class RecordsTable : public QWidget {
    Q_OBJECT

public:
    explicit RecordsTable(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Which columns are shown, their order, widths and sorting, to be kept until the next start.
    [[nodiscard]] QByteArray columns() const;
    /// What cannot be read changes nothing.
    void restoreColumns(const QByteArray& columns);

Q_SIGNALS:
    void editRequested(const plusone::RecordRef& record);

protected:
    void showEvent(QShowEvent* event) override;
    /// Letters typed on the rows go to the filter; arrows and Esc in the filter lead back to the rows.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTools();
    TableView* makeView();
    void connectSession();
    void setColumnWidths();

    void reloadSoon();
    void reload();
    [[nodiscard]] RecordQuery query() const;
    void gatherOnPool();
    void takeGathered();
    void take(std::shared_ptr<const RecordRows> records);
    void showCounts();
    void takeSelection();
    void showSelection();
    void activate(const QModelIndex& index);
    void edit(const QModelIndex& index);
    [[nodiscard]] std::vector<RecordRef> selectedRecords() const;

    Session& m_session;
    RecordsModel* m_model;
    QLineEdit* m_words = nullptr;
    QCheckBox* m_all = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_empty = nullptr;
    TableView* m_view = nullptr;
    ColumnsMenu* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer m_reload;             ///< many changes in one go are one reload
    std::uint64_t m_request = 0; ///< counts reloads: what the pool found for an older one is not wanted
    std::optional<std::uint64_t> m_gathering; ///< the request that the pool works for
    QFutureWatcher<std::shared_ptr<const RecordRows>> m_gathered;
    bool m_syncing = false; ///< the session's selection is being shown: it is not an act of the person
};

} // namespace plusone
