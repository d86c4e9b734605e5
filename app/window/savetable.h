#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace plusone {

class Prompt;

/// Asks where a table goes, and writes it there, whole or not at all; a refusal is told. `suggested`: a name
/// that ends in .csv.
void saveTable(Prompt& prompt, QWidget* parent, const QString& suggested, const QByteArray& csv);

} // namespace plusone
