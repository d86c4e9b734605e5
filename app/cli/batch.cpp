#include "cli/data.h"
#include "cli/figuredrawing.h"
#include "cli/files.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error inFigure(qsizetype number, const Error& error) {
    return {error.code, Words::tr("Figure %1: %2").arg(number).arg(error.message), error.detail};
}

/// {"at": "2016-08-24", "crop": ["AUS", "JPN"], "data": true} as the words "--at=2016-08-24 --crop=AUS …".
Result<QStringList> wordsOf(const QJsonValue& listed) {
    if (!listed.isObject()) {
        return Error{ErrorCode::Invalid, Words::tr("it is no object, whose keys are the options of export.")};
    }
    const QJsonObject figure = listed.toObject();
    QStringList words;
    for (auto entry = figure.begin(); entry != figure.end(); ++entry) {
        const QJsonArray values = entry->isArray() ? entry->toArray() : QJsonArray{*entry};
        for (const QJsonValue& value : values) {
            if (value.isBool()) {
                words << (value.toBool() ? QStringList{u"--"_s + entry.key()} : QStringList());
            } else if (value.isString() || value.isDouble()) {
                words << u"--%1=%2"_s.arg(entry.key(), value.toVariant().toString());
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
        const auto number = qsizetype(requests.size()) + 1;
        const auto words = wordsOf(figure);
        if (!words) {
            return inFigure(number, words.error());
        }
        const auto arguments = Arguments::parse(command, *words);
        if (!arguments) {
            return inFigure(number, arguments.error());
        }
        auto request = figureRequestFrom(*arguments, &store);
        if (!request) {
            return inFigure(number, request.error());
        }
        request->out = folder.absoluteFilePath(request->out);
        request->mayReplace = request->mayReplace || force;
        requests.push_back(std::move(*request));
    }
    return requests;
}

/// The file, whatever way leads to it.
QString realPath(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath()
                         : QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

/// No file is that of two figures.
Result<void> checkFilesDiffer(const std::vector<FigureRequest>& requests) {
    std::map<QString, qsizetype> writers;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto number = qsizetype(i) + 1;
        for (const QString& path : targetsOf(requests[i])) {
            const auto [writer, isFirst] = writers.emplace(realPath(path), number);
            if (!isFirst) {
                return Error{ErrorCode::Invalid,
                             Words::tr("Figures %1 and %2 would both be written into “%3”. Give each an "
                                       "“out” of its own.")
                                 .arg(writer->second)
                                 .arg(number)
                                 .arg(path)};
            }
        }
    }
    return {};
}

/// Whatever can be known before the first of them is written.
Result<void> checkAll(const std::vector<FigureRequest>& requests, const Dataset& dataset) {
    for (std::size_t i = 0; i < requests.size(); ++i) {
        for (const auto& check : {checkTargets(requests[i]), checkFigure(dataset, requests[i])}) {
            if (!check) {
                return inFigure(qsizetype(i) + 1, check.error());
            }
        }
    }
    return checkFilesDiffer(requests);
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
    if (const auto possible = checkAll(*requests, *dataset); !possible) {
        return failed(possible.error());
    }
    QStringList written;
    for (std::size_t i = 0; i < requests->size(); ++i) {
        if (const auto drawn = drawFigure(*dataset, (*requests)[i], written); !drawn) {
            return failed(after(written, inFigure(qsizetype(i) + 1, drawn.error())));
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
        QT_TRANSLATE_NOOP(
            "Cli", "FILE is a JSON array of objects, or - for standard input. The keys of an object "
                   "are the options of export without the hyphens: [{\"out\": \"2016.png\", \"at\": "
                   "\"2016-08-24\", \"crop\": [\"AUS\", \"JPN\"], \"data\": true}]. Files are made "
                   "beside FILE, each by one figure. Nothing is written if an entry is wrong; where a file "
                   "cannot be written after all, as on a disk that is full, those before it stay."),
        drawAll};
}

} // namespace plusone::cli
