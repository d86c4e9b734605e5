#include "model/fieldreader.h"
#include "model/recordjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

template <class R>
std::vector<Id<R>> readIds(FieldReader& in, const char* name) {
    std::vector<Id<R>> ids;
    for (const QString& slug : in.texts(name)) {
        ids.emplace_back(slug);
    }
    return ids;
}

/// Reads each object of a list with a reader of its own; a fault inside becomes a fault of the list.
template <class Read>
void readObjects(FieldReader& in, const char* name, Read read) {
    int place = 0;
    for (const QJsonValue& value : in.array(name)) {
        ++place;
        FieldReader element(value.toObject());
        if (!value.isObject()) {
            in.fail(name, Words::tr("entry %1 is no object").arg(place));
            return;
        }
        read(element);
        if (const auto done = element.finish(); !done) {
            in.fail(name, Words::tr("entry %1: %2").arg(place).arg(done.error().message.chopped(1)));
        }
    }
}

std::vector<Participant> readParticipants(FieldReader& in, const char* name) {
    std::vector<Participant> participants;
    readObjects(in, name, [&participants](FieldReader& element) {
        const ActorId actor(element.text("actor"));
        const QString role = element.optionalText("role");
        participants.push_back(
            {actor, role.isEmpty() ? Role::Participant : element.wordOf("role", role, Role::Participant)});
    });
    return participants;
}

template <class R>
void readProvenance(FieldReader& in, R& record) {
    record.summary = in.text("summary");
    record.sources = readIds<Source>(in, "sources");
    record.confidence = in.word<Confidence>("confidence");
}

template <class R>
void readFlags(FieldReader& in, R& record) {
    record.participantsComplete = in.flag("participants_complete", true);
    record.announcedOnly = in.flag("announced_only", false);
}

Actor readActor(FieldReader& in) {
    Actor record;
    record.id = ActorId(in.text("id"));
    record.name = in.text("name");
    record.nameJa = in.optionalText("name_ja");
    record.shortName = in.text("short");
    record.region = in.text("region");
    record.actorKind = in.word<ActorKind>("kind");
    record.capital = in.optionalText("capital");
    record.position = in.position();
    return record;
}

Framework readFramework(FieldReader& in) {
    Framework record;
    record.id = FrameworkId(in.text("id"));
    record.name = in.text("name");
    record.nameJa = in.optionalText("name_ja");
    record.frameworkKind = in.word<FrameworkKind>("kind");
    record.parent = FrameworkId(in.optionalText("parent"));
    readObjects(in, "members", [&record](FieldReader& element) {
        const ActorId actor(element.text("actor"));
        const auto joined = element.date("joined");
        record.members.push_back({actor, joined, element.date("left")});
    });
    record.start = in.date("start");
    record.end = in.date("end");
    readProvenance(in, record);
    return record;
}

Tie readTie(FieldReader& in) {
    Tie record;
    record.id = TieId(in.text("id"));
    record.type = in.word<TieType>("type");
    record.name = in.text("name");
    record.parties = readParticipants(in, "parties");
    record.signedOn = in.date("signed");
    record.inForce = in.date("in_force");
    record.ended = in.date("ended");
    record.firstSeen = in.date("first_seen");
    record.framework = FrameworkId(in.optionalText("framework"));
    readProvenance(in, record);
    return record;
}

Exercise readExercise(FieldReader& in) {
    Exercise record;
    record.id = ExerciseId(in.text("id"));
    record.series = in.text("series");
    record.name = in.text("name");
    record.start = in.date("start");
    record.end = in.date("end");
    record.place = in.optionalText("place");
    record.position = in.position();
    record.domain = in.word<Domain>("domain");
    record.participants = readParticipants(in, "participants");
    readFlags(in, record);
    record.framework = FrameworkId(in.optionalText("framework"));
    readProvenance(in, record);
    return record;
}

Dialogue readDialogue(FieldReader& in) {
    Dialogue record;
    record.id = DialogueId(in.text("id"));
    record.series = in.text("series");
    record.name = in.text("name");
    record.date = in.date("date");
    record.place = in.optionalText("place");
    record.level = in.word<Level>("level");
    record.participants = readParticipants(in, "participants");
    readFlags(in, record);
    record.framework = FrameworkId(in.optionalText("framework"));
    record.outcome = in.optionalText("outcome");
    readProvenance(in, record);
    return record;
}

Source readSource(FieldReader& in) {
    Source record;
    record.id = SourceId(in.text("id"));
    record.title = in.text("title");
    record.publisher = in.optionalText("publisher");
    record.date = in.date("date");
    record.url = in.text("url");
    return record;
}

Series readSeries(FieldReader& in) {
    Series record;
    record.name = in.text("name");
    record.nameJa = in.optionalText("name_ja");
    const QString kind = in.text("kind");
    if (kind != "exercise"_L1 && kind != "dialogue"_L1) {
        in.fail("kind", Words::tr("“exercise” or “dialogue” is expected"));
    }
    record.eventKind = kind == "dialogue"_L1 ? EventKind::Dialogues : EventKind::Exercises;
    record.id = Series::idFor(record.eventKind, record.name);
    return record;
}

Claim readClaim(FieldReader& in) {
    Claim record;
    record.id = ClaimId(in.text("id"));
    record.claim = in.text("claim");
    const QString ref = in.optionalText("record");
    record.record = RecordRef::fromString(ref);
    if (!ref.isEmpty() && !record.record) {
        in.fail("record", Words::tr("“%1” names no record").arg(ref.left(40)));
    }
    record.verified = in.word<Verified>("verified");
    record.note = in.text("note");
    record.sources = readIds<Source>(in, "sources");
    return record;
}

AnyRecord read(RecordKind kind, FieldReader& in) {
    switch (kind) {
    case RecordKind::Actor:
        return readActor(in);
    case RecordKind::Framework:
        return readFramework(in);
    case RecordKind::Tie:
        return readTie(in);
    case RecordKind::Exercise:
        return readExercise(in);
    case RecordKind::Dialogue:
        return readDialogue(in);
    case RecordKind::Source:
        return readSource(in);
    case RecordKind::Series:
        return readSeries(in);
    case RecordKind::Claim:
        break;
    }
    return readClaim(in);
}

} // namespace

Result<AnyRecord> recordFromJson(RecordKind kind, const QJsonObject& object) {
    FieldReader in(object);
    AnyRecord record = read(kind, in);
    if (const auto done = in.finish(); !done) {
        return done.error();
    }
    return record;
}

} // namespace plusone
