#pragma once

#include "base/result.h"
#include "export/figuresource.h"
#include "network/lenssteps.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace plusone {

class Store;

/// One figure of a sequence. `name` goes into the name of its file; `compose` may take long, and is called on
/// another thread, one part after the other. When stopped, a figure that is not to be used.
struct SequencePart {
    QString name;
    std::function<Result<Figure>(const FigureSpec&, const std::stop_token&)> compose;
};

/// A figure for each step that the source's lens looks at. Everybody keeps their place from one to the next.
std::vector<SequencePart> partsOf(const FigureSource& source, StepLength length);
/// A figure for each view that is kept in the store, by name, as it was kept. Error names the view that
/// cannot be read.
Result<std::vector<SequencePart>> partsOf(const FigureSource& source, const Store& store);

} // namespace plusone
