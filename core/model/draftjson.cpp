#include "model/fieldreader.h"
#include "model/recordjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

/// Reads each entry of a list: a text alone, or an object with a reader of its own.
template <class ReadText, class ReadObject>
void readEntries(FieldReader& in, const char* name, const ReadText& readText, const ReadObject& readObject) {
    int place = 0;
    for (const QJsonValue& value : in.array(name)) {
        ++place;
        if (value.isString()) {
            readText(value.toString());
            continue;
        }
        if (!value.isObject()) {
            in.fail(name, Words::tr("entry %1 is neither an id nor an object").arg(place));
            return;
        }
        FieldReader element(value.toObject());
        readObject(element);
        if (const auto done = element.finish(); !done) {
            in.fail(name, Words::tr("entry %1: %2").arg(place).arg(done.error().message.chopped(1)));
        }
    }
}

SourceDraft readSource(FieldReader& in) {
    SourceDraft source;
    source.id = in.optionalText("id");
    source.title = in.optionalText("title");
    source.publisher = in.optionalText("publisher");
    source.date = in.optionalText("date");
    source.url = in.optionalText("url");
    return source;
}

std::vector<ParticipantDraft> readParticipants(FieldReader& in, const char* name) {
    std::vector<ParticipantDraft> list;
    readEntries(
        in, name,
        [&list](const QString& actor) {
            list.push_back({actor, {}});
        },
        [&list](FieldReader& element) {
            const QString actor = element.text("actor");
            list.push_back({actor, element.optionalText("role")});
        });
    return list;
}

template <class Draft>
void readProvenance(FieldReader& in, Draft& draft) {
    draft.summary = in.optionalText("summary");
    readEntries(
        in, "sources",
        [&draft](const QString& id) {
            draft.sources.push_back({id, {}, {}, {}, {}});
        },
        [&draft](FieldReader& element) { draft.sources.push_back(readSource(element)); });
    // A data line says "sourced"; anything else would be a record without a source, which the rules refuse by
    // themselves.
    if (const QString confidence = in.optionalText("confidence");
        !confidence.isEmpty() && confidence != "sourced"_L1) {
        in.fail("confidence", Words::tr("only “sourced” can be added"));
    }
}

template <class Draft>
void readEvent(FieldReader& in, Draft& draft) {
    draft.series = in.optionalText("series");
    draft.name = in.optionalText("name");
    draft.place = in.optionalText("place");
    draft.participants = readParticipants(in, "participants");
    draft.participantsComplete = in.flag("participants_complete", true);
    draft.announcedOnly = in.flag("announced_only", false);
    draft.framework = in.optionalText("framework");
    readProvenance(in, draft);
}

struct Reader {
    FieldReader& in;

    void operator()(ActorDraft& draft) const {
        draft.id = in.optionalText("id");
        draft.name = in.optionalText("name");
        draft.nameJa = in.optionalText("name_ja");
        draft.shortName = in.optionalText("short");
        draft.region = in.optionalText("region");
        draft.kind = in.optionalText("kind");
        draft.capital = in.optionalText("capital");
        draft.latitude = in.textOrNumber("lat");
        draft.longitude = in.textOrNumber("lon");
    }

    void operator()(FrameworkDraft& draft) const {
        draft.id = in.optionalText("id");
        draft.name = in.optionalText("name");
        draft.nameJa = in.optionalText("name_ja");
        draft.kind = in.optionalText("kind");
        draft.parent = in.optionalText("parent");
        readEntries(
            in, "members",
            [&draft](const QString& actor) {
                draft.members.push_back({actor, {}, {}});
            },
            [&draft](FieldReader& element) {
                const QString actor = element.text("actor");
                const QString joined = element.optionalText("joined");
                draft.members.push_back({actor, joined, element.optionalText("left")});
            });
        draft.start = in.optionalText("start");
        draft.end = in.optionalText("end");
        readProvenance(in, draft);
    }

    void operator()(TieDraft& draft) const {
        draft.id = in.optionalText("id");
        draft.type = in.optionalText("type");
        draft.name = in.optionalText("name");
        draft.parties = readParticipants(in, "parties");
        draft.signedOn = in.optionalText("signed");
        draft.inForce = in.optionalText("in_force");
        draft.ended = in.optionalText("ended");
        draft.firstSeen = in.optionalText("first_seen");
        draft.framework = in.optionalText("framework");
        readProvenance(in, draft);
    }

    void operator()(ExerciseDraft& draft) const {
        draft.id = in.optionalText("id");
        draft.start = in.optionalText("start");
        draft.end = in.optionalText("end");
        draft.latitude = in.textOrNumber("lat");
        draft.longitude = in.textOrNumber("lon");
        draft.domain = in.optionalText("domain");
        readEvent(in, draft);
    }

    void operator()(DialogueDraft& draft) const {
        draft.id = in.optionalText("id");
        draft.date = in.optionalText("date");
        draft.level = in.optionalText("level");
        draft.outcome = in.optionalText("outcome");
        readEvent(in, draft);
    }

    void operator()(SourceDraft& draft) const { draft = readSource(in); }
};

// Writing: every field, so that what is empty is read back as empty.

QJsonObject sourceJson(const SourceDraft& source) {
    return {{u"id"_s, source.id},
            {u"title"_s, source.title},
            {u"publisher"_s, source.publisher},
            {u"date"_s, source.date},
            {u"url"_s, source.url}};
}

QJsonArray listJson(const std::vector<SourceDraft>& sources) {
    QJsonArray array;
    for (const SourceDraft& source : sources) {
        array.append(sourceJson(source));
    }
    return array;
}

QJsonArray listJson(const std::vector<ParticipantDraft>& participants) {
    QJsonArray array;
    for (const ParticipantDraft& participant : participants) {
        array.append(QJsonObject{{u"actor"_s, participant.actor}, {u"role"_s, participant.role}});
    }
    return array;
}

template <class Draft>
QJsonObject eventJson(const Draft& draft) {
    return {{u"id"_s, draft.id},
            {u"series"_s, draft.series},
            {u"name"_s, draft.name},
            {u"place"_s, draft.place},
            {u"participants"_s, listJson(draft.participants)},
            {u"participants_complete"_s, draft.participantsComplete},
            {u"announced_only"_s, draft.announcedOnly},
            {u"framework"_s, draft.framework},
            {u"summary"_s, draft.summary},
            {u"sources"_s, listJson(draft.sources)}};
}

struct Writer {
    QJsonObject operator()(const ActorDraft& draft) const {
        return {{u"id"_s, draft.id},           {u"name"_s, draft.name},     {u"name_ja"_s, draft.nameJa},
                {u"short"_s, draft.shortName}, {u"region"_s, draft.region}, {u"kind"_s, draft.kind},
                {u"capital"_s, draft.capital}, {u"lat"_s, draft.latitude},  {u"lon"_s, draft.longitude}};
    }

    QJsonObject operator()(const FrameworkDraft& draft) const {
        QJsonArray members;
        for (const MemberDraft& member : draft.members) {
            members.append(QJsonObject{
                {u"actor"_s, member.actor}, {u"joined"_s, member.joined}, {u"left"_s, member.left}});
        }
        return {{u"id"_s, draft.id},           {u"name"_s, draft.name},
                {u"name_ja"_s, draft.nameJa},  {u"kind"_s, draft.kind},
                {u"parent"_s, draft.parent},   {u"members"_s, members},
                {u"start"_s, draft.start},     {u"end"_s, draft.end},
                {u"summary"_s, draft.summary}, {u"sources"_s, listJson(draft.sources)}};
    }

    QJsonObject operator()(const TieDraft& draft) const {
        return {{u"id"_s, draft.id},
                {u"type"_s, draft.type},
                {u"name"_s, draft.name},
                {u"parties"_s, listJson(draft.parties)},
                {u"signed"_s, draft.signedOn},
                {u"in_force"_s, draft.inForce},
                {u"ended"_s, draft.ended},
                {u"first_seen"_s, draft.firstSeen},
                {u"framework"_s, draft.framework},
                {u"summary"_s, draft.summary},
                {u"sources"_s, listJson(draft.sources)}};
    }

    QJsonObject operator()(const ExerciseDraft& draft) const {
        QJsonObject object = eventJson(draft);
        object[u"start"_s] = draft.start;
        object[u"end"_s] = draft.end;
        object[u"lat"_s] = draft.latitude;
        object[u"lon"_s] = draft.longitude;
        object[u"domain"_s] = draft.domain;
        return object;
    }

    QJsonObject operator()(const DialogueDraft& draft) const {
        QJsonObject object = eventJson(draft);
        object[u"date"_s] = draft.date;
        object[u"level"_s] = draft.level;
        object[u"outcome"_s] = draft.outcome;
        return object;
    }

    QJsonObject operator()(const SourceDraft& draft) const { return sourceJson(draft); }
};

} // namespace

Result<AnyDraft> draftFromJson(RecordKind kind, const QJsonObject& object) {
    auto draft = emptyDraft(kind);
    if (!draft) {
        return Error{ErrorCode::Invalid, Words::tr("There are no drafts of %1.").arg(keyOf(kind))};
    }
    FieldReader in(object);
    std::visit(Reader{in}, *draft);
    if (const auto done = in.finish(); !done) {
        return done.error();
    }
    return *std::move(draft);
}

QJsonObject toJson(const AnyDraft& draft) {
    return std::visit(Writer(), draft);
}

} // namespace plusone
