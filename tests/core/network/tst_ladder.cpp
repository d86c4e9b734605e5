#include "network/ladder.h"
#include "support/files.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

std::optional<PartialDate> date(const QString& text) {
    return PartialDate::tryFrom(text);
}

/// "JPN+ PHL- VNM(o)": provider, recipient, observer.
std::vector<Participant> participants(const QString& text) {
    std::vector<Participant> list;
    for (QString name : text.split(u' ', Qt::SkipEmptyParts)) {
        const Role role = name.endsWith(u'+')       ? Role::Provider
                          : name.endsWith(u'-')     ? Role::Recipient
                          : name.endsWith("(o)"_L1) ? Role::Observer
                                                    : Role::Participant;
        list.push_back({ActorId(name.left(3)), role});
    }
    return list;
}

/// A small world that grows by a record a call.
struct World {
    RecordLists lists;

    Tie& tie(const QString& id, TieType type, const QString& parties, const QString& inForce) {
        Tie& tie = lists.ties.emplace_back();
        tie.id = TieId(id);
        tie.name = id;
        tie.type = type;
        tie.parties = participants(parties);
        tie.inForce = date(inForce);
        return tie;
    }
    Dialogue& dialogue(const QString& id, const QString& who, const QString& day,
                       Level level = Level::SeniorOfficials) {
        Dialogue& dialogue = lists.dialogues.emplace_back();
        dialogue.id = DialogueId(id);
        dialogue.name = dialogue.series = id;
        dialogue.participants = participants(who);
        dialogue.date = date(day);
        dialogue.level = level;
        return dialogue;
    }
    Exercise& exercise(const QString& id, const QString& who, const QString& day) {
        Exercise& exercise = lists.exercises.emplace_back();
        exercise.id = ExerciseId(id);
        exercise.name = exercise.series = id;
        exercise.participants = participants(who);
        exercise.start = date(day);
        return exercise;
    }
    Framework& framework(const QString& id, FrameworkKind kind, const QString& members,
                         const QString& start) {
        Framework& framework = lists.frameworks.emplace_back();
        framework.id = FrameworkId(id);
        framework.name = id;
        framework.frameworkKind = kind;
        for (const Participant& member : participants(members)) {
            framework.members.push_back({member.actor});
        }
        framework.start = date(start);
        return framework;
    }
    void organisation(const QString& id) {
        Actor& actor = lists.actors.emplace_back();
        actor.id = ActorId(id);
        actor.name = id;
        actor.actorKind = ActorKind::Organisation;
    }

    [[nodiscard]] Ladder at(const QString& day, const Lens& lens = {},
                            const RungWeights& weights = evenWeights()) const {
        return buildLadder(Dataset(lists), lens, date(day)->latest(), weights);
    }
    [[nodiscard]] Ladder now() const { return at(u"2026"_s); }
};

const LadderRow* rowOf(const Ladder& ladder, const QString& partner) {
    const auto at = std::find_if(ladder.rows.begin(), ladder.rows.end(),
                                 [&](const LadderRow& row) { return row.partner == ActorId(partner); });
    return at == ladder.rows.end() ? nullptr : &*at;
}

/// "japan-logistics 2013-01-31": the rungs reached, in order, with their dates.
QStringList rungsOf(const Ladder& ladder, const QString& partner) {
    QStringList rungs;
    const LadderRow* row = rowOf(ladder, partner);
    for (const Rung rung : allRungs()) {
        if (row && (*row)[rung].isReached()) {
            rungs << keyOf(rung) + u' ' + (*row)[rung].since->toString();
        }
    }
    return rungs;
}

QStringList partnersOf(const Ladder& ladder) {
    QStringList partners;
    for (const LadderRow& row : ladder.rows) {
        partners << row.partner.slug();
    }
    return partners;
}

QStringList slugsOf(const std::vector<RecordRef>& records) {
    QStringList slugs;
    for (const RecordRef& record : records) {
        slugs << record.slug;
    }
    return slugs;
}

/// The same in the straightforward way: the records that reach a rung for a partner, each with its first and
/// last day, from the sentences of definitionOf() and ladderRules().
struct Reached {
    DateSpan span;
    PartialDate since;
    RecordRef ref;
};

std::set<QString> who(const std::vector<Participant>& list) {
    std::set<QString> slugs;
    for (const Participant& one : list) {
        if (one.role != Role::Observer) {
            slugs.insert(one.actor.slug());
        }
    }
    return slugs;
}

bool isOf(const std::vector<Participant>& list, const QString& actor, Role role) {
    return std::find(list.begin(), list.end(), Participant{ActorId(actor), role}) != list.end();
}

bool reaches(Rung rung, const Tie& tie, const QString& partner) {
    const bool isAid = rung == Rung::JapanSecurityAssistance || rung == Rung::JapanCapacityBuilding;
    const QString hub = groupOf(rung) == RungGroup::WithJapan ? u"JPN"_s : u"USA"_s;
    static const std::map<Rung, std::set<TieType>> types{
        {Rung::JapanPartnership, {TieType::StrategicPartnership, TieType::SecurityDeclaration}},
        {Rung::JapanInformationSecurity, {TieType::InformationSecurity}},
        {Rung::UsInformationSecurity, {TieType::InformationSecurity}},
        {Rung::JapanEquipment, {TieType::DefenceEquipment}},
        {Rung::UsEquipment, {TieType::DefenceEquipment}},
        {Rung::JapanLogistics, {TieType::Logistics}},
        {Rung::UsLogistics, {TieType::Logistics}},
        {Rung::JapanAccess, {TieType::Access}},
        {Rung::UsAccess, {TieType::Access}},
        {Rung::UsTreaty, {TieType::MutualDefenceTreaty}},
        {Rung::JapanSecurityAssistance, {TieType::SecurityAssistance}},
        {Rung::JapanCapacityBuilding, {TieType::CapacityBuilding}}};
    const auto wanted = types.find(rung);
    if (wanted == types.end() || !wanted->second.contains(tie.type)) {
        return false;
    }
    const auto parties = who(tie.parties);
    return parties.contains(hub) && parties.contains(partner) &&
           (!isAid ||
            (isOf(tie.parties, hub, Role::Provider) && isOf(tie.parties, partner, Role::Recipient)));
}

bool reaches(Rung rung, const Dialogue& dialogue, const QString& partner) {
    const bool isTalk =
        rung == Rung::JapanDialogue || rung == Rung::JapanTwoPlusTwo || rung == Rung::TrilateralDialogue;
    if (!isTalk || !dialogue.participantsComplete) {
        return false;
    }
    const auto parties = who(dialogue.participants);
    const bool isTwo = parties == std::set<QString>{u"JPN"_s, partner};
    const bool isThree = parties == std::set<QString>{u"JPN"_s, u"USA"_s, partner};
    return (rung == Rung::JapanDialogue && isTwo) || (rung == Rung::TrilateralDialogue && isThree) ||
           (rung == Rung::JapanTwoPlusTwo && isTwo && dialogue.level == Level::TwoPlusTwo);
}

bool reaches(Rung rung, const Exercise& exercise, const QString& partner) {
    return rung == Rung::TrilateralExercise && exercise.participantsComplete &&
           who(exercise.participants) == std::set<QString>{u"JPN"_s, u"USA"_s, partner};
}

template <class R>
void collect(std::vector<Reached>& list, const RecordList<R>& records, Rung rung, const QString& partner,
             const std::optional<PartialDate>& (*begin)(const R&)) {
    for (const R& record : records) {
        if (const auto span = spanOf(record); span && record.confidence == Confidence::Sourced &&
                                              record.framework.slug() != "china-dialogue"_L1 &&
                                              reaches(rung, record, partner)) {
            const bool isTie = R::kind == RecordKind::Tie;
            list.push_back(
                {{span->first, isTie ? span->last : openEnd}, *begin(record), {R::kind, record.id.slug()}});
        }
    }
}

std::vector<Reached> plainly(const Dataset& dataset, Rung rung, const QString& partner) {
    std::vector<Reached> list;
    collect<Tie>(list, dataset.ties(), rung, partner, beginOf);
    collect<Dialogue>(
        list, dataset.dialogues(), rung, partner,
        [](const Dialogue& dialogue) -> const std::optional<PartialDate>& { return dialogue.date; });
    collect<Exercise>(
        list, dataset.exercises(), rung, partner,
        [](const Exercise& exercise) -> const std::optional<PartialDate>& { return exercise.start; });
    for (const Framework& framework : dataset.frameworks()) {
        std::set<QString> members; // of the shipped frameworks none is joined or left later
        for (const Member& member : framework.members) {
            members.insert(member.actor.slug());
        }
        const bool isKind = framework.frameworkKind == FrameworkKind::PlusOne ||
                            framework.frameworkKind == FrameworkKind::Minilateral;
        if (rung == Rung::StandingFramework && isKind && spanOf(framework) && members.contains(partner) &&
            members.contains(u"JPN"_s) && members.contains(u"USA"_s)) {
            list.push_back(
                {*spanOf(framework), *framework.start, {RecordKind::Framework, framework.id.slug()}});
        }
    }
    return list;
}

/// By partner and rung; counted once for all days.
const std::vector<Reached>& shippedRecords(const QString& partner, Rung rung) {
    static std::map<std::pair<QString, Rung>, std::vector<Reached>> known;
    const auto [at, isNew] = known.try_emplace({partner, rung});
    if (isNew) {
        at->second = plainly(test::shipped(), rung, partner);
    }
    return at->second;
}

/// Whether one of them stands on every day from `first` to `day`: on the first, and on each day after an end.
bool coverAll(const std::vector<Reached>& list, QDate first, QDate day) {
    const auto stands = [&list](QDate on) {
        return std::any_of(list.begin(), list.end(),
                           [on](const Reached& one) { return one.span.first <= on && on <= one.span.last; });
    };
    return stands(first) && stands(day) && std::all_of(list.begin(), list.end(), [&](const Reached& one) {
               return one.span.last < first || one.span.last >= day || stands(one.span.last.addDays(1));
           });
}

} // namespace

class TestLadder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRungByHand_data();
    void eachRungByHand();
    void aidNeedsItsRoles();
    void agreementCountsBetweenEachTwoOfItsParties();
    void datesFollowTheRuleOfAgreements();
    void datesKeepTheirPrecision();
    void endedAgreementHoldsNoRung();
    void agreementThatFollowsGoesOnHoldingTheRung();
    void eventsStayReached();
    void eventsAreOfExactlyTwoOrThree();
    void highestLevelOfTrilaterals();
    void membersMustStandTogether();
    void whatIsLeftOut();
    void lensFiltersRecordsAndChoosesPartners();
    void weightsAreASum();
    void weightsAreReadAndWritten();
    void wrongWeightsAreRefused_data();
    void wrongWeightsAreRefused();
    void twoMomentsAreCompared();
    void nearestAreOutsideEveryFramework();
    void noRecordsNoRows();
    void fivePartnersAtTheFoundingMoment_data();
    void fivePartnersAtTheFoundingMoment();
    void shippedLaddersEqualThePlainCount_data();
    void shippedLaddersEqualThePlainCount();
    void philippinesWereNearestAndStepIn();
    void everyRungHasItsWords();
};

void TestLadder::eachRungByHand_data() {
    QTest::addColumn<World>("world");
    QTest::addColumn<QStringList>("rungs");
    const auto row = [](const char* name, const auto& fill, const QStringList& rungs) {
        World world;
        fill(world);
        QTest::newRow(name) << world << rungs;
    };
    const auto tie = [&row](const char* name, TieType type, const QString& parties,
                            const QStringList& rungs) {
        row(
            name, [&](World& world) { world.tie(u"t"_s, type, parties, u"2010-05"_s); }, rungs);
    };
    row("dialogue", [](World& w) { w.dialogue(u"d"_s, u"JPN AUS"_s, u"2007-06-06"_s); },
        {u"japan-dialogue 2007-06-06"_s});
    row("2+2", [](World& w) { w.dialogue(u"d"_s, u"JPN AUS"_s, u"2007"_s, Level::TwoPlusTwo); },
        {u"japan-dialogue 2007"_s, u"japan-2plus2 2007"_s});
    tie("partnership", TieType::StrategicPartnership, u"JPN AUS"_s, {u"japan-partnership 2010-05"_s});
    tie("declaration", TieType::SecurityDeclaration, u"JPN AUS"_s, {u"japan-partnership 2010-05"_s});
    tie("information with Japan", TieType::InformationSecurity, u"JPN AUS"_s,
        {u"japan-information-security 2010-05"_s});
    tie("equipment with Japan", TieType::DefenceEquipment, u"JPN AUS"_s, {u"japan-equipment 2010-05"_s});
    tie("logistics with Japan", TieType::Logistics, u"JPN AUS"_s, {u"japan-logistics 2010-05"_s});
    tie("access with Japan", TieType::Access, u"JPN AUS"_s, {u"japan-access 2010-05"_s});
    tie("assistance", TieType::SecurityAssistance, u"JPN+ AUS-"_s, {u"japan-security-assistance 2010-05"_s});
    tie("capacity", TieType::CapacityBuilding, u"JPN+ AUS-"_s, {u"japan-capacity-building 2010-05"_s});
    tie("treaty", TieType::MutualDefenceTreaty, u"USA AUS"_s, {u"us-treaty 2010-05"_s});
    tie("information with the U.S.", TieType::InformationSecurity, u"USA AUS"_s,
        {u"us-information-security 2010-05"_s});
    tie("logistics with the U.S.", TieType::Logistics, u"USA AUS"_s, {u"us-logistics 2010-05"_s});
    tie("access with the U.S.", TieType::Access, u"USA AUS"_s, {u"us-access 2010-05"_s});
    tie("equipment with the U.S.", TieType::DefenceEquipment, u"USA AUS"_s, {u"us-equipment 2010-05"_s});
    row("trilateral dialogue", [](World& w) { w.dialogue(u"d"_s, u"JPN USA AUS"_s, u"2006-03"_s); },
        {u"trilateral-dialogue 2006-03"_s});
    row("trilateral exercise", [](World& w) { w.exercise(u"e"_s, u"JPN USA AUS"_s, u"2012"_s); },
        {u"trilateral-exercise 2012"_s});
    row("plus one",
        [](World& w) { w.framework(u"f"_s, FrameworkKind::PlusOne, u"JPN USA AUS"_s, u"2002"_s); },
        {u"framework 2002"_s});
    row("minilateral",
        [](World& w) { w.framework(u"f"_s, FrameworkKind::Minilateral, u"JPN USA AUS IND"_s, u"2007-05"_s); },
        {u"framework 2007-05"_s});
    // And what reaches none.
    row("mechanism",
        [](World& w) { w.framework(u"f"_s, FrameworkKind::Mechanism, u"JPN USA AUS"_s, u"2002"_s); }, {});
    row("framework without Japan",
        [](World& w) { w.framework(u"f"_s, FrameworkKind::Minilateral, u"USA AUS"_s, u"1951"_s); }, {});
    row("bilateral exercise", [](World& w) { w.exercise(u"e"_s, u"JPN AUS"_s, u"2012"_s); }, {});
    row("dialogue with the U.S.",
        [](World& w) { w.dialogue(u"d"_s, u"USA AUS"_s, u"1985"_s, Level::TwoPlusTwo); }, {});
    for (const TieType type : {TieType::Trade, TieType::Consultation, TieType::CoastGuard,
                               TieType::DiplomaticRelations, TieType::DefenceGuidelines}) {
        tie(qPrintable(keyOf(type)), type, u"JPN USA AUS"_s, {});
    }
    tie("treaty with Japan", TieType::MutualDefenceTreaty, u"JPN AUS"_s, {});
    tie("partnership with the U.S.", TieType::StrategicPartnership, u"USA AUS"_s, {});
    tie("without either", TieType::Logistics, u"IND AUS"_s, {});
}

void TestLadder::eachRungByHand() {
    QFETCH(World, world);
    QFETCH(QStringList, rungs);
    const Ladder ladder = world.now();
    QCOMPARE(rungsOf(ladder, u"AUS"_s), rungs);
    QVERIFY(!rowOf(ladder, u"JPN"_s) && !rowOf(ladder, u"USA"_s));
}

void TestLadder::aidNeedsItsRoles() {
    World world;
    world.tie(u"other-way"_s, TieType::SecurityAssistance, u"USA+ JPN-"_s, u"1954"_s);
    world.tie(u"from-the-us"_s, TieType::SecurityAssistance, u"USA+ PHL-"_s, u"1954"_s);
    world.tie(u"no-recipient"_s, TieType::CapacityBuilding, u"JPN+ IND"_s, u"2014"_s);
    world.tie(u"no-roles"_s, TieType::CapacityBuilding, u"JPN USA AUS"_s, u"2022"_s);
    world.tie(u"given"_s, TieType::CapacityBuilding, u"USA+ JPN+ VNM-"_s, u"2015"_s);
    QCOMPARE(partnersOf(world.now()), QStringList{u"VNM"_s});
}

void TestLadder::agreementCountsBetweenEachTwoOfItsParties() {
    World world;
    world.tie(u"three"_s, TieType::InformationSecurity, u"JPN USA KOR"_s, u"2014"_s);
    world.tie(u"many"_s, TieType::MutualDefenceTreaty, u"USA THA AUS FRA"_s, u"1954"_s);
    const Ladder ladder = world.now();
    QCOMPARE(rungsOf(ladder, u"KOR"_s),
             (QStringList{u"japan-information-security 2014"_s, u"us-information-security 2014"_s}));
    QCOMPARE(partnersOf(ladder), (QStringList{u"KOR"_s, u"AUS"_s, u"FRA"_s, u"THA"_s}));
}

void TestLadder::datesFollowTheRuleOfAgreements() {
    World world;
    world.tie(u"a"_s, TieType::Logistics, u"JPN AUS"_s, u"2013-01-31"_s).signedOn = date(u"2010-05-19"_s);
    world.tie(u"b"_s, TieType::Logistics, u"JPN IND"_s, {}).signedOn = date(u"2020-09-09"_s);
    world.tie(u"c"_s, TieType::Logistics, u"JPN KOR"_s, {}).firstSeen = date(u"2021"_s);
    world.tie(u"d"_s, TieType::Logistics, u"JPN PHL"_s, {}); // no date: it cannot be told when it stands
    const Ladder ladder = world.now();
    const auto cell = [&ladder](const QString& partner) {
        return (*rowOf(ladder, partner))[Rung::JapanLogistics];
    };
    QCOMPARE(cell(u"AUS"_s).since->toString(), u"2013-01-31"_s);
    QCOMPARE(cell(u"AUS"_s).sinceIs, RungDate::InForce);
    QCOMPARE(cell(u"IND"_s).sinceIs, RungDate::Signed);
    QCOMPARE(cell(u"KOR"_s).sinceIs, RungDate::FirstSeen);
    QVERIFY(!rowOf(ladder, u"PHL"_s));
    QVERIFY(!rowOf(world.at(u"2013-01-30"_s), u"AUS"_s));
    QVERIFY(rowOf(world.at(u"2013-01-31"_s), u"AUS"_s));
}

void TestLadder::datesKeepTheirPrecision() {
    World world;
    world.dialogue(u"later"_s, u"JPN AUS"_s, u"2007-06-06"_s);
    world.dialogue(u"year"_s, u"JPN AUS"_s, u"2007"_s);
    world.exercise(u"month"_s, u"JPN USA AUS"_s, u"2012-02"_s).end = date(u"2012-03-02"_s);
    QCOMPARE(rungsOf(world.now(), u"AUS"_s),
             (QStringList{u"japan-dialogue 2007"_s, u"trilateral-exercise 2012-02"_s}));
    // A year counts from its first day: the written rule of partial dates.
    QCOMPARE(rungsOf(world.at(u"2007-01-01"_s), u"AUS"_s), QStringList{u"japan-dialogue 2007"_s});
    QVERIFY(rungsOf(world.at(u"2006"_s), u"AUS"_s).isEmpty());
}

void TestLadder::endedAgreementHoldsNoRung() {
    World world;
    world.tie(u"acsa-2005"_s, TieType::Logistics, u"USA MYS"_s, u"2005-05-09"_s).ended = date(u"2015"_s);
    world.tie(u"acsa-2025"_s, TieType::Logistics, u"USA MYS"_s, u"2025-10-30"_s);
    QCOMPARE(rungsOf(world.at(u"2015-12-31"_s), u"MYS"_s), QStringList{u"us-logistics 2005-05-09"_s});
    QVERIFY(rungsOf(world.at(u"2016-01-01"_s), u"MYS"_s).isEmpty());
    QCOMPARE(rungsOf(world.now(), u"MYS"_s), QStringList{u"us-logistics 2025-10-30"_s});
    QCOMPARE(slugsOf((*rowOf(world.now(), u"MYS"_s))[Rung::UsLogistics].records),
             QStringList{u"acsa-2025"_s});
}

void TestLadder::agreementThatFollowsGoesOnHoldingTheRung() {
    World world;
    world.tie(u"acsa-2010"_s, TieType::Logistics, u"JPN AUS"_s, u"2013-01-31"_s).ended =
        date(u"2017-09-06"_s);
    world.tie(u"acsa-2017"_s, TieType::Logistics, u"JPN AUS"_s, u"2017-09-06"_s);
    const Ladder ladder = world.now();
    QCOMPARE(rungsOf(ladder, u"AUS"_s), QStringList{u"japan-logistics 2013-01-31"_s});
    QCOMPARE(slugsOf((*rowOf(ladder, u"AUS"_s))[Rung::JapanLogistics].records),
             (QStringList{u"acsa-2010"_s, u"acsa-2017"_s}));
    // The next day follows too, the day after leaves a gap.
    world.lists.ties[1].inForce = date(u"2017-09-07"_s);
    QCOMPARE(rungsOf(world.now(), u"AUS"_s), QStringList{u"japan-logistics 2013-01-31"_s});
    world.lists.ties[1].inForce = date(u"2017-09-08"_s);
    QCOMPARE(rungsOf(world.now(), u"AUS"_s), QStringList{u"japan-logistics 2017-09-08"_s});
    // A long one within which a short one ends.
    world.lists.ties[0].ended.reset();
    world.tie(u"short"_s, TieType::Logistics, u"JPN AUS"_s, u"2014"_s).ended = date(u"2015"_s);
    QCOMPARE(rungsOf(world.now(), u"AUS"_s), QStringList{u"japan-logistics 2013-01-31"_s});
}

void TestLadder::eventsStayReached() {
    World world;
    world.exercise(u"once"_s, u"JPN USA IND"_s, u"2007-04-16"_s).end = date(u"2007-04-17"_s);
    QVERIFY(rungsOf(world.at(u"2007-04-15"_s), u"IND"_s).isEmpty());
    QCOMPARE(rungsOf(world.at(u"2007-04-16"_s), u"IND"_s), QStringList{u"trilateral-exercise 2007-04-16"_s});
    QCOMPARE(rungsOf(world.now(), u"IND"_s), QStringList{u"trilateral-exercise 2007-04-16"_s});
}

void TestLadder::eventsAreOfExactlyTwoOrThree() {
    World world;
    world.exercise(u"observed"_s, u"JPN USA PHL AUS(o)"_s, u"2023"_s);
    world.exercise(u"four"_s, u"JPN USA IND AUS"_s, u"2020"_s);
    world.exercise(u"japan-observes"_s, u"USA THA JPN(o)"_s, u"2012"_s);
    world.dialogue(u"four-talk"_s, u"JPN USA IND AUS"_s, u"2021"_s);
    world.dialogue(u"three-talk"_s, u"JPN KOR CHN"_s, u"2008"_s);
    world.dialogue(u"named-twice"_s, u"JPN USA KOR KOR"_s, u"1999"_s);
    world.exercise(u"incomplete"_s, u"JPN USA FRA"_s, u"2021"_s).participantsComplete = false;
    world.dialogue(u"incomplete-talk"_s, u"JPN FRA"_s, u"2021"_s).participantsComplete = false;
    const Ladder ladder = world.now();
    QCOMPARE(partnersOf(ladder), (QStringList{u"KOR"_s, u"PHL"_s}));
    QCOMPARE(rungsOf(ladder, u"PHL"_s), QStringList{u"trilateral-exercise 2023"_s});
    QCOMPARE(rungsOf(ladder, u"KOR"_s), QStringList{u"trilateral-dialogue 1999"_s});
}

void TestLadder::highestLevelOfTrilaterals() {
    World world;
    world.dialogue(u"a"_s, u"JPN USA AUS"_s, u"2002"_s, Level::SeniorOfficials);
    world.dialogue(u"b"_s, u"JPN USA AUS"_s, u"2014-11-16"_s, Level::Leaders);
    world.dialogue(u"c"_s, u"JPN USA AUS"_s, u"2015"_s, Level::DefenceMinisters);
    world.dialogue(u"d"_s, u"JPN AUS"_s, u"2000"_s, Level::Leaders);
    const auto highestAt = [&world](const QString& day) {
        return (*rowOf(world.at(day), u"AUS"_s))[Rung::TrilateralDialogue].highest;
    };
    QCOMPARE(highestAt(u"2014-11-15"_s), Level::SeniorOfficials);
    QCOMPARE(highestAt(u"2016"_s), Level::Leaders);
    QCOMPARE(highestAt(u"2001"_s), std::nullopt);
}

void TestLadder::membersMustStandTogether() {
    World world;
    Framework& quad = world.framework(u"quad"_s, FrameworkKind::Minilateral, u"JPN USA AUS IND"_s, u"2007"_s);
    quad.members[2].left = date(u"2008-02"_s);
    quad.members[3].joined = date(u"2009-03"_s);
    quad.members.push_back({ActorId(u"AUS"_s), date(u"2017-11"_s)}); // and back again
    QCOMPARE(rungsOf(world.at(u"2008-02-29"_s), u"AUS"_s), QStringList{u"framework 2007"_s});
    QVERIFY(rungsOf(world.at(u"2008-03-01"_s), u"AUS"_s).isEmpty());
    QCOMPARE(rungsOf(world.now(), u"AUS"_s), QStringList{u"framework 2017-11"_s});
    QVERIFY(rungsOf(world.at(u"2009-02"_s), u"IND"_s).isEmpty());
    QCOMPARE(rungsOf(world.now(), u"IND"_s), QStringList{u"framework 2009-03"_s});
    // Japan comes later: so does the framework of the three.
    world.lists.frameworks[0].members[0].joined = date(u"2012"_s);
    QCOMPARE(rungsOf(world.now(), u"IND"_s), QStringList{u"framework 2012"_s});
    world.lists.frameworks[0].end = date(u"2020"_s);
    QVERIFY(world.at(u"2021"_s).rows.empty());
    world.lists.frameworks[0].start.reset(); // no beginning known: no date could be shown
    QVERIFY(world.at(u"2019"_s).rows.empty());
}

void TestLadder::whatIsLeftOut() {
    World world;
    world.tie(u"recall"_s, TieType::Logistics, u"JPN AUS"_s, u"2010"_s).confidence = Confidence::Recall;
    world.tie(u"sea"_s, TieType::StrategicPartnership, u"JPN CHN"_s, u"2008"_s).framework =
        riskReductionFramework();
    world.dialogue(u"talk"_s, u"JPN CHN"_s, u"2012"_s).framework = riskReductionFramework();
    world.framework(u"recalled"_s, FrameworkKind::PlusOne, u"JPN USA AUS"_s, u"2002"_s).confidence =
        Confidence::Recall;
    QVERIFY(world.now().rows.empty());
    Lens lens;
    lens.confidence = {}; // lets all through elsewhere; here records without a source are never shown
    QVERIFY(world.at(u"2026"_s, lens).rows.empty());
}

void TestLadder::lensFiltersRecordsAndChoosesPartners() {
    World world;
    world.tie(u"acsa"_s, TieType::Logistics, u"JPN AUS"_s, u"2010"_s).framework = FrameworkId(u"jp-au"_s);
    world.tie(u"pact"_s, TieType::MutualDefenceTreaty, u"USA AUS NZL"_s, u"1951"_s);
    world.exercise(u"e"_s, u"JPN USA IND"_s, u"2007"_s);
    world.framework(u"quad"_s, FrameworkKind::Minilateral, u"JPN USA AUS IND"_s, u"2007"_s);
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1), 1}; // and what is only of the picture
    lens.minimumWeight = 50;
    lens.hidden = {u"AUS"_s};
    QCOMPARE(partnersOf(world.at(u"2026"_s, lens)), (QStringList{u"AUS"_s, u"IND"_s, u"NZL"_s}));
    lens.actors = {ActorId(u"AUS"_s)};
    QCOMPARE(partnersOf(world.at(u"2026"_s, lens)), QStringList{u"AUS"_s});
    lens.actors = {ActorId(u"JPN"_s)}; // with Japan: any partner
    QCOMPARE(partnersOf(world.at(u"2026"_s, lens)), (QStringList{u"AUS"_s, u"IND"_s}));
    lens.actors.clear();
    lens.without.actors = {ActorId(u"IND"_s)};
    QCOMPARE(rungsOf(world.at(u"2026"_s, lens), u"AUS"_s),
             (QStringList{u"japan-logistics 2010"_s, u"us-treaty 1951"_s}));
    QVERIFY(!rowOf(world.at(u"2026"_s, lens), u"IND"_s));
    lens.without.actors.clear();
    lens.frameworks = {FrameworkId(u"jp-au"_s)};
    QCOMPARE(rungsOf(world.at(u"2026"_s, lens), u"AUS"_s), QStringList{u"japan-logistics 2010"_s});
    lens.frameworks.clear();
    lens.kinds = {EventKind::Exercises};
    QCOMPARE(rungsOf(world.at(u"2026"_s, lens), u"IND"_s),
             (QStringList{u"trilateral-exercise 2007"_s, u"framework 2007"_s}));
}

void TestLadder::weightsAreASum() {
    World world;
    world.tie(u"a"_s, TieType::Logistics, u"JPN AUS"_s, u"2010"_s);
    world.tie(u"b"_s, TieType::Access, u"JPN AUS"_s, u"2010"_s);
    world.tie(u"c"_s, TieType::MutualDefenceTreaty, u"USA PHL"_s, u"1951"_s);
    RungWeights weights = evenWeights();
    weights[std::size_t(Rung::UsTreaty)] = 2.5;
    weights[std::size_t(Rung::JapanAccess)] = 0.25;
    const Ladder ladder = world.at(u"2026"_s, {}, weights);
    QCOMPARE(partnersOf(ladder), (QStringList{u"PHL"_s, u"AUS"_s}));
    QCOMPARE(rowOf(ladder, u"PHL"_s)->score, 2.5);
    QCOMPARE(rowOf(ladder, u"AUS"_s)->score, 1.25);
    QCOMPARE(rowOf(ladder, u"AUS"_s)->reached, 2);
    QCOMPARE(weighed(ladder, evenWeights()), world.now());
    RungWeights none{};
    const Ladder unweighed = world.at(u"2026"_s, {}, none); // by rungs alone
    QCOMPARE(partnersOf(unweighed), (QStringList{u"AUS"_s, u"PHL"_s}));
    QCOMPARE(unweighed.rows.front().score, 0.0);
}

void TestLadder::weightsAreReadAndWritten() {
    QCOMPARE(toText(evenWeights()), QString());
    QCOMPARE(*weightsFromText(QString()), evenWeights());
    const RungWeights weights = *weightsFromText(u" framework = 3\n\njapan-logistics=0.5 ,us-treaty=0\r\n"_s);
    QCOMPARE(weights[std::size_t(Rung::StandingFramework)], 3.0);
    QCOMPARE(weights[std::size_t(Rung::JapanLogistics)], 0.5);
    QCOMPARE(weights[std::size_t(Rung::UsTreaty)], 0.0);
    QCOMPARE(weights[std::size_t(Rung::JapanAccess)], 1.0);
    QCOMPARE(toText(weights), u"japan-logistics=0.5,us-treaty=0,framework=3"_s);
    QCOMPARE(*weightsFromText(toText(weights)), weights);
}

void TestLadder::wrongWeightsAreRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"logistics=2", "framework", "framework=", "framework=-1", "framework=nan",
                             "framework=inf", "framework=1001", "framework=1e3", "=2", "framework=2=3"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestLadder::wrongWeightsAreRefused() {
    QFETCH(QString, text);
    const auto weights = weightsFromText(u"us-treaty=2,"_s + text);
    QVERIFY(!weights);
    QVERIFY2(weights.error().message.contains(u'“' + text + u'”'), qPrintable(weights.error().message));
}

void TestLadder::twoMomentsAreCompared() {
    World world;
    world.tie(u"kept"_s, TieType::Logistics, u"JPN AUS"_s, u"2010"_s);
    world.tie(u"lost"_s, TieType::Access, u"USA AUS"_s, u"2005"_s).ended = date(u"2018"_s);
    world.tie(u"new"_s, TieType::Access, u"JPN AUS"_s, u"2023"_s);
    world.tie(u"gone"_s, TieType::Logistics, u"USA MYS"_s, u"2005"_s).ended = date(u"2017"_s);
    world.tie(u"come"_s, TieType::Access, u"JPN PHL"_s, u"2025"_s);
    const LadderMoments moments = compareLadders(world.at(u"2016"_s), world.now());
    QCOMPARE(partnersOf(moments.ladder), (QStringList{u"AUS"_s, u"PHL"_s, u"MYS"_s}));
    QCOMPARE(partnersOf(*moments.earlier), partnersOf(moments.ladder));
    QCOMPARE(moments.differenceAt(0, Rung::JapanLogistics), Difference::Kept);
    QCOMPARE(moments.differenceAt(0, Rung::UsAccess), Difference::Ended);
    QCOMPARE(moments.differenceAt(0, Rung::JapanAccess), Difference::New);
    QCOMPARE(moments.differenceAt(0, Rung::UsTreaty), Difference::None);
    QCOMPARE(moments.differenceAt(1, Rung::JapanAccess), Difference::New);
    QCOMPARE(moments.differenceAt(2, Rung::UsLogistics), Difference::Ended);
    QCOMPARE(moments.cellAt(0, Rung::UsAccess).since->toString(), u"2005"_s);
    QCOMPARE(moments.ladder.rows[2].reached, 0);
    QCOMPARE(moments.earlier->rows[1].reached, 0);
    QCOMPARE(moments.ladder.moment, QDate(2026, 12, 31));
    QCOMPARE(moments.earlier->moment, QDate(2016, 12, 31));
    // A day that is not earlier is no comparison.
    QVERIFY(!buildLadders(Dataset(world.lists), Lens(), QDate(2016, 1, 1), QDate(2016, 1, 1)).earlier);
    QCOMPARE(buildLadders(Dataset(world.lists), Lens(), QDate(2016, 1, 1), {})
                 .differenceAt(0, Rung::JapanLogistics),
             Difference::None);
}

void TestLadder::nearestAreOutsideEveryFramework() {
    World world;
    world.organisation(u"NAT"_s);
    world.framework(u"f"_s, FrameworkKind::PlusOne, u"JPN USA AUS"_s, u"2002"_s);
    world.tie(u"a"_s, TieType::Logistics, u"JPN AUS"_s, u"2010"_s);
    world.tie(u"b"_s, TieType::Access, u"USA PHL"_s, u"1999"_s);
    world.tie(u"c"_s, TieType::DefenceEquipment, u"JPN PHL"_s, u"2016"_s);
    world.tie(u"d"_s, TieType::SecurityDeclaration, u"JPN VNM"_s, u"2011"_s);
    world.tie(u"e"_s, TieType::InformationSecurity, u"JPN NAT"_s, u"2010"_s);
    const auto near = nearestToPlusOne(world.now());
    QCOMPARE(near.size(), 2U); // Australia is inside; an organisation is no country
    QCOMPARE(near[0].partner.slug(), u"PHL"_s);
    QCOMPARE(near[0].reached, 2);
    QCOMPARE(near[0].lacks.size(), rungCount - 1 - 2);
    for (const Rung rung : {Rung::UsAccess, Rung::JapanEquipment, Rung::StandingFramework}) {
        QVERIFY(std::find(near[0].lacks.begin(), near[0].lacks.end(), rung) == near[0].lacks.end());
    }
    QCOMPARE(near[1].partner.slug(), u"VNM"_s);
    // Before the framework stood, Australia was outside as well.
    QVERIFY(nearestToPlusOne(world.at(u"2001"_s)).size() == 1U);
}

void TestLadder::noRecordsNoRows() {
    const Ladder ladder = buildLadder(Dataset(), Lens(), QDate(2016, 8, 24));
    QVERIFY(ladder.rows.empty());
    QVERIFY(nearestToPlusOne(ladder).empty());
    QVERIFY(compareLadders(ladder, ladder).ladder.rows.empty());
    QVERIFY(buildLadder(test::shipped(), Lens(), QDate(1900, 1, 1)).rows.empty());
}

void TestLadder::fivePartnersAtTheFoundingMoment_data() {
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QStringList>("rungs");
    // Read by eye in resources/data/*.jsonl.
    QTest::newRow("Australia")
        << u"AUS"_s << QStringList{u"japan-dialogue 2007-06-06"_s,  u"japan-partnership 2007-03-13"_s,
                                   u"japan-2plus2 2007-06-06"_s,    u"japan-information-security 2013-03"_s,
                                   u"japan-equipment 2014-07-08"_s, u"japan-logistics 2013-01-31"_s,
                                   u"us-treaty 1952-04-29"_s,       u"us-information-security 2002-06-25"_s,
                                   u"us-logistics 1998"_s,          u"us-access 1963"_s,
                                   u"us-equipment 2013-05-16"_s,    u"trilateral-dialogue 2002"_s,
                                   u"trilateral-exercise 2012"_s,   u"framework 2002"_s};
    QTest::newRow("India") << u"IND"_s << QStringList{u"japan-dialogue 2009-11-09"_s,
                                                      u"japan-partnership 2006-05"_s,
                                                      u"japan-information-security 2015-12"_s,
                                                      u"japan-equipment 2015-12-12"_s,
                                                      u"us-information-security 2002"_s,
                                                      u"trilateral-dialogue 2011-12-19"_s,
                                                      u"trilateral-exercise 2007-04-16"_s,
                                                      u"framework 2007-05"_s};
    QTest::newRow("Republic of Korea") << u"KOR"_s
                                       << QStringList{u"japan-dialogue 2015-12-28"_s,
                                                      u"japan-partnership 1998-10-08"_s,
                                                      u"japan-information-security 2014-12-28"_s,
                                                      u"us-treaty 1954-11-17"_s,
                                                      u"us-information-security 2014-12-28"_s,
                                                      u"us-access 1967-02-09"_s,
                                                      u"trilateral-dialogue 1999-04"_s,
                                                      u"trilateral-exercise 2008-08-05"_s,
                                                      u"framework 1999"_s};
    QTest::newRow("Philippines") << u"PHL"_s
                                 << QStringList{u"japan-partnership 2011-09-27"_s,
                                                u"japan-equipment 2016-02-29"_s,
                                                u"japan-capacity-building 2016"_s, u"us-treaty 1952-08-27"_s,
                                                u"us-access 1999-06-01"_s};
    QTest::newRow("Vietnam") << u"VNM"_s
                             << QStringList{u"japan-partnership 2011-10"_s,
                                            u"japan-capacity-building 2012-10-22"_s};
}

void TestLadder::fivePartnersAtTheFoundingMoment() {
    QFETCH(QString, partner);
    QFETCH(QStringList, rungs);
    QCOMPARE(rungsOf(buildLadder(test::shipped(), Lens(), foundingDay), partner), rungs);
}

void TestLadder::shippedLaddersEqualThePlainCount_data() {
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(1955, 1, 1), QDate(1998, 4, 17), QDate(2010, 9, 23), QDate(2015, 12, 31),
                            foundingDay, QDate(2017, 9, 6), QDate(2023, 6, 30), QDate(2026, 6, 30)}) {
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
}

void TestLadder::shippedLaddersEqualThePlainCount() {
    QFETCH(QDate, day);
    const Ladder ladder = buildLadder(test::shipped(), Lens(), day);
    std::size_t rows = 0;
    for (const Actor& actor : test::shipped().actors()) {
        const QString partner = actor.id.slug();
        const LadderRow* row = rowOf(ladder, partner);
        const bool isHub = partner == "JPN"_L1 || partner == "USA"_L1;
        int reached = 0;
        for (const Rung rung : allRungs()) {
            std::vector<Reached> list = isHub ? std::vector<Reached>() : shippedRecords(partner, rung);
            std::erase_if(list, [day](const Reached& one) { return one.span.first > day; });
            std::vector<Reached> unbroken = list;
            std::erase_if(unbroken, [&](const Reached& one) { return !coverAll(list, one.span.first, day); });
            std::sort(unbroken.begin(), unbroken.end(), [](const Reached& a, const Reached& b) {
                return std::tie(a.span.first, a.ref) < std::tie(b.span.first, b.ref);
            });
            const LadderCell cell = row ? (*row)[rung] : LadderCell();
            QCOMPARE(cell.isReached(), !unbroken.empty());
            std::vector<RecordRef> refs;
            std::transform(unbroken.begin(), unbroken.end(), std::back_inserter(refs),
                           [](const Reached& one) { return one.ref; });
            QCOMPARE(cell.records, refs);
            if (cell.isReached()) {
                QCOMPARE(*cell.since, unbroken.front().since);
                ++reached;
            }
        }
        QCOMPARE(row ? row->reached : 0, reached);
        QCOMPARE(row ? row->score : 0.0, double(reached));
        rows += reached > 0 ? 1 : 0;
    }
    QCOMPARE(ladder.rows.size(), rows);
    QVERIFY(
        std::is_sorted(ladder.rows.begin(), ladder.rows.end(), [](const LadderRow& a, const LadderRow& b) {
            return a.reached != b.reached ? a.reached > b.reached : a.partner < b.partner;
        }));
}

void TestLadder::philippinesWereNearestAndStepIn() {
    const auto near = [](QDate day) { return nearestToPlusOne(buildLadder(test::shipped(), Lens(), day)); };
    const auto founding = near(foundingDay);
    QCOMPARE(founding[0].partner.slug(), u"GBR"_s); // five rungs as well; its framework came in October 2016
    QCOMPARE(founding[1].partner.slug(), u"PHL"_s);
    QCOMPARE(founding[1].reached, 5);
    const auto now = near(QDate(2026, 6, 30));
    QCOMPARE(now[0].partner.slug(), u"IDN"_s);
    QVERIFY(std::none_of(now.begin(), now.end(),
                         [](const NearPartner& partner) { return partner.partner.slug() == "PHL"_L1; }));
}

void TestLadder::everyRungHasItsWords() {
    std::set<QString> keys;
    std::set<QString> labels;
    for (const Rung rung : allRungs()) {
        keys.insert(keyOf(rung));
        labels.insert(fullLabelOf(rung));
        QVERIFY(definitionOf(rung).endsWith(u'.'));
    }
    QCOMPARE(keys.size(), rungCount);
    QCOMPARE(labels.size(), rungCount);
    QVERIFY(!ladderRules().isEmpty());
}

Q_DECLARE_METATYPE(World)

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
