#include "cli/help.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype pageWidth = 80;

QString translated(const char* text) {
    return QCoreApplication::translate("Cli", text);
}

QString synopsis(const Option& option) {
    QString text = (option.hasOpposite ? "--[no-]"_L1 : "--"_L1) + QLatin1String(option.name);
    if (option.value) {
        text += u' ' + QString::fromLatin1(option.value);
    }
    return text;
}

QString inUsage(const Option& option) {
    const QString text = option.required ? synopsis(option) : u'[' + synopsis(option) + u']';
    return option.repeatable ? text + "..."_L1 : text;
}

/// The parts on lines of the page's width, the later ones indented to stand below the first part.
QString wrapped(const QString& start, const QStringList& parts) {
    const QString indent = u'\n' + QString(start.size(), u' ');
    QString text = start;
    qsizetype column = start.size();
    for (const QString& part : parts) {
        if (column > start.size() && column + 1 + part.size() > pageWidth) {
            text += indent;
            column = start.size();
        }
        if (column > start.size()) {
            text += u' ';
            ++column;
        }
        text += part;
        column += part.size();
    }
    return text + u'\n';
}

QString usage(const Command& command) {
    QStringList parts;
    for (const char* operand : command.operands) {
        parts << QString::fromLatin1(operand);
    }
    for (const Option& option : command.options) {
        parts << inUsage(option);
    }
    return wrapped(u"plusone-cli %1 "_s.arg(QLatin1String(command.name)), parts);
}

/// Two columns: what is explained, and its explanation.
QString table(const std::vector<std::pair<QString, QString>>& rows) {
    qsizetype width = 0;
    for (const auto& row : rows) {
        width = std::max(width, row.first.size());
    }
    QString text;
    for (const auto& [name, explanation] : rows) {
        text += wrapped(u"  "_s + name.leftJustified(width + 2), explanation.split(u' '));
    }
    return text;
}

QString optionsTable(const Command& command) {
    std::vector<std::pair<QString, QString>> rows;
    for (const Option& option : command.options) {
        rows.emplace_back(synopsis(option), translated(option.text));
    }
    rows.emplace_back(u"-h, --help"_s, Words::tr("show this help and end"));
    return table(rows);
}

QString paragraphs(const QString& text) {
    QString page;
    for (const QString& paragraph : text.split(u'\n')) {
        page += u'\n' + wrapped({}, paragraph.split(u' '));
    }
    return page;
}

} // namespace

QString overview() {
    std::vector<std::pair<QString, QString>> rows;
    for (const Command& command : commands()) {
        rows.emplace_back(QString::fromLatin1(command.name), translated(command.text));
    }
    return Words::tr("The “Japan-U.S. + 1” security frameworks on the command line.") + u"\n\n"_s +
           u"plusone-cli COMMAND [...]\nplusone-cli COMMAND --help\nplusone-cli --version\n\n"_s +
           Words::tr("Commands:") + u'\n' + table(rows) +
           paragraphs(Words::tr(
               "Without --store the shipped data set is read. Without a moment the founding one is shown, "
               "24 August 2016. The same call writes the same bytes.\n"
               "Options are written as --option VALUE or --option=VALUE; the word -- ends them.\n"
               "Exit codes: 0 done; 1 the thing asked for failed, or findings of severity error exist; "
               "2 the command was called in a wrong way."));
}

QString helpOf(const Command& command) {
    QString text = usage(command) + paragraphs(translated(command.text)) + u'\n' + Words::tr("Options:") +
                   u'\n' + optionsTable(command);
    return command.notes ? text + paragraphs(translated(command.notes)) : text;
}

} // namespace plusone::cli
