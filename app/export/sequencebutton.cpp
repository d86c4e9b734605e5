#include "export/sequencebutton.h"

#include "window/session.h"

#include <QMenu>

namespace plusone {

SequenceButton::SequenceButton(const Session& session, const FigureSource& source, QWidget* parent)
    : QPushButton(tr("&Sequence"), parent), m_session(session), m_source(source) {
    setMenu(new QMenu(this));
    setAutoDefault(false);
    setToolTip(tr("Write a figure for each year, or for each view that is kept, into numbered files"));
    connect(menu(), &QMenu::aboutToShow, this, &SequenceButton::fill);
}

void SequenceButton::fill() {
    menu()->clear();
    addSteps(tr("A figure for each &year"), StepLength::Year);
    addSteps(tr("A figure for each &half-year"), StepLength::HalfYear);
    addSteps(tr("A figure for each &month"), StepLength::Month);
    addViews();
}

void SequenceButton::addSteps(const QString& text, StepLength length) {
    const auto count = stepsOf(m_source.lens, length).size();
    QAction* action = menu()->addAction(tr("%1 (%2)").arg(text).arg(count));
    connect(action, &QAction::triggered, this,
            [this, action, length] { Q_EMIT chosen(action->iconText(), partsOf(m_source, length)); });
}

void SequenceButton::addViews() {
    const auto views = m_session.document().store().kept(Kept::View);
    const std::size_t count = views ? views->size() : 0;
    QAction* action =
        menu()->addAction(count > 0 ? tr("%1 (%2)").arg(tr("A figure for each kept &view")).arg(count)
                                    : tr("No view is kept yet (View > Kept views)"));
    action->setEnabled(count > 0);
    connect(action, &QAction::triggered, this, [this, action] {
        const auto parts = partsOf(m_source, m_session.document().store());
        if (parts) {
            Q_EMIT chosen(action->iconText(), *parts);
        } else {
            Q_EMIT failed(parts.error());
        }
    });
}

} // namespace plusone
