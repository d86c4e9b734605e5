#include "model/drafts.h"

#include <array>

namespace plusone {

RecordKind kindOf(const AnyDraft& draft) {
    constexpr std::array kinds{RecordKind::Actor,    RecordKind::Framework, RecordKind::Tie,
                               RecordKind::Exercise, RecordKind::Dialogue,  RecordKind::Source};
    static_assert(kinds.size() == std::variant_size_v<AnyDraft>);
    return kinds.at(draft.index());
}

std::optional<AnyDraft> emptyDraft(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return ActorDraft();
    case RecordKind::Framework:
        return FrameworkDraft();
    case RecordKind::Tie:
        return TieDraft();
    case RecordKind::Exercise:
        return ExerciseDraft();
    case RecordKind::Dialogue:
        return DialogueDraft();
    case RecordKind::Source:
        return SourceDraft();
    case RecordKind::Series:
    case RecordKind::Claim:
        break;
    }
    return std::nullopt;
}

} // namespace plusone
