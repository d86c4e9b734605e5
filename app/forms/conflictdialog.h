#pragma once

#include "forms/draftmerge.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QVBoxLayout;

namespace plusone {

class Session;

/// Someone else wrote the record that is being edited. Each field that is no longer what it was stands here
/// as it was, as mine and as theirs. What only one side changed is taken from that side; where both did,
/// nothing is chosen until the person chooses.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is the record's.
    ConflictDialog(const Session& session, const QString& name, AnyDraft base, AnyDraft mine, AnyDraft theirs,
                   QWidget* parent);

    /// As chosen; meaningful once the dialog was accepted.
    [[nodiscard]] AnyDraft merged() const;

private:
    struct Row {
        FieldDifference difference;
        QButtonGroup* sides;
    };
    QWidget* makeIntroduction(const QString& name);
    QWidget* makeRows(const Session& session, const std::vector<FieldDifference>& differences);
    Row makeRow(const Session& session, const FieldDifference& difference, QVBoxLayout* column);
    void updateButtons();

    const AnyDraft m_mine;
    std::vector<Row> m_rows;
    QDialogButtonBox* m_buttons;
};

} // namespace plusone
