#include "forms/nextinseries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// "Malabar 2016" becomes "Malabar 2017". The last year counts: a name may tell of another before it.
QString oneYearLater(const QString& name) {
    static const QRegularExpression years(u"(?<![0-9])(19|20)[0-9]{2}(?![0-9])"_s);
    QRegularExpressionMatch last;
    auto all = years.globalMatch(name);
    while (all.hasNext()) {
        last = all.next();
    }
    if (!last.hasMatch()) {
        return name;
    }
    QString later = name;
    return later.replace(last.capturedStart(), last.capturedLength(),
                         QString::number(last.captured().toInt() + 1));
}

template <class Draft>
Draft repeated(const Draft& draft) {
    Draft next;
    next.series = draft.series;
    next.name = oneYearLater(draft.name);
    next.place = draft.place;
    next.participants = draft.participants;
    next.participantsComplete = draft.participantsComplete;
    next.framework = draft.framework;
    return next;
}

} // namespace

std::optional<AnyDraft> nextInSeries(const AnyDraft& draft) {
    if (const auto* exercise = std::get_if<ExerciseDraft>(&draft)) {
        ExerciseDraft next = repeated(*exercise);
        next.latitude = exercise->latitude;
        next.longitude = exercise->longitude;
        next.domain = exercise->domain;
        return next;
    }
    if (const auto* dialogue = std::get_if<DialogueDraft>(&draft)) {
        DialogueDraft next = repeated(*dialogue);
        next.level = dialogue->level;
        return next;
    }
    return std::nullopt;
}

} // namespace plusone
