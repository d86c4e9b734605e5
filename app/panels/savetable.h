#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace plusone {

class Prompt;

/// Asks where a table in CSV is to be saved, and writes it there, the whole of it or nothing; what goes wrong
/// is told. Returns the path; empty when nothing was written.
QString saveTable(Prompt& prompt, QWidget* parent, const QString& suggested, const QByteArray& csv);

} // namespace plusone
