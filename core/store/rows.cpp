#include "store/rows.h"

#include "store/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// One row that hangs on a record: a participant, a member or a citation, in its place.
struct Child {
    QString table;
    QStringList columns;
    std::vector<QVariantList> rows;
};

QVariant dateText(const std::optional<PartialDate>& date) {
    return date ? QVariant(date->toString()) : QVariant();
}

Child citations(const QString& table, const std::vector<SourceId>& sources) {
    Child child{table, {u"source_id"_s}, {}};
    for (const SourceId& source : sources) {
        child.rows.push_back({reference(source)});
    }
    return child;
}

Child participants(const QString& table, const std::vector<Participant>& list) {
    Child child{table, {u"actor_id"_s, u"role"_s}, {}};
    for (const Participant& participant : list) {
        child.rows.push_back({reference(participant.actor), keyOf(participant.role)});
    }
    return child;
}

Child members(const std::vector<Member>& list) {
    Child child{u"framework_members"_s, {u"actor_id"_s, u"joined"_s, u"left_on"_s}, {}};
    for (const Member& member : list) {
        child.rows.push_back({reference(member.actor), dateText(member.joined), dateText(member.left)});
    }
    return child;
}

struct ChildrenOf {
    std::vector<Child> operator()(const Actor&) const { return {}; }
    std::vector<Child> operator()(const Source&) const { return {}; }
    std::vector<Child> operator()(const Series&) const { return {}; }
    std::vector<Child> operator()(const Framework& r) const {
        return {members(r.members), citations(u"framework_citations"_s, r.sources)};
    }
    std::vector<Child> operator()(const Tie& r) const {
        return {participants(u"tie_participants"_s, r.parties), citations(u"tie_citations"_s, r.sources)};
    }
    std::vector<Child> operator()(const Exercise& r) const {
        return {participants(u"exercise_participants"_s, r.participants),
                citations(u"exercise_citations"_s, r.sources)};
    }
    std::vector<Child> operator()(const Dialogue& r) const {
        return {participants(u"dialogue_participants"_s, r.participants),
                citations(u"dialogue_citations"_s, r.sources)};
    }
    std::vector<Child> operator()(const Claim& r) const {
        return {citations(u"claim_citations"_s, r.sources)};
    }
};

QString placeholders(qsizetype count) {
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<void> writeChildren(Database& database, const AnyRecord& record, const QString& owner) {
    for (const Child& child : std::visit(ChildrenOf(), record)) {
        if (const auto cleared =
                database.run(u"DELETE FROM %1 WHERE owner_id = ?"_s.arg(child.table), {owner});
            !cleared) {
            return cleared.error();
        }
        const QString sql = u"INSERT INTO %1 (owner_id, position, %2) VALUES (%3)"_s.arg(
            child.table, child.columns.join(u", "_s), placeholders(child.columns.size() + 2));
        int position = 0;
        for (const QVariantList& row : child.rows) {
            if (const auto added = database.run(sql, QVariantList{owner, position++} + row); !added) {
                return added.error();
            }
        }
    }
    return {};
}

Error conflict(const AnyRecord& record) {
    return {ErrorCode::Conflict,
            Words::tr("“%1” was changed or removed by someone else since it was read. Nothing was written.")
                .arg(titleOf(record).left(80))};
}

/// Exactly one row must have been touched; none means that its rev was another.
Result<void> expectOne(const Result<QSqlQuery*>& query, const AnyRecord& record) {
    if (!query) {
        return query.error();
    }
    return (*query)->numRowsAffected() == 1 ? Result<void>() : Result<void>(conflict(record));
}

/// The sentence for a row that holds what no version of Plus One writes.
Result<void> withoutFault(const Database& database, const SlugOf& slugs, const QString& record) {
    const auto fault = slugs.takeFault();
    if (!fault) {
        return {};
    }
    return Error{ErrorCode::Foreign,
                 Words::tr("“%1” is damaged: its record “%2” holds “%3”, which is nothing that this version "
                           "knows. Open a backup of it.")
                     .arg(database.path(), record.left(80), fault->left(80))};
}

template <class R>
QString ownerKey(const R& record) {
    return keyText(record.id.uuid());
}

template <class R>
Result<std::vector<R>> readTable(Database& database, const SlugOf& slugs) {
    const auto query = database.run(
        u"SELECT slug, rev, %1 FROM %2"_s.arg(Table<R>::columns().join(u", "_s), Table<R>::name()));
    if (!query) {
        return query.error();
    }
    std::vector<R> list;
    while ((*query)->next()) {
        R record;
        record.id = Id<R>((*query)->value(0).toString());
        record.rev = (*query)->value(1).toInt();
        Table<R>::read(record, **query, 2, slugs);
        if (const auto sound = withoutFault(database, slugs, record.id.slug()); !sound) {
            return sound.error();
        }
        list.push_back(std::move(record));
    }
    (*query)->finish();
    return list;
}

Result<SlugOf> readSlugs(Database& database) {
    const auto query =
        database.run(u"SELECT id, slug FROM actors UNION ALL SELECT id, slug FROM sources UNION ALL "
                     "SELECT id, slug FROM frameworks UNION ALL SELECT id, slug FROM series"_s);
    if (!query) {
        return query.error();
    }
    SlugOf slugs;
    while ((*query)->next()) {
        slugs.insert((*query)->value(0).toString(), (*query)->value(1).toString());
    }
    (*query)->finish();
    return slugs;
}

/// Hands each row of a child table, in order, to the record it hangs on.
template <class R, class Take>
Result<void> readChildren(Database& database, std::vector<R>& list, const QString& table,
                          const QString& columns, const SlugOf& slugs, Take take) {
    QHash<QString, R*> byKey;
    for (R& record : list) {
        byKey.insert(ownerKey(record), &record);
    }
    const auto query =
        database.run(u"SELECT owner_id, %1 FROM %2 ORDER BY owner_id, position"_s.arg(columns, table));
    if (!query) {
        return query.error();
    }
    while ((*query)->next()) {
        if (R* record = byKey.value((*query)->value(0).toString())) {
            take(*record, **query);
            if (const auto sound = withoutFault(database, slugs, record->id.slug()); !sound) {
                return sound;
            }
        }
    }
    (*query)->finish();
    return {};
}

template <class R>
Result<void> readCitations(Database& database, std::vector<R>& list, const QString& table,
                           const SlugOf& slugs) {
    return readChildren(database, list, table, u"source_id"_s, slugs,
                        [&slugs](R& record, const QSqlQuery& row) {
                            record.sources.emplace_back(slugs.value(row.value(1).toString()));
                        });
}

template <class R>
Result<void> readParticipants(Database& database, std::vector<R>& list, std::vector<Participant> R::*where,
                              const QString& table, const SlugOf& slugs) {
    return readChildren(database, list, table, u"actor_id, role"_s, slugs,
                        [&](R& record, const QSqlQuery& row) {
                            (record.*where)
                                .push_back({ActorId(slugs.value(row.value(1).toString())),
                                            slugs.word<Role>(row.value(2).toString())});
                        });
}

Result<void> readMembers(Database& database, std::vector<Framework>& list, const SlugOf& slugs) {
    return readChildren(database, list, u"framework_members"_s, u"actor_id, joined, left_on"_s, slugs,
                        [&slugs](Framework& record, const QSqlQuery& row) {
                            record.members.push_back({ActorId(slugs.value(row.value(1).toString())),
                                                      PartialDate::tryFrom(row.value(2).toString()),
                                                      PartialDate::tryFrom(row.value(3).toString())});
                        });
}

} // namespace

namespace {

Result<RecordLists> readTables(Database& database) {
    const auto slugs = readSlugs(database);
    if (!slugs) {
        return slugs.error();
    }
    RecordLists lists;
    Result<void> done;
    const auto table = [&]<class R>(std::vector<R>& list) {
        if (done) {
            auto read = readTable<R>(database, *slugs);
            if (read) {
                list = std::move(read).value();
            } else {
                done = read.error();
            }
        }
    };
    const auto then = [&done](auto read) {
        if (done) {
            done = read();
        }
    };
    table(lists.actors);
    table(lists.frameworks);
    table(lists.ties);
    table(lists.exercises);
    table(lists.dialogues);
    table(lists.sources);
    table(lists.series);
    table(lists.claims);
    then([&] { return readMembers(database, lists.frameworks, *slugs); });
    then(
        [&] { return readParticipants(database, lists.ties, &Tie::parties, u"tie_participants"_s, *slugs); });
    then([&] {
        return readParticipants(database, lists.exercises, &Exercise::participants,
                                u"exercise_participants"_s, *slugs);
    });
    then([&] {
        return readParticipants(database, lists.dialogues, &Dialogue::participants,
                                u"dialogue_participants"_s, *slugs);
    });
    then([&] { return readCitations(database, lists.frameworks, u"framework_citations"_s, *slugs); });
    then([&] { return readCitations(database, lists.ties, u"tie_citations"_s, *slugs); });
    then([&] { return readCitations(database, lists.exercises, u"exercise_citations"_s, *slugs); });
    then([&] { return readCitations(database, lists.dialogues, u"dialogue_citations"_s, *slugs); });
    then([&] { return readCitations(database, lists.claims, u"claim_citations"_s, *slugs); });
    return done ? Result<RecordLists>(std::move(lists)) : Result<RecordLists>(done.error());
}

} // namespace

Result<RecordLists> readAll(Database& database) {
    RecordLists lists;
    const auto read = database.snapshot([&]() -> Result<void> {
        auto tables = readTables(database);
        if (!tables) {
            return tables.error();
        }
        lists = std::move(tables).value();
        return {};
    });
    return read ? Result<RecordLists>(std::move(lists)) : Result<RecordLists>(read.error());
}

Result<void> insertRow(Database& database, AnyRecord& record) {
    setRev(record, revOf(record) + 1);
    return std::visit(
        [&]<class R>(const R& r) -> Result<void> {
            const QString key = ownerKey(r);
            const auto columns = Table<R>::columns();
            const QString sql = u"INSERT INTO %1 (id, slug, rev, %2) VALUES (%3)"_s.arg(
                Table<R>::name(), columns.join(u", "_s), placeholders(columns.size() + 3));
            const auto added = database.run(sql, QVariantList{key, r.id.slug(), r.rev} + Table<R>::values(r));
            if (!added) {
                return added.error().code == ErrorCode::Conflict
                           ? Error{ErrorCode::Conflict,
                                   Words::tr("There is a record “%1” already.").arg(r.id.slug().left(80)),
                                   added.error().detail}
                           : added.error();
            }
            return writeChildren(database, record, key);
        },
        record);
}

Result<void> updateRow(Database& database, AnyRecord& record, const AnyRecord& before) {
    const int rev = revOf(before);
    setRev(record, rev + 1);
    return std::visit(
        [&]<class R>(const R& r) -> Result<void> {
            const QString key = ownerKey(r);
            const QString sql = u"UPDATE %1 SET rev = ?, %2 = ? WHERE id = ? AND rev = ?"_s.arg(
                Table<R>::name(), Table<R>::columns().join(u" = ?, "_s));
            const auto changed =
                database.run(sql, QVariantList{r.rev} + Table<R>::values(r) + QVariantList{key, rev});
            if (const auto one = expectOne(changed, before); !one) {
                return one;
            }
            return writeChildren(database, record, key);
        },
        record);
}

Result<void> deleteRow(Database& database, const AnyRecord& record) {
    return std::visit(
        [&]<class R>(const R& r) -> Result<void> {
            return expectOne(database.run(u"DELETE FROM %1 WHERE id = ? AND rev = ?"_s.arg(Table<R>::name()),
                                          {ownerKey(r), r.rev}),
                             record);
        },
        record);
}

} // namespace plusone
