#include "map/mapview.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/session.h"
#include "window/shortcutsfirst.h"
#include "window/startup.h"
#include "window/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashFunctions>
#include <QIcon>
#include <QProcess>

#include <cstdio>

using namespace plusone;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    StartTimes times;
    // A hash seed that differs from run to run would order the fonts of a PDF by chance.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    times.mark("application made");
    QApplication::setApplicationName(u"plusone"_s);
    QApplication::setApplicationDisplayName(u"Plus One"_s);
    QApplication::setApplicationVersion(QStringLiteral(PLUSONE_VERSION));
    QApplication::setDesktopFileName(u"org.plusone.PlusOne"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/plusone.svg"_s));

    const Places places = Places::standard();
    Settings settings(places);
    const QString language = languageFor(settings.language());
    installTranslations(application, language);
    application.installEventFilter(new ShortcutsFirst(&application));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A map of the “Japan-U.S. + 1” security frameworks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE.plusone"_s, QCoreApplication::translate("main", "The store to open."),
                                 u"[FILE.plusone]"_s);
    const QCommandLineOption measureStart(
        u"measure-start"_s,
        QCoreApplication::translate("main",
                                    "Print how many milliseconds after its beginning the program has come "
                                    "how far, until the map is painted, and end."));
    parser.addOption(measureStart);
    parser.process(application);

    PlatformLook platform;
    // Without an address the bus would be looked for in ways that take their time.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        platform.follow(QDBusConnection::sessionBus());
    }
    auto style = Style::load(settings.theme().isEmpty() ? platform.theme() : settings.theme());
    if (!style) {
        style = Style::load(u"paper"_s);
    }
    const QStringList files = parser.positionalArguments();
    for (const QString& other : files.mid(1)) {
        // One window a store: a desktop that hands over several files gets as many programs.
        QProcess::startDetached(QApplication::applicationFilePath(), {other});
    }
    auto document = files.isEmpty() ? openOwnDocument(places) : openDocument(files.first());
    Prompt prompt;
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        prompt.setSilent(); // nobody is there to answer
    }
    if (!style || !document) {
        const Error& error = style ? document.error() : style.error();
        std::fprintf(stderr, "plusone: %s\n", qPrintable(error.message));
        prompt.tell(nullptr, error);
        return 1;
    }
    times.mark("store read");
    applyTheme(application, *style);
    Session session(std::move(document).value(), *style, language);
    MainWindow window(session, prompt, settings, platform);
    times.mark("window made");
    if (parser.isSet(measureStart)) {
        QObject::connect(&window.map(), &MapView::painted, &application, [&times] {
            times.mark("map painted");
            std::fputs(qPrintable(times.text()), stdout);
            QApplication::quit();
        });
    }
    window.show();
    return QApplication::exec();
}
