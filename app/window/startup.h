#pragma once

#include "document/document.h"
#include "window/settings.h"

#include <QElapsedTimer>
#include <QString>

class QApplication;

namespace plusone {

/// How far the start has come when, for `plusone --measure-start`. Make it first in main().
class StartTimes {
public:
    StartTimes();
    /// Notes that a stage is done.
    void mark(const char* stage);
    /// A line a stage: milliseconds since the process began, its name.
    [[nodiscard]] QString text() const { return m_text; }

private:
    QElapsedTimer m_sinceMain;
    double m_beforeMain; ///< ms of work until main() began: loading the program and its libraries
    QString m_text;
};

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
