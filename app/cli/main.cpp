#include "cli/arguments.h"
#include "cli/help.h"
#include "cli/nearest.h"
#include "cli/output.h"
#include "cli/quote.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <csignal>

using namespace plusone;
using namespace plusone::cli;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The words of the command line. Read through an application of its own: the one that stays is given none,
/// because it would take words like --platform for its own.
QStringList wordsOf(int argc, char* argv[]) {
    const QCoreApplication reader(argc, argv);
    return QCoreApplication::arguments().mid(1);
}

/// Only drawing needs fonts and images; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(const QString& command, int& argc, char* argv[]) {
    argc = 1;
    if (QStringList{u"export"_s, u"batch"_s, u"chart"_s}.contains(command)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Messages in the language of the environment, where there is a translation, else in English, which has a
/// file too: "1 row" is no plural. (A figure has a language of its own.)
void installTranslation(QCoreApplication& application) {
    auto* translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"plusone"_s, u"_"_s, u":/i18n"_s) ||
        translator->load(u":/i18n/plusone_en.qm"_s)) {
        QCoreApplication::installTranslator(translator);
    }
}

QStringList commandNames() {
    QStringList names;
    for (const Command& command : commands()) {
        names << QString::fromLatin1(command.name);
    }
    return names;
}

int run(const Command& command, const QStringList& words) {
    const auto arguments = Arguments::parse(command, words);
    if (!arguments) {
        return misused(arguments.error());
    }
    return arguments->wantsHelp() ? print(helpOf(command)) : command.run(*arguments);
}

int run(const QStringList& words) {
    if (words.isEmpty()) {
        return misused({ErrorCode::Invalid, Words::tr("Name a command: %1; plusone-cli --help explains them.")
                                                .arg(commandNames().join(u", "_s))});
    }
    const QString& first = words.first();
    if (first == "--help"_L1 || first == "-h"_L1) {
        return print(overview());
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        return print(u"plusone-cli %1\n"_s.arg(QLatin1String(PLUSONE_VERSION)));
    }
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&first](const Command& c) { return first == QLatin1String(c.name); });
    if (command == commands().end()) {
        return misused({ErrorCode::Invalid, Words::tr("%1 is no command of plusone-cli%2.")
                                                .arg(quoted(first), hint(first, commandNames()))});
    }
    return run(*command, words.mid(1));
}

} // namespace

int main(int argc, char* argv[]) {
#ifdef SIGPIPE
    // A reader that goes away is an error of a write, not the end of the program in the middle of one.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    // The same call writes the same bytes: a PDF lists its fonts in the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    // Qt's own warnings are for developers, who turn them on again with QT_LOGGING_RULES; people get
    // sentences.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    const QStringList words = wordsOf(argc, argv);
    const auto application = makeApplication(words.value(0), argc, argv);
    installTranslation(*application);
    return run(words);
}
