#pragma once

#include <QBoxLayout>
#include <QLabel>

namespace plusone {

/// A label and the field that it names, in one line.
inline QLabel* addLabelled(QBoxLayout* line, const QString& text, QWidget* field) {
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QChar(u'&')).remove(QChar(u':')));
    line->addWidget(label);
    line->addWidget(field);
    return label;
}

} // namespace plusone
