#pragma once

#include "scene/figurespec.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace plusone {

class Prompt;
class Session;

/// The figures that are kept in the store under a name: to choose, to keep the present one, to remove.
class FigurePresets : public QWidget {
    Q_OBJECT

public:
    /// `present`: the figure as it is to be kept.
    FigurePresets(Session& session, Prompt& prompt, std::function<Result<FigureSpec>()> present,
                  QWidget* parent = nullptr);

    /// Reads the names anew, which another connection may have changed.
    void refresh();

Q_SIGNALS:
    void chosen(const plusone::FigureSpec& spec);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeControls();
    void choose(int index);
    void keep();
    void remove();
    void fill(const QString& chosen);
    void updateButtons();

    Session& m_session;
    Prompt& m_prompt;
    std::function<Result<FigureSpec>()> m_present;
    QComboBox* m_names;
    QPushButton* m_keep;
    QPushButton* m_remove;
    QLabel* m_whyNot;
};

} // namespace plusone
