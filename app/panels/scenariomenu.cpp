#include "panels/scenariomenu.h"

#include "window/mnemonics.h"
#include "window/prompt.h"
#include "window/session.h"

#include <algorithm>

namespace plusone {

ScenarioMenu::ScenarioMenu(Session& session, Prompt& prompt, QWidget* parent)
    : QMenu(parent), m_session(session), m_prompt(prompt), m_removing(new QMenu(tr("&Remove"), this)) {
    m_removing->setObjectName(QStringLiteral("removeScenario"));
    connect(this, &QMenu::aboutToShow, this, &ScenarioMenu::refresh);
}

void ScenarioMenu::refresh() {
    clear();
    m_removing->clear();
    const bool isWritable = !m_session.document().isReadOnly();
    auto* keeping = addAction(isWritable ? tr("&Keep this scenario…")
                                         : tr("The store is read-only: it cannot keep a scenario"));
    keeping->setEnabled(isWritable && !m_present.isEmpty());
    connect(keeping, &QAction::triggered, this, &ScenarioMenu::keep);
    addSeparator();
    const auto scenarios = m_session.document().store().kept(Kept::Scenario);
    if (!scenarios || scenarios->empty()) {
        addAction(scenarios ? tr("No scenario is kept yet") : scenarios.error().message)->setEnabled(false);
        return;
    }
    for (const Keepsake& scenario : *scenarios) {
        connect(addAction(withoutMnemonics(scenario.name)), &QAction::triggered, this,
                [this, name = scenario.name] { open(name); });
        connect(m_removing->addAction(withoutMnemonics(scenario.name)), &QAction::triggered, this,
                [this, name = scenario.name] { remove(name); });
    }
    addSeparator();
    addMenu(m_removing)->setEnabled(isWritable);
}

void ScenarioMenu::keep() {
    const auto answer =
        m_prompt.askText(parentWidget(), tr("Keep this scenario"), tr("Name of the scenario:"));
    const QString name = answer ? answer->trimmed() : QString();
    if (name.isEmpty()) {
        return;
    }
    const Store& store = m_session.document().store();
    const auto scenarios = store.kept(Kept::Scenario);
    const bool isThere =
        scenarios && std::any_of(scenarios->begin(), scenarios->end(),
                                 [&name](const Keepsake& kept) { return kept.name == name; });
    if (isThere &&
        !m_prompt.confirm(parentWidget(), tr("Keep this scenario"),
                          tr("A scenario “%1” is kept already. Replace it?").arg(name), tr("&Replace"))) {
        return;
    }
    const auto saved = m_session.document().store().keep(Kept::Scenario, {name, m_present.toJson()});
    if (!saved) {
        m_prompt.tell(parentWidget(), saved.error());
    }
}

void ScenarioMenu::open(const QString& name) {
    const auto scenarios = m_session.document().store().kept(Kept::Scenario);
    if (!scenarios) {
        m_prompt.tell(parentWidget(), scenarios.error());
        return;
    }
    const auto kept = std::find_if(scenarios->begin(), scenarios->end(),
                                   [&name](const Keepsake& scenario) { return scenario.name == name; });
    if (kept == scenarios->end()) {
        m_prompt.tell(parentWidget(), tr("Scenarios"),
                      tr("The scenario “%1” is not in the store any more.").arg(name));
        return;
    }
    const auto scenario = Scenario::fromJson(kept->state);
    if (!scenario) {
        m_prompt.tell(parentWidget(), scenario.error());
        return;
    }
    Q_EMIT opened(*scenario, name);
}

void ScenarioMenu::remove(const QString& name) {
    if (!m_prompt.confirm(parentWidget(), tr("Scenarios"),
                          tr("Remove the scenario “%1”? This cannot be undone.").arg(name), tr("&Remove"))) {
        return;
    }
    const auto removed = m_session.document().store().removeKept(Kept::Scenario, name);
    if (!removed) {
        m_prompt.tell(parentWidget(), removed.error());
    }
}

} // namespace plusone
