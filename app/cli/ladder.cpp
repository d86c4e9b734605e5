#include "network/ladder.h"

#include "cli/data.h"
#include "cli/files.h"
#include "cli/laddertext.h"
#include "cli/lensoptions.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/values.h"
#include "exchange/laddertable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct LadderRequest {
    Lens lens;
    QDate moment;
    std::optional<QDate> earlier;
    QString weights; ///< as given
};

Result<LadderRequest> requestFrom(const Arguments& arguments) {
    const auto lens = lensFrom(arguments);
    if (!lens) {
        return lens.error();
    }
    LadderRequest request{*lens, lens->lastDay(), {}, arguments.value("weights"_L1)};
    if (arguments.has("compare"_L1)) {
        const auto earlier = dateOf(arguments, "compare"_L1);
        if (!earlier) {
            return earlier.error();
        }
        request.earlier = earlier->latest();
        if (*request.earlier >= request.moment) {
            return Error{ErrorCode::Invalid,
                         Words::tr("--compare %1 is not before --at %2.")
                             .arg(earlier->toString(), request.moment.toString(Qt::ISODate))};
        }
    }
    if (arguments.has("json"_L1) && arguments.has("csv"_L1)) {
        return Error{ErrorCode::Invalid, Words::tr("Give either --json or --csv.")};
    }
    return request;
}

/// Of the option's value, "name=value,…" or a file of such lines.
Result<RungWeights> weightsOf(const QString& given) {
    if (given.contains(u'=')) {
        return weightsFromText(given);
    }
    if (given.isEmpty()) {
        return evenWeights();
    }
    const auto file = readFile(given);
    return file ? weightsFromText(QString::fromUtf8(*file)) : file.error();
}

int printLadder(const Arguments& arguments, const Dataset& dataset, const LadderMoments& moments) {
    return arguments.has("json"_L1)  ? print(ladderDocument(dataset, moments))
           : arguments.has("csv"_L1) ? print(ladderCsv(dataset, moments, messageLanguage()))
                                     : print(ladderText(dataset, moments));
}

int showLadder(const Arguments& arguments) {
    const auto request = requestFrom(arguments);
    if (!request) {
        return misused(request.error());
    }
    const auto weights = weightsOf(request->weights);
    if (!weights) {
        return weights.error().code == ErrorCode::Invalid ? misused(weights.error())
                                                          : failed(weights.error());
    }
    const auto dataset = readData(arguments);
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto known = checkIds(request->lens, *dataset); !known) {
        return failed(known.error());
    }
    const EventIndex index(*dataset);
    const LadderMoments moments =
        buildLadders(index, request->lens, request->moment, request->earlier, *weights);
    if (moments.ladder.rows.empty()) {
        return failed(
            Words::tr("No partner has reached a rung by then in the records that pass these filters."));
    }
    return printLadder(arguments, *dataset, moments);
}

/// Of the lens what means something here: a ladder is of one moment or two, and has no window.
std::vector<Option> ladderOptions() {
    std::vector<Option> options{
        {"at", "DATE", QT_TRANSLATE_NOOP("Cli", "the moment (2016-08-24 when nothing is said)")},
        {"compare", "DATE",
         QT_TRANSLATE_NOOP("Cli", "an earlier moment beside it: which rungs are new, kept and lost")},
        {"weights", "WEIGHTS",
         QT_TRANSLATE_NOOP("Cli",
                           "what rungs count, as in framework=3,us-treaty=0.5; the others 1; or a file "
                           "of such lines")}};
    for (const Option& filter : filterOptions()) {
        options.push_back(filter);
    }
    options.push_back(storeOption());
    options.push_back(jsonOption());
    options.push_back({"csv", nullptr, QT_TRANSLATE_NOOP("Cli", "print a table (CSV in UTF-8)")});
    return options;
}

} // namespace

const char* const ladderNotes = QT_TRANSLATE_NOOP(
    "Cli",
    "The table below the ladder names the rungs; --json has their definitions and the records behind each.\n"
    "With --actor only these partners are shown, and of Japan or the United States the records that they "
    "take "
    "part in alone. A DATE is a day that exists (2016-08-24), a month (2016-08) "
    "or a year (2016), of which the last day is meant.");

Command ladderCommand() {
    return {"ladder",
            {},
            QT_TRANSLATE_NOOP("Cli", "Show which rungs towards a “Japan-U.S. + 1” framework each partner has "
                                     "reached, since when, and who stands nearest to the next one."),
            ladderOptions(),
            ladderNotes,
            showLadder};
}

} // namespace plusone::cli
