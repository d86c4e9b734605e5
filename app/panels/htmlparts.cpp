#include "panels/htmlparts.h"

#include "panels/strandsample.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::html {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// Laying out more takes noticeable time, and nobody reads on: that is what the table is for.
constexpr std::size_t longestList = 100;

QString recordItem(const Context& context, const RecordView& record) {
    return u"<p class=item>"_s + strandMark(record.strand) + u"&nbsp;"_s +
           recordLink(record.ref, *record.name) + u" "_s + muted(datesHtml(record.dates(context.language))) +
           u"</p>"_s;
}

QString countText(Strand strand, int count) {
    switch (strand) {
    case Strand::Agreements:
        return Words::tr("%n agreement(s)", nullptr, count);
    case Strand::Exercises:
        return Words::tr("%n exercise(s)", nullptr, count);
    case Strand::Dialogues:
        return Words::tr("%n dialogue(s)", nullptr, count);
    case Strand::RiskReduction:
        return Words::tr("%n of risk reduction", nullptr, count);
    }
    return {};
}

} // namespace

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString toolTip(const QString& text) {
    return Qt::convertFromPlainText(text);
}

QString muted(const QString& escapedText) {
    return u"<span class=muted>"_s + escapedText + u"</span>"_s;
}

QString datesHtml(const QString& dates) {
    // A space may break round the dash between two dates; "5–9 August" stays together.
    return escaped(dates)
        .replace(u'–', u"–\u2060"_s)
        .replace(u' ', QChar::Nbsp)
        .replace(u"\u00a0–\u2060\u00a0"_s, u" – "_s);
}

QString recordLink(const RecordRef& ref, const QString& text) {
    return u"<a class=record href=\"record:"_s +
           QString::fromLatin1(QUrl::toPercentEncoding(ref.toString(), "/")) + u"\">"_s + escaped(text) +
           u"</a>"_s;
}

std::optional<RecordRef> refFromLink(const QUrl& link) {
    if (link.scheme() != "record"_L1) {
        return std::nullopt;
    }
    return RecordRef::fromString(QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toLatin1()));
}

QString actorLink(const Context& context, const ActorId& id) {
    const Actor* actor = context.dataset.find(id);
    return actor ? recordLink({RecordKind::Actor, id.slug()}, mapName(*actor, context.language))
                 : escaped(id.slug());
}

QString titleLink(const Context& context, const RecordRef& ref) {
    const auto record = context.dataset.find(ref);
    return record ? recordLink(ref, titleOf(*record, context.language)) : escaped(ref.slug);
}

QString webLink(const QString& url, const QString& text) {
    const QString scheme = QUrl(url).scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        return escaped(text);
    }
    return u"<a class=web href=\""_s + escaped(url) + u"\">"_s + escaped(text) + u"</a>"_s;
}

QString strandMark(Strand strand) {
    return u"<img src=\"strand:%1\" alt=\"%2\">"_s.arg(int(strand)).arg(escaped(strandLabel(strand)));
}

std::optional<Strand> strandFromLink(const QUrl& link) {
    bool isNumber = false;
    const int number = link.path().toInt(&isNumber);
    if (link.scheme() != "strand"_L1 || !isNumber || number < 0 || number >= int(strandCount)) {
        return std::nullopt;
    }
    return Strand(number);
}

QString heading(const QString& text) {
    // Qt makes an <h2> larger on top of the size that the style gives it.
    return u"<p class=heading>"_s + escaped(text) + u"</p>"_s;
}

QString fact(const QString& label, const QString& valueHtml) {
    return valueHtml.isEmpty()
               ? QString()
               : u"<tr><td class=label>%1</td><td class=value>%2</td></tr>"_s.arg(escaped(label), valueHtml);
}

QString facts(const QString& rows) {
    return rows.isEmpty() ? QString() : u"<table cellspacing=0 cellpadding=0>"_s + rows + u"</table>"_s;
}

QString paragraph(const QString& text) {
    return text.isEmpty() ? QString() : u"<p>"_s + escaped(text).replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

QString recordList(const Context& context, std::vector<RecordView> records) {
    std::stable_sort(records.begin(), records.end(),
                     [](const RecordView& a, const RecordView& b) { return b.first < a.first; });
    QString list;
    for (std::size_t i = 0; i < std::min(records.size(), longestList); ++i) {
        list += recordItem(context, records[i]);
    }
    if (records.size() > longestList) {
        const auto more = int(records.size() - longestList);
        list += paragraph(Words::tr("… and %n more: the table shows them all.", nullptr, more));
    }
    return list;
}

QString countsText(const std::vector<RecordView>& records) {
    QStringList parts;
    for (std::size_t i = 0; i < strandCount; ++i) {
        const auto strand = Strand(i);
        const auto count = int(std::count_if(records.begin(), records.end(),
                                             [strand](const RecordView& r) { return r.strand == strand; }));
        if (count > 0) {
            parts.append(countText(strand, count));
        }
    }
    return parts.isEmpty() ? Words::tr("no records") : parts.join(u", "_s);
}

QString sourceList(const Context& context, const std::vector<SourceId>& sources) {
    QString list;
    for (const SourceId& id : sources) {
        const Source* source = context.dataset.find(id);
        if (!source) {
            continue;
        }
        QStringList origin{source->publisher,
                           source->date ? source->date->toDisplay(context.language) : QString()};
        origin.removeAll(QString());
        list += u"<p class=item>"_s + webLink(source->url, source->title) + u"<br>"_s +
                muted(escaped(origin.join(u", "_s))) + (origin.isEmpty() ? QString() : u" · "_s) +
                recordLink({RecordKind::Source, id.slug()}, Words::tr("what else it supports")) + u"</p>"_s;
    }
    return list.isEmpty() ? QString() : heading(Words::tr("Sources")) + list;
}

QString page(const Context& context, const QString& title, const QStringList& below, const QString& body) {
    const Style& style = context.style;
    const QString sheet =
        u"<style>"
        ".title { font-size: %1pt; font-weight: 600; margin: 0px; }"
        ".heading { font-size: %2pt; font-weight: 600; margin-top: %3px; margin-bottom: %4px; }"
        "p { margin-top: %4px; margin-bottom: %4px; }"
        ".gap { font-size: 1pt; margin: 0px; }"
        ".below { margin-top: 0px; margin-bottom: 0px; }"
        ".item { margin-top: %4px; margin-bottom: %4px; }"
        ".muted { color: %5; }"
        ".label { color: %5; padding-right: %6px; padding-bottom: %4px; }"
        ".value { padding-bottom: %4px; }"
        ".column { padding-right: %6px; padding-bottom: %4px; }"
        "a.record { color: %7; text-decoration: none; }"
        "a.web { color: %7; text-decoration: underline; }"
        "</style>"_s.arg(style.titleSize)
            .arg(style.bodySize)
            .arg(2 * style.grid)
            .arg(style.grid / 2)
            .arg(style.muted.name())
            .arg(style.grid)
            .arg(style.accent.name());
    QString lines;
    for (const QString& line : below) {
        lines += line.isEmpty() ? QString() : u"<p class=below>"_s + line + u"</p>"_s;
    }
    return u"<html><head>"_s + sheet + u"</head><body><p class=title>"_s + escaped(title) + u"</p>"_s +
           lines + u"<p class=gap>&nbsp;</p>"_s + body + u"</body></html>"_s;
}

} // namespace plusone::html
