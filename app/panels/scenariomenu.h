#pragma once

#include "network/scenario.h"

#include <QMenu>

namespace plusone {

class Prompt;
class Session;

/// The scenarios that the store keeps under a name: to open, to keep another, to remove one.
class ScenarioMenu : public QMenu {
    Q_OBJECT

public:
    ScenarioMenu(Session& session, Prompt& prompt, QWidget* parent);

    /// What is to be kept when it is asked for; nothing cannot be kept.
    void setPresent(const Scenario& scenario) { m_present = scenario; }
    /// Asks for a name; asks before one of that name is replaced.
    void keep();
    void open(const QString& name);
    void remove(const QString& name);

Q_SIGNALS:
    void opened(const plusone::Scenario& scenario, const QString& name);

private:
    void refresh();

    Session& m_session;
    Prompt& m_prompt;
    Scenario m_present;
    QMenu* m_removing;
};

} // namespace plusone
