#include "cli/files.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "cli/values.h"
#include "cli/writing.h"
#include "exchange/bulkentry.h"
#include "exchange/tablecolumns.h"
#include "store/loginname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Fate = BulkRow::Fate;

Result<TextTable> readTable(const QString& file) {
    const auto text = readFile(file);
    if (!text) {
        return text.error();
    }
    auto table = readTextTable(*text);
    return table ? std::move(table)
                 : Result<TextTable>(
                       Error{table.error().code, u"%1: %2"_s.arg(shownName(file), table.error().message)});
}

Result<OnDuplicate> choiceOf(const Arguments& arguments) {
    const auto word = wordOf(arguments, "duplicates"_L1, {u"skip"_s, u"update"_s, u"add"_s});
    if (!word) {
        return word.error();
    }
    return *word == "skip"_L1  ? OnDuplicate::Skip
           : *word == "add"_L1 ? OnDuplicate::Add
                               : OnDuplicate::Update;
}

void report(const QString& file, const TextTable& table, const QStringList& columns,
            const BulkOutcome& outcome) {
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].isEmpty()) {
            note(Words::tr("%1: the column %2 is left out; it is no field of these records.")
                     .arg(shownName(file), quoted(table.columns[i])));
        }
    }
    for (std::size_t i = 0; i < outcome.rows.size(); ++i) {
        const QString place = Words::tr("%1, line %2").arg(shownName(file)).arg(table.rows[i].line);
        for (const Finding& finding : outcome.rows[i].findings) {
            note(u"%1, %2: %3"_s.arg(place, finding.field, finding.message));
        }
        if (!outcome.rows[i].duplicates.empty()) {
            note(Words::tr("%1: there already: %2.")
                     .arg(place, outcome.rows[i].duplicates.front().toString()));
        }
    }
}

int printCounts(const BulkOutcome& outcome, bool isWritten) {
    return print(QJsonObject{{u"written"_s, isWritten},
                             {u"added"_s, outcome.count(Fate::Added)},
                             {u"updated"_s, outcome.count(Fate::Updated)},
                             {u"unchanged"_s, outcome.count(Fate::Unchanged)},
                             {u"skipped"_s, outcome.count(Fate::Skipped)},
                             {u"bad"_s, outcome.count(Fate::Bad)}});
}

int import(const Arguments& arguments) {
    const auto kind = editedKind(arguments.operand(0));
    const auto choice = choiceOf(arguments);
    if (!kind || !choice) {
        return misused(kind ? choice.error() : kind.error());
    }
    const QString file = arguments.value("table"_L1);
    const auto table = readTable(file);
    if (!table) {
        return failed(table.error());
    }
    const QStringList columns = matchColumns(*kind, table->columns);
    return withStore(arguments, [&](Store& store, const Dataset& dataset) {
        Job job;
        const auto outcome = enterTable(dataset, *kind, *table, columns, {*choice, {}}, job);
        if (!outcome) {
            return failed(outcome.error());
        }
        report(file, *table, columns, *outcome);
        if (const int bad = outcome->count(Fate::Bad); bad > 0) {
            printCounts(*outcome, false);
            return failed(Words::tr("%n row(s) cannot be entered. Nothing was written.", nullptr, bad));
        }
        const bool isWritten = !outcome->changes.isEmpty() && !arguments.has("check-only"_L1);
        if (isWritten) {
            if (const auto written = store.write(outcome->changes, loginName()); !written) {
                return failed(written.error());
            }
        }
        return printCounts(*outcome, isWritten);
    });
}

} // namespace

Command importCommand() {
    return {
        "import",
        {"KIND"},
        QT_TRANSLATE_NOOP("Cli", "Add the rows of a table to a store by the rules of the form, all or none."),
        {{"table", "FILE",
          QT_TRANSLATE_NOOP("Cli", "comma-, semicolon- or tab-separated, the first row names the columns; - "
                                   "reads standard input"),
          false, true},
         {"duplicates", "WORD",
          QT_TRANSLATE_NOOP("Cli",
                            "what is done with a row that is there already: skip (usual), update, add")},
         {"check-only", nullptr, QT_TRANSLATE_NOOP("Cli", "only say what would be done")},
         writtenStoreOption()},
        QT_TRANSLATE_NOOP(
            "Cli",
            "KIND is that of add. Columns are named as the fields of the data files, or as people call "
            "them, in English or Japanese; source_title, source_publisher, source_date and source_url "
            "make a new source. Several names in one cell stand with semicolons, roles in parentheses: "
            "Japan; USA (host). An update takes the cells that are filled in, and adds sources.\n"
            "Prints how many rows are added, updated, skipped and bad, and whether they were written. When "
            "one is bad, nothing is."),
        import};
}

} // namespace plusone::cli
