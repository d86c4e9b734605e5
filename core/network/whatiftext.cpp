#include "network/whatiftext.h"

#include "base/csvline.h"
#include "model/dataset.h"
#include "network/measuretexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

QString titleOf(const RecordRef& ref, const Dataset& dataset, const QString& language) {
    const auto record = dataset.find(ref);
    return record ? titleOf(*record, language) : ref.slug;
}

/// At most so many, and how many more there are.
QString listed(const QStringList& names, std::size_t most) {
    const auto shown = qsizetype(std::min(most, std::size_t(names.size())));
    const QString text = names.first(shown).join(Words::tr(", "));
    return shown == names.size() ? text
                                 : Words::tr("%1 and %n more", nullptr, int(names.size() - shown)).arg(text);
}

std::optional<double> count(std::int64_t value) {
    return double(value);
}

QString cutOffSentence(const WhatIf& answer, const Dataset& dataset, const QString& language,
                       std::size_t most) {
    if (answer.cutOff.empty()) {
        return Words::tr("None of the actors that stay is cut off from those it was connected with.");
    }
    std::vector<ActorId> actors;
    for (const CutOff& one : answer.cutOff) {
        actors.push_back(one.actor);
    }
    return Words::tr("%n of %1 actor(s) that stay are cut off: %2.", nullptr, int(actors.size()))
        .arg(answer.after.actors)
        .arg(namesOf(actors, dataset, language, most));
}

QString pairsSentence(const WhatIf& answer) {
    const int ties = answer.staying.tied - answer.after.tied;
    const auto pairs = int(answer.staying.connected - answer.after.connected);
    if (ties == 0 && pairs == 0) {
        return Words::tr("No pair of those who stay loses its direct tie or every way to one another.");
    }
    return Words::tr(
               "Of the pairs of those who stay, %n lose(s) the direct tie and %1 every way to one another.",
               nullptr, ties)
        .arg(pairs);
}

QString efficiencySentence(const WhatIf& answer) {
    constexpr int decimals = 3;
    const double before = *answer.staying.efficiency;
    const double after = *answer.after.efficiency;
    if (numberText(before, decimals) == numberText(after, decimals)) {
        return Words::tr("Global efficiency among those who stay is %1 as before.")
            .arg(numberText(after, decimals));
    }
    constexpr double percent = 100;
    return Words::tr("Global efficiency among those who stay falls from %1 to %2 (by %3 %).")
        .arg(numberText(before, decimals), numberText(after, decimals),
             QString::number(percent * (before - after) / before, 'f', 0));
}

} // namespace

QString nameOf(const Removal& removal, const Dataset& dataset, const QString& language) {
    struct NameOf {
        const Dataset& dataset;
        const QString& language;
        QString operator()(const ActorId& id) const {
            return titleOf(RecordRef{RecordKind::Actor, id.slug()}, dataset, language);
        }
        QString operator()(const FrameworkId& id) const {
            return titleOf(RecordRef{RecordKind::Framework, id.slug()}, dataset, language);
        }
        QString operator()(EventKind kind) const { return labelOf(kind); }
        QString operator()(TieType type) const { return labelOf(type); }
        QString operator()(const RecordRef& record) const { return titleOf(record, dataset, language); }
    };
    return std::visit(NameOf{dataset, language}, removal);
}

QString nameOf(const ActorId& actor, const Dataset& dataset, const QString& language) {
    return nameOf(Removal(actor), dataset, language);
}

QString namesOf(const std::vector<ActorId>& actors, const Dataset& dataset, const QString& language,
                std::size_t most) {
    QStringList names;
    for (std::size_t i = 0; i < actors.size(); ++i) { // those beyond are counted alone
        names << (i < most ? nameOf(actors[i], dataset, language) : QString());
    }
    return listed(names, most);
}

QString takenOutSentence(const Scenario& scenario, const Dataset& dataset, const QString& language,
                         std::size_t most) {
    QStringList names;
    for (const Removal& removal : scenario.removals) {
        names << nameOf(removal, dataset, language);
    }
    const bool anyActor = std::any_of(scenario.removals.begin(), scenario.removals.end(),
                                      [](const auto& r) { return std::holds_alternative<ActorId>(r); });
    return names.isEmpty() ? Words::tr("Nothing is taken out yet.")
           : scenario.withRecords && anyActor
               ? Words::tr("Taken out: %1, with the records in which its actors take part.")
                     .arg(listed(names, most))
               : Words::tr("Taken out: %1.").arg(listed(names, most));
}

std::optional<double> WhatIfRow::difference() const {
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

std::vector<WhatIfRow> rowsOf(const WhatIf& answer) {
    constexpr int exact = 3;
    const auto& [before, staying, after] = std::tie(answer.before, answer.staying, answer.after);
    std::vector<WhatIfRow> rows{
        {"actors", Words::tr("Actors"), Words::tr("The actors that the map draws, less those taken out."), 0,
         count(before.actors), count(after.actors)},
        {"tied_pairs", Words::tr("Pairs tied directly"),
         Words::tr("Pairs of actors with a link, or an event of many parties, that the map draws."), 0,
         count(before.tied), count(after.tied)},
        {"tied_pairs_staying", Words::tr("Pairs tied directly, of those who stay"),
         Words::tr("The same, counted over the actors that stay: what is less here is lost by the removal "
                   "and not by there being fewer actors."),
         0, count(staying.tied), count(after.tied)},
        {"weight", labelOf(NetworkMeasure::Weight),
         Words::tr("%1 %2.").arg(definitionOf(NetworkMeasure::Weight), sourceOf(NetworkMeasure::Weight)), 1,
         before.weight, after.weight},
        {"connected_pairs", Words::tr("Pairs connected by some way"),
         Words::tr("Pairs of actors between which ties lead, whoever stands between them."), 0,
         count(before.connected), count(after.connected)},
        {"connected_pairs_staying", Words::tr("Pairs connected, of those who stay"),
         Words::tr("The same, counted over the actors that stay. Before, the ways may lead over who is taken "
                   "out."),
         0, count(staying.connected), count(after.connected)},
        {"components", labelOf(NetworkMeasure::Components),
         Words::tr("%1 %2.").arg(definitionOf(NetworkMeasure::Components),
                                 sourceOf(NetworkMeasure::Components)),
         0, count(before.parts), count(after.parts)},
        {"efficiency", Words::tr("Global efficiency"),
         Words::tr("The mean over all pairs of 1 / the steps of their shortest way, 0 where there is none; "
                   "ties all count the same. 1: everyone is tied to everyone. Latora and Marchiori 2001, "
                   "Physical Review Letters 87. Undefined of fewer than two actors."),
         exact, before.efficiency, after.efficiency},
        {"efficiency_staying", Words::tr("Global efficiency among those who stay"),
         Words::tr("The same over the pairs of the actors that stay. Before, the ways may lead over who is "
                   "taken out, so that a fall is no mere effect of there being fewer actors. Undefined of "
                   "fewer than two actors."),
         exact, staying.efficiency, after.efficiency},
        {"algebraic_connectivity", Words::tr("Algebraic connectivity"),
         Words::tr(
             "The second smallest eigenvalue of the network's Laplacian, ties unweighted: 0 where it is "
             "in several parts, the greater the harder it is to cut. Fiedler 1973, Czechoslovak "
             "Mathematical Journal 23. Undefined of fewer than two actors."),
         exact, before.connectivity, after.connectivity},
        {"degree_centralisation", labelOf(NetworkMeasure::DegreeCentral),
         Words::tr("%1 Undefined of fewer than three actors. %2.")
             .arg(definitionOf(NetworkMeasure::DegreeCentral), sourceOf(NetworkMeasure::DegreeCentral)),
         exact, before.centralisation, after.centralisation}};
    if (answer.removed.empty()) {
        std::erase_if(rows, [](const WhatIfRow& row) { return QByteArray(row.key).endsWith("_staying"); });
    }
    return rows;
}

QString numberText(const std::optional<double>& value, int decimals) {
    if (!value) {
        return u"–"_s;
    }
    const QString text = QString::number(std::abs(*value), 'f', decimals);
    return *value < 0 && text.toDouble() > 0 ? u'−' + text : text;
}

QString signedText(const std::optional<double>& value, int decimals) {
    const QString text = numberText(value, decimals);
    return value && *value > 0 && text.toDouble() > 0 ? u'+' + text : text;
}

QStringList sentencesOf(const WhatIf& answer, const Scenario& scenario, const Dataset& dataset,
                        const QString& language, std::size_t most) {
    QStringList sentences;
    if (answer.before.actors == 0) {
        return {Words::tr("The lens shows no actor, so there is nothing to take out.")};
    }
    sentences << takenOutSentence(scenario, dataset, language, most);
    if (scenario.isEmpty()) {
        return sentences;
    }
    if (answer.after.actors == 0) {
        return sentences << Words::tr("Nothing is left of the network.");
    }
    if (answer.lost.empty() && answer.removed.empty()) {
        constexpr int decimals = 1;
        const bool isSeen = answer.after.weight < answer.before.weight;
        return sentences << (isSeen ? Words::tr("No pair loses its last tie: others hold them together. All "
                                                "ties weigh %1 instead of %2.")
                                          .arg(numberText(answer.after.weight, decimals),
                                               numberText(answer.before.weight, decimals))
                                    : Words::tr("Nothing changes: what the lens shows does not hold it."));
    }
    sentences << cutOffSentence(answer, dataset, language, most) << pairsSentence(answer);
    sentences << (answer.staying.efficiency && answer.after.efficiency
                      ? efficiencySentence(answer)
                      : Words::tr("One actor alone has no efficiency."));
    return sentences;
}

QStringList undefinedSentences(const std::vector<WhatIfRow>& rows) {
    QStringList sentences;
    for (const WhatIfRow& row : rows) {
        if (!row.before || !row.after) {
            sentences << Words::tr("%1: %2").arg(row.name, row.meaning);
        }
    }
    return sentences;
}

QString rankingCriterion() {
    return Words::tr("Ranked by what the network loses in global efficiency among those who stay, then by "
                     "the pairs of them that no way connects any more, then by the ties lost, then by the "
                     "weight that all ties lose.");
}

QByteArray whatIfCsv(const std::vector<WhatIfRow>& rows) {
    QString lines =
        csvLine({Words::tr("Measure"), Words::tr("Before"), Words::tr("After"), Words::tr("Difference")});
    const auto cell = [](const std::optional<double>& value) {
        return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
    };
    for (const WhatIfRow& row : rows) {
        lines += csvLine({row.name, cell(row.before), cell(row.after), cell(row.difference())});
    }
    return csvFile(lines);
}

QByteArray rankingCsv(const std::vector<RankedRemoval>& ranking, const Dataset& dataset,
                      const QString& language) {
    QString lines = csvLine({Words::tr("Taken out"), Words::tr("Key"), Words::tr("Efficiency lost"),
                             Words::tr("Pairs cut"), Words::tr("Ties lost"), Words::tr("Weight lost")});
    for (const RankedRemoval& one : ranking) {
        lines += csvLine({nameOf(one.removal, dataset, language), toText(one.removal),
                          QString::number(one.loss, 'g', QLocale::FloatingPointShortest),
                          QString::number(one.cut), QString::number(one.tiesLost),
                          QString::number(one.weight, 'g', QLocale::FloatingPointShortest)});
    }
    return csvFile(lines);
}

} // namespace plusone
