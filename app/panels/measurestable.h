#pragma once

#include "model/records.h"
#include "network/measures.h"
#include "panels/tableview.h"

#include <memory>

namespace plusone {

class MeasuresModel;

/// Actors by measures.
class MeasuresTable : public TableView {
    Q_OBJECT

public:
    /// `grid`: the style's, px.
    explicit MeasuresTable(int grid, QWidget* parent = nullptr);

    /// `names`: parallel to the actors.
    void setMeasures(std::shared_ptr<const Measures> measures, const QStringList& names);
    /// Selects the rows of the actors among them, and brings the first into view; says nothing.
    void showChosen(const std::vector<RecordRef>& things);

Q_SIGNALS:
    /// What the number or the column that a person is on says.
    void explained(const QString& text);
    /// A person has chosen these actors.
    void chosen(const std::vector<plusone::RecordRef>& actors);

private:
    void explainCurrent(const QModelIndex& index);
    void choose();

    MeasuresModel* m_model;
    bool m_syncing = false; ///< rows are being chosen by the program
};

} // namespace plusone
