#pragma once

#include "base/clock.h"
#include "exchange/jsonlines.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace plusone::test {

/// The shipped data set; ends the test when it cannot be read.
const Dataset& shipped();

/// Every record as the data files have it: what is the same but for the revs has the same dump.
QByteArray dump(const Dataset& dataset);

/// A store file with the shipped data (or `initial`) in a folder of its own that goes away with it.
class TemporaryStore {
public:
    TemporaryStore();
    explicit TemporaryStore(const Dataset& initial);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Opens the file; ends the test when it cannot.
    [[nodiscard]] std::unique_ptr<Store> open(Store::Mode mode = Store::Mode::ReadWrite) const;

private:
    QTemporaryDir m_folder;
};

/// A clock that stands still at 2026-01-02 03:04:05 UTC.
Clock fixedClock();

} // namespace plusone::test
