#include "network/lenssteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

int monthsOf(StepLength length) {
    return length == StepLength::Year ? 12 : length == StepLength::HalfYear ? 6 : 1;
}

QString nameOf(QDate first, StepLength length) {
    switch (length) {
    case StepLength::Year:
        return QString::number(first.year());
    case StepLength::HalfYear:
        return u"%1-%2"_s.arg(first.year()).arg(first.month() < 7 ? 1 : 2);
    case StepLength::Month:
        break;
    }
    return first.toString(u"yyyy-MM"_s);
}

} // namespace

std::vector<LensStep> stepsOf(const Lens& lens, StepLength length) {
    const DateSpan window = lens.window();
    const int months = monthsOf(length);
    QDate first(window.first.year(), (window.first.month() - 1) / months * months + 1, 1);
    std::vector<LensStep> steps;
    for (; first <= window.last; first = first.addMonths(months)) {
        LensStep step{nameOf(first, length), lens};
        step.lens.time = DateSpan{first, first.addMonths(months).addDays(-1)};
        step.lens.comparedWith.reset();
        steps.push_back(std::move(step));
    }
    if (steps.size() > mostSteps) {
        steps.erase(steps.begin(), steps.end() - std::ptrdiff_t(mostSteps));
    }
    return steps;
}

} // namespace plusone
