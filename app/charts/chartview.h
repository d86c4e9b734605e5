#pragma once

#include <QChartView>
#include <QStringList>

namespace plusone {

struct Style;

/// One chart in the program's look, walked by keys as well: Left and Right go from bar to bar, Return
/// chooses. What a bar holds is said in words, for the line under the chart and for a screen reader.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(const QString& title, QWidget* parent = nullptr);

    /// Takes a new chart in; `bars` says each bar in words, in the order of their indices.
    void show(QChart* chart, const Style& style, QStringList bars);
    /// Says bar `index` and, when `choose`, emits chosen().
    void goTo(int index, bool choose);

Q_SIGNALS:
    void chosen(int index);
    void said(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringList m_bars;
    int m_current = -1;
};

/// A QChart without Qt's own theme: the style's paper, type and colours, no animation.
QChart* newChart(const Style& style);

} // namespace plusone
