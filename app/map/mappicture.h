#pragma once

#include "map/mapcamera.h"
#include "map/mapcontroller.h"
#include "map/mappixels.h"
#include "map/restpicture.h"
#include "scene/legend.h"
#include "scene/lighting.h"
#include "scene/scene.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>

#include <optional>
#include <set>

namespace plusone {

class Session;

/// What the map shows, and its pixels. While a hand or the layout moves it, the same things are painted
/// elsewhere by the fast road; when they rest for a moment it is built anew on the pool, with every label
/// that has room, so that nobody's hand ever waits for it.
class MapPicture : public QObject {
    Q_OBJECT

public:
    MapPicture(Session& session, MapController& controller, QObject* parent = nullptr);
    ~MapPicture() override;

    /// The display list of what is shown, lit as it is shown.
    [[nodiscard]] const Scene& scene();
    /// Nothing is shown.
    [[nodiscard]] bool isEmpty() const { return m_rest->scene.nodes.empty(); }
    [[nodiscard]] std::optional<QPointF> centreOf(const MapItem& node);
    [[nodiscard]] std::optional<MapItem> itemAt(QPointF point);
    /// Null where there is none; holds until the scene is another one.
    [[nodiscard]] const SceneLabel* labelAt(QPointF point);
    /// The label of an item that had no room for it.
    [[nodiscard]] std::optional<SceneLabel> labelWithoutRoom(const MapItem& item);
    /// Where it is looked at from.
    [[nodiscard]] MapCamera& camera() { return m_camera; }
    [[nodiscard]] const Viewport& viewport() const { return m_camera.viewport(); }
    [[nodiscard]] double devicePixelRatio() const { return m_camera.devicePixelRatio(); }
    /// The scene's pixels at the size and ratio of the view, without the legend.
    [[nodiscard]] const QImage& image();
    /// The label of what the light is on, when the scene had no room for it.
    [[nodiscard]] std::optional<SceneLabel> litLabel();
    /// Null where there is none.
    [[nodiscard]] const QImage& legendImage() const { return m_legendImage; }
    /// Where the legend lies, in pixels; empty where the map is too small for one.
    [[nodiscard]] QRectF legendRect() const;
    /// Where discs may lie.
    [[nodiscard]] QRectF room() const;
    /// No label waits for its place, no smooth edge for its paint.
    [[nodiscard]] bool isAtRest() const;

    void resize(QSize size, double devicePixelRatio);
    /// Fits the whole picture to the view, and keeps it fitted until somebody zooms or pans.
    void showAll();
    /// None: the whole picture is fitted.
    void setChosenViewport(const std::optional<Viewport>& viewport);
    void setSelected(std::set<MapItem> selected);
    void setLight(Light light);

Q_SIGNALS:
    void changed();

private:
    using Rest = std::shared_ptr<const RestPicture>;

    [[nodiscard]] bool hasPositions() const;
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] PicturePlan plan() const;
    void show(Rest rest);
    void buildNow();
    void buildOnPool();
    void take(PoolPicture& built);
    void bringUpToDate();
    void thingsChanged();
    void placesChanged();
    void fit();
    [[nodiscard]] bool layOutLegend();
    [[nodiscard]] const HitTest& hits();
    const LitPart& lit();
    [[nodiscard]] Scene litScene();

    Session& m_session;
    MapController& m_controller;
    MapCamera m_camera;
    MapPixels m_pixels;
    std::shared_ptr<PoolTools> m_tools = std::make_shared<PoolTools>();
    Rest m_rest = std::make_shared<const RestPicture>();
    BasePicture m_base;              ///< of a large map; of a small one none
    std::uint64_t m_baseTakenAt = 0; ///< places that it knows of
    Scene m_scene;                   ///< as it is shown, where that is not as it was built
    std::optional<MapPixels::Frame> m_sceneFrame;
    std::optional<HitTest> m_hits; ///< of m_scene; none: not asked for yet
    QSizeF m_legendSize;
    QImage m_legendImage; ///< letters take longer than the map
    std::set<MapItem> m_selected;
    Light m_light;
    std::optional<LitPart> m_lit; ///< as it was built; none: not asked for yet
    bool m_hasLitLabel = false;   ///< m_lit's first label had no room
    bool m_isStale = true;        ///< other things are to be shown
    std::uint64_t m_things = 0;   ///< counts changes
    std::uint64_t m_places = 0;
    std::uint64_t m_look = 0; ///< of all that pixels depend on but the viewport
    QTimer m_restTimer;
    QFutureWatcher<std::shared_ptr<PoolPicture>> m_watcher;
};

} // namespace plusone
