#include "charts/qtcharts.h"

#include "scene/chart.h"
#include "scene/chartcolours.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double barWidth = 0.85; ///< of its place
constexpr double smallType = 0.85;

class Maker {
public:
    Maker(const ChartData& data, const Style& style, QObject* receiver, OnChartPlace onPlace)
        : m_data(data), m_style(style), m_receiver(receiver), m_onPlace(std::move(onPlace)),
          m_chart(std::make_unique<QChart>()) {
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->legend()->setAlignment(Qt::AlignTop);
        m_chart->legend()->setFont(small());
        m_chart->legend()->setLabelColor(style.ink);
    }

    std::unique_ptr<QChart> make() {
        if (m_data.shape == ChartData::Shape::Lines) {
            addLines();
        } else {
            addBars();
        }
        m_chart->legend()->setVisible(!legendFor(m_data, m_style).empty());
        return std::move(m_chart);
    }

private:
    [[nodiscard]] QFont small() const { return m_style.font(m_style.bodySize * smallType); }

    template <class Axis>
    Axis* look(Axis* axis, const QString& title) {
        axis->setLabelsColor(m_style.muted);
        axis->setLabelsFont(small());
        axis->setLinePenColor(m_style.hairline);
        axis->setGridLineColor(m_style.hairline);
        axis->setTitleText(title);
        axis->setTitleFont(small());
        axis->setTitleBrush(m_style.muted);
        return axis;
    }

    QValueAxis* valueAxis() {
        auto* axis = look(new QValueAxis, m_data.valueTitle);
        const std::vector<double> ticks = valueTicks(m_data);
        const int decimals = std::max(0, int(std::ceil(-std::log10(ticks[1]))));
        axis->setRange(0, ticks.back());
        axis->setTickCount(int(ticks.size()));
        axis->setLabelFormat(m_data.isPercent ? u"%d %%"_s : u"%.%1f"_s.arg(decimals));
        return axis;
    }

    /// Years under bars and lines: a label for each of 75 would be cut.
    QValueAxis* yearAxis(double first, double last) {
        constexpr double many = 20;
        constexpr double some = 8;
        auto* axis = look(new QValueAxis, m_data.categoryTitle);
        axis->setRange(first, last);
        axis->setLabelFormat(u"%d"_s);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(last - first > many ? 10 : last - first > some ? 5 : 1);
        axis->setGridLineVisible(false);
        return axis;
    }

    void addBars() {
        const bool isSideways = m_data.shape == ChartData::Shape::Sideways;
        QAbstractBarSeries* bars = isSideways
                                       ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                                       : new QStackedBarSeries;
        bars->setBarWidth(barWidth);
        const qsizetype all = m_data.categories.size();
        for (std::size_t s = 0; s < m_data.series.size(); ++s) {
            auto* set = new QBarSet(m_data.series[s].name);
            set->setColor(barColour(m_data.series[s].ink, m_style));
            set->setBorderColor(m_style.paper);
            for (qsizetype i = 0; i < all; ++i) {
                set->append(m_data.point(isSideways ? all - 1 - i : i, s).value.value_or(0));
            }
            const auto placeOf = [=](int bar) {
                return ChartCursor::Place{isSideways ? all - 1 - bar : bar, int(s)};
            };
            QObject::connect(set, &QBarSet::clicked, m_receiver,
                             [onPlace = m_onPlace, placeOf](int bar) { onPlace(placeOf(bar), true); });
            QObject::connect(set, &QBarSet::hovered, m_receiver,
                             [onPlace = m_onPlace, placeOf](bool isOver, int bar) {
                                 if (isOver) {
                                     onPlace(placeOf(bar), false);
                                 }
                             });
            bars->append(set);
        }
        m_chart->addSeries(bars);
        auto* values = valueAxis();
        m_chart->addAxis(values, isSideways ? Qt::AlignBottom : Qt::AlignLeft);
        auto* names = look(new QBarCategoryAxis, isSideways ? m_data.categoryTitle : QString());
        for (qsizetype i = 0; i < all; ++i) {
            QString name = m_data.categories[isSideways ? all - 1 - i : i];
            while (names->categories().contains(name)) {
                name += QChar(0x200B); // of no width: the axis leaves out a name that it has
            }
            names->append(name);
        }
        names->setGridLineVisible(false);
        names->setVisible(isSideways);
        m_chart->addAxis(names, isSideways ? Qt::AlignLeft : Qt::AlignBottom);
        if (!isSideways) {
            m_chart->addAxis(
                yearAxis(m_data.categories.front().toInt() - 0.5, m_data.categories.back().toInt() + 0.5),
                Qt::AlignBottom);
        }
        bars->attachAxis(names);
        bars->attachAxis(values);
    }

    void addLines() {
        const auto [first, last] = yearsOf(m_data);
        auto* years = yearAxis(first, last);
        auto* values = valueAxis();
        m_chart->addAxis(years, Qt::AlignBottom);
        m_chart->addAxis(values, Qt::AlignLeft);
        const auto attach = [&](QLineSeries* line) {
            m_chart->addSeries(line);
            line->attachAxis(years);
            line->attachAxis(values);
        };
        for (std::size_t s = 0; s < m_data.series.size(); ++s) {
            bool isFirst = true;
            for (QLineSeries* line : unbrokenLines(s)) {
                attach(line);
                // One entry of the legend is enough for a line with a gap.
                for (QLegendMarker* marker : m_chart->legend()->markers(line)) {
                    marker->setVisible(isFirst);
                }
                isFirst = false;
            }
        }
    }

    /// A line as long as there are values.
    std::vector<QLineSeries*> unbrokenLines(std::size_t series) {
        std::vector<QLineSeries*> lines;
        bool isBroken = true;
        for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
            const auto& value = m_data.point(i, series).value;
            if (value && isBroken) {
                lines.push_back(newLine(series));
            }
            isBroken = !value;
            if (value) {
                lines.back()->append(m_data.places[std::size_t(i)], *value);
            }
        }
        return lines;
    }

    QLineSeries* newLine(std::size_t series) {
        auto* line = new QLineSeries;
        line->setName(m_data.series[series].name);
        const StrandStyle style = lineLook(m_data, series, m_style);
        QPen pen(style.colour, m_style.maximumWidth / 2);
        if (!style.dash.empty()) {
            pen.setDashPattern(QList<qreal>(style.dash.begin(), style.dash.end()));
        }
        line->setPen(pen);
        line->setPointsVisible(m_data.series.size() == 1);
        const auto placeOf = [places = m_data.places, series](double x) {
            const auto after = std::lower_bound(places.begin(), places.end(), x);
            const bool isBefore =
                after == places.end() || (after != places.begin() && x - *(after - 1) < *after - x);
            return ChartCursor::Place{(isBefore ? after - 1 : after) - places.begin(), int(series)};
        };
        QObject::connect(
            line, &QLineSeries::clicked, m_receiver,
            [onPlace = m_onPlace, placeOf](const QPointF& at) { onPlace(placeOf(at.x()), true); });
        QObject::connect(line, &QLineSeries::hovered, m_receiver,
                         [onPlace = m_onPlace, placeOf](const QPointF& at, bool isOver) {
                             if (isOver) {
                                 onPlace(placeOf(at.x()), false);
                             }
                         });
        return line;
    }

    const ChartData& m_data;
    const Style& m_style;
    QObject* m_receiver;
    OnChartPlace m_onPlace;
    std::unique_ptr<QChart> m_chart;
};

} // namespace

std::unique_ptr<QChart> makeQtChart(const ChartData& data, const Style& style, QObject* receiver,
                                    const OnChartPlace& onPlace) {
    return Maker(data, style, receiver, onPlace).make();
}

QRectF placeOnChart(QChart& chart, const ChartData& data, ChartCursor::Place place) {
    if (place.category < 0 || chart.series().isEmpty()) {
        return {};
    }
    QAbstractSeries* any = chart.series().constFirst();
    if (data.shape == ChartData::Shape::Lines) {
        constexpr double round = 5; // px
        const auto& value = data.point(place.category, std::size_t(place.series)).value;
        const QPointF at =
            chart.mapToPosition({data.places[std::size_t(place.category)], value.value_or(0)}, any);
        return {at - QPointF(round, round), QSizeF(2 * round, 2 * round)};
    }
    double from = 0;
    double to = data.sum(place.category);
    if (place.series != ChartCursor::wholeBar) {
        for (int i = 0; i < place.series; ++i) {
            from += data.point(place.category, std::size_t(i)).value.value_or(0);
        }
        to = from + data.point(place.category, std::size_t(place.series)).value.value_or(0);
    }
    const bool isSideways = data.shape == ChartData::Shape::Sideways;
    const double bar = double(isSideways ? data.categories.size() - 1 - place.category : place.category);
    const auto at = [&](double across, double value) {
        return chart.mapToPosition(isSideways ? QPointF(value, across) : QPointF(across, value), any);
    };
    return QRectF(at(bar - barWidth / 2, from), at(bar + barWidth / 2, to)).normalized();
}

} // namespace plusone
