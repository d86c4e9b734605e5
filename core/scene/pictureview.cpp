#include "scene/pictureview.h"

#include "scene/figure.h"
#include "scene/figuretext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureView)
};

const QString viewKey = u"plusone-view"_s;
const QString specKey = u"plusone-figure"_s;
const QString versionKey = u"plusone-data"_s;

} // namespace

std::vector<std::pair<QString, QString>> pictureTexts(const Figure& figure) {
    return {{u"Title"_s, figure.title},
            {u"Description"_s, figure.description},
            {u"Copyright"_s, figureWord(FigureWord::Credit, figure.spec.language)},
            {u"Software"_s, u"Plus One"_s},
            {versionKey, figure.dataVersion},
            {specKey, QString::fromUtf8(QJsonDocument(figure.spec.toJson()).toJson(QJsonDocument::Compact))},
            {viewKey, QString::fromUtf8(figure.view.toJson())}};
}

Result<PictureView> readPictureView(const QString& path) {
    if (!QFileInfo(path).isFile()) {
        return Error{ErrorCode::NotFound, Words::tr("There is no file “%1”.").arg(path)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Unreadable,
            Words::tr("“%1” cannot be read. Check that it is there and that you may read it.").arg(path),
            file.errorString()};
    }
    QImageReader reader(&file, "png");
    const auto view = ViewState::fromJson(reader.text(viewKey).toUtf8());
    if (!view) {
        return Error{ErrorCode::Foreign,
                     Words::tr("“%1” is no PNG figure of Plus One, so it holds no view to open.").arg(path),
                     view.error().message};
    }
    const auto spec = FigureSpec::fromJson(QJsonDocument::fromJson(reader.text(specKey).toUtf8()).object());
    return PictureView{reader.text(u"Title"_s), reader.text(u"Description"_s), reader.text(versionKey), *view,
                       spec ? *spec : FigureSpec()};
}

} // namespace plusone
