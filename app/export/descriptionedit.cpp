#include "export/descriptionedit.h"

#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace plusone {
namespace {

constexpr qsizetype longest = 4000; ///< more than what is ever generated
constexpr int rows = 5;

} // namespace

DescriptionEdit::DescriptionEdit(QWidget* parent) : TextArea(longest, rows, parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as its column
    connect(this, &QPlainTextEdit::textChanged, this, &DescriptionEdit::take);
}

QString DescriptionEdit::own() const {
    return m_isOwn ? toPlainText().trimmed() : QString();
}

void DescriptionEdit::take() {
    if (!m_isFilling) {
        m_isOwn = toPlainText() != m_generated;
        Q_EMIT changed();
    }
}

void DescriptionEdit::fill(const QString& text) {
    if (toPlainText() != text) { // or a reader would lose their place in it
        const QScopedValueRollback filling(m_isFilling, true);
        setPlainText(text);
    }
}

void DescriptionEdit::showOwn(const QString& text) {
    m_isOwn = !text.isEmpty();
    fill(m_isOwn ? text : m_generated);
    Q_EMIT changed();
}

void DescriptionEdit::showGenerated(const QString& text) {
    m_generated = text;
    m_generated.replace(QChar::Nbsp, u' '); // as QPlainTextEdit::toPlainText() has it
    if (!m_isOwn) {
        fill(m_generated);
    }
}

/// Whoever leaves nothing wants no words of their own; who is about to write has the room empty until then.
void DescriptionEdit::focusOutEvent(QFocusEvent* event) {
    TextArea::focusOutEvent(event);
    const bool comesBack =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (m_isOwn && own().isEmpty() && !comesBack) {
        showOwn({});
    }
}

/// As ignoreWheelWithoutFocus() has it of other controls.
void DescriptionEdit::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) {
        TextArea::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace plusone
