#include "forms/drafttext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

template <class E>
QString wordText(const QString& key) {
    const auto value = fromKey<E>(key);
    return value ? labelOf(*value) : key;
}

template <class R>
QString titleText(const Dataset& dataset, const QString& language, const QString& slug) {
    const R* record = dataset.find(Id<R>(slug));
    return record ? titleOf(*record, language) : slug;
}

/// "Japan", "India (host)", "Singapore (since 2001, until 2010)".
QString actorText(const Dataset& dataset, const QString& language, const QJsonValue& value) {
    const QString name = titleText<Actor>(dataset, language, value[u"actor"].toString());
    QStringList said;
    const auto role = fromKey<Role>(value[u"role"].toString());
    if (role && *role != Role::Participant) {
        said << labelOf(*role);
    }
    if (const QString joined = value[u"joined"].toString(); !joined.isEmpty()) {
        said << Words::tr("since %1").arg(joined);
    }
    if (const QString left = value[u"left"].toString(); !left.isEmpty()) {
        said << Words::tr("until %1").arg(left);
    }
    return said.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, said.join(u", "_s));
}

QString listText(const Dataset& dataset, const QString& language, const QString& field,
                 const QJsonArray& values) {
    QStringList texts;
    for (const QJsonValue& value : values) {
        if (field == "position"_L1) {
            texts << value.toString();
        } else if (field == "sources"_L1) {
            texts << (value.isString() ? titleText<Source>(dataset, language, value.toString())
                                       : value[u"title"].toString());
        } else {
            texts << actorText(dataset, language, value);
        }
    }
    texts.removeAll(QString());
    return texts.join(field == "sources"_L1 ? u"\n"_s : u", "_s);
}

QString wordOrText(const Dataset& dataset, const QString& language, RecordKind kind, const QString& field,
                   const QString& text) {
    if (field == "domain"_L1) {
        return wordText<Domain>(text);
    }
    if (field == "level"_L1) {
        return wordText<Level>(text);
    }
    if (field == "type"_L1) {
        return wordText<TieType>(text);
    }
    if (field == "kind"_L1) {
        return kind == RecordKind::Actor ? wordText<ActorKind>(text) : wordText<FrameworkKind>(text);
    }
    if (field == "framework"_L1 || field == "parent"_L1) {
        return titleText<Framework>(dataset, language, text);
    }
    return text;
}

} // namespace

QString draftValueText(const Dataset& dataset, const QString& language, RecordKind kind, const QString& field,
                       const QJsonValue& value) {
    if (value.isBool()) {
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    }
    const QString text = value.isArray() ? listText(dataset, language, field, value.toArray())
                                         : wordOrText(dataset, language, kind, field, value.toString());
    return text.isEmpty() ? Words::tr("empty") : text;
}

} // namespace plusone
