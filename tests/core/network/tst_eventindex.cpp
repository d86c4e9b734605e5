#include "layout/random.h"
#include "network/sieve.h"
#include "network/statistics.h"
#include "support/events.h"
#include "support/files.h"
#include "support/plainnetwork.h"
#include "support/randomedits.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// Lenses of every kind, drawn at random.
class Lenses {
public:
    Lenses(const Dataset& dataset, std::uint64_t seed) : m_dataset(dataset), m_random(seed) {}

    Lens next() {
        Lens lens;
        const QDate day = QDate(1951, 1, 1).addDays(int(m_random.below(75 * 365)));
        if (m_random.below(3) == 0) {
            lens.time = DateSpan{day, day.addDays(int(m_random.below(20 * 365)))};
        } else {
            lens.time = Moment{day, int(m_random.below(60))};
        }
        if (m_random.below(3) == 0) {
            lens.comparedWith = day.addDays(100 - int(m_random.below(4000)));
        }
        choose(lens);
        choose(lens.without);
        if (m_random.below(2) == 0) {
            lens.confidence.clear();
        }
        lens.minimumWeight = double(m_random.below(4)) / 2;
        lens.manyParty = ManyParty(m_random.below(3));
        if (m_random.below(3) == 0) {
            lens.hidden = {any<Actor>().slug(),
                           RecordRef{RecordKind::Framework, any<Framework>().slug()}.toString()};
            for (const NetworkHub& hub : buildNetwork(m_dataset, lens).hubs) {
                lens.hidden.insert(hub.key);
                break;
            }
        }
        return lens;
    }

private:
    void choose(LensFilters& filters) {
        chooseValue(filters.kinds);
        chooseValue(filters.tieTypes);
        chooseValue(filters.domains);
        chooseValue(filters.levels);
        if (m_random.below(5) == 0) {
            filters.frameworks.insert(any<Framework>());
        }
        if (m_random.below(5) == 0) {
            filters.actors = {any<Actor>(), any<Actor>()};
        }
    }

    template <class E>
    void chooseValue(std::set<E>& values) {
        if (m_random.below(6) == 0) {
            values.insert(allValues<E>()[m_random.below(allValues<E>().size())]);
        }
    }

    template <class R>
    Id<R> any() {
        const auto& all = m_dataset.all<R>();
        return all[m_random.below(all.size())].id;
    }

    const Dataset& m_dataset;
    layout::Random m_random;
};

/// All of a network as text, numbers to the last bit.
QString printed(const Network& network) {
    QString text;
    QTextStream out(&text);
    out.setRealNumberPrecision(17);
    const auto refs = [&out](const std::vector<RecordRef>& records) {
        for (const RecordRef& ref : records) {
            out << ' ' << ref.toString();
        }
        out << '\n';
    };
    for (const NetworkNode& node : network.nodes) {
        out << node.actor.slug() << node.outside << int(node.difference);
        for (const int records : node.records) {
            out << ' ' << records;
        }
        out << '\n';
    }
    for (const NetworkLink& link : network.links) {
        out << link.key << ' ' << link.a << ' ' << link.b;
        for (std::size_t s = 0; s < strandCount; ++s) {
            out << ' ' << link.weight[s] << int(link.differences[s]);
            refs(link.records[s]);
        }
    }
    for (const NetworkHub& hub : network.hubs) {
        out << hub.key << hub.name << hub.nameJa << int(hub.strand) << int(hub.difference);
        for (std::size_t i = 0; i < hub.members.size(); ++i) {
            out << ' ' << hub.members[i] << ':' << hub.memberRecords[i];
        }
        refs(hub.records);
    }
    for (const NetworkHull& hull : network.hulls) {
        out << hull.framework.slug() << int(hull.difference);
        for (const std::uint32_t member : hull.members) {
            out << ' ' << member;
        }
        out << '\n';
    }
    refs(network.records);
    const NetworkCounts& counts = network.counts;
    out << counts.agreements << ' ' << counts.exercises << ' ' << counts.dialogues << ' ' << counts.actors
        << ' ' << counts.links << ' ' << counts.linksBelow << ' ' << counts.manyParty << ' '
        << counts.actorsLeftOut << ' ' << int(network.manyParty);
    return text;
}

void compare(const Dataset& dataset, int lenses) {
    const EventIndex index(dataset);
    Lenses made(dataset, 7);
    for (int i = 0; i < lenses; ++i) {
        const Lens lens = made.next();
        const QByteArray text = lens.toText().toUtf8();
        QCOMPARE(printed(buildNetwork(index, lens)), printed(plain::buildNetwork(dataset, lens)));
        const LensCounts counts = countForLens(index, lens);
        const LensCounts expected = plain::countForLens(dataset, lens);
        QVERIFY2(counts.kinds == expected.kinds && counts.tieTypes == expected.tieTypes &&
                     counts.domains == expected.domains && counts.levels == expected.levels &&
                     counts.frameworks == expected.frameworks && counts.actors == expected.actors,
                 text);
        const auto years = recordsPerYear(index, lens);
        const auto expectedYears = plain::recordsPerYear(dataset, lens);
        QVERIFY2(std::equal(years.begin(), years.end(), expectedYears.begin(), expectedYears.end(),
                            [](const YearCount& a, const YearCount& b) {
                                return a.year == b.year && a.records == b.records && a.refs == b.refs;
                            }),
                 text);
        const auto actors = participationByActor(index, lens);
        const auto expectedActors = plain::participationByActor(dataset, lens);
        QVERIFY2(std::equal(actors.begin(), actors.end(), expectedActors.begin(), expectedActors.end(),
                            [](const ActorParticipation& a, const ActorParticipation& b) {
                                return a.actor == b.actor && a.records == b.records;
                            }),
                 text);
        const QDate day = lens.lastDay();
        const MomentShare share = shareWithoutUnitedStates(index, lens, day);
        const MomentShare expectedShare = plain::shareWithoutUnitedStates(dataset, lens, day);
        QVERIFY2(share.total == expectedShare.total &&
                     share.withoutUnitedStates == expectedShare.withoutUnitedStates &&
                     share.refs == expectedShare.refs,
                 text);
    }
}

} // namespace

class TestEventIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatRecordByRecordComparisonSays();
    void saysTheSameOfManyEvents();
    void whoHasNoRecordTakesPartAllTheSame();
    void followsEdits();
};

void TestEventIndex::saysWhatRecordByRecordComparisonSays() {
    compare(test::shipped(), 120);
}

void TestEventIndex::saysTheSameOfManyEvents() {
    compare(test::eventfulDataset(3000), 60);
}

void TestEventIndex::whoHasNoRecordTakesPartAllTheSame() {
    RecordLists lists;
    Tie tie;
    tie.id = TieId(u"t"_s);
    tie.parties = {{ActorId(u"B"_s)}, {ActorId(u"A"_s)}, {ActorId(u"A"_s)}};
    tie.signedOn = PartialDate::parse(u"2000"_s).value();
    tie.framework = FrameworkId(u"nowhere"_s);
    lists.ties = {tie};
    Tie undated;
    undated.id = TieId(u"u"_s);
    lists.ties.push_back(undated);
    const Dataset dataset(std::move(lists));
    for (const Lens& lens : {Lens(), *Lens::fromText(u"frameworks=nowhere"_s),
                             *Lens::fromText(u"actors=A;not-frameworks=other"_s)}) {
        QCOMPARE(printed(buildNetwork(dataset, lens)), printed(plain::buildNetwork(dataset, lens)));
        QCOMPARE(countForLens(dataset, lens).actors, plain::countForLens(dataset, lens).actors);
        QCOMPARE(countForLens(dataset, lens).frameworks, plain::countForLens(dataset, lens).frameworks);
    }
}

namespace {

AnyRecord recordOf(const Dataset& dataset, const EventView& event) {
    switch (event.kind) {
    case EventKind::Agreements:
        return dataset.ties()[event.record];
    case EventKind::Exercises:
        return dataset.exercises()[event.record];
    case EventKind::Dialogues:
        return dataset.dialogues()[event.record];
    }
    return {};
}

/// All that an index says, by names instead of places.
QByteArray printedEvents(const EventIndex& index) {
    QString text;
    for (const EventView& event : index.events()) {
        text += event.ref.toString() + event.span.first.toString(Qt::ISODate) +
                event.span.last.toString(Qt::ISODate) + event.series + event.name +
                index.frameworks()[event.framework].id.slug() +
                u"%1 %2 %3 %4 %5"_s.arg(int(event.kind))
                    .arg(event.firstYear)
                    .arg(int(event.confidence))
                    .arg(event.vocabulary)
                    .arg(int(event.isRiskReduction));
        text += refOf(recordOf(index.dataset(), event)).toString();
        for (const auto& actors : {event.all, event.parties}) {
            text += u'/';
            for (const std::uint32_t actor : actors) {
                text += u' ' + index.actors()[actor].id.slug();
            }
        }
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

void TestEventIndex::followsEdits() {
    test::RandomEdits edits(11);
    Dataset dataset = test::shipped();
    auto index = std::make_unique<EventIndex>(dataset);
    for (int i = 0; i < 150; ++i) {
        const ChangeSet changes = edits.next(dataset);
        dataset = dataset.with(changes);
        index = std::make_unique<EventIndex>(*index, dataset, changes);
        QCOMPARE(printedEvents(*index), printedEvents(EventIndex(dataset)));
        QCOMPARE(printed(buildNetwork(*index, Lens())), printed(buildNetwork(dataset, Lens())));
    }
}

QTEST_GUILESS_MAIN(TestEventIndex)
#include "tst_eventindex.moc"
