#include "store/search.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// FTS5's trigram tokenizer finds nothing for fewer characters.
constexpr qsizetype trigram = 3;

/// Between the ranks of hits in a name's beginning, in a name, and elsewhere: more than BM25 ever spans.
constexpr double placeStep = 1000;

/// Columns of the index that are text, by how much a hit in them counts.
const auto everything = u"(title || ' ' || names || ' ' || body)"_s;

QStringList wordsOf(const QString& text) {
    constexpr qsizetype longest = 200;
    return text.left(longest)
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .split(u' ', Qt::SkipEmptyParts);
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
        conditions << everything + u" LIKE ? ESCAPE '\\'"_s;
    }
    const QString rank = longWords > 0 ? u"bm25(search, 0, 0, 10, 5, 1)"_s : u"0.0"_s;
    return u"SELECT kind, slug, title, names, body, "
           "CASE WHEN title LIKE ? ESCAPE '\\' OR names LIKE ? ESCAPE '\\' THEN 0 "
           "WHEN title LIKE ? ESCAPE '\\' OR names LIKE ? ESCAPE '\\' THEN 1 ELSE 2 END AS place, %1 AS rank "
           "FROM search WHERE %2 ORDER BY place, CASE kind WHEN 'actors' THEN 0 WHEN 'frameworks' THEN 1 "
           "WHEN 'sources' THEN 3 ELSE 2 END, rank, slug LIMIT ?"_s.arg(rank, conditions.join(u" AND "_s));
}

/// A piece of the first text that holds the word, the word marked. FTS5's own snippets mark whole trigrams,
/// so a letter or two too many.
QString snippetOf(const QStringList& texts, const QString& word) {
    constexpr qsizetype around = 30;
    for (const QString& text : texts) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            const auto from = std::max<qsizetype>(0, at - around);
            const auto to = std::min(text.size(), at + word.size() + around);
            return (from > 0 ? u"…"_s : QString()) + text.mid(from, at - from) + QChar(2) +
                   text.mid(at, word.size()) + QChar(3) + text.mid(at + word.size(), to - at - word.size()) +
                   (to < text.size() ? u"…"_s : QString());
        }
    }
    return {};
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
    const QStringList words = wordsOf(text);
    if (words.isEmpty()) {
        return std::vector<SearchHit>();
    }
    QStringList phrases;
    QVariantList patterns;
    for (const QString& word : words) {
        if (word.toUcs4().size() >= trigram) {
            phrases << phrase(word);
        } else {
            patterns << pattern(word);
        }
    }
    const QString whole = pattern(words.join(u' '));
    const QString beginning = whole.mid(1);
    QVariantList values{beginning, beginning, whole, whole};
    if (!phrases.isEmpty()) {
        values << phrases.join(u' ');
    }
    values << patterns << limit;
    const auto query = database.run(sqlFor(phrases.size(), patterns.size()), values);
    if (!query) {
        return query.error();
    }
    std::vector<SearchHit> hits;
    while ((*query)->next()) {
        const QSqlQuery& row = **query;
        const QStringList texts{row.value(2).toString(), row.value(3).toString(), row.value(4).toString()};
        SearchHit hit{{*fromKey<RecordKind>(row.value(0).toString()), row.value(1).toString()},
                      texts[0],
                      snippetOf(texts, words.front()),
                      row.value(5).toDouble() * placeStep + row.value(6).toDouble()};
        hits.push_back(std::move(hit));
    }
    (*query)->finish();
    return hits;
}

} // namespace plusone
