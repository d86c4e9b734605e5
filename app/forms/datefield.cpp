#include "forms/datefield.h"

#include "forms/textfields.h"
#include "model/partialdate.h"
#include "window/icons.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace plusone {

DateField::DateField(const Style& style, QWidget* parent)
    : QWidget(parent), m_line(new LineEdit(longestText, this)) {
    m_line->setPlaceholderText(tr("2016, 2016-06 or 10 Jun 2016"));
    setFocusProxy(m_line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.grid / 2);
    row->addWidget(m_line, 1);
    row->addWidget(makeCalendarButton(style));
    connect(m_line, &QLineEdit::textChanged, this, &DateField::edited);
}

QToolButton* DateField::makeCalendarButton(const Style& style) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("calendar"), style));
    button->setToolTip(tr("Choose the day in a calendar"));
    button->setAccessibleName(tr("Choose the day in a calendar"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    // A calendar is many widgets: it is made when it is first asked for.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        auto* action = new QWidgetAction(menu);
        QCalendarWidget* calendar = makeCalendar();
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        connect(calendar, &QCalendarWidget::activated, menu, &QMenu::close);
        connect(calendar, &QCalendarWidget::clicked, menu, &QMenu::close);
    });
    return button;
}

QCalendarWidget* DateField::makeCalendar() {
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Qt paints week-ends red, which is the colour of errors here.
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    if (const auto date = PartialDate::parseTyped(text())) {
        calendar->setSelectedDate(date->earliest());
    }
    const auto choose = [this](QDate day) { setText(day.toString(Qt::ISODate)); };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    return calendar;
}

QString DateField::text() const {
    return m_line->text().trimmed();
}

void DateField::setText(const QString& text) {
    m_line->setText(text);
}

QLineEdit* DateField::line() const {
    return m_line;
}

QString DateField::understood(const QString& text, const QString& language) {
    const auto date = PartialDate::parseTyped(text);
    if (!date) {
        return {};
    }
    const QString shown = date->toDisplay(language);
    switch (date->precision()) {
    case PartialDate::Precision::Year:
        return tr("%1, month and day not known").arg(shown);
    case PartialDate::Precision::Month:
        return tr("%1, day not known").arg(shown);
    case PartialDate::Precision::Day:
        return shown;
    }
    return shown;
}

} // namespace plusone
