#pragma once

#include "cli/arguments.h"
#include "scene/figurespec.h"
#include "store/store.h"

namespace plusone::cli {

/// Size, look and parts of a figure, and --figure.
std::vector<Option> figureOptions();

/// The figure that the options ask for; what they do not name is as in the one that `store` keeps under the
/// name of --figure. No store, before it is open: only what the options say is checked. Error Invalid names
/// the option, NotFound the figures that are kept.
Result<FigureSpec> figureFrom(const Arguments& arguments, const Store* store);

/// What is to be said about options that change nothing about a file of this kind.
QStringList notesOnOptions(const Arguments& arguments, const QString& out);

} // namespace plusone::cli
