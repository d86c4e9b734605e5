#include "model/records.h"

#include <QRegularExpression>

namespace plusone {
namespace {

std::optional<DateSpan> between(const std::optional<PartialDate>& first,
                                const std::optional<PartialDate>& last, QDate whenOpen) {
    if (!first) {
        return std::nullopt;
    }
    return DateSpan{first->earliest(), last ? last->latest() : whenOpen};
}

QString nameIn(const QString& language, const QString& japanese, const QString& english) {
    return language == QLatin1String("ja") && !japanese.isEmpty() ? japanese : english;
}

} // namespace

std::optional<RecordRef> RecordRef::fromString(const QString& text) {
    const auto slash = text.indexOf(QLatin1Char('/'));
    if (slash < 1 || slash + 1 == text.size()) {
        return std::nullopt;
    }
    const auto kind = fromKey<RecordKind>(QStringView(text).left(slash));
    if (!kind) {
        return std::nullopt;
    }
    return RecordRef{*kind, text.mid(slash + 1)};
}

SeriesId Series::idFor(EventKind eventKind, const QString& name) {
    return SeriesId(keyOf(eventKind) + QLatin1Char(':') + name);
}

RecordRef refOf(const AnyRecord& record) {
    return std::visit([](const auto& r) { return RecordRef{r.kind, r.id.slug()}; }, record);
}

int revOf(const AnyRecord& record) {
    return std::visit([](const auto& r) { return r.rev; }, record);
}

void setRev(AnyRecord& record, int rev) {
    std::visit([rev](auto& r) { r.rev = rev; }, record);
}

bool isShown(const AnyRecord& record) {
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.confidence; }) {
                return r.confidence == Confidence::Sourced;
            } else {
                return true;
            }
        },
        record);
}

QString titleOf(const AnyRecord& record, const QString& language) {
    struct Title {
        const QString& language;
        QString operator()(const Actor& r) const { return nameIn(language, r.nameJa, r.name); }
        QString operator()(const Framework& r) const { return nameIn(language, r.nameJa, r.name); }
        QString operator()(const Series& r) const { return nameIn(language, r.nameJa, r.name); }
        QString operator()(const Tie& r) const { return r.name; }
        QString operator()(const Exercise& r) const { return r.name; }
        QString operator()(const Dialogue& r) const { return r.name; }
        QString operator()(const Source& r) const { return r.title; }
        QString operator()(const Claim& r) const { return r.claim; }
    };
    return std::visit(Title{language}, record);
}

QString mapName(const Actor& actor, const QString& language) {
    if (language != QLatin1String("ja") || actor.nameJa.isEmpty()) {
        return actor.shortName.isEmpty() ? actor.name : actor.shortName;
    }
    static const QRegularExpression parenthesised(QStringLiteral("[(（][^)）]*[)）]"));
    return QString(actor.nameJa).remove(parenthesised).trimmed();
}

const std::optional<PartialDate>& beginOf(const Tie& tie) {
    return tie.inForce ? tie.inForce : tie.signedOn ? tie.signedOn : tie.firstSeen;
}

std::optional<DateSpan> spanOf(const Tie& tie) {
    return between(beginOf(tie), tie.ended, openEnd);
}

std::optional<DateSpan> spanOf(const Exercise& exercise) {
    return between(exercise.start, exercise.end ? exercise.end : exercise.start, {});
}

std::optional<DateSpan> spanOf(const Dialogue& dialogue) {
    return between(dialogue.date, dialogue.date, {});
}

std::optional<DateSpan> spanOf(const Framework& framework) {
    return between(framework.start, framework.end, openEnd);
}

const FrameworkId& riskReductionFramework() {
    static const FrameworkId id(QStringLiteral("china-dialogue"));
    return id;
}

} // namespace plusone
