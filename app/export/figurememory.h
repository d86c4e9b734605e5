#pragma once

#include "export/figuresource.h"
#include "scene/viewstate.h"

#include <vector>

namespace plusone {

/// What a figure is of, as far as its own words depend on it. Where everybody stands is no part of it.
struct FigureView {
    QString store; ///< path of its file
    QString lens;  ///< as text
    Scenario without = {};
    DiscMeaning discs = {}; ///< of maps
    std::optional<ChartSpec> chart = {};

    static FigureView of(const QString& store, const FigureSource& source);
    /// Of its map.
    static FigureView of(const QString& store, const ViewState& view);
    friend bool operator==(const FigureView&, const FigureView&) = default;
};

/// Takes over what belongs to one figure alone: its own texts, its part of the map, what was moved on it.
void copyOwn(const FigureSpec& from, FigureSpec& to);

/// The figures that were worked on, each with its view, for as long as the program runs: a title that comes
/// back on another view would be wrong, and one that does not on its own would be lost.
class FigureMemory {
public:
    struct Entry {
        FigureSpec spec;
        layout::Arrangement arrangement = layout::Arrangement::Force;
        /// Of a picture that was opened: its title. All of the spec counts then, not its own part alone.
        std::optional<QString> picture = {};
    };

    /// In the place of what was kept of this view before.
    void keep(const FigureView& view, const Entry& entry);
    /// Nothing: no figure of this view is known. Its part of the map lies elsewhere in another arrangement,
    /// and is left out.
    [[nodiscard]] std::optional<Entry> recall(const FigureView& view, layout::Arrangement arrangement) const;

private:
    std::vector<std::pair<FigureView, Entry>> m_entries;
};

} // namespace plusone
