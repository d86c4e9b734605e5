#pragma once

#include "layout/options.h"
#include "map/focus.h"
#include "scene/viewport.h"
#include "window/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace plusone {

class MapController;
class MapView;

/// Back and forward through what the window showed, like a browser's: lens, selection, focus, layout and
/// where the map was zoomed to. What changes in one go is one step; so is a time that is dragged or played.
class ViewHistory : public QObject {
    Q_OBJECT

public:
    ViewHistory(Session& session, MapController& controller, MapView& map, QObject* parent = nullptr);

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    void back();
    void forward();
    /// Another store: its views are not those of the one before.
    void startAnew();
    /// Changes of the time that follow one another within this are one step.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

Q_SIGNALS:
    void changed();

private:
    struct Step {
        Lens lens;
        Selection selection;
        std::optional<Focus> focus;
        layout::Arrangement arrangement = layout::Arrangement::Force;
        std::optional<Viewport> viewport; ///< none: all is seen

        /// Zoom and pan are no steps of their own.
        [[nodiscard]] bool isSameView(const Step& other) const;
        [[nodiscard]] bool differsInTimeAlone(const Step& other) const;
    };

    [[nodiscard]] Step present() const;
    void note();
    void show(std::size_t step);

    Session& m_session;
    MapController& m_controller;
    MapView& m_map;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QTimer m_noteSoon; ///< when all that belongs to a change has been made
    QElapsedTimer m_sinceTime;
    std::chrono::milliseconds m_pause{1000};
};

} // namespace plusone
