#pragma once

#include "base/result.h"

#include <QDate>

#include <compare>
#include <optional>

namespace plusone {

/// A date as precise as its source: 2016, 2016-06 or 2016-06-10. It cannot hold a day that does not exist,
/// and it never turns a year into a made-up 1 January: ask for earliest() or latest().
class PartialDate {
public:
    enum class Precision { Year, Month, Day };

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, years 1000–9999) and nothing else.
    static Result<PartialDate> parse(const QString& text);
    static std::optional<PartialDate> tryFrom(const QString& text);
    /// As people type it: also "10 Jun 2016", "June 10, 2016", "June 2016", "2016/6/10", "2016年6月10日".
    /// "10/6/2016" is two days, and refused. Error as parse().
    static Result<PartialDate> parseTyped(const QString& text);
    static PartialDate fromDay(QDate day);

    [[nodiscard]] Precision precision() const;
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; } ///< 0 when only the year is known
    [[nodiscard]] int day() const { return m_day; }     ///< 0 when the day is not known
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    /// Exactly the text that parse() reads back.
    [[nodiscard]] QString toString() const;
    /// For people: "10 June 2016", "June 2016", "2016"; in Japanese 2016年6月10日.
    [[nodiscard]] QString toDisplay(const QString& language) const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
    /// By earliest day, the less precise first.
    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}

    int m_year;
    int m_month;
    int m_day;
};

/// Two days, both inside.
struct DateSpan {
    QDate first;
    QDate last;

    [[nodiscard]] bool overlaps(const DateSpan& other) const {
        return first <= other.last && other.first <= last;
    }
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// The last day that the program can name: "still standing".
inline const QDate openEnd(9999, 12, 31);

} // namespace plusone
