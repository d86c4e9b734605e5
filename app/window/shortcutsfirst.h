#pragma once

#include <QObject>

namespace plusone {

/// Installed on the application. Text fields on X11 take Ctrl+E and Ctrl+D for End and Delete, which have
/// keys of their own; a person who presses them in the field of a date means the window's action.
class ShortcutsFirst : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace plusone
