#include "scene/alttext.h"

#include "support/files.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const QString en = u"en"_s;
const QString ja = u"ja"_s;

Actor actor(const char* id, const QString& name, const QString& nameJa) {
    Actor actor;
    actor.id = ActorId(QString::fromLatin1(id));
    actor.name = name;
    actor.nameJa = nameJa;
    return actor;
}

std::vector<Participant> parties(const QString& slugs) {
    std::vector<Participant> list;
    for (const QString& slug : slugs.split(u' ')) {
        list.push_back({ActorId(slug)});
    }
    return list;
}

Tie tie(const char* id, const QString& actors, const char* from, const char* until = nullptr) {
    Tie tie;
    tie.id = TieId(QString::fromLatin1(id));
    tie.name = QString::fromLatin1(id);
    tie.parties = parties(actors);
    tie.signedOn = PartialDate::tryFrom(QString::fromLatin1(from));
    tie.ended = PartialDate::tryFrom(QString::fromLatin1(until));
    return tie;
}

Exercise exercise(const char* id, const QString& actors, const char* day) {
    Exercise exercise;
    exercise.id = ExerciseId(QString::fromLatin1(id));
    exercise.name = exercise.series = QString::fromLatin1(id);
    exercise.participants = parties(actors);
    exercise.start = PartialDate::tryFrom(QString::fromLatin1(day));
    return exercise;
}

Dialogue dialogue(const char* id, const QString& actors, const char* day) {
    Dialogue dialogue;
    dialogue.id = DialogueId(QString::fromLatin1(id));
    dialogue.name = dialogue.series = QString::fromLatin1(id);
    dialogue.participants = parties(actors);
    dialogue.date = PartialDate::tryFrom(QString::fromLatin1(day));
    return dialogue;
}

/// Nothing but actors and a framework.
RecordLists actorsAlone() {
    RecordLists lists;
    lists.actors = {actor("AUS", u"Australia"_s, u"オーストラリア"_s),
                    actor("FRA", u"France"_s, u"フランス"_s),
                    actor("GBR", u"United Kingdom"_s, u"英国"_s),
                    actor("IND", u"India"_s, u"インド"_s),
                    actor("JPN", u"Japan"_s, u"日本"_s),
                    actor("KOR", u"Korea"_s, u"韓国"_s),
                    actor("OMN", u"Oman"_s, u"オマーン"_s),
                    actor("USA", u"U.S."_s, u"米国"_s)};
    return lists;
}

Framework trilateral() {
    Framework framework;
    framework.id = FrameworkId(u"jp-us-au"_s);
    framework.name = u"Japan-U.S.-Australia"_s;
    framework.nameJa = u"日米豪"_s;
    for (const char* member : {"AUS", "JPN", "USA"}) {
        framework.members.push_back({ActorId(QString::fromLatin1(member))});
    }
    framework.start = PartialDate::tryFrom(u"2006"_s);
    return framework;
}

QString textOf(RecordLists lists, const Lens& lens, const QString& language) {
    const Dataset dataset(std::move(lists));
    return altText(dataset, lens, buildNetwork(dataset, lens), language);
}

/// JPN-USA: two agreements, an exercise and a third of another; JPN-AUS and AUS-USA: the exercise of three;
/// FRA-GBR apart.
RecordLists fiveActors() {
    RecordLists lists = actorsAlone();
    lists.frameworks = {trilateral()};
    lists.ties = {tie("treaty", u"JPN USA"_s, "1960-01-19"), tie("pact", u"FRA GBR"_s, "2010-11"),
                  tie("old", u"JPN OMN"_s, "1980", "1990"), tie("supply", u"JPN USA"_s, "1996-04-15")};
    lists.exercises = {exercise("two", u"JPN USA"_s, "2015-05-01"),
                       exercise("three", u"AUS JPN USA"_s, "2016-02")};
    lists.exercises.back().framework = lists.frameworks.front().id;
    lists.dialogues = {dialogue("talk", u"IND JPN"_s, "2016-08-01")};
    return lists;
}

int sentencesOf(const QString& text) {
    static const QRegularExpression end(u"(?<!\\.[A-Z])\\.( |$)|。"_s);
    return int(text.count(end));
}

} // namespace

class TestAltText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallNetworkIsTold();
    void japaneseIsWhole();
    void emptyNetworkSaysWhatTheFigureSays();
    void oneActorIsNoCrowd();
    void oneTieIsTheOnlyOne();
    void severalHaveTheMostTies();
    void equalOnesAreNotSingledOut();
    void manyPartyEventIsTold();
    void twoMomentsAreCompared();
    void rangeOfTimeIsTold();
    void whatIsLeftOutIsTold();
    void foundingMomentHasItsNumbers();
    void anyLensGivesAFewSentences();
};

void TestAltText::smallNetworkIsTold() {
    QCOMPARE(
        textOf(fiveActors(), {}, en),
        u"A network map of security ties: agreements standing on 24 August 2016; exercises and dialogues "
        "of the 36 months before. "
        "From 3 agreements, 2 exercises and 1 dialogue it draws 6 actors and 5 ties between two of them. "
        "1 framework encloses its members: Japan-U.S.-Australia (Australia, Japan and U.S.). "
        "Most ties: Japan (3, with U.S., India and Australia); the strongest ties: Japan and U.S. "
        "(2 agreements, 2 exercises), France and United Kingdom (1 agreement), India and Japan "
        "(1 dialogue). "
        "The map falls into 2 separate parts, of 4 and 2 actors; outside the largest: France and United "
        "Kingdom; with one tie only: France, United Kingdom and India."_s);
}

void TestAltText::japaneseIsWhole() {
    QCOMPARE(
        textOf(fiveActors(), {}, ja),
        u"安全保障上の結びつきのネットワーク図:"
        u"2016年8月24日に結ばれている協定・合意、過去36か月の共同訓練と対話・会談。"
        "協定・合意3件、共同訓練2件、対話・会談1件から、国・機関6、2者間の結びつき5組を描く。"
        "構成国を囲む枠組みは1:日米豪(オーストラリア、日本、米国)。"
        "結びつきが最も多い:日本(3、相手は米国、インド、オーストラリア)；最も強い結びつき:日本と米国"
        "(協定・合意2件、共同訓練2件)、フランスと英国(協定・合意1件)、インドと日本(対話・会談1件)。"
        "図は2つの部分に分かれる(国・機関4、2)；最大の部分の外:フランス、英国；結びつきが1組だけ:フランス、"
        "英国、インド。"_s);
}

void TestAltText::emptyNetworkSaysWhatTheFigureSays() {
    QCOMPARE(
        textOf({}, {}, en),
        u"A network map of security ties: agreements standing on 24 August 2016; exercises and dialogues "
        "of the 36 months before. Nothing stands in this view. Widen the time or remove a filter."_s);
    Lens nothing;
    nothing.without.kinds = {EventKind::Agreements, EventKind::Exercises, EventKind::Dialogues};
    QCOMPARE(
        textOf(fiveActors(), nothing, en),
        u"A network map of security ties. Nothing stands in this view. Widen the time or remove a filter."_s);
    // Records there are, but none that is drawn.
    Lens heavy;
    heavy.minimumWeight = 9;
    QVERIFY(textOf(fiveActors(), heavy, en)
                .endsWith(u" Left out: 5 pairs of less than weight 9 and 6 actors without a drawn tie."_s));
}

void TestAltText::oneActorIsNoCrowd() {
    RecordLists lists = actorsAlone();
    lists.ties = {tie("treaty", u"JPN USA"_s, "1960-01-19")};
    Lens lens;
    lens.hidden = {u"USA"_s};
    QCOMPARE(
        textOf(lists, lens, en),
        u"A network map of security ties: agreements standing on 24 August 2016; exercises and dialogues "
        "of the 36 months before. From 1 agreement it draws 1 actor and no tie between two of them. "
        "No framework is drawn. Left out: 1 actor without a drawn tie, or hidden."_s);
}

void TestAltText::oneTieIsTheOnlyOne() {
    RecordLists lists = actorsAlone();
    lists.ties = {tie("treaty", u"JPN USA"_s, "1960-01-19")};
    const QString text = textOf(lists, {}, en);
    QVERIFY2(
        text.endsWith(u"From 1 agreement it draws 2 actors and 1 tie between two of them. No framework "
                      "is drawn. The only tie: Japan and U.S. (1 agreement). All actors are connected."_s),
        qPrintable(text));
}

void TestAltText::severalHaveTheMostTies() {
    RecordLists lists = actorsAlone();
    lists.ties = {tie("a", u"JPN USA"_s, "1960"), tie("b", u"AUS JPN"_s, "1960"),
                  tie("c", u"IND USA"_s, "1960")};
    const QString two = textOf(lists, {}, en);
    QVERIFY2(
        two.contains(u" Most ties: Japan (2, with Australia and U.S.) and U.S. (2, with India and Japan); "
                     "the ties: "_s),
        qPrintable(two));
    lists.ties.push_back(tie("d", u"AUS KOR"_s, "1960"));
    const QString three = textOf(lists, {}, en);
    QVERIFY2(
        three.contains(u" Most ties: Australia, Japan and U.S. (2 each); all ties are equally strong. "_s),
        qPrintable(three));
    // Where all have as many, nobody stands out.
    lists.ties.push_back(tie("e", u"IND KOR"_s, "1960"));
    const QString ring = textOf(lists, {}, en);
    QVERIFY2(ring.contains(u"No framework is drawn. All ties are equally strong. "_s), qPrintable(ring));
}

void TestAltText::equalOnesAreNotSingledOut() {
    // Japan's five ties: one of two agreements, four of one; then the strongest one is gone.
    RecordLists lists = actorsAlone();
    for (const char* other : {"AUS", "FRA", "GBR", "IND"}) {
        lists.ties.push_back(tie(other, u"JPN "_s + QString::fromLatin1(other), "1960"));
    }
    lists.ties.push_back(tie("two", u"JPN USA"_s, "1960"));
    lists.ties.push_back(tie("three", u"JPN USA"_s, "1961"));
    const QString one = textOf(lists, {}, en);
    QVERIFY2(one.contains(u" Most ties: Japan (5, foremost with U.S.); the strongest ties: Japan and U.S. "
                          "(2 agreements). "_s),
             qPrintable(one));
    lists.ties.resize(4);
    lists.ties.push_back(tie("weak", u"JPN KOR OMN"_s, "1960"));
    const QString several = textOf(lists, {}, en);
    QVERIFY2(several.contains(u" Most ties: Japan (6); the strongest ties: 4, equally strong. "_s),
             qPrintable(several));
}

void TestAltText::manyPartyEventIsTold() {
    RecordLists lists = fiveActors();
    lists.exercises.push_back(exercise("great", u"AUS FRA GBR IND JPN KOR USA"_s, "2016-07"));
    const QString drawn = textOf(lists, {}, en);
    QVERIFY(drawn.contains(u"7 actors, 5 ties between two of them and 1 event or series of more than six "
                           "parties."_s));
    QVERIFY2(drawn.endsWith(u"All actors are connected; in events of more than six parties alone: Korea."_s),
             qPrintable(drawn));
    Lens hidden;
    hidden.manyParty = ManyParty::Hidden;
    const QString without = textOf(lists, hidden, en);
    QVERIFY2(
        without.endsWith(u"Left out: 1 event of more than six parties and 1 actor without a drawn tie."_s),
        qPrintable(without));
}

void TestAltText::twoMomentsAreCompared() {
    RecordLists lists = fiveActors();
    lists.ties.push_back(tie("gone", u"KOR USA"_s, "2000", "2014-06-30"));
    Lens lens;
    lens.comparedWith = QDate(2014, 1, 1);
    const QString english = textOf(lists, lens, en);
    // Kept: the treaty's and the pact's ends; of the ties between two Japan and U.S., and France and U.K.
    QVERIFY2(english.contains(u"draws 7 actors (2 new, 4 kept, 1 ended) and 6 ties between two of them (3 "
                              "new, 2 kept, 1 ended)."_s),
             qPrintable(english));
    QVERIFY2(english.contains(u"Japan-U.S.-Australia (Australia, Japan and U.S.; kept)."_s),
             qPrintable(english));
    QVERIFY(english.contains(u"on 1 January 2014 and 24 August 2016"_s));
    const QString japanese = textOf(lists, lens, ja);
    QVERIFY2(japanese.contains(
                 u"国・機関7(新規2、継続4、終了1)、2者間の結びつき6組(新規3、継続2、終了1)を描く。"_s),
             qPrintable(japanese));
}

void TestAltText::rangeOfTimeIsTold() {
    Lens lens;
    lens.time = DateSpan{QDate(1985, 1, 1), QDate(1995, 12, 31)};
    lens.kinds = {EventKind::Agreements};
    QCOMPARE(textOf(fiveActors(), lens, en),
             u"A network map of security ties: agreements standing, 1985 – 1995. "
             "From 2 agreements it draws 3 actors and 2 ties between two of them. No framework is drawn. "
             "Most ties: Japan (2, with Oman and U.S.); the ties: Japan and Oman (1 agreement), "
             "Japan and U.S. (1 agreement). All actors are connected; with one tie only: Oman and U.S."_s);
}

void TestAltText::whatIsLeftOutIsTold() {
    RecordLists lists = actorsAlone();
    lists.exercises = {exercise("four", u"AUS JPN KOR USA"_s, "2016-02")};
    lists.ties = {tie("treaty", u"JPN USA"_s, "1960-01-19")};
    const QString text = textOf(lists, {}, en);
    QVERIFY2(text.endsWith(u"Left out: 5 pairs of less than weight 0.5 and 2 actors without a drawn tie."_s),
             qPrintable(text));
    const QString japanese = textOf(lists, {}, ja);
    QVERIFY2(japanese.endsWith(u"省いたもの:重み0.5未満の5組、描かれない国・機関2。"_s),
             qPrintable(japanese));
}

void TestAltText::foundingMomentHasItsNumbers() {
    // Counted record by record, as one would with a pencil.
    const Dataset& dataset = test::shipped();
    const QDate day(2016, 8, 24);
    const QDate from = Lens().window().first;
    std::array<int, 3> records{};
    std::set<QString> actors;
    std::set<QString> series;
    std::map<std::pair<QString, QString>, double> weights;
    const auto count = [&](int kind, const auto& record, const std::vector<Participant>& people,
                           const QString& seriesName, QDate first) {
        const auto span = spanOf(record);
        if (record.confidence != Confidence::Sourced || !span || span->first > day || span->last < first) {
            return;
        }
        ++records[std::size_t(kind)];
        std::set<QString> parties;
        for (const Participant& participant : people) {
            if (participant.role != Role::Observer) {
                parties.insert(participant.actor.slug());
            }
        }
        if (parties.size() > 6) {
            series.insert(seriesName);
            actors.insert(parties.begin(), parties.end());
            return;
        }
        for (const QString& a : parties) {
            for (const QString& b : parties) {
                if (a < b) {
                    weights[{a, b}] += 1.0 / double(parties.size() - 1);
                }
            }
        }
    };
    for (const Tie& tie : dataset.ties()) {
        count(0, tie, tie.parties, tie.id.slug(), day);
    }
    for (const Exercise& exercise : dataset.exercises()) {
        count(1, exercise, exercise.participants, u"e "_s + exercise.series, from);
    }
    for (const Dialogue& dialogue : dataset.dialogues()) {
        count(2, dialogue, dialogue.participants, u"d "_s + dialogue.series, from);
    }
    std::map<QString, int> partners;
    int links = 0;
    for (const auto& [pair, weight] : weights) {
        if (weight > 0.4999) {
            ++links;
            ++partners[pair.first];
            ++partners[pair.second];
            actors.insert(pair.first);
            actors.insert(pair.second);
        }
    }
    const QString text = altText(dataset, {}, buildNetwork(dataset, {}), en);
    QVERIFY2(text.contains(
                 u"From %1 agreements, %2 exercises and %3 dialogues it draws %4 actors, %5 ties "
                 "between two of them and %6 events or series of more than six parties."_s.arg(records[0])
                     .arg(records[1])
                     .arg(records[2])
                     .arg(actors.size())
                     .arg(links)
                     .arg(series.size())),
             qPrintable(text));
    const auto most = std::max_element(partners.begin(), partners.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    QVERIFY2(text.contains(
                 u"Most ties: %1 (%2, foremost with "_s.arg(mapName(*dataset.find(ActorId(most->first)), en))
                     .arg(most->second)),
             qPrintable(text));
    QVERIFY(text.contains(u"the strongest ties: Japan and U.S. ("_s));
    const auto inEventsAlone = actors.size() - partners.size();
    QVERIFY2(text.contains(u" and %1 others; tied by risk reduction alone: China. "_s.arg(inEventsAlone - 8)),
             qPrintable(text));
    QVERIFY(text.contains(u"Left out: %1 pairs of less than weight 0.5"_s.arg(int(weights.size()) - links)));
}

void TestAltText::anyLensGivesAFewSentences() {
    for (const char* lensText : {"", "at=1952-01-01/12", "at=2025-01-01/36;kinds=agreements",
                                 "at=2020-06-30/12;min=3", "kinds=dialogues;frameworks=quad", "actors=CHN",
                                 "actors=USA", "at=2026-01-01/36;kinds=exercises"}) {
        const Lens lens = *Lens::fromText(QString::fromLatin1(lensText));
        const Network network = buildNetwork(test::shipped(), lens);
        for (const QString& language : {en, ja}) {
            const QString text = altText(test::shipped(), lens, network, language);
            const int sentences = sentencesOf(text);
            QVERIFY2(sentences >= 3 && sentences <= 6, qPrintable(text));
            QVERIFY2(!text.contains(u"%"_s) && !text.contains(u"()"_s) && !text.contains(u"  "_s) &&
                         !text.contains(u".."_s) && !text.contains(u'\n'),
                     qPrintable(text));
            QCOMPARE(altText(test::shipped(), lens, network, language), text);
        }
    }
}

QTEST_GUILESS_MAIN(TestAltText)
#include "tst_alttext.moc"
