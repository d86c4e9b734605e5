#include "model/recordjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// Writing; reading is in recordjson_read.cpp.

namespace plusone {
namespace {

QJsonValue text(const QString& value) {
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue date(const std::optional<PartialDate>& value) {
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}

template <class R>
QJsonArray slugs(const std::vector<Id<R>>& ids) {
    QJsonArray array;
    for (const auto& id : ids) {
        array.append(id.slug());
    }
    return array;
}

QJsonArray participants(const std::vector<Participant>& list) {
    QJsonArray array;
    for (const Participant& participant : list) {
        QJsonObject object{{u"actor"_s, participant.actor.slug()}};
        if (participant.role != Role::Participant) {
            object[u"role"_s] = keyOf(participant.role);
        }
        array.append(object);
    }
    return array;
}

QJsonArray members(const std::vector<Member>& list) {
    QJsonArray array;
    for (const Member& member : list) {
        QJsonObject object{{u"actor"_s, member.actor.slug()}};
        if (member.joined) {
            object[u"joined"_s] = member.joined->toString();
        }
        if (member.left) {
            object[u"left"_s] = member.left->toString();
        }
        array.append(object);
    }
    return array;
}

void addPosition(JsonFields& fields, const std::optional<GeoPoint>& position) {
    fields.emplace_back(u"lat"_s, position ? QJsonValue(position->latitude) : QJsonValue(QJsonValue::Null));
    fields.emplace_back(u"lon"_s, position ? QJsonValue(position->longitude) : QJsonValue(QJsonValue::Null));
}

template <class R>
void addFlags(JsonFields& fields, const R& record) {
    if (!record.participantsComplete) {
        fields.emplace_back(u"participants_complete"_s, false);
    }
    if (record.announcedOnly) {
        fields.emplace_back(u"announced_only"_s, true);
    }
}

template <class R>
void addProvenance(JsonFields& fields, const R& record) {
    fields.emplace_back(u"summary"_s, record.summary);
    fields.emplace_back(u"sources"_s, slugs(record.sources));
    fields.emplace_back(u"confidence"_s, keyOf(record.confidence));
}

struct Writer {
    JsonFields operator()(const Actor& r) const {
        JsonFields fields{{u"id"_s, r.id.slug()},         {u"name"_s, r.name},
                          {u"name_ja"_s, r.nameJa},       {u"short"_s, r.shortName},
                          {u"region"_s, r.region},        {u"kind"_s, keyOf(r.actorKind)},
                          {u"capital"_s, text(r.capital)}};
        addPosition(fields, r.position);
        return fields;
    }

    JsonFields operator()(const Framework& r) const {
        JsonFields fields{{u"id"_s, r.id.slug()},
                          {u"name"_s, r.name},
                          {u"name_ja"_s, r.nameJa},
                          {u"kind"_s, keyOf(r.frameworkKind)},
                          {u"parent"_s, text(r.parent.slug())},
                          {u"members"_s, members(r.members)},
                          {u"start"_s, date(r.start)},
                          {u"end"_s, date(r.end)}};
        addProvenance(fields, r);
        return fields;
    }

    JsonFields operator()(const Tie& r) const {
        JsonFields fields{{u"id"_s, r.id.slug()},
                          {u"type"_s, keyOf(r.type)},
                          {u"name"_s, r.name},
                          {u"parties"_s, participants(r.parties)},
                          {u"signed"_s, date(r.signedOn)},
                          {u"in_force"_s, date(r.inForce)},
                          {u"ended"_s, date(r.ended)}};
        if (r.firstSeen) {
            fields.emplace_back(u"first_seen"_s, date(r.firstSeen));
        }
        fields.emplace_back(u"framework"_s, text(r.framework.slug()));
        addProvenance(fields, r);
        return fields;
    }

    JsonFields operator()(const Exercise& r) const {
        JsonFields fields{{u"id"_s, r.id.slug()},      {u"series"_s, r.series}, {u"name"_s, r.name},
                          {u"start"_s, date(r.start)}, {u"end"_s, date(r.end)}, {u"place"_s, text(r.place)}};
        addPosition(fields, r.position);
        fields.emplace_back(u"domain"_s, keyOf(r.domain));
        fields.emplace_back(u"participants"_s, participants(r.participants));
        addFlags(fields, r);
        fields.emplace_back(u"framework"_s, text(r.framework.slug()));
        addProvenance(fields, r);
        return fields;
    }

    JsonFields operator()(const Dialogue& r) const {
        JsonFields fields{{u"id"_s, r.id.slug()},
                          {u"series"_s, r.series},
                          {u"name"_s, r.name},
                          {u"date"_s, date(r.date)},
                          {u"place"_s, text(r.place)},
                          {u"level"_s, keyOf(r.level)},
                          {u"participants"_s, participants(r.participants)}};
        addFlags(fields, r);
        fields.emplace_back(u"framework"_s, text(r.framework.slug()));
        fields.emplace_back(u"outcome"_s, text(r.outcome));
        addProvenance(fields, r);
        return fields;
    }

    JsonFields operator()(const Source& r) const {
        return {{u"id"_s, r.id.slug()},
                {u"title"_s, r.title},
                {u"publisher"_s, r.publisher},
                {u"date"_s, date(r.date)},
                {u"url"_s, r.url}};
    }

    JsonFields operator()(const Series& r) const {
        const QString kind = r.eventKind == EventKind::Exercises ? u"exercise"_s : u"dialogue"_s;
        return {{u"name"_s, r.name}, {u"name_ja"_s, r.nameJa}, {u"kind"_s, kind}};
    }

    JsonFields operator()(const Claim& r) const {
        return {{u"id"_s, r.id.slug()},
                {u"claim"_s, r.claim},
                {u"record"_s, r.record ? QJsonValue(r.record->toString()) : QJsonValue(QJsonValue::Null)},
                {u"verified"_s, keyOf(r.verified)},
                {u"note"_s, r.note},
                {u"sources"_s, slugs(r.sources)}};
    }
};

} // namespace

JsonFields toJsonFields(const AnyRecord& record) {
    return std::visit(Writer(), record);
}

QJsonObject toJson(const AnyRecord& record) {
    QJsonObject object;
    for (const auto& [name, value] : toJsonFields(record)) {
        object[name] = value;
    }
    return object;
}

} // namespace plusone
