#include "cli/data.h"
#include "cli/figuredrawing.h"
#include "cli/figureentry.h"
#include "cli/files.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString ofFigure(qsizetype number, const QString& sentence) {
    return Words::tr("Figure %1: %2").arg(number).arg(sentence);
}

/// What is wrong with the figures of a file: the first few are told, all are counted.
class Faults {
public:
    void add(qsizetype number, const QString& sentence) { add(ofFigure(number, sentence)); }
    void add(const QString& sentence) {
        ++m_count;
        if (m_told.size() < most) {
            m_told << sentence;
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// Each on a line, then what came of it; the exit code.
    [[nodiscard]] int tell(const QString& file) const {
        for (const QString& sentence : m_told) {
            note(sentence);
        }
        return failed(
            m_count == m_told.size()
                ? Words::tr("Nothing was written: %n fault(s) in %1.", nullptr, m_count).arg(shownName(file))
                : Words::tr("Nothing was written: %n fault(s) in %1, the first %2 of them above.", nullptr,
                            m_count)
                      .arg(shownName(file), QString::number(m_told.size())));
    }

private:
    static constexpr qsizetype most = 20;
    QStringList m_told;
    int m_count = 0;
};

/// A figure of the file and its place there, from 1.
struct Entry {
    qsizetype number = 0;
    FigureRequest request;
};

Result<QJsonArray> figuresIn(const QString& path) {
    const auto document = readJson(path);
    if (!document) {
        return document.error();
    }
    if (!document->isArray()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 is no list of figures: it is a JSON array of objects, whose keys are the "
                               "options of export.")
                         .arg(shownName(path))};
    }
    return document->array();
}

/// Nothing where something is wrong with it, which is told to `faults`.
std::optional<FigureRequest> requestFrom(const QJsonValue& figure, qsizetype number, const Store& store,
                                         Faults& faults) {
    static const Command command{"export", {}, nullptr, figureJobOptions()};
    const EntryWords read = wordsOfEntry(figure, command.options);
    for (const QString& fault : read.faults) {
        faults.add(number, fault);
    }
    if (!read.faults.isEmpty()) {
        return std::nullopt;
    }
    const auto arguments = Arguments::parse(command, read.words);
    auto request = arguments ? figureRequestFrom(*arguments, &store) : arguments.error();
    if (!request) {
        faults.add(number, request.error().message);
        return std::nullopt;
    }
    return *std::move(request);
}

/// Those figures that can be drawn as far as their options say; a path that is no absolute one is beside the
/// file.
std::vector<Entry> entriesOf(const QJsonArray& figures, const Arguments& arguments, const Store& store,
                             Faults& faults) {
    const QString path = arguments.operand(0);
    const QDir folder = path == "-"_L1 ? QDir::current() : QFileInfo(path).absoluteDir();
    std::vector<Entry> entries;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (auto request = requestFrom(figures[i], i + 1, store, faults)) {
            request->out = folder.absoluteFilePath(request->out);
            request->mayReplace = request->mayReplace || arguments.has("force"_L1);
            entries.push_back({i + 1, *std::move(request)});
        }
    }
    return entries;
}

/// The file, whatever way leads to it.
QString realPath(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath()
                         : QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

/// No file is that of two figures.
void checkFilesDiffer(const std::vector<Entry>& entries, Faults& faults) {
    std::map<QString, qsizetype> writers;
    for (const Entry& entry : entries) {
        for (const QString& path : targetsOf(entry.request)) {
            const auto [writer, isFirst] = writers.emplace(realPath(path), entry.number);
            if (!isFirst) {
                faults.add(Words::tr("Figures %1 and %2 would both be written into “%3”. Give each an "
                                     "“out” of its own.")
                               .arg(writer->second)
                               .arg(entry.number)
                               .arg(path));
                break; // the files beside it go with it
            }
        }
    }
}

/// Whatever can be known before the first of them is written.
void checkAll(const std::vector<Entry>& entries, const Dataset& dataset, Faults& faults) {
    for (const Entry& entry : entries) {
        for (const auto& check : {checkTargets(entry.request), checkFigure(dataset, entry.request)}) {
            if (!check) {
                faults.add(entry.number, check.error().message);
            }
        }
    }
    checkFilesDiffer(entries, faults);
}

int draw(const std::vector<Entry>& entries, const Dataset& dataset) {
    QStringList written;
    QStringList files;
    for (const auto& [number, request] : entries) {
        if (const auto drawn = drawFigure(dataset, request, written); !drawn) {
            const Error& error = drawn.error();
            return failed(after(written, {error.code, ofFigure(number, error.message), error.detail}));
        }
        files << targetsOf(request);
    }
    return printFiles(files);
}

int drawAll(const Arguments& arguments) {
    const QString file = arguments.operand(0);
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto figures = figuresIn(file);
    if (!figures) {
        return failed(figures.error());
    }
    if (figures->isEmpty()) {
        note(Words::tr("%1 lists no figure.").arg(shownName(file)));
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    Faults faults;
    const std::vector<Entry> entries = entriesOf(*figures, arguments, **store, faults);
    checkAll(entries, *dataset, faults);
    return faults.isEmpty() ? draw(entries, *dataset) : faults.tell(file);
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
                   "are the options of export without the hyphens, true or false where they take no value: "
                   "[{\"out\": \"2016.png\", \"at\": \"2016-08-24\", \"crop\": [\"AUS\", \"JPN\"], "
                   "\"legend\": false}]. Files are made beside FILE, each by one figure, and named on "
                   "standard output. Nothing is written if an entry is wrong; where a file "
                   "cannot be written after all, as on a disk that is full, those before it stay."),
        drawAll};
}

} // namespace plusone::cli
