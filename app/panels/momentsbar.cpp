#include "panels/momentsbar.h"

#include "forms/datefield.h"
#include "model/partialdate.h"
#include "window/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <utility>

namespace plusone {

MomentsBar::MomentsBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_follow(new QCheckBox(tr("As the &lens"), this)),
      m_moment(new DateField(session.style(), this)), m_compare(new QCheckBox(tr("Compare &with"), this)),
      m_earlier(new DateField(session.style(), this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(session.style().grid);
    for (QWidget* widget : {static_cast<QWidget*>(m_follow), static_cast<QWidget*>(m_moment),
                            static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_earlier)}) {
        line->addWidget(widget);
    }
    m_follow->setObjectName(QStringLiteral("follow"));
    m_follow->setToolTip(tr("The moment of the lens, or the last day of its span"));
    m_moment->line()->setObjectName(QStringLiteral("moment"));
    m_moment->line()->setAccessibleName(tr("Moment of the ladder"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Mark which rungs are new, kept and lost since an earlier moment"));
    m_earlier->line()->setObjectName(QStringLiteral("earlier"));
    m_earlier->line()->setAccessibleName(tr("Earlier moment to compare with"));
    for (DateField* field : {m_moment, m_earlier}) {
        constexpr int characters = 18;
        field->line()->setMinimumWidth(characters / 2 * fontMetrics().averageCharWidth());
        field->line()->setMaximumWidth(characters * fontMetrics().averageCharWidth());
        connect(field, &DateField::edited, this, &MomentsBar::announce);
    }
    m_follow->setChecked(true);
    m_earlier->setText(foundingDay.toString(Qt::ISODate));
    connect(m_follow, &QCheckBox::toggled, this, &MomentsBar::followLens);
    connect(m_compare, &QCheckBox::toggled, this, &MomentsBar::announce);
    connect(&session, &Session::lensChanged, this, &MomentsBar::followLens);
    followLens();
}

void MomentsBar::followLens() {
    {
        const QScopedValueRollback guard(m_isFilling, true);
        if (m_follow->isChecked()) {
            m_moment->setText(m_session.lens().lastDay().toString(Qt::ISODate));
            // What the lens compares, the ladder compares too.
            if (const auto earlier = m_session.lens().earlier()) {
                m_isOfLens = m_isOfLens || !m_compare->isChecked();
                m_compare->setChecked(true);
                m_earlier->setText(earlier->lastDay().toString(Qt::ISODate));
            } else if (std::exchange(m_isOfLens, false)) {
                m_compare->setChecked(false);
            }
        }
    }
    announce();
}

void MomentsBar::announce() {
    if (m_isFilling) {
        return;
    }
    m_isOfLens = m_isOfLens && m_session.lens().comparedWith;
    m_moment->setEnabled(!m_follow->isChecked());
    m_earlier->setEnabled(m_compare->isChecked());
    Q_EMIT changed();
}

std::optional<QDate> MomentsBar::dayOf(const DateField& field) {
    const auto date = PartialDate::parseTyped(field.text());
    return date ? std::optional(date->latest()) : std::nullopt;
}

QDate MomentsBar::moment() const {
    return dayOf(*m_moment).value_or(m_session.lens().lastDay());
}

std::optional<QDate> MomentsBar::comparedWith() const {
    const auto earlier = m_compare->isChecked() ? dayOf(*m_earlier) : std::nullopt;
    return earlier && *earlier < moment() ? earlier : std::nullopt;
}

QString MomentsBar::complaint() const {
    for (const auto& [field, isUsed] :
         {std::pair(m_moment, true), std::pair(m_earlier, m_compare->isChecked())}) {
        if (isUsed && !dayOf(*field)) {
            return tr("“%1” is no date that can be read: write 2016, 2016-06 or 10 Jun 2016.")
                .arg(field->text());
        }
    }
    return m_compare->isChecked() && !comparedWith()
               ? tr("Nothing is compared: the other moment has to be an earlier one.")
               : QString();
}

} // namespace plusone
