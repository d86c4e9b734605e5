#pragma once

#include "scene/chartdata.h"

#include <QObject>

#include <memory>

class QKeyEvent;

namespace plusone {

/// Where the hand is on a chart: a bar, a piece of it, a point or a cell. What walks there by keys or points
/// with the mouse moves it; what it is on is said in words.
class ChartCursor : public QObject {
    Q_OBJECT

public:
    static constexpr int wholeBar = -1; ///< all that stand on one another

    struct Place {
        qsizetype category = -1; ///< -1: nowhere
        int series = wholeBar;
        friend bool operator==(const Place&, const Place&) = default;
    };

    explicit ChartCursor(QObject* parent = nullptr) : QObject(parent) {}

    /// Nowhere at first. `data` is never null.
    void show(std::shared_ptr<const ChartData> data);
    [[nodiscard]] const ChartData& data() const { return *m_data; }
    [[nodiscard]] Place place() const { return m_place; }

    /// Nothing for a place that the chart does not have; `choose`: its records are wanted.
    void goTo(Place place, bool choose);
    /// Walks by the arrow keys, Home and End; Return and Space choose. False: the key is for somebody else.
    bool press(const QKeyEvent& event);

    [[nodiscard]] QString words(Place place) const;
    /// "2014, exercises": what the records behind it have in common.
    [[nodiscard]] QString name(Place place) const;
    [[nodiscard]] std::vector<RecordRef> records(Place place) const;

Q_SIGNALS:
    void moved();
    void said(const QString& words);
    void chosen(plusone::ChartCursor::Place place);

private:
    /// Bars have whole ones.
    [[nodiscard]] int firstSeries() const;
    [[nodiscard]] bool has(Place place) const;
    void walk(qsizetype categories, int series);

    std::shared_ptr<const ChartData> m_data = std::make_shared<const ChartData>();
    Place m_place;
};

} // namespace plusone
