#include "cli/data.h"
#include "cli/files.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "exchange/jsonlines.h"
#include "model/recordjson.h"
#include "store/defaultstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The person whom the journal names.
QString currentUser() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"unknown"_s : name;
}

/// "line 3, column 14" of the character at which the reader stopped. QJsonParseError counts what it has read,
/// the faulty character included.
QString placeOf(const QByteArray& text, const QJsonParseError& fault) {
    const QByteArray before = text.left(std::max(fault.offset - 1, 0));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return Words::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

Result<QJsonObject> readObject(const QString& file) {
    const auto text = readFile(file);
    if (!text) {
        return text.error();
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 is not JSON: %2 at %3.")
                         .arg(shownName(file), fault.errorString(), placeOf(*text, fault))};
    }
    if (!document.isObject()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 holds no JSON object; an exercise is one object.").arg(shownName(file))};
    }
    return document.object();
}

Result<ExerciseDraft> readDraft(const QString& file) {
    const auto object = readObject(file);
    if (!object) {
        return object.error();
    }
    auto draft = exerciseDraftFromJson(*object);
    if (!draft) {
        return Error{draft.error().code, u"%1: %2"_s.arg(shownName(file), draft.error().message)};
    }
    return draft;
}

void report(const QString& file, const EditOutcome& outcome, const Dataset& dataset) {
    for (const Finding& finding : outcome.findings) {
        note(u"%1, %2: %3"_s.arg(shownName(file), finding.field, finding.message));
    }
    for (const ExerciseId& id : outcome.duplicates) {
        note(Words::tr("%1 is probably the same event as %2, %3.")
                 .arg(shownName(file), RecordRef{RecordKind::Exercise, id.slug()}.toString(),
                      quoted(dataset.find(id)->name)));
    }
}

QString newId(const ChangeSet& changes) {
    for (const Change& change : changes.changes) {
        if (change.ref().kind == RecordKind::Exercise) {
            return change.ref().slug;
        }
    }
    return {};
}

int addTo(Store& store, const QString& file, const ExerciseDraft& draft) {
    const auto dataset = store.load();
    if (!dataset) {
        return failed(dataset.error());
    }
    const EditOutcome outcome = addExercise(*dataset, draft);
    report(file, outcome, *dataset);
    if (!outcome.ok()) {
        return Failed;
    }
    const auto written = store.write(outcome.changes, currentUser());
    return written ? print(newId(*written) + u'\n') : failed(written.error());
}

int add(const Arguments& arguments) {
    const QString& what = arguments.operand(0);
    if (what != "exercise"_L1) {
        return misused(
            {ErrorCode::Invalid, Words::tr("Only an exercise can be added, not %1.").arg(quoted(what))});
    }
    const QString file = arguments.value("json"_L1);
    const auto draft = readDraft(file);
    if (!draft) {
        return failed(draft.error());
    }
    const QString given = arguments.value("store"_L1);
    const QString path = given.isEmpty() ? defaultStorePath() : given;
    const auto store = given.isEmpty() ? openOrMakeStore(path, shippedDataset, patience)
                                       : Store::open(path, Store::Mode::ReadWrite, patience);
    if (!store) {
        return failed(store.error());
    }
    const int result = addTo(**store, file, *draft);
    if (result == Done && given.isEmpty()) {
        note(Words::tr("Added to your own store, %1.").arg(shownName(path)));
    }
    return result;
}

} // namespace

Command addCommand() {
    return {"add",
            {"exercise"},
            QT_TRANSLATE_NOOP("Cli",
                              "Add an exercise to a store by the rules of the form, and print its new id."),
            {{"json", "FILE",
              QT_TRANSLATE_NOOP("Cli", "the exercise as a JSON object; - reads standard input"), false, true},
             {"store", "FILE",
              QT_TRANSLATE_NOOP(
                  "Cli", "the store to write (plusone-cli init FILE makes one); without it your own, the one "
                         "that the window opens")}},
            QT_TRANSLATE_NOOP(
                "Cli",
                "The fields are those of the data files: series, name, start, end, place, lat, lon, domain, "
                "participants [{actor, role}], participants_complete, announced_only, framework, summary, "
                "sources. The id may be left out. A source is the id of one that is there, or an object "
                "{title, publisher, date, url}.\n"
                "Everything that breaks a rule is named on standard error, and nothing is written. A "
                "probable duplicate is named too, but the exercise is added."),
            add};
}

} // namespace plusone::cli
