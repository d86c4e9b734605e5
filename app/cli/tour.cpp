#include "scene/tour.h"

#include "cli/data.h"
#include "cli/files.h"
#include "cli/lookup.h"
#include "cli/nearest.h"
#include "cli/output.h"
#include "cli/quote.h"
#include "cli/writing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<std::map<QString, QByteArray>> keptIn(const Store& store) {
    const auto list = store.kept(Kept::Tour);
    if (!list) {
        return list.error();
    }
    std::map<QString, QByteArray> kept;
    for (const Keepsake& tour : *list) {
        kept[tour.name] = tour.state;
    }
    return kept;
}

Error noSuchTour(const QString& name, const QStringList& known) {
    return {ErrorCode::NotFound, Words::tr("There is no tour %1%2.").arg(quoted(name), hint(name, known))};
}

QStringList namesOf(const std::vector<OfferedTour>& tours) {
    QStringList names;
    for (const OfferedTour& tour : tours) {
        names << tour.name;
    }
    return names;
}

/// The title, or why there is none.
QString titleOf(const OfferedTour& offered) {
    return offered.tour ? offered.tour->title.in(messageLanguage()) : offered.tour.error().message;
}

int printList(const std::vector<OfferedTour>& tours, bool json) {
    if (json) {
        QJsonArray list;
        for (const OfferedTour& offered : tours) {
            list.append(QJsonObject{{u"name"_s, offered.name},
                                    {u"title"_s, titleOf(offered)},
                                    {u"steps"_s, offered.tour ? int(offered.tour->steps.size()) : 0},
                                    {u"in_store"_s, offered.isKept}});
        }
        return print(QJsonObject{{u"tours"_s, list}});
    }
    QString text;
    for (const OfferedTour& offered : tours) {
        text += u"%1: %2\n"_s.arg(oneLine(offered.name), oneLine(titleOf(offered)));
    }
    return print(text);
}

QString recordLine(const Dataset& dataset, const RecordRef& ref) {
    const auto record = dataset.find(ref);
    const QString title =
        record && isShown(*record) ? titleOf(*record, messageLanguage()) : Words::tr("not in this store");
    return u"   - %1: %2\n"_s.arg(ref.toString(), oneLine(title));
}

QString textOf(const Tour& tour, const Dataset& dataset) {
    const QString language = messageLanguage();
    QString text = tour.title.in(language) + u'\n';
    int number = 0;
    for (const TourStep& step : tour.steps) {
        text += u"\n%1. %2\n   %3\n"_s.arg(++number).arg(step.title.in(language), step.text.in(language));
        if (const QString lens = step.view.lens.toText(); !lens.isEmpty()) {
            text += u"   "_s + Words::tr("Lens: %1").arg(lens) + u'\n';
        }
        for (const RecordRef& ref : step.records) {
            text += recordLine(dataset, ref);
        }
    }
    return text;
}

int show(const Arguments& arguments) {
    const auto store = openForReading(arguments);
    const auto kept = store ? keptIn(**store) : store.error();
    if (!kept) {
        return failed(kept.error());
    }
    const auto tours = offeredTours(*kept);
    const bool json = arguments.has("json"_L1);
    if (arguments.has("list"_L1)) {
        return printList(tours, json);
    }
    // The shipped one comes first.
    const QString name = arguments.operands().isEmpty() ? tours.front().name : arguments.operand(0);
    const auto offered = std::find_if(tours.begin(), tours.end(),
                                      [&name](const OfferedTour& tour) { return tour.name == name; });
    if (offered == tours.end()) {
        return failed(noSuchTour(name, namesOf(tours)));
    }
    if (!offered->tour) {
        return failed(offered->tour.error());
    }
    if (json) {
        return print(offered->tour->toJson());
    }
    const auto dataset = (*store)->load();
    return dataset ? print(textOf(*offered->tour, *dataset)) : failed(dataset.error());
}

int import(const Arguments& arguments) {
    const QString file = arguments.value("import"_L1);
    const auto content = readFile(file);
    const auto tour = content ? Tour::fromJson(*content) : content.error();
    if (!tour) {
        return content ? failed(u"%1: %2"_s.arg(shownName(file), tour.error().message))
                       : failed(content.error());
    }
    return withStore(arguments, [&](Store& store, const Dataset& dataset) {
        if (const auto checked = checkTour(*tour, dataset); !checked) {
            return failed(u"%1: %2"_s.arg(shownName(file), checked.error().message));
        }
        const auto kept = keptIn(store);
        if (!kept) {
            return failed(kept.error());
        }
        if (kept->contains(tour->name) && !arguments.has("force"_L1)) {
            return failed(Words::tr("A tour %1 is in the store already and is left as it is. --force "
                                    "replaces it.")
                              .arg(quoted(tour->name)));
        }
        const auto saved = store.keep(
            Kept::Tour, {tour->name, QJsonDocument(tour->toJson()).toJson(QJsonDocument::Compact)});
        return saved ? Done : failed(saved.error());
    });
}

int remove(const Arguments& arguments) {
    const QString name = arguments.value("remove"_L1);
    return withStore(arguments, [&](Store& store, const Dataset&) {
        const auto kept = keptIn(store);
        if (!kept) {
            return failed(kept.error());
        }
        if (!kept->contains(name)) {
            QStringList known;
            for (const auto& [one, state] : *kept) {
                known << one;
            }
            return failed(known.isEmpty() ? Words::tr("No tour is kept in the store, so none can be removed.")
                                          : noSuchTour(name, known).message);
        }
        const auto removed = store.removeKept(Kept::Tour, name);
        return removed ? Done : failed(removed.error());
    });
}

int tour(const Arguments& arguments) {
    const bool imports = arguments.has("import"_L1);
    const bool removes = arguments.has("remove"_L1);
    const int asked =
        int(imports) + int(removes) + int(arguments.has("list"_L1)) + int(!arguments.operands().isEmpty());
    if (asked > 1 || ((imports || removes) && arguments.has("json"_L1))) {
        return misused({ErrorCode::Invalid,
                        Words::tr("tour takes one of NAME, --list, --import and --remove at a time, and "
                                  "--json only with what it prints.")});
    }
    if (arguments.has("force"_L1) && !imports) {
        return misused({ErrorCode::Invalid, Words::tr("--force belongs to --import.")});
    }
    return imports ? import(arguments) : removes ? remove(arguments) : show(arguments);
}

} // namespace

Command tourCommand() {
    return {
        "tour",
        {"[NAME]"},
        QT_TRANSLATE_NOOP("Cli", "Print a guided tour: the sentences of each step, its lens and the records "
                                 "that it cites."),
        {{"list", nullptr, QT_TRANSLATE_NOOP("Cli", "name the tours")},
         {"import", "FILE",
          QT_TRANSLATE_NOOP("Cli", "put the tour of a JSON file into the store, - reads standard input")},
         {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace the tour that has its name in the store")},
         {"remove", "NAME", QT_TRANSLATE_NOOP("Cli", "take a tour out of the store")},
         {"store", "FILE",
          QT_TRANSLATE_NOOP("Cli", "the store (*.plusone); without it only the shipped tour is printed, and "
                                   "--import and --remove write your own store")},
         jsonOption()},
        QT_TRANSLATE_NOOP(
            "Cli",
            "Without NAME the tour of the founding editorial's argument is printed, which ships with the "
            "program; one that a store keeps under its name stands in its place. What --json prints is "
            "what --import reads. A tour is put in only if the store has every record that it cites and "
            "each step's lens shows them."),
        tour};
}

} // namespace plusone::cli
