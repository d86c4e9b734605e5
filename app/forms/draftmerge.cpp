#include "forms/draftmerge.h"

#include "model/recordjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// As a form gives it back: a source that is there is cited by its id alone.
QJsonValue plain(const QString& field, const QJsonValue& value) {
    if (field != "sources"_L1) {
        return value.isString() ? QJsonValue(value.toString().trimmed()) : value;
    }
    QJsonArray sources;
    for (const QJsonValue& source : value.toArray()) {
        const QString id = source[u"id"].toString();
        sources.append(id.isEmpty() ? source : QJsonValue(id));
    }
    return sources;
}

QJsonObject fieldsOf(const AnyDraft& draft) {
    QJsonObject fields;
    const QJsonObject object = toJson(draft);
    for (auto at = object.begin(); at != object.end(); ++at) {
        fields[at.key()] = plain(at.key(), at.value());
    }
    const auto latitude = fields.find("lat"_L1);
    if (latitude != fields.end()) {
        fields[u"position"_s] = QJsonArray{latitude.value(), fields[u"lon"_s]};
        fields.remove(u"lat"_s);
        fields.remove(u"lon"_s);
    }
    fields.remove(u"id"_s); // it stays
    return fields;
}

} // namespace

std::vector<FieldDifference> differencesOf(const AnyDraft& base, const AnyDraft& mine,
                                           const AnyDraft& theirs) {
    const QJsonObject before = fieldsOf(base);
    const QJsonObject here = fieldsOf(mine);
    const QJsonObject there = fieldsOf(theirs);
    std::vector<FieldDifference> differences;
    for (auto at = before.begin(); at != before.end(); ++at) {
        const FieldDifference difference{at.key(), at.value(), here[at.key()], there[at.key()]};
        if (difference.mine != difference.theirs) {
            differences.push_back(difference);
        }
    }
    return differences;
}

AnyDraft withTheirs(const AnyDraft& mine, const std::vector<FieldDifference>& theirs) {
    QJsonObject merged = toJson(mine);
    for (const FieldDifference& difference : theirs) {
        if (difference.field == "position"_L1) {
            merged[u"lat"_s] = difference.theirs[0];
            merged[u"lon"_s] = difference.theirs[1];
        } else {
            merged[difference.field] = difference.theirs;
        }
    }
    // What toJson() wrote is read back, with values of the same shapes.
    return draftFromJson(kindOf(mine), merged).value();
}

} // namespace plusone
