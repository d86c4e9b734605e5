#pragma once

#include "export/figuresource.h"
#include "export/figurething.h"
#include "export/latestjob.h"

#include <QAbstractScrollArea>

namespace plusone {

/// Shows a figure as it will be written: composed once for each wish and painted at the resolution at which
/// it is looked at, both on the thread pool. Wheel and keys zoom, a drag on paper or the arrows pan. Its
/// legend and labels can be put elsewhere by dragging them, or by keys: Space takes the first, Tab the next,
/// Ctrl+Shift with an arrow moves it, Esc lets it go.
class FigurePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `style`: of the window round the figure, which outlives it.
    explicit FigurePreview(const Style& style, QWidget* parent = nullptr);

    /// The latest wish wins.
    void present(const FigureSource& source, const FigureSpec& spec);
    /// What is shown; null until the first is composed.
    [[nodiscard]] const Figure* figure() const { return m_figure.get(); }
    /// The part of it that is seen, as painted last, in px of the screen.
    [[nodiscard]] const QImage& image() const { return m_painted.image; }
    /// Composed and painted as it was last asked for.
    [[nodiscard]] bool isUpToDate() const;

    /// Px of the view for a px of the page; 1: as large as printed.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    /// A point of the page, in px of the viewport.
    [[nodiscard]] QPointF toView(QPointF page) const;
    /// What the keys have taken.
    [[nodiscard]] const std::optional<FigureThing>& current() const { return m_current; }
    /// A hand is taking the whole figure somewhere.
    [[nodiscard]] bool isTakenOut() const { return m_drag.kind == Drag::Kind::Out && m_drag.moved; }
    void endDrag();

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit();
    void showAsPrinted();

Q_SIGNALS:
    /// figure() is another one.
    void composed();
    void failed(const plusone::Error& error);
    /// A hand has put a thing elsewhere: by so many px of the page.
    void moved(const plusone::FigureThing& thing, QPointF by);
    /// The figure is being dragged out of the window, while isTakenOut().
    void takenOut();
    void zoomChanged();
    /// What the keys have taken, and how to go on.
    void said(const QString& text);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Drag {
        enum class Kind { None, Paper, Thing, Out };
        Kind kind = Kind::None;
        FigureThing thing = {};
        QPointF pressed;
        QPointF grabbed; ///< the point of the page there: the wheel zooms under a hand, too
        QPointF last;
        bool moved = false;
    };
    struct Painted {
        QImage image;
        QRectF page; ///< the part of the page that it shows
    };

    /// Of the view for one of the page.
    [[nodiscard]] double perPx() const;
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF toPage(QPointF view) const;
    [[nodiscard]] QRectF toView(const QRectF& page) const;
    [[nodiscard]] double fittingZoom() const;
    void take(Result<std::shared_ptr<const Figure>> figure);
    void setZoom(double zoom, QPointF about);
    void updateBars();
    void repaintPage();
    void step(bool forwards);
    void bringIntoView(const FigureThing& thing);
    void describe();
    void setCurrent(const std::optional<FigureThing>& thing);
    [[nodiscard]] QString nameOf(const FigureThing& thing) const;
    bool pan(int key);
    bool nudge(const QKeyEvent& event);
    void paintDragged(QPainter& painter) const;

    const Style& m_style;
    std::shared_ptr<const Figure> m_figure;
    Painted m_painted;
    double m_zoom = 1; ///< where it is not fitted
    bool m_isFitted = true;
    std::optional<FigureThing> m_current;
    Drag m_drag;
    LatestJob<Result<std::shared_ptr<const Figure>>> m_composing;
    LatestJob<Painted> m_painting;
};

} // namespace plusone
