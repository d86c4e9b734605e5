#include "cli/lensoptions.h"

#include "cli/values.h"
#include "model/edits.h"

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

Result<PartialDate> dateOf(const Arguments& arguments, QLatin1String option) {
    const QString text = arguments.value(option);
    const auto date = PartialDate::tryFrom(text);
    return date ? Result<PartialDate>(*date)
                : badValue(
                      option, text,
                      Words::tr("it is a year, a month or a day that exists: 2016, 2016-08 or 2016-08-24"));
}

Error together(const QString& sentence) {
    return {ErrorCode::Invalid, sentence};
}

Result<Lens> withSpan(Lens lens, const Arguments& arguments) {
    if (arguments.has("at"_L1) || arguments.has("window"_L1)) {
        return together(Words::tr("Give either --at and --window or --from and --to."));
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
    return lens;
}

QStringList kindWords() {
    QStringList words;
    for (const EventKind kind : allValues<EventKind>()) {
        words << keyOf(kind);
    }
    return words;
}

template <class R>
QStringList slugsOf(const std::vector<R>& records) {
    QStringList slugs;
    for (const R& record : records) {
        slugs << record.id.slug();
    }
    return slugs;
}

Error unknownId(const QString& sentence, const QString& id, QStringList near) {
    near.removeDuplicates();
    const QString end = near.isEmpty() ? Words::tr("plusone-cli search finds the ids")
                                       : Words::tr("the nearest: %1").arg(near.join(u", "_s));
    return {ErrorCode::NotFound, sentence.arg(quoted(id), end)};
}

} // namespace

std::vector<Option> lensOptions() {
    return {
        {"at", "DATE",
         QT_TRANSLATE_NOOP("Cli",
                           "the moment: agreements in force on this day (2016-08-24 when nothing is said)")},
        {"window", "MONTHS",
         QT_TRANSLATE_NOOP("Cli",
                           "with the exercises and dialogues of so many months before it, 0 to 1200 (36)")},
        {"from", "DATE",
         QT_TRANSLATE_NOOP("Cli", "everything in a span of time in place of a moment, from its first day")},
        {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "to its last day")},
        {"framework", "ID",
         QT_TRANSLATE_NOOP("Cli", "only records of this framework and the mechanisms inside it"), true},
        {"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "only agreements, exercises or dialogues"), true},
        {"actor", "ID", QT_TRANSLATE_NOOP("Cli", "only records in which this actor takes part (JPN)"), true},
    };
}

Result<Lens> lensFrom(const Arguments& arguments) {
    Lens lens;
    for (const QString& word : arguments.values("kind"_L1)) {
        const auto kind = fromKey<EventKind>(word);
        if (!kind) {
            return Error{
                ErrorCode::Invalid,
                Words::tr("%1 cannot be the value of --kind%2.").arg(quoted(word), hint(word, kindWords()))};
        }
        lens.kinds.insert(*kind);
    }
    for (const QString& id : arguments.values("framework"_L1)) {
        lens.frameworks.insert(FrameworkId(id));
    }
    for (const QString& id : arguments.values("actor"_L1)) {
        lens.actors.insert(ActorId(id));
    }
    const bool span = arguments.has("from"_L1) || arguments.has("to"_L1);
    return span ? withSpan(std::move(lens), arguments) : withMoment(std::move(lens), arguments);
}

Result<void> checkIds(const Lens& lens, const Dataset& dataset) {
    for (const FrameworkId& id : lens.frameworks) {
        if (!dataset.find(id)) {
            return unknownId(Words::tr("--framework %1 is no framework of this data; %2."), id.slug(),
                             nearest(id.slug(), slugsOf(dataset.frameworks())));
        }
    }
    for (const ActorId& id : lens.actors) {
        if (!dataset.find(id)) {
            // A country's name is a likely mistake.
            const Actor* named = actorNamed(dataset, id.slug());
            return unknownId(Words::tr("--actor %1 is no actor of this data; %2."), id.slug(),
                             named ? QStringList{named->id.slug()}
                                   : nearest(id.slug(), slugsOf(dataset.actors())));
        }
    }
    return {};
}

} // namespace plusone::cli
