#pragma once

#include "network/network.h"
#include "scene/figure.h"

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
    New, ///< where two moments are compared
    Kept,
    Ended,
    AreaNote,
    Credit,
    Nothing, ///< instead of an empty map
};

QString figureWord(FigureWord word, const QString& language);
FigureWord figureWordFor(Strand strand);
/// "3 exercises"
QString figureCount(Strand strand, int count, const QString& language);
/// `The "Japan-U.S. + 1" network, 24 August 2016`
QString defaultTitle(const Lens& lens, const QString& language);

} // namespace plusone
