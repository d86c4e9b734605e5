#include "formfixture.h"

#include "map/mapcontroller.h"
#include "window/draftsbar.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/settings.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

Places placesIn(const QString& folder) {
    const QDir home(folder);
    return {home.filePath(u"plusone.ini"_s), home.filePath(u"state.ini"_s), {}};
}

std::unique_ptr<Session> sessionOver(const QString& storePath) {
    auto store = Store::open(storePath);
    auto document = Document::open(std::move(store).value(), u"tester"_s, test::fixedClock());
    return std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
}

/// A window over a store, as the program has it.
struct Window {
    Window(const QString& storePath, const QString& folder)
        : settings(placesIn(folder)), session(sessionOver(storePath)) {
        prompt.setSilent();
        window = std::make_unique<MainWindow>(*session, prompt, settings, platform);
        window->controller().setAnimated(false);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] RecordForm* form() const { return window->findChild<RecordForm*>(); }
    [[nodiscard]] DraftsBar* bar() const { return window->findChild<DraftsBar*>(); }
    void press(const QString& button) const {
        auto* found = window->findChild<QPushButton*>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    Settings settings;
    PlatformLook platform;
    Prompt prompt;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

void typeOver(const RecordForm* form, const QString& name, const QString& text) {
    test::FormFixture::type(form->findChild<QLineEdit*>(name), text);
}

/// The other program: types into two forms and then waits to be killed.
int typeAndWait(const QStringList& arguments) {
    const Window window(arguments[2], arguments[3]);
    window.window->actions()[ActionId::NewExercise]->trigger();
    typeOver(window.form(), u"series"_s, u"Malabar"_s);
    typeOver(window.form(), u"name"_s, u"Half typed"_s);
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

QByteArray writtenDraft(const QString& folder) {
    const QDir drafts(QDir(folder).filePath(u"drafts"_s));
    const QStringList files = drafts.entryList({u"*.json"_s});
    if (files.isEmpty()) {
        return {};
    }
    QFile file(drafts.filePath(files.front()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is typed into an open form outlives the program.
class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedProgramOffersItsDraftAgain();
    void discardedDraftIsNotOfferedAgain();
    void draftOfAnEditKnowsItsRecord();
    void savedAndDiscardedFormsLeaveNoFile();
    void openDraftOfAnotherProgramIsNotTaken();
    void whatIsNoDraftIsLeftAlone();
    void draftOfAnotherStoreIsNotOffered();
    void folderThatCannotBeWrittenStopsNobody();

private:
    test::TemporaryStore m_store;
};

void TestDrafts::killedProgramOffersItsDraftAgain() {
    const QTemporaryDir home;
    QProcess other;
    other.start(QApplication::applicationFilePath(), {u"--type"_s, m_store.path(), home.path()});
    constexpr int patience = 60'000; // a whole program starts there
    QVERIFY(other.waitForReadyRead(patience));
    QTRY_VERIFY(writtenDraft(home.path()).contains("Half typed"));
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);

    const Window again(m_store.path(), home.path());
    QVERIFY(again.bar()->isVisible());
    QVERIFY(again.bar()->findChild<QLabel*>()->text().contains(u"Half typed"_s));
    again.press(u"openDraft"_s);
    QVERIFY(!again.bar()->isVisible());
    QCOMPARE(again.form()->findChild<QLineEdit*>(u"name"_s)->text(), u"Half typed"_s);
    QCOMPARE(again.form()->findChild<QLineEdit*>(u"series"_s)->text(), u"Malabar"_s);
    QCOMPARE(again.form()->windowTitle(), u"New exercise"_s);
    QVERIFY(!writtenDraft(home.path()).isEmpty()); // until it is saved
}

void TestDrafts::discardedDraftIsNotOfferedAgain() {
    const QTemporaryDir home;
    {
        const Window first(m_store.path(), home.path());
        first.window->actions()[ActionId::NewTie]->trigger();
        typeOver(first.form(), u"name"_s, u"Half a pact"_s);
    }
    {
        const Window second(m_store.path(), home.path());
        QVERIFY(second.bar()->isVisible());
        second.press(u"discardDraft"_s);
        QVERIFY(!second.bar()->isVisible());
    }
    const Window third(m_store.path(), home.path());
    QVERIFY(!third.bar()->isVisible());
}

void TestDrafts::draftOfAnEditKnowsItsRecord() {
    const QTemporaryDir home;
    const RecordRef record{RecordKind::Exercise, u"malabar-2016"_s};
    {
        const Window first(m_store.path(), home.path());
        first.session->select(Selection::of(record));
        first.window->actions()[ActionId::EditRecord]->trigger();
        typeOver(first.form(), u"place"_s, u"Elsewhere"_s);
    }
    // Meanwhile another writes it: the draft must not be written over that unasked.
    {
        const auto session = sessionOver(m_store.path());
        AnyDraft theirs = *draftOf(session->dataset(), *session->dataset().find(record));
        std::get<ExerciseDraft>(theirs).summary = u"Theirs."_s;
        QVERIFY(session->document().apply(updateRecord(session->dataset(), record, theirs).changes).ok());
    }
    const Window second(m_store.path(), home.path());
    QVERIFY(second.bar()->findChild<QLabel*>()->text().contains(u"Malabar 2016"_s));
    second.press(u"openDraft"_s);
    QCOMPARE(second.form()->findChild<QLineEdit*>(u"place"_s)->text(), u"Elsewhere"_s);
    second.form()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), second.form());
    QTest::keyClick(second.form(), Qt::Key_Return, Qt::ControlModifier);
    QPushButton* save = nullptr;
    QTRY_VERIFY((save = second.form()->findChild<QPushButton*>(u"saveChoice"_s)));
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(!second.form());
    const Dataset stored = *m_store.open(Store::Mode::ReadOnly)->load();
    QCOMPARE(stored.find(ExerciseId(record.slug))->place, u"Elsewhere"_s);
    QCOMPARE(stored.find(ExerciseId(record.slug))->summary, u"Theirs."_s);
}

void TestDrafts::savedAndDiscardedFormsLeaveNoFile() {
    const QTemporaryDir home;
    Window window(m_store.path(), home.path());
    window.window->actions()[ActionId::NewSource]->trigger();
    typeOver(window.form(), u"title"_s, u"Saved"_s);
    typeOver(window.form(), u"url"_s, u"https://example.org/saved"_s);
    QTRY_VERIFY(writtenDraft(home.path()).contains("example.org/saved"));
    QTest::keyClick(window.form(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window.form());
    QCOMPARE(writtenDraft(home.path()), QByteArray());

    window.window->actions()[ActionId::NewSource]->trigger();
    typeOver(window.form(), u"title"_s, u"Discarded"_s);
    QTRY_VERIFY(writtenDraft(home.path()).contains("Discarded"));
    window.prompt.answerNext(true);
    QTest::keyClick(window.form(), Qt::Key_Escape);
    QTRY_VERIFY(!window.form());
    QCOMPARE(writtenDraft(home.path()), QByteArray());
}

void TestDrafts::openDraftOfAnotherProgramIsNotTaken() {
    const QTemporaryDir home;
    KeptDraft kept{m_store.path(), {}, 0, ExerciseDraft(), ExerciseDraft()};
    std::get<ExerciseDraft>(kept.draft).name = u"Being typed"_s;
    auto open = DraftFile::make(home.path());
    open->write(kept);
    QCOMPARE(DraftFile::leftBehind(home.path(), m_store.path()).size(), 0U);
    open.reset();
    const auto left = DraftFile::leftBehind(home.path(), m_store.path());
    QCOMPARE(left.size(), 1U);
    QVERIFY(left.front()->draft() == kept);
}

void TestDrafts::whatIsNoDraftIsLeftAlone() {
    const QTemporaryDir home;
    for (const char* text : {"", "not json", "[]", "{}", R"({"kind":"claims"})",
                             R"({"kind":"exercises","base":{"x":1},"draft":{}})"}) {
        QFile file(home.filePath(u"other.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QCOMPARE(DraftFile::leftBehind(home.path(), m_store.path()).size(), 0U);
        QVERIFY(file.exists());
    }
}

void TestDrafts::draftOfAnotherStoreIsNotOffered() {
    const QTemporaryDir home;
    DraftFile::make(home.path())->write({m_store.path(), {}, 0, TieDraft(), TieDraft()});
    QCOMPARE(DraftFile::leftBehind(home.path(), m_store.path() + u"2"_s).size(), 0U);
    QCOMPARE(DraftFile::leftBehind(home.path(), m_store.path()).size(), 1U);
}

void TestDrafts::folderThatCannotBeWrittenStopsNobody() {
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s)); // where a folder would have to be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!DraftFile::make(file.fileName()));
    test::FormFixture f;
    f.form->keepIn(nullptr);
    f.typeGoodExercise();
    f.save();
    QVERIFY(!f.form->isVisible());
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    if (const QStringList arguments = QApplication::arguments();
        arguments.size() == 4 && arguments[1] == u"--type"_s) {
        return typeAndWait(arguments);
    }
    TestDrafts tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_drafts.moc"
