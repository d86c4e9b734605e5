#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;

namespace plusone {

class DateField;
class Session;

/// Which moment a panel looks at, the lens' own at first, and with which earlier one it is compared, if any.
class MomentsBar : public QWidget {
    Q_OBJECT

public:
    explicit MomentsBar(Session& session, QWidget* parent = nullptr);

    /// Of a month or a year its last day, as on the command line.
    [[nodiscard]] QDate moment() const;
    [[nodiscard]] std::optional<QDate> comparedWith() const;
    /// Why a date that was typed is not taken; empty: all are.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    void changed();

private:
    void followLens();
    void announce();
    [[nodiscard]] static std::optional<QDate> dayOf(const DateField& field);

    Session& m_session;
    QCheckBox* m_follow;
    DateField* m_moment;
    QCheckBox* m_compare;
    DateField* m_earlier;
    bool m_isOfLens = false;  ///< it compares because the lens does
    bool m_isFilling = false; ///< the lens' dates are being shown: it is not an act of the person
};

} // namespace plusone
