#include "cli/chartjob.h"
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
#include <variant>

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

using Request = std::variant<FigureRequest, ChartRequest>;

/// A figure of the file and its place there, from 1.
struct Entry {
    qsizetype number = 0;
    Request request;

    [[nodiscard]] QStringList targets() const {
        return std::visit([](const auto& which) { return targetsOf(which); }, request);
    }
};

Result<QJsonArray> figuresIn(const QString& path) {
    const auto document = readJson(path);
    if (!document) {
        return document.error();
    }
    if (!document->isArray()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 is no list of figures: it is a JSON array of objects, whose keys are the "
                               "options of export or, with “chart”, of chart.")
                         .arg(shownName(path))};
    }
    return document->array();
}

Command commandOf(std::vector<Option> options) {
    for (Option& option : options) {
        option.required = option.required || QLatin1String(option.name) == "out"_L1;
    }
    return {"batch", {}, nullptr, std::move(options)};
}

const Command& mapCommand() {
    static const Command command = commandOf(figureJobOptions());
    return command;
}

/// As `chart`, with its operand as an option too.
const Command& chartCommandOfBatch() {
    static const Command command = [] {
        std::vector<Option> options = chartJobOptions();
        options.push_back({"chart", "NAME"});
        return commandOf(std::move(options));
    }();
    return command;
}

template <class Kind>
Result<Request> asRequest(Result<Kind> request) {
    return request ? Result<Request>(*std::move(request)) : Result<Request>(request.error());
}

Result<Request> requestOf(const Arguments& arguments, bool isChart, const Store& store) {
    if (!isChart) {
        return asRequest(figureRequestFrom(arguments, &store));
    }
    if (const auto drawable = checkSuffix(arguments.value("out"_L1)); !drawable) {
        return drawable.error();
    }
    return asRequest(chartRequestFrom(arguments.value("chart"_L1), arguments, &store));
}

/// Nothing where something is wrong with it, which is told to `faults`.
std::optional<Request> requestFrom(const QJsonValue& figure, qsizetype number, const Store& store,
                                   Faults& faults) {
    const bool isChart = figure.toObject().contains("chart"_L1);
    const Command& command = isChart ? chartCommandOfBatch() : mapCommand();
    const EntryWords read = wordsOfEntry(figure, command.options);
    for (const QString& fault : read.faults) {
        faults.add(number, fault);
    }
    if (!read.faults.isEmpty()) {
        return std::nullopt;
    }
    const auto arguments = Arguments::parse(command, read.words);
    auto request = arguments ? requestOf(*arguments, isChart, store) : arguments.error();
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
            const auto complete = [&](auto& which) {
                which.out = folder.absoluteFilePath(which.out);
                which.mayReplace = which.mayReplace || arguments.has("force"_L1);
            };
            std::visit(complete, *request);
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
        for (const QString& path : entry.targets()) {
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

Result<void> check(const Dataset& dataset, const FigureRequest& request) {
    return checkFigure(dataset, request);
}

Result<void> check(const Dataset& dataset, const ChartRequest& request) {
    return checkChart(dataset, request);
}

Result<void> drawOne(const EventIndex& index, const FigureRequest& request, QStringList& written) {
    return drawFigure(index.dataset(), request, written);
}

Result<void> drawOne(const EventIndex& index, const ChartRequest& request, QStringList& written) {
    return drawChart(index, request, written);
}

/// Whatever can be known before the first of them is written.
void checkAll(const std::vector<Entry>& entries, const Dataset& dataset, Faults& faults) {
    for (const Entry& entry : entries) {
        const auto checkOne = [&](const auto& request) {
            for (const auto& sane :
                 {checkNewFiles(targetsOf(request), request.mayReplace), check(dataset, request)}) {
                if (!sane) {
                    faults.add(entry.number, sane.error().message);
                }
            }
        };
        std::visit(checkOne, entry.request);
    }
    checkFilesDiffer(entries, faults);
}

int draw(const std::vector<Entry>& entries, const Dataset& dataset) {
    const EventIndex index(dataset);
    QStringList written;
    QStringList files;
    for (const Entry& entry : entries) {
        const auto drawn =
            std::visit([&](const auto& request) { return drawOne(index, request, written); }, entry.request);
        if (!drawn) {
            const Error& error = drawn.error();
            return failed(after(written, {error.code, ofFigure(entry.number, error.message), error.detail}));
        }
        files << entry.targets();
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
                   "\"legend\": false}]. With the key \"chart\" an object is a chart, and its keys are the "
                   "options of "
                   "chart: {\"out\": \"degree.pdf\", \"chart\": \"degree\", \"of\": [\"AUS\", \"PHL\"]}. "
                   "Files are made beside FILE, each by one figure, and named on "
                   "standard output. Nothing is written if an entry is wrong; where a file "
                   "cannot be written after all, as on a disk that is full, those before it stay."),
        drawAll};
}

} // namespace plusone::cli
