#pragma once

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plusone {

class Session;
class TimePlayer;
class YearBars;

/// Time below the map: the bars with their handles, a typed date, the months before it, from–to, what changed
/// since an earlier moment, play.
class TimeStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimeStrip(Session& session, QWidget* parent = nullptr);
    ~TimeStrip() override;

    [[nodiscard]] YearBars& bars() const { return *m_bars; }
    [[nodiscard]] TimePlayer& player() const { return *m_player; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layRow();
    QWidget* makeControls();
    void makeFromTo(QWidget* parent);
    void makeDate(QWidget* parent);
    void refresh();
    void takeDate(QLineEdit* line);
    [[nodiscard]] QLineEdit* makeDateLine(const QString& name, const QString& spoken, QWidget* parent);
    void setSpan(bool fromTo);
    void makeComparison(QWidget* parent);
    void setCompared(bool compared);

    Session& m_session;
    YearBars* m_bars;
    QBoxLayout* m_row = nullptr; ///< of the controls; a column in a narrow window
    TimePlayer* m_player = nullptr;
    QLineEdit* m_first = nullptr; ///< of a span
    QLineEdit* m_date = nullptr;
    QLabel* m_understood = nullptr;
    QSpinBox* m_months = nullptr;
    QCheckBox* m_fromTo = nullptr;
    QCheckBox* m_compared = nullptr;
    QLineEdit* m_earlier = nullptr; ///< the moment that is compared with
};

} // namespace plusone
