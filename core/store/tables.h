#pragma once

#include "model/records.h"

#include <QHash>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace plusone {

/// UUID text → slug, of every record that another may refer to.
using SlugOf = QHash<QString, QString>;

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
