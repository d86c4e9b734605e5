#include "support/files.h"

using namespace Qt::StringLiterals;

namespace plusone::test {
namespace {

template <class T>
T orFail(Result<T> result) {
    if (!result) {
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return std::move(result).value();
}

} // namespace

const Dataset& shipped() {
    static const Dataset dataset = orFail(shippedDataset());
    return dataset;
}

QByteArray dump(const Dataset& dataset) {
    QByteArray all;
    for (const RecordKind kind : allValues<RecordKind>()) {
        all += toJsonLines(dataset, kind);
    }
    return all;
}

TemporaryStore::TemporaryStore() : TemporaryStore(shipped()) {}

TemporaryStore::TemporaryStore(const Dataset& initial) {
    orFail(Store::create(path(), initial));
}

QString TemporaryStore::path() const {
    return m_folder.filePath(u"store.plusone"_s);
}

std::unique_ptr<Store> TemporaryStore::open(Store::Mode mode) const {
    return orFail(Store::open(path(), mode));
}

Clock fixedClock() {
    return [] { return QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC); };
}

} // namespace plusone::test
