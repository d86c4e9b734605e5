#include "panels/savetable.h"

#include "window/prompt.h"

#include <QSaveFile>

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
    QSaveFile file(*path);
    // flush() before commit(): a disk that is full shows itself only when the buffer is written out.
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.flush() ||
        !file.commit()) {
        prompt.tell(parent, {ErrorCode::Unreadable,
                             Words::tr("“%1” could not be written: %2. Choose another folder or make room.")
                                 .arg(*path, file.errorString())});
        return {};
    }
    return *path;
}

} // namespace plusone
