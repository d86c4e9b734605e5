#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QObject>

#include <optional>

class QWidget;

namespace plusone {

class BusyLine;
class Prompt;
class Session;

/// The file that the window is about: opens another, makes a new one, writes a copy, and takes over what
/// other programs write into it. Files are read and written on the pool, under the busy line.
class StoreKeeper : public QObject {
    Q_OBJECT

public:
    /// `window`: over which questions are asked.
    StoreKeeper(Session& session, Prompt& prompt, BusyLine& busy, QWidget* window);

    /// Closes the file that is open and shows this one as soon as it is read; a refusal is told and leaves
    /// everything as it is.
    void open(const QString& path);
    void chooseAndOpen();
    void makeNew();
    void saveCopy();

Q_SIGNALS:
    /// The session still has the file that goes.
    void closing();
    void opened();
    /// For the status bar.
    void said(const QString& text);

private:
    /// Runs `job` on the pool under a busy line that says `what`, then hands its result to `then`.
    template <class Job, class Then>
    void work(const QString& what, Job job, Then then);
    void show(const QString& path, Result<Snapshot> snapshot);
    [[nodiscard]] std::optional<QString> nameFor(const QString& title, const QString& suggested);
    void lookForOthersChanges();
    [[nodiscard]] QString storePath() const;

    Session& m_session;
    Prompt& m_prompt;
    BusyLine& m_busy;
    QWidget* m_window;
    bool m_catchingUp = false;
};

} // namespace plusone
