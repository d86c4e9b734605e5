#include "scene/tour.h"

#include "model/fieldreader.h"
#include "network/network.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

QJsonObject toObject(const TourText& text) {
    return {{u"en"_s, text.en}, {u"ja"_s, text.ja}};
}

QJsonObject toObject(const TourStep& step) {
    QJsonArray records;
    for (const RecordRef& ref : step.records) {
        records.append(ref.toString());
    }
    return {{u"title"_s, toObject(step.title)},
            {u"text"_s, toObject(step.text)},
            {u"view"_s, QJsonDocument::fromJson(step.view.toJson()).object()},
            {u"records"_s, records}};
}

TourText textFrom(FieldReader& reader, const char* name, Tour::State state) {
    FieldReader languages(reader.object(name));
    TourText text{languages.optionalText("en"), languages.optionalText("ja")};
    if (const auto read = languages.finish(); !read) {
        reader.fail(name, read.error().message.chopped(1));
    } else if (text.isEmpty() && state == Tour::State::Whole) {
        reader.fail(name, Words::tr("it has to stand in English (“en”) or in Japanese (“ja”)"));
    }
    return text;
}

ViewState viewFrom(FieldReader& reader) {
    const auto view = ViewState::fromJson(QJsonDocument(reader.object("view")).toJson());
    if (!view) {
        reader.fail("view", view.error().message.chopped(1));
        return {};
    }
    ViewState plain = *view;
    plain.style.clear();
    return plain;
}

std::vector<RecordRef> recordsFrom(FieldReader& reader) {
    std::vector<RecordRef> records;
    for (const QString& text : reader.texts("records")) {
        if (const auto ref = RecordRef::fromString(text)) {
            records.push_back(*ref);
        } else {
            reader.fail("records",
                        Words::tr("“%1” names no record; “ties/tpp-2016” would").arg(text.left(40)));
        }
    }
    return records;
}

Result<TourStep> stepFrom(const QJsonObject& object, Tour::State state) {
    FieldReader reader(object);
    TourStep step{textFrom(reader, "title", state), textFrom(reader, "text", state), viewFrom(reader),
                  recordsFrom(reader)};
    const auto read = reader.finish();
    return read ? Result<TourStep>(std::move(step)) : Result<TourStep>(read.error());
}

template <class Event>
bool seriesIsSeen(const RecordList<Event>& events, const QString& series, const Lens& lens,
                  const Dataset& dataset) {
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
        return event.series == series && lens.accepts(dataset, event);
    });
}

/// Whether the lens shows the record.
struct Seen {
    const Dataset& dataset;
    const Lens& lens;
    const Network& network; ///< of the lens; asked for actors alone

    bool operator()(const Actor& actor) const { return network.indexOf(actor.id) < network.nodes.size(); }
    bool operator()(const Series& series) const {
        return series.eventKind == EventKind::Exercises
                   ? seriesIsSeen(dataset.exercises(), series.name, lens, dataset)
                   : seriesIsSeen(dataset.dialogues(), series.name, lens, dataset);
    }
    bool operator()(const Source&) const { return true; }
    bool operator()(const Claim&) const { return true; }
    bool operator()(const auto& record) const { return lens.accepts(dataset, record); }
};

Error stepError(std::size_t index, const QString& what) {
    return {ErrorCode::Invalid, Words::tr("Step %1 of the tour: %2").arg(index + 1).arg(what)};
}

} // namespace

const QString& TourText::in(const QString& language) const {
    const QString& wanted = language == "ja"_L1 ? ja : en;
    const QString& other = language == "ja"_L1 ? en : ja;
    return wanted.trimmed().isEmpty() ? other : wanted;
}

QJsonObject Tour::toJson() const {
    QJsonArray list;
    for (const TourStep& step : steps) {
        list.append(toObject(step));
    }
    return {{u"name"_s, name}, {u"title"_s, toObject(title)}, {u"steps"_s, list}};
}

Result<Tour> Tour::fromJson(const QByteArray& json, State state) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return Error{ErrorCode::Invalid, Words::tr("This is no tour: it is no JSON object."),
                     problem.errorString()};
    }
    FieldReader reader(document.object());
    Tour tour{(state == State::Whole ? reader.text("name") : reader.optionalText("name")).trimmed(),
              textFrom(reader, "title", state),
              {}};
    const QJsonArray steps = reader.array("steps");
    if (tour.name.isEmpty() && state == State::Whole) {
        reader.fail("name", Words::tr("it is empty"));
    }
    if (steps.isEmpty() && state == State::Whole) {
        reader.fail("steps", Words::tr("a tour has one step at least"));
    }
    if (const auto read = reader.finish(); !read) {
        return read.error();
    }
    for (const QJsonValue& value : steps) {
        const auto step = value.isObject() ? stepFrom(value.toObject(), state)
                                           : Error{ErrorCode::Invalid, Words::tr("It is no JSON object.")};
        if (!step) {
            return stepError(tour.steps.size(), step.error().message);
        }
        tour.steps.push_back(*step);
    }
    return tour;
}

Result<void> checkTour(const Tour& tour, const Dataset& dataset) {
    const EventIndex index(dataset);
    for (std::size_t i = 0; i < tour.steps.size(); ++i) {
        const Lens& lens = tour.steps[i].view.lens;
        const bool citesActors = std::any_of(tour.steps[i].records.begin(), tour.steps[i].records.end(),
                                             [](const RecordRef& r) { return r.kind == RecordKind::Actor; });
        const Network network = citesActors ? buildNetwork(index, lens) : Network();
        for (const RecordRef& ref : tour.steps[i].records) {
            const auto record = dataset.find(ref);
            if (!record) {
                return stepError(i, Words::tr("There is no record “%1”.").arg(ref.toString()));
            }
            if (!isShown(*record)) {
                return stepError(i, Words::tr("“%1” has no source yet.").arg(ref.toString()));
            }
            if (!std::visit(Seen{dataset, lens, network}, *record)) {
                return stepError(i, Words::tr("Its view does not show “%1”.").arg(ref.toString()));
            }
        }
    }
    return {};
}

Result<Tour> shippedTour() {
    QFile file(u":/tours/%1.json"_s.arg(shippedTourName));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Internal, Words::tr("The tour that ships with the program is missing."),
                     file.errorString()};
    }
    return Tour::fromJson(file.readAll());
}

std::vector<OfferedTour> offeredTours(const std::map<QString, QByteArray>& kept) {
    std::vector<OfferedTour> offered;
    if (!kept.contains(shippedTourName)) {
        offered.push_back({shippedTourName, shippedTour(), false});
    }
    for (const auto& [name, json] : kept) {
        auto tour = Tour::fromJson(json);
        if (tour) {
            tour->name = name;
        }
        offered.insert(name == shippedTourName ? offered.begin() : offered.end(),
                       {name, std::move(tour), true});
    }
    return offered;
}

} // namespace plusone
