#include "cli/figureentry.h"

#include "cli/nearest.h"
#include "cli/quote.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isSize(const Option& option) {
    return option.value && QLatin1String(option.value) == "WxH"_L1;
}

/// How the key and its value stand in the file.
QString howWritten(const Option& option) {
    const QString key = QString::fromLatin1(option.name);
    if (!option.value) {
        return Words::tr("\"%1\": true or \"%1\": false").arg(key);
    }
    if (isSize(option)) {
        return Words::tr("\"%1\": \"800x600\" or \"%1\": [800, 600]").arg(key);
    }
    const QString word = QString::fromLatin1(option.value);
    const QString value = QStringList{u"N"_s, u"MONTHS"_s}.contains(word) ? word : u'"' + word + u'"';
    return option.repeatable ? Words::tr("\"%1\": %2 or \"%1\": [%2, %2]").arg(key, value)
                             : u"\"%1\": %2"_s.arg(key, value);
}

/// As the file has it: a text stands in quotes already.
QString shownValue(const QJsonValue& value) {
    constexpr qsizetype shown = 60;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString json = QString::fromUtf8(list.mid(1, list.size() - 2));
    return value.isString() && json.size() <= shown ? oneLine(json) : quoted(json);
}

/// The value of an option as a text; nothing where it is none.
std::optional<QString> textOf(const Option& option, const QJsonValue& value) {
    if (value.isString() || value.isDouble()) {
        return value.toVariant().toString();
    }
    const QJsonArray list = value.toArray();
    const bool isPair = isSize(option) && list.size() == 2 && list[0].isDouble() && list[1].isDouble();
    return isPair ? std::optional(list[0].toVariant().toString() + u'x' + list[1].toVariant().toString())
                  : std::nullopt;
}

class EntryReader {
public:
    explicit EntryReader(const std::vector<Option>& options) : m_options(options) {}

    EntryWords read(const QJsonObject& entry) {
        for (auto at = entry.begin(); at != entry.end(); ++at) {
            take(at.key(), *at);
        }
        for (const Option& option : m_options) {
            if (option.required && !m_taken.contains(&option)) {
                fault(Words::tr("“%1” is missing; write %2.")
                          .arg(QLatin1String(option.name), howWritten(option)));
            }
        }
        return std::move(m_read);
    }

private:
    void fault(const QString& sentence) { m_read.faults << sentence; }

    void take(const QString& key, const QJsonValue& value) {
        const auto [option, isOpposite] = find(key);
        if (!option) {
            fault(Words::tr("%1 is no key of a figure%2.").arg(quoted(key), hint(key, keys())));
        } else if (!m_taken.insert(option).second) {
            fault(Words::tr("Give either “%1” or “no-%1”.").arg(QLatin1String(option->name)));
        } else if (!(option->value ? takeValue(*option, value) : takeSwitch(*option, value, isOpposite))) {
            fault(Words::tr("%1 cannot be the value of “%2”; write %3.")
                      .arg(shownValue(value), key, howWritten(*option)));
        }
    }

    bool takeSwitch(const Option& option, const QJsonValue& value, bool isOpposite) {
        if (value.isBool() && value.toBool() != isOpposite) {
            m_read.words << "--"_L1 + QLatin1String(option.name);
        } else if (value.isBool() && option.hasOpposite) {
            m_read.words << "--no-"_L1 + QLatin1String(option.name);
        }
        return value.isBool();
    }

    /// A list repeats an option, where that can be.
    bool takeValue(const Option& option, const QJsonValue& value) {
        const QJsonArray values = option.repeatable && value.isArray() ? value.toArray() : QJsonArray{value};
        return std::all_of(values.begin(), values.end(), [&](const QJsonValue& one) {
            const auto text = textOf(option, one);
            m_read.words << u"--%1=%2"_s.arg(QLatin1String(option.name), text.value_or(QString()));
            return text.has_value();
        });
    }

    /// The option that the key names, and whether it names its opposite.
    [[nodiscard]] std::pair<const Option*, bool> find(const QString& key) const {
        for (const Option& option : m_options) {
            const QLatin1String name(option.name);
            if (key == name || (option.hasOpposite && key == "no-"_L1 + name)) {
                return {&option, key != name};
            }
        }
        return {};
    }

    [[nodiscard]] QStringList keys() const {
        QStringList keys;
        for (const Option& option : m_options) {
            keys << QString::fromLatin1(option.name);
            if (option.hasOpposite) {
                keys << "no-"_L1 + QLatin1String(option.name);
            }
        }
        return keys;
    }

    const std::vector<Option>& m_options;
    std::set<const Option*> m_taken;
    EntryWords m_read;
};

} // namespace

EntryWords wordsOfEntry(const QJsonValue& entry, const std::vector<Option>& options) {
    return entry.isObject()
               ? EntryReader(options).read(entry.toObject())
               : EntryWords{
                     {}, {Words::tr("it is no object, whose keys are the options of export or of chart.")}};
}

} // namespace plusone::cli
