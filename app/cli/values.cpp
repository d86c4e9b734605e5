#include "cli/values.h"

#include <QCoreApplication>

#include <array>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// QString's own conversion also takes blanks and signs.
bool isPlainNumber(const QString& text, bool withPoint) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [withPoint](QChar c) {
        return (c >= u'0' && c <= u'9') || (withPoint && c == u'.');
    });
}

/// The kinds that can be edited, by the words that stand for them here.
struct KindWord {
    const char* word;
    RecordKind kind;
};
constexpr std::array kindWords{
    KindWord{"actor", RecordKind::Actor},       KindWord{"framework", RecordKind::Framework},
    KindWord{"tie", RecordKind::Tie},           KindWord{"exercise", RecordKind::Exercise},
    KindWord{"dialogue", RecordKind::Dialogue}, KindWord{"source", RecordKind::Source}};

} // namespace

Error badValue(QLatin1String option, const QString& value, const QString& wanted) {
    return {ErrorCode::Invalid,
            Words::tr("%1 cannot be the value of --%2; %3.").arg(quoted(value), QString(option), wanted)};
}

Result<quint64> integerOf(const Arguments& arguments, QLatin1String option, quint64 otherwise, quint64 lowest,
                          quint64 highest) {
    if (!arguments.has(option)) {
        return otherwise;
    }
    const QString text = arguments.value(option);
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    if (!ok || !isPlainNumber(text, false) || number < lowest || number > highest) {
        return badValue(option, text, Words::tr("it is an integer from %1 to %2").arg(lowest).arg(highest));
    }
    return number;
}

Result<std::optional<double>> numberOf(const Arguments& arguments, QLatin1String option, double lowest,
                                       double highest) {
    if (!arguments.has(option)) {
        return std::optional<double>();
    }
    const QString text = arguments.value(option);
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !isPlainNumber(text, true) || number < lowest || number > highest) {
        return badValue(option, text, Words::tr("it is a number from %1 to %2").arg(lowest).arg(highest));
    }
    return std::optional(number);
}

Result<QString> wordOf(const Arguments& arguments, QLatin1String option, const QStringList& words) {
    const QString text = arguments.value(option, words.first());
    if (!words.contains(text)) {
        return badValue(option, text, Words::tr("it is one of %1").arg(words.join(u", "_s)));
    }
    return text;
}

Result<quint64> seedOf(const Arguments& arguments, quint64 otherwise) {
    return integerOf(arguments, "seed"_L1, otherwise, 0, std::numeric_limits<quint64>::max());
}

Result<RecordKind> editedKind(const QString& word) {
    QStringList words;
    for (const KindWord& known : kindWords) {
        if (word == QLatin1String(known.word)) {
            return known.kind;
        }
        words << QLatin1String(known.word);
    }
    return Error{ErrorCode::Invalid,
                 Words::tr("%1 is no kind of record. One of: %2.").arg(quoted(word), words.join(u", "_s))};
}

} // namespace plusone::cli
