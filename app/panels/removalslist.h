#pragma once

#include "network/scenario.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace plusone {

class ChoiceEdit;
class Session;

/// What is taken out, one upon the other: added by typing or from what the window is about, taken back one by
/// one. Each act can be undone by itself; the records know nothing of it.
class RemovalsList : public QWidget {
    Q_OBJECT

public:
    explicit RemovalsList(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    /// One act, undone in one go; nothing when it is the same.
    void set(const Scenario& scenario);
    void takeOut(const Removal& removal) { set(m_scenario.with(removal)); }
    void undo();
    void redo();
    /// Another document: nothing of the one before stays.
    void startAnew();

Q_SIGNALS:
    void changed(const plusone::Scenario& scenario);
    /// Why what was typed takes nothing out.
    void said(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const QString& name, const QString& text, const QString& toolTip);
    QWidget* makeButtons();
    void offerChoices();
    void addTyped();
    void addSelection();
    void removeChosen();
    void showScenario();
    [[nodiscard]] std::vector<Removal> removalsInSelection() const;

    Session& m_session;
    Scenario m_scenario;
    std::vector<Scenario> m_done; ///< before each act, the last one at the end
    std::vector<Scenario> m_undone;
    QVBoxLayout* m_column;
    ChoiceEdit* m_add = nullptr; ///< from the first time on that it is shown
    bool m_choicesAreOld = true;
    QListWidget* m_list;
    QCheckBox* m_withRecords;
    QToolButton* m_addSelection = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace plusone
