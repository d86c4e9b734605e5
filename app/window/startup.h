#pragma once

#include "document/document.h"
#include "window/settings.h"

#include <QString>

class QApplication;

namespace plusone {

/// Who stands in the journal: the login name.
QString currentUser();

/// Opens the store for a window: the file, or (empty) the user's own store, made from the shipped data at the
/// first start. A file that cannot be written is opened for reading.
Result<std::unique_ptr<Document>> openDocument(const QString& path, const Places& places);

/// The language to speak: the person's choice, else the platform's if it is one that the program speaks, else
/// English.
QString languageFor(const QString& chosen);

/// Installs the program's and Qt's own translations of the language. English has its plural forms there.
void installTranslations(QApplication& application, const QString& language);

} // namespace plusone
