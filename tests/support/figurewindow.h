#pragma once

#include "export/figuredialog.h"
#include "export/figurepreview.h"
#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "support/session.h"
#include "window/prompt.h"
#include "window/settings.h"

#include <QTest>

namespace plusone::test {

/// What the session shows, laid out. Header only: tests of core do not link the app.
inline FigureSource figureSource(const Session& session) {
    auto network = std::make_shared<const Network>(buildNetwork(session.dataset(), session.lens()));
    auto positions = std::make_shared<const std::vector<layout::Vec2>>(
        layout::arrange(layoutGraph(session.dataset(), *network, session.style(), QStringLiteral("en")), {})
            .positions);
    return {session.dataset(), session.lens(), std::move(network), std::move(positions)};
}

/// A figure dialog over a store, and settings in files, of its own.
class FigureWindow {
public:
    explicit FigureWindow(const TemporaryStore& store, Store::Mode mode = Store::Mode::ReadWrite,
                          const QString& theme = QStringLiteral("paper"),
                          const QString& language = QStringLiteral("en"))
        : session(makeSession(store, theme, language, mode)),
          settings({store.folder() + QStringLiteral("/plusone.ini"),
                    store.folder() + QStringLiteral("/state.ini"), store.path()}),
          source(figureSource(*session)) {
        prompt.setSilent();
        open();
    }

    /// Anew, as if the person had closed it.
    void open() {
        if (dialog) {
            dialog->close();
        }
        dialog = std::make_unique<FigureDialog>(*session, prompt, settings, memory, source);
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog.get())) {
            qFatal("the figure dialog does not show");
        }
    }

    template <class Widget>
    Widget* child(const char* name) const {
        auto* widget = dialog->findChild<Widget*>(QLatin1String(name));
        if (!widget) {
            qFatal("no %s", name);
        }
        return widget;
    }
    [[nodiscard]] FigurePreview* preview() const { return child<FigurePreview>("preview"); }
    [[nodiscard]] FigureSpec spec() const { return dialog->spec().value(); }
    /// Waits until the preview shows what the controls ask for.
    [[nodiscard]] bool showsFigure() const {
        return QTest::qWaitFor([this] { return preview()->isUpToDate(); }, 20000);
    }

    Prompt prompt;
    std::unique_ptr<Session> session;
    Settings settings;
    FigureMemory memory;
    FigureSource source;
    std::unique_ptr<FigureDialog> dialog;
};

} // namespace plusone::test
