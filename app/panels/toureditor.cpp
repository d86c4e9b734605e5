#include "panels/toureditor.h"

#include "forms/labelled.h"
#include "window/session.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {

TourEditor::TourEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_present([] { return ViewState(); }) {
    setObjectName(u"tourEditor"_s);
    const int gap = session.style().grid;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(makeSteps(), 2);
    row->addWidget(makeFields(), 3);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &TourEditor::choose);
    fillFields();
}

QPushButton* TourEditor::addButton(QBoxLayout* line, const QString& name, const QString& text,
                                   const QString& help, void (TourEditor::*pressed)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QLineEdit* TourEditor::addLine(QBoxLayout* line, const QString& name, const QString& text) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    addLabelled(line, text, field);
    connect(field, &QLineEdit::textChanged, this, &TourEditor::takeFields);
    return field;
}

QPlainTextEdit* TourEditor::addText(QBoxLayout* line, const QString& name, const QString& text) {
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(text);
    field->setAccessibleName(text);
    line->addWidget(field);
    connect(field, &QPlainTextEdit::textChanged, this, &TourEditor::takeFields);
    return field;
}

QWidget* TourEditor::makeSteps() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"tourSteps"_s);
    m_list->setAccessibleName(tr("Steps of the tour"));
    column->addWidget(m_list, 1);
    auto* views = new QHBoxLayout;
    addButton(views, u"addStep"_s, tr("&Add this view"),
              tr("Add a step with the view that the map shows; it cites what is selected"),
              &TourEditor::addStep);
    m_ofStep.push_back(addButton(views, u"takeView"_s, tr("Ta&ke view"),
                                 tr("The step shows what the map shows now"), &TourEditor::takeView));
    column->addLayout(views);
    auto* order = new QHBoxLayout;
    m_ofStep.push_back(
        addButton(order, u"stepUp"_s, tr("&Up"), tr("The step comes one earlier"), &TourEditor::moveUp));
    m_ofStep.push_back(
        addButton(order, u"stepDown"_s, tr("&Down"), tr("The step comes one later"), &TourEditor::moveDown));
    m_ofStep.push_back(addButton(order, u"removeStep"_s, tr("&Remove"), tr("Take the step out of the tour"),
                                 &TourEditor::removeStep));
    column->addLayout(order);
    return box;
}

QWidget* TourEditor::makeFields() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QHBoxLayout;
    m_tourTitleEn = addLine(titles, u"tourTitleEn"_s, tr("Tour, English:"));
    m_tourTitleEn->setAccessibleName(tr("Title of the tour, English"));
    m_tourTitleJa = addLine(titles, u"tourTitleJa"_s, tr("Japanese:"));
    m_tourTitleJa->setAccessibleName(tr("Title of the tour, Japanese"));
    column->addLayout(titles);

    m_fields = new QWidget(box);
    auto* step = new QVBoxLayout(m_fields);
    step->setContentsMargins(0, 0, 0, 0);
    auto* names = new QHBoxLayout;
    m_titleEn = addLine(names, u"stepTitleEn"_s, tr("Step, English:"));
    m_titleEn->setAccessibleName(tr("Title of the step, English"));
    m_titleJa = addLine(names, u"stepTitleJa"_s, tr("Japanese:"));
    m_titleJa->setAccessibleName(tr("Title of the step, Japanese"));
    step->addLayout(names);
    auto* texts = new QHBoxLayout;
    m_textEn = addText(texts, u"stepTextEn"_s, tr("Sentences of the step, English"));
    m_textJa = addText(texts, u"stepTextJa"_s, tr("Sentences of the step, Japanese"));
    step->addLayout(texts, 1);
    m_cited = new QLabel(m_fields);
    m_cited->setObjectName(u"cited"_s);
    m_cited->setTextFormat(Qt::PlainText);
    m_cited->setWordWrap(true);
    step->addWidget(m_cited);
    column->addWidget(m_fields, 1);

    auto* ends = new QHBoxLayout;
    m_ofStep.push_back(addButton(ends, u"cite"_s, tr("&Cite selection"),
                                 tr("The step rests on what is selected too"), &TourEditor::citeSelection));
    m_ofStep.push_back(addButton(ends, u"citeNothing"_s, tr("Cite &nothing"),
                                 tr("Forget the records that the step cites"), &TourEditor::citeNothing));
    ends->addStretch();
    addButton(ends, u"saveTour"_s, tr("&Save…"), tr("Keep the tour in the store under a name"),
              &TourEditor::saveRequested);
    addButton(ends, u"tourDone"_s, tr("D&one"), tr("Back to the tours"), &TourEditor::doneRequested);
    column->addLayout(ends);
    return box;
}

void TourEditor::edit(const Tour& tour) {
    m_tour = tour;
    m_kept = tour.toJson();
    m_isFilling = true;
    m_tourTitleEn->setText(tour.title.en);
    m_tourTitleJa->setText(tour.title.ja);
    m_isFilling = false;
    fillList(0);
}

void TourEditor::goOnWith(const Tour& draft) {
    edit(draft);
    m_kept = {};
}

bool TourEditor::isChanged() const {
    return m_tour.toJson() != m_kept;
}

void TourEditor::noteSaved(const QString& name) {
    m_tour.name = name;
    m_kept = m_tour.toJson();
}

TourStep* TourEditor::current() {
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_tour.steps.size() ? nullptr : &m_tour.steps[std::size_t(row)];
}

/// A tour leaves the colours of the window alone.
ViewState TourEditor::presentView() const {
    ViewState view = m_present();
    view.style.clear();
    return view;
}

std::vector<RecordRef> TourEditor::selectedRecords() const {
    const Selection& selection = m_session.selection();
    switch (selection.kind) {
    case Selection::Kind::None:
        return {};
    case Selection::Kind::Record:
        return {selection.record};
    case Selection::Kind::Records:
    case Selection::Kind::Things:
        return selection.records;
    case Selection::Kind::Pair:
        break;
    }
    std::vector<RecordRef> records;
    const QString key = selection.a.slug() + u'|' + selection.b.slug();
    for (const NetworkLink& link : m_session.network()->links) {
        for (const auto& strand : link.records) {
            if (link.key == key) {
                records.insert(records.end(), strand.begin(), strand.end());
            }
        }
    }
    return records;
}

void TourEditor::addStep() {
    const int row = m_list->currentRow() + 1;
    m_tour.steps.insert(m_tour.steps.begin() + row, {{}, {}, presentView(), selectedRecords()});
    fillList(row);
    m_titleEn->setFocus();
    Q_EMIT edited();
}

void TourEditor::takeView() {
    if (TourStep* step = current()) {
        step->view = presentView();
        Q_EMIT edited();
    }
}

void TourEditor::moveStep(int by) {
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(m_tour.steps.size())) {
        return;
    }
    std::swap(m_tour.steps[std::size_t(from)], m_tour.steps[std::size_t(to)]);
    fillList(to);
    Q_EMIT edited();
}

void TourEditor::removeStep() {
    const int row = m_list->currentRow();
    if (current()) {
        m_tour.steps.erase(m_tour.steps.begin() + row);
        fillList(std::min(row, int(m_tour.steps.size()) - 1));
        Q_EMIT edited();
    }
}

void TourEditor::citeSelection() {
    if (TourStep* step = current()) {
        for (const RecordRef& ref : selectedRecords()) {
            if (std::find(step->records.begin(), step->records.end(), ref) == step->records.end()) {
                step->records.push_back(ref);
            }
        }
        showCited();
        Q_EMIT edited();
    }
}

void TourEditor::citeNothing() {
    if (TourStep* step = current()) {
        step->records.clear();
        showCited();
        Q_EMIT edited();
    }
}

void TourEditor::fillList(int chosen) {
    m_isFilling = true;
    m_list->clear();
    for (std::size_t i = 0; i < m_tour.steps.size(); ++i) {
        m_list->addItem(u"%1. %2"_s.arg(i + 1).arg(m_tour.steps[i].title.in(m_session.language())));
    }
    m_list->setCurrentRow(chosen);
    m_isFilling = false;
    fillFields();
}

void TourEditor::fillFields() {
    const TourStep* step = current();
    m_isFilling = true;
    const TourStep shown = step ? *step : TourStep();
    m_titleEn->setText(shown.title.en);
    m_titleJa->setText(shown.title.ja);
    m_textEn->setPlainText(shown.text.en);
    m_textJa->setPlainText(shown.text.ja);
    m_isFilling = false;
    m_fields->setEnabled(step);
    for (QPushButton* button : m_ofStep) {
        button->setEnabled(step);
    }
    showCited();
}

void TourEditor::takeFields() {
    if (m_isFilling) {
        return;
    }
    m_tour.title = {m_tourTitleEn->text(), m_tourTitleJa->text()};
    if (TourStep* step = current()) {
        step->title = {m_titleEn->text(), m_titleJa->text()};
        step->text = {m_textEn->toPlainText(), m_textJa->toPlainText()};
        const int row = m_list->currentRow();
        m_list->currentItem()->setText(u"%1. %2"_s.arg(row + 1).arg(step->title.in(m_session.language())));
    }
    Q_EMIT edited();
}

void TourEditor::showCited() {
    const TourStep* step = current();
    QStringList names;
    for (const RecordRef& ref : step ? step->records : std::vector<RecordRef>()) {
        const auto record = m_session.dataset().find(ref);
        names << (record ? titleOf(*record, m_session.language()) : ref.toString());
    }
    m_cited->setText(!step ? tr("No step yet: bring the map to what the tour begins with, then add it.")
                     : names.isEmpty() ? tr("Cites nothing: select the records on the map or in the table.")
                                       : tr("Cites: %1").arg(names.join(u" · "_s)));
}

void TourEditor::choose(int) {
    if (m_isFilling) {
        return;
    }
    fillFields();
    if (const TourStep* step = current()) {
        Q_EMIT stepChosen(*step);
    }
}

} // namespace plusone
