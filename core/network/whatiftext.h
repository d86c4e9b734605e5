#pragma once

#include "network/removalranking.h"

#include <QStringList>

namespace plusone {

class Dataset;

/// What a scenario does, in the words and numbers that the window and the command line show. Names of records
/// are in `language`, all else in the program's.

/// "United States", "Quad", "Exercises", "Logistics", "Malabar 2016"; the slug of what the data do not hold.
QString nameOf(const Removal& removal, const Dataset& dataset, const QString& language);
QString nameOf(const ActorId& actor, const Dataset& dataset, const QString& language);
/// "Australia, India and 3 more". `most`: names at most.
QString namesOf(const std::vector<ActorId>& actors, const Dataset& dataset, const QString& language,
                std::size_t most);
/// "Taken out: United States, Quad." `most`: names at most.
QString takenOutSentence(const Scenario& scenario, const Dataset& dataset, const QString& language,
                         std::size_t most);

/// A measure before and after.
struct WhatIfRow {
    const char* key = ""; ///< in files
    QString name;
    QString meaning; ///< its definition, with the published source
    int decimals = 0;
    std::optional<double> before; ///< none: undefined, `meaning` says when
    std::optional<double> after;

    [[nodiscard]] std::optional<double> difference() const;
};
/// What concerns "those who stay" only where an actor is taken out.
std::vector<WhatIfRow> rowsOf(const WhatIf& answer);
/// "0.417"; "–" for what is undefined.
QString numberText(const std::optional<double>& value, int decimals);
/// The same with its sign: "+2", "−0.100", "0".
QString signedText(const std::optional<double>& value, int decimals);

/// What is seen, one statement each, for somebody who asks what the numbers say. `most`: names at most in a
/// list.
QStringList sentencesOf(const WhatIf& answer, const Scenario& scenario, const Dataset& dataset,
                        const QString& language, std::size_t most);
/// For each row with an undefined number, when that is so.
QStringList undefinedSentences(const std::vector<WhatIfRow>& rows);
/// By what removals are ranked.
QString rankingCriterion();

/// As files: columns measure, before, after, difference; what is undefined is empty.
QByteArray whatIfCsv(const std::vector<WhatIfRow>& rows);
QByteArray rankingCsv(const std::vector<RankedRemoval>& ranking, const Dataset& dataset,
                      const QString& language);

} // namespace plusone
