#include "charts/chartspanel.h"

#include "charts/cellsview.h"
#include "charts/charttable.h"
#include "charts/chartview.h"
#include "window/session.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Name {
    ChartKind kind;
    const char* text;
};
constexpr std::array names{
    Name{ChartKind::RecordsPerYear, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Records a year, by kind")},
    Name{ChartKind::RecordsByFramework,
         QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Records a year, by framework")},
    Name{ChartKind::ExercisesByDomain, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Exercises by domain")},
    Name{ChartKind::Participation, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Participation by actor")},
    Name{ChartKind::ParticipationByYear,
         QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Participation by actor and year")},
    Name{ChartKind::DialogueLevels, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Level of dialogue")},
    Name{ChartKind::Density, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Density over time")},
    Name{ChartKind::SpokeToSpoke, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Ties without the U.S.")},
    Name{ChartKind::Degree, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Partners of actors (degree)")},
    Name{ChartKind::Betweenness, QT_TRANSLATE_NOOP("plusone::ChartsPanel", "Go-betweens (betweenness)")}};

constexpr qsizetype mostRows = 100; ///< more are no picture, and a table of so many columns is slow

/// The actors that a selection is about; nothing where it is about something else.
std::optional<std::vector<ActorId>> actorsOf(const Selection& selection) {
    std::vector<ActorId> actors;
    if (selection.kind == Selection::Kind::Pair) {
        actors = {selection.a, selection.b};
    }
    for (const RecordRef& thing : selection.chosenThings()) {
        if (thing.kind == RecordKind::Actor) {
            actors.emplace_back(thing.slug);
        }
    }
    const bool isAboutActors = !actors.empty() || selection.kind == Selection::Kind::None;
    return isAboutActors ? std::optional(actors) : std::nullopt;
}

} // namespace

ChartsPanel::ChartsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_cursor(new ChartCursor(this)),
      m_counting([this](const auto& numbers) { take(numbers); }) {
    setObjectName(u"chartsPanel"_s);
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makePages(), 1);
    m_said = new QLabel(this);
    m_said->setObjectName(u"said"_s);
    m_said->setContentsMargins(gap, 0, gap, 0);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    column->addWidget(m_said);
    connect(m_cursor, &ChartCursor::said, m_said, &QLabel::setText);
    connect(m_cursor, &ChartCursor::chosen, this, &ChartsPanel::select);
    connect(&session, &Session::networkChanged, this, &ChartsPanel::refresh);
    connect(&session, &Session::styleChanged, this, &ChartsPanel::restyle);
    connect(&session, &Session::selectionChanged, this, &ChartsPanel::takeActors);
    takeActors();
}

QWidget* ChartsPanel::makeTools() {
    const int gap = m_session.style().grid;
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_which = new QComboBox(tools);
    m_which->setObjectName(u"which"_s);
    m_which->setAccessibleName(tr("Chart"));
    // Narrow panels cut the name in the box, not the box; the list is as wide as its names.
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(12);
    for (const Name& name : names) {
        m_which->addItem(tr(name.text));
    }
    m_which->setMaxVisibleItems(m_which->count());
    m_asTable = new QToolButton(tools);
    m_asTable->setObjectName(u"table"_s);
    m_asTable->setText(tr("&Numbers"));
    m_asTable->setToolTip(tr("Show the numbers as a table, to be read and copied"));
    m_asTable->setAccessibleName(m_asTable->toolTip());
    m_asTable->setCheckable(true);
    auto* figure = new QToolButton(tools);
    figure->setObjectName(u"figure"_s);
    figure->setText(tr("&Figure…"));
    figure->setToolTip(tr("Export this chart as a figure"));
    figure->setAccessibleName(figure->toolTip());
    for (QToolButton* button : {m_asTable, figure}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    line->addWidget(m_which, 1);
    line->addStretch();
    line->addWidget(m_asTable);
    line->addWidget(figure);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ChartsPanel::refresh);
    connect(m_asTable, &QToolButton::toggled, this, &ChartsPanel::showPage);
    connect(figure, &QToolButton::clicked, this, [this] { Q_EMIT figureRequested(chart()); });
    return tools;
}

QWidget* ChartsPanel::makePages() {
    const int gap = m_session.style().grid;
    // A panel that is too low for a chart lets one scroll rather than cut its names.
    auto* scroll = new QScrollArea(this);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    m_title = new QLabel(page);
    m_title->setObjectName(u"title"_s);
    m_note = new QLabel(page);
    m_note->setObjectName(u"note"_s);
    for (QLabel* label : {m_title, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(gap, 0, gap, 0);
        column->addWidget(label);
    }
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_chart = new ChartView(*m_cursor, page);
    m_cells = new CellsView(*m_cursor, page);
    m_table = new ChartTable(*m_cursor, m_session.style().grid, page);
    m_empty = new QLabel(tr("No record of the lens can be counted here. Take a filter off."), page);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(page);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_empty, m_chart, m_cells, m_table}) {
        m_pages->addWidget(widget);
    }
    column->addWidget(m_pages, 1);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

ChartSpec ChartsPanel::chart() const {
    ChartSpec spec(names[std::size_t(m_which->currentIndex())].kind);
    if (spec.isOfActors()) {
        spec.actors = m_actors;
    }
    return spec;
}

void ChartsPanel::showChart(ChartKind kind) {
    const auto name =
        std::find_if(names.begin(), names.end(), [kind](const Name& n) { return n.kind == kind; });
    m_which->setCurrentIndex(int(name - names.begin()));
}

QSize ChartsPanel::sizeHint() const {
    // Charts ask for as much as there is; the map above comes first.
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

void ChartsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ChartsPanel::refresh() {
    // Hidden charts cost nothing: they are made when they are looked at.
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    m_counting.start([spec = chart(), index = m_session.index(), lens = m_session.lens(),
                      language = m_session.language()](Job& job) -> Result<Numbers> {
        auto made = chartData(spec, *index, lens, language, job);
        if (!made) {
            return made.error();
        }
        return std::make_shared<const ChartData>(firstRows(*std::move(made), mostRows));
    });
}

void ChartsPanel::take(const Result<Numbers>& numbers) {
    if (!numbers) {
        m_said->setText(numbers.error().message);
        return;
    }
    m_cursor->show(*numbers);
    restyle();
}

void ChartsPanel::restyle() {
    const ChartData& numbers = m_cursor->data();
    const Style& style = m_session.style();
    QPalette muted = m_note->palette();
    muted.setColor(QPalette::WindowText, style.muted);
    m_note->setPalette(muted);
    m_title->setText(numbers.title);
    m_note->setText(numbers.note);
    m_said->setText(numbers.isEmpty()
                        ? QString()
                        : tr("A click selects the records behind it; so do the arrow keys and Return."));
    const bool isCells =
        numbers.shape == ChartData::Shape::Counts || numbers.shape == ChartData::Shape::Levels;
    if (!numbers.isEmpty() && isCells) {
        m_cells->show(style);
    } else if (!numbers.isEmpty()) {
        m_chart->show(style);
    }
    // Of the pages the highest counts, whether it is shown or not.
    (isCells ? static_cast<QWidget*>(m_chart) : m_cells)->setMinimumHeight(0);
    m_table->reload();
    showPage();
    Q_EMIT shown();
}

void ChartsPanel::showPage() {
    const ChartData& numbers = m_cursor->data();
    const bool isCells =
        numbers.shape == ChartData::Shape::Counts || numbers.shape == ChartData::Shape::Levels;
    QWidget* page = numbers.isEmpty()        ? static_cast<QWidget*>(m_empty)
                    : m_asTable->isChecked() ? static_cast<QWidget*>(m_table)
                    : isCells                ? static_cast<QWidget*>(m_cells)
                                             : static_cast<QWidget*>(m_chart);
    m_pages->setCurrentWidget(page);
}

void ChartsPanel::select(ChartCursor::Place place) {
    auto records = m_cursor->records(place);
    if (!records.empty()) {
        m_session.select(Selection::of(std::move(records), m_cursor->name(place)));
    }
}

void ChartsPanel::takeActors() {
    const auto actors = actorsOf(m_session.selection());
    if (actors && *actors != m_actors) {
        m_actors = *actors;
        if (chart().isOfActors()) {
            refresh();
        }
    }
}

} // namespace plusone
