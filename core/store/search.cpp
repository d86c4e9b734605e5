#include "store/search.h"

#include <QStringList>

#include <algorithm>

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

Result<void> done(const Result<QSqlQuery*>& query) {
    return query ? Result<void>() : Result<void>(query.error());
}

} // namespace

Result<void> rebuildSearchIndex(Database& database) {
    if (const auto cleared = database.run(u"DELETE FROM search"_s); !cleared) {
        return cleared.error();
    }
    return done(
        database.run(u"INSERT INTO search SELECT kind, slug, title, names, body FROM search_documents"_s));
}

Result<void> updateSearchIndex(Database& database, const RecordRef& record) {
    const QVariantList key{keyOf(record.kind), record.slug};
    if (const auto cleared = database.run(u"DELETE FROM search WHERE kind = ? AND slug = ?"_s, key);
        !cleared) {
        return cleared.error();
    }
    return done(
        database.run(u"INSERT INTO search SELECT kind, slug, title, names, body FROM search_documents "
                     "WHERE kind = ? AND slug = ?"_s,
                     key));
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
