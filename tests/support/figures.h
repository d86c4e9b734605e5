#pragma once

#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "scene/figure.h"
#include "support/files.h"

namespace plusone::test {

/// A figure of the shipped data, laid out as the programs do.
inline Result<Figure> foundingFigure(const FigureSpec& spec, const Lens& lens = {}) {
    const Network network = buildNetwork(shipped(), lens);
    const Style style = *Style::load(QStringLiteral("paper"));
    const auto graph = layoutGraph(shipped(), network, style, spec.language);
    layout::Options options;
    options.quality = mapQuality(graph);
    return composeFigure(shipped(), lens, network, layout::arrange(graph, options).positions, spec);
}

/// A page in mm.
inline FigureSpec paper(QSizeF mm, double dpi = 300) {
    FigureSpec spec;
    if (!spec.setPaper(mm, dpi)) {
        qFatal("There is no such page.");
    }
    return spec;
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace plusone::test
