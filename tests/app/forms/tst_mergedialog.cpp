#include "exchange/jsonlines.h"
#include "forms/mergechoices.h"
#include "forms/mergedialog.h"
#include "model/merge.h"
#include "support/session.h"
#include "window/editrunner.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};
const RecordRef malabarAgain{RecordKind::Exercise, u"malabar-16"_s};
const RecordRef vietnam{RecordKind::Actor, u"VNM"_s};
const RecordRef vietnamAgain{RecordKind::Actor, u"VNX"_s};
const RecordRef source{RecordKind::Source, u"wp-anzus"_s};
const RecordRef sourceAgain{RecordKind::Source, u"wp-anzus-again"_s};

/// Every second mention of one actor is of the other.
template <class R, class List>
void renameHalf(const Dataset& data, List R::*list, ChangeSet& changes) {
    int mentions = 0;
    for (const R& record : data.all<R>()) {
        R other = record;
        for (Participant& participant : other.*list) {
            if (participant.actor.slug() == vietnam.slug && ++mentions % 2 == 0) {
                participant.actor = ActorId(vietnamAgain.slug);
            }
        }
        if (other != record) {
            changes.changes.push_back({AnyRecord(record), AnyRecord(other)});
        }
    }
}

/// The shipped data with an exercise, an actor and a source that are there twice.
Dataset withTwins() {
    const Dataset& shipped = test::shipped();
    Exercise exercise = *shipped.find(ExerciseId(malabar.slug));
    exercise.id = ExerciseId(malabarAgain.slug);
    exercise.summary = u"Another summary"_s;
    exercise.place.clear();
    exercise.sources = {SourceId(sourceAgain.slug)};
    exercise.participants.push_back({ActorId(u"AUS"_s), Role::Observer});
    Actor actor = *shipped.find(ActorId(vietnam.slug));
    actor.id = ActorId(vietnamAgain.slug);
    actor.nameJa.clear();
    Source cited = *shipped.find(SourceId(source.slug));
    cited.id = SourceId(sourceAgain.slug);
    cited.publisher.clear();
    Dataset data = shipped.with({u"Twins"_s,
                                 {{std::nullopt, AnyRecord(cited)},
                                  {std::nullopt, AnyRecord(actor)},
                                  {std::nullopt, AnyRecord(exercise)}}});
    ChangeSet changes;
    renameHalf(data, &Exercise::participants, changes);
    renameHalf(data, &Dialogue::participants, changes);
    renameHalf(data, &Tie::parties, changes);
    return data.with(changes);
}

QByteArray linesOf(const Dataset& dataset) {
    QByteArray lines;
    using enum RecordKind;
    for (const RecordKind kind : {Actor, Framework, Tie, Exercise, Dialogue, Source, Series, Claim}) {
        lines += toJsonLines(dataset, kind);
    }
    return lines;
}

} // namespace

class TestMergeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bothAndTheResultStandSideBySide();
    void theOtherCanStay();
    void everyRecordThatWillChangeIsListed();
    void refusalIsSaidBeforeAnythingIsDone();
    void probableDuplicatesComeFirst_data();
    void probableDuplicatesComeFirst();
    void noRecordIsMergedIntoItself();
    void mergedByKeysAlone_data();
    void mergedByKeysAlone();
    void hundredsOfRecordsAreOneStepToo();
    void escapeMergesNothing();
    void conflictIsToldAndNothingIsMerged();
    void whatOthersWriteIsShown();
    void whatOthersDeleteIsSaid();
    void selectionOffersOneOrTwo_data();
    void selectionOffersOneOrTwo();

private:
    void open(const RecordRef& first, const std::optional<RecordRef>& second = {});
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        return m_dialog->findChild<W*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit* field() const { return find<QLineEdit>("other"); }
    [[nodiscard]] QPushButton* button() const { return find<QPushButton>("merge"); }
    [[nodiscard]] QTableWidget* table() const { return find<QTableWidget>("fields"); }
    [[nodiscard]] QTreeWidget* others() const { return find<QTreeWidget>("others"); }
    /// What the dialog has to say above all else; empty: nothing.
    [[nodiscard]] QString notice() const {
        const auto* notice = find<QWidget>("notice");
        return notice->isVisible() ? notice->accessibleName() : QString();
    }
    [[nodiscard]] QTableWidgetItem* cell(const QString& field, int column) const {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->item(row, 0)->text() == field) {
                return table()->item(row, column);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const QString& field, int column) const {
        const auto* item = cell(field, column);
        return item ? item->text() : u"no such field"_s;
    }
    [[nodiscard]] Document& document() const { return m_session->document(); }
    /// What another program does to the record meanwhile.
    void writeAsAnother(const RecordRef& record,
                        const std::function<std::optional<AnyRecord>(AnyRecord)>& change);
    void tabTo(const QWidget* widget) const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditRunner> m_edits;
    std::unique_ptr<MergeDialog> m_dialog;
};

void TestMergeDialog::init() {
    m_store = std::make_unique<test::TemporaryStore>(withTwins());
    m_session = test::makeSession(*m_store);
    m_edits = std::make_unique<EditRunner>(*m_session, nullptr);
}

void TestMergeDialog::cleanup() {
    m_dialog.reset();
    m_edits.reset();
    m_session.reset();
    m_store.reset();
}

void TestMergeDialog::open(const RecordRef& first, const std::optional<RecordRef>& second) {
    m_dialog = std::make_unique<MergeDialog>(*m_session, *m_edits, first, second);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestMergeDialog::writeAsAnother(const RecordRef& record,
                                     const std::function<std::optional<AnyRecord>(AnyRecord)>& change) {
    const auto other = m_store->open();
    const AnyRecord before = *other->load()->find(record);
    QVERIFY(other->write({u"Theirs"_s, {{before, change(before)}}}, u"another"_s).ok());
}

void TestMergeDialog::tabTo(const QWidget* widget) const {
    for (int i = 0; i < 20 && QApplication::focusWidget() != widget; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), widget);
}

void TestMergeDialog::bothAndTheResultStandSideBySide() {
    open(malabar, malabarAgain);
    QCOMPARE(notice(), QString());
    const Exercise first = *m_session->dataset().find(ExerciseId(malabar.slug));
    QVERIFY(!first.place.isEmpty() && first.summary != u"Another summary"_s);
    QCOMPARE(text(u"Id"_s, 1), malabar.slug);
    QCOMPARE(text(u"Id"_s, 2), malabarAgain.slug);
    QCOMPARE(text(u"Id"_s, 3), malabar.slug);
    QCOMPARE(text(u"Place"_s, 1), first.place);
    QCOMPARE(text(u"Place"_s, 2), u"–"_s);
    QCOMPARE(text(u"Place"_s, 3), first.place);
    QCOMPARE(text(u"Summary"_s, 2), u"Another summary"_s);
    QCOMPARE(text(u"Summary"_s, 3), text(u"Summary"_s, 1));
    // Every citation stands there by its title, each on a line of its own.
    const QStringList cited = text(u"Sources"_s, 1).split(u'\n');
    QCOMPARE(cited.size(), qsizetype(first.sources.size()));
    QCOMPARE(text(u"Sources"_s, 3).split(u'\n'), cited + QStringList{u"+ "_s + text(u"Sources"_s, 2)});
    QVERIFY2(text(u"Participants"_s, 3).contains(u"+ Australia (Observer)"_s),
             qPrintable(text(u"Participants"_s, 3)));
    // What is taken over is told apart, to eyes and to ears.
    QVERIFY(cell(u"Sources"_s, 3)->font().bold());
    QVERIFY(cell(u"Sources"_s, 3)->data(Qt::AccessibleTextRole).toString().endsWith(u"taken over"_s));
    QVERIFY(!cell(u"Place"_s, 3)->font().bold());
    QVERIFY(table()->horizontalHeaderItem(1)->text().startsWith(u"Stays: malabar-2016"_s));
    QVERIFY(table()->horizontalHeaderItem(2)->text().startsWith(u"Goes: malabar-16"_s));
}

void TestMergeDialog::theOtherCanStay() {
    open(malabar, malabarAgain);
    const QString place = text(u"Place"_s, 1);
    auto* first = find<QRadioButton>("firstStays");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(find<QRadioButton>("otherStays")->isChecked());
    QVERIFY(table()->horizontalHeaderItem(1)->text().startsWith(u"Goes: "_s));
    QVERIFY(table()->horizontalHeaderItem(2)->text().startsWith(u"Stays: "_s));
    QCOMPARE(text(u"Id"_s, 3), malabarAgain.slug);
    QCOMPARE(text(u"Place"_s, 3), u"+ "_s + place);
    QVERIFY(cell(u"Place"_s, 3)->font().bold());
    QCOMPARE(text(u"Summary"_s, 3), u"Another summary"_s);
    QSignalSpy merged(m_dialog.get(), &MergeDialog::merged);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.front().front().value<RecordRef>(), malabarAgain);
    QVERIFY(!m_session->dataset().find(malabar));
    QCOMPARE(m_session->dataset().find(ExerciseId(malabarAgain.slug))->place, place);
}

void TestMergeDialog::everyRecordThatWillChangeIsListed() {
    open(vietnam, vietnamAgain);
    QStringList expected;
    const auto merge = mergeRecords(m_session->dataset(), vietnamAgain, vietnam);
    for (const Change& change : merge->changes) {
        if (change.ref().kind != RecordKind::Actor && isShown(*change.before)) {
            expected << labelOf(change.ref().kind) + u": "_s + titleOf(*change.before);
        }
    }
    QVERIFY(expected.size() > 5);
    QStringList listed;
    for (int i = 0; i < others()->topLevelItemCount(); ++i) {
        listed << others()->topLevelItem(i)->text(0);
    }
    QCOMPARE(listed, expected);
    const QString title = find<QLabel>("othersTitle")->text();
    QVERIFY2(title.contains(QString::number(expected.size())) && title.contains(u"(VNX)"_s),
             qPrintable(title));
}

void TestMergeDialog::refusalIsSaidBeforeAnythingIsDone() {
    open({RecordKind::Actor, u"JPN"_s}, RecordRef{RecordKind::Actor, u"USA"_s});
    QVERIFY2(notice().contains(u"left with one party"_s), qPrintable(notice()));
    QVERIFY(!button()->isEnabled());
    QVERIFY(table()->rowCount() > 0);
    QCOMPARE(text(u"Name"_s, 1), u"Japan"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(document().undoStack().count(), 0);
}

void TestMergeDialog::probableDuplicatesComeFirst_data() {
    QTest::addColumn<RecordRef>("record");
    QTest::addColumn<RecordRef>("twin");
    QTest::newRow("exercise") << malabar << malabarAgain;
    QTest::newRow("actor") << vietnam << vietnamAgain;
    QTest::newRow("source") << source << sourceAgain;
}

void TestMergeDialog::probableDuplicatesComeFirst() {
    QFETCH(const RecordRef, record);
    QFETCH(const RecordRef, twin);
    const auto choices = mergeChoices(m_session->dataset(), record, u"en"_s);
    QVERIFY(choices.size() > 10);
    QCOMPARE(choices.front().key, twin.slug);
    open(record);
    QVERIFY(button()->isEnabled());
    QCOMPARE(text(u"Id"_s, 2), twin.slug);
}

void TestMergeDialog::noRecordIsMergedIntoItself() {
    open(vietnam);
    for (const QString& typed : {u"VNM"_s, u"ベトナム"_s, u"nobody"_s, QString()}) {
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
        field()->insert(typed);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY2(!button()->isEnabled(), qPrintable(typed));
        QCOMPARE(table()->rowCount(), 0);
        QVERIFY(!find<QRadioButton>("otherStays")->isEnabled());
    }
    for (const Choice& choice : mergeChoices(m_session->dataset(), vietnam, u"en"_s)) {
        QVERIFY(choice.key != vietnam.slug);
    }
}

void TestMergeDialog::mergedByKeysAlone_data() {
    QTest::addColumn<RecordRef>("stays");
    QTest::addColumn<RecordRef>("goes");
    QTest::addColumn<QString>("typed");
    QTest::newRow("sources") << source << sourceAgain << u"wp-anzus-again"_s;
    QTest::newRow("actors") << vietnam << vietnamAgain << u"vnx"_s;
    QTest::newRow("exercises") << malabar << malabarAgain << u"malabar-16"_s;
}

void TestMergeDialog::mergedByKeysAlone() {
    QFETCH(const RecordRef, stays);
    QFETCH(const RecordRef, goes);
    QFETCH(const QString, typed);
    const QByteArray before = linesOf(m_session->dataset());
    QVERIFY(before.contains(goes.slug.toUtf8()));
    open(stays);
    while (QApplication::focusWidget() != field()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    }
    QTest::keySequence(field(), QKeySequence::SelectAll);
    QTest::keyClicks(field(), typed);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter takes the choice and merges nothing
    QCOMPARE(text(u"Id"_s, 2), goes.slug);
    tabTo(button());
    QSignalSpy merged(m_dialog.get(), &MergeDialog::merged);
    QTest::keyClick(button(), Qt::Key_Space);
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.front().front().value<RecordRef>(), stays);
    QVERIFY(!m_dialog->isVisible());
    const QByteArray after = linesOf(m_session->dataset());
    QVERIFY(!after.contains('"' + goes.slug.toUtf8() + '"'));
    QCOMPARE(linesOf(*m_store->open(Store::Mode::ReadOnly)->load()), after);
    QCOMPARE(document().undoStack().count(), 1);
    QVERIFY(document().undo().ok());
    QCOMPARE(linesOf(m_session->dataset()), before);
    QCOMPARE(linesOf(*m_store->open(Store::Mode::ReadOnly)->load()), before);
}

void TestMergeDialog::hundredsOfRecordsAreOneStepToo() {
    const RecordRef japan{RecordKind::Actor, u"JPN"_s};
    Actor again = *m_session->dataset().find(ActorId(japan.slug));
    again.id = ActorId(u"JPX"_s);
    QVERIFY(document().apply({u"Twin"_s, {{std::nullopt, AnyRecord(again)}}}).ok());
    const QByteArray before = linesOf(m_session->dataset());
    open(refOf(AnyRecord(again)), japan);
    QVERIFY2(button()->isEnabled(), qPrintable(notice()));
    QVERIFY(others()->topLevelItemCount() > 100);
    QSignalSpy merged(m_dialog.get(), &MergeDialog::merged);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(merged.size(), 1, 20000);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_session->dataset().find(japan));
    QCOMPARE(document().undoStack().count(), 2);
    QVERIFY(document().undo().ok());
    QCOMPARE(linesOf(m_session->dataset()), before);
}

void TestMergeDialog::escapeMergesNothing() {
    open(malabar, malabarAgain);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(document().undoStack().count(), 0);
}

void TestMergeDialog::conflictIsToldAndNothingIsMerged() {
    open(malabar, malabarAgain);
    writeAsAnother(malabarAgain, [](AnyRecord record) {
        std::get<Exercise>(record).summary = u"Theirs"_s;
        return std::optional(record);
    });
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(notice().contains(u"someone else"_s), qPrintable(notice()));
    QCOMPARE(document().undoStack().count(), 0);
    QVERIFY(m_session->dataset().find(malabarAgain));
    QCOMPARE(text(u"Summary"_s, 2), u"Theirs"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_session->dataset().find(malabarAgain));
}

void TestMergeDialog::whatOthersWriteIsShown() {
    open(malabar, malabarAgain);
    writeAsAnother(malabarAgain, [](AnyRecord record) {
        std::get<Exercise>(record).summary = u"Theirs"_s;
        return std::optional(record);
    });
    document().catchUp(*readSnapshot(document().store()));
    QCOMPARE(text(u"Summary"_s, 2), u"Theirs"_s);
    QVERIFY2(notice().contains(u"meanwhile"_s), qPrintable(notice()));
    // What has nothing to do with the two is no news.
    m_dialog.reset();
    open(malabar, malabarAgain);
    writeAsAnother(source, [](AnyRecord record) {
        std::get<Source>(record).title = u"Theirs"_s;
        return std::optional(record);
    });
    document().catchUp(*readSnapshot(document().store()));
    QCOMPARE(notice(), QString());
}

void TestMergeDialog::whatOthersDeleteIsSaid() {
    open(malabar, malabarAgain);
    writeAsAnother(malabarAgain, [](const AnyRecord&) { return std::optional<AnyRecord>(); });
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(notice().contains(u"malabar-16"_s), qPrintable(notice()));
    QVERIFY(!button()->isEnabled());
}

void TestMergeDialog::selectionOffersOneOrTwo_data() {
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<int>("records");
    const RecordRef quad{RecordKind::Framework, u"quad"_s};
    QTest::newRow("nothing") << Selection::none() << 0;
    QTest::newRow("an exercise") << Selection::of(malabar) << 1;
    QTest::newRow("a framework") << Selection::of(quad) << 0;
    QTest::newRow("two actors") << Selection::things({vietnam, vietnamAgain}) << 2;
    QTest::newRow("an actor and a framework") << Selection::things({vietnam, quad}) << 0;
    QTest::newRow("two rows") << Selection::of({malabar, malabarAgain}, u"2 records"_s) << 2;
    QTest::newRow("rows of two kinds") << Selection::of({malabar, source}, u"2 records"_s) << 0;
    QTest::newRow("three rows") << Selection::of({malabar, malabarAgain, malabar}, u"3 records"_s) << 0;
    QTest::newRow("a pair") << Selection::pair(ActorId(u"AUS"_s), ActorId(u"JPN"_s)) << 0;
}

void TestMergeDialog::selectionOffersOneOrTwo() {
    QFETCH(const Selection, selection);
    QFETCH(const int, records);
    QCOMPARE(int(recordsToMerge(selection).size()), records);
}

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
