#pragma once

#include "cli/figureoptions.h"
#include "exchange/beside.h"
#include "layout/options.h"
#include "network/discs.h"
#include "network/lenssteps.h"
#include "scene/figureview.h"

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
    std::optional<StepLength> each; ///< a figure of each step of the lens
    /// A figure of each of them, in the place of the lens; of one without a name into `out` itself.
    std::optional<std::vector<NamedView>> views;
    Beside beside;
    QStringList notes; ///< to be said when it is drawn
};

std::vector<Option> figureJobOptions();

/// `store`: keeps what the options name; none, before it is open: whatever the options alone can say is
/// checked. Error Invalid names the option, NotFound what the store does not keep.
Result<FigureRequest> figureRequestFrom(const Arguments& arguments, const Store* store);

/// Error Invalid unless it is one that a figure can have.
Result<void> checkSuffix(const QString& out);

} // namespace plusone::cli
