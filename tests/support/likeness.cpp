#include "support/likeness.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone::test {
namespace {

constexpr int alike = 72; ///< of 255, in each of red, green and blue

struct Place {
    QString text;
    QRectF box; ///< on the page
};

int apart(QRgb a, QRgb b) {
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

bool hasNear(const QImage& image, QPoint at, QRgb colour) {
    for (int y = std::max(0, at.y() - 1); y <= std::min(image.height() - 1, at.y() + 1); ++y) {
        for (int x = std::max(0, at.x() - 1); x <= std::min(image.width() - 1, at.x() + 1); ++x) {
            if (apart(image.pixel(x, y), colour) <= alike) {
                return true;
            }
        }
    }
    return false;
}

/// The share of the ink in a part of `image` that `other` lacks, in %.
double percentLacking(const QImage& image, const QImage& other, QRgb paper, const QRect& part) {
    int ink = 0;
    int lacking = 0;
    const QRect inside = part & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (const QRgb colour = image.pixel(x, y); apart(colour, paper) > alike) {
                ++ink;
                lacking += hasNear(other, {x, y}, colour) ? 0 : 1;
            }
        }
    }
    return ink == 0 ? 0 : 100.0 * lacking / ink;
}

/// The area that the ink of a part would cover if all of it were black on white, px.
double inkIn(const QImage& image, QRgb paper, const QRect& part) {
    double ink = 0;
    const QRect inside = part & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            ink += apart(image.pixel(x, y), paper) / 255.0;
        }
    }
    return ink;
}

std::vector<Place> textsOf(const Figure& figure) {
    std::vector<Place> all;
    for (const SceneLabel& label : figure.scene.labels) {
        all.push_back({label.text, label.box});
    }
    for (const FigureText& text : figure.texts) {
        all.push_back({text.text, text.box});
    }
    for (const LegendEntry& entry : figure.legend) {
        all.push_back({entry.text, entry.box.translated(figure.legendBox.topLeft())});
    }
    const auto add = [&all](const QString& text, QPointF baseline, const QFont& font) {
        const QFontMetricsF metrics(font);
        all.push_back({text,
                       {baseline.x(), baseline.y() - metrics.ascent(), metrics.horizontalAdvance(text),
                        metrics.height()}});
    };
    for (const SizeKey::Disc& disc : figure.sizeKey.discs) {
        add(disc.text, figure.sizeKeyOrigin + disc.baseline, figure.sizeKey.font);
    }
    for (const TimeScale::Tick& tick : figure.timeScale.ticks) {
        add(tick.text, figure.timeScaleOrigin + tick.baseline, figure.timeScale.font);
    }
    if (figure.chart) {
        for (const ChartDrawing::Text& text : figure.chart->texts) {
            add(text.text, text.baseline, figure.chart->font);
        }
    }
    return all;
}

} // namespace

QStringList unlikenessOf(const Figure& figure, const QImage& drawn) {
    const QImage meant = renderFigure(figure);
    if (drawn.size() != meant.size()) {
        return {u"%1 × %2 px"_s.arg(drawn.width()).arg(drawn.height())};
    }
    const double scale = figure.spec.imagePixelsPerPx();
    const QRgb paper = figure.style.paper.rgb();
    QStringList faults;
    const auto check = [&](const QString& what, const QRect& part, double most) {
        const double lost = percentLacking(meant, drawn, paper, part);
        const double added = percentLacking(drawn, meant, paper, part);
        if (lost > most || added > most) {
            faults << u"%1: %2 % of the ink lost, %3 % added"_s.arg(what).arg(lost).arg(added);
        }
    };
    const auto onImage = [scale](const QRectF& box) {
        return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect();
    };
    check(u"all"_s, meant.rect(), 3);
    for (const auto& [text, box] : textsOf(figure)) {
        check(text, onImage(box), 15);
    }
    for (const QLineF& mark : figure.chart ? figure.chart->marks : std::vector<QLineF>()) {
        constexpr double fewDots = 6; // px: programs end a line of dots in their own ways
        if (mark.length() < fewDots) {
            continue;
        }
        const QRect part = onImage(QRectF(mark.p1(), mark.p2()).adjusted(-1, 0, 1, 0));
        const double share = inkIn(drawn, paper, part) / inkIn(meant, paper, part);
        if (constexpr double tolerance = 0.15; std::abs(share - 1) > tolerance) {
            faults << u"a mark has %1 of its ink"_s.arg(share);
        }
    }
    return faults;
}

} // namespace plusone::test
