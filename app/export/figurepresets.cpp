#include "export/figurepresets.h"

#include "export/named.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {

FigurePresets::FigurePresets(Session& session, Prompt& prompt, std::function<Result<FigureSpec>()> present,
                             QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_present(std::move(present)),
      m_names(named(new QComboBox(this), "kept", tr("Kept figures"))),
      m_keep(named(new QPushButton(tr("&Keep…"), this), "keep", tr("Keep this figure under a name"))),
      m_remove(named(new QPushButton(tr("Re&move"), this), "remove", tr("Remove the kept figure"))),
      m_whyNot(named(new QLabel(this), "whyNotKept", tr("Why nothing can be kept"))) {
    makeControls();
    connect(m_names, &QComboBox::activated, this, &FigurePresets::choose);
    connect(m_keep, &QPushButton::clicked, this, &FigurePresets::keep);
    connect(m_remove, &QPushButton::clicked, this, &FigurePresets::remove);
    refresh();
}

void FigurePresets::makeControls() {
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keep->setAutoDefault(false); // Return exports
    m_remove->setAutoDefault(false);
    m_whyNot->setWordWrap(true);
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_names, 1);
    row->addWidget(m_keep);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_whyNot);
}

void FigurePresets::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FigurePresets::refresh() {
    fill(m_names->currentData().toString());
}

void FigurePresets::fill(const QString& chosen) {
    m_names->clear();
    const auto figures = m_session.document().store().kept(Kept::Figure);
    m_names->addItem(figures && figures->empty() ? tr("No figure is kept yet")
                     : figures                   ? tr("Kept figures…")
                                                 : figures.error().message);
    for (std::size_t i = 0; figures && i < figures->size(); ++i) {
        m_names->addItem((*figures)[i].name, (*figures)[i].name);
    }
    m_names->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_names->findData(chosen)));
    updateButtons();
}

void FigurePresets::updateButtons() {
    const bool isReadOnly = m_session.document().isReadOnly();
    m_keep->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly && m_names->currentIndex() > 0);
    m_whyNot->setVisible(isReadOnly);
    m_whyNot->setText(isReadOnly ? tr("This store is open for reading only: no figure can be kept in it.")
                                 : QString());
}

void FigurePresets::choose(int index) {
    updateButtons();
    if (index <= 0) {
        return;
    }
    const QString name = m_names->itemData(index).toString();
    const auto figures = m_session.document().store().kept(Kept::Figure);
    if (!figures) {
        m_prompt.tell(this, figures.error());
        return;
    }
    const auto found = std::find_if(figures->begin(), figures->end(),
                                    [&name](const Keepsake& figure) { return figure.name == name; });
    if (found == figures->end()) {
        m_prompt.tell(this, tr("Kept figures"),
                      tr("The figure “%1” is not in the store any more.").arg(name));
        refresh();
        return;
    }
    auto spec = FigureSpec::fromJson(QJsonDocument::fromJson(found->state).object());
    if (!spec) {
        m_prompt.tell(this, spec.error());
        return;
    }
    const auto present = m_present();
    spec->description = present ? present->description : QString(); // that of this view stays
    Q_EMIT chosen(*spec);
}

void FigurePresets::keep() {
    const auto spec = m_present();
    if (!spec) {
        m_prompt.tell(this, spec.error());
        return;
    }
    const QString title = tr("Keep this figure");
    const auto asked =
        m_prompt.askText(this, title, tr("Name of the figure:"), m_names->currentData().toString());
    const QString name = asked.value_or(QString()).trimmed();
    if (name.isEmpty()) {
        return;
    }
    refresh();
    if (m_names->findData(name) > 0 &&
        !m_prompt.confirm(this, title, tr("A figure “%1” is kept already. Replace it?").arg(name),
                          tr("&Replace"))) {
        return;
    }
    const QByteArray state =
        QJsonDocument(spec->withoutDescription().toJson()).toJson(QJsonDocument::Compact);
    if (const auto kept = m_session.document().store().keep(Kept::Figure, {name, state}); !kept) {
        m_prompt.tell(this, kept.error());
        return;
    }
    fill(name);
}

void FigurePresets::remove() {
    const QString name = m_names->currentData().toString();
    if (!m_prompt.confirm(this, tr("Kept figures"),
                          tr("Remove the figure “%1”? This cannot be undone.").arg(name), tr("&Remove"))) {
        return;
    }
    if (const auto removed = m_session.document().store().removeKept(Kept::Figure, name); !removed) {
        m_prompt.tell(this, removed.error());
    }
    refresh();
}

} // namespace plusone
