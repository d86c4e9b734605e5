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

private:
    [[nodiscard]] html::Context context(const Dataset& data) const {
        return {data, m_lens, *m_style, u"en"_s};
    }

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

QTEST_MAIN(TestRecordHtml)
#include "tst_recordhtml.moc"
