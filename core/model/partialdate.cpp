#include "model/partialdate.h"

#include "model/finding.h"

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
                     .arg(forMessage(text))};
}

namespace {

/// 1–12 of an English month's name or its beginning of three letters or more; 0: none.
int monthNamed(const QString& name) {
    constexpr int shortest = 3;
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12 && name.size() >= shortest; ++month) {
        if (english.monthName(month).startsWith(name, Qt::CaseInsensitive)) {
            return month;
        }
    }
    return 0;
}

/// The same date as parse() reads it; empty when the text has none of the forms.
QString isoFrom(const QString& typed) {
    static const QRegularExpression numbers(
        u"\\A(\\d{4})(?:[/.-](\\d{1,2})(?:[/.-](\\d{1,2}))?|年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?)\\z"_s);
    static const QRegularExpression dayFirst(u"\\A(?:(\\d{1,2})\\.? )?([a-z]+)\\.?,? (\\d{4})\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(u"\\A([a-z]+)\\.? (\\d{1,2}),? (\\d{4})\\z"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto iso = [](const QString& year, const QString& month, const QString& day) {
        QString text = year;
        for (const QString& part : {month, day}) {
            text += part.isEmpty() ? QString() : u'-' + part.rightJustified(2, u'0');
        }
        return text;
    };
    if (const auto match = numbers.match(typed); match.hasMatch()) {
        const int form = match.hasCaptured(4) ? 4 : 2;
        return iso(match.captured(1), match.captured(form), match.captured(form + 1));
    }
    if (const auto match = dayFirst.match(typed); match.hasMatch()) {
        const int month = monthNamed(match.captured(2));
        return month == 0 ? QString() : iso(match.captured(3), QString::number(month), match.captured(1));
    }
    if (const auto match = monthFirst.match(typed); match.hasMatch()) {
        const int month = monthNamed(match.captured(1));
        return month == 0 ? QString() : iso(match.captured(3), QString::number(month), match.captured(2));
    }
    return {};
}

} // namespace

Result<PartialDate> PartialDate::parseTyped(const QString& text) {
    constexpr qsizetype longest = 40; // "September 30, 2016" with some spaces
    const QString typed = text.left(longest).normalized(QString::NormalizationForm_KC).simplified();
    const auto understood = text.size() > longest ? std::nullopt : tryFrom(isoFrom(typed));
    return understood ? Result<PartialDate>(*understood) : parse(text.trimmed());
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
