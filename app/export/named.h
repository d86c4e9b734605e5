#pragma once

#include <QString>

namespace plusone {

/// A control with what tests and screen readers call it by.
template <class Widget>
Widget* named(Widget* widget, const char* objectName, const QString& accessibleName) {
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace plusone
