#include "model/partialdate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plusone {

std::optional<PartialDate> PartialDate::tryFrom(const QString& text) {
    static const QRegularExpression form(u"\\A([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    if (hasMonth && !QDate::isValid(year, month, hasDay ? day : 1)) {
        return std::nullopt;
    }
    return PartialDate(year, month, day);
}

Result<PartialDate> PartialDate::parse(const QString& text) {
    if (auto date = tryFrom(text)) {
        return *date;
    }
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate(
                     "PartialDate", "“%1” is not a date. Write a year, a month or a day that exists: "
                                    "2016, 2016-06 or 2016-06-10.")
                     .arg(text.left(40))};
}

PartialDate PartialDate::fromDay(QDate day) {
    return {day.year(), day.month(), day.day()};
}

PartialDate::Precision PartialDate::precision() const {
    return m_month == 0 ? Precision::Year : m_day == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::earliest() const {
    return {m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day};
}

QDate PartialDate::latest() const {
    switch (precision()) {
    case Precision::Year:
        return {m_year, 12, 31};
    case Precision::Month:
        return {m_year, m_month, QDate(m_year, m_month, 1).daysInMonth()};
    case Precision::Day:
        break;
    }
    return {m_year, m_month, m_day};
}

QString PartialDate::toString() const {
    switch (precision()) {
    case Precision::Year:
        return earliest().toString(u"yyyy"_s);
    case Precision::Month:
        return earliest().toString(u"yyyy-MM"_s);
    case Precision::Day:
        break;
    }
    return earliest().toString(u"yyyy-MM-dd"_s);
}

QString PartialDate::toDisplay(const QString& language) const {
    const bool japanese = language == "ja"_L1;
    const QLocale locale(japanese ? QLocale::Japanese : QLocale::English);
    switch (precision()) {
    case Precision::Year:
        return locale.toString(earliest(), japanese ? u"yyyy年"_s : u"yyyy"_s);
    case Precision::Month:
        return locale.toString(earliest(), japanese ? u"yyyy年M月"_s : u"MMMM yyyy"_s);
    case Precision::Day:
        break;
    }
    return locale.toString(earliest(), japanese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

} // namespace plusone
