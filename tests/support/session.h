#pragma once

#include "support/files.h"

#include "window/session.h"

#include <memory>

namespace plusone::test {

/// A session over a store file of its own, as a window has it. Header only: tests of core do not link the
/// app.
inline std::unique_ptr<Session> makeSession(const TemporaryStore& store,
                                            const QString& theme = QStringLiteral("paper"),
                                            const QString& language = QStringLiteral("en"),
                                            Store::Mode mode = Store::Mode::ReadWrite) {
    auto document = Document::open(store.open(mode), QStringLiteral("tester"), fixedClock());
    auto style = Style::load(theme);
    if (!document || !style) {
        qFatal("%s", qPrintable(document ? style.error().message : document.error().message));
    }
    return std::make_unique<Session>(std::move(document).value(), *style, language);
}

} // namespace plusone::test
