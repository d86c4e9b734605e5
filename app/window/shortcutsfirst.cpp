#include "window/shortcutsfirst.h"

#include <QKeyEvent>

namespace plusone {

bool ShortcutsFirst::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isLetter = press->key() == Qt::Key_E || press->key() == Qt::Key_D;
        if (isLetter && press->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plusone
