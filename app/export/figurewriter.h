#pragma once

#include "base/job.h"
#include "exchange/beside.h"
#include "export/figuresequence.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QTemporaryDir>

namespace plusone {

/// A figure for other programs to paste.
struct DrawnFigure {
    QImage image;
    QByteArray svg;
};

/// Writes figures into files and draws them for the clipboard, on the thread pool over values of its own; one
/// task at a time. A file that was begun is finished even when the writer is gone, but for one that is to
/// stop.
class FigureWriter : public QObject {
    Q_OBJECT

public:
    /// `source` outlives it, and is taken as it stands when a task begins.
    explicit FigureWriter(const FigureSource& source, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_writing.isRunning() || m_drawing.isRunning(); }
    /// How far it has come with what it writes; to stop it.
    [[nodiscard]] std::shared_ptr<Job> job() const { return m_job; }
    /// Only while it is not busy.
    void write(const FigureSpec& spec, const QString& path, const Beside& beside);
    /// Each part into its numberedPath(). A sequence that is stopped leaves the figures that it has finished.
    void writeSequence(std::vector<SequencePart> parts, const FigureSpec& spec, const QString& path,
                       const Beside& beside);
    void draw(const FigureSpec& spec);
    /// Into a file of this name, by its suffix, in a folder that goes away with the writer.
    void writeForAnother(const FigureSpec& spec, const QString& name);

Q_SIGNALS:
    void written(const QString& path);
    void sequenceWritten(int figures);
    void drawn(const plusone::DrawnFigure& figure);
    void writtenForAnother(const QString& path);
    void failed(const plusone::Error& error);

private:
    void start(std::function<Result<void>(Job&)> work, std::function<void()> then);

    const FigureSource& m_source;
    QTemporaryDir m_folder;
    std::shared_ptr<Job> m_job;
    std::function<void()> m_then; ///< once it is written
    QFutureWatcher<Result<void>> m_writing;
    QFutureWatcher<Result<DrawnFigure>> m_drawing;
};

} // namespace plusone
