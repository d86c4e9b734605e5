#pragma once

#include "model/records.h"
#include "network/measures.h"

#include <QTableView>

#include <functional>
#include <memory>

namespace plusone {

class MeasuresModel;

/// Actors by measures, sorted by a click on a column or, with the keys, by the one that they are on.
class MeasuresTable : public QTableView {
    Q_OBJECT

public:
    enum class Rows { Selected, All };

    /// `grid`: the style's, px.
    explicit MeasuresTable(int grid, QWidget* parent = nullptr);

    /// `names`: parallel to the actors.
    void setMeasures(std::shared_ptr<const Measures> measures, const QStringList& names);
    /// Selects the rows of the actors among them, and brings the first into view; says nothing.
    void showChosen(const std::vector<RecordRef>& things);
    /// To the clipboard, for a spreadsheet; all of them with the headings.
    void copy(Rows rows) const;

Q_SIGNALS:
    /// What the number or the column that a person is on says.
    void explained(const QString& text);
    /// A person has chosen these actors.
    void chosen(const std::vector<plusone::RecordRef>& actors);

private:
    void addKeys(const QString& text, const QKeySequence& keys, const std::function<void()>& act);
    void explainCurrent(const QModelIndex& index);
    void choose();
    void sortByCurrent();

    MeasuresModel* m_model;
    bool m_syncing = false; ///< rows are being chosen by the program
};

} // namespace plusone
