#pragma once

#include "cli/arguments.h"
#include "layout/options.h"
#include "model/dataset.h"
#include "network/lenssteps.h"
#include "scene/figurespec.h"

#include <functional>
#include <optional>

namespace plusone::cli {

/// What is written beside a figure, each into a file of the figure's name with another ending.
struct Beside {
    bool text = false;    ///< .txt: the figure in words
    bool data = false;    ///< .csv: the records
    bool bibtex = false;  ///< .bib
    bool cslJson = false; ///< .csl.json
};

/// One figure, or a sequence of them, as the options of `export` ask for it.
struct FigureRequest {
    QString out;
    bool mayReplace = false;
    Lens lens;
    FigureSpec figure;
    QStringList cropTo; ///< ids of actors and frameworks
    layout::Options layout;
    std::optional<StepLength> each; ///< none: one figure
    Beside beside;
};

std::vector<Option> figureJobOptions();

/// The settings that are kept under a name; Error NotFound.
using KeptFigure = std::function<Result<FigureSpec>(const QString& name)>;

/// Error Invalid names the option; that of `kept` as it is.
Result<FigureRequest> figureRequestFrom(const Arguments& arguments, const KeptFigure& kept);

/// Every file that the request writes can be made: as checkTarget(), and Conflict for one that is there
/// already and may not be replaced.
Result<void> checkTargets(const FigureRequest& request);

/// The whole walk: records, network, positions, figure, files. Each file whole or not at all.
Result<void> drawFigure(const Dataset& dataset, const FigureRequest& request);

} // namespace plusone::cli
