#pragma once

#include "scene/labels.h"

#include <optional>
#include <vector>

namespace plusone {

class Dataset;
struct SceneInput;

/// What a strand stands for: its one record by name, several of one series as "Malabar ×3", others counted:
/// "3 exercises".
QString strandText(const Dataset& dataset, const NetworkLink& link, Strand strand, const QString& language);

/// Of the links for whose labels there may be room in `room`: by strand; where a pair is one line, the number
/// of its records. They are lower in rank than any node's or hull's, but for those of what is selected.
std::vector<LabelRequest> linkLabels(const SceneInput& input, const Scene& scene, const QRectF& room);

/// Of one link (index into Scene::links), or one of its strands.
LabelRequest linkLabel(const SceneInput& input, const Scene& scene, std::size_t link,
                       std::optional<Strand> strand, const QRectF& room);

} // namespace plusone
