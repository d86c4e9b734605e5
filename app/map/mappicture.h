#pragma once

#include "map/mapcontroller.h"
#include "scene/builder.h"
#include "scene/hittest.h"
#include "scene/legend.h"
#include "scene/lighting.h"
#include "scene/quickpainter.h"
#include "scene/scene.h"
#include "scene/viewport.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>
#include <set>

namespace plusone {

class Session;

/// What the map shows, and its pixels. While a hand or the layout moves it, the same things are painted
/// elsewhere by the fast road; when they rest for a moment it is built anew, with every label that has room.
/// What would take longer than a person's hand allows is built on the pool. The pointer's light is laid over
/// the picture.
class MapPicture : public QObject {
    Q_OBJECT

public:
    MapPicture(Session& session, MapController& controller, QObject* parent = nullptr);
    ~MapPicture() override;

    /// The display list of what is shown, lit as it is shown.
    [[nodiscard]] const Scene& scene();
    [[nodiscard]] std::optional<MapItem> itemAt(QPointF point) { return hits().at(m_scene, point); }
    /// Null where there is none; holds until the scene is another one.
    [[nodiscard]] const SceneLabel* labelAt(QPointF point) { return hits().labelAt(m_scene, point); }
    /// The label of an item that had no room for it.
    [[nodiscard]] std::optional<SceneLabel> labelWithoutRoom(const MapItem& item) const;
    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }
    [[nodiscard]] double devicePixelRatio() const { return m_ratio; }
    /// The scene's pixels at the size and ratio of the view, without the legend.
    [[nodiscard]] const QImage& image();
    /// The label of what the light is on, when the scene had no room for it.
    [[nodiscard]] const std::optional<SceneLabel>& litLabel();
    [[nodiscard]] const std::vector<LegendEntry>& legend() const { return m_legend; }
    /// Where the legend lies, in pixels; empty where the map is too small for one.
    [[nodiscard]] QRectF legendRect() const;
    [[nodiscard]] QFont legendFont() const;
    /// Where discs may lie.
    [[nodiscard]] QRectF room() const;
    /// No label waits for its place, no smooth edge for its paint.
    [[nodiscard]] bool isAtRest() const { return m_isResting && !m_isStale && !m_hasMoved; }

    void resize(QSize size, double devicePixelRatio);
    void zoom(double factor, QPointF about);
    void pan(QPointF by);
    /// Fits the whole picture to the view, and keeps it fitted until somebody zooms or pans.
    void showAll();
    /// Brings these bounds (layout units) to the middle; zooms out where they would not be seen whole.
    void flyTo(const QRectF& bounds, bool animated);
    /// The viewport that somebody chose; nothing while the whole picture is fitted.
    [[nodiscard]] std::optional<Viewport> chosenViewport() const;
    void setChosenViewport(const std::optional<Viewport>& viewport);
    /// A disc was moved by hand: the picture stays as it lies until the next network.
    void hold() { m_held = true; }
    void setSelected(std::set<MapItem> selected);
    void setLight(Light light);

Q_SIGNALS:
    void changed();

private:
    /// All that a scene is built from, so that the pool can do it.
    struct Plan {
        Dataset dataset;
        std::shared_ptr<const Network> network;
        Positions positions;
        Viewport viewport;
        Style style;
        QString language;
        std::set<MapItem> selected;
        std::set<QString> pinned;
        std::vector<QRectF> keepClear;
        LabelOffsets labelOffsets;
        double devicePixelRatio = 1;
        std::uint64_t things = 0; ///< the last changes that it knows of
        std::uint64_t places = 0;

        [[nodiscard]] SceneInput input() const;
    };
    struct Built {
        Scene scene;
        std::shared_ptr<HitTest> hits;
        QImage image;
        std::shared_ptr<const Network> network;
        Positions positions;
        Viewport viewport;
        std::uint64_t things = 0;
        std::uint64_t places = 0;
    };

    [[nodiscard]] bool hasPositions() const;
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] Plan plan() const;
    void show(Scene scene);
    void buildNow();
    void buildOnPool();
    void take(Built built);
    void bringUpToDate();
    void thingsChanged();
    void placesChanged();
    void fit();
    void layOutLegend();
    void paintBase(Edges edges);
    [[nodiscard]] HitTest& hits();
    [[nodiscard]] bool carriesBase() const;
    const QImage& carriedBase();
    void relight();

    Session& m_session;
    MapController& m_controller;
    layout::Workers m_workers;
    Viewport m_viewport;
    double m_ratio = 1;
    Scene m_rest;                      ///< as it was built, unlit
    Scene m_scene;                     ///< as it is shown
    std::shared_ptr<HitTest> m_hits;   ///< none: the scene has moved since
    std::vector<LegendEntry> m_legend; ///< boxes from the top left of the legend
    QSizeF m_legendSize;
    std::set<MapItem> m_selected;
    Light m_light;
    std::optional<SceneLabel> m_litLabel; ///< of what the pointer is on, when it had no room
    bool m_isStale = true;                ///< other things are to be shown
    bool m_hasMoved = false;              ///< the scene's things are elsewhere by now
    bool m_isResting = false;             ///< labels and edges are all that they can be
    bool m_isFitted = true;               ///< nobody has zoomed or panned
    bool m_held = false;
    bool m_isLit = false;       ///< m_scene has the light's opacities
    std::uint64_t m_things = 0; ///< counts changes
    std::uint64_t m_places = 0;
    std::shared_ptr<const Network> m_shown; ///< that the scene is of
    QImage m_base;                          ///< the unlit scene; null: to be painted
    Viewport m_baseViewport;
    Positions m_basePositions;
    QImage m_carried; ///< the base where the hand has taken it; null: to be made
    QImage m_lit;     ///< with the light over it; null: to be painted
    QTimer m_restTimer;
    QVariantAnimation m_flight;
    Viewport m_departure;
    Viewport m_destination;
    QFutureWatcher<Built> m_watcher;
};

} // namespace plusone
