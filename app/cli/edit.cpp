#include "cli/files.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "cli/values.h"
#include "cli/writing.h"
#include "model/edits.h"
#include "model/recordjson.h"
#include "store/loginname.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QJsonObject> readObject(const QString& file) {
    const auto document = readJson(file);
    if (!document) {
        return document.error();
    }
    if (!document->isObject()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 holds no JSON object; a record is one object.").arg(shownName(file))};
    }
    return document->object();
}

/// A record as a file has it, and the version that it began from, where it says so.
struct Given {
    AnyDraft draft;
    std::optional<int> rev;
};

Result<Given> readDraft(RecordKind kind, const QString& file) {
    auto object = readObject(file);
    if (!object) {
        return object.error();
    }
    // What show --json prints beside the fields.
    const QJsonValue rev = object->take("rev"_L1);
    object->remove("record_kind"_L1);
    auto draft = draftFromJson(kind, *object);
    if (!draft) {
        return Error{draft.error().code, u"%1: %2"_s.arg(shownName(file), draft.error().message)};
    }
    return Given{*std::move(draft), rev.isDouble() ? std::optional(rev.toInt()) : std::nullopt};
}

QString idOf(const AnyDraft& draft) {
    return std::visit([](const auto& given) { return given.id.trimmed(); }, draft);
}

void report(const QString& file, const EditOutcome& outcome, const Dataset& dataset) {
    for (const Finding& finding : outcome.findings) {
        note(u"%1, %2: %3"_s.arg(shownName(file), finding.field, finding.message));
    }
    for (const RecordRef& ref : outcome.duplicates) {
        note(Words::tr("%1 is probably the same as %2, %3.")
                 .arg(shownName(file), ref.toString(), quoted(titleOf(*dataset.find(ref)))));
    }
}

/// Writes what a draft comes to and prints the record's id.
int write(Store& store, const QString& file, const Dataset& dataset, const EditOutcome& outcome) {
    report(file, outcome, dataset);
    if (!outcome.ok()) {
        return Failed;
    }
    const auto written = store.write(outcome.changes, loginName());
    return written ? print(outcome.record.slug + u'\n') : failed(written.error());
}

int add(const Arguments& arguments) {
    const auto kind = editedKind(arguments.operand(0));
    if (!kind) {
        return misused(kind.error());
    }
    const QString file = arguments.value("json"_L1);
    const auto given = readDraft(*kind, file);
    if (!given) {
        return failed(given.error());
    }
    return withStore(arguments, [&](Store& store, const Dataset& dataset) {
        return write(store, file, dataset, addRecord(dataset, given->draft));
    });
}

int edit(const Arguments& arguments) {
    const auto kind = editedKind(arguments.operand(0));
    const auto rev = integerOf(arguments, "rev"_L1, 0, 1, std::numeric_limits<int>::max());
    if (!kind || !rev) {
        return misused(kind ? rev.error() : kind.error());
    }
    const QString file = arguments.value("json"_L1);
    const auto given = readDraft(*kind, file);
    if (!given) {
        return failed(given.error());
    }
    const RecordRef ref{*kind, idOf(given->draft)};
    if (ref.slug.isEmpty()) {
        return failed(
            Words::tr("%1 says no id; an edit needs the id of a record that is there.").arg(shownName(file)));
    }
    return withStore(arguments, [&](Store& store, const Dataset& dataset) {
        const auto now = dataset.find(ref);
        const std::optional<int> base = *rev > 0 ? std::optional(int(*rev)) : given->rev;
        if (now && base && revOf(*now) != *base) {
            return failed(Words::tr("%1 is at version %2 by now, not at %3: somebody changed it. Nothing was "
                                    "written; read it again with plusone-cli show.")
                              .arg(quoted(ref.slug))
                              .arg(revOf(*now))
                              .arg(*base));
        }
        return write(store, file, dataset, updateRecord(dataset, ref, given->draft));
    });
}

int remove(const Arguments& arguments) {
    const auto kind = editedKind(arguments.operand(0));
    if (!kind) {
        return misused(kind.error());
    }
    const RecordRef ref{*kind, arguments.operand(1)};
    return withStore(arguments, [&](Store& store, const Dataset& dataset) {
        const auto removal = removeRecord(dataset, ref);
        if (!removal) {
            return failed(removal.error());
        }
        const auto written = store.write(*removal, loginName());
        return written ? int(Done) : failed(written.error());
    });
}

} // namespace

Command addCommand() {
    return {
        "add",
        {"KIND"},
        QT_TRANSLATE_NOOP("Cli", "Add a record to a store by the rules of the form, and print its new id."),
        {{"json", "FILE", QT_TRANSLATE_NOOP("Cli", "the record as a JSON object; - reads standard input"),
          false, true},
         writtenStoreOption()},
        QT_TRANSLATE_NOOP(
            "Cli",
            "KIND is actor, framework, tie, exercise, dialogue or source. The fields are those of the data "
            "files. The id may be left out, but for an actor, whose code it is. Actors are named by code or "
            "by name, dates as in 2016, 2016-06 or 10 Jun 2016. A source is the id of one that is there, or "
            "an object {title, publisher, date, url}.\n"
            "Everything that breaks a rule is named on standard error, and nothing is written. A "
            "probable duplicate is named too, but the record is added."),
        add};
}

Command editCommand() {
    return {
        "edit",
        {"KIND"},
        QT_TRANSLATE_NOOP("Cli", "Replace a record of a store by the rules of the form, and print its id."),
        {{"json", "FILE",
          QT_TRANSLATE_NOOP("Cli", "the whole record as a JSON object; - reads standard input"), false, true},
         {"rev", "N",
          QT_TRANSLATE_NOOP("Cli", "only if the record still is at this version, as show --json prints it")},
         writtenStoreOption()},
        QT_TRANSLATE_NOOP(
            "Cli", "KIND and the fields are those of add; the id says which record. A field that is left out "
                   "is empty afterwards."),
        edit};
}

Command deleteCommand() {
    return {"delete",
            {"KIND", "ID"},
            QT_TRANSLATE_NOOP("Cli", "Delete a record from a store; its history stays."),
            {writtenStoreOption()},
            QT_TRANSLATE_NOOP("Cli", "KIND is that of add. A record that others name is not deleted."),
            remove};
}

} // namespace plusone::cli
