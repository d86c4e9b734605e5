#include "export/figurememory.h"

#include <algorithm>

namespace plusone {

FigureView FigureView::of(const QString& store, const FigureSource& source) {
    return {store, source.lens.toText(), source.network->without,
            source.chart ? DiscMeaning() : discsOf(*source.network), source.chart};
}

FigureView FigureView::of(const QString& store, const ViewState& view) {
    return {store, view.lens.toText(), view.without, view.discs, {}};
}

void copyOwn(const FigureSpec& from, FigureSpec& to) {
    to.title = from.title;
    to.subtitle = from.subtitle;
    to.description = from.description;
    to.crop = from.crop;
    to.labelOffsets = from.labelOffsets;
    to.legendAt = from.legendAt;
}

void FigureMemory::keep(const FigureView& view, const Entry& entry) {
    std::erase_if(m_entries, [&view](const auto& kept) { return kept.first == view; });
    m_entries.emplace_back(view, entry);
}

std::optional<FigureMemory::Entry> FigureMemory::recall(const FigureView& view,
                                                        layout::Arrangement arrangement) const {
    const auto kept = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&view](const auto& entry) { return entry.first == view; });
    if (kept == m_entries.end()) {
        return std::nullopt;
    }
    Entry entry = kept->second;
    if (entry.arrangement != arrangement) {
        entry.spec.crop.reset();
    }
    return entry;
}

} // namespace plusone
