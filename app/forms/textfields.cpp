#include "forms/textfields.h"

#include <QEvent>
#include <QMimeData>
#include <QValidator>

namespace plusone {
namespace {

/// What a field holds beyond the rule's limit, so that a text a little too long can be shortened in place.
constexpr qsizetype spare = 1000;

/// Calls a text invalid that is longer than the capacity: QLineEdit then takes the whole insertion back.
class CapacityValidator : public QValidator {
public:
    CapacityValidator(qsizetype capacity, QObject* parent) : QValidator(parent), m_capacity(capacity) {}
    State validate(QString& text, int&) const override {
        return text.size() > m_capacity ? Invalid : Acceptable;
    }

private:
    qsizetype m_capacity;
};

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return false;
    }
};

} // namespace

LineEdit::LineEdit(qsizetype limit, QWidget* parent) : QLineEdit(parent) {
    const qsizetype capacity = limit + spare;
    // One more than the capacity gets in at most, however long the paste: enough for the validator to see it.
    setMaxLength(int(capacity + 1));
    setValidator(new CapacityValidator(capacity, this));
    connect(this, &QLineEdit::inputRejected, this, [this, limit] { Q_EMIT refused(limit); });
}

TextArea::TextArea(qsizetype limit, int lines, QWidget* parent) : QPlainTextEdit(parent), m_limit(limit) {
    setTabChangesFocus(true);
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}

void TextArea::insertFromMimeData(const QMimeData* source) {
    if (source->text().size() > m_limit + spare) {
        Q_EMIT refused(m_limit);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void ignoreWheelWithoutFocus(QWidget* widget) {
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace plusone
