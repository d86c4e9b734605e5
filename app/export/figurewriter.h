#pragma once

#include "exchange/beside.h"
#include "export/figuresource.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTemporaryDir>

namespace plusone {

/// Writes figures into files and draws them for the clipboard, on the thread pool over values of its own; one
/// at a time. A file that was begun is finished even when the writer is gone.
class FigureWriter : public QObject {
    Q_OBJECT

public:
    explicit FigureWriter(FigureSource source, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_writing.isRunning() || m_drawing.isRunning(); }
    /// Only while it is not busy.
    void write(const FigureSpec& spec, const QString& path, const Beside& beside);
    void draw(const FigureSpec& spec);
    /// A PNG of this name in a folder that goes away with the writer.
    void writeForAnother(const FigureSpec& spec, const QString& name);

Q_SIGNALS:
    void written(const QString& path);
    void drawn(const QImage& image);
    void writtenForAnother(const QString& path);
    void failed(const plusone::Error& error);

private:
    void start(const FigureSpec& spec, const QString& path, const Beside& beside, bool forAnother);

    FigureSource m_source;
    QTemporaryDir m_folder;
    QString m_path;
    bool m_isForAnother = false;
    QFutureWatcher<Result<void>> m_writing;
    QFutureWatcher<Result<QImage>> m_drawing;
};

} // namespace plusone
