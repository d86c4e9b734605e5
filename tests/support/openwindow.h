#pragma once

#include "map/mapcontroller.h"
#include "support/session.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"

#include <QTest>

namespace plusone::test {

/// A main window over a store of its own, which asks nothing and moves nothing slowly.
struct OpenWindow {
    TemporaryStore store;
    Prompt prompt;
    PlatformLook platform;
    Settings settings{Places{store.folder() + QStringLiteral("/plusone.ini"),
                             store.folder() + QStringLiteral("/state.ini"),
                             store.folder() + QStringLiteral("/x.plusone")}};
    std::unique_ptr<Session> session = makeSession(store);
    std::unique_ptr<MainWindow> window;

    OpenWindow() {
        prompt.setSilent();
        open();
    }
    /// As at the next start.
    void open() {
        window = std::make_unique<MainWindow>(*session, prompt, settings, platform);
        window->controller().setAnimated(false);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
};

} // namespace plusone::test
