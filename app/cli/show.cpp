#include "cli/data.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/recordtext.h"
#include "model/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

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

int show(const Arguments& arguments) {
    const auto dataset = readData(arguments);
    if (!dataset) {
        return failed(dataset.error());
    }
    const QString& id = arguments.operand(0);
    const auto record = findRecord(*dataset, id);
    if (!record) {
        return failed(noSuchRecord(*dataset, id));
    }
    if (!isShown(*record)) {
        return failed(hiddenRecord(refOf(*record)));
    }
    return arguments.has("json"_L1) ? print(document(*dataset, *record))
                                    : print(recordText(*dataset, *record, messageLanguage()));
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
