#include "scene/figurewords.h"

#include "model/recordjson.h"
#include "scene/builder.h"
#include "scene/chartwords.h"
#include "scene/figuretext.h"
#include "scene/scenelabels.h"

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

LostNames lostNames(const SceneInput& input, const Scene& scene) {
    std::map<MapItem, QString> drawn;
    for (const SceneLabel& label : scene.labels) {
        drawn[label.item] = label.text;
    }
    const QString second = input.language == "ja"_L1 ? u"en"_s : u"ja"_s;
    LostNames lost;
    const auto check = [&](const MapItem& item, const auto& nameIn) {
        const QString name = nameIn(input.language);
        const auto text = drawn.find(item);
        if (text == drawn.end()) {
            lost.missing << name;
        } else if (!text->second.contains(name) ||
                   (input.bothNames && !text->second.contains(nameIn(second)))) {
            lost.shortened << name;
        }
    };
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        if (input.labelRoom.contains(scene.nodes[i].centre)) {
            check(scene.nodes[i].item, [&](const QString& language) {
                return nameOnMap(input.dataset, input.network, i, language);
            });
        }
    }
    for (const SceneHull& hull : scene.hulls) {
        const Framework* framework =
            hull.item.kind == MapItem::Kind::Hull ? input.dataset.find(FrameworkId(hull.item.key)) : nullptr;
        if (framework && hull.outline.intersects(input.labelRoom)) {
            check(hull.item, [&](const QString& language) { return titleOf(*framework, language); });
        }
    }
    return lost;
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

namespace {

constexpr qsizetype few = 20; ///< are told one by one

QStringList categoriesInWords(const ChartData& data) {
    const auto total = [&data](qsizetype category) -> std::optional<double> {
        return data.shape == ChartData::Shape::Lines ? data.point(category, 0).value : data.sum(category);
    };
    QStringList numbers;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const bool isTold = data.categories.size() <= few || i == 0 || i + 1 == data.categories.size() ||
                            isRoundYear(data.categories[i]);
        if (const auto value = total(i); isTold && value) {
            numbers << u"%1: %2"_s.arg(data.categories[i], valueText(data, value));
        }
    }
    return numbers;
}

/// Lines: where it begins and ends. Counts: the sum. Levels: the highest, and when it was first reached.
QString seriesInWords(const ChartData& data, const ChartData::Series& series) {
    const auto at = [&](std::size_t i) {
        return u"%1 (%2)"_s.arg(valueText(data, series.points[i].value), data.categories[qsizetype(i)]);
    };
    std::optional<std::size_t> first;
    std::size_t last = 0;
    std::size_t highest = 0;
    double sum = 0;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (const auto& value = series.points[i].value) {
            highest = first && *series.points[highest].value >= *value ? highest : i;
            first = first.value_or(i);
            last = i;
            sum += *value;
        }
    }
    QString text = data.shape == ChartData::Shape::Counts ? valueText(data, sum) : QString();
    if (first && data.shape == ChartData::Shape::Lines) {
        text = u"%1 – %2"_s.arg(at(*first), at(last));
    } else if (first && data.shape == ChartData::Shape::Levels) {
        text = at(highest);
    }
    return u"%1: %2"_s.arg(series.name, text);
}

} // namespace

QString describeChart(const ChartData& data) {
    const ChartData told = firstRows(data, few);
    const bool isBars = told.shape == ChartData::Shape::Stacked || told.shape == ChartData::Shape::Sideways;
    QStringList numbers;
    if (isBars || told.series.size() == 1) {
        numbers = categoriesInWords(told);
    } else {
        for (const ChartData::Series& series : told.series) {
            numbers << seriesInWords(told, series);
        }
    }
    return u"%1. %2 %3: %4."_s.arg(told.title, told.note, told.valueTitle, numbers.join(u"; "_s))
        .simplified();
}

} // namespace plusone
