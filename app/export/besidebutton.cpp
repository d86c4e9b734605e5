#include "export/besidebutton.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace plusone {

BesideButton::BesideButton(bool ofChart, QWidget* parent) : QPushButton(parent) {
    auto* list = new QMenu(this);
    const auto add = [&](const char* objectName, const QString& text, bool Beside::*file) {
        QAction* action = list->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, &BesideButton::showCount);
        m_entries.push_back({file, action});
    };
    add("besideText", tr("&Description (.txt)"), &Beside::text);
    add("besideData", ofChart ? tr("&Numbers as a table (.csv)") : tr("&Records as a table (.csv)"),
        &Beside::data);
    add("besideBibtex", tr("Sources for &BibTeX (.bib)"), &Beside::bibtex);
    add("besideCslJson", tr("Sources for &citation managers (.csl.json)"), &Beside::cslJson);
    setMenu(list);
    setAutoDefault(false);
    setToolTip(tr("Files that are written beside the figure, under its name"));
    showCount();
}

Beside BesideButton::beside() const {
    Beside beside;
    for (const Entry& entry : m_entries) {
        beside.*entry.file = entry.action->isChecked();
    }
    return beside;
}

void BesideButton::showCount() {
    const auto count = std::count_if(m_entries.begin(), m_entries.end(),
                                     [](const Entry& entry) { return entry.action->isChecked(); });
    setText(count == 0 ? tr("&Also write") : tr("&Also write (%1)").arg(count));
}

} // namespace plusone
