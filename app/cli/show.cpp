#include "cli/data.h"
#include "cli/nearest.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "cli/recordtext.h"
#include "model/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::optional<AnyRecord> find(const Dataset& dataset, const QString& id) {
    const auto ref = RecordRef::fromString(id);
    return ref ? dataset.find(*ref) : dataset.findSlug(id);
}

template <class R>
void appendSlugs(const RecordList<R>& records, QStringList& slugs) {
    for (const R& record : records) {
        slugs << record.id.slug();
    }
}

Error notFound(const Dataset& dataset, const QString& id) {
    QStringList slugs;
    appendSlugs(dataset.actors(), slugs);
    appendSlugs(dataset.frameworks(), slugs);
    appendSlugs(dataset.ties(), slugs);
    appendSlugs(dataset.exercises(), slugs);
    appendSlugs(dataset.dialogues(), slugs);
    appendSlugs(dataset.sources(), slugs);
    const auto ref = RecordRef::fromString(id);
    const QStringList near = nearest(ref ? ref->slug : id, slugs);
    return {ErrorCode::NotFound,
            Words::tr("There is no record %1; %2.")
                .arg(quoted(id), near.isEmpty() ? Words::tr("plusone-cli search finds the ids")
                                                : Words::tr("the nearest: %1").arg(near.join(u", "_s)))};
}

bool isHidden(const AnyRecord& record) {
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.confidence; }) {
                return r.confidence == Confidence::Recall;
            } else {
                return false;
            }
        },
        record);
}

/// The record as the data files have it, with its sources whole, `record_kind` (actors, frameworks and
/// series have a field `kind` of their own) and `rev` beside it.
QJsonObject document(const Dataset& dataset, const AnyRecord& record) {
    QJsonObject object = toJson(record);
    object[u"id"_s] = refOf(record).slug;
    object[u"record_kind"_s] = keyOf(refOf(record).kind);
    object[u"rev"_s] = revOf(record);
    if (object.contains("sources"_L1)) {
        QJsonArray sources;
        for (const SourceId& id : sourcesOf(record)) {
            const Source* source = dataset.find(id);
            sources.append(source ? toJson(*source) : QJsonObject{{u"id"_s, id.slug()}});
        }
        object[u"sources"_s] = sources;
    }
    return object;
}

/// The text follows the language of the messages.
QString language() {
    return QLocale().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

int show(const Arguments& arguments) {
    const auto dataset = readData(arguments);
    if (!dataset) {
        return failed(dataset.error());
    }
    const QString& id = arguments.operand(0);
    const auto record = find(*dataset, id);
    if (!record) {
        return failed(notFound(*dataset, id));
    }
    if (isHidden(*record)) {
        return failed(Words::tr("%1 has no source yet and stays hidden until someone adds one.")
                          .arg(quoted(refOf(*record).toString())));
    }
    return arguments.has("json"_L1) ? print(document(*dataset, *record))
                                    : print(recordText(*dataset, *record, language()));
}

} // namespace

Command showCommand() {
    return {"show",
            {"ID"},
            QT_TRANSLATE_NOOP("Cli", "Print one record with its sources."),
            {storeOption(), jsonOption()},
            QT_TRANSLATE_NOOP(
                "Cli", "ID is an id of any kind of record (JPN, malabar-2016) or says the kind too "
                       "(exercises/malabar-2016). Case counts. A record without a source is not shown."),
            show};
}

} // namespace plusone::cli
