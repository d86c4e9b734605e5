#include "window/viewkeeper.h"

#include "window/settings.h"

namespace plusone {
namespace {

constexpr std::chrono::seconds soon(1); ///< after the last of several changes

} // namespace

ViewKeeper::ViewKeeper(Session& session, Settings& settings, std::function<ViewState()> present,
                       QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings), m_present(std::move(present)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &ViewKeeper::keep);
    connect(&session, &Session::lensChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::lossChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::selectionChanged, &m_soon, qOverload<>(&QTimer::start));
}

void ViewKeeper::keep() {
    m_soon.stop();
    const QString path = m_session.document().store().path();
    const Selection& selection = m_session.selection();
    m_settings.setView(path, m_present());
    m_settings.setSelected(path, selection.kind == Selection::Kind::Record ? std::vector{selection.record}
                                                                           : selection.chosenThings());
}

Selection ViewKeeper::keptSelection() const {
    std::vector<RecordRef> records = m_settings.selected(m_session.document().store().path());
    std::erase_if(records, [this](const RecordRef& ref) { return !m_session.dataset().find(ref); });
    return Selection::things(std::move(records));
}

} // namespace plusone
