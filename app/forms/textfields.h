#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace plusone {

/// A line of text that takes somewhat more than the rule allows, so that the rule can say what is wrong with
/// it, but never so much that laying it out takes time. A longer paste is refused whole, never cut.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    /// `limit`: the longest text that the rules allow, in UTF-16 units.
    explicit LineEdit(qsizetype limit, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A text was too long to be taken; what stood in the field still stands there.
    void refused(qsizetype limit);
};

/// A few lines of text under the same rule; Tab goes on to the next field.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(qsizetype limit, int lines, QWidget* parent = nullptr);

Q_SIGNALS:
    void refused(qsizetype limit);

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    qsizetype m_limit;
};

/// The wheel scrolls the form; it changes the choice of a box only after the person went into it.
void ignoreWheelWithoutFocus(QWidget* widget);

} // namespace plusone
