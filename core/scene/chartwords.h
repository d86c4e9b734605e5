#pragma once

#include "model/vocab.h"
#include "scene/chartkind.h"

#include <QDate>
#include <QString>

namespace plusone {

class Dataset;
struct Lens;

// The words of charts, in the figure's language: see figuretext.h.

/// One of the two texts.
QString inLanguage(const QString& language, const QString& english, const QString& japanese);

/// Of a chart's categories: "2010", and not "2016-08-20".
bool isRoundYear(const QString& category);

QString otherFrameworksText(const QString& language);
QString domainWord(Domain domain, const QString& language);
QString levelWord(Level level, const QString& language);

/// Of rows or lines: "First 10 of 45".
QString firstOfText(qsizetype shown, qsizetype all, const QString& language);
/// "6 of 13 events marked"
QString markedText(qsizetype shown, qsizetype all, const QString& language);
/// That bars are not parted: "All kinds together".
QString togetherText(ChartKind chart, const QString& language);
/// What cells stand for, from the least to the most: "Pale: 1, strong: 89". Of levels height counts too.
QString cellsText(const QString& least, const QString& most, bool isLevels, const QString& language);
/// In the place of a chart that has no room.
QString noRoomText(const QString& language);

/// What the lens lets through and keeps out, whatever its time; empty where it has no filters.
QString filtersNote(const Dataset& dataset, const Lens& lens, const QString& language);
/// Where time runs by years of records: that the lens' own time is ignored.
QString allYearsNote(const QString& language);
/// Where it runs by moments: what is looked at in each.
QString momentsNote(const Lens& lens, const QString& language);
/// What the places of such a chart are called.
QString momentsTitle(const QString& language);
/// "2016" for the 1 January, else the day: "2026-04-20".
QString momentText(QDate day);
/// The same in a sentence: "2016", "April 2026"; 2026年4月.
QString momentInWords(QDate day, const QString& language);
/// A whole number of per cent; 0.4 is not 0: "under 1".
QString percentText(double share, const QString& language);

} // namespace plusone
