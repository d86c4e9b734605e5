#include "forms/kindwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KindWords)
};

constexpr std::array kinds{RecordKind::Exercise,  RecordKind::Dialogue, RecordKind::Tie,
                           RecordKind::Framework, RecordKind::Actor,    RecordKind::Source};

struct FieldWord {
    const char* field;
    const char* word;
};

/// In the order of the forms.
constexpr std::array fieldWords{
    FieldWord{"id", QT_TRANSLATE_NOOP("KindWords", "Code")},
    FieldWord{"series", QT_TRANSLATE_NOOP("KindWords", "Series")},
    FieldWord{"title", QT_TRANSLATE_NOOP("KindWords", "Title")},
    FieldWord{"publisher", QT_TRANSLATE_NOOP("KindWords", "Publisher")},
    FieldWord{"name", QT_TRANSLATE_NOOP("KindWords", "Name")},
    FieldWord{"name_ja", QT_TRANSLATE_NOOP("KindWords", "Name in Japanese")},
    FieldWord{"short", QT_TRANSLATE_NOOP("KindWords", "Short name")},
    FieldWord{"kind", QT_TRANSLATE_NOOP("KindWords", "Kind")},
    FieldWord{"type", QT_TRANSLATE_NOOP("KindWords", "Type")},
    FieldWord{"parent", QT_TRANSLATE_NOOP("KindWords", "Part of")},
    FieldWord{"date", QT_TRANSLATE_NOOP("KindWords", "Date")},
    FieldWord{"start", QT_TRANSLATE_NOOP("KindWords", "Began")},
    FieldWord{"end", QT_TRANSLATE_NOOP("KindWords", "Ended")},
    FieldWord{"signed", QT_TRANSLATE_NOOP("KindWords", "Signed")},
    FieldWord{"in_force", QT_TRANSLATE_NOOP("KindWords", "In force")},
    FieldWord{"ended", QT_TRANSLATE_NOOP("KindWords", "Ended")},
    FieldWord{"first_seen", QT_TRANSLATE_NOOP("KindWords", "First seen")},
    FieldWord{"region", QT_TRANSLATE_NOOP("KindWords", "Region")},
    FieldWord{"capital", QT_TRANSLATE_NOOP("KindWords", "Capital")},
    FieldWord{"place", QT_TRANSLATE_NOOP("KindWords", "Place")},
    FieldWord{"position", QT_TRANSLATE_NOOP("KindWords", "Coordinates")},
    FieldWord{"domain", QT_TRANSLATE_NOOP("KindWords", "Domain")},
    FieldWord{"level", QT_TRANSLATE_NOOP("KindWords", "Level")},
    FieldWord{"framework", QT_TRANSLATE_NOOP("KindWords", "Framework")},
    FieldWord{"members", QT_TRANSLATE_NOOP("KindWords", "Members")},
    FieldWord{"parties", QT_TRANSLATE_NOOP("KindWords", "Parties")},
    FieldWord{"participants", QT_TRANSLATE_NOOP("KindWords", "Participants")},
    FieldWord{"participants_complete", QT_TRANSLATE_NOOP("KindWords", "List of participants complete")},
    FieldWord{"announced_only", QT_TRANSLATE_NOOP("KindWords", "Announced only")},
    FieldWord{"outcome", QT_TRANSLATE_NOOP("KindWords", "Outcome")},
    FieldWord{"summary", QT_TRANSLATE_NOOP("KindWords", "Summary")},
    FieldWord{"url", QT_TRANSLATE_NOOP("KindWords", "Address")},
    FieldWord{"sources", QT_TRANSLATE_NOOP("KindWords", "Sources")},
};

} // namespace

std::span<const RecordKind> editableKinds() {
    return kinds;
}

bool isEditable(RecordKind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QString newTitle(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("New actor");
    case RecordKind::Framework:
        return Words::tr("New framework");
    case RecordKind::Tie:
        return Words::tr("New agreement");
    case RecordKind::Exercise:
        return Words::tr("New exercise");
    case RecordKind::Dialogue:
        return Words::tr("New dialogue");
    case RecordKind::Source:
        return Words::tr("New source");
    case RecordKind::Series:
    case RecordKind::Claim:
        break;
    }
    return {};
}

QString editTitle(RecordKind kind, const QString& name) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("Edit actor – %1").arg(name);
    case RecordKind::Framework:
        return Words::tr("Edit framework – %1").arg(name);
    case RecordKind::Tie:
        return Words::tr("Edit agreement – %1").arg(name);
    case RecordKind::Exercise:
        return Words::tr("Edit exercise – %1").arg(name);
    case RecordKind::Dialogue:
        return Words::tr("Edit dialogue – %1").arg(name);
    case RecordKind::Source:
        return Words::tr("Edit source – %1").arg(name);
    case RecordKind::Series:
    case RecordKind::Claim:
        break;
    }
    return {};
}

QString deleteTitle(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return Words::tr("Delete actor");
    case RecordKind::Framework:
        return Words::tr("Delete framework");
    case RecordKind::Tie:
        return Words::tr("Delete agreement");
    case RecordKind::Exercise:
        return Words::tr("Delete exercise");
    case RecordKind::Dialogue:
        return Words::tr("Delete dialogue");
    case RecordKind::Source:
        return Words::tr("Delete source");
    case RecordKind::Series:
    case RecordKind::Claim:
        break;
    }
    return {};
}

QString fieldWord(RecordKind kind, const QString& field) {
    if (kind == RecordKind::Exercise && field == QLatin1String("start")) {
        return Words::tr("First day");
    }
    if (kind == RecordKind::Exercise && field == QLatin1String("end")) {
        return Words::tr("Last day");
    }
    const auto at = std::find_if(fieldWords.begin(), fieldWords.end(), [&field](const FieldWord& entry) {
        return field == QLatin1String(entry.field);
    });
    return at == fieldWords.end() ? QString() : Words::tr(at->word);
}

} // namespace plusone
