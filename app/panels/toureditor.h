#pragma once

#include "scene/tour.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace plusone {

class Session;

/// A tour being written: its steps as a list, and of the one chosen the title, the sentences and the records
/// cited. A step takes its view from the map and its records from what is selected.
class TourEditor : public QWidget {
    Q_OBJECT

public:
    explicit TourEditor(Session& session, QWidget* parent = nullptr);

    /// What the map shows, for steps to take.
    void setPresentView(std::function<ViewState()> present) { m_present = std::move(present); }
    void edit(const Tour& tour);
    /// The same of one that was never saved as it stands.
    void goOnWith(const Tour& draft);
    [[nodiscard]] const Tour& tour() const { return m_tour; }
    /// Whether the tour is not as it was when it was opened or last saved.
    [[nodiscard]] bool isChanged() const;
    /// The tour is kept as it stands, under this name.
    void noteSaved(const QString& name);

Q_SIGNALS:
    /// A person has changed the tour.
    void edited();
    /// Another step of the list: its view should be seen.
    void stepChosen(const plusone::TourStep& step);
    void saveRequested();
    void doneRequested();

private:
    QWidget* makeSteps();
    QWidget* makeFields();
    QLineEdit* addLine(QBoxLayout* line, const QString& name, const QString& text);
    QPlainTextEdit* addText(QBoxLayout* line, const QString& name, const QString& text);
    QPushButton* addButton(QBoxLayout* line, const QString& name, const QString& text, const QString& help,
                           void (TourEditor::*pressed)());
    void addStep();
    void takeView();
    void moveUp() { moveStep(-1); }
    void moveDown() { moveStep(1); }
    void moveStep(int by);
    void removeStep();
    void citeSelection();
    void citeNothing();

    [[nodiscard]] TourStep* current();
    [[nodiscard]] ViewState presentView() const;
    [[nodiscard]] std::vector<RecordRef> selectedRecords() const;
    void fillList(int chosen);
    void fillFields();
    void takeFields();
    void showCited();
    void choose(int row);

    Session& m_session;
    std::function<ViewState()> m_present;
    Tour m_tour;
    QJsonObject m_kept; ///< the tour as it was last saved
    bool m_isFilling = false;
    QListWidget* m_list = nullptr;
    QLineEdit* m_tourTitleEn = nullptr;
    QLineEdit* m_tourTitleJa = nullptr;
    QWidget* m_fields = nullptr; ///< those of a step
    QLineEdit* m_titleEn = nullptr;
    QLineEdit* m_titleJa = nullptr;
    QPlainTextEdit* m_textEn = nullptr;
    QPlainTextEdit* m_textJa = nullptr;
    QLabel* m_cited = nullptr;
    std::vector<QPushButton*> m_ofStep; ///< of no use without one
};

} // namespace plusone
