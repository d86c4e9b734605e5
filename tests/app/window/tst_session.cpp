#include "map/mapcontroller.h"
#include "panels/lenspanel.h"
#include "support/events.h"
#include "support/session.h"
#include "window/reveal.h"
#include "window/settings.h"
#include "window/startup.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameValueEmitsNothing();
    void networkIsMadeOnceForAll();
    void lensOfManyEventsIsAnsweredLater();
    void anotherDocumentIsNotAnsweredForTheOneBefore();
    void editOfManyEventsIsFollowed();
    void deletedRecordLeavesTheSelection();
    void namesFollowTheLanguage();
    void firstStartMakesTheUsersOwnStore();
    void unreadableFileIsAnErrorThatNamesIt();
    void revealLeavesALensThatShowsItAlone();
    void revealMovesOnlyTheTimeWhenThatIsEnough();
    void revealClearsFiltersThatShutItOut();
    void revealShowsEveryKindOfRecord();
    void viewStateSurvivesARoundTrip();
    void damagedViewStateCountsAsNone();
    void playingSurvivesARoundTrip();
};

namespace {

/// More events than are looked through while the window waits.
std::unique_ptr<Document> largeDocument() {
    return Document::open(*Store::inMemory(Dataset()), Snapshot{test::eventfulDataset(6000), 0}, u"tester"_s);
}

} // namespace

void TestSession::lensOfManyEventsIsAnsweredLater() {
    Session session(largeDocument(), *Style::load(u"paper"_s), u"en"_s);
    MapController map(session);
    const LensPanel panel(session);
    QSignalSpy changed(&session, &Session::networkChanged);
    QVERIFY(session.network()->records.empty());
    QTRY_VERIFY(session.isNetworkCurrent());
    QCOMPARE(session.network()->records, buildNetwork(session.dataset(), Lens()).records);
    QCOMPARE(map.network(), session.network());
    // Of many questions in a row the last is answered for good.
    const auto before = session.network();
    Lens lens;
    for (int year = 1990; year < 2020; ++year) {
        lens.time = Moment{QDate(year, 1, 1), 12};
        session.setLens(lens);
    }
    QCOMPARE(session.network(), before);
    QVERIFY(!session.isNetworkCurrent());
    changed.clear();
    QTRY_VERIFY(session.isNetworkCurrent());
    QVERIFY(changed.size() < 30);
    QCOMPARE(session.network()->records, buildNetwork(session.dataset(), lens).records);
    QCOMPARE(session.counts().actors, countForLens(session.dataset(), lens).actors);
    QCOMPARE(map.network(), session.network());
}

void TestSession::anotherDocumentIsNotAnsweredForTheOneBefore() {
    Session session(largeDocument(), *Style::load(u"paper"_s), u"en"_s);
    const test::TemporaryStore store;
    session.setDocument(*Document::open(store.open(), u"tester"_s));
    QVERIFY(session.isNetworkCurrent());
    const auto shown = session.network();
    QCOMPARE(shown->counts.records(), 173);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(session.network(), shown);
}

void TestSession::editOfManyEventsIsFollowed() {
    const test::TemporaryStore store(test::eventfulDataset(6000));
    const auto session = test::makeSession(store);
    MapController map(*session);
    QTRY_VERIFY(session->isNetworkCurrent());
    const auto before = session->network();
    const auto shown = std::find_if(before->records.begin(), before->records.end(),
                                    [](const RecordRef& ref) { return ref.kind == RecordKind::Exercise; });
    QVERIFY(shown != before->records.end());
    const RecordRef gone = *shown;
    session->select(Selection::of(gone));
    QSignalSpy changed(session.get(), &Session::networkChanged);
    QVERIFY(session->document().apply(*removeRecord(session->dataset(), gone)).ok());
    // At once for who looks something up; the picture stays until the new one is there.
    QVERIFY(!session->index()->dataset().find(gone));
    QCOMPARE(session->selection(), Selection::none());
    QCOMPARE(session->network(), before);
    QCOMPARE(changed.size(), 0);
    QTRY_VERIFY(session->isNetworkCurrent());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session->network()->records, buildNetwork(session->dataset(), Lens()).records);
    QCOMPARE(session->counts().actors, countForLens(session->dataset(), Lens()).actors);
    QCOMPARE(map.network(), session->network());
    // A lens that is asked for beside an edit is of the dataset after it.
    Lens lens;
    lens.time = Moment{QDate(2000, 1, 1), 12};
    session->setLens(lens);
    QVERIFY(session->document().undo().ok());
    QTRY_VERIFY(session->isNetworkCurrent());
    QCOMPARE(session->network()->records, buildNetwork(session->dataset(), lens).records);
    QVERIFY(session->index()->dataset().find(gone));
}

void TestSession::sameValueEmitsNothing() {
    const test::TemporaryStore store;
    const auto session = test::makeSession(store);
    QSignalSpy lens(session.get(), &Session::lensChanged);
    session->setLens(session->lens());
    QCOMPARE(lens.size(), 0);
    Lens other;
    other.minimumWeight = 1;
    session->setLens(other);
    QCOMPARE(lens.size(), 1);
}

void TestSession::networkIsMadeOnceForAll() {
    const test::TemporaryStore store;
    const auto session = test::makeSession(store);
    const MapController map(*session);
    const LensPanel panel(*session);
    const auto first = session->network();
    QCOMPARE(map.network(), first);
    QCOMPARE(session->network(), first);
    Lens lens;
    lens.time = Moment{QDate(2024, 6, 1), 12};
    session->setLens(lens);
    QCOMPARE(map.network(), session->network());
    QVERIFY(session->network() != first);
    const int before = session->network()->counts.exercises;
    const auto removal = removeRecord(session->dataset(), {RecordKind::Exercise, u"malabar-2023"_s});
    QVERIFY2(removal.ok() && session->document().apply(*removal).ok(), "malabar-2023");
    QCOMPARE(session->network()->counts.exercises, before - 1);
    session->setDocument(Document::open(test::TemporaryStore(Dataset()).open(), {}, u"tester"_s));
    QCOMPARE(session->network()->counts.records(), 0);
}

void TestSession::deletedRecordLeavesTheSelection() {
    const test::TemporaryStore store;
    const auto session = test::makeSession(store);
    const ExerciseId id(u"malabar-2016"_s);
    session->select(Selection::of(RecordRef{RecordKind::Exercise, id.slug()}));
    const auto removal = removeRecord(session->dataset(), {RecordKind::Exercise, id.slug()});
    QVERIFY(removal.ok());
    QVERIFY(session->document().apply(*removal).ok());
    QCOMPARE(session->selection(), Selection::none());
}

void TestSession::namesFollowTheLanguage() {
    const test::TemporaryStore store;
    QCOMPARE(test::makeSession(store)->actorName(ActorId(u"AUS"_s)), u"Australia"_s);
    const auto japanese = test::makeSession(store, u"paper"_s, u"ja"_s);
    QCOMPARE(japanese->actorName(ActorId(u"AUS"_s)), u"オーストラリア"_s);
    QCOMPARE(japanese->actorName(ActorId(u"ASEAN"_s)), u"東南アジア諸国連合"_s);
}

void TestSession::firstStartMakesTheUsersOwnStore() {
    const QTemporaryDir home;
    const Places places{home.filePath(u"c.ini"_s), home.filePath(u"s.ini"_s),
                        home.filePath(u"share/plusone/default.plusone"_s)};
    {
        const auto first = openOwnDocument(places);
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().message));
        QCOMPARE((*first)->dataset().exercises().size(), test::shipped().exercises().size());
        const auto removal = removeRecord((*first)->dataset(), {RecordKind::Exercise, u"malabar-2016"_s});
        QVERIFY((*first)->apply(*removal).ok());
    }
    // The second start opens what the first left, and does not make it anew.
    const auto second = openOwnDocument(places);
    QVERIFY(second.ok());
    QVERIFY(!(*second)->dataset().find(ExerciseId(u"malabar-2016"_s)));
}

void TestSession::unreadableFileIsAnErrorThatNamesIt() {
    const QTemporaryDir home;
    const auto missing = openDocument(home.filePath(u"none.plusone"_s));
    QVERIFY(!missing.ok());
    QVERIFY2(missing.error().message.contains(u"none.plusone"_s), qPrintable(missing.error().message));
}

void TestSession::revealLeavesALensThatShowsItAlone() {
    const Lens lens;
    const Dataset& data = test::shipped();
    QCOMPARE(lensShowing(data, lens, {RecordKind::Exercise, u"malabar-2016"_s}), lens);
}

void TestSession::revealMovesOnlyTheTimeWhenThatIsEnough() {
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    const Dataset& data = test::shipped();
    const Exercise& exercise = *data.find(ExerciseId(u"rimpac-1971"_s));
    const Lens shown = lensShowing(data, lens, refOf(exercise));
    QVERIFY(shown.accepts(data, exercise));
    QCOMPARE(shown.kinds, lens.kinds);
}

void TestSession::revealClearsFiltersThatShutItOut() {
    Lens lens;
    lens.kinds = {EventKind::Dialogues};
    const Dataset& data = test::shipped();
    const Exercise& exercise = *data.find(ExerciseId(u"malabar-2016"_s));
    const Lens shown = lensShowing(data, lens, refOf(exercise));
    QVERIFY(shown.accepts(data, exercise));
    QCOMPARE(shown.time, lens.time);
}

void TestSession::viewStateSurvivesARoundTrip() {
    const QTemporaryDir home;
    const Places places{home.filePath(u"c.ini"_s), home.filePath(u"s.ini"_s), {}};
    ViewState view;
    view.lens.minimumWeight = 1.5;
    view.arrangement = layout::Arrangement::Hub;
    view.positions = {{u"JPN"_s, {1.25, -3}}, {u"series:exercises:RIMPAC"_s, {0, 7}}};
    view.pins = {{u"JPN"_s, {1.25, -3}}};
    view.labelOffsets = {{{MapItem::Kind::Actor, u"JPN"_s}, {12.5, -8}},
                         {{MapItem::Kind::Hub, u"series:exercises:RIMPAC"_s}, {0, 40}},
                         {{MapItem::Kind::Hull, u"jp-us-au"_s}, {-70, 3}}};
    Settings(places).setView(u"/a/b.plusone"_s, view);
    const auto back = Settings(places).view(u"/a/b.plusone"_s);
    QVERIFY(back.has_value());
    QCOMPARE(back->lens, view.lens);
    QCOMPARE(back->arrangement, view.arrangement);
    QVERIFY(back->positions == view.positions && back->pins == view.pins);
    QVERIFY(back->labelOffsets == view.labelOffsets);
    QVERIFY(!Settings(places).view(u"/a/other.plusone"_s));
}

void TestSession::damagedViewStateCountsAsNone() {
    const QTemporaryDir home;
    const Places places{home.filePath(u"c.ini"_s), home.filePath(u"s.ini"_s), {}};
    ViewState view;
    view.lens.time = Moment{QDate(1960, 1, 1)};
    Settings(places).setView(u"/a/b.plusone"_s, view);
    QFile file(places.state);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const auto lens = text.indexOf("1960-01-01");
    QVERIFY(lens > 0);
    text.replace(lens, 10, "tomorrow");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    QVERIFY(!Settings(places).view(u"/a/b.plusone"_s));
}

void TestSession::revealShowsEveryKindOfRecord() {
    const Dataset& data = test::shipped();
    const auto drawn = [&data](const Lens& lens) { return buildNetwork(data, lens); };
    // A treaty that ended is shown on its last day, a later one on its first.
    const Lens old = lensShowing(data, Lens(), {RecordKind::Tie, u"jpn-usa-security-treaty-1951"_s});
    QCOMPARE(old.lastDay(), QDate(1960, 6, 23));
    const Lens later = lensShowing(data, Lens(), {RecordKind::Tie, u"jpn-kor-gsomia-2016"_s});
    QCOMPARE(later.lastDay(), QDate(2016, 11, 23));
    const Lens aukus = lensShowing(data, Lens(), {RecordKind::Framework, u"aukus"_s});
    QCOMPARE(aukus.lastDay(), QDate(2021, 9, 15));
    const auto hulls = drawn(aukus).hulls;
    QVERIFY(std::any_of(hulls.begin(), hulls.end(),
                        [](const NetworkHull& hull) { return hull.framework == FrameworkId(u"aukus"_s); }));
    // What is hidden comes back, and only then.
    Lens hidden;
    hidden.hidden = {u"AUS"_s};
    QCOMPARE(lensShowing(data, hidden, {RecordKind::Actor, u"JPN"_s}), hidden);
    QCOMPARE(lensShowing(data, hidden, {RecordKind::Actor, u"AUS"_s}), Lens());
    // An actor of another time: where it last took part in something.
    for (const Actor& actor : data.actors()) {
        const Lens lens = lensShowing(data, Lens(), refOf(actor));
        const bool named =
            std::any_of(data.exercises().begin(), data.exercises().end(), [&](const Exercise& e) {
                return e.confidence == Confidence::Sourced &&
                       std::any_of(e.participants.begin(), e.participants.end(), [&](const Participant& one) {
                           return one.actor == actor.id && one.role != Role::Observer;
                       });
            });
        if (named) {
            const Network network = drawn(lens);
            QVERIFY2(network.indexOf(actor.id) < network.nodes.size(), qPrintable(actor.id.slug()));
        }
    }
    // A source is never drawn.
    QCOMPARE(lensShowing(data, Lens(), refOf(data.sources().front())), Lens());
}

void TestSession::playingSurvivesARoundTrip() {
    const QTemporaryDir home;
    const Places places{home.filePath(u"c.ini"_s), home.filePath(u"s.ini"_s), {}};
    QCOMPARE(Settings(places).playing(), Playing());
    const Playing playing{6, Playing::Speed::Fast, true};
    Settings(places).setPlaying(playing);
    QCOMPARE(Settings(places).playing(), playing);
    Settings(places).setPlaying({-3, Playing::Speed(17), false});
    QCOMPARE(Settings(places).playing(), (Playing{1, Playing::Speed::Normal, false}));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
