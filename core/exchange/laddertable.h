#pragma once

#include "network/ladder.h"

namespace plusone {

/// The ladder as a CSV file: a row for each partner, a column for each rung with the date on which it was
/// reached as the record has it, and the highest level of trilateral dialogues; a weight other than 1 stands
/// in its rung's heading. Of two moments two columns for each. Names in the language, headings in the
/// program's.
QByteArray ladderCsv(const Dataset& dataset, const LadderMoments& moments, const QString& language);

/// A weight or a score for people: "1", "2.5".
QString weightText(double weight);

} // namespace plusone
