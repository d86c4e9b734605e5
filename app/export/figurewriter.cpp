#include "export/figurewriter.h"

#include "scene/exporter.h"

#include <QtConcurrentRun>

#include <cmath>

namespace plusone {

namespace {

Result<void> writeOne(const Result<Figure>& figure, const Dataset& dataset, const QString& path,
                      const Beside& beside, Job& job) {
    if (!figure) {
        return figure.error();
    }
    if (const auto going = job.goesOn(); !going) {
        return going;
    }
    const auto drawn = exportFigure(*figure, path, job);
    return drawn ? writeBeside(beside, path, figure->description, dataset, figure->records,
                               figure->spec.language, figure->numbers)
                 : drawn;
}

} // namespace

FigureWriter::FigureWriter(const FigureSource& source, QObject* parent) : QObject(parent), m_source(source) {
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> result = m_writing.result();
        const auto then = std::exchange(m_then, nullptr);
        if (result) {
            then();
        } else {
            Q_EMIT failed(result.error());
        }
    });
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        const Result<DrawnFigure> result = m_drawing.result();
        if (result) {
            Q_EMIT drawn(*result);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void FigureWriter::start(std::function<Result<void>(Job&)> work, std::function<void()> then) {
    m_then = std::move(then);
    m_job = std::make_shared<Job>();
    m_writing.setFuture(QtConcurrent::run([work = std::move(work), job = m_job] { return work(*job); }));
}

void FigureWriter::write(const FigureSpec& spec, const QString& path, const Beside& beside) {
    start([source = m_source, spec, path, beside](
              Job& job) { return writeOne(composeFigure(source, spec), source.dataset, path, beside, job); },
          [this, path] { Q_EMIT written(path); });
}

void FigureWriter::writeSequence(std::vector<SequencePart> parts, const FigureSpec& spec, const QString& path,
                                 const Beside& beside) {
    const int count = int(parts.size());
    const auto stoppedAfter = [](int figures) {
        return Error{ErrorCode::Cancelled,
                     tr("Stopped: %n figure(s) are written, the rest is not.", nullptr, figures)};
    };
    start(
        [dataset = m_source.dataset, parts = std::move(parts), spec, path, beside,
         stoppedAfter](Job& whole) -> Result<void> {
            whole.begin(int(parts.size()));
            for (const SequencePart& part : parts) {
                const int before = whole.done();
                Job job(&whole);
                const auto one = whole.isCancelled() ? stoppedAfter(before)
                                                     : writeOne(part.compose(spec, job.stopToken()), dataset,
                                                                numberedPath(path, part.name), beside, job);
                if (!one) {
                    return one.error().code == ErrorCode::Cancelled ? stoppedAfter(before) : one.error();
                }
                static_cast<void>(whole.step()); // whether to stop is asked before the next one
            }
            return {};
        },
        [this, count] { Q_EMIT sequenceWritten(count); });
}

void FigureWriter::writeForAnother(const FigureSpec& spec, const QString& name) {
    if (!m_folder.isValid()) {
        Q_EMIT failed({ErrorCode::Unreadable,
                       tr("There is no place for a temporary file: %1").arg(m_folder.errorString())});
        return;
    }
    start([source = m_source, spec, path = m_folder.filePath(name)](
              Job& job) { return writeOne(composeFigure(source, spec), source.dataset, path, {}, job); },
          [this, path = m_folder.filePath(name)] { Q_EMIT writtenForAnother(path); });
}

void FigureWriter::draw(const FigureSpec& spec) {
    const QString tooLarge =
        tr("There is not memory enough for a picture of %1 × %2 px. Export it as a file instead.")
            .arg(spec.pixels.width())
            .arg(spec.pixels.height());
    m_drawing.setFuture(QtConcurrent::run([source = m_source, spec, tooLarge]() -> Result<DrawnFigure> {
        const auto figure = composeFigure(source, spec);
        if (!figure) {
            return figure.error();
        }
        QImage image = renderFigure(*figure);
        if (image.isNull()) {
            return Error{ErrorCode::Invalid, tooLarge};
        }
        constexpr double inchesInAMetre = 1 / 0.0254;
        const int fineness = int(std::lround(spec.dpi * inchesInAMetre)); // it is pasted as large as printed
        image.setDotsPerMeterX(fineness);
        image.setDotsPerMeterY(fineness);
        return DrawnFigure{std::move(image), figureSvg(*figure)};
    }));
}

} // namespace plusone
