#include "exchange/jsonlines.h"
#include "network/yeartables.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

Dialogue dialogue(const QString& slug, const QString& date, Level level, const QString& framework) {
    Dialogue dialogue;
    dialogue.id = DialogueId(slug);
    dialogue.name = dialogue.series = slug;
    dialogue.date = PartialDate::tryFrom(date);
    dialogue.level = level;
    dialogue.framework = FrameworkId(framework);
    dialogue.participants = {{ActorId(u"JPN"_s)}, {ActorId(u"USA"_s)}};
    return dialogue;
}

Exercise exercise(const QString& slug, const QString& date, Domain domain) {
    Exercise exercise;
    exercise.id = ExerciseId(slug);
    exercise.name = exercise.series = slug;
    exercise.start = PartialDate::tryFrom(date);
    exercise.domain = domain;
    exercise.participants = {{ActorId(u"AUS"_s), Role::Observer}, {ActorId(u"JPN"_s)}};
    return exercise;
}

/// Two frameworks, "in" a mechanism inside "out"; dialogues of 2014 and 2016, an exercise of 2015 of none.
EventIndex small() {
    RecordLists lists;
    Framework out;
    out.id = FrameworkId(u"out"_s);
    Framework in;
    in.id = FrameworkId(u"in"_s);
    in.parent = out.id;
    Framework other;
    other.id = FrameworkId(u"other"_s);
    lists.frameworks = {in, other, out};
    lists.dialogues = {dialogue(u"a"_s, u"2014"_s, Level::Working, u"out"_s),
                       dialogue(u"b"_s, u"2014"_s, Level::ForeignMinisters, u"in"_s),
                       dialogue(u"c"_s, u"2014-06"_s, Level::ForeignMinisters, u"out"_s),
                       dialogue(u"d"_s, u"2016"_s, Level::Leaders, u"other"_s),
                       dialogue(u"e"_s, u"2016"_s, Level::Leaders, QString())};
    lists.exercises = {exercise(u"x"_s, u"2015-02"_s, Domain::Air),
                       exercise(u"y"_s, u"2015-03"_s, Domain::Maritime),
                       exercise(u"z"_s, u"2018"_s, Domain::Maritime)};
    return EventIndex(Dataset(std::move(lists)));
}

QString framework(const EventIndex& index, const YearRow& row) {
    return index.frameworks()[row.key].id.slug();
}

QStringList slugs(const std::vector<RecordRef>& refs) {
    QStringList list;
    for (const RecordRef& ref : refs) {
        list << ref.slug;
    }
    return list;
}

} // namespace

class TestYearTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsCountWithTheOutermostFramework();
    void highestDialoguesAreOfOneLevel();
    void actorsTakePartYearByYear();
    void tablesFollowTheLensButForItsTime();
    void domainsAreThoseOfTheLens();
    void shippedTablesAddUp();
    void nothingIsAnEmptyTable();
};

void TestYearTables::recordsCountWithTheOutermostFramework() {
    const EventIndex index = small();
    const YearTable table = recordsByFramework(index, Lens());
    QCOMPARE(table.firstYear, 2014);
    QCOMPARE(table.years, 5U);
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(table.rows[0].key, 0U); // four of no framework
    QCOMPARE(table.rows[0].total(), 4U);
    QCOMPARE(framework(index, table.rows[1]), u"out"_s);
    QCOMPARE(slugs(table.rows[1].years[0]), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(table.rows[1].years[1].empty());
    QCOMPARE(framework(index, table.rows[2]), u"other"_s);
}

void TestYearTables::highestDialoguesAreOfOneLevel() {
    const EventIndex index = small();
    const YearTable table = highestDialogues(index, Lens());
    QCOMPARE(table.firstYear, 2014);
    QCOMPARE(table.years, 3U);
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(framework(index, table.rows[0]), u"out"_s);
    QCOMPARE(slugs(table.rows[0].years[0]), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(slugs(table.rows[1].years[2]), QStringList{u"d"_s});
}

void TestYearTables::actorsTakePartYearByYear() {
    const EventIndex index = small();
    const YearTable table = recordsByActor(index, Lens());
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(index.actors()[table.rows[0].key].id.slug(), u"JPN"_s);
    QCOMPARE(table.rows[0].total(), 8U);
    QCOMPARE(index.actors()[table.rows[1].key].id.slug(), u"USA"_s);
    QCOMPARE(index.actors()[table.rows[2].key].id.slug(), u"AUS"_s);
    QCOMPARE(slugs(table.rows[2].years[1]), (QStringList{u"x"_s, u"y"_s}));
}

void TestYearTables::tablesFollowTheLensButForItsTime() {
    const EventIndex index = small();
    Lens lens;
    lens.time = DateSpan{QDate(1990, 1, 1), QDate(1991, 1, 1)};
    lens.kinds = {EventKind::Exercises};
    const YearTable table = recordsByActor(index, lens);
    QCOMPARE(table.firstYear, 2015);
    QCOMPARE(table.rows[0].total(), 3U);
    QVERIFY(highestDialogues(index, lens).rows.empty());
}

void TestYearTables::domainsAreThoseOfTheLens() {
    const EventIndex index = small();
    Lens lens;
    lens.time = DateSpan{QDate(2015, 1, 1), QDate(2015, 12, 31)};
    auto domains = exercisesByDomain(index, lens);
    QCOMPARE(domains.size(), 2U);
    QCOMPARE(domains[0].first, Domain::Maritime); // of as many, in the vocabulary's order
    lens.time = DateSpan{QDate(2015, 1, 1), QDate(2018, 12, 31)};
    domains = exercisesByDomain(index, lens);
    QCOMPARE(slugs(domains[0].second), (QStringList{u"y"_s, u"z"_s}));
    QCOMPARE(domains[1].first, Domain::Air);
}

void TestYearTables::shippedTablesAddUp() {
    const EventIndex index(*shippedDataset());
    std::size_t records = 0;
    for (const YearRow& row : recordsByFramework(index, Lens()).rows) {
        records += row.total();
        QVERIFY(row.key == 0 || index.frameworks()[row.key].parent == 0);
    }
    QCOMPARE(records, 220U + 368 + 349); // as records per year
    for (const YearRow& row : highestDialogues(index, Lens()).rows) {
        for (const auto& refs : row.years) {
            for (const RecordRef& ref : refs) {
                QCOMPARE(index.dataset().find(DialogueId(ref.slug))->level,
                         index.dataset().find(DialogueId(refs.front().slug))->level);
            }
        }
    }
}

void TestYearTables::nothingIsAnEmptyTable() {
    const EventIndex index{Dataset()};
    QVERIFY(recordsByFramework(index, Lens()).rows.empty());
    QVERIFY(recordsByActor(index, Lens()).rows.empty());
    QVERIFY(highestDialogues(index, Lens()).rows.empty());
    QVERIFY(exercisesByDomain(index, Lens()).empty());
}

QTEST_APPLESS_MAIN(TestYearTables)
#include "tst_yeartables.moc"
