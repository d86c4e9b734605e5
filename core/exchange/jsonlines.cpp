#include "exchange/jsonlines.h"

#include "model/recordjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonLines)
};

struct Sorter {
    RecordLists& lists;
    void operator()(Actor&& r) const { lists.actors.push_back(std::move(r)); }
    void operator()(Framework&& r) const { lists.frameworks.push_back(std::move(r)); }
    void operator()(Tie&& r) const { lists.ties.push_back(std::move(r)); }
    void operator()(Exercise&& r) const { lists.exercises.push_back(std::move(r)); }
    void operator()(Dialogue&& r) const { lists.dialogues.push_back(std::move(r)); }
    void operator()(Source&& r) const { lists.sources.push_back(std::move(r)); }
    void operator()(Series&& r) const { lists.series.push_back(std::move(r)); }
    void operator()(Claim&& r) const { lists.claims.push_back(std::move(r)); }
};

Result<AnyRecord> readLine(RecordKind kind, const QByteArray& line) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (!document.isObject()) {
        const QString why = fault.error == QJsonParseError::NoError
                                ? Words::tr("The line holds no JSON object.")
                                : Words::tr("The line is not JSON: %1 at column %2.")
                                      .arg(fault.errorString())
                                      .arg(std::max(fault.offset, 1));
        return Error{ErrorCode::Invalid, why};
    }
    return recordFromJson(kind, document.object());
}

void readFile(const QString& folder, RecordKind kind, JsonLinesResult& result) {
    const QString name = keyOf(kind) + u".jsonl"_s;
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        result.errors.push_back({name, 0, Words::tr("%1 cannot be read: %2.").arg(name, file.errorString())});
        return;
    }
    QHash<QString, int> seen;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        auto record = readLine(kind, line);
        if (!record) {
            result.errors.push_back({name, number, record.error().message});
            continue;
        }
        const QString slug = refOf(*record).slug;
        if (const int first = seen.value(slug)) {
            result.errors.push_back(
                {name, number, Words::tr("The id “%1” stands on line %2 too.").arg(slug).arg(first)});
            continue;
        }
        seen.insert(slug, number);
        std::visit(Sorter{result.records}, std::move(record).value());
    }
}

QByteArray quoted(const QString& text) {
    // QJsonDocument knows how to escape, but takes only arrays and objects.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QByteArray written(const QJsonValue& value);

QByteArray writtenNumber(double number) {
    const QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

QByteArray written(const QJsonArray& array) {
    QByteArrayList parts;
    for (const QJsonValue& value : array) {
        parts << written(value);
    }
    return '[' + parts.join(", ") + ']';
}

QByteArray written(const QJsonObject& object) {
    QByteArrayList parts;
    for (auto field = object.begin(); field != object.end(); ++field) {
        parts << quoted(field.key()) + ": " + written(field.value());
    }
    return '{' + parts.join(", ") + '}';
}

QByteArray written(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Double:
        return writtenNumber(value.toDouble());
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Array:
        return written(value.toArray());
    case QJsonValue::Object:
        return written(value.toObject());
    default:
        return "null";
    }
}

QByteArray writtenRecord(const AnyRecord& record) {
    QByteArrayList parts;
    for (const auto& [name, value] : toJsonFields(record)) {
        parts << quoted(name) + ": " + written(value);
    }
    return '{' + parts.join(", ") + "}\n";
}

template <class R>
QByteArray linesOf(const RecordList<R>& records) {
    QByteArray lines;
    for (const R& record : records) {
        lines += writtenRecord(record);
    }
    return lines;
}

} // namespace

JsonLinesResult readJsonLines(const QString& folder) {
    JsonLinesResult result;
    for (const RecordKind kind : allValues<RecordKind>()) {
        readFile(folder, kind, result);
    }
    return result;
}

Result<Dataset> shippedDataset() {
    JsonLinesResult result = readJsonLines(u":/data"_s);
    if (!result.errors.empty()) {
        const LineError& first = result.errors.front();
        return Error{ErrorCode::Internal, Words::tr("The shipped data cannot be read: %1, line %2. %3")
                                              .arg(first.file)
                                              .arg(first.line)
                                              .arg(first.message)};
    }
    return Dataset(std::move(result.records));
}

QByteArray toJsonLines(const Dataset& dataset, RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return linesOf(dataset.actors());
    case RecordKind::Framework:
        return linesOf(dataset.frameworks());
    case RecordKind::Tie:
        return linesOf(dataset.ties());
    case RecordKind::Exercise:
        return linesOf(dataset.exercises());
    case RecordKind::Dialogue:
        return linesOf(dataset.dialogues());
    case RecordKind::Source:
        return linesOf(dataset.sources());
    case RecordKind::Series:
        return linesOf(dataset.series());
    case RecordKind::Claim:
        break;
    }
    return linesOf(dataset.claims());
}

} // namespace plusone
