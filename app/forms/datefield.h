#pragma once

#include <QWidget>

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace plusone {

class LineEdit;
struct Style;

/// A date as precise as its source, typed as text; a calendar helps where the day is known.
class DateField : public QWidget {
    Q_OBJECT

public:
    /// "10 September 2016" has seventeen characters; a little more can be shown and judged.
    static constexpr qsizetype longestText = 30;

    explicit DateField(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QLineEdit* line() const;

    /// How the program reads the text: "June 2016, day not known"; empty when it cannot be read.
    [[nodiscard]] static QString understood(const QString& text, const QString& language);

Q_SIGNALS:
    void edited();

private:
    QToolButton* makeCalendarButton(const Style& style);
    QCalendarWidget* makeCalendar();

    LineEdit* m_line;
};

} // namespace plusone
