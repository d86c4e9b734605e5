#pragma once

#include "cli/arguments.h"
#include "exchange/beside.h"
#include "layout/options.h"
#include "model/dataset.h"
#include "network/discs.h"
#include "network/lenssteps.h"
#include "scene/figure.h"

#include <functional>
#include <optional>

namespace plusone::cli {

/// One figure, or a sequence of them, as the options of `export` ask for it.
struct FigureRequest {
    QString out;
    bool mayReplace = false;
    Lens lens;
    DiscMeaning discs;
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

/// Every file that the request writes can be made: as checkNewFile().
Result<void> checkTargets(const FigureRequest& request);
/// As checkTarget(), and Conflict for a file that is there already and may not be replaced.
Result<void> checkNewFile(const QString& path, bool mayReplace);
/// Error Invalid unless it is one that a figure can have.
Result<void> checkSuffix(const QString& out);

/// Says on standard error what the figure that is written to `out` cannot hold or draw.
void noteLosses(const Figure& figure, const QString& out);

/// The whole walk: records, network, positions, figure, files. Each file whole or not at all.
Result<void> drawFigure(const Dataset& dataset, const FigureRequest& request);

} // namespace plusone::cli
