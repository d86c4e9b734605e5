#include "model/fieldreader.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

bool isNothing(const QJsonValue& value) {
    return value.isNull() || value.isUndefined();
}

} // namespace

QString FieldReader::unknownWord(const QString& key) {
    return Words::tr("“%1” is not one of the words for it").arg(key.left(40));
}

void FieldReader::fail(const char* name, const QString& what) {
    if (m_ok) {
        m_ok = false;
        m_message = Words::tr("Field “%1”: %2.").arg(QString::fromLatin1(name), what);
    }
}

QJsonValue FieldReader::take(const char* name) {
    const QString key = QString::fromLatin1(name);
    m_known.insert(key);
    return m_object.value(key);
}

QString FieldReader::text(const char* name) {
    const QJsonValue value = take(name);
    if (!value.isString()) {
        fail(name, isNothing(value) ? Words::tr("it is missing") : Words::tr("a text is expected"));
    }
    return value.toString();
}

QString FieldReader::optionalText(const char* name) {
    const QJsonValue value = take(name);
    if (!isNothing(value) && !value.isString()) {
        fail(name, Words::tr("a text is expected"));
    }
    return value.toString();
}

QString FieldReader::textOrNumber(const char* name) {
    const QJsonValue value = take(name);
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    if (!isNothing(value) && !value.isString()) {
        fail(name, Words::tr("a number is expected"));
    }
    return value.toString();
}

std::optional<PartialDate> FieldReader::date(const char* name) {
    const QString given = optionalText(name);
    if (given.isEmpty()) {
        return std::nullopt;
    }
    const auto parsed = PartialDate::parse(given);
    if (!parsed) {
        fail(name, parsed.error().message.chopped(1));
        return std::nullopt;
    }
    return *parsed;
}

std::optional<GeoPoint> FieldReader::position() {
    const QJsonValue latitude = take("lat");
    const QJsonValue longitude = take("lon");
    if (isNothing(latitude) && isNothing(longitude)) {
        return std::nullopt;
    }
    if (!latitude.isDouble() || !longitude.isDouble()) {
        fail("lat", Words::tr("“lat” and “lon” are two numbers, or both null"));
        return std::nullopt;
    }
    return GeoPoint{latitude.toDouble(), longitude.toDouble()};
}

bool FieldReader::flag(const char* name, bool usual) {
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool()) {
        fail(name, Words::tr("true or false is expected"));
    }
    return value.toBool(usual);
}

QJsonArray FieldReader::array(const char* name) {
    const QJsonValue value = take(name);
    if (!value.isArray()) {
        fail(name, isNothing(value) ? Words::tr("it is missing") : Words::tr("a list is expected"));
    }
    return value.toArray();
}

std::vector<QString> FieldReader::texts(const char* name) {
    std::vector<QString> list;
    for (const QJsonValue& value : array(name)) {
        if (!value.isString()) {
            fail(name, Words::tr("a list of texts is expected"));
        }
        list.push_back(value.toString());
    }
    return list;
}

QJsonObject FieldReader::object(const char* name) {
    const QJsonValue value = take(name);
    if (!value.isObject()) {
        fail(name, isNothing(value) ? Words::tr("it is missing") : Words::tr("an object is expected"));
    }
    return value.toObject();
}

Result<void> FieldReader::finish() {
    for (auto field = m_object.begin(); field != m_object.end() && m_ok; ++field) {
        if (!m_known.contains(field.key())) {
            m_ok = false;
            m_message =
                Words::tr("Field “%1” is not known here. Known are: %2.")
                    .arg(field.key().left(40), QStringList(m_known.begin(), m_known.end()).join(u", "_s));
        }
    }
    return m_ok ? Result<void>() : Result<void>(Error{ErrorCode::Invalid, m_message});
}

} // namespace plusone
