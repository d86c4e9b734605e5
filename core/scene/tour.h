#pragma once

#include "model/dataset.h"
#include "scene/viewstate.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace plusone {

/// A text in both languages; one of the two may be empty.
struct TourText {
    QString en;
    QString ja;

    [[nodiscard]] bool isEmpty() const { return en.trimmed().isEmpty() && ja.trimmed().isEmpty(); }
    /// In the language, "en" or "ja", or else in the one that there is.
    [[nodiscard]] const QString& in(const QString& language) const;
    friend bool operator==(const TourText&, const TourText&) = default;
};

/// A view with a few sentences to it, and the records that they rest on.
struct TourStep {
    TourText title;
    TourText text;
    ViewState view; ///< without a style: a tour leaves the colours alone
    std::vector<RecordRef> records;
};

/// Views in a row, to be gone through one after the other.
struct Tour {
    QString name; ///< under which it is kept
    TourText title;
    std::vector<TourStep> steps;

    /// {"name", "title": {"en", "ja"}, "steps": [{"title", "text", "view", "records": ["ties/tpp-2016", …]}]}
    [[nodiscard]] QJsonObject toJson() const;
    enum class State {
        Whole, ///< has a name, a step, and words for each
        Draft  ///< is being written: any of these may be missing
    };
    /// Error Invalid names the step and the field that cannot be read.
    static Result<Tour> fromJson(const QByteArray& json, State state = State::Whole);
};

/// That each step stands on what the data hold: every record that it cites is there, has a source, and is
/// among what its lens shows (sources and claims, which no lens shows, have only to be there). Error Invalid
/// names the first step and record that fail.
Result<void> checkTour(const Tour& tour, const Dataset& dataset);

/// The tour that ships with the program: the founding editorial's argument.
inline const QString shippedTourName = QStringLiteral("founding");
Result<Tour> shippedTour();

/// A tour that can be gone through, or why it cannot be read.
struct OfferedTour {
    QString name;
    Result<Tour> tour;
    bool isKept = false; ///< in the store: it can be removed
};

/// The shipped tour, then those that are kept (JSON by name), which have the names that they are kept under.
/// One that is kept under the shipped tour's name stands in its place. So old stores, new ones and such as
/// cannot be written all offer it, and a better text of it reaches everybody with the program.
std::vector<OfferedTour> offeredTours(const std::map<QString, QByteArray>& kept);

} // namespace plusone
