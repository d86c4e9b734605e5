#include "panels/recordhtml.h"

#include "network/comparison.h"
#include "network/paths.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The pages that put things side by side: several actors or frameworks, two moments.
namespace plusone::html {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr std::size_t mostColumns = 4; ///< side by side in a panel's width
constexpr std::size_t mostItems = 60;  ///< of one kind; more takes noticeable time to lay out

/// A table of facts with a column a thing; each fact's name stands over its row, because the panel is narrow.
class Columns {
public:
    explicit Columns(std::size_t count) : m_count(count) {}

    template <class Value>
    void add(const QString& label, const Value& valueOf) {
        QString row = label.isEmpty()
                          ? QString()
                          : u"<tr><td class=label colspan=%1>%2</td></tr>"_s.arg(m_count).arg(escaped(label));
        row += u"<tr>"_s;
        for (std::size_t i = 0; i < m_count; ++i) {
            row += u"<td class=column width=\"%1%\">"_s.arg(100 / m_count) + valueOf(i) + u"</td>"_s;
        }
        m_rows += row + u"</tr>"_s;
    }
    [[nodiscard]] QString html() const {
        return u"<table cellspacing=0 cellpadding=0 width=\"100%\">"_s + m_rows + u"</table>"_s;
    }

private:
    std::size_t m_count;
    QString m_rows;
};

QString joinedTitles(const Context& context, const std::vector<RecordRef>& things) {
    QStringList names;
    for (const RecordRef& thing : things) {
        const auto record = context.dataset.find(thing);
        names << (record ? titleOf(*record, context.language) : thing.slug);
    }
    return names.join(Words::tr(", ", "between names"));
}

void addCounts(Columns& columns, const std::vector<std::vector<RecordView>>& records) {
    for (const auto& [strand, label] : {std::pair{Strand::Agreements, Words::tr("Agreements")},
                                        std::pair{Strand::Exercises, Words::tr("Exercises")},
                                        std::pair{Strand::Dialogues, Words::tr("Dialogues")},
                                        std::pair{Strand::RiskReduction, Words::tr("Risk reduction")}}) {
        const auto countOf = [&records, wanted = strand](std::size_t i) {
            return std::count_if(records[i].begin(), records[i].end(),
                                 [wanted](const RecordView& record) { return record.strand == wanted; });
        };
        std::size_t all = 0;
        for (std::size_t i = 0; i < records.size(); ++i) {
            all += std::size_t(countOf(i));
        }
        if (all > 0) {
            columns.add(label, [&](std::size_t i) { return QString::number(countOf(i)); });
        }
    }
}

/// The latest record as a link, or nothing.
QString latestOf(const std::vector<RecordView>& records) {
    const auto latest =
        std::max_element(records.begin(), records.end(),
                         [](const RecordView& a, const RecordView& b) { return a.first < b.first; });
    return latest == records.end() ? QString() : recordLink(latest->ref, *latest->name);
}

/// The strongest links of an actor's node, best first.
QString partnersOf(const Context& context, const Network& network, const ActorId& actor) {
    constexpr std::size_t named = 5;
    const std::size_t index = network.indexOf(actor);
    std::vector<std::pair<double, ActorId>> partners;
    for (const NetworkLink& link : network.links) {
        if (link.a == index || link.b == index) {
            partners.emplace_back(-link.total(), network.nodes[link.a == index ? link.b : link.a].actor);
        }
    }
    std::sort(partners.begin(), partners.end());
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, partners.size()); ++i) {
        names << actorLink(context, partners[i].second);
    }
    if (partners.size() > named) {
        names << muted(escaped(Words::tr("%n more", nullptr, int(partners.size() - named))));
    }
    return names.join(u", "_s);
}

/// In what stands in the lens' time.
QString membershipsOf(const Context& context, const ActorId& actor) {
    QStringList names;
    for (const Framework& framework : context.dataset.frameworks()) {
        const bool isMember = std::any_of(framework.members.begin(), framework.members.end(),
                                          [&actor](const Member& member) { return member.actor == actor; });
        if (isMember && framework.parent.isNull() && context.lens.accepts(context.dataset, framework)) {
            names << titleLink(context, refOf(framework));
        }
    }
    return names.join(u"<br>"_s);
}

QString shortestWay(const Context& context, const Network& network, const ActorId& a, const ActorId& b) {
    const auto paths = shortestPaths(network, network.indexOf(a), network.indexOf(b));
    if (!paths) {
        return heading(Words::tr("Shortest way")) +
               paragraph(Words::tr("No tie that is drawn leads from one to the other."));
    }
    QStringList stops;
    for (const std::uint32_t node : paths->first) {
        stops << (node < network.nodes.size()
                      ? actorLink(context, network.nodes[node].actor)
                      : escaped(nameOf(network.hubs[node - network.nodes.size()], context.language)));
    }
    return heading(Words::tr("Shortest way (%n step(s))", nullptr, paths->steps)) + u"<p>"_s +
           stops.join(u" – "_s) + u"</p>"_s;
}

QString actorsPage(const Context& context, const Network& network, const std::vector<RecordRef>& things) {
    const auto inLens = viewsInLens(context.index, context.lens);
    std::vector<std::vector<RecordView>> records;
    std::vector<RecordView> shared;
    const auto names = [](const RecordRef& thing) {
        return [actor = ActorId(thing.slug)](const RecordView& record) { return record.names(actor); };
    };
    const std::vector<RecordRef> shown(things.begin(),
                                       things.begin() + std::ptrdiff_t(std::min(mostColumns, things.size())));
    for (const RecordRef& thing : shown) {
        std::copy_if(inLens.begin(), inLens.end(), std::back_inserter(records.emplace_back()), names(thing));
    }
    std::copy_if(inLens.begin(), inLens.end(), std::back_inserter(shared), [&](const RecordView& record) {
        return std::all_of(things.begin(), things.end(),
                           [&](const RecordRef& thing) { return names(thing)(record); });
    });
    Columns columns(shown.size());
    columns.add({}, [&](std::size_t i) { return actorLink(context, ActorId(shown[i].slug)); });
    addCounts(columns, records);
    columns.add(Words::tr("Strongest ties"),
                [&](std::size_t i) { return partnersOf(context, network, ActorId(shown[i].slug)); });
    columns.add(Words::tr("Frameworks"),
                [&](std::size_t i) { return membershipsOf(context, ActorId(shown[i].slug)); });
    columns.add(Words::tr("Latest"), [&](std::size_t i) { return latestOf(records[i]); });
    QString body = columns.html();
    if (things.size() > shown.size()) {
        body += paragraph(Words::tr("Only the first %n stand side by side.", nullptr, int(shown.size())));
    }
    const auto count = int(shared.size());
    body += heading(Words::tr("Records that name all of them (%n)", nullptr, count));
    body += shared.empty() ? paragraph(Words::tr("There is none in the lens."))
                           : recordList(context, std::move(shared));
    if (things.size() == 2) {
        body += shortestWay(context, network, ActorId(things[0].slug), ActorId(things[1].slug));
    }
    return page(context, joinedTitles(context, things), {}, body);
}

QString frameworksPage(const Context& context, const std::vector<RecordRef>& things) {
    std::vector<Framework> frameworks;
    for (const RecordRef& thing : things) {
        if (const Framework* framework = context.dataset.find(FrameworkId(thing.slug));
            framework && frameworks.size() < mostColumns) {
            frameworks.push_back(*framework);
        }
    }
    const auto inLens = viewsInLens(context.index, context.lens);
    std::vector<std::vector<RecordView>> records;
    for (const Framework& framework : frameworks) {
        std::copy_if(inLens.begin(), inLens.end(), std::back_inserter(records.emplace_back()),
                     [&](const RecordView& record) {
                         const Framework* own = context.dataset.find(record.framework);
                         return own && (own->id == framework.id || own->parent == framework.id);
                     });
    }
    const auto isMember = [&](const Framework& framework, const ActorId& actor) {
        return std::any_of(framework.members.begin(), framework.members.end(),
                           [&actor](const Member& member) { return member.actor == actor; });
    };
    const auto members = [&](std::size_t i, bool common) {
        QStringList names;
        for (const Member& member : frameworks[i].members) {
            const bool everywhere =
                std::all_of(frameworks.begin(), frameworks.end(),
                            [&](const Framework& other) { return isMember(other, member.actor); });
            if (everywhere == common) {
                names << actorLink(context, member.actor);
            }
        }
        return names.join(u", "_s);
    };
    const auto date = [&](const std::optional<PartialDate>& given, const QString& otherwise) {
        return escaped(given ? given->toDisplay(context.language) : otherwise);
    };
    Columns columns(frameworks.size());
    columns.add({}, [&](std::size_t i) { return titleLink(context, refOf(frameworks[i])); });
    columns.add(Words::tr("Since"),
                [&](std::size_t i) { return date(frameworks[i].start, Words::tr("not known")); });
    columns.add(Words::tr("Ended"),
                [&](std::size_t i) { return date(frameworks[i].end, Words::tr("still standing")); });
    columns.add(Words::tr("Members of all"), [&](std::size_t i) { return members(i, true); });
    columns.add(Words::tr("Other members"), [&](std::size_t i) { return members(i, false); });
    addCounts(columns, records);
    columns.add(Words::tr("Latest"), [&](std::size_t i) { return latestOf(records[i]); });
    const QString rest =
        things.size() > frameworks.size()
            ? paragraph(Words::tr("Only the first %n stand side by side.", nullptr, int(frameworks.size())))
            : QString();
    return page(context, joinedTitles(context, things), {}, columns.html() + rest);
}

QString kindTitle(RecordKind kind) {
    switch (kind) {
    case RecordKind::Framework:
        return Words::tr("Frameworks");
    case RecordKind::Tie:
        return Words::tr("Agreements");
    case RecordKind::Series:
        return Words::tr("Series of exercises and dialogues");
    case RecordKind::Actor:
        return Words::tr("Countries and organisations");
    default:
        return Words::tr("Single events");
    }
}

/// The things of one kind and one fate, under the kind's name.
QString comparedOfKind(const Context& context, const std::vector<ComparedThing>& things, RecordKind kind) {
    QString list;
    std::size_t count = 0;
    for (const ComparedThing& thing : things) {
        if (thing.thing.kind != kind || ++count > mostItems) {
            continue;
        }
        QString detail;
        if (const auto record = viewOf(context.dataset, thing.thing)) {
            detail = datesHtml(record->dates(context.language));
        } else if (thing.difference == Difference::Kept && thing.later > 0) {
            detail = escaped(Words::tr("%1 → %n record(s)", nullptr, thing.later).arg(thing.earlier));
        } else if (thing.earlier + thing.later > 0) {
            detail = escaped(Words::tr("%n record(s)", nullptr, thing.earlier + thing.later));
        }
        list += u"<p class=item>"_s + titleLink(context, thing.thing) + u" "_s + muted(detail) + u"</p>"_s;
    }
    if (count > mostItems) {
        list += paragraph(Words::tr("… and %n more.", nullptr, int(count - mostItems)));
    }
    return list.isEmpty() ? QString() : u"<p>"_s + muted(escaped(kindTitle(kind))) + u"</p>"_s + list;
}

} // namespace

QString thingsPage(const Context& context, const Network& network, const std::vector<RecordRef>& things) {
    const auto allAre = [&things](RecordKind kind) {
        return std::all_of(things.begin(), things.end(),
                           [kind](const RecordRef& thing) { return thing.kind == kind; });
    };
    if (allAre(RecordKind::Actor)) {
        return actorsPage(context, network, things);
    }
    if (allAre(RecordKind::Framework)) {
        return frameworksPage(context, things);
    }
    return recordsPage(context, things, joinedTitles(context, things));
}

QString changesPage(const Context& context) {
    const auto things = compareMoments(context.index, context.lens);
    const auto day = [&context](const Lens& lens) {
        return PartialDate::fromDay(lens.lastDay()).toDisplay(context.language);
    };
    QString body;
    for (const auto& [difference, title] :
         {std::pair{Difference::New, Words::tr("New")}, std::pair{Difference::Ended, Words::tr("Ended")},
          std::pair{Difference::Kept, Words::tr("Kept")}}) {
        std::vector<ComparedThing> some;
        std::copy_if(things.begin(), things.end(), std::back_inserter(some),
                     [d = difference](const ComparedThing& thing) { return thing.difference == d; });
        body += heading(u"%1 (%2)"_s.arg(title).arg(some.size()));
        if (some.empty()) {
            body += paragraph(Words::tr("Nothing."));
        }
        for (const RecordKind kind : {RecordKind::Framework, RecordKind::Tie, RecordKind::Series,
                                      RecordKind::Exercise, RecordKind::Dialogue, RecordKind::Actor}) {
            body += comparedOfKind(context, some, kind);
        }
    }
    return page(context, Words::tr("What changed"),
                {escaped(Words::tr("%1 → %2").arg(day(*context.lens.earlier()), day(context.lens)))}, body);
}

} // namespace plusone::html
