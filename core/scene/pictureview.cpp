#include "scene/pictureview.h"

#include "scene/arrangement.h"
#include "scene/figure.h"
#include "scene/figuretext.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureView)
};

/// The uncompressed international texts of a PNG (PNG, 11.3.4.5), by keyword; empty where it is none.
QHash<QString, QString> textsIn(QIODevice& png) {
    constexpr int signatureSize = 8;
    constexpr quint32 longest = 1 << 26; // of a chunk that is read
    QHash<QString, QString> texts;
    if (png.read(signatureSize) != QByteArrayLiteral("\x89PNG\r\n\x1a\n")) {
        return texts;
    }
    QDataStream stream(&png);
    for (;;) {
        quint32 length = 0;
        QByteArray type(4, '\0');
        stream >> length;
        if (stream.readRawData(type.data(), 4) != 4 || type == "IEND" || length > longest) {
            return texts;
        }
        if (type != "iTXt") {
            constexpr int sum = 4;
            stream.skipRawData(int(length) + sum);
            continue;
        }
        QByteArray data(qsizetype(length), '\0');
        stream.readRawData(data.data(), int(length));
        stream.skipRawData(4);
        const qsizetype flags = data.indexOf('\0') + 1; // keyword, compression, method, language, its keyword
        const qsizetype language = data.indexOf('\0', flags + 2) + 1;
        const qsizetype translated = data.indexOf('\0', language) + 1;
        if (flags > 0 && language > flags && translated > language && data[flags] == '\0') {
            texts[QString::fromLatin1(data.left(flags - 1))] = QString::fromUtf8(data.sliced(translated));
        }
    }
}

const QString viewKey = u"plusone-view"_s;
const QString specKey = u"plusone-figure"_s;
const QString versionKey = u"plusone-data"_s;

} // namespace

ViewState PictureView::viewIn(QSizeF size, const QRectF& room) const {
    std::vector<layout::Vec2> places;
    for (const auto& [key, at] : view.positions) {
        places.push_back(at);
    }
    constexpr double closest = 20;
    const auto part = spec ? spec->crop : std::nullopt;
    const Viewport fitted = part ? Viewport::fitting(*part, size, room, closest)
                                 : Viewport::fitting(boundsOf(places), size, room);
    // A picture of an earlier program does not say in which measure its labels are.
    ViewState here = view.labelScale > 0 ? view.withLabelsAt(fitted.scale) : view;
    here.viewport = part ? std::optional(fitted) : std::nullopt;
    return here;
}

std::vector<std::pair<QString, QString>> pictureTexts(const Figure& figure) {
    return {{u"Title"_s, figure.title},
            {u"Description"_s, figure.description},
            {u"Author"_s, figureWord(FigureWord::Credit, figure.spec.language)},
            {u"Software"_s, u"Plus One " PLUSONE_VERSION ""_s},
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
    const auto texts = textsIn(file);
    const auto view = ViewState::fromJson(texts.value(viewKey).toUtf8());
    if (!view) {
        return Error{ErrorCode::Foreign,
                     Words::tr("“%1” is no PNG figure of Plus One, so it holds no view to open.").arg(path),
                     view.error().message};
    }
    const QJsonDocument settings = QJsonDocument::fromJson(texts.value(specKey).toUtf8());
    const auto spec = FigureSpec::fromJson(settings.object());
    return PictureView{texts.value(u"Title"_s), texts.value(u"Description"_s), texts.value(versionKey), *view,
                       settings.isObject() && spec ? std::optional(*spec) : std::nullopt};
}

} // namespace plusone
