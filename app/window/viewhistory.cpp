#include "window/viewhistory.h"

#include "map/mapcontroller.h"
#include "map/mapview.h"

namespace plusone {
namespace {

constexpr std::size_t longestHistory = 200;

} // namespace

bool ViewHistory::Step::isSameView(const Step& other) const {
    return lens == other.lens && selection == other.selection && focus == other.focus &&
           arrangement == other.arrangement;
}

bool ViewHistory::Step::differsInTimeAlone(const Step& other) const {
    Step then = other;
    then.lens.time = lens.time;
    then.lens.comparedWith = lens.comparedWith;
    return lens != other.lens && isSameView(then);
}

ViewHistory::ViewHistory(Session& session, MapController& controller, MapView& map, QObject* parent)
    : QObject(parent), m_session(session), m_controller(controller), m_map(map), m_steps{present()} {
    m_noteSoon.setSingleShot(true);
    connect(&m_noteSoon, &QTimer::timeout, this, &ViewHistory::note);
    const auto soon = [this] { m_noteSoon.start(); };
    connect(&session, &Session::lensChanged, this, soon);
    connect(&session, &Session::selectionChanged, this, soon);
    connect(&map, &MapView::focusChanged, this, soon);
    connect(&controller, &MapController::arrangementChanged, this, soon);
}

ViewHistory::Step ViewHistory::present() const {
    return {m_session.lens(), m_session.selection(), m_map.focus(), m_controller.arrangement(),
            m_map.picture().camera().chosen()};
}

void ViewHistory::note() {
    m_noteSoon.stop();
    Step now = present();
    if (now.isSameView(m_steps[m_at])) {
        return;
    }
    const bool goesOn = now.differsInTimeAlone(m_steps[m_at]) && m_sinceTime.isValid() &&
                        m_sinceTime.elapsed() < m_pause.count();
    if (now.differsInTimeAlone(m_steps[m_at])) {
        m_sinceTime.start();
    } else {
        m_sinceTime.invalidate();
    }
    if (goesOn) {
        m_steps[m_at] = std::move(now);
        return;
    }
    m_steps[m_at].viewport = now.viewport; // where it was left
    m_steps.resize(m_at + 1);
    m_steps.push_back(std::move(now));
    if (m_steps.size() > longestHistory) {
        m_steps.erase(m_steps.begin());
    }
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

void ViewHistory::show(std::size_t step) {
    m_steps[m_at].viewport = m_map.picture().camera().chosen();
    m_at = step;
    const Step there = m_steps[m_at];
    m_session.setLens(there.lens);
    const bool isGone =
        there.selection.kind == Selection::Kind::Record && !m_session.dataset().find(there.selection.record);
    m_session.select(isGone ? Selection::none() : there.selection);
    m_map.setFocus(there.focus);
    m_controller.setArrangement(there.arrangement);
    m_map.picture().setChosenViewport(there.viewport);
    m_noteSoon.stop();
    m_sinceTime.invalidate();
    Q_EMIT changed();
}

void ViewHistory::back() {
    note(); // what has just been changed is a step to come back to
    if (canGoBack()) {
        show(m_at - 1);
    }
}

void ViewHistory::forward() {
    note();
    if (canGoForward()) {
        show(m_at + 1);
    }
}

void ViewHistory::startAnew() {
    m_noteSoon.stop();
    m_steps = {present()};
    m_at = 0;
    Q_EMIT changed();
}

} // namespace plusone
