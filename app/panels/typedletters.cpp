#include "panels/typedletters.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace plusone {
namespace {

/// A key that writes something.
bool isLetter(const QKeyEvent& key) {
    const bool isCommand =
        (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !isCommand && !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space;
}

} // namespace

bool leadLetters(QObject* watched, QEvent* event, QLineEdit* words, QWidget* list) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == list && isLetter(key)) {
        words->setFocus(); // for no reason that would select what stands there
        QCoreApplication::sendEvent(words, event);
        return true;
    }
    const bool leads = key.key() == Qt::Key_Down || (key.key() == Qt::Key_Escape && !words->text().isEmpty());
    if (watched != words || !leads) {
        return false;
    }
    if (key.key() == Qt::Key_Escape) {
        words->clear();
    }
    list->setFocus();
    return true;
}

} // namespace plusone
