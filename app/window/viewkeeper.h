#pragma once

#include "scene/viewstate.h"
#include "window/session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace plusone {

class Settings;

/// Keeps what the window shows and what is selected for the next start, soon after each change: a program
/// that is killed says no goodbye.
class ViewKeeper : public QObject {
    Q_OBJECT

public:
    /// `present`: what the window shows.
    ViewKeeper(Session& session, Settings& settings, std::function<ViewState()> present, QObject* parent);

    void keep();
    /// What was selected when the store was last shown, as far as it is there still.
    [[nodiscard]] Selection keptSelection() const;

private:
    Session& m_session;
    Settings& m_settings;
    std::function<ViewState()> m_present;
    QTimer m_soon;
};

} // namespace plusone
