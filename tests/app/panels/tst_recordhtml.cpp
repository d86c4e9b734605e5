#include "panels/recordhtml.h"
#include "support/files.h"

#include <QTest>

#include <algorithm>

using namespace plusone;
using namespace Qt::StringLiterals;

/// The inspector's pages as text.
class TestRecordHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAreAsPreciseAsTheirSource();
    void frameworkListsItsMembersWithTheirSpans();
    void textOfRecordsIsEscaped();
    void onlyWebAddressesAreLinks();
    void actorsStandSideBySide();
    void frameworksStandSideBySide();
    void whatChangedIsListedByFate();

private:
    [[nodiscard]] html::Context context(const Dataset& data) {
        m_indexes.push_back(std::make_unique<EventIndex>(data));
        return {*m_indexes.back(), m_lens, *m_style, u"en"_s};
    }

    std::vector<std::unique_ptr<EventIndex>> m_indexes;
    Lens m_lens;
    Result<Style> m_style = Style::load(u"paper"_s);
};

void TestRecordHtml::datesAreAsPreciseAsTheirSource() {
    const Dataset& data = test::shipped();
    const auto page = [&](auto&& matches) {
        const auto& ties = data.ties();
        const auto tie = std::find_if(ties.begin(), ties.end(), matches);
        return html::recordPage(context(data), refOf(*tie), std::vector<JournalEntry>{});
    };
    const QString open = page([](const Tie& tie) {
        return tie.signedOn && !tie.inForce && !tie.ended && tie.confidence == Confidence::Sourced;
    });
    QVERIFY(open.contains(u"not known; counted from signing"_s));
    QVERIFY(open.contains(u"still standing"_s));
    const QString ended =
        page([](const Tie& tie) { return tie.id.slug() == "jpn-usa-security-treaty-1951"_L1; });
    QVERIFY(ended.contains(u"28 April 1952"_s));
    QVERIFY(ended.contains(u"23 June 1960"_s));
    QCOMPARE(datesText(PartialDate::tryFrom(u"2016"_s), {}, u"en"_s), u"2016"_s);
    QCOMPARE(datesText(PartialDate::tryFrom(u"2016-06"_s), PartialDate::tryFrom(u"2016-06"_s), u"en"_s),
             u"June 2016"_s);
    const auto from = PartialDate::tryFrom(u"2016-06-10"_s);
    const auto to = PartialDate::tryFrom(u"2016-06-17"_s);
    QCOMPARE(datesText(from, to, u"en"_s), u"10–17 June 2016"_s);
    QCOMPARE(datesText(from, to, u"ja"_s), u"2016年6月10–17日"_s);
    QCOMPARE(datesText(from, PartialDate::tryFrom(u"2016-07"_s), u"en"_s), u"10 June 2016 – July 2016"_s);
}

void TestRecordHtml::frameworkListsItsMembersWithTheirSpans() {
    RecordLists lists;
    lists.actors = {{ActorId(u"AAA"_s), u"A-land"_s, {}, {}, {}, {}, {}, {}, 0},
                    {ActorId(u"BBB"_s), u"B-land"_s, {}, {}, {}, {}, {}, {}, 0}};
    Framework framework;
    framework.id = FrameworkId(u"f"_s);
    framework.name = u"The F"_s;
    framework.members = {
        {ActorId(u"AAA"_s), PartialDate::tryFrom(u"2010"_s), PartialDate::tryFrom(u"2012-03"_s)},
        {ActorId(u"BBB"_s), PartialDate::tryFrom(u"2011"_s), {}}};
    Framework inside;
    inside.id = FrameworkId(u"g"_s);
    inside.name = u"The G"_s;
    inside.parent = framework.id;
    lists.frameworks = {framework, inside};
    const QString page =
        html::recordPage(context(Dataset(lists)), refOf(framework), std::vector<JournalEntry>{});
    for (const char* said : {"2010 to March 2012", "since 2011", "The G", "still standing"}) {
        QVERIFY2(page.contains(QString::fromUtf8(said)), said);
    }
}

void TestRecordHtml::textOfRecordsIsEscaped() {
    const QString evil = u"<img src=x><script>alert(1)</script><a href=\"file:///etc/passwd\">&amp;\""_s;
    RecordLists lists;
    Source source{SourceId(u"s\"><b>"_s), evil, evil, {}, u"https://example.org/\"><b>"_s, 0};
    Exercise exercise;
    exercise.id = ExerciseId(u"e"_s);
    exercise.series = exercise.name = exercise.place = exercise.summary = evil;
    exercise.participants = {{ActorId(evil)}};
    exercise.framework = FrameworkId(evil);
    exercise.sources = {source.id};
    lists.exercises = {exercise};
    lists.sources = {source};
    lists.series = {{Series::idFor(EventKind::Exercises, evil), evil, evil, EventKind::Exercises, 0}};
    const Dataset data(lists);
    JournalEntry entry;
    entry.label = entry.who = evil;
    for (const RecordRef& ref : {refOf(exercise), refOf(source)}) {
        const QString page = html::recordPage(context(data), ref, std::vector{entry});
        for (const char* never : {"<script", "<img src=x", "<a href=\"file:", "<b>"}) {
            QVERIFY2(!page.contains(QString::fromUtf8(never)), qPrintable(page));
        }
    }
    QCOMPARE(html::refFromLink(QUrl(html::recordLink(refOf(source), {}).section(u'"', 1, 1))),
             std::optional(refOf(source)));
}

void TestRecordHtml::onlyWebAddressesAreLinks() {
    QVERIFY(html::webLink(u"https://example.org"_s, u"a"_s).contains(u"href"_s));
    QVERIFY(!html::webLink(u"javascript:alert(1)"_s, u"a"_s).contains(u"href"_s));
    QVERIFY(!html::webLink(u"file:///etc/passwd"_s, u"a"_s).contains(u"href"_s));
}

void TestRecordHtml::actorsStandSideBySide() {
    const Dataset& data = test::shipped();
    const Network network = buildNetwork(data, m_lens);
    const std::vector<RecordRef> two{{RecordKind::Actor, u"AUS"_s}, {RecordKind::Actor, u"IND"_s}};
    const QString page = html::thingsPage(context(data), network, two);
    QVERIFY(page.contains(u"Australia, India"_s));
    const auto shared =
        std::count_if(network.records.begin(), network.records.end(), [&](const RecordRef& ref) {
            const auto view = viewOf(data, ref);
            return view->names(ActorId(u"AUS"_s)) && view->names(ActorId(u"IND"_s));
        });
    QVERIFY(shared > 0);
    QVERIFY(page.contains(u"Records that name all of them (%1)"_s.arg(shared)));
    QVERIFY(!page.contains(u"There is none"_s));
    QVERIFY(page.contains(u"Shortest way"_s));
    QVERIFY(page.contains(u"Strongest ties"_s));
    // Five are too many for columns; what they share is still said of all.
    std::vector<RecordRef> five = two;
    for (const QString& slug : {u"JPN"_s, u"USA"_s, u"KOR"_s}) {
        five.push_back({RecordKind::Actor, slug});
    }
    const QString crowd = html::thingsPage(context(data), network, five);
    QVERIFY(crowd.contains(u"Only the first 4"_s));
    QVERIFY(!crowd.contains(u"Shortest way"_s));
}

void TestRecordHtml::frameworksStandSideBySide() {
    const Dataset& data = test::shipped();
    const QString page =
        html::thingsPage(context(data), buildNetwork(data, m_lens),
                         {{RecordKind::Framework, u"jp-us-in"_s}, {RecordKind::Framework, u"jp-us-kr"_s}});
    const auto rowOf = [&page](const QString& label) {
        const auto at = page.indexOf(label); // its values stand in the row below
        const auto row = at < 0 ? -1 : page.indexOf(u"<tr>"_s, at);
        return row < 0 ? QString() : page.mid(row, page.indexOf(u"</tr>"_s, row) - row);
    };
    const QString common = rowOf(u"Members of all"_s);
    QVERIFY(common.contains(u"actors/JPN"_s) && common.contains(u"actors/USA"_s));
    QVERIFY(!common.contains(u"actors/IND"_s));
    const QString others = rowOf(u"Other members"_s);
    QVERIFY(others.contains(u"actors/IND"_s) && others.contains(u"actors/KOR"_s));
    QVERIFY(rowOf(u"Since"_s).contains(u"1999"_s));
}

void TestRecordHtml::whatChangedIsListedByFate() {
    const Dataset& data = test::shipped();
    m_lens = *Lens::fromText(u"at=2024-08-24/36;since=2014-08-24"_s);
    const QString page = html::changesPage(context(data));
    m_lens = {};
    const auto fresh = page.indexOf(u">New ("_s);
    const auto ended = page.indexOf(u">Ended ("_s);
    const auto kept = page.indexOf(u">Kept ("_s);
    QVERIFY(fresh > 0 && ended > fresh && kept > ended);
    const auto aukus = page.indexOf(u"frameworks/aukus"_s);
    QVERIFY(aukus > fresh && aukus < ended);
    QVERIFY(page.indexOf(u"ties/jpn-usa-security-treaty-1960"_s) > kept);
    QVERIFY(page.contains(u"24 August 2014"_s) && page.contains(u"24 August 2024"_s));
}

QTEST_MAIN(TestRecordHtml)
#include "tst_recordhtml.moc"
