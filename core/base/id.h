#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace plusone {

/// UUID version 5 (RFC 4122) of "kind/slug" in the program's own namespace: the same record has the same key
/// in every file, so importing the shipped data twice changes nothing.
QUuid uuidFor(QStringView kind, QStringView slug);

/// The identity of one kind of record. It carries the slug that people and files use ("malabar-2016", "JPN");
/// `Record::kindText` names the kind. A default-constructed Id is null: "none".
template <class Record>
class Id {
public:
    Id() = default;
    explicit Id(QString slug) : m_slug(std::move(slug)) {}

    [[nodiscard]] const QString& slug() const { return m_slug; }
    [[nodiscard]] bool isNull() const { return m_slug.isEmpty(); }
    [[nodiscard]] QUuid uuid() const { return uuidFor(Record::kindText, m_slug); }

    friend bool operator==(const Id&, const Id&) = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) {
        return QString::compare(a.m_slug, b.m_slug) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_slug, seed); }

private:
    QString m_slug;
};

/// Lower-case ASCII letters, digits and single hyphens made from any text ("Keen Sword 17" ->
/// "keen-sword-17"); empty when nothing of the text can be kept.
QString slugFrom(const QString& text);

} // namespace plusone
