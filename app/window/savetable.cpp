#include "window/savetable.h"

#include "window/prompt.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveTable)
};

} // namespace

void saveTable(Prompt& prompt, QWidget* parent, const QString& suggested, const QByteArray& csv) {
    const QString title = Words::tr("Save table");
    const auto path = prompt.saveFile(parent, title, suggested, Words::tr("Tables (*.csv)"));
    if (!path) {
        return;
    }
    QSaveFile file(*path);
    // flush() before commit(): a disk that is full shows itself only when the buffer is written out.
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.flush() ||
        !file.commit()) {
        prompt.tell(parent, title,
                    Words::tr("“%1” could not be written: %2. Choose another folder or make room.")
                        .arg(*path, file.errorString()));
    }
}

} // namespace plusone
