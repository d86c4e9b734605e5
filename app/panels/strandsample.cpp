#include "panels/strandsample.h"

#include <QCoreApplication>
#include <QPainter>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrandSample)
};

} // namespace

QImage strandSample(const Style& style, Strand strand, double devicePixelRatio) {
    const QSizeF size(3.5 * style.grid, 1.5 * style.grid);
    QImage image((size * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    const StrandStyle& look = style.strands[std::size_t(strand)];
    QPen pen(look.colour, style.maximumWidth / 2, Qt::SolidLine, Qt::FlatCap);
    if (!look.dash.empty()) {
        pen.setDashPattern(QList<qreal>(look.dash.begin(), look.dash.end()));
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, size.height() / 2), QPointF(size.width(), size.height() / 2));
    return image;
}

QIcon strandIcon(const Style& style, Strand strand, double devicePixelRatio) {
    QImage sample = strandSample(style, strand, devicePixelRatio);
    QIcon icon(QPixmap::fromImage(sample));
    QPainter painter(&sample);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(sample.rect(), style.paper);
    painter.end();
    icon.addPixmap(QPixmap::fromImage(sample), QIcon::Selected);
    return icon;
}

QString strandLabel(Strand strand) {
    switch (strand) {
    case Strand::Agreements:
        return Words::tr("Agreement");
    case Strand::Exercises:
        return Words::tr("Exercise");
    case Strand::Dialogues:
        return Words::tr("Dialogue");
    case Strand::RiskReduction:
        return Words::tr("Risk reduction");
    }
    return {};
}

} // namespace plusone
