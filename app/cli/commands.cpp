#include "cli/command.h"

namespace plusone::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        addCommand(),    batchCommand(),  chartCommand(),   checkCommand(),  deleteCommand(),
        editCommand(),   exportCommand(), historyCommand(), importCommand(), initCommand(),
        ladderCommand(), layoutCommand(), restoreCommand(), searchCommand(), showCommand(),
        statsCommand(),  ticksCommand(),  tourCommand(),    viewCommand(),   whatIfCommand()};
    return all;
}

} // namespace plusone::cli
