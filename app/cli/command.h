#pragma once

#include <vector>

namespace plusone::cli {

class Arguments;

/// One option of a command. Texts here and in Command are English and are translated in the context "Cli".
struct Option {
    const char* name;            ///< without the hyphens
    const char* value = nullptr; ///< what stands for its value in --help; nullptr: it takes none
    const char* text = nullptr;
    bool repeatable = false;
    bool required = false;
    bool hasOpposite = false; ///< takes no value; --no-NAME says the opposite of --NAME
};

/// What a command takes and does. --help, the parser and the man page's test read this table and nothing
/// else.
struct Command {
    const char* name;
    std::vector<const char*> operands; ///< as --help names them; one in brackets may be left out
    const char* text;                  ///< one sentence
    std::vector<Option> options;
    const char* notes = nullptr;
    int (*run)(const Arguments&) = nullptr; ///< returns the exit code
};

/// Every command, by name.
const std::vector<Command>& commands();

Command addCommand();
Command batchCommand();
Command chartCommand();
Command checkCommand();
Command deleteCommand();
Command editCommand();
Command exportCommand();
Command historyCommand();
Command importCommand();
Command initCommand();
Command ladderCommand();
Command layoutCommand();
Command ticksCommand();
Command restoreCommand();
Command searchCommand();
Command showCommand();
Command statsCommand();
Command tourCommand();
Command viewCommand();
Command whatIfCommand();

} // namespace plusone::cli
