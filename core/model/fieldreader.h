#pragma once

#include "base/result.h"
#include "model/records.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace plusone {

/// Takes the fields of one JSON object one by one and remembers the first fault; finish() also refuses fields
/// that nobody asked for, so that a misspelt name is noticed and not lost. After a fault every read gives a
/// default.
class FieldReader {
public:
    explicit FieldReader(const QJsonObject& object) : m_object(object) {}

    QString text(const char* name);         ///< required string
    QString optionalText(const char* name); ///< string, null or absent: empty
    /// A string or a number as its text: coordinates in a draft.
    QString textOrNumber(const char* name);
    std::optional<PartialDate> date(const char* name); ///< null or absent: none
    std::optional<GeoPoint> position();
    bool flag(const char* name, bool usual);
    QJsonArray array(const char* name);
    std::vector<QString> texts(const char* name);
    QJsonObject object(const char* name);

    template <class E>
    E word(const char* name) {
        return wordOf<E>(name, text(name), E{});
    }
    /// The vocabulary's value of a word, or a fault that names the field.
    template <class E>
    E wordOf(const char* name, const QString& key, E fallback) {
        const auto value = fromKey<E>(key);
        if (!value && m_ok) {
            fail(name, unknownWord(key));
        }
        return value.value_or(fallback);
    }

    void fail(const char* name, const QString& what);
    [[nodiscard]] bool ok() const { return m_ok; }
    /// The first fault, or one for a field that was not asked for.
    Result<void> finish();

private:
    static QString unknownWord(const QString& key);
    QJsonValue take(const char* name);

    const QJsonObject m_object;
    std::set<QString> m_known;
    QString m_message;
    bool m_ok = true;
};

} // namespace plusone
