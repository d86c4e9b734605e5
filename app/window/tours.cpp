#include "window/tours.h"

#include "base/wholefile.h"
#include "map/mapview.h"
#include "panels/toureditor.h"
#include "panels/tourpanel.h"
#include "panels/tourview.h"
#include "window/prompt.h"
#include "window/settings.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace plusone {
namespace {

constexpr std::chrono::seconds soon(1); ///< after the last of several edits

} // namespace

Tours::Tours(Session& session, Prompt& prompt, Settings& settings, TourPanel& panel, MapView& map,
             QAction* start, std::function<ViewState()> present, QWidget* window)
    : QObject(window), m_session(session), m_prompt(prompt), m_settings(settings), m_panel(panel), m_map(map),
      m_present(std::move(present)), m_window(window),
      m_dock(qobject_cast<QDockWidget*>(panel.parentWidget())), m_store(session.document().store().path()) {
    Q_ASSERT(m_dock);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(soon);
    window->installEventFilter(this);
    connect(start, &QAction::triggered, this, &Tours::begin);
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, &Tours::onDock);
    connect(&session, &Session::datasetChanged, this, &Tours::onDataset);
    m_panel.editor().setPresentView(m_present);
    m_map.addActions(m_panel.view().ways());
    connectPanel();
}

void Tours::connectPanel() {
    connect(&m_panel, &TourPanel::stepShown, this, &Tours::showStep);
    connect(&m_panel, &TourPanel::endRequested, this, &Tours::end);
    connect(&m_panel, &TourPanel::newRequested, this, &Tours::writeNew);
    connect(&m_panel, &TourPanel::editRequested, &m_panel, &TourPanel::edit);
    connect(&m_panel, &TourPanel::importRequested, this, &Tours::importTour);
    connect(&m_panel, &TourPanel::exportRequested, this, &Tours::exportTour);
    connect(&m_panel, &TourPanel::removeRequested, this, &Tours::remove);
    connect(&m_keepSoon, &QTimer::timeout, this, &Tours::keepDraft);
    connect(&m_panel.editor(), &TourEditor::edited, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&m_panel.editor(), &TourEditor::stepChosen, this, &Tours::show);
    connect(&m_panel.editor(), &TourEditor::saveRequested, this, &Tours::save);
    connect(&m_panel.editor(), &TourEditor::doneRequested, this, &Tours::leaveEditor);
}

std::optional<ViewState> Tours::viewBefore() const {
    return m_before ? std::optional(m_before->view) : std::nullopt;
}

void Tours::begin() {
    m_dock->show();
    m_dock->raise();
    m_panel.begin();
}

void Tours::showStep(const TourStep& step) {
    if (!m_before) {
        m_before = Before{m_present(), m_session.selection(), m_map.focus()};
    }
    show(step);
}

void Tours::show(const TourStep& step) {
    m_map.setFocus(std::nullopt);
    Q_EMIT viewRequested(step.view);
    m_session.select(step.records.empty() ? Selection::none()
                                          : Selection::of(step.records, step.title.in(m_session.language())));
}

void Tours::end() {
    m_panel.stop();
    if (const auto before = std::exchange(m_before, std::nullopt)) {
        Q_EMIT viewRequested(before->view);
        m_session.select(before->selection);
        m_map.setFocus(before->focus);
        Q_EMIT said(tr("The view from before the tour is back."));
    }
    m_dock->hide();
    m_map.setFocus();
}

/// Who closes the panel stays where the tour has come to.
void Tours::onDock(bool isShown) {
    if (isShown) {
        refresh();
    } else if (m_panel.isRunning()) {
        m_panel.stop();
        m_before.reset();
    }
}

void Tours::onDataset() {
    const QString store = m_session.document().store().path();
    if (store == m_store) {
        return;
    }
    if (m_panel.isEditing()) {
        keepDraft();
        m_panel.endEditing();
    }
    m_store = store;
    m_panel.stop();
    m_before.reset();
    refresh();
}

void Tours::openDraft() {
    if (const auto draft = m_settings.tourDraft(m_store); draft && !m_panel.isEditing()) {
        m_dock->show();
        m_panel.goOnWith(*draft);
        Q_EMIT said(tr("The tour that was not saved when the program ended is open again."));
    }
}

void Tours::keepDraft() {
    m_keepSoon.stop();
    if (m_panel.isEditing() && m_panel.editor().isChanged()) {
        m_settings.setTourDraft(m_store, m_panel.editor().tour());
    } else {
        m_settings.forgetTourDraft(m_store);
    }
}

std::map<QString, QByteArray> Tours::kept() {
    std::map<QString, QByteArray> kept;
    const auto list = m_session.document().store().kept(Kept::Tour);
    if (!list) {
        m_prompt.tell(m_window, list.error());
        return kept;
    }
    for (const Keepsake& tour : *list) {
        kept[tour.name] = tour.state;
    }
    return kept;
}

void Tours::refresh() {
    m_panel.offer(offeredTours(kept()));
}

void Tours::writeNew() {
    Tour tour;
    ViewState view = m_present();
    view.style.clear();
    tour.steps.push_back({{}, {}, std::move(view), {}});
    m_panel.edit(tour);
}

void Tours::save() {
    Tour tour = m_panel.editor().tour();
    const auto name = m_prompt.askText(m_window, tr("Save the tour"), tr("Name of the tour:"), tour.name);
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    tour.name = name->trimmed();
    if (keep(tour)) {
        m_panel.editor().noteSaved(tour.name);
        keepDraft();
    }
}

/// Only what can be gone through; asks before another one of the name is replaced.
bool Tours::keep(const Tour& tour) {
    const QByteArray json = QJsonDocument(tour.toJson()).toJson(QJsonDocument::Compact);
    const auto read = Tour::fromJson(json);
    const auto checked = read ? checkTour(*read, m_session.dataset()) : Result<void>(read.error());
    if (!checked) {
        m_prompt.tell(m_window, checked.error());
        return false;
    }
    if (kept().contains(tour.name) &&
        !m_prompt.confirm(m_window, tr("Save the tour"),
                          tr("A tour “%1” is kept already. Replace it?").arg(tour.name), tr("&Replace"))) {
        return false;
    }
    const auto saved = m_session.document().store().keep(Kept::Tour, {tour.name, json});
    if (!saved) {
        m_prompt.tell(m_window, saved.error());
        return false;
    }
    refresh();
    m_panel.choose(tour.name);
    Q_EMIT said(tr("The tour “%1” is kept in the store.").arg(tour.name));
    return true;
}

void Tours::leaveEditor() {
    if (mayForget(tr("Done"))) {
        m_panel.endEditing();
        keepDraft();
    }
}

bool Tours::mayForget(const QString& title) {
    return !m_panel.isEditing() || !m_panel.editor().isChanged() ||
           m_prompt.confirm(m_window, title, tr("The tour is not saved. Forget what was changed?"),
                            tr("&Forget it"));
}

void Tours::importTour() {
    const auto path = m_prompt.openFile(m_window, tr("Import a tour"), tr("Tours (*.json)"));
    if (!path) {
        return;
    }
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompt.tell(m_window,
                      {ErrorCode::Unreadable, tr("“%1” cannot be read.").arg(*path), file.errorString()});
        return;
    }
    const auto tour = Tour::fromJson(file.readAll());
    if (tour) {
        keep(*tour);
    } else {
        m_prompt.tell(m_window, tour.error());
    }
}

void Tours::exportTour(const Tour& tour) {
    const auto path = m_prompt.saveFile(m_window, tr("Export the tour"), tour.name + QStringLiteral(".json"),
                                        tr("Tours (*.json)"));
    if (!path) {
        return;
    }
    const auto written = writeWholeFile(*path, QJsonDocument(tour.toJson()).toJson());
    if (!written) {
        m_prompt.tell(m_window, written.error());
        return;
    }
    Q_EMIT said(tr("Written: %1").arg(*path));
}

void Tours::remove(const QString& name) {
    if (!m_prompt.confirm(m_window, tr("Remove the tour"),
                          tr("Remove the tour “%1”? This cannot be undone.").arg(name), tr("&Remove"))) {
        return;
    }
    const auto removed = m_session.document().store().removeKept(Kept::Tour, name);
    if (!removed) {
        m_prompt.tell(m_window, removed.error());
    }
    refresh();
}

bool Tours::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Close) {
        if (!mayForget(tr("Close the window"))) {
            event->ignore();
            return true;
        }
        m_keepSoon.stop();
        m_settings.forgetTourDraft(m_store);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plusone
