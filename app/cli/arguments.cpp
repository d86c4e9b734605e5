#include "cli/arguments.h"

#include "cli/nearest.h"
#include "cli/quote.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What is kept of --no-NAME.
constexpr QLatin1String opposite("no");

Error misuse(const QString& sentence) {
    return {ErrorCode::Invalid, sentence};
}

} // namespace

class Parser {
public:
    Parser(const Command& command, const QStringList& words) : m_command(command), m_words(words) {}

    Result<Arguments> run() {
        for (bool optionsEnded = false; m_at < m_words.size() && !m_arguments.m_wantsHelp; ++m_at) {
            const QString& word = m_words[m_at];
            if (optionsEnded || !word.startsWith(u'-') || word == "-"_L1) {
                m_arguments.m_operands << word;
            } else if (word == "--"_L1) {
                optionsEnded = true;
            } else if (word == "--help"_L1 || word == "-h"_L1) {
                m_arguments.m_wantsHelp = true;
            } else if (const auto taken = takeOption(word); !taken) {
                return taken.error();
            }
        }
        if (!m_arguments.m_wantsHelp) {
            if (const auto complete = checkComplete(); !complete) {
                return complete.error();
            }
        }
        return std::move(m_arguments);
    }

private:
    [[nodiscard]] QString commandName() const { return QString::fromLatin1(m_command.name); }

    /// Takes "--name", "--name=value", or "--name" and the word after it.
    Result<void> takeOption(const QString& word) {
        const auto equals = word.indexOf(u'=');
        const QString given = word.left(equals);
        const Option* option = find(given);
        if (!option) {
            return misuse(Words::tr("%1 is no option of %2%3.")
                              .arg(quoted(given), commandName(), hint(given, optionNames())));
        }
        const QString name = QString::fromLatin1(option->name);
        if (!option->repeatable && m_arguments.m_values.contains(name)) {
            return misuse((option->hasOpposite ? Words::tr("Give either --%1 or --no-%1, and that once.")
                                               : Words::tr("The option --%1 is given twice."))
                              .arg(name));
        }
        if (!option->value) {
            m_arguments.m_values[name] << (given == "--"_L1 + name ? QString() : QString(opposite));
            return equals < 0 ? Result<void>()
                              : misuse(Words::tr("The option %1 takes no value.").arg(given));
        }
        return takeValue(name, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
    }

    Result<void> takeValue(const QString& name, const std::optional<QString>& attached) {
        if (attached) {
            m_arguments.m_values[name] << *attached;
            return {};
        }
        // A word with two hyphens is the next option, and the value was forgotten.
        if (m_at + 1 == m_words.size() || m_words[m_at + 1].startsWith("--"_L1)) {
            return misuse(Words::tr("The option --%1 needs a value; one that begins with two hyphens is "
                                    "written as --%1=VALUE.")
                              .arg(name));
        }
        m_arguments.m_values[name] << m_words[++m_at];
        return {};
    }

    [[nodiscard]] const Option* find(const QString& given) const {
        const auto found =
            std::find_if(m_command.options.begin(), m_command.options.end(), [&given](const Option& option) {
                const QLatin1String name(option.name);
                return given == "--"_L1 + name || (option.hasOpposite && given == "--no-"_L1 + name);
            });
        return found == m_command.options.end() ? nullptr : &*found;
    }

    [[nodiscard]] QStringList optionNames() const {
        QStringList names{u"--help"_s};
        for (const Option& option : m_command.options) {
            names << "--"_L1 + QLatin1String(option.name);
            if (option.hasOpposite) {
                names << "--no-"_L1 + QLatin1String(option.name);
            }
        }
        return names;
    }

    [[nodiscard]] Result<void> checkComplete() const {
        const QStringList& given = m_arguments.m_operands;
        const auto wanted = qsizetype(m_command.operands.size());
        if (given.size() > wanted) {
            return misuse(Words::tr("%1 is one word too many for %2; put a text of several words in quotes.")
                              .arg(quoted(given[wanted]), commandName()));
        }
        const auto isNeeded = [](const char* operand) { return *operand != '['; };
        if (given.size() < std::count_if(m_command.operands.begin(), m_command.operands.end(), isNeeded)) {
            return misuse(
                Words::tr("%1 needs %2; plusone-cli %1 --help explains it.")
                    .arg(commandName(), QString::fromLatin1(m_command.operands[std::size_t(given.size())])));
        }
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (given[i].trimmed().isEmpty()) {
                return misuse(
                    Words::tr("%1 of %2 is empty.")
                        .arg(QString::fromLatin1(m_command.operands[std::size_t(i)]), commandName()));
            }
        }
        return checkRequired();
    }

    [[nodiscard]] Result<void> checkRequired() const {
        for (const Option& option : m_command.options) {
            if (option.required && !m_arguments.has(QLatin1String(option.name))) {
                return misuse(Words::tr("%1 needs the option --%2 %3.")
                                  .arg(commandName(), QString::fromLatin1(option.name),
                                       QString::fromLatin1(option.value)));
            }
        }
        return {};
    }

    const Command& m_command;
    const QStringList& m_words;
    qsizetype m_at = 0;
    Arguments m_arguments;
};

Result<Arguments> Arguments::parse(const Command& command, const QStringList& words) {
    return Parser(command, words).run();
}

bool Arguments::isOn(QLatin1String option, bool otherwise) const {
    return has(option) ? value(option) != opposite : otherwise;
}

QString Arguments::value(QLatin1String option, const QString& otherwise) const {
    return has(option) ? m_values.value(option).first() : otherwise;
}

} // namespace plusone::cli
