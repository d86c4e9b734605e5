#include "forms/sourcerow.h"

#include "forms/choiceedit.h"
#include "forms/datefield.h"
#include "model/rules.h"
#include "window/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace plusone {

SourceRow::SourceRow(ChoiceModel* sources, const Dataset& dataset, const Style& style, QWidget* parent)
    : QFrame(parent), m_dataset(dataset), m_style(style), m_state(new QLabel(this)),
      m_title(new ChoiceEdit(sources, maxNameLength, this)),
      m_publisher(makeLine(maxNameLength, tr("Publisher"))),
      m_date(makeLine(DateField::longestText, tr("Date: 10 Jun 2016"))),
      m_url(makeLine(maxUrlLength, QStringLiteral("https://…"))), m_remove(new QToolButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_title->setPlaceholderText(
        tr("Title or address; a part of the title finds a source that is already there"));
    m_remove->setIcon(icon(QStringLiteral("remove"), style));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    arrange();
    connect(m_title, &QLineEdit::textEdited, this, &SourceRow::onTitleEdited);
    connect(m_title, &ChoiceEdit::committed, this, &SourceRow::commit);
    connect(m_url, &QLineEdit::editingFinished, this, &SourceRow::takeKnownAddress);
    connect(m_remove, &QToolButton::clicked, this, &SourceRow::removeRequested);
    for (const LineEdit* line : {static_cast<LineEdit*>(m_title), m_publisher, m_date, m_url}) {
        connect(line, &QLineEdit::textChanged, this, &SourceRow::showState);
        connect(line, &QLineEdit::textChanged, this, &SourceRow::edited);
        connect(line, &LineEdit::refused, this, &SourceRow::refused);
    }
    showState();
}

LineEdit* SourceRow::makeLine(qsizetype limit, const QString& hint) {
    auto* line = new LineEdit(limit, this);
    line->setPlaceholderText(hint);
    return line;
}

void SourceRow::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(m_style.grid, m_style.grid / 2, m_style.grid, m_style.grid);
    grid->setSpacing(m_style.grid / 2);
    grid->addWidget(m_state, 0, 0, 1, 2);
    grid->addWidget(m_remove, 0, 2, Qt::AlignRight);
    grid->addWidget(m_title, 1, 0, 1, 3);
    grid->addWidget(m_publisher, 2, 0);
    grid->addWidget(m_date, 2, 1);
    grid->addWidget(m_url, 2, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 5);
}

QList<QWidget*> SourceRow::controls() const {
    return {m_title, m_publisher, m_date, m_url, m_remove};
}

SourceDraft SourceRow::source() const {
    if (!m_id.isEmpty()) {
        return {m_id, {}, {}, {}, {}};
    }
    return {{},
            m_title->text().trimmed(),
            m_publisher->text().trimmed(),
            m_date->text().trimmed(),
            m_url->text().trimmed()};
}

bool SourceRow::isEmpty() const {
    return source() == SourceDraft();
}

void SourceRow::setSource(const SourceDraft& source) {
    m_id = source.id;
    const Source* known = m_dataset.find(SourceId(source.id));
    if (known) {
        m_title->setText(known->title);
        m_publisher->setText(known->publisher);
        m_date->setText(known->date ? known->date->toString() : QString());
        m_url->setText(known->url);
    } else {
        m_title->setText(source.id.isEmpty() ? source.title : source.id);
        m_publisher->setText(source.publisher);
        m_date->setText(source.date);
        m_url->setText(source.url);
    }
    for (LineEdit* line : {static_cast<LineEdit*>(m_title), m_publisher, m_date, m_url}) {
        line->setCursorPosition(0);
    }
    showState();
}

void SourceRow::commit() {
    moveAddress();
    takeChosen();
    takeKnownAddress();
}

/// An address that was pasted where the title stands goes where it belongs.
void SourceRow::moveAddress() {
    const QString text = m_title->text().trimmed();
    const bool address =
        text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"));
    if (m_id.isEmpty() && address && m_url->text().isEmpty()) {
        m_title->clear();
        m_url->setText(text);
        takeKnownAddress();
    }
}

void SourceRow::takeChosen() {
    const Choice* choice = m_title->chosen();
    if (m_id.isEmpty() && choice && m_publisher->text().isEmpty() && m_url->text().isEmpty()) {
        setSource({choice->key, {}, {}, {}, {}});
        Q_EMIT edited();
    }
}

/// The address says which source it is better than a title does.
void SourceRow::takeKnownAddress() {
    const QString url = m_url->text().trimmed();
    if (!m_id.isEmpty() || url.isEmpty()) {
        return;
    }
    const auto& sources = m_dataset.sources();
    const auto known = std::find_if(sources.begin(), sources.end(),
                                    [&url](const Source& source) { return source.url == url; });
    if (known != sources.end()) {
        setSource({known->id.slug(), {}, {}, {}, {}});
        Q_EMIT edited();
    }
}

/// Another title makes another source: what belonged to the one that was there goes.
void SourceRow::onTitleEdited() {
    if (!m_id.isEmpty()) {
        m_id.clear();
        m_publisher->clear();
        m_date->clear();
        m_url->clear();
        showState();
    }
}

void SourceRow::setNumber(int number) {
    m_number = number;
    m_title->setAccessibleName(tr("Source %1, title").arg(number));
    m_publisher->setAccessibleName(tr("Source %1, publisher").arg(number));
    m_date->setAccessibleName(tr("Source %1, date").arg(number));
    m_url->setAccessibleName(tr("Source %1, address").arg(number));
    m_remove->setAccessibleName(tr("Remove source %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
    showState();
}

void SourceRow::showState() {
    const bool known = !m_id.isEmpty();
    const QString state = known       ? tr("Source %1, already in the store").arg(m_number)
                          : isEmpty() ? tr("Source %1").arg(m_number)
                                      : tr("Source %1, new").arg(m_number);
    m_state->setText(state);
    m_title->setAccessibleDescription(state);
    for (LineEdit* line : {m_publisher, m_date, m_url}) {
        line->setReadOnly(known);
        QPalette palette = line->palette();
        palette.setColor(QPalette::Base, known ? m_style.panel : m_style.paper);
        line->setPalette(palette);
    }
}

} // namespace plusone
