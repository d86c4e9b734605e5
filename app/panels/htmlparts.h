#pragma once

#include "panels/recordview.h"
#include "scene/style.h"

#include <QUrl>

namespace plusone::html {

/// What a page is made from. Pages are pure functions of it: nothing is looked up elsewhere.
struct Context {
    const EventIndex& index;
    const Lens& lens;
    const Style& style;
    QString language;
    const Dataset& dataset = index.dataset();
};

/// Every text of a record goes through here before it stands in a page.
QString escaped(const QString& text);
/// A tool tip that shows the text as it stands: Qt takes one that looks like HTML for it.
QString toolTip(const QString& text);
QString muted(const QString& escapedText);
/// Dates, which break between the two, but not inside one.
QString datesHtml(const QString& dates);

/// A link inside the program, and how the inspector reads it back.
QString recordLink(const RecordRef& ref, const QString& text);
std::optional<RecordRef> refFromLink(const QUrl& link);
QString actorLink(const Context& context, const ActorId& actor);
/// The record's title as a link to it; its slug when it is not there.
QString titleLink(const Context& context, const RecordRef& ref);
/// A link out, if the address is http or https; else only the text.
QString webLink(const QString& url, const QString& text);

/// An <img> that strandFromLink() reads back: the line as the map draws it.
QString strandMark(Strand strand);
std::optional<Strand> strandFromLink(const QUrl& link);

QString heading(const QString& text);
/// A line of the table of facts; nothing when the value is empty.
QString fact(const QString& label, const QString& valueHtml);
QString facts(const QString& rows);
QString paragraph(const QString& text);

/// Records as links with their dates, newest first; a very long list ends with how many more there are.
QString recordList(const Context& context, std::vector<RecordView> records);
/// "3 agreements, 12 exercises"; kinds without records are left out.
QString countsText(const std::vector<RecordView>& records);
/// The sources with publisher and date, under a heading.
QString sourceList(const Context& context, const std::vector<SourceId>& sources);

/// A whole page: style sheet, title, the lines below it, the body.
QString page(const Context& context, const QString& title, const QStringList& below, const QString& body);

} // namespace plusone::html
