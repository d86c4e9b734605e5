#include "model/citations.h"

#include "network/network.h"
#include "support/files.h"

#include <QTest>

#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

Source source(const QString& id, const QString& title, const QString& publisher, const QString& date,
              const QString& url) {
    Source source;
    source.id = SourceId(id);
    source.title = title;
    source.publisher = publisher;
    source.date = PartialDate::tryFrom(date);
    source.url = url;
    return source;
}

} // namespace

class TestCitations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreCitedOnceByDateThenTitle();
    void everyRecordOfAViewHasItsSources();
    void citationIsOneLine_data();
    void citationIsOneLine();
    void nothingIsNothing();
};

void TestCitations::sourcesAreCitedOnceByDateThenTitle() {
    RecordLists lists;
    lists.sources = {source(u"a"_s, u"Undated"_s, {}, {}, {}),
                     source(u"b"_s, u"Zebra"_s, {}, u"2016-06"_s, {}),
                     source(u"c"_s, u"Apple"_s, {}, u"2016-06"_s, {}),
                     source(u"d"_s, u"Year alone"_s, {}, u"2016"_s, {}),
                     source(u"e"_s, u"Early"_s, {}, u"2001-02-03"_s, {}),
                     source(u"f"_s, u"Cited by nobody"_s, {}, u"2000"_s, {})};
    Tie tie;
    tie.id = TieId(u"tie"_s);
    tie.sources = {SourceId(u"a"_s), SourceId(u"b"_s), SourceId(u"c"_s), SourceId(u"gone"_s)};
    lists.ties = {tie};
    Exercise exercise;
    exercise.id = ExerciseId(u"exercise"_s);
    exercise.sources = {SourceId(u"b"_s), SourceId(u"d"_s)};
    lists.exercises = {exercise};
    Framework framework;
    framework.id = FrameworkId(u"framework"_s);
    framework.sources = {SourceId(u"e"_s)};
    lists.frameworks = {framework};
    const std::vector<RecordRef> refs{
        refOf(exercise), refOf(tie), refOf(framework), refOf(tie), {RecordKind::Tie, u"gone"_s}};
    std::vector<SourceId> expected;
    for (const char* id : {"e", "d", "c", "b", "a"}) {
        expected.emplace_back(QString::fromLatin1(id));
    }
    QCOMPARE(sourcesOf(Dataset(lists), refs), expected);
}

void TestCitations::everyRecordOfAViewHasItsSources() {
    const Dataset& dataset = test::shipped();
    const auto records = buildNetwork(dataset, {}).records;
    const auto ids = sourcesOf(dataset, records);
    const std::set<SourceId> listed(ids.begin(), ids.end());
    QCOMPARE(listed.size(), ids.size());
    std::set<SourceId> cited;
    for (const RecordRef& ref : records) {
        for (const Tie& tie : dataset.ties()) {
            if (refOf(tie) == ref) {
                cited.insert(tie.sources.begin(), tie.sources.end());
            }
        }
        if (ref.kind == RecordKind::Exercise) {
            const auto& sources = dataset.find(ExerciseId(ref.slug))->sources;
            cited.insert(sources.begin(), sources.end());
        } else if (ref.kind == RecordKind::Dialogue) {
            const auto& sources = dataset.find(DialogueId(ref.slug))->sources;
            cited.insert(sources.begin(), sources.end());
        }
    }
    QVERIFY(cited.size() > 100);
    QCOMPARE(listed, cited);
}

void TestCitations::citationIsOneLine_data() {
    QTest::addColumn<Source>("given");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const QString url = u"https://example.org/x"_s;
    QTest::newRow("whole") << source(u"a"_s, u"Malabar\n begins"_s, u"U.S. Navy"_s, u"2016-06-10"_s, url)
                           << u"U.S. Navy, “Malabar begins”, 10 June 2016, https://example.org/x"_s
                           << u"U.S. Navy「Malabar begins」2016年6月10日、https://example.org/x"_s;
    QTest::newRow("month") << source(u"a"_s, u"T"_s, u"P"_s, u"2016-06"_s, url)
                           << u"P, “T”, June 2016, https://example.org/x"_s
                           << u"P「T」2016年6月、https://example.org/x"_s;
    QTest::newRow("undated") << source(u"a"_s, u"T"_s, u"P"_s, {}, url)
                             << u"P, “T”, undated, https://example.org/x"_s
                             << u"P「T」日付不明、https://example.org/x"_s;
    QTest::newRow("no publisher, no address")
        << source(u"a"_s, u"T"_s, {}, u"2016"_s, {}) << u"“T”, 2016"_s << u"「T」2016年"_s;
    QTest::newRow("no title") << source(u"a"_s, {}, u"P"_s, u"2016"_s, url)
                              << u"P, 2016, https://example.org/x"_s << u"P、2016年、https://example.org/x"_s;
    QTest::newRow("quotes in the title") << source(u"a"_s, u"「力」に反対"_s, u"共同"_s, u"2014"_s, url)
                                         << u"共同, “「力」に反対”, 2014, https://example.org/x"_s
                                         << u"共同『「力」に反対』2014年、https://example.org/x"_s;
}

void TestCitations::citationIsOneLine() {
    QFETCH(Source, given);
    QTEST(citation(given, u"en"_s), "english");
    QTEST(citation(given, u"ja"_s), "japanese");
}

void TestCitations::nothingIsNothing() {
    QVERIFY(sourcesOf({}, {}).empty());
    QCOMPARE(citation({}, u"en"_s), u"undated"_s);
    QCOMPARE(citation({}, u"ja"_s), u"日付不明"_s);
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
