#pragma once

#include "base/result.h"
#include "layout/graph.h"
#include "layout/vec2.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace plusone {

/// A graph read from an edge list, and the ids that its nodes had in the file (ascending, parallel to
/// positions).
struct EdgeList {
    layout::Graph graph;
    std::vector<std::int64_t> ids;
};

/// Reads "u v" or "u v weight" a line: ids 0 to 2^63-1, gaps allowed, `#` starts a comment, LF or CRLF. A
/// line with a single id is an isolated node. Self-loops and repeats are dropped and merged by the layout.
/// Error Invalid names the line.
Result<EdgeList> readEdgeList(const QByteArray& text);

/// "id x y" a line, in the order of `ids`.
QByteArray writePositions(const EdgeList& list, const std::vector<layout::Vec2>& positions);

} // namespace plusone
