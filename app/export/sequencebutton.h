#pragma once

#include "export/figuresequence.h"

#include <QPushButton>

namespace plusone {

class Session;

/// A button with a list of the sequences that a figure can be made into.
class SequenceButton : public QPushButton {
    Q_OBJECT

public:
    SequenceButton(const Session& session, const FigureSource& source, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `what`: "a figure for each year".
    void chosen(const QString& what, const std::vector<plusone::SequencePart>& parts);
    void failed(const plusone::Error& error);

private:
    void fill();
    void addSteps(const QString& text, StepLength length);
    void addViews();

    const Session& m_session;
    const FigureSource& m_source;
};

} // namespace plusone
