#pragma once

#include "forms/choiceedit.h"
#include "model/change.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace plusone {

class EditRunner;
class Notice;
class Session;

/// Makes two records of one kind one. Before anything is done it shows both side by side, which of them stays
/// and what will stand there, and every other record that will name the one that stays. Merging is one undo
/// step.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `first` is one that canMerge(). `second`: null where the person is to choose it; the first of those
    /// that are probably the same is proposed then.
    MergeDialog(Session& session, EditRunner& edits, const RecordRef& first,
                const std::optional<RecordRef>& second, QWidget* parent = nullptr);
    ~MergeDialog() override;

    /// Merges as it is shown. What others changed meanwhile is shown instead, and nothing is merged.
    void accept() override;

Q_SIGNALS:
    void merged(const plusone::RecordRef& stays);

private:
    QWidget* makeChoices(const std::optional<RecordRef>& second);
    QTableWidget* makeTable();
    QWidget* makeOthers();
    QWidget* makeButtons();
    [[nodiscard]] std::optional<RecordRef> other() const;
    [[nodiscard]] QString nameOf(const RecordRef& record) const;

    [[nodiscard]] QList<QTreeWidgetItem*> itemsOf(const ChangeSet& changes, const RecordRef& from,
                                                  const RecordRef& into) const;

    void takeTyped();
    void preview();
    void showFields(const RecordRef& other);
    void showOthers(const RecordRef& from, const RecordRef& into);
    void onDatasetChanged();
    void finish(const RecordRef& stays, const Result<void>& done);

    Session& m_session;
    EditRunner& m_edits;
    const RecordRef m_first;
    Notice* m_notice = nullptr;
    ChoiceEdit* m_other = nullptr;
    QRadioButton* m_firstStays = nullptr;
    QRadioButton* m_otherStays = nullptr;
    QLabel* m_hint = nullptr; ///< in the place of the fields while the other one is not chosen
    QTableWidget* m_fields = nullptr;
    QLabel* m_legend = nullptr;
    QLabel* m_othersTitle = nullptr;
    QTreeWidget* m_others = nullptr;
    QPushButton* m_merge = nullptr;
    std::optional<ChangeSet> m_changes; ///< what is shown; none: it cannot be merged
    bool m_isMerging = false;
};

} // namespace plusone
