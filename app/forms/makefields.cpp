#include "forms/makefields.h"

#include "forms/actorfields.h"
#include "forms/dialoguefields.h"
#include "forms/exercisefields.h"
#include "forms/frameworkfields.h"
#include "forms/sourcefields.h"
#include "forms/tiefields.h"

namespace plusone {

RecordFields* makeFields(RecordKind kind, const Session& session, Prompt& prompt, QWidget* parent) {
    switch (kind) {
    case RecordKind::Actor:
        return new ActorFields(session, prompt, parent);
    case RecordKind::Framework:
        return new FrameworkFields(session, prompt, parent);
    case RecordKind::Tie:
        return new TieFields(session, prompt, parent);
    case RecordKind::Exercise:
        return new ExerciseFields(session, prompt, parent);
    case RecordKind::Dialogue:
        return new DialogueFields(session, prompt, parent);
    case RecordKind::Source:
        return new SourceFields(session, prompt, parent);
    case RecordKind::Series:
    case RecordKind::Claim:
        break;
    }
    qFatal("No form edits a record of kind %d", int(kind));
}

} // namespace plusone
