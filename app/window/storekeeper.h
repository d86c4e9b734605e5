#pragma once

#include "base/result.h"
#include "window/storefiles.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
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
    void makeNew();
    void saveCopy();
    /// Writes a copy where the person says, opens it in the place of the file that is open, and calls `then`.
    /// Where that goes wrong or is not wanted, everything stays and `then` is not called.
    void moveToCopy(std::function<void()> then);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// The session still has the file that goes.
    void closing();
    /// The session still has the file that `copy` was made of and is about to take the place of.
    void movingTo(const QString& copy);
    void opened();
    /// For the status bar.
    void said(const QString& text);

private:
    struct OthersChange {
        QString path; ///< of the file that was changed
        JournalEntry last;
    };
    // On the pool, under a busy line that says `what`; one at a time.
    void read(const QString& what, const QString& path, std::function<void(Result<StoreContents>)> then);
    void write(const QString& what, std::function<Result<void>()> job,
               std::function<void(Result<void>)> then);
    template <class T>
    void end(const QFutureWatcher<T>& work, std::function<void(T)>& then);
    /// Opens the file as open() does; `before` is called while the session has the one that goes, `then` when
    /// it has the new one.
    void open(const QString& path, std::function<void()> before, std::function<void()> then);
    void show(const QString& path, Result<StoreContents> contents, const std::function<void()>& before,
              const std::function<void()>& then);
    /// Writes a copy of the open file where the person says, then calls `then` with its path.
    void writeCopy(std::function<void(const QString& path)> then);
    [[nodiscard]] std::optional<QString> nameFor(const QString& title, const QString& suggested);
    void lookForOthersChanges();
    void catchUp();
    [[nodiscard]] QString storePath() const;

    Session& m_session;
    Prompt& m_prompt;
    BusyLine& m_busy;
    QWidget* m_window;
    QFutureWatcher<Result<StoreContents>> m_reading;
    std::function<void(Result<StoreContents>)> m_thenRead;
    QFutureWatcher<Result<void>> m_writing;
    std::function<void(Result<void>)> m_thenWritten;
    std::optional<OthersChange> m_others; ///< being read
    QFutureWatcher<Result<Snapshot>> m_catchingUp;
};

} // namespace plusone
