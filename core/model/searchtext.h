#pragma once

#include "model/dataset.h"

#include <QStringList>

namespace plusone {

/// What of a record is searched. Other records are named and not quoted: their names are searched too.
struct SearchText {
    QStringList names; ///< the title first
    QStringList body;
    SeriesId series; ///< another name of the record
    FrameworkId framework;
    bool frameworkIsName = false;
    std::vector<ActorId> actors;
    std::vector<SourceId> sources;
};

SearchText searchTextOf(const Actor& actor);
SearchText searchTextOf(const Framework& framework);
SearchText searchTextOf(const Tie& tie);
SearchText searchTextOf(const Exercise& exercise);
SearchText searchTextOf(const Dialogue& dialogue);
SearchText searchTextOf(const Source& source);

/// By what others are found that refer to them.
QStringList namesForOthers(const Actor& actor);
QStringList namesForOthers(const Framework& framework);
QStringList namesForOthers(const Series& series);
QStringList namesForOthers(const Source& source);

/// All of it as texts to quote from: title, other names, body.
QStringList quotable(const Dataset& dataset, const SearchText& text);

} // namespace plusone
