#pragma once

#include "scene/canvas.h"
#include "scene/style.h"

class QPainter;

namespace plusone {

/// PNG, SVG and PDF all come through here; the window's fast road (quickpainter.h) draws the same. Does not
/// paint the paper.
/// `frame`: ties and hulls end at it, and nodes whose middle lies outside are left out; null: none.
void paintScene(Canvas& canvas, const Scene& scene, const Style& style, const QRectF& frame = {});

/// The letters of a label, without the paper behind them.
void paintLetters(QPainter& painter, const SceneLabel& label, QPointF baseline);

} // namespace plusone
