#include "panels/savetable.h"

#include "base/wholefile.h"
#include "window/prompt.h"

#include <QCoreApplication>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveTable)
};

} // namespace

QString saveTable(Prompt& prompt, QWidget* parent, const QString& suggested, const QByteArray& csv) {
    const auto path =
        prompt.saveFile(parent, Words::tr("Save the table"), suggested, Words::tr("Tables (*.csv)"));
    if (!path) {
        return {};
    }
    if (const auto written = writeWholeFile(*path, csv); !written) {
        prompt.tell(parent, written.error());
        return {};
    }
    return *path;
}

} // namespace plusone
