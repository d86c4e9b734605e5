#include "cli/command.h"

namespace plusone::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{addCommand(),    checkCommand(), deleteCommand(), editCommand(),
                                          exportCommand(), initCommand(),  layoutCommand(), searchCommand(),
                                          showCommand(),   statsCommand(), ticksCommand()};
    return all;
}

} // namespace plusone::cli
