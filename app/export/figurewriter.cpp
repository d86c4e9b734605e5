#include "export/figurewriter.h"

#include "scene/exporter.h"

#include <QtConcurrentRun>

namespace plusone {

FigureWriter::FigureWriter(FigureSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source)) {
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> result = m_writing.result();
        if (!result) {
            Q_EMIT failed(result.error());
        } else if (m_isForAnother) {
            Q_EMIT writtenForAnother(m_path);
        } else {
            Q_EMIT written(m_path);
        }
    });
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        const Result<QImage> result = m_drawing.result();
        if (result) {
            Q_EMIT drawn(*result);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void FigureWriter::start(const FigureSpec& spec, const QString& path, const Beside& beside, bool forAnother) {
    m_path = path;
    m_isForAnother = forAnother;
    m_writing.setFuture(QtConcurrent::run([source = m_source, spec, path, beside]() -> Result<void> {
        const auto figure = composeFigure(source, spec);
        if (!figure) {
            return figure.error();
        }
        const auto drawn = exportFigure(*figure, path);
        return drawn ? writeBeside(beside, path, figure->description, source.dataset, figure->records,
                                   spec.language)
                     : drawn;
    }));
}

void FigureWriter::write(const FigureSpec& spec, const QString& path, const Beside& beside) {
    start(spec, path, beside, false);
}

void FigureWriter::writeForAnother(const FigureSpec& spec, const QString& name) {
    if (!m_folder.isValid()) {
        Q_EMIT failed({ErrorCode::Unreadable,
                       tr("There is no place for a temporary file: %1").arg(m_folder.errorString())});
        return;
    }
    start(spec, m_folder.filePath(name), {}, true);
}

void FigureWriter::draw(const FigureSpec& spec) {
    const QString tooLarge =
        tr("There is not memory enough for a picture of %1 × %2 px. Export it as a file instead.")
            .arg(spec.pixels.width())
            .arg(spec.pixels.height());
    m_drawing.setFuture(QtConcurrent::run([source = m_source, spec, tooLarge]() -> Result<QImage> {
        const auto figure = composeFigure(source, spec);
        if (!figure) {
            return figure.error();
        }
        QImage image = renderFigure(*figure);
        return image.isNull() ? Result<QImage>(Error{ErrorCode::Invalid, tooLarge})
                              : Result<QImage>(std::move(image));
    }));
}

} // namespace plusone
