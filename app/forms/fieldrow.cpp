#include "forms/fieldrow.h"

#include "forms/textfields.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {
namespace {

QString withoutMnemonic(QString label) {
    return label.remove(QLatin1Char('&')).remove(QLatin1Char('*')).trimmed();
}

/// The widget that gets the keys, which is what a screen reader speaks of.
QWidget* speaker(QWidget* editor) {
    while (editor->focusProxy()) {
        editor = editor->focusProxy();
    }
    return editor;
}

QString textOf(const Findings& findings) {
    QStringList messages;
    for (const Finding& finding : findings) {
        messages.append(finding.message);
    }
    messages.removeDuplicates();
    return messages.join(QLatin1Char('\n'));
}

} // namespace

FieldRow::FieldRow(QString field, const QString& label, QWidget* editor, const Style& style, QWidget* parent)
    : QWidget(parent), m_field(std::move(field)), m_editor(editor), m_message(new QLabel(this)),
      m_errorColour(style.error), m_warningColour(style.warning), m_hintColour(style.muted) {
    auto* title = new QLabel(label, this);
    // A label passes the focus on only to what takes the keys itself.
    title->setBuddy(speaker(editor));
    if (speaker(editor)->accessibleName().isEmpty()) {
        speaker(editor)->setAccessibleName(withoutMnemonic(label));
    }
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(m_field + QStringLiteral("Message"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.grid / 4);
    column->addWidget(title);
    column->addWidget(editor);
    column->addWidget(m_message);
    column->addStretch();

    connectRefusals();
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* from, const QWidget* to) { onFocusChanged(from, to); });
    showMessage();
}

void FieldRow::connectRefusals() {
    const auto take = [this](auto* field) {
        using Field = std::remove_pointer_t<decltype(field)>;
        connect(field, &Field::refused, this, &FieldRow::refuse);
    };
    auto lines = m_editor->findChildren<LineEdit*>();
    if (auto* line = qobject_cast<LineEdit*>(m_editor)) {
        lines.append(line);
    }
    std::for_each(lines.begin(), lines.end(), take);
    if (auto* area = qobject_cast<TextArea*>(m_editor)) {
        take(area);
    }
}

QString FieldRow::message() const {
    return m_message->text();
}

void FieldRow::setHint(const QString& hint) {
    m_hint = hint;
    showMessage();
}

void FieldRow::setFindings(const Findings& findings) {
    m_findings = findings;
    showMessage();
}

bool FieldRow::hasError() const {
    return !m_refusal.isEmpty() || hasErrors(m_findings);
}

void FieldRow::setEdited() {
    m_edited = true;
    if (!m_refusal.isEmpty()) {
        m_refusal.clear();
        showMessage();
    }
}

void FieldRow::touch() {
    m_touched = true;
    showMessage();
}

void FieldRow::leave() {
    if (m_edited) {
        touch();
        Q_EMIT left();
    }
}

void FieldRow::refuse(qsizetype limit) {
    m_refusal = tr("That text is too long and was not taken: the field holds at most %1 characters.")
                    .arg(QLocale().toString(limit));
    showMessage();
}

bool FieldRow::holds(const QWidget* widget) const {
    // isAncestorOf() stops at a window's border, but the list of a box is a window of its own.
    while (widget && widget != m_editor) {
        widget = widget->parentWidget();
    }
    return widget != nullptr;
}

void FieldRow::onFocusChanged(const QWidget* from, const QWidget* to) {
    if (to && holds(from) && !holds(to)) {
        leave();
    }
}

void FieldRow::showMessage() {
    const bool findings = m_touched && !m_findings.empty();
    const bool error = !m_refusal.isEmpty() || (findings && hasErrors(m_findings));
    const QString text = !m_refusal.isEmpty() ? m_refusal : findings ? textOf(m_findings) : m_hint;
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, error ? m_errorColour : findings ? m_warningColour : m_hintColour);
    m_message->setPalette(palette);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    speaker(m_editor)->setAccessibleDescription(text);
}

} // namespace plusone
