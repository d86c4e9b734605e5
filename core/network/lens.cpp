#include "network/lens.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lens)
};

template <class T>
bool lets(const std::set<T>& filter, const T& value) {
    return filter.empty() || filter.contains(value);
}

bool letsFramework(const Lens& lens, const Dataset& dataset, const FrameworkId& id) {
    if (lens.frameworks.empty() || lens.frameworks.contains(id)) {
        return true;
    }
    const Framework* framework = dataset.find(id);
    return framework && !framework->parent.isNull() && lens.frameworks.contains(framework->parent);
}

bool letsActors(const Lens& lens, const std::vector<Participant>& participants) {
    return lens.actors.empty() ||
           std::any_of(participants.begin(), participants.end(),
                       [&](const Participant& p) { return lens.actors.contains(p.actor); });
}

template <class R>
bool letsCommon(const Lens& lens, const Dataset& dataset, const R& record, EventKind kind,
                const std::vector<Participant>& participants) {
    return lets(lens.kinds, kind) && lets(lens.confidence, record.confidence) &&
           letsFramework(lens, dataset, record.framework) && letsActors(lens, participants);
}

/// A tie counts on the day itself for a moment, anywhere in a from-to.
DateSpan tieWindow(const Lens& lens) {
    const DateSpan window = lens.window();
    return std::holds_alternative<Moment>(lens.time) ? DateSpan{window.last, window.last} : window;
}

template <class T>
QString listText(const std::set<T>& values) {
    QStringList words;
    for (const T& value : values) {
        if constexpr (std::is_enum_v<T>) {
            words << keyOf(value);
        } else {
            words << value.slug();
        }
    }
    return words.join(u',');
}

Error unreadable(const QString& part) {
    return {ErrorCode::Invalid,
            Words::tr("“%1” is not a part of a lens that can be read.").arg(part.left(60))};
}

template <class T>
bool readList(const QString& text, std::set<T>& values) {
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        if constexpr (std::is_enum_v<T>) {
            const auto value = fromKey<T>(word);
            if (!value) {
                return false;
            }
            values.insert(*value);
        } else {
            values.insert(T(word));
        }
    }
    return !values.empty();
}

/// Qt reads a date with anything behind it; a lens takes the date alone.
QDate readDay(const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.toString(Qt::ISODate) == text ? day : QDate();
}

bool readMoment(const QString& text, Lens& lens) {
    const QStringList parts = text.split(u'/');
    const QDate day = readDay(parts.value(0));
    bool ok = false;
    const int months = parts.value(1).toInt(&ok);
    if (parts.size() != 2 || !day.isValid() || !ok || months < 0 || months > 12000) {
        return false;
    }
    lens.time = Moment{day, months};
    return true;
}

bool readSpan(const QString& text, Lens& lens) {
    const QStringList parts = text.split(u'/');
    const DateSpan span{readDay(parts.value(0)), readDay(parts.value(1))};
    if (parts.size() != 2 || !span.first.isValid() || !span.last.isValid() || span.last < span.first) {
        return false;
    }
    lens.time = span;
    return true;
}

constexpr std::array manyPartyWords{std::pair{ManyParty::Hub, "hub"}, std::pair{ManyParty::Hull, "hull"},
                                    std::pair{ManyParty::Hidden, "hidden"}};

bool readManyParty(const QString& text, Lens& lens) {
    for (const auto& [value, word] : manyPartyWords) {
        if (text == QLatin1String(word)) {
            lens.manyParty = value;
            return true;
        }
    }
    return false;
}

bool readPart(const QString& name, const QString& value, Lens& lens) {
    if (name == "at"_L1) {
        return readMoment(value, lens);
    }
    if (name == "span"_L1) {
        return readSpan(value, lens);
    }
    if (name == "kinds"_L1) {
        return readList(value, lens.kinds);
    }
    if (name == "types"_L1) {
        return readList(value, lens.tieTypes);
    }
    if (name == "domains"_L1) {
        return readList(value, lens.domains);
    }
    if (name == "levels"_L1) {
        return readList(value, lens.levels);
    }
    if (name == "frameworks"_L1) {
        return readList(value, lens.frameworks);
    }
    if (name == "actors"_L1) {
        return readList(value, lens.actors);
    }
    if (name == "confidence"_L1) {
        lens.confidence.clear(); // the usual lens names some; none named lets every record through
        return value.isEmpty() || readList(value, lens.confidence);
    }
    if (name == "min"_L1) {
        bool ok = false;
        lens.minimumWeight = value.toDouble(&ok);
        return ok && lens.minimumWeight >= 0 && lens.minimumWeight < 1e6;
    }
    return name == "many"_L1 && readManyParty(value, lens);
}

} // namespace

DateSpan Lens::window() const {
    if (const auto* moment = std::get_if<Moment>(&time)) {
        return {moment->day.addMonths(-moment->months), moment->day};
    }
    return std::get<DateSpan>(time);
}

bool Lens::accepts(const Dataset& dataset, const Tie& tie) const {
    const auto span = spanOf(tie);
    return span && span->overlaps(tieWindow(*this)) && lets(tieTypes, tie.type) &&
           letsCommon(*this, dataset, tie, EventKind::Agreements, tie.parties);
}

bool Lens::accepts(const Dataset& dataset, const Exercise& exercise) const {
    const auto span = spanOf(exercise);
    return span && span->overlaps(window()) && lets(domains, exercise.domain) &&
           letsCommon(*this, dataset, exercise, EventKind::Exercises, exercise.participants);
}

bool Lens::accepts(const Dataset& dataset, const Dialogue& dialogue) const {
    const auto span = spanOf(dialogue);
    return span && span->overlaps(window()) && lets(levels, dialogue.level) &&
           letsCommon(*this, dataset, dialogue, EventKind::Dialogues, dialogue.participants);
}

bool Lens::accepts(const Dataset& dataset, const Framework& framework) const {
    const auto span = spanOf(framework);
    return (!span || span->overlaps(tieWindow(*this))) && lets(confidence, framework.confidence) &&
           letsFramework(*this, dataset, framework.id);
}

QString Lens::toText() const {
    const Lens usual;
    QStringList parts;
    const auto add = [&parts](const QString& name, const QString& value) { parts << name + u'=' + value; };
    if (time != usual.time) {
        if (const auto* moment = std::get_if<Moment>(&time)) {
            add(u"at"_s, u"%1/%2"_s.arg(moment->day.toString(Qt::ISODate)).arg(moment->months));
        } else {
            const auto& span = std::get<DateSpan>(time);
            add(u"span"_s, span.first.toString(Qt::ISODate) + u'/' + span.last.toString(Qt::ISODate));
        }
    }
    const auto addList = [&add](const QString& name, const auto& values, const auto& unchanged) {
        if (values != unchanged) {
            add(name, listText(values));
        }
    };
    addList(u"kinds"_s, kinds, usual.kinds);
    addList(u"types"_s, tieTypes, usual.tieTypes);
    addList(u"domains"_s, domains, usual.domains);
    addList(u"levels"_s, levels, usual.levels);
    addList(u"frameworks"_s, frameworks, usual.frameworks);
    addList(u"actors"_s, actors, usual.actors);
    addList(u"confidence"_s, confidence, usual.confidence);
    if (minimumWeight != usual.minimumWeight) {
        add(u"min"_s, QString::number(minimumWeight, 'g', QLocale::FloatingPointShortest));
    }
    if (manyParty != usual.manyParty) {
        const auto word = std::find_if(manyPartyWords.begin(), manyPartyWords.end(),
                                       [this](const auto& entry) { return entry.first == manyParty; });
        add(u"many"_s, QString::fromLatin1(word->second));
    }
    return parts.join(u';');
}

Result<Lens> Lens::fromText(const QString& text) {
    Lens lens;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto equals = part.indexOf(u'=');
        if (equals < 1 || !readPart(part.left(equals), part.mid(equals + 1), lens)) {
            return unreadable(part);
        }
    }
    return lens;
}

} // namespace plusone
