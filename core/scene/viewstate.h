#pragma once

#include "base/result.h"
#include "layout/options.h"
#include "network/discs.h"
#include "network/lens.h"
#include "network/scenario.h"
#include "scene/arrangement.h"
#include "scene/scene.h"
#include "scene/viewport.h"

#include <QByteArray>

#include <optional>

namespace plusone {

/// All that it takes to show again what a map showed: what the program keeps from one start to the next, and
/// what a named view in the store is.
struct ViewState {
    Lens lens = {};
    layout::Arrangement arrangement = layout::Arrangement::Force;
    PositionMap positions = {};
    PositionMap pins = {};
    LabelOffsets labelOffsets = {};        ///< px where a layout unit has labelScale px
    std::optional<Viewport> viewport = {}; ///< none: the whole map is fitted. Its size is not kept
    QString style = {};                    ///< the theme's name; empty: whatever the window has
    DiscMeaning discs = {};
    Scenario without = {}; ///< whose loss is shown; empty: none
    double labelScale = 0; ///< 0: that of the viewport, or 1 where it is fitted

    /// The same with the offsets of labels as they are where a layout unit has so many px.
    [[nodiscard]] ViewState withLabelsAt(double scale) const;
    /// One object, its keys sorted: equal states have equal texts.
    [[nodiscard]] QByteArray toJson() const;
    /// Error Invalid says what cannot be read. Places that are no numbers, or that no screen reaches, are
    /// left out.
    static Result<ViewState> fromJson(const QByteArray& json);
};

} // namespace plusone
