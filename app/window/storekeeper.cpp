#include "window/storekeeper.h"

#include "store/loginname.h"
#include "window/busyline.h"
#include "window/prompt.h"
#include "window/session.h"
#include "window/startup.h"
#include "window/storefiles.h"

#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace plusone {
namespace {

constexpr std::chrono::seconds lookAgain(1); ///< for what others wrote into the file

} // namespace

StoreKeeper::StoreKeeper(Session& session, Prompt& prompt, BusyLine& busy, QWidget* window)
    : QObject(window), m_session(session), m_prompt(prompt), m_busy(busy), m_window(window) {
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { end(m_reading, m_thenRead); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { end(m_writing, m_thenWritten); });
    connect(&m_catchingUp, &QFutureWatcherBase::finished, this, &StoreKeeper::catchUp);
    auto* others = new QTimer(this);
    connect(others, &QTimer::timeout, this, &StoreKeeper::lookForOthersChanges);
    others->start(lookAgain);
}

QString StoreKeeper::storePath() const {
    return m_session.document().store().path();
}

template <class T>
void StoreKeeper::end(const QFutureWatcher<T>& work, std::function<void(T)>& then) {
    m_busy.end();
    std::exchange(then, {})(work.result());
}

void StoreKeeper::read(const QString& what, const QString& path,
                       std::function<void(Result<StoreContents>)> then) {
    m_busy.begin(what);
    m_thenRead = std::move(then);
    m_reading.setFuture(QtConcurrent::run([path] { return readStore(path); }));
}

void StoreKeeper::write(const QString& what, std::function<Result<void>()> job,
                        std::function<void(Result<void>)> then) {
    m_busy.begin(what);
    m_thenWritten = std::move(then);
    m_writing.setFuture(QtConcurrent::run(std::move(job)));
}

bool StoreKeeper::isBusy() const {
    return m_busy.isBusy();
}

void StoreKeeper::open(const QString& path) {
    open(
        path, [] {}, [] {});
}

void StoreKeeper::open(const QString& path, std::function<void()> before, std::function<void()> then) {
    read(tr("Opening “%1”…").arg(QFileInfo(path).fileName()), path,
         [this, path, before = std::move(before), then = std::move(then)](Result<StoreContents> contents) {
             show(path, std::move(contents), before, then);
         });
}

void StoreKeeper::show(const QString& path, Result<StoreContents> contents,
                       const std::function<void()>& before, const std::function<void()>& then) {
    // A connection belongs to the thread that made it, so the window opens one of its own; nothing is left to
    // check, to migrate or to read.
    auto store =
        contents ? Store::openAgain(path, contents->mode) : Result<std::unique_ptr<Store>>(contents.error());
    if (!store) {
        m_prompt.tell(m_window, store.error());
        return;
    }
    Q_EMIT closing();
    before();
    m_session.setDocument(
        Document::open(std::move(store).value(), std::move(contents->snapshot), loginName()));
    Q_EMIT opened();
    then();
}

std::optional<QString> StoreKeeper::nameFor(const QString& title, const QString& suggested) {
    const auto path = m_prompt.saveFile(m_window, title, suggested, tr("Plus One stores (*.plusone)"));
    if (!path) {
        return std::nullopt;
    }
    if (const auto allowed = mayReplace(*path, storePath()); !allowed) {
        m_prompt.tell(m_window, allowed.error());
        return std::nullopt;
    }
    return path;
}

void StoreKeeper::makeNew() {
    const auto path = nameFor(tr("New store"), QStringLiteral("network.plusone"));
    if (!path) {
        return;
    }
    write(
        tr("Making “%1”…").arg(QFileInfo(*path).fileName()), [path = *path] { return writeNewStore(path); },
        [this, path = *path](const Result<void>& made) {
            if (made) {
                open(path);
            } else {
                m_prompt.tell(m_window, made.error());
            }
        });
}

void StoreKeeper::writeCopy(std::function<void(const QString& path)> then) {
    const auto path = nameFor(tr("Save a copy"), QStringLiteral("copy.plusone"));
    if (!path) {
        return;
    }
    const auto finish = [this, path = *path, then = std::move(then)](const Result<void>& copied) {
        if (copied) {
            then(path);
        } else {
            m_prompt.tell(m_window, copied.error());
        }
    };
    const Store& store = m_session.document().store();
    if (!store.checkPlace()) {
        finish(copyStore(store, *path)); // another connection would find another file, or none
        return;
    }
    write(
        tr("Writing “%1”…").arg(QFileInfo(*path).fileName()),
        [from = store.path(), to = *path] { return copyStore(from, to); }, finish);
}

void StoreKeeper::saveCopy() {
    writeCopy([this](const QString& path) { Q_EMIT said(tr("Written: %1").arg(path)); });
}

void StoreKeeper::moveToCopy(std::function<void()> then) {
    writeCopy([this, then = std::move(then)](const QString& path) {
        open(
            path, [this, path] { Q_EMIT movingTo(path); }, then);
    });
}

void StoreKeeper::lookForOthersChanges() {
    const auto changes = m_session.document().changesByOthers();
    // A file that is locked at this moment is asked again at the next.
    if (m_others || m_busy.isBusy() || !changes || changes->empty()) {
        return;
    }
    m_others = OthersChange{storePath(), changes->back()};
    m_catchingUp.setFuture(QtConcurrent::run([path = storePath()] { return readOpenStore(path); }));
}

void StoreKeeper::catchUp() {
    const OthersChange others = *std::exchange(m_others, {});
    auto snapshot = m_catchingUp.result();
    if (snapshot && others.path == storePath()) {
        m_session.document().catchUp(std::move(snapshot).value());
        Q_EMIT said(tr("Changed by %1 meanwhile: %2").arg(others.last.who, others.last.label));
    }
}

} // namespace plusone
