#include "cli/data.h"
#include "cli/output.h"
#include "cli/quote.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The piece of text that matched, without the marks round the match.
QString plain(QString snippet) {
    return snippet.remove(QChar(2)).remove(QChar(3));
}

QJsonObject document(const QString& text, const std::vector<SearchHit>& hits) {
    QJsonArray list;
    for (const SearchHit& hit : hits) {
        list.append(QJsonObject{{u"record"_s, hit.record.toString()},
                                {u"kind"_s, keyOf(hit.record.kind)},
                                {u"id"_s, hit.record.slug},
                                {u"title"_s, hit.title},
                                {u"snippet"_s, plain(hit.snippet)}});
    }
    return {{u"query"_s, text}, {u"count"_s, list.size()}, {u"hits"_s, list}};
}

QString lines(const std::vector<SearchHit>& hits) {
    QString text;
    for (const SearchHit& hit : hits) {
        text += hit.record.toString() + u'\t' + hit.title.simplified() + u'\n';
    }
    return text;
}

int search(const Arguments& arguments) {
    const QString& text = arguments.operand(0);
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto hits = (*store)->search(text, std::numeric_limits<int>::max());
    if (!hits) {
        return failed(hits.error());
    }
    if (arguments.has("json"_L1)) {
        return print(document(text, *hits));
    }
    if (hits->empty()) {
        note(Words::tr("Nothing is found for %1.").arg(quoted(text)));
    }
    return print(lines(*hits));
}

} // namespace

Command searchCommand() {
    return {"search",
            {"TEXT"},
            QT_TRANSLATE_NOOP("Cli", "Find records by words, best first: a line each, kind/id and title."),
            {storeOption(), jsonOption()},
            QT_TRANSLATE_NOOP(
                "Cli", "Every word of TEXT must occur in the record, as part of a word too, in English "
                       "or Japanese. Records without a source are not found."),
            search};
}

} // namespace plusone::cli
