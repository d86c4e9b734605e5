#include "cli/data.h"
#include "cli/figurejob.h"
#include "cli/figureoptions.h"
#include "cli/files.h"
#include "cli/lensoptions.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error inFigure(qsizetype number, const Error& error) {
    return {error.code, Words::tr("Figure %1: %2").arg(number).arg(error.message), error.detail};
}

/// {"at": "2016-08-24", "crop": ["AUS", "JPN"], "data": true} as the words "--at 2016-08-24 --crop AUS …".
Result<QStringList> wordsOf(const QJsonObject& figure) {
    QStringList words;
    for (auto entry = figure.begin(); entry != figure.end(); ++entry) {
        const QJsonArray values = entry->isArray() ? entry->toArray() : QJsonArray{*entry};
        for (const QJsonValue& value : values) {
            if (value.isBool()) {
                words << (value.toBool() ? QStringList{u"--"_s + entry.key()} : QStringList());
            } else if (value.isString() || value.isDouble()) {
                words << u"--"_s + entry.key() << value.toVariant().toString();
            } else {
                return Error{ErrorCode::Invalid,
                             Words::tr("“%1” is a text, a number, true, false or a list of these.")
                                 .arg(entry.key().left(40))};
            }
        }
    }
    return words;
}

Result<QJsonArray> figuresIn(const QString& path) {
    const auto content = readFile(path);
    if (!content) {
        return content.error();
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isArray()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 is no list of figures: it is a JSON array of objects, whose keys are the "
                               "options of export.")
                         .arg(shownName(path)),
                     problem.errorString()};
    }
    return document.array();
}

/// All figures of the file; a path that is no absolute one is beside the file.
Result<std::vector<FigureRequest>> requestsIn(const QString& path, bool force, const Store& store) {
    const auto figures = figuresIn(path);
    if (!figures) {
        return figures.error();
    }
    Command command{"batch", {}, nullptr, figureJobOptions()};
    const QDir folder = path == "-"_L1 ? QDir::current() : QFileInfo(path).absoluteDir();
    std::vector<FigureRequest> requests;
    for (const QJsonValue& figure : *figures) {
        const qsizetype number = qsizetype(requests.size()) + 1;
        const auto words = wordsOf(figure.toObject());
        if (!words) {
            return inFigure(number, words.error());
        }
        const auto arguments = Arguments::parse(command, *words);
        if (!arguments) {
            return inFigure(number, arguments.error());
        }
        auto request =
            figureRequestFrom(*arguments, [&store](const QString& name) { return keptFigure(store, name); });
        if (!request) {
            return inFigure(number, request.error());
        }
        request->out = folder.absoluteFilePath(request->out);
        request->mayReplace = request->mayReplace || force;
        requests.push_back(std::move(*request));
    }
    return requests;
}

int drawAll(const Arguments& arguments) {
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto requests = requestsIn(arguments.operand(0), arguments.has("force"_L1), **store);
    if (!requests) {
        return failed(requests.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    qsizetype number = 0;
    for (const FigureRequest& request : *requests) { // nothing is written if one of them cannot be
        ++number;
        for (const auto& possible : {checkTargets(request), checkIds(request.lens, *dataset)}) {
            if (!possible) {
                return failed(inFigure(number, possible.error()));
            }
        }
    }
    number = 0;
    for (const FigureRequest& request : *requests) {
        ++number;
        // Once more: an earlier figure of the list may have taken the name.
        const auto possible = checkTargets(request);
        if (const auto drawn = possible ? drawFigure(*dataset, request) : possible; !drawn) {
            return failed(inFigure(number, drawn.error()));
        }
    }
    return Done;
}

} // namespace

Command batchCommand() {
    return {
        "batch",
        {"FILE"},
        QT_TRANSLATE_NOOP("Cli", "Draw many figures in one run."),
        {storeOption(), {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace files that are there already")}},
        QT_TRANSLATE_NOOP("Cli",
                          "FILE is a JSON array of objects, or - for standard input. The keys of an object "
                          "are the options of export without the hyphens: [{\"out\": \"2016.png\", \"at\": "
                          "\"2016-08-24\", \"crop\": [\"AUS\", \"JPN\"], \"data\": true}]. Files are made "
                          "beside FILE. Nothing is written if one of the figures cannot be."),
        drawAll};
}

} // namespace plusone::cli
