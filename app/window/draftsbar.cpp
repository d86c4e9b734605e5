#include "window/draftsbar.h"

#include "forms/kindwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plusone {

DraftsBar::DraftsBar(const Style& style, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_open(new QPushButton(tr("Go on with it"), this)),
      m_discard(new QPushButton(tr("Discard"), this)) {
    setObjectName(QStringLiteral("draftsBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(style.grid, style.grid / 2, style.grid, style.grid / 2);
    line->setSpacing(style.grid);
    line->addWidget(m_text, 1);
    line->addWidget(m_open);
    line->addWidget(m_discard);
    connect(m_open, &QPushButton::clicked, this, &DraftsBar::openRequested);
    connect(m_discard, &QPushButton::clicked, this, &DraftsBar::discardRequested);
    hide();
}

void DraftsBar::offer(std::vector<std::unique_ptr<DraftFile>> drafts) {
    m_drafts = std::move(drafts);
    showFirst();
}

std::unique_ptr<DraftFile> DraftsBar::take() {
    if (m_drafts.empty()) {
        return nullptr;
    }
    auto first = std::move(m_drafts.front());
    m_drafts.erase(m_drafts.begin());
    showFirst();
    return first;
}

void DraftsBar::setUsable(bool usable) {
    m_open->setEnabled(usable);
    m_discard->setEnabled(usable);
}

void DraftsBar::showFirst() {
    setVisible(!m_drafts.empty());
    if (m_drafts.empty()) {
        return;
    }
    const KeptDraft& kept = *m_drafts.front()->draft();
    const RecordKind kind = kindOf(kept.draft);
    const QString typed = nameOf(kept.draft);
    const QString form = kept.editing      ? editTitle(kind, nameOf(kept.base))
                         : typed.isEmpty() ? newTitle(kind)
                                           : tr("%1 – %2").arg(newTitle(kind), typed);
    const QString said = tr("Not saved when the program ended: “%1”.").arg(form);
    m_text->setText(m_drafts.size() == 1 ? said
                                         : tr("%1 %n more.", nullptr, int(m_drafts.size()) - 1).arg(said));
    m_open->setAccessibleName(tr("Go on with: %1").arg(form));
    m_discard->setAccessibleName(tr("Discard: %1").arg(form));
}

} // namespace plusone
