#include "model/fieldreader.h"
#include "model/recordjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

void readSources(FieldReader& in, ExerciseDraft& draft) {
    int place = 0;
    for (const QJsonValue& value : in.array("sources")) {
        ++place;
        if (value.isString()) {
            draft.sources.push_back({value.toString(), {}, {}, {}, {}});
            continue;
        }
        if (!value.isObject()) {
            in.fail("sources", Words::tr("entry %1 is neither an id nor an object").arg(place));
            return;
        }
        FieldReader element(value.toObject());
        SourceDraft source;
        source.id = element.optionalText("id");
        source.title = element.optionalText("title");
        source.publisher = element.optionalText("publisher");
        source.date = element.optionalText("date");
        source.url = element.optionalText("url");
        if (const auto done = element.finish(); !done) {
            in.fail("sources", Words::tr("entry %1: %2").arg(place).arg(done.error().message.chopped(1)));
        }
        draft.sources.push_back(std::move(source));
    }
}

void readParticipants(FieldReader& in, ExerciseDraft& draft) {
    int place = 0;
    for (const QJsonValue& value : in.array("participants")) {
        ++place;
        if (value.isString()) {
            draft.participants.push_back({value.toString(), {}});
            continue;
        }
        FieldReader element(value.toObject());
        const QString actor = element.text("actor");
        draft.participants.push_back({actor, element.optionalText("role")});
        if (const auto done = element.finish(); !done) {
            in.fail("participants",
                    Words::tr("entry %1: %2").arg(place).arg(done.error().message.chopped(1)));
        }
    }
}

} // namespace

Result<ExerciseDraft> exerciseDraftFromJson(const QJsonObject& object) {
    FieldReader in(object);
    ExerciseDraft draft;
    draft.id = in.optionalText("id");
    draft.series = in.optionalText("series");
    draft.name = in.optionalText("name");
    draft.start = in.optionalText("start");
    draft.end = in.optionalText("end");
    draft.place = in.optionalText("place");
    draft.latitude = in.textOrNumber("lat");
    draft.longitude = in.textOrNumber("lon");
    draft.domain = in.optionalText("domain");
    readParticipants(in, draft);
    draft.participantsComplete = in.flag("participants_complete", true);
    draft.announcedOnly = in.flag("announced_only", false);
    draft.framework = in.optionalText("framework");
    draft.summary = in.optionalText("summary");
    readSources(in, draft);
    // A data line says "sourced"; anything else would be a record without a source, which the rules refuse by
    // themselves.
    if (const QString confidence = in.optionalText("confidence");
        !confidence.isEmpty() && confidence != "sourced"_L1) {
        in.fail("confidence", Words::tr("only “sourced” can be added"));
    }
    if (const auto done = in.finish(); !done) {
        return done.error();
    }
    return draft;
}

} // namespace plusone
