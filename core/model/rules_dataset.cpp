#include "model/duplicates.h"
#include "model/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <iterator>

using namespace Qt::StringLiterals;

// The rules over all records; those for one are in rules.cpp.

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

void append(Findings& all, Findings more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Every record with those that it probably repeats, each pair at its lower reference.
QHash<RecordRef, std::vector<RecordRef>> duplicatesByRecord(const Dataset& dataset) {
    QHash<RecordRef, std::vector<RecordRef>> byRecord;
    for (const auto& [first, second] : probableDuplicatePairs(dataset)) {
        byRecord[first].push_back(second);
    }
    return byRecord;
}

QString probablySame(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("Probably the same actor as “%1”.");
    case RecordKind::Framework:
        return Words::tr("Probably the same framework as “%1”.");
    case RecordKind::Tie:
        return Words::tr("Probably the same agreement as “%1”.");
    default:
        return Words::tr("Probably the same event as “%1”.");
    }
}

template <class R>
void checkAll(const Dataset& dataset, const QHash<RecordRef, std::vector<RecordRef>>& duplicates,
              Findings& all) {
    for (const R& record : dataset.all<R>()) {
        append(all, checkRecord(dataset, record));
        const RecordRef ref = refOf(record);
        for (const RecordRef& other : duplicates.value(ref)) {
            const QString name = titleOf(*dataset.find(other));
            all.push_back({Severity::Warning, u"probable-duplicate"_s, ref, u"name"_s,
                           probablySame(R::kind).arg(name), other});
        }
    }
}

} // namespace

Findings checkDataset(const Dataset& dataset) {
    const auto duplicates = duplicatesByRecord(dataset);
    Findings all;
    checkAll<Actor>(dataset, duplicates, all);
    checkAll<Framework>(dataset, duplicates, all);
    checkAll<Tie>(dataset, duplicates, all);
    checkAll<Exercise>(dataset, duplicates, all);
    checkAll<Dialogue>(dataset, duplicates, all);
    checkAll<Source>(dataset, duplicates, all);
    checkAll<Series>(dataset, duplicates, all);
    checkAll<Claim>(dataset, duplicates, all);
    return all;
}

} // namespace plusone
