#include "cli/besideoptions.h"

#include "cli/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

std::vector<Option> besideOptions(const char* data) {
    return {{"text", nullptr, QT_TRANSLATE_NOOP("Cli", "write the figure in words beside it (.txt)")},
            {"data", nullptr, data},
            {"bibliography", "FORMAT",
             QT_TRANSLATE_NOOP("Cli", "write its sources beside it, bibtex (.bib) or csl-json (.csl.json)"),
             true}};
}

Result<Beside> besideFrom(const Arguments& arguments) {
    Beside beside{arguments.has("text"_L1), arguments.has("data"_L1), false, false};
    for (const QString& word : arguments.values("bibliography"_L1)) {
        if (word != "bibtex"_L1 && word != "csl-json"_L1) {
            return badValue("bibliography"_L1, word, Words::tr("it is bibtex or csl-json"));
        }
        (word == "bibtex"_L1 ? beside.bibtex : beside.cslJson) = true;
    }
    return beside;
}

} // namespace plusone::cli
