#pragma once

#include "base/result.h"
#include "cli/command.h"

#include <QHash>
#include <QStringList>

namespace plusone::cli {

/// The words after the command's name, held against its table: every option is known, given as often as it
/// may be, and has its value; every operand and every required option is there.
class Arguments {
public:
    /// Error Invalid: a sentence that names the word at fault and, for a misspelt option, the nearest.
    static Result<Arguments> parse(const Command& command, const QStringList& words);

    [[nodiscard]] bool wantsHelp() const { return m_wantsHelp; }
    [[nodiscard]] const QString& operand(qsizetype index) const { return m_operands[index]; }
    [[nodiscard]] const QStringList& operands() const { return m_operands; }
    [[nodiscard]] bool has(QLatin1String option) const { return m_values.contains(option); }
    /// Of one that has an opposite: what --NAME or --no-NAME says, or `otherwise` when neither is given.
    [[nodiscard]] bool isOn(QLatin1String option, bool otherwise) const;
    /// The option's value, or `otherwise` when it is not given.
    [[nodiscard]] QString value(QLatin1String option, const QString& otherwise = {}) const;
    /// The values of a repeatable option, in the order given.
    [[nodiscard]] QStringList values(QLatin1String option) const { return m_values.value(option); }

private:
    friend class Parser;

    bool m_wantsHelp = false;
    QStringList m_operands;
    QHash<QString, QStringList> m_values;
};

} // namespace plusone::cli
