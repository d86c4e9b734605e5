#include "network/discs.h"

#include "network/measuretexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Discs)
};

constexpr std::array sizes{ActorMeasure::Degree,      ActorMeasure::Strength,  ActorMeasure::Betweenness,
                           ActorMeasure::Eigenvector, ActorMeasure::Closeness, ActorMeasure::Harmonic,
                           ActorMeasure::Core};
constexpr std::array colours{ActorMeasure::Community,   ActorMeasure::Core,      ActorMeasure::Articulation,
                             ActorMeasure::Degree,      ActorMeasure::Strength,  ActorMeasure::Betweenness,
                             ActorMeasure::Eigenvector, ActorMeasure::Closeness, ActorMeasure::Harmonic,
                             ActorMeasure::Clustering};

Result<std::optional<ActorMeasure>> measureFrom(const QString& key, std::span<const ActorMeasure> possible) {
    const auto measure = actorMeasureFrom(key);
    if (measure && std::find(possible.begin(), possible.end(), *measure) != possible.end()) {
        return measure;
    }
    QStringList known;
    for (const ActorMeasure one : possible) {
        known << keyOf(one);
    }
    return Error{
        ErrorCode::Invalid,
        Words::tr("Discs cannot show “%1”. They can show: %2.").arg(key.left(40), known.join(u", "_s))};
}

DiscScale scaleOf(const Network& network, const Measures& measures, ActorMeasure measure) {
    DiscScale scale;
    scale.measure = measure;
    bool isFirst = true;
    for (const NetworkNode& node : network.nodes) {
        const auto at = std::lower_bound(measures.actors.begin(), measures.actors.end(), node.actor);
        const bool isMeasured = at != measures.actors.end() && *at == node.actor;
        const auto value = isMeasured ? measures.of(std::size_t(at - measures.actors.begin()), measure)
                                      : std::optional<double>();
        scale.values.push_back(value);
        if (value) {
            scale.least = isFirst ? *value : std::min(scale.least, *value);
            scale.most = isFirst ? *value : std::max(scale.most, *value);
            isFirst = false;
        }
    }
    return scale;
}

} // namespace

QString DiscMeaning::toText() const {
    QStringList parts;
    if (size) {
        parts << u"size="_s + keyOf(*size);
    }
    if (colour) {
        parts << u"colour="_s + keyOf(*colour);
    }
    return parts.join(u';');
}

Result<DiscMeaning> DiscMeaning::fromText(const QString& text) {
    DiscMeaning meaning;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        if (name != "size"_L1 && name != "colour"_L1) {
            return Error{ErrorCode::Invalid, Words::tr("“%1” says nothing about discs.").arg(part.left(40))};
        }
        const bool isSize = name == "size"_L1;
        const auto measure = measureFrom(part.section(u'=', 1), isSize ? sizeMeasures() : colourMeasures());
        if (!measure) {
            return measure.error();
        }
        (isSize ? meaning.size : meaning.colour) = *measure;
    }
    return meaning;
}

std::span<const ActorMeasure> sizeMeasures() {
    return sizes;
}

std::span<const ActorMeasure> colourMeasures() {
    return colours;
}

bool isGrouping(ActorMeasure measure) {
    return measure == ActorMeasure::Community || measure == ActorMeasure::Articulation;
}

DiscMeaning DiscValues::meaning() const {
    const auto measureOf = [](const std::optional<DiscScale>& scale) {
        return scale ? std::optional(scale->measure) : std::nullopt;
    };
    return {measureOf(size), measureOf(colour)};
}

DiscMeaning discsOf(const Network& network) {
    return network.discs ? network.discs->meaning() : DiscMeaning();
}

Network dressed(Network network, const Measures& measures, const DiscMeaning& meaning) {
    DiscValues values;
    if (meaning.size) {
        values.size = scaleOf(network, measures, *meaning.size);
    }
    if (meaning.colour) {
        values.colour = scaleOf(network, measures, *meaning.colour);
    }
    network.discs = meaning.isPlain() ? nullptr : std::make_shared<const DiscValues>(std::move(values));
    return network;
}

} // namespace plusone
