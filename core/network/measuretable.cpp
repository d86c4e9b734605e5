#include "network/measuretable.h"

#include "base/csvline.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plusone {

QByteArray measuresCsv(const Measures& measures, const std::function<QString(const ActorId&)>& nameOf) {
    constexpr int digits = 10;
    QStringList heading{u"actor"_s, u"name"_s};
    for (const ActorMeasure measure : allActorMeasures()) {
        heading << keyOf(measure);
    }
    QString lines = csvLine(heading);
    for (std::size_t i = 0; i < measures.actors.size(); ++i) {
        QStringList cells{measures.actors[i].slug(), nameOf(measures.actors[i])};
        for (const ActorMeasure measure : allActorMeasures()) {
            const auto value = measures.of(i, measure);
            cells << (value ? QString::number(*value, 'g', digits) : QString());
        }
        lines += csvLine(cells);
    }
    return csvFile(lines);
}

} // namespace plusone
