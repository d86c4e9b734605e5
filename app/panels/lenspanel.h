#pragma once

#include "panels/lensfilters.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QTreeWidget;
class QTreeWidgetItem;

namespace plusone {

class Session;

/// What of the data is looked at: a tree of filters with counts, the least weight of a pair, what becomes of
/// events with many parties. Nothing ticked in a section lets everything through; a row's "not", or its minus
/// key, keeps out what the row stands for.
class LensPanel : public QWidget {
    Q_OBJECT

public:
    explicit LensPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTree();
    QWidget* makeWeight();
    QWidget* makeManyParty();
    void refresh();
    QTreeWidgetItem* fillTree(const std::vector<LensFilter>& filters);
    void updateRow(QTreeWidgetItem* row, const LensFilter& filter);
    void apply(QTreeWidgetItem* row, FilterUse use);
    void toggleNot(QTreeWidgetItem* row);
    void showNot(QTreeWidgetItem* row);
    void hideUnmatched();
    void refreshWeight();

    Session& m_session;
    QLineEdit* m_find = nullptr;
    QPushButton* m_clear = nullptr;
    QTreeWidget* m_tree = nullptr;
    QSlider* m_weight = nullptr;
    QLabel* m_weightValue = nullptr;
    QLabel* m_leftOut = nullptr;
    QComboBox* m_manyParty = nullptr;
    std::vector<LensFilter> m_filters;
    std::vector<QTreeWidgetItem*> m_rows; ///< parallel to m_filters
    QTreeWidgetItem* m_pointed = nullptr; ///< the row that offers its "not"
    bool m_refreshing = false;
};

} // namespace plusone
