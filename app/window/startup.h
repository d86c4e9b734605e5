#pragma once

#include "document/document.h"
#include "window/settings.h"

#include <QString>

class QApplication;

namespace plusone {

/// Who stands in the journal: the login name.
QString currentUser();

/// Opens the file; one that cannot be written, for reading.
Result<std::unique_ptr<Store>> openStoreFile(const QString& path);

/// Opens the file for a window as openStoreFile does.
Result<std::unique_ptr<Document>> openDocument(const QString& path);

/// Opens the user's own store as openDocument does; the first start makes it from the shipped data.
Result<std::unique_ptr<Document>> openOwnDocument(const Places& places);

/// The language to speak: the person's choice, else the platform's if it is one that the program speaks, else
/// English.
QString languageFor(const QString& chosen);

/// Installs the program's and Qt's own translations of the language. English has its plural forms there.
void installTranslations(QApplication& application, const QString& language);

} // namespace plusone
