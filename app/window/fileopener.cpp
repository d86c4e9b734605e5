#include "window/fileopener.h"

#include "scene/pictureview.h"
#include "window/prompt.h"
#include "window/storekeeper.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace plusone {
namespace {

bool isPicture(const QString& path) {
    return path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
}

/// The one file that is dropped; empty for anything else.
QString fileIn(const QDropEvent& event) {
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    const bool isOurs = isPicture(path) || path.endsWith(QLatin1String(".plusone"), Qt::CaseInsensitive);
    return isOurs ? path : QString();
}

} // namespace

FileOpener::FileOpener(Prompt& prompt, StoreKeeper& keeper, QWidget* window)
    : QObject(window), m_prompt(prompt), m_keeper(keeper), m_window(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void FileOpener::choose() {
    const QString filter = QStringList{tr("Stores and figures (*.plusone *.png)"),
                                       tr("Plus One stores (*.plusone)"), tr("PNG figures (*.png)")}
                               .join(QStringLiteral(";;"));
    if (const auto path = m_prompt.openFile(m_window, tr("Open"), filter)) {
        open(*path);
    }
}

void FileOpener::open(const QString& path) {
    if (!isPicture(path)) {
        m_keeper.open(path);
        return;
    }
    if (const auto picture = readPictureView(path)) {
        Q_EMIT viewFound(*picture);
    } else {
        m_prompt.tell(m_window, picture.error());
    }
}

bool FileOpener::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString path = fileIn(*drop);
        if (!path.isEmpty() && !m_keeper.isBusy()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) {
                open(path);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plusone
