#include "panels/tourpanel.h"

#include "forms/labelled.h"
#include "panels/toureditor.h"
#include "panels/tourview.h"
#include "window/session.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {

TourPanel::TourPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this)),
      m_view(new TourView(session, m_stack)), m_editor(new TourEditor(session)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_choice = makeChoice();
    auto* scroll = new QScrollArea(m_stack); // the dock may be lower than the form
    m_writing = scroll;
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_choice);
    m_stack->addWidget(m_view);
    m_stack->addWidget(scroll);
    setFocusProxy(m_names);
    connect(m_view, &TourView::backRequested, this, [this] { goTo(m_at - 1); });
    connect(m_view, &TourView::nextRequested, this, [this] { goTo(m_at + 1); });
    connect(m_view, &TourView::endRequested, this, &TourPanel::endRequested);
    connect(&session, &Session::datasetChanged, this, &TourPanel::updateChoice);
    updateChoice();
}

QSize TourPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 11};
}

QWidget* TourPanel::makeChoice() {
    auto* page = new QWidget(m_stack);
    const int gap = m_session.style().grid;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    m_names = new QComboBox(page);
    m_names->setObjectName(u"tours"_s);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(24);
    addLabelled(line, tr("&Tour:"), m_names);
    line->setStretchFactor(m_names, 1);
    m_begin = new QPushButton(tr("&Begin"), page);
    m_begin->setObjectName(u"beginTour"_s);
    line->addWidget(m_begin);
    auto* more = new QToolButton(page);
    more->setObjectName(u"tourMenu"_s);
    more->setText(tr("Write and share"));
    more->setAccessibleName(more->text());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    line->addWidget(more);
    column->addLayout(line);
    m_hint = new QLabel(page);
    m_hint->setObjectName(u"tourHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_hint, 1);

    const auto add = [menu](const QString& name, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    m_new = add(u"newTour"_s, tr("&New tour from this view"));
    m_edit = add(u"editTour"_s, tr("&Edit this tour"));
    m_remove = add(u"removeTour"_s, tr("&Remove this tour…"));
    menu->addSeparator();
    m_import = add(u"importTour"_s, tr("&Import…"));
    m_export = add(u"exportTour"_s, tr("E&xport this tour…"));
    connect(m_names, &QComboBox::currentIndexChanged, this, &TourPanel::updateChoice);
    connect(m_begin, &QPushButton::clicked, this, &TourPanel::begin);
    connect(m_new, &QAction::triggered, this, &TourPanel::newRequested);
    connect(m_import, &QAction::triggered, this, &TourPanel::importRequested);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editRequested(*chosen()->tour); });
    connect(m_export, &QAction::triggered, this, [this] { Q_EMIT exportRequested(*chosen()->tour); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(chosen()->name); });
    return page;
}

const OfferedTour* TourPanel::chosen() const {
    const int index = m_names->currentIndex();
    return index < 0 || std::size_t(index) >= m_tours.size() ? nullptr : &m_tours[std::size_t(index)];
}

void TourPanel::offer(std::vector<OfferedTour> tours) {
    const OfferedTour* before = chosen();
    const QString name = before ? before->name : QString();
    m_tours = std::move(tours);
    m_names->clear();
    for (const OfferedTour& offered : m_tours) {
        m_names->addItem(offered.tour ? offered.tour->title.in(m_session.language()) : offered.name);
    }
    choose(name);
}

void TourPanel::choose(const QString& name) {
    const auto found = std::find_if(m_tours.begin(), m_tours.end(),
                                    [&name](const OfferedTour& tour) { return tour.name == name; });
    if (found != m_tours.end()) {
        m_names->setCurrentIndex(int(found - m_tours.begin()));
    }
    updateChoice();
}

void TourPanel::updateChoice() {
    const OfferedTour* offered = chosen();
    const bool canRead = offered && offered->tour;
    const bool canWrite = !m_session.document().isReadOnly();
    m_begin->setEnabled(canRead);
    m_new->setEnabled(canWrite);
    m_import->setEnabled(canWrite);
    m_edit->setEnabled(canRead && canWrite);
    m_export->setEnabled(canRead);
    m_remove->setEnabled(offered && offered->isKept && canWrite);
    QString hint = !offered ? QString()
                   : !canRead
                       ? tr("“%1” cannot be read. %2").arg(offered->name, offered->tour.error().message)
                       : tr("%n step(s), each a view with a few sentences and the records that they "
                            "rest on.",
                            nullptr, int(offered->tour->steps.size()));
    if (!canWrite) {
        hint += u'\n' + tr("This store can only be read: its tours can be gone through and exported, not "
                           "changed.");
    }
    m_hint->setText(hint);
}

void TourPanel::begin() {
    const OfferedTour* offered = chosen();
    if (!m_running && !isEditing() && offered && offered->tour) {
        m_running = *offered->tour;
        m_stack->setCurrentWidget(m_view);
        goTo(0);
    }
    if (isRunning()) {
        m_view->setFocus();
    }
}

void TourPanel::goTo(std::size_t step) {
    m_at = step;
    m_view->showStep(*m_running, step);
    Q_EMIT stepShown(m_running->steps[step]);
}

void TourPanel::stop() {
    m_running.reset();
    m_view->rest();
    if (!isEditing()) {
        m_stack->setCurrentWidget(m_choice);
    }
}

bool TourPanel::isEditing() const {
    return m_stack->currentWidget() == m_writing;
}

void TourPanel::edit(const Tour& tour) {
    m_stack->setCurrentWidget(m_writing);
    m_editor->edit(tour);
    m_editor->setFocus();
}

void TourPanel::goOnWith(const Tour& draft) {
    m_stack->setCurrentWidget(m_writing);
    m_editor->goOnWith(draft);
}

void TourPanel::endEditing() {
    m_stack->setCurrentWidget(m_choice);
    m_names->setFocus();
}

} // namespace plusone
