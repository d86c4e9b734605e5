#include "forms/exercisefields.h"

#include "forms/choices.h"
#include "forms/datefield.h"
#include "forms/participantsfield.h"
#include "forms/sourcesfield.h"
#include "forms/textfields.h"
#include "model/rules.h"
#include "window/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace plusone {
namespace {

/// Room for a coordinate, or for a pair of them pasted from a map.
constexpr qsizetype coordinateLength = 40;

QComboBox* makeBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    // A long name must not make the whole form wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ignoreWheelWithoutFocus(box);
    return box;
}

QComboBox* makeDomains(QWidget* parent) {
    QComboBox* box = makeBox(parent);
    for (const Domain domain : allValues<Domain>()) {
        box->addItem(labelOf(domain), keyOf(domain));
    }
    box->setCurrentIndex(-1);
    return box;
}

QComboBox* makeFrameworks(const Dataset& dataset, const QString& language, QWidget* parent) {
    QComboBox* box = makeBox(parent);
    for (const Framework& framework : dataset.frameworks()) {
        box->addItem(titleOf(framework, language), framework.id.slug());
    }
    box->model()->sort(0);
    box->insertItem(0, ExerciseFields::tr("None"), QString());
    box->setCurrentIndex(0);
    return box;
}

/// The actors, by every name that the command line knows them by too.
ChoiceModel* makeActors(const Session& session, QObject* parent) {
    return new ChoiceModel(actorChoices(session.dataset(), session.language()), parent,
                           [dataset = session.dataset()](const QString& text) {
                               const Actor* actor = actorNamed(dataset, text);
                               return actor ? actor->id.slug() : QString();
                           });
}

/// A box for an editor of several parts. It is made before its parts, or else Tab would come to it after them
/// and go back to the first.
template <class Layout>
QWidget* makeGroup(int spacing, QWidget* parent) {
    auto* group = new QWidget(parent);
    auto* layout = new Layout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return group;
}

} // namespace

ExerciseFields::ExerciseFields(const Session& session, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt) {
    auto* grid = new QGridLayout(this);
    const int gap = session.style().grid;
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setHorizontalSpacing(2 * gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    makeIdentity(grid);
    makeDates(grid);
    makePlace(grid);
    makeKind(grid);
    makeParticipants(grid);
    makeSummary(grid);
    makeSources(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    offerFillIn();
}

FieldRow* ExerciseFields::addRow(const QString& field, const QString& label, QWidget* editor) {
    auto* row = new FieldRow(field, label, editor, m_session.style(), this);
    connect(row, &FieldRow::left, this, &ExerciseFields::left);
    m_rows.push_back(row);
    return row;
}

template <class Editor, class Signal>
void ExerciseFields::watch(FieldRow* row, Editor* editor, Signal signal) {
    connect(editor, signal, this, [this, row] {
        row->setEdited();
        Q_EMIT edited();
    });
}

void ExerciseFields::makeIdentity(QGridLayout* grid) {
    QWidget* group = makeGroup<QHBoxLayout>(m_session.style().grid, this);
    m_series = new ChoiceEdit(new ChoiceModel(exerciseSeriesChoices(m_session.dataset()), this),
                              maxNameLength, group);
    m_series->setObjectName(QStringLiteral("series"));
    m_series->setPlaceholderText(tr("Malabar, Keen Sword, … or a new one"));
    m_fillIn = new QPushButton(group);
    m_fillIn->setObjectName(QStringLiteral("fillIn"));
    m_fillIn->setAutoDefault(false);
    m_fillIn->setToolTip(
        tr("Take participants, place, domain and framework from the last one of the series"));
    group->layout()->addWidget(m_series);
    group->layout()->addWidget(m_fillIn);
    group->setFocusProxy(m_series);
    m_seriesRow = addRow(QStringLiteral("series"), tr("Se&ries *"), group);
    m_name = new LineEdit(maxNameLength, this);
    m_name->setObjectName(QStringLiteral("name"));
    FieldRow* name = addRow(QStringLiteral("name"), tr("&Name *"), m_name);
    grid->addWidget(m_seriesRow, 0, 0, 1, 2);
    grid->addWidget(name, 1, 0, 1, 2);
    watch(m_seriesRow, m_series, &QLineEdit::textChanged);
    watch(name, m_name, &QLineEdit::textChanged);
    connect(m_series, &QLineEdit::textChanged, this, &ExerciseFields::offerFillIn);
    connect(m_series, &ChoiceEdit::committed, this, &ExerciseFields::spellSeries);
    connect(m_fillIn, &QPushButton::clicked, this, &ExerciseFields::fillIn);
}

void ExerciseFields::hintDate(FieldRow* row, DateField* field, const QString& hint) {
    const auto show = [this, row, field, hint] {
        const QString understood = DateField::understood(field->text(), m_session.language());
        row->setHint(understood.isEmpty() ? hint : understood);
    };
    watch(row, field, &DateField::edited);
    connect(field->line(), &QLineEdit::editingFinished, row, &FieldRow::leave);
    connect(field, &DateField::edited, row, show);
    show();
}

void ExerciseFields::makeDates(QGridLayout* grid) {
    m_start = new DateField(m_session.style(), this);
    m_start->line()->setObjectName(QStringLiteral("start"));
    m_end = new DateField(m_session.style(), this);
    m_end->line()->setObjectName(QStringLiteral("end"));
    FieldRow* start = addRow(QStringLiteral("start"), tr("First &day *"), m_start);
    FieldRow* end = addRow(QStringLiteral("end"), tr("&Last day"), m_end);
    hintDate(start, m_start, tr("As precise as the source: a year, a month or a day"));
    hintDate(end, m_end, tr("Empty: one day, or not known"));
    grid->addWidget(start, 2, 0);
    grid->addWidget(end, 2, 1);
}

void ExerciseFields::makePlace(QGridLayout* grid) {
    m_place = new LineEdit(maxNameLength, this);
    m_place->setObjectName(QStringLiteral("place"));
    m_latitude = new LineEdit(coordinateLength, this);
    m_latitude->setObjectName(QStringLiteral("lat"));
    m_longitude = new LineEdit(coordinateLength, this);
    m_longitude->setObjectName(QStringLiteral("lon"));
    FieldRow* place = addRow(QStringLiteral("place"), tr("&Place"), m_place);
    FieldRow* latitude = addRow(QStringLiteral("lat"), tr("Lati&tude"), m_latitude);
    FieldRow* longitude = addRow(QStringLiteral("lon"), tr("L&ongitude"), m_longitude);
    latitude->setHint(tr("South is negative"));
    longitude->setHint(tr("West is negative"));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(2 * m_session.style().grid);
    pair->addWidget(latitude, 1);
    pair->addWidget(longitude, 1);
    grid->addWidget(place, 3, 0);
    grid->addLayout(pair, 3, 1);
    watch(place, m_place, &QLineEdit::textChanged);
    watch(latitude, m_latitude, &QLineEdit::textChanged);
    watch(longitude, m_longitude, &QLineEdit::textChanged);
    connect(m_latitude, &QLineEdit::editingFinished, this, &ExerciseFields::splitCoordinates);
}

void ExerciseFields::makeKind(QGridLayout* grid) {
    m_domain = makeDomains(this);
    m_domain->setObjectName(QStringLiteral("domain"));
    m_domain->setPlaceholderText(tr("Choose"));
    m_framework = makeFrameworks(m_session.dataset(), m_session.language(), this);
    m_framework->setObjectName(QStringLiteral("framework"));
    FieldRow* domain = addRow(QStringLiteral("domain"), tr("Do&main *"), m_domain);
    FieldRow* framework = addRow(QStringLiteral("framework"), tr("&Framework"), m_framework);
    grid->addWidget(domain, 4, 0);
    grid->addWidget(framework, 4, 1);
    watch(domain, m_domain, &QComboBox::currentIndexChanged);
    watch(framework, m_framework, &QComboBox::currentIndexChanged);
}

void ExerciseFields::makeParticipants(QGridLayout* grid) {
    QWidget* group = makeGroup<QVBoxLayout>(m_session.style().grid / 2, this);
    m_participants =
        new ParticipantsField(makeActors(m_session, this), {Role::Participant, Role::Host, Role::Observer},
                              m_session.style(), group);
    m_complete = new QCheckBox(tr("The list of participants is &complete"), group);
    m_complete->setObjectName(QStringLiteral("complete"));
    m_complete->setChecked(true);
    m_announced = new QCheckBox(tr("Anno&unced only: the sources are older than the exercise"), group);
    m_announced->setObjectName(QStringLiteral("announced"));
    for (QWidget* part : {static_cast<QWidget*>(m_participants), static_cast<QWidget*>(m_complete),
                          static_cast<QWidget*>(m_announced)}) {
        group->layout()->addWidget(part);
    }
    group->setFocusProxy(m_participants);
    FieldRow* row = addRow(QStringLiteral("participants"), tr("Partic&ipants *"), group);
    grid->addWidget(row, 5, 0, 1, 2);
    watch(row, m_participants, &ParticipantsField::edited);
    watch(row, m_complete, &QCheckBox::toggled);
    watch(row, m_announced, &QCheckBox::toggled);
    connect(m_participants, &ParticipantsField::refused, row, &FieldRow::refuse);
}

void ExerciseFields::makeSummary(QGridLayout* grid) {
    constexpr int lines = 3;
    m_summary = new TextArea(maxTextLength, lines, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    FieldRow* row = addRow(QStringLiteral("summary"), tr("Summar&y"), m_summary);
    row->setHint(tr("A sentence or two of your own"));
    grid->addWidget(row, 6, 0, 1, 2);
    watch(row, m_summary, &QPlainTextEdit::textChanged);
}

void ExerciseFields::makeSources(QGridLayout* grid) {
    m_sources = new SourcesField(new ChoiceModel(sourceChoices(m_session.dataset()), this),
                                 m_session.dataset(), m_session.style(), this);
    FieldRow* row = addRow(QStringLiteral("sources"), tr("Sourc&es *"), m_sources);
    grid->addWidget(row, 7, 0, 1, 2);
    watch(row, m_sources, &SourcesField::edited);
    connect(m_sources, &SourcesField::refused, row, &FieldRow::refuse);
}

/// A series that is there is spelt as it is there: "malabar" must not become a second one.
void ExerciseFields::spellSeries() {
    if (const Choice* known = m_series->chosen()) {
        m_series->setChosen(known->key);
    }
}

/// A pair of coordinates, as maps give it, goes into both fields.
void ExerciseFields::splitCoordinates() {
    const QStringList parts = m_latitude->text().split(QLatin1Char(','));
    if (parts.size() == 2 && !parts[1].trimmed().isEmpty()) {
        m_latitude->setText(parts[0].trimmed());
        m_longitude->setText(parts[1].trimmed());
    }
}

} // namespace plusone
