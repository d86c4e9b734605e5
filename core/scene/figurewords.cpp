#include "scene/figurewords.h"

#include "model/recordjson.h"
#include "scene/figuretext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plusone {

QString versionOf(const Dataset& dataset, const std::vector<RecordRef>& records) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordRef& ref : records) {
        if (const auto record = dataset.find(ref)) {
            hash.addData(ref.toString().toUtf8());
            hash.addData(QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact));
        }
    }
    constexpr int shown = 16; // of 64 digits
    return u"sha256:"_s + QString::fromLatin1(hash.result().toHex().left(shown));
}

std::map<MapItem, QString> itemNames(const Dataset& dataset, const Network& network,
                                     const QString& language) {
    const QString separator = language == "ja"_L1 ? u"、"_s : u", "_s;
    const auto actorName = [&](std::size_t index) {
        const Actor* actor = dataset.find(network.nodes[index].actor);
        return actor ? titleOf(*actor, language) : network.nodes[index].actor.slug();
    };
    const auto countsIn = [&](const auto& countOf) {
        QStringList counts;
        for (std::size_t s = 0; s < strandCount; ++s) {
            if (const int count = countOf(s); count > 0) {
                counts << figureCount(Strand(s), count, language);
            }
        }
        return counts.join(separator);
    };
    std::map<MapItem, QString> names;
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const NetworkNode& node = network.nodes[i];
        names[{MapItem::Kind::Actor, node.actor.slug()}] =
            u"%1: %2"_s.arg(actorName(i), countsIn([&node](std::size_t s) { return node.records[s]; }));
    }
    for (const NetworkLink& link : network.links) {
        names[{MapItem::Kind::Link, link.key}] =
            u"%1 – %2: %3"_s.arg(actorName(link.a), actorName(link.b),
                                 countsIn([&link](std::size_t s) { return int(link.records[s].size()); }));
    }
    for (const NetworkHub& hub : network.hubs) {
        names[{MapItem::Kind::Hub, hub.key}] =
            u"%1: %2"_s.arg(nameOf(hub, language), figureRecords(int(hub.records.size()), language));
    }
    for (const NetworkHull& hull : network.hulls) {
        if (const Framework* framework = dataset.find(hull.framework)) {
            names[{MapItem::Kind::Hull, hull.framework.slug()}] = titleOf(*framework, language);
        }
    }
    return names;
}

std::vector<LegendEntry> legendFor(const ChartData& data) {
    std::vector<LegendEntry> entries;
    for (const ChartData::Series& series : data.series) {
        if (series.strand) {
            LegendEntry entry{LegendEntry::Kind::Bar, *series.strand, {}, series.name, {}};
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

QString describeChart(const ChartData& data) {
    constexpr qsizetype few = 20;
    QStringList numbers;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const bool isTold = data.categories.size() <= few || i == 0 || i + 1 == data.categories.size() ||
                            data.categories[i].endsWith(u'0');
        double sum = 0;
        for (const ChartData::Series& series : data.series) {
            sum += series.values[std::size_t(i)];
        }
        if (isTold) {
            numbers << u"%1: %2"_s.arg(data.categories[i], QString::number(sum, 'g', 3));
        }
    }
    return u"%1. %2 %3: %4."_s.arg(data.title, data.note, data.valueTitle, numbers.join(u"; "_s))
        .simplified();
}

} // namespace plusone
