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

template <class R>
bool areNear(const R& a, const R& b, int days) {
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

/// The places in the list of records that share a text.
using Bucket = std::vector<std::size_t>;

template <class R>
QHash<QString, Bucket> bucketsOf(const RecordList<R>& events) {
    QHash<QString, Bucket> buckets;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!spanOf(events[i]) || !isShown(events[i])) {
            continue;
        }
        buckets[u"name:"_s + folded(events[i].name)].push_back(i);
        buckets[u"series:"_s + folded(events[i].series)].push_back(i);
        if (!events[i].place.isEmpty()) {
            buckets[u"place:"_s + folded(events[i].place)].push_back(i);
        }
    }
    return buckets;
}

/// Those of one bucket that look the same, walked through in the order of their first days.
template <class R>
void comparePairs(const RecordList<R>& events, Bucket bucket, int days, Pairs& pairs) {
    const auto spanAt = [&events](std::size_t i) { return *spanOf(events[i]); };
    std::sort(bucket.begin(), bucket.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(spanAt(a).first, a) < std::pair(spanAt(b).first, b);
    });
    for (std::size_t i = 0; i < bucket.size(); ++i) {
        const QDate last = spanAt(bucket[i]).last.addDays(days);
        for (std::size_t j = i + 1; j < bucket.size() && spanAt(bucket[j]).first <= last; ++j) {
            const auto [a, b] = std::minmax(bucket[i], bucket[j]);
            if (looksTheSame(events[a], events[b])) {
                pairs.emplace_back(refOf(events[a]), refOf(events[b]));
            }
        }
    }
}

template <class R>
void addEventPairs(const RecordList<R>& events, int days, Pairs& pairs) {
    const auto buckets = bucketsOf(events);
    for (const Bucket& bucket : buckets) {
        if (bucket.size() > 1) {
            comparePairs(events, bucket, days, pairs);
        }
    }
}

template <class R>
std::vector<RecordRef> sameAs(const Dataset& dataset, const R& record) {
    std::vector<RecordRef> same;
    for (const R& other : dataset.all<R>()) {
        if (other.id != record.id && looksTheSame(record, other)) {
            same.push_back(refOf(other));
        }
    }
    return same;
}

void addTiePairs(const RecordList<Tie>& ties, Pairs& pairs) {
    QHash<QString, std::vector<const Tie*>> buckets;
    for (const Tie& tie : ties) {
        if (const auto year = yearOf(tie); year && isShown(tie)) {
            QStringList key{keyOf(tie.type), QString::number(*year)};
            for (const ActorId& party : partiesOf(tie)) {
                key << party.slug();
            }
            buckets[key.join(u'/')].push_back(&tie);
        }
    }
    for (const auto& bucket : std::as_const(buckets)) {
        for (std::size_t i = 0; i < bucket.size(); ++i) {
            for (std::size_t j = i + 1; j < bucket.size(); ++j) {
                pairs.emplace_back(refOf(*bucket[i]), refOf(*bucket[j]));
            }
        }
    }
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

std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const Exercise& exercise) {
    return sameAs(dataset, exercise);
}

std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const Dialogue& dialogue) {
    return sameAs(dataset, dialogue);
}

std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const Tie& tie) {
    return sameAs(dataset, tie);
}

Pairs probableDuplicatePairs(const Dataset& dataset) {
    Pairs pairs;
    addTiePairs(dataset.ties(), pairs);
    addEventPairs(dataset.exercises(), nearDays, pairs);
    addEventPairs(dataset.dialogues(), 0, pairs);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace plusone
