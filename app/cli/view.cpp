#include "cli/data.h"
#include "cli/output.h"
#include "scene/pictureview.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int showView(const Arguments& arguments) {
    const auto picture = readPictureView(arguments.operand(0));
    if (!picture) {
        return failed(picture.error());
    }
    if (arguments.has("json"_L1)) {
        return print(QJsonObject{
            {u"title"_s, picture->title},
            {u"description"_s, picture->description},
            {u"data"_s, picture->dataVersion},
            {u"view"_s, QJsonDocument::fromJson(picture->view.toJson()).object()},
            {u"figure"_s, picture->spec ? picture->spec->toJson() : QJsonValue()},
        });
    }
    QStringList lines{picture->title, picture->description, Words::tr("Data: %1").arg(picture->dataVersion)};
    if (const QString lens = picture->view.lens.toText(); !lens.isEmpty()) {
        lines << Words::tr("Lens: %1").arg(lens);
    }
    return print(lines.join(u'\n') + u'\n');
}

} // namespace

Command viewCommand() {
    return {
        "view",         {"FILE"}, QT_TRANSLATE_NOOP("Cli", "Say what a PNG figure of this program shows."),
        {jsonOption()}, nullptr,  showView};
}

} // namespace plusone::cli
