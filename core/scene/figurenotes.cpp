#include "scene/figurenotes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString onLetters(const Figure& figure) {
    constexpr qsizetype named = 5;
    const QList<uint> lost = figure.lostLetters.toUcs4();
    if (lost.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const char32_t character : lost.first(std::min(named, lost.size()))) {
        const QString code = QString::number(character, 16).rightJustified(4, u'0').toUpper();
        names << u"%1 (U+%2)"_s.arg(QString::fromUcs4(&character, 1), code);
    }
    if (lost.size() > named) {
        names << u"…"_s;
    }
    return Words::tr(
               "No font on this computer can draw %1; an empty box stands in the place of each. Install a "
               "font that has it, or write it in other characters.")
        .arg(names.join(u", "_s));
}

QString nameOf(FigurePart part) {
    switch (part) {
    case FigurePart::Title:
        return Words::tr("the title");
    case FigurePart::Subtitle:
        return Words::tr("the subtitle");
    case FigurePart::Date:
        return Words::tr("the date");
    case FigurePart::Legend:
        return Words::tr("the legend");
    case FigurePart::SizeKey:
        return Words::tr("the key of sizes");
    case FigurePart::TimeScale:
        return Words::tr("the scale of time");
    case FigurePart::SourceLine:
        return Words::tr("the sources");
    case FigurePart::Credit:
        return Words::tr("the credit");
    case FigurePart::SourceList:
        break; // has a sentence of its own
    }
    return {};
}

QString namesOf(const std::vector<FigurePart>& parts) {
    QStringList names;
    for (const FigurePart part : parts) {
        names << nameOf(part);
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString onParts(const Figure& figure) {
    const QString parts = namesOf(figure.withoutRoom);
    return parts.isEmpty()
               ? QString()
               : Words::tr("Without room on this page: %1. A larger page or fewer parts make room.")
                     .arg(parts);
}

QString onCutParts(const Figure& figure) {
    const QString parts = namesOf(figure.cut);
    return parts.isEmpty()
               ? QString()
               : Words::tr("Too long for this page, so it ends in an ellipsis: %1. A larger page or "
                           "fewer words make room.")
                     .arg(parts);
}

QString onSourceList(const Figure& figure) {
    return figure.hasRoomFor(FigurePart::SourceList)
               ? QString()
               : Words::tr(
                     "The numbered list of sources has no room on this page; the short line stands in its "
                     "place. A larger page or fewer parts make room, or the list goes into a file beside "
                     "the figure.");
}

QString firstOf(const QStringList& names, qsizetype most) {
    const QString list = names.first(std::min(most, names.size())).join(u", "_s);
    return names.size() > most ? list + u", …"_s : list;
}

QString onNames(const Figure& figure, qsizetype most) {
    const QStringList& names = figure.unnamed;
    return names.isEmpty()
               ? QString()
               : Words::tr("%n name(s) without room on the map: %1. A larger page or a part of the map makes "
                           "room.",
                           nullptr, int(names.size()))
                     .arg(firstOf(names, most));
}

QString onShortenedNames(const Figure& figure, qsizetype most) {
    const QStringList& names = figure.shortened;
    return names.isEmpty()
               ? QString()
               : Words::tr("%n name(s) shortened on the map: %1. A larger page or a part of the map makes "
                           "room.",
                           nullptr, int(names.size()))
                     .arg(firstOf(names, most));
}

} // namespace

QStringList notesOn(const Figure& figure, qsizetype mostNames) {
    QStringList notes{onLetters(figure),          onParts(figure),
                      onCutParts(figure),         onSourceList(figure),
                      onNames(figure, mostNames), onShortenedNames(figure, mostNames)};
    notes.removeAll(QString());
    return notes;
}

} // namespace plusone
