#include "forms/duplicatesbox.h"

#include "panels/recordview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace plusone {

DuplicatesBox::DuplicatesBox(const Style& style, QString language, QWidget* parent)
    : QFrame(parent), m_language(std::move(language)), m_list(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* title = new QLabel(tr("Probably there already:"), this);
    QPalette palette = title->palette();
    palette.setColor(QPalette::WindowText, style.warning);
    title->setPalette(palette);
    m_list->setObjectName(QStringLiteral("duplicates"));
    m_list->setTextFormat(Qt::RichText);
    m_list->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_list->setWordWrap(true);
    m_list->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style.grid / 2);
    column->addWidget(title);
    column->addWidget(m_list);
    connect(m_list, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto ref = RecordRef::fromString(link)) {
            Q_EMIT showRequested(*ref);
        }
    });
    hide();
}

void DuplicatesBox::setDuplicates(const Dataset& dataset, const std::vector<RecordRef>& duplicates) {
    if (duplicates == m_duplicates) {
        return;
    }
    m_duplicates = duplicates;
    QStringList lines;
    QStringList names;
    for (const RecordRef& ref : duplicates) {
        if (const auto record = dataset.find(ref)) {
            const QString name = titleOf(*record, m_language);
            const auto view = viewOf(dataset, ref);
            const QString dates = view ? view->dates(m_language) : QString();
            lines.append(QStringLiteral("%1 · <a href=\"%2\">%3</a>")
                             .arg((dates.isEmpty() ? name : tr("%1, %2").arg(name, dates)).toHtmlEscaped(),
                                  ref.toString().toHtmlEscaped(), tr("Show").toHtmlEscaped()));
            names.append(name);
        }
    }
    m_list->setText(lines.join(QStringLiteral("<br>")));
    m_list->setAccessibleName(tr("Probably there already: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!lines.isEmpty());
}

} // namespace plusone
