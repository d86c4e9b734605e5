#include "forms/recordfields.h"

#include "forms/choices.h"
#include "forms/datefield.h"
#include "model/actornames.h"
#include "model/rules.h"
#include "window/session.h"

#include <QGridLayout>

#include <algorithm>

namespace plusone {

RecordFields::RecordFields(const Session& session, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_grid(new QGridLayout(this)) {
    const int gap = session.style().grid;
    m_grid->setContentsMargins(gap, gap, gap, gap);
    m_grid->setHorizontalSpacing(2 * gap);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void RecordFields::commit() {
    if (m_sourcesField) {
        m_sourcesField->commit();
    }
}

ChoiceModel* RecordFields::actors() {
    if (!m_actors) {
        m_actors = new ChoiceModel(actorChoices(m_session.dataset(), m_session.language()), this,
                                   [names = ActorNames(m_session.dataset())](const QString& text) {
                                       return names.named(text).slug();
                                   });
    }
    return m_actors;
}

void RecordFields::place(QWidget* widget, Width width) {
    if (width == Width::Whole && m_halfTaken) {
        ++m_line;
        m_halfTaken = false;
    }
    m_grid->addWidget(widget, m_line, m_halfTaken ? 1 : 0, 1, width == Width::Whole ? 2 : 1);
    m_halfTaken = width == Width::Half && !m_halfTaken;
    if (!m_halfTaken) {
        ++m_line;
    }
}

void RecordFields::take(FieldRow* row) {
    connect(row, &FieldRow::left, this, &RecordFields::left);
    m_rows.push_back(row);
}

void RecordFields::noteEdit(FieldRow* row) {
    row->setEdited();
    Q_EMIT edited();
}

FieldRow* RecordFields::addRow(const QString& field, const QString& label, QWidget* editor, Width width) {
    auto* row = new FieldRow(field, label, editor, m_session.style(), this);
    take(row);
    place(row, width);
    return row;
}

LineEdit* RecordFields::addLine(const QString& field, const QString& label, qsizetype limit, Width width) {
    auto* line = new LineEdit(limit, this);
    line->setObjectName(field);
    watch(addRow(field, label, line, width), line, &QLineEdit::textChanged);
    return line;
}

DateField* RecordFields::addDate(const QString& field, const QString& label, const QString& hint) {
    auto* date = new DateField(m_session.style(), this);
    date->line()->setObjectName(field);
    FieldRow* row = addRow(field, label, date, Width::Half);
    const auto show = [this, row, date, hint] {
        const QString understood = DateField::understood(date->text(), m_session.language());
        row->setHint(understood.isEmpty() ? hint : understood);
    };
    watch(row, date, &DateField::edited);
    connect(date->line(), &QLineEdit::editingFinished, row, &FieldRow::leave);
    connect(date, &DateField::edited, row, show);
    show();
    return date;
}

QComboBox* RecordFields::addBox(const QString& field, const QString& label) {
    auto* box = new QComboBox(this);
    box->setObjectName(field);
    box->setPlaceholderText(tr("Choose"));
    // A long name must not make the whole form wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ignoreWheelWithoutFocus(box);
    watch(addRow(field, label, box, Width::Half), box, &QComboBox::currentIndexChanged);
    return box;
}

QComboBox* RecordFields::addFrameworks(const QString& field, const QString& label) {
    QComboBox* box = addBox(field, label);
    for (const Framework& framework : m_session.dataset().frameworks()) {
        box->addItem(titleOf(framework, m_session.language()), framework.id.slug());
    }
    box->model()->sort(0);
    box->insertItem(0, tr("None"), QString());
    box->setCurrentIndex(0);
    return box;
}

PlaceEdit* RecordFields::addPlace(PlaceEdit::Of what, const std::vector<KnownPlace>& places) {
    auto* edit = new PlaceEdit(what, places, m_session.style(), this);
    for (FieldRow* row : edit->rows()) {
        take(row);
    }
    place(edit, Width::Whole);
    connect(edit, &PlaceEdit::edited, this, &RecordFields::noteEdit);
    return edit;
}

TextArea* RecordFields::addText(const QString& field, const QString& label, int lines) {
    auto* area = new TextArea(maxTextLength, lines, this);
    area->setObjectName(field);
    watch(addRow(field, label, area, Width::Whole), area, &QPlainTextEdit::textChanged);
    return area;
}

TextArea* RecordFields::addSummary() {
    constexpr int lines = 3;
    TextArea* area = addText(QStringLiteral("summary"), tr("Summar&y"), lines);
    row(QStringLiteral("summary"))->setHint(tr("A sentence or two of your own"));
    return area;
}

SourcesField* RecordFields::addSources() {
    m_sourcesField = new SourcesField(new ChoiceModel(sourceChoices(m_session.dataset()), this),
                                      m_session.dataset(), m_session.style(), this);
    FieldRow* row = addRow(QStringLiteral("sources"), tr("Sourc&es *"), m_sourcesField, Width::Whole);
    watch(row, m_sourcesField, &SourcesField::edited);
    connect(m_sourcesField, &SourcesField::refused, row, &FieldRow::refuse);
    return m_sourcesField;
}

void RecordFields::finish() {
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

FieldRow* RecordFields::row(const QString& field) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&field](const FieldRow* row) { return row->field() == field; });
    return at == m_rows.end() ? nullptr : *at;
}

Findings RecordFields::showFindings(const Findings& findings) {
    Findings homeless = findings;
    for (FieldRow* row : m_rows) {
        Findings mine;
        // "sources[1].url" stands beside "sources".
        const auto belongs = [row](const Finding& finding) {
            return finding.field == row->field() || (finding.field.startsWith(row->field()) &&
                                                     !finding.field[row->field().size()].isLetterOrNumber() &&
                                                     finding.field[row->field().size()] != QLatin1Char('_'));
        };
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(mine), belongs);
        std::erase_if(homeless, belongs);
        row->setFindings(mine);
    }
    return homeless;
}

void RecordFields::touchAll() {
    std::for_each(m_rows.begin(), m_rows.end(), [](FieldRow* row) { row->touch(); });
}

void RecordFields::focusFirst() {
    m_rows.front()->editor()->setFocus(Qt::OtherFocusReason);
}

FieldRow* RecordFields::focusField(const QString& field) {
    FieldRow* wanted = row(field);
    if (wanted) {
        wanted->editor()->setFocus(Qt::OtherFocusReason);
    }
    return wanted;
}

FieldRow* RecordFields::focusFirstError() {
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const FieldRow* row) { return row->hasError(); });
    return first == m_rows.end() ? nullptr : focusField((*first)->field());
}

} // namespace plusone
