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
    connect(m_list, &QLabel::linkActivated, this,
            [this](const QString& slug) { Q_EMIT showRequested(ExerciseId(slug)); });
    hide();
}

void DuplicatesBox::setDuplicates(const Dataset& dataset, const std::vector<ExerciseId>& duplicates) {
    if (duplicates == m_duplicates) {
        return;
    }
    m_duplicates = duplicates;
    QStringList lines;
    QStringList names;
    for (const ExerciseId& id : duplicates) {
        if (const Exercise* exercise = dataset.find(id)) {
            lines.append(QStringLiteral("%1, %2 · <a href=\"%3\">%4</a>")
                             .arg(exercise->name.toHtmlEscaped(),
                                  datesText(exercise->start, exercise->end, m_language),
                                  id.slug().toHtmlEscaped(), tr("Show").toHtmlEscaped()));
            names.append(exercise->name);
        }
    }
    m_list->setText(lines.join(QStringLiteral("<br>")));
    m_list->setAccessibleName(tr("Probably there already: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!lines.isEmpty());
}

} // namespace plusone
