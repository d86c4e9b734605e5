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
bool lets(const Lens& lens, std::set<T> LensFilters::*filter, const T& value) {
    const std::set<T>& wanted = lens.*filter;
    return (wanted.empty() || wanted.contains(value)) && !(lens.without.*filter).contains(value);
}

/// Whether the framework, or the one that it is a mechanism of, is among them.
bool holds(const std::set<FrameworkId>& frameworks, const Dataset& dataset, const FrameworkId& id) {
    if (frameworks.empty() || frameworks.contains(id)) {
        return !frameworks.empty();
    }
    const Framework* framework = dataset.find(id);
    return framework && !framework->parent.isNull() && frameworks.contains(framework->parent);
}

bool letsFramework(const Lens& lens, const Dataset& dataset, const FrameworkId& id) {
    return (lens.frameworks.empty() || holds(lens.frameworks, dataset, id)) &&
           !holds(lens.without.frameworks, dataset, id);
}

bool letsActors(const Lens& lens, const std::vector<Participant>& participants) {
    const auto anyIn = [&participants](const std::set<ActorId>& actors) {
        return std::any_of(participants.begin(), participants.end(),
                           [&](const Participant& p) { return actors.contains(p.actor); });
    };
    return (lens.actors.empty() || anyIn(lens.actors)) &&
           (lens.without.actors.empty() || !anyIn(lens.without.actors));
}

template <class R>
bool letsCommon(const Lens& lens, const Dataset& dataset, const R& record, EventKind kind,
                const std::vector<Participant>& participants) {
    return lets(lens, &LensFilters::kinds, kind) &&
           (lens.confidence.empty() || lens.confidence.contains(record.confidence)) &&
           letsFramework(lens, dataset, record.framework) && letsActors(lens, participants);
}

/// How a record's span meets the time of a lens.
enum class Counted {
    Standing, ///< a tie: on the day itself of a moment
    Trailing, ///< an event: in the months before it too
};

DateSpan windowOf(const Moment& moment, Counted how) {
    return {how == Counted::Standing ? moment.day : moment.day.addMonths(-moment.months), moment.day};
}

std::optional<Moment> earlierMoment(const Lens& lens) {
    const auto* moment = std::get_if<Moment>(&lens.time);
    return moment && lens.comparedWith && *lens.comparedWith < moment->day
               ? std::optional(Moment{*lens.comparedWith, moment->months})
               : std::nullopt;
}

/// In the lens' time, or in that which it is compared with.
bool letsTime(const Lens& lens, const std::optional<DateSpan>& span, Counted how) {
    const auto* moment = std::get_if<Moment>(&lens.time);
    if (!span || !moment) {
        return span && span->overlaps(lens.window());
    }
    const auto earlier = earlierMoment(lens);
    return span->overlaps(windowOf(*moment, how)) || (earlier && span->overlaps(windowOf(*earlier, how)));
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

const QString notPrefix = u"not-"_s;

bool readFilter(const QString& name, const QString& value, LensFilters& filters) {
    return name == "kinds"_L1        ? readList(value, filters.kinds)
           : name == "types"_L1      ? readList(value, filters.tieTypes)
           : name == "domains"_L1    ? readList(value, filters.domains)
           : name == "levels"_L1     ? readList(value, filters.levels)
           : name == "frameworks"_L1 ? readList(value, filters.frameworks)
                                     : name == "actors"_L1 && readList(value, filters.actors);
}

/// Names of series hold whatever people write.
bool readHidden(const QString& text, Lens& lens) {
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        lens.hidden.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(word.toLatin1())));
    }
    return !lens.hidden.empty();
}

bool readPart(const QString& name, const QString& value, Lens& lens) {
    if (name == "at"_L1) {
        return readMoment(value, lens);
    }
    if (name == "span"_L1) {
        return readSpan(value, lens);
    }
    if (name == "since"_L1) {
        lens.comparedWith = readDay(value);
        return lens.comparedWith->isValid();
    }
    if (name.startsWith(notPrefix)) {
        return readFilter(name.mid(notPrefix.size()), value, lens.without);
    }
    if (name == "hidden"_L1) {
        return readHidden(value, lens);
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
    return name == "many"_L1 ? readManyParty(value, lens) : readFilter(name, value, lens);
}

/// The parts of a text of the filters, those without a value left out.
QStringList filterParts(const QString& prefix, const LensFilters& filters) {
    QStringList parts;
    const auto add = [&](const QString& name, const auto& values) {
        if (!values.empty()) {
            parts << prefix + name + u'=' + listText(values);
        }
    };
    add(u"kinds"_s, filters.kinds);
    add(u"types"_s, filters.tieTypes);
    add(u"domains"_s, filters.domains);
    add(u"levels"_s, filters.levels);
    add(u"frameworks"_s, filters.frameworks);
    add(u"actors"_s, filters.actors);
    return parts;
}

} // namespace

DateSpan Lens::window() const {
    if (const auto* moment = std::get_if<Moment>(&time)) {
        return windowOf(*moment, Counted::Trailing);
    }
    return std::get<DateSpan>(time);
}

std::optional<Lens> Lens::earlier() const {
    const auto moment = earlierMoment(*this);
    if (!moment) {
        return std::nullopt;
    }
    Lens lens = later();
    lens.time = *moment;
    return lens;
}

Lens Lens::later() const {
    Lens lens = *this;
    lens.comparedWith.reset();
    return lens;
}

bool Lens::accepts(const Dataset& dataset, const Tie& tie) const {
    return letsTime(*this, spanOf(tie), Counted::Standing) && lets(*this, &LensFilters::tieTypes, tie.type) &&
           letsCommon(*this, dataset, tie, EventKind::Agreements, tie.parties);
}

bool Lens::accepts(const Dataset& dataset, const Exercise& exercise) const {
    return letsTime(*this, spanOf(exercise), Counted::Trailing) &&
           lets(*this, &LensFilters::domains, exercise.domain) &&
           letsCommon(*this, dataset, exercise, EventKind::Exercises, exercise.participants);
}

bool Lens::accepts(const Dataset& dataset, const Dialogue& dialogue) const {
    return letsTime(*this, spanOf(dialogue), Counted::Trailing) &&
           lets(*this, &LensFilters::levels, dialogue.level) &&
           letsCommon(*this, dataset, dialogue, EventKind::Dialogues, dialogue.participants);
}

bool Lens::accepts(const Dataset& dataset, const Framework& framework) const {
    const auto span = spanOf(framework);
    return (!span || letsTime(*this, span, Counted::Standing)) &&
           (confidence.empty() || confidence.contains(framework.confidence)) &&
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
    if (comparedWith) {
        add(u"since"_s, comparedWith->toString(Qt::ISODate));
    }
    parts << filterParts({}, *this) << filterParts(notPrefix, without);
    if (!hidden.empty()) {
        QStringList words;
        for (const QString& key : hidden) {
            words << QString::fromLatin1(key.toUtf8().toPercentEncoding());
        }
        add(u"hidden"_s, words.join(u','));
    }
    if (confidence != usual.confidence) {
        add(u"confidence"_s, listText(confidence));
    }
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
