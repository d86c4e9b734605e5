#pragma once

#include "network/discs.h"

#include <QString>

namespace plusone {

/// The words of a figure in its own language, which need not be the program's: a Japanese figure comes out of
/// an English window too. So they are not in the translations, but in one table here.
enum class FigureWord {
    Agreements,
    Exercises,
    Dialogues,
    RiskReduction,
    Hubs, ///< Japan and the U.S.
    Country,
    Organisation,
    ManyParty,
    Framework,
    QuietFramework, ///< without a record in the lens
    New,            ///< where two moments are compared
    Kept,
    Ended,
    Lost, ///< where a scenario takes something out
    AreaNote,
    Credit,
    Nothing, ///< instead of an empty map
};

/// That a line of sources names.
inline constexpr std::size_t mostPublishers = 4;

QString figureWord(FigureWord word, const QString& language);
FigureWord figureWordFor(Strand strand);
/// "3 records"
QString figureRecords(int count, const QString& language);
/// "betweenness"
QString figureMeasure(ActorMeasure measure, const QString& language);
/// "area of a disc: betweenness"
QString figureDiscArea(ActorMeasure measure, const QString& language);
/// "betweenness 0 – 0.272"
QString figureRange(const DiscScale& scale, const QString& language);
/// "community 2"; of a measure that isGrouping().
QString figureGroup(ActorMeasure measure, int group, const QString& language);
/// "0.2 – betweenness"
QString figureValue(double value, ActorMeasure measure, const QString& language);
/// "The area of a disc stands for betweenness, its colour for community."; empty: for nothing of the kind.
QString describeDiscs(const DiscMeaning& discs, const QString& language);
/// "24 August 2016", "2014 – 2016"
QString figureTime(const Lens& lens, const QString& language);
/// "3 exercises"
QString figureCount(Strand strand, int count, const QString& language);
/// `The "Japan-U.S. + 1" network, 24 August 2016`, of a time as figureTime() has it; of none without it.
QString defaultTitle(const QString& time, const QString& language);
/// "Agreements standing on 24 August 2016; exercises and dialogues of the 36 months before": what the lens'
/// time and its kinds of record let through.
QString recordsInWords(const Lens& lens, const QString& language);
/// The filters' frameworks and actors: "Quad, Japan"; empty when there are none.
QString namesInWords(const Dataset& dataset, const LensFilters& filters, const QString& language);
/// "Agreements standing on 24 August 2016; exercises and dialogues of the 36 months before; …" with what is
/// left out.
QString describeLens(const Dataset& dataset, const Lens& lens, const NetworkCounts& counts,
                     const QString& language);
/// "Part of the map: 12 of 45 actors, and where their ties lead to."
QString describePart(std::size_t shown, std::size_t whole, const QString& language);
/// "Sources (312): Ministry of Defense, U.S. Navy … and 83 others" from the records shown, most cited first;
/// no more than `named` publishers by their names.
QString sourceLine(const Dataset& dataset, const std::vector<RecordRef>& records, const QString& language,
                   std::size_t named = mostPublishers);

} // namespace plusone
