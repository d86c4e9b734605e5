#include "store/search.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// FTS5's trigram tokenizer finds nothing for fewer characters.
constexpr qsizetype trigram = 3;

/// Columns of the index that are text, by how much a hit in them counts.
const auto everything = u"(title || ' ' || names || ' ' || body)"_s;

/// A word as it is typed, and as plain letters: a full-width ＰＡＣ is found as it stands, and finds PAC.
struct Word {
    QString typed;
    QString plain;
    [[nodiscard]] bool isLong() const {
        return std::min(typed.toUcs4().size(), plain.toUcs4().size()) >= trigram;
    }
};

std::vector<Word> wordsOf(const QString& text) {
    constexpr qsizetype longest = 200;
    std::vector<Word> words;
    for (const QString& typed : text.left(longest).simplified().split(u' ', Qt::SkipEmptyParts)) {
        words.push_back({typed.normalized(QString::NormalizationForm_C),
                         typed.normalized(QString::NormalizationForm_KC)});
    }
    return words;
}

/// A phrase of FTS5's query language: in quotes nothing that a person types is syntax.
QString phrase(QString word) {
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

/// A LIKE pattern that finds the word anywhere; ESCAPE '\'.
QString pattern(QString word) {
    return u'%' + word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s) + u'%';
}

/// The query for this split of long and short words. Names that begin with the text come first, then names
/// that hold it, then the index's own rank (BM25, or the column for short words alone).
QString sqlFor(qsizetype longWords, qsizetype shortWords) {
    QStringList conditions;
    if (longWords > 0) {
        conditions << u"search MATCH ?"_s;
    }
    for (qsizetype i = 0; i < shortWords; ++i) {
        conditions << u"(%1 LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\')"_s.arg(everything);
    }
    const QString rank = longWords > 0 ? u"bm25(search, 0, 0, 10, 5, 1)"_s : u"0.0"_s;
    return u"SELECT kind, slug, title, names, body, "
           "CASE WHEN title LIKE ? ESCAPE '\\' OR names LIKE ? ESCAPE '\\' THEN 0 "
           "WHEN title LIKE ? ESCAPE '\\' OR names LIKE ? ESCAPE '\\' THEN 1 ELSE 2 END AS place, %1 AS rank "
           "FROM search WHERE %2 ORDER BY place, CASE kind WHEN 'actors' THEN 0 WHEN 'frameworks' THEN 1 "
           "WHEN 'sources' THEN 3 ELSE 2 END, rank, slug LIMIT ?"_s.arg(rank, conditions.join(u" AND "_s));
}

} // namespace

Result<void> rebuildSearchIndex(Database& database) {
    for (const auto& statement :
         {u"DELETE FROM search"_s, u"DELETE FROM search_rows"_s,
          u"INSERT INTO search_rows (kind, slug) SELECT kind, slug FROM search_documents"_s,
          u"INSERT INTO search (rowid, kind, slug, title, names, body) "
          "SELECT r.id, d.kind, d.slug, d.title, d.names, d.body "
          "FROM search_documents d JOIN search_rows r ON r.kind = d.kind AND r.slug = d.slug"_s}) {
        if (const auto run = database.run(statement); !run) {
            return run.error();
        }
    }
    return {};
}

namespace {

/// A record, and its row in the index; none: it has no entry so far.
struct Entry {
    std::optional<qint64> row;
    RecordRef record;
};

/// In the order of the rows, those without one last: FTS5 gathers what it writes in memory as long as the
/// rows ascend, and a statement that reads and writes at once would make it write all that out as well.
Result<std::vector<Entry>> entriesOf(Database& database, const std::set<RecordRef>& records) {
    std::vector<Entry> entries;
    for (const RecordRef& record : records) {
        const auto row = database.run(u"SELECT id FROM search_rows WHERE kind = ? AND slug = ?"_s,
                                      {keyOf(record.kind), record.slug});
        if (!row) {
            return row.error();
        }
        entries.push_back(
            {(*row)->next() ? std::optional((*row)->value(0).toLongLong()) : std::nullopt, record});
        (*row)->finish();
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.row && (!b.row || *a.row < *b.row); });
    return entries;
}

Result<void> writeEntry(Database& database, const Entry& entry) {
    if (entry.row) {
        const auto removed = database.run(u"DELETE FROM search WHERE rowid = ?"_s, {*entry.row});
        if (!removed) {
            return removed.error();
        }
    }
    const QVariantList key{keyOf(entry.record.kind), entry.record.slug};
    const auto document =
        database.run(u"SELECT title, names, body FROM search_documents WHERE kind = ? AND slug = ?"_s, key);
    if (!document) {
        return document.error();
    }
    const bool isShown = (*document)->next();
    QVariantList texts;
    for (int column = 0; isShown && column < 3; ++column) {
        texts << (*document)->value(column);
    }
    (*document)->finish();
    if (!isShown) {
        const auto gone = database.run(u"DELETE FROM search_rows WHERE kind = ? AND slug = ?"_s, key);
        return gone ? Result<void>() : Result<void>(gone.error());
    }
    QVariant row = entry.row ? QVariant(*entry.row) : QVariant();
    if (!entry.row) {
        const auto added = database.run(u"INSERT INTO search_rows (kind, slug) VALUES (?, ?)"_s, key);
        if (!added) {
            return added.error();
        }
        row = (*added)->lastInsertId();
    }
    const auto written = database.run(
        u"INSERT INTO search (rowid, kind, slug, title, names, body) VALUES (?, ?, ?, ?, ?, ?)"_s,
        QVariantList{row} + key + texts);
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace

Result<void> updateSearchIndex(Database& database, const std::set<RecordRef>& records, Job& job) {
    const auto entries = entriesOf(database, records);
    if (!entries) {
        return entries.error();
    }
    for (const Entry& entry : *entries) {
        if (const auto written = writeEntry(database, entry); !written) {
            return written;
        }
        if (const auto going = job.step(); !going) {
            return going;
        }
    }
    return {};
}

namespace {

/// Queries for the records in whose entries a record of the kind is named, by its slug.
QStringList namedBySql(RecordKind kind) {
    const auto through = [](const QString& table, const QString& list, const QString& column) {
        return u"SELECT '%1', t.slug FROM %1 t JOIN %2 l ON l.owner_id = t.id WHERE l.%3 = "_s.arg(
            table, list, column);
    };
    const auto directly = [](const QString& table, const QString& column) {
        return u"SELECT '%1', slug FROM %1 WHERE %2 = "_s.arg(table, column);
    };
    QStringList parts;
    switch (kind) {
    case RecordKind::Actor:
        parts << through(u"frameworks"_s, u"framework_members"_s, u"actor_id"_s)
              << through(u"ties"_s, u"tie_participants"_s, u"actor_id"_s)
              << through(u"exercises"_s, u"exercise_participants"_s, u"actor_id"_s)
              << through(u"dialogues"_s, u"dialogue_participants"_s, u"actor_id"_s);
        break;
    case RecordKind::Source:
        parts << through(u"frameworks"_s, u"framework_citations"_s, u"source_id"_s)
              << through(u"ties"_s, u"tie_citations"_s, u"source_id"_s)
              << through(u"exercises"_s, u"exercise_citations"_s, u"source_id"_s)
              << through(u"dialogues"_s, u"dialogue_citations"_s, u"source_id"_s);
        break;
    case RecordKind::Framework:
        parts << directly(u"ties"_s, u"framework_id"_s) << directly(u"exercises"_s, u"framework_id"_s)
              << directly(u"dialogues"_s, u"framework_id"_s);
        break;
    case RecordKind::Series:
        parts << directly(u"exercises"_s, u"series_id"_s) << directly(u"dialogues"_s, u"series_id"_s);
        break;
    default:
        break;
    }
    for (QString& part : parts) {
        part += u"(SELECT id FROM %1 WHERE slug = ?)"_s.arg(keyOf(kind));
    }
    return parts;
}

} // namespace

Result<std::vector<RecordRef>> namedInIndexBy(Database& database, const RecordRef& record) {
    std::vector<RecordRef> refs;
    for (const QString& sql : namedBySql(record.kind)) {
        const auto query = database.run(sql, {record.slug});
        if (!query) {
            return query.error();
        }
        while ((*query)->next()) {
            if (const auto kind = fromKey<RecordKind>((*query)->value(0).toString())) {
                refs.push_back({*kind, (*query)->value(1).toString()});
            }
        }
        (*query)->finish();
    }
    return refs;
}

Result<std::vector<SearchHit>> searchIndex(Database& database, const QString& text, int limit) {
    const std::vector<Word> words = wordsOf(text);
    if (words.empty()) {
        return std::vector<SearchHit>();
    }
    QStringList phrases;
    QVariantList patterns;
    QStringList plain;
    for (const Word& word : words) {
        plain << word.plain;
        if (word.isLong()) {
            phrases << u"(%1 OR %2)"_s.arg(phrase(word.typed), phrase(word.plain));
        } else {
            patterns << pattern(word.typed) << pattern(word.plain);
        }
    }
    const QString whole = pattern(plain.join(u' '));
    const QString beginning = whole.mid(1);
    QVariantList values{beginning, beginning, whole, whole};
    if (!phrases.isEmpty()) {
        values << phrases.join(u" AND "_s);
    }
    values << patterns << limit;
    const auto query = database.run(sqlFor(phrases.size(), patterns.size() / 2), values);
    if (!query) {
        return query.error();
    }
    std::vector<SearchHit> hits;
    while ((*query)->next()) {
        const QSqlQuery& row = **query;
        const QStringList texts{row.value(2).toString(), row.value(3).toString(), row.value(4).toString()};
        const auto kind = fromKey<RecordKind>(row.value(0).toString());
        if (!kind) {
            continue; // an index entry of another program
        }
        hits.push_back({{*kind, row.value(1).toString()}, texts[0], snippetOf(texts, words.front().typed)});
    }
    (*query)->finish();
    return hits;
}

} // namespace plusone
