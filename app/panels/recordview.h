#pragma once

#include "network/network.h"

#include <functional>

namespace plusone {

/// What lists say of an agreement, an exercise or a dialogue, read off the record of a snapshot: the pointers
/// live as long as that snapshot.
struct RecordView {
    RecordRef ref;
    Strand strand = Strand::Agreements;
    const QString* name = nullptr;
    std::optional<PartialDate> first; ///< of an agreement: when it began to stand
    std::optional<PartialDate> last;
    const std::vector<Participant>* parties = nullptr;
    FrameworkId framework;
    const QString* place = nullptr; ///< agreements have none
    const std::vector<SourceId>* sources = nullptr;

    [[nodiscard]] bool names(const ActorId& actor) const;
    /// As datesText(); of an agreement that still stands only its beginning.
    [[nodiscard]] QString dates(const QString& language) const;
};

/// The view of a record, or nothing: another kind, not there, or known from recall alone, which nobody sees.
std::optional<RecordView> viewOf(const Dataset& dataset, const RecordRef& ref);

/// Every agreement, exercise and dialogue with a source.
std::vector<RecordView> allViews(const Dataset& dataset);
/// Those of them that are in the lens.
std::vector<RecordView> viewsInLens(const EventIndex& index, const Lens& lens);

/// "10–17 June 2016", "30 June 2016 – 4 August 2016", in Japanese 2016年6月10–17日; one date when the last is
/// none or the same, empty when none is known.
QString datesText(const std::optional<PartialDate>& first, const std::optional<PartialDate>& last,
                  const QString& language);

} // namespace plusone
