#include "model/duplicates.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr int nearDays = 3; ///< between two exercises that may be one

template <class R>
double sharedParticipants(const R& a, const R& b) {
    const auto common =
        std::count_if(a.participants.begin(), a.participants.end(), [&b](const Participant& mine) {
            return std::any_of(b.participants.begin(), b.participants.end(),
                               [&mine](const Participant& theirs) { return theirs.actor == mine.actor; });
        });
    const auto all = double(a.participants.size() + b.participants.size()) - double(common);
    return all > 0 ? double(common) / all : 0;
}

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

std::pair<int, int> yearsBetween(const std::optional<PartialDate>& first,
                                 const std::optional<PartialDate>& last) {
    return first ? std::pair(first->year(), (last ? last : first)->year()) : std::pair(0, 0);
}

std::pair<int, int> yearsOf(const Exercise& exercise) {
    return yearsBetween(exercise.start, exercise.end);
}

std::pair<int, int> yearsOf(const Dialogue& dialogue) {
    return yearsBetween(dialogue.date, {});
}

template <class R>
bool areNear(const R& a, const R& b, int days) {
    // Most are years apart, and to reckon with days takes ten times as long.
    const auto mine = yearsOf(a);
    const auto theirs = yearsOf(b);
    if (mine.first > theirs.second + 1 || theirs.first > mine.second + 1) {
        return false;
    }
    const auto first = spanOf(a);
    const auto second = spanOf(b);
    return first && second &&
           DateSpan{first->first.addDays(-days), first->last.addDays(days)}.overlaps(*second);
}

template <class R>
bool haveMostlyTheSameParticipants(const R& a, const R& b) {
    constexpr double mostly = 2.0 / 3.0;
    return sharedParticipants(a, b) >= mostly;
}

std::vector<ActorId> partiesOf(const Tie& tie) {
    std::vector<ActorId> parties;
    for (const Participant& party : tie.parties) {
        parties.push_back(party.actor);
    }
    std::sort(parties.begin(), parties.end());
    return parties;
}

std::optional<int> yearOf(const Tie& tie) {
    const auto& date = tie.signedOn ? tie.signedOn : tie.inForce ? tie.inForce : tie.firstSeen;
    return date ? std::optional(date->year()) : std::nullopt;
}

using Pairs = std::vector<std::pair<RecordRef, RecordRef>>;

// What two records that look the same have in common: at least one of these texts.

template <class R>
QStringList eventKeys(const R& event) {
    const QString kind = keyOf(R::kind) + u'/';
    QStringList keys{kind + u"name/"_s + folded(event.name), kind + u"series/"_s + folded(event.series)};
    if (!event.place.isEmpty()) {
        keys << kind + u"place/"_s + folded(event.place);
    }
    return keys;
}

QStringList keysOf(const Exercise& exercise) {
    return eventKeys(exercise);
}

QStringList keysOf(const Dialogue& dialogue) {
    return eventKeys(dialogue);
}

QStringList keysOf(const Tie& tie) {
    const auto year = yearOf(tie);
    if (!year) {
        return {};
    }
    QStringList key{keyOf(tie.type), QString::number(*year)};
    for (const ActorId& party : partiesOf(tie)) {
        key << party.slug();
    }
    return {key.join(u'/')};
}

template <class R>
QStringList keysOf(const R& named) {
    return {keyOf(R::kind) + u'/' + folded(named.name)};
}

/// How far apart two records may be that look the same; nothing for those that look the same at any time.
template <class R>
std::optional<DateSpan> nearnessOf(const R& record) {
    constexpr bool isExercise = std::is_same_v<R, Exercise>;
    if constexpr (isExercise || std::is_same_v<R, Dialogue>) {
        if (const auto span = spanOf(record)) {
            const int days = isExercise ? nearDays : 0;
            return DateSpan{span->first.addDays(-days), span->last.addDays(days)};
        }
    }
    return std::nullopt;
}

template <class R>
qint64 firstDayOf(const R& record) {
    const auto span = nearnessOf(record);
    return span ? span->first.toJulianDay() : 0;
}

template <class R>
qint64 daysOf(const R& record) {
    const auto span = nearnessOf(record);
    return span ? span->first.daysTo(span->last) : 0;
}

} // namespace

bool looksTheSame(const Exercise& a, const Exercise& b) {
    if (!areNear(a, b, nearDays)) {
        return false;
    }
    const bool samePlace = !a.place.isEmpty() && folded(a.place) == folded(b.place);
    return folded(a.name) == folded(b.name) ||
           ((folded(a.series) == folded(b.series) || samePlace) && haveMostlyTheSameParticipants(a, b));
}

bool looksTheSame(const Dialogue& a, const Dialogue& b) {
    return areNear(a, b, 0) && (folded(a.name) == folded(b.name) || (folded(a.series) == folded(b.series) &&
                                                                     haveMostlyTheSameParticipants(a, b)));
}

bool looksTheSame(const Tie& a, const Tie& b) {
    return a.type == b.type && yearOf(a) && yearOf(a) == yearOf(b) && partiesOf(a) == partiesOf(b);
}

bool looksTheSame(const Framework& a, const Framework& b) {
    return folded(a.name) == folded(b.name);
}

bool looksTheSame(const Actor& a, const Actor& b) {
    return folded(a.name) == folded(b.name);
}

DuplicateIndex::DuplicateIndex(const Dataset& dataset) {
    const auto addAll = [this](const auto& records) {
        for (const auto& record : records) {
            for (const QString& key : keysOf(record)) {
                Bucket& bucket = m_buckets[key];
                bucket.entries.push_back({firstDayOf(record), refOf(record)});
                bucket.longest = std::max(bucket.longest, daysOf(record));
            }
        }
    };
    addAll(dataset.actors());
    addAll(dataset.frameworks());
    addAll(dataset.ties());
    addAll(dataset.exercises());
    addAll(dataset.dialogues());
    for (Bucket& bucket : m_buckets) {
        std::sort(bucket.entries.begin(), bucket.entries.end());
    }
}

void DuplicateIndex::add(const AnyRecord& added) {
    std::visit(
        [this]<class R>(const R& record) {
            if constexpr (MayRepeat<R>) {
                const Entry entry{firstDayOf(record), refOf(record)};
                for (const QString& key : keysOf(record)) {
                    Bucket& bucket = m_buckets[key];
                    const auto place = std::lower_bound(bucket.entries.begin(), bucket.entries.end(), entry);
                    bucket.entries.insert(place, entry);
                    bucket.longest = std::max(bucket.longest, daysOf(record));
                }
            }
        },
        added);
}

void DuplicateIndex::remove(const AnyRecord& removed) {
    std::visit(
        [this]<class R>(const R& record) {
            if constexpr (MayRepeat<R>) {
                for (const QString& key : keysOf(record)) {
                    std::erase(m_buckets[key].entries, Entry{firstDayOf(record), refOf(record)});
                }
            }
        },
        removed);
}

template <MayRepeat R>
std::vector<RecordRef> DuplicateIndex::probableDuplicates(const Dataset& dataset, const R& record) const {
    const qint64 first = firstDayOf(record);
    const qint64 last = first + daysOf(record);
    std::vector<RecordRef> same;
    for (const QString& key : keysOf(record)) {
        const auto bucket = m_buckets.find(key);
        if (bucket == m_buckets.end()) {
            continue;
        }
        const auto& entries = bucket->entries;
        auto entry = std::lower_bound(entries.begin(), entries.end(), first - bucket->longest,
                                      [](const Entry& e, qint64 day) { return e.first < day; });
        for (; entry != entries.end() && entry->first <= last; ++entry) {
            const R* other = dataset.find(Id<R>(entry->record.slug));
            if (other && other->id != record.id && looksTheSame(record, *other)) {
                same.push_back(entry->record);
            }
        }
    }
    std::sort(same.begin(), same.end());
    same.erase(std::unique(same.begin(), same.end()), same.end());
    return same;
}

template std::vector<RecordRef> DuplicateIndex::probableDuplicates(const Dataset&, const Actor&) const;
template std::vector<RecordRef> DuplicateIndex::probableDuplicates(const Dataset&, const Framework&) const;
template std::vector<RecordRef> DuplicateIndex::probableDuplicates(const Dataset&, const Tie&) const;
template std::vector<RecordRef> DuplicateIndex::probableDuplicates(const Dataset&, const Exercise&) const;
template std::vector<RecordRef> DuplicateIndex::probableDuplicates(const Dataset&, const Dialogue&) const;

Pairs probableDuplicatePairs(const Dataset& dataset) {
    const DuplicateIndex index(dataset);
    Pairs pairs;
    const auto addPairs = [&](const auto& records) {
        for (const auto& record : records) {
            for (const RecordRef& other :
                 isShown(record) ? index.probableDuplicates(dataset, record) : std::vector<RecordRef>()) {
                if (refOf(record) < other && isShown(*dataset.find(other))) {
                    pairs.emplace_back(refOf(record), other);
                }
            }
        }
    };
    addPairs(dataset.actors());
    addPairs(dataset.frameworks());
    addPairs(dataset.ties());
    addPairs(dataset.exercises());
    addPairs(dataset.dialogues());
    return pairs;
}

} // namespace plusone
