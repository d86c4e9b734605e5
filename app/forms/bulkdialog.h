#pragma once

#include "forms/bulkmodel.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace plusone {

class EditRunner;
class Prompt;
class Session;

/// Takes rows from a spreadsheet into the store: pasted or from a CSV file, looked at and mended here;
/// nothing is written until the person says so, and then as one step.
class BulkDialog : public QDialog {
    Q_OBJECT

public:
    BulkDialog(Session& session, Prompt& prompt, EditRunner& edits, QWidget* parent);
    ~BulkDialog() override;

    /// Reads the table on the clipboard.
    void paste();
    void openFile(const QString& path);
    /// Asks first when cells were mended.
    void reject() override;

Q_SIGNALS:
    /// For the status bar.
    void imported(const QString& text);

private:
    using Read = Result<TextTable>;
    using Checked = Result<BulkOutcome>;

    QWidget* makeTop();
    QWidget* makeHint();
    QTableView* makeView();
    QWidget* makeChoices();
    QWidget* makeBottom();
    void connectParts();

    void chooseFile();
    void read(std::function<Read()> reader);
    [[nodiscard]] bool mayLetGo();
    void takeTable();
    void fitColumns();
    void check();
    void takeOutcome();
    void showKind();
    void showMeaning();
    void showProblems();
    void showCounts();
    void goToNextBad();
    void import();
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] int currentCell() const;

    Session& m_session;
    Prompt& m_prompt;
    EditRunner& m_edits;
    BulkModel* m_model;
    QComboBox* m_kind;
    QStackedWidget* m_stack;
    QTableView* m_view;
    QLabel* m_meaningLabel;
    QComboBox* m_meaning;
    QComboBox* m_usual;
    bool m_isFitted = false; ///< the columns, to what the first check has found
    QLabel* m_problems;
    QPushButton* m_nextBad;
    QLabel* m_counts;
    QPushButton* m_import;
    QFutureWatcher<Read> m_reading;
    QFutureWatcher<Checked> m_checking;
    std::shared_ptr<Job> m_job = std::make_shared<Job>(); ///< of the last check
    Dataset m_checked;                                    ///< what the last check held the rows against
};

} // namespace plusone
