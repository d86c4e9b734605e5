#include "forms/keptdraft.h"

#include "model/recordjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plusone {

QByteArray KeptDraft::toJson() const {
    QJsonObject object{{u"store"_s, store},
                       {u"kind"_s, keyOf(kindOf(draft))},
                       {u"base"_s, plusone::toJson(base)},
                       {u"draft"_s, plusone::toJson(draft)}};
    if (editing) {
        object[u"record"_s] = editing->toString();
        object[u"rev"_s] = rev;
    }
    return QJsonDocument(object).toJson();
}

Result<KeptDraft> KeptDraft::fromJson(const QByteArray& json) {
    const Error unreadable{ErrorCode::Invalid, u"no draft"_s};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto kind = fromKey<RecordKind>(object[u"kind"].toString());
    if (!kind || !emptyDraft(*kind)) {
        return unreadable;
    }
    const auto base = draftFromJson(*kind, object[u"base"].toObject());
    const auto draft = draftFromJson(*kind, object[u"draft"].toObject());
    const bool edits = object.contains(u"record");
    const auto record = RecordRef::fromString(object[u"record"].toString());
    if (!base || !draft || (edits && (!record || record->kind != *kind))) {
        return unreadable;
    }
    return KeptDraft{object[u"store"].toString(), edits ? record : std::nullopt, object[u"rev"].toInt(),
                     *base, *draft};
}

QString nameOf(const AnyDraft& draft) {
    if (const auto* source = std::get_if<SourceDraft>(&draft)) {
        return source->title;
    }
    return plusone::toJson(draft)[u"name"].toString();
}

} // namespace plusone
