#pragma once

#include "model/records.h"

#include <QHash>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <utility>

namespace plusone {

/// UUID text → slug, of every record that another may refer to; and what was found amiss on the way, for a
/// file that another program has written to.
class SlugOf {
public:
    void insert(const QString& key, const QString& slug) { m_slugs.insert(key, slug); }
    /// The slug; empty for no reference. A key of no record is noted.
    [[nodiscard]] QString value(const QString& key) const {
        const auto at = m_slugs.find(key);
        if (at == m_slugs.end() && !key.isEmpty()) {
            note(key);
        }
        return at == m_slugs.end() ? QString() : *at;
    }
    /// The value of the vocabulary; a word that is none is noted.
    template <class E>
    [[nodiscard]] E word(const QString& text) const {
        const auto value = fromKey<E>(text);
        if (!value) {
            note(text);
        }
        return value.value_or(E{});
    }

    /// What was noted since the last call.
    [[nodiscard]] std::optional<QString> takeFault() const { return std::exchange(m_fault, std::nullopt); }

private:
    void note(const QString& value) const { m_fault = value; }

    QHash<QString, QString> m_slugs;
    mutable std::optional<QString> m_fault;
};

// What is particular to each record kind: its table, its own columns (besides id, slug and rev, which all
// have), and how a row becomes a record. `first` is the index of the first own column in the query.

template <class R>
struct Table;

QString keyText(const QUuid& uuid);

template <class R>
QVariant reference(const Id<R>& id) {
    return id.isNull() ? QVariant() : QVariant(keyText(id.uuid()));
}

#define PLUSONE_TABLE(R)                                                                                     \
    template <>                                                                                              \
    struct Table<R> {                                                                                        \
        static QString name();                                                                               \
        static QStringList columns();                                                                        \
        static QVariantList values(const R& record);                                                         \
        static void read(R& record, const QSqlQuery& query, int first, const SlugOf& slugs);                 \
    };

PLUSONE_TABLE(Actor)
PLUSONE_TABLE(Framework)
PLUSONE_TABLE(Tie)
PLUSONE_TABLE(Exercise)
PLUSONE_TABLE(Dialogue)
PLUSONE_TABLE(Source)
PLUSONE_TABLE(Series)
PLUSONE_TABLE(Claim)
#undef PLUSONE_TABLE

} // namespace plusone
