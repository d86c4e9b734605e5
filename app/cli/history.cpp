#include "cli/data.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "model/recorddiff.h"
#include "model/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One entry with the versions that it lies between.
struct Step {
    JournalEntry entry;
    Change change;
    std::vector<FieldChange> fields;
};

/// The entries that somebody may see.
std::vector<Step> stepsOf(const std::vector<JournalEntry>& entries, const Dataset& dataset) {
    std::vector<Step> steps;
    for (const JournalEntry& entry : entries) {
        Change change = changeOf(entry);
        if (change.before || change.after) {
            auto fields = fieldChanges(change.before, change.after, dataset, messageLanguage());
            steps.push_back({entry, std::move(change), std::move(fields)});
        }
    }
    return steps;
}

/// A stable word for scripts, so not translated.
QString wordFor(const Change& change) {
    return !change.before ? u"added"_s : !change.after ? u"deleted"_s : u"changed"_s;
}

QJsonObject document(const RecordRef& record, const std::vector<Step>& steps) {
    QJsonArray list;
    for (const Step& step : steps) {
        const QJsonObject before = step.change.before ? toJson(*step.change.before) : QJsonObject();
        const QJsonObject after = step.change.after ? toJson(*step.change.after) : QJsonObject();
        QJsonArray fields;
        for (const FieldChange& field : step.fields) {
            fields.append(QJsonObject{{u"field"_s, field.field},
                                      {u"before"_s, before[field.field]},
                                      {u"after"_s, after[field.field]}});
        }
        list.append(QJsonObject{{u"rev"_s, step.entry.rev},
                                {u"when"_s, step.entry.when.toString(Qt::ISODateWithMs)},
                                {u"who"_s, step.entry.who},
                                {u"edit"_s, step.entry.label},
                                {u"change"_s, wordFor(step.change)},
                                {u"fields"_s, fields}});
    }
    return {{u"record"_s, record.toString()}, {u"history"_s, list}};
}

QString headOf(const Step& step) {
    const QString version =
        step.change.after ? Words::tr("Version %1").arg(step.entry.rev) : Words::tr("Deleted");
    return QStringList{version, step.entry.when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s,
                       oneLine(step.entry.who), oneLine(step.entry.label)}
        .join(u", "_s);
}

QString lines(const std::vector<Step>& steps) {
    QString text;
    for (const Step& step : steps) {
        text += headOf(step) + u'\n';
        for (const FieldChange& field : step.fields) {
            text += u"  "_s + oneLine(toText(field)) + u'\n';
        }
    }
    return text;
}

int history(const Arguments& arguments) {
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    const auto record = findInHistory(**store, *dataset, arguments.operand(0));
    if (!record) {
        return failed(record.error());
    }
    const auto entries = (*store)->history(*record);
    if (!entries) {
        return failed(entries.error());
    }
    const auto steps = stepsOf(*entries, *dataset);
    return arguments.has("json"_L1) ? print(document(*record, steps)) : print(lines(steps));
}

} // namespace

Command historyCommand() {
    return {"history",
            {"ID"},
            QT_TRANSLATE_NOOP("Cli", "Print who changed a record, when, and what, field by field."),
            {storeOption(), jsonOption()},
            QT_TRANSLATE_NOOP(
                "Cli",
                "ID is as for plusone-cli show, and may be that of a record that was deleted. The newest "
                "change stands first, each with the number of the version that it stored. A record that "
                "nobody has changed since the store was made prints nothing."),
            history};
}

} // namespace plusone::cli
