#include "window/startup.h"

#include "exchange/jsonlines.h"
#include "store/defaultstore.h"
#include "store/loginname.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <ctime>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

void install(QApplication& application, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(name, folder)) {
        application.installTranslator(translator);
    }
}

Result<std::unique_ptr<Store>> orReadOnly(Result<std::unique_ptr<Store>> store, const QString& path) {
    const bool locked = !store && store.error().code == ErrorCode::ReadOnly;
    return locked ? Store::open(path, Store::Mode::ReadOnly) : std::move(store);
}

Result<std::unique_ptr<Document>> documentOf(Result<std::unique_ptr<Store>> store) {
    return store ? Document::open(std::move(store).value(), loginName())
                 : Result<std::unique_ptr<Document>>(store.error());
}

} // namespace

StartTimes::StartTimes() : m_beforeMain(1000.0 * double(std::clock()) / CLOCKS_PER_SEC) {
    m_sinceMain.start();
    mark("loaded");
}

void StartTimes::mark(const char* stage) {
    const double ms = m_beforeMain + double(m_sinceMain.nsecsElapsed()) / 1e6;
    m_text += u"%1 %2\n"_s.arg(ms, 0, 'f', 1).arg(QLatin1String(stage));
}

Result<std::unique_ptr<Store>> openStoreFile(const QString& path) {
    return orReadOnly(Store::open(path), path);
}

Result<std::unique_ptr<Document>> openDocument(const QString& path) {
    return documentOf(openStoreFile(path));
}

Result<std::unique_ptr<Document>> openOwnDocument(const Places& places) {
    return documentOf(orReadOnly(openOrMakeStore(places.store, shippedDataset), places.store));
}

QString languageFor(const QString& chosen) {
    const QString wanted = chosen.isEmpty() ? QLocale::system().name().left(2) : chosen;
    return wanted == "ja"_L1 ? u"ja"_s : u"en"_s;
}

void installTranslations(QApplication& application, const QString& language) {
    QLocale::setDefault(QLocale(language));
    install(application, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"plusone_"_s + language, u":/i18n"_s);
}

} // namespace plusone
