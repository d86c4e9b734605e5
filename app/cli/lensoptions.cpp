#include "cli/lensoptions.h"

#include "cli/lookup.h"
#include "cli/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {

const char* const lensNotes = QT_TRANSLATE_NOOP(
    "Cli",
    "A DATE is a day that exists (2016-08-24), a month (2016-08) or a year (2016). For --at and --to a month "
    "or a year means its last day, for --from its first.\n"
    "Different filters narrow together; one that is given several times lets each of its values through. "
    "An ID that the data does not hold ends with exit code 1 and names the nearest ones.");

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr quint64 longestWindow = 1200;

Error together(const QString& sentence) {
    return {ErrorCode::Invalid, sentence};
}

Result<Lens> withSpan(Lens lens, const Arguments& arguments) {
    if (arguments.has("at"_L1) || arguments.has("window"_L1)) {
        return together(Words::tr("Give either --at and --window or --from and --to."));
    }
    if (arguments.has("since"_L1)) {
        return together(Words::tr("--since compares a moment with an earlier one: give it with --at."));
    }
    if (!arguments.has("from"_L1) || !arguments.has("to"_L1)) {
        return together(Words::tr("--from and --to need one another."));
    }
    const auto from = dateOf(arguments, "from"_L1);
    if (!from) {
        return from.error();
    }
    const auto to = dateOf(arguments, "to"_L1);
    if (!to) {
        return to.error();
    }
    if (to->latest() < from->earliest()) {
        return together(Words::tr("--to %1 is before --from %2.").arg(to->toString(), from->toString()));
    }
    lens.time = DateSpan{from->earliest(), to->latest()};
    return lens;
}

Result<Lens> withMoment(Lens lens, const Arguments& arguments) {
    Moment moment{foundingDay};
    const auto months = integerOf(arguments, "window"_L1, quint64(moment.months), 0, longestWindow);
    if (!months) {
        return months.error();
    }
    moment.months = int(*months);
    if (arguments.has("at"_L1)) {
        const auto at = dateOf(arguments, "at"_L1);
        if (!at) {
            return at.error();
        }
        moment.day = at->latest();
    }
    lens.time = moment;
    if (arguments.has("since"_L1)) {
        const auto since = dateOf(arguments, "since"_L1);
        if (!since) {
            return since.error();
        }
        if (since->latest() >= moment.day) {
            return together(Words::tr("--since %1 is not before --at %2.")
                                .arg(since->toString(), moment.day.toString(Qt::ISODate)));
        }
        lens.comparedWith = since->latest();
    }
    return lens;
}

QStringList kindWords() {
    QStringList words;
    for (const EventKind kind : allValues<EventKind>()) {
        words << keyOf(kind);
    }
    return words;
}

/// `prefix`: of the options, "" or "not-".
Result<void> readFilters(const Arguments& arguments, const QString& prefix, LensFilters& filters) {
    const auto values = [&](QLatin1String option) {
        return arguments.values(QLatin1String((prefix + option).toLatin1()));
    };
    for (const QString& word : values("kind"_L1)) {
        const auto kind = fromKey<EventKind>(word);
        if (!kind) {
            return Error{ErrorCode::Invalid,
                         Words::tr("%1 cannot be the value of --%2%3.")
                             .arg(quoted(word), prefix + u"kind"_s, hint(word, kindWords()))};
        }
        filters.kinds.insert(*kind);
    }
    for (const QString& id : values("framework"_L1)) {
        filters.frameworks.insert(FrameworkId(id));
    }
    for (const QString& id : values("actor"_L1)) {
        filters.actors.insert(ActorId(id));
    }
    return {};
}

Result<void> checkIds(const LensFilters& filters, const QString& prefix, const Dataset& dataset) {
    for (const FrameworkId& id : filters.frameworks) {
        if (!dataset.find(id)) {
            return unknownId(Words::tr("--%1framework %2 is no framework of this data; %3.").arg(prefix),
                             id.slug(), nearFrameworks(dataset, id.slug()), slugsOf(dataset.frameworks()));
        }
    }
    for (const ActorId& id : filters.actors) {
        if (!dataset.find(id)) {
            return unknownId(Words::tr("--%1actor %2 is no actor of this data; %3.").arg(prefix), id.slug(),
                             nearActors(dataset, id.slug()));
        }
    }
    return {};
}

} // namespace

std::vector<Option> lensOptions() {
    std::vector<Option> options{
        {"at", "DATE",
         QT_TRANSLATE_NOOP("Cli",
                           "the moment: agreements standing on this day (2016-08-24 when nothing is said)")},
        {"window", "MONTHS",
         QT_TRANSLATE_NOOP("Cli",
                           "with the exercises and dialogues of so many months before it, 0 to 1200 (36)")},
        {"since", "DATE",
         QT_TRANSLATE_NOOP("Cli",
                           "what changed between this earlier moment and that of --at: new, kept, ended")},
        {"from", "DATE",
         QT_TRANSLATE_NOOP("Cli", "everything in a span of time in place of a moment, from its first day")},
        {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "to its last day")},
    };
    const std::vector<Option> filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return options;
}

std::vector<Option> filterOptions() {
    return {
        {"framework", "ID",
         QT_TRANSLATE_NOOP("Cli", "only records of this framework and the mechanisms inside it"), true},
        {"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "only agreements, exercises or dialogues"), true},
        {"actor", "ID", QT_TRANSLATE_NOOP("Cli", "only records in which this actor takes part (JPN)"), true},
        {"not-framework", "ID",
         QT_TRANSLATE_NOOP("Cli", "no records of this framework and the mechanisms inside it"), true},
        {"not-kind", "KIND", QT_TRANSLATE_NOOP("Cli", "no agreements, exercises or dialogues"), true},
        {"not-actor", "ID", QT_TRANSLATE_NOOP("Cli", "no records in which this actor takes part"), true},
    };
}

Result<PartialDate> dateOf(const Arguments& arguments, QLatin1String option) {
    const QString text = arguments.value(option);
    const auto date = PartialDate::tryFrom(text);
    return date ? Result<PartialDate>(*date)
                : badValue(
                      option, text,
                      Words::tr("it is a year, a month or a day that exists: 2016, 2016-08 or 2016-08-24"));
}

Result<Lens> lensFrom(const Arguments& arguments) {
    Lens lens;
    for (const auto& [prefix, filters] : {std::pair<QString, LensFilters*>{{}, &lens},
                                          std::pair<QString, LensFilters*>{u"not-"_s, &lens.without}}) {
        const auto read = readFilters(arguments, prefix, *filters);
        if (!read) {
            return read.error();
        }
    }
    const bool span = arguments.has("from"_L1) || arguments.has("to"_L1);
    return span ? withSpan(std::move(lens), arguments) : withMoment(std::move(lens), arguments);
}

Result<void> checkIds(const Lens& lens, const Dataset& dataset) {
    const auto wanted = checkIds(lens, {}, dataset);
    return wanted ? checkIds(lens.without, u"not-"_s, dataset) : wanted;
}

} // namespace plusone::cli
