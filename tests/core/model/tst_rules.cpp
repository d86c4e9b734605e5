#include "model/duplicates.h"
#include "model/rules.h"
#include "support/events.h"
#include "support/files.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// "wrong-field name": the rules and fields of the findings.
QStringList said(const Findings& findings) {
    QStringList list;
    for (const Finding& finding : findings) {
        list << finding.rule + u' ' + finding.field;
    }
    return list;
}

Framework quad() {
    return *test::shipped().find(FrameworkId(u"quad"_s));
}

std::optional<PartialDate> day(const QString& text) {
    return PartialDate::tryFrom(text);
}

/// Every pair compared with every other, as a measure for the quick way.
template <class R>
void addAllPairs(const RecordList<R>& records, std::set<std::pair<RecordRef, RecordRef>>& pairs) {
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (std::size_t j = i + 1; j < records.size(); ++j) {
            if (isShown(records[i]) && isShown(records[j]) && looksTheSame(records[i], records[j])) {
                pairs.emplace(refOf(records[i]), refOf(records[j]));
            }
        }
    }
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedDataHasNoErrors();
    void memberOutsideTheFrameworksTimeIsSaid_data();
    void memberOutsideTheFrameworksTimeIsSaid();
    void textInTheWrongFieldIsSaid_data();
    void textInTheWrongFieldIsSaid();
    void nameInAnAddressIsAnError();
    void frameworkInsideItselfIsAnError();
    void claimAboutAGoneRecordIsSaid();
    void dialoguesAndAgreementsHaveDuplicatesToo();
    void duplicatesAreFoundAsByComparingAllWithAll();
    void manyRecordsAreCheckedInAMoment();
};

void TestRules::shippedDataHasNoErrors() {
    for (const Finding& finding : checkDataset(test::shipped())) {
        QVERIFY2(finding.severity != Severity::Error,
                 qPrintable(finding.record.toString() + u": "_s + finding.message));
    }
}

void TestRules::memberOutsideTheFrameworksTimeIsSaid_data() {
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QString>("left");
    QTest::addColumn<bool>("outside");
    QTest::newRow("at its beginning") << u"2000"_s << QString() << false;
    QTest::newRow("perhaps before it") << u"2000-01-01"_s << QString() << false;
    QTest::newRow("before it") << u"1999"_s << QString() << true;
    QTest::newRow("after it") << u"2011"_s << QString() << true;
    QTest::newRow("left in its last year") << u"2001"_s << u"2010-12"_s << false;
    QTest::newRow("left after it") << u"2001"_s << u"2011-01"_s << true;
}

void TestRules::memberOutsideTheFrameworksTimeIsSaid() {
    QFETCH(const QString, joined);
    QFETCH(const QString, left);
    QFETCH(const bool, outside);
    Framework framework = quad();
    framework.start = day(u"2000"_s);
    framework.end = day(u"2010"_s);
    for (Member& member : framework.members) {
        member.joined = member.left = std::nullopt;
    }
    framework.members.front().joined = day(joined);
    framework.members.front().left = day(left);
    QCOMPARE(said(checkFramework(test::shipped(), framework)),
             outside ? QStringList{u"member-outside-span members"_s} : QStringList());
}

void TestRules::textInTheWrongFieldIsSaid_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("name with a year") << u"Malabar 2016"_s << false;
    QTest::newRow("Japanese name of an event") << u"日米共同訓練"_s << false;
    QTest::newRow("web address") << u"https://www.mod.go.jp/"_s << true;
    QTest::newRow("web address in a name") << u"Malabar (see HTTP://example.org)"_s << true;
    QTest::newRow("www") << u" www.mod.go.jp"_s << true;
    QTest::newRow("year alone") << u"2016"_s << true;
    QTest::newRow("day alone") << u" 2016-06-10"_s << true;
    QTest::newRow("month in words") << u"June 2016"_s << true;
}

void TestRules::textInTheWrongFieldIsSaid() {
    QFETCH(const QString, name);
    QFETCH(const bool, wrong);
    Exercise exercise = *test::shipped().find(ExerciseId(u"malabar-2016"_s));
    exercise.name = name;
    const Findings findings = checkExercise(test::shipped(), exercise);
    QCOMPARE(said(findings), wrong ? QStringList{u"wrong-field name"_s} : QStringList());
    QVERIFY(!hasErrors(findings)); // it may be meant so
    Framework framework = quad();
    framework.name = name;
    const bool japanese = name.startsWith(u'日');
    QCOMPARE(said(checkFramework(test::shipped(), framework)).size(), wrong || japanese ? 1 : 0);
}

void TestRules::nameInAnAddressIsAnError() {
    Source source = test::shipped().sources().front();
    source.url = u"The Japan Times"_s;
    QCOMPARE(said(checkSource(source)), QStringList{u"bad-url url"_s});
}

void TestRules::frameworkInsideItselfIsAnError() {
    Framework upper = quad();
    Framework lower = quad();
    lower.id = FrameworkId(u"lower"_s);
    lower.parent = upper.id;
    upper.parent = lower.id;
    const Dataset dataset =
        test::shipped().with({{}, {{AnyRecord(quad()), AnyRecord(upper)}, {std::nullopt, AnyRecord(lower)}}});
    QVERIFY(said(checkFramework(dataset, upper)).contains(u"parent-loop parent"_s));
    upper.parent = upper.id;
    const Dataset own = test::shipped().with({{}, {{AnyRecord(quad()), AnyRecord(upper)}}});
    QVERIFY(said(checkFramework(own, upper)).contains(u"parent-loop parent"_s));
}

void TestRules::claimAboutAGoneRecordIsSaid() {
    Claim claim = test::shipped().claims().front();
    claim.record = RecordRef{RecordKind::Tie, u"never-signed"_s};
    QCOMPARE(said(checkClaim(test::shipped(), claim)), QStringList{u"unknown-record record"_s});
}

void TestRules::dialoguesAndAgreementsHaveDuplicatesToo() {
    const Dialogue dialogue = test::shipped().dialogues().front();
    Dialogue again = dialogue;
    again.id = DialogueId(dialogue.id.slug() + u"-again"_s);
    const Tie tie = test::shipped().ties().front();
    Tie tieAgain = tie;
    tieAgain.id = TieId(tie.id.slug() + u"-again"_s);
    tieAgain.name = u"Under another name"_s;
    std::reverse(tieAgain.parties.begin(), tieAgain.parties.end());
    const Dataset dataset =
        test::shipped().with({{}, {{std::nullopt, AnyRecord(again)}, {std::nullopt, AnyRecord(tieAgain)}}});
    QStringList found;
    for (const Finding& finding : checkDataset(dataset)) {
        if (finding.rule == "probable-duplicate"_L1) {
            found << finding.record.toString();
            QVERIFY(finding.other && finding.other->kind == finding.record.kind);
            QVERIFY(finding.message.contains(titleOf(*dataset.find(*finding.other))));
        }
    }
    QVERIFY(found.contains(refOf(dialogue).toString()));
    QVERIFY(found.contains(refOf(tie).toString()));
    // And a form is told of them before it saves.
    QVERIFY(probableDuplicates(test::shipped(), again) == std::vector{refOf(dialogue)});
    const auto ties = probableDuplicates(test::shipped(), tieAgain);
    QVERIFY(std::find(ties.begin(), ties.end(), refOf(tie)) != ties.end());
    tieAgain.signedOn = tieAgain.inForce = day(u"1901"_s);
    QVERIFY(!looksTheSame(tie, tieAgain));
}

void TestRules::duplicatesAreFoundAsByComparingAllWithAll() {
    for (const Dataset& dataset : {test::shipped(), test::eventfulDataset(2000)}) {
        std::set<std::pair<RecordRef, RecordRef>> slow;
        addAllPairs(dataset.ties(), slow);
        addAllPairs(dataset.exercises(), slow);
        addAllPairs(dataset.dialogues(), slow);
        const auto quick = probableDuplicatePairs(dataset);
        QVERIFY(std::equal(quick.begin(), quick.end(), slow.begin(), slow.end()));
    }
}

void TestRules::manyRecordsAreCheckedInAMoment() {
    const Dataset dataset = test::eventfulDataset(20'000);
    QElapsedTimer timer;
    timer.start();
    const auto findings = checkDataset(dataset).size();
    const auto ms = timer.elapsed();
    qInfo("20,000 events: %lld ms, %zu findings", ms, findings);
    // Each against each were two hundred million comparisons. (Built without optimisation, on a busy
    // machine.)
    QVERIFY2(ms < 20'000, qPrintable(QString::number(ms)));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
