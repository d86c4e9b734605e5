#pragma once

#include "forms/sourcerow.h"

class QPushButton;
class QVBoxLayout;

namespace plusone {

/// The sources of a record, a row each; there is always one row to type into.
class SourcesField : public QWidget {
    Q_OBJECT

public:
    /// `sources` outlives the field.
    SourcesField(ChoiceModel* sources, const Dataset& dataset, const Style& style, QWidget* parent = nullptr);

    /// Rows with nothing in them are left out.
    [[nodiscard]] std::vector<SourceDraft> sources() const;
    void setSources(const std::vector<SourceDraft>& sources);
    /// Takes over what is typed but not yet entered: a source that is there is cited, not made twice.
    void commit();

Q_SIGNALS:
    void edited();
    void refused(qsizetype limit);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    SourceRow* addRow();
    void removeRow(SourceRow* row);
    [[nodiscard]] QWidget* controlBefore() const;
    void arrange();

    ChoiceModel* m_sources;
    const Dataset m_dataset;
    const Style m_style;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<SourceRow*> m_rows;
};

} // namespace plusone
