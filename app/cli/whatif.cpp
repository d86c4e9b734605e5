#include "network/whatiftext.h"

#include "cli/data.h"
#include "cli/lensoptions.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/values.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Request {
    Lens lens;
    QStringList words; ///< what is taken out, as it was given
    std::optional<RankedRemovals> rank;
};

Result<Request> requestFrom(const Arguments& arguments) {
    Request request;
    auto lens = lensFrom(arguments);
    if (!lens) {
        return lens.error();
    }
    request.lens = *std::move(lens);
    for (const QString& list : arguments.values("without"_L1)) {
        for (const QString& word : list.split(u',', Qt::SkipEmptyParts)) {
            request.words << word.trimmed();
        }
    }
    if (arguments.has("rank"_L1)) {
        const auto word = wordOf(arguments, "rank"_L1, {u"actors"_s, u"frameworks"_s});
        if (!word) {
            return word.error();
        }
        request.rank = *word == "actors"_L1 ? RankedRemovals::Actors : RankedRemovals::Frameworks;
    }
    if (arguments.has("json"_L1) && arguments.has("csv"_L1)) {
        return Error{ErrorCode::Invalid, Words::tr("Give either --json or --csv.")};
    }
    if (request.words.isEmpty() && !request.rank && !arguments.has("scenario"_L1)) {
        return Error{ErrorCode::Invalid,
                     Words::tr("Say what is taken out, by --without or --scenario, or what "
                               "is ranked, by --rank.")};
    }
    return request;
}

Error notRemovable(const QString& word) {
    return {ErrorCode::Invalid, Words::tr("%1 is no actor, framework, kind of tie, agreement, exercise or "
                                          "dialogue, so it cannot be taken out.")
                                    .arg(quoted(word))};
}

/// An actor's code, a framework's or a record's id, or a word for a kind of tie.
Result<Removal> removalOf(const QString& word, const Dataset& dataset) {
    if (const auto kind = fromKey<EventKind>(word)) {
        return Removal(*kind);
    }
    if (const auto type = fromKey<TieType>(word)) {
        return Removal(*type);
    }
    const auto record = findRecord(dataset, word);
    const auto removal = removalFrom(record ? refOf(*record).toString() : word);
    const bool isKind =
        removal && !record &&
        (std::holds_alternative<EventKind>(*removal) || std::holds_alternative<TieType>(*removal));
    if (isKind) {
        return *removal;
    }
    if (!record) {
        return noSuchRecord(dataset, word);
    }
    if (!isShown(*record)) {
        return hiddenRecord(refOf(*record));
    }
    return removal ? Result<Removal>(*removal) : Result<Removal>(notRemovable(word));
}

Result<Scenario> keptScenario(const Store& store, const QString& name) {
    const auto kept =
        keptAs(store, Kept::Scenario, name, Words::tr("No scenario is kept as %1; the store keeps none."),
               Words::tr("No scenario is kept as %1. Kept are: %2."));
    return kept ? Scenario::fromJson(kept->state) : kept.error();
}

Result<Scenario> scenarioOf(const Arguments& arguments, const Request& request, const Store& store,
                            const Dataset& dataset) {
    Scenario scenario;
    if (arguments.has("scenario"_L1)) {
        auto kept = keptScenario(store, arguments.value("scenario"_L1));
        if (!kept) {
            return kept.error();
        }
        scenario = *std::move(kept);
    }
    for (const QString& word : request.words) {
        const auto removal = removalOf(word, dataset);
        if (!removal) {
            return removal.error();
        }
        scenario = scenario.with(*removal);
    }
    scenario.withRecords = scenario.withRecords || arguments.has("with-records"_L1);
    return scenario;
}

QJsonValue jsonOf(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray slugs(const std::vector<ActorId>& actors) {
    QJsonArray list;
    for (const ActorId& actor : actors) {
        list.append(actor.slug());
    }
    return list;
}

QJsonObject document(const WhatIf& answer, const Scenario& scenario) {
    QJsonObject measures;
    for (const WhatIfRow& row : rowsOf(answer)) {
        measures[QLatin1String(row.key)] = QJsonObject{{u"before"_s, jsonOf(row.before)},
                                                       {u"after"_s, jsonOf(row.after)},
                                                       {u"difference"_s, jsonOf(row.difference())}};
    }
    QJsonArray taken;
    for (const Removal& removal : scenario.removals) {
        taken.append(toText(removal));
    }
    QJsonArray cut;
    for (const CutOff& one : answer.cutOff) {
        cut.append(QJsonObject{{u"actor"_s, one.actor.slug()}, {u"with"_s, slugs(one.with)}});
    }
    QJsonArray lost;
    for (const LostTie& tie : answer.lost) {
        QJsonArray records;
        for (const RecordRef& record : tie.records) {
            records.append(record.toString());
        }
        lost.append(QJsonObject{{u"a"_s, tie.a.slug()}, {u"b"_s, tie.b.slug()}, {u"records"_s, records}});
    }
    return {{u"taken_out"_s, taken},   {u"with_records"_s, scenario.withRecords},
            {u"measures"_s, measures}, {u"removed_actors"_s, slugs(answer.removed)},
            {u"cut_off"_s, cut},       {u"lost_ties"_s, lost}};
}

QString padded(const QString& text, qsizetype width, bool right) {
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

/// Columns as wide as their widest cell, all but the first to the right.
QString columnsText(const QList<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto widest = std::max_element(rows.begin(), rows.end(), [i](const auto& a, const auto& b) {
                return a[i].size() < b[i].size();
            });
            cells << padded(row[i], (*widest)[i].size(), i > 0);
        }
        text += cells.join(u"  "_s) + u'\n';
    }
    return text;
}

QString answerText(const WhatIf& answer, const Scenario& scenario, const Dataset& dataset) {
    constexpr std::size_t everyone = ~std::size_t(0);
    const auto rows = rowsOf(answer);
    QList<QStringList> table{
        {Words::tr("Measure"), Words::tr("Before"), Words::tr("After"), Words::tr("Difference")}};
    for (const WhatIfRow& row : rows) {
        table << QStringList{row.name, numberText(row.before, row.decimals),
                             numberText(row.after, row.decimals), signedText(row.difference(), row.decimals)};
    }
    const QStringList undefined = undefinedSentences(rows);
    return sentencesOf(answer, scenario, dataset, messageLanguage(), everyone).join(u'\n') + u"\n\n"_s +
           columnsText(table) + (undefined.isEmpty() ? QString() : u'\n' + undefined.join(u'\n') + u'\n');
}

QJsonObject document(const std::vector<RankedRemoval>& ranking, const Dataset& dataset) {
    QJsonArray list;
    for (const RankedRemoval& one : ranking) {
        list.append(QJsonObject{{u"removal"_s, toText(one.removal)},
                                {u"name"_s, nameOf(one.removal, dataset, messageLanguage())},
                                {u"efficiency_lost"_s, one.loss},
                                {u"pairs_cut"_s, qint64(one.cut)},
                                {u"ties_lost"_s, one.tiesLost},
                                {u"weight_lost"_s, one.weight}});
    }
    return {{u"criterion"_s, rankingCriterion()}, {u"ranking"_s, list}};
}

QString rankingText(const std::vector<RankedRemoval>& ranking, const Dataset& dataset) {
    constexpr int decimals = 3;
    QList<QStringList> table{{Words::tr("Taken out"), Words::tr("Efficiency lost"), Words::tr("Pairs cut"),
                              Words::tr("Ties lost"), Words::tr("Weight lost")}};
    for (const RankedRemoval& one : ranking) {
        table << QStringList{nameOf(one.removal, dataset, messageLanguage()), numberText(one.loss, decimals),
                             QString::number(one.cut), QString::number(one.tiesLost),
                             numberText(one.weight, 1)};
    }
    if (ranking.empty()) {
        return Words::tr("There is nothing left to take out.") + u'\n';
    }
    return rankingCriterion() + u"\n\n"_s + columnsText(table);
}

int printRanking(const Arguments& arguments, const EventIndex& index, const Request& request,
                 const Scenario& scenario) {
    Job job;
    const auto ranking = rankRemovals(index, request.lens, scenario, *request.rank, job);
    if (!ranking) {
        return failed(ranking.error());
    }
    const Dataset& dataset = index.dataset();
    return arguments.has("json"_L1)  ? print(document(*ranking, dataset))
           : arguments.has("csv"_L1) ? print(rankingCsv(*ranking, dataset, messageLanguage()))
                                     : print(rankingText(*ranking, dataset));
}

int printAnswer(const Arguments& arguments, const EventIndex& index, const WhatIf& answer,
                const Scenario& scenario) {
    return arguments.has("json"_L1)  ? print(document(answer, scenario))
           : arguments.has("csv"_L1) ? print(whatIfCsv(rowsOf(answer)))
                                     : print(answerText(answer, scenario, index.dataset()));
}

int showWhatIf(const Arguments& arguments) {
    const auto request = requestFrom(arguments);
    if (!request) {
        return misused(request.error());
    }
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto known = checkIds(request->lens, *dataset); !known) {
        return failed(known.error());
    }
    const auto scenario = scenarioOf(arguments, *request, **store, *dataset);
    if (!scenario) {
        return failed(scenario.error());
    }
    const EventIndex index(*dataset);
    Job job;
    const auto answer = whatIf(index, request->lens, *scenario, job);
    if (!answer) {
        return failed(answer.error());
    }
    if (answer->before.actors == 0) {
        return failed(Words::tr("No record passes these filters, so there is nothing to take out."));
    }
    return request->rank ? printRanking(arguments, index, *request, *scenario)
                         : printAnswer(arguments, index, *answer, *scenario);
}

std::vector<Option> whatIfOptions() {
    std::vector<Option> options{
        {"without", "ID[,ID...]",
         QT_TRANSLATE_NOOP("Cli",
                           "what is taken out: actors (USA), frameworks (quad), kinds of tie (exercises, "
                           "logistics), records"),
         true},
        {"with-records", nullptr,
         QT_TRANSLATE_NOOP("Cli", "an actor takes along the records in which it takes part, other than as an "
                                  "observer: what two of three agreed on falls with the third")},
        {"scenario", "NAME", QT_TRANSLATE_NOOP("Cli", "take out what the store keeps under this name")},
        {"rank", "WHAT",
         QT_TRANSLATE_NOOP("Cli", "which one more removal would hurt most: of actors or of frameworks")}};
    for (const Option& option : lensOptions()) {
        options.push_back(option);
    }
    options.push_back(storeOption());
    options.push_back(jsonOption());
    options.push_back({"csv", nullptr, QT_TRANSLATE_NOOP("Cli", "print a table (CSV in UTF-8)")});
    return options;
}

} // namespace

Command whatIfCommand() {
    return {"whatif",
            {},
            QT_TRANSLATE_NOOP("Cli",
                              "Take actors, frameworks, kinds of tie or records out of the network and "
                              "compare it before and after."),
            whatIfOptions(),
            lensNotes,
            showWhatIf};
}

} // namespace plusone::cli
