#include "forms/sourcesfield.h"

#include "window/icons.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace plusone {

SourcesField::SourcesField(ChoiceModel* sources, const Dataset& dataset, const Style& style, QWidget* parent)
    : QWidget(parent), m_sources(sources), m_dataset(dataset), m_style(style),
      m_column(new QVBoxLayout(this)), m_add(new QPushButton(tr("&Add a source"), this)) {
    m_add->setObjectName(QStringLiteral("addSource"));
    m_add->setIcon(icon(QStringLiteral("add"), style));
    m_add->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(style.grid / 2);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow()->controls().front()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    setSources({});
    setFocusPolicy(Qt::ClickFocus); // for the letter underlined in its label; Tab goes to the rows
}

std::vector<SourceDraft> SourcesField::sources() const {
    std::vector<SourceDraft> sources;
    for (const SourceRow* row : m_rows) {
        if (!row->isEmpty()) {
            sources.push_back(row->source());
        }
    }
    return sources;
}

void SourcesField::setSources(const std::vector<SourceDraft>& sources) {
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const SourceDraft& source : sources) {
        addRow()->setSource(source);
    }
    if (m_rows.empty()) {
        addRow();
    }
}

void SourcesField::commit() {
    for (SourceRow* row : m_rows) {
        row->commit();
    }
}

SourceRow* SourcesField::addRow() {
    auto* row = new SourceRow(m_sources, m_dataset, m_style, this);
    m_rows.push_back(row);
    m_column->insertWidget(m_column->count() - 1, row);
    row->show(); // the layout would do so only later, and the focus goes there now
    connect(row, &SourceRow::edited, this, &SourcesField::edited);
    connect(row, &SourceRow::refused, this, &SourcesField::refused);
    connect(row, &SourceRow::removeRequested, this, [this, row] { removeRow(row); });
    arrange();
    return row;
}

void SourcesField::removeRow(SourceRow* row) {
    if (m_rows.size() == 1) {
        row->setSource({});
        row->controls().front()->setFocus(Qt::OtherFocusReason);
    } else {
        std::erase(m_rows, row);
        m_rows.front()->controls().front()->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater();
        arrange();
    }
    Q_EMIT edited();
}

/// Not by a focus proxy: that would stand between the rows and the adding button in the order of Tab.
void SourcesField::focusInEvent(QFocusEvent* event) {
    m_rows.front()->controls().front()->setFocus(event->reason());
}

/// What Tab comes from into the first row; the adding button where there is nothing else.
QWidget* SourcesField::controlBefore() const {
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before))) {
        before = before->previousInFocusChain();
    }
    return before;
}

void SourcesField::arrange() {
    int number = 1;
    QWidget* before = controlBefore();
    for (SourceRow* row : m_rows) {
        row->setNumber(number++);
        for (QWidget* control : row->controls()) {
            setTabOrder(before, control);
            before = control;
        }
    }
    setTabOrder(before, m_add);
}

} // namespace plusone
