#include "export/figuredialog.h"
#include "forms/conflictdialog.h"
#include "forms/mergedialog.h"
#include "forms/recordform.h"
#include "map/mapview.h"
#include "support/session.h"
#include "window/draftsbar.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/startup.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

template <class... Classes>
bool isAnyOf(const QWidget* widget) {
    return (... || (qobject_cast<const Classes*>(widget) != nullptr));
}

/// What a hand or a key can act on. Parts that Qt makes for itself inside a control speak as that control.
bool isControl(const QWidget* widget) {
    const QWidget* whole = widget->parentWidget();
    while (whole && !isAnyOf<QAbstractSpinBox, QComboBox, QLineEdit, QTabBar>(whole)) {
        whole = whole->parentWidget();
    }
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    const bool isPart = whole || widget->objectName().startsWith(u"qt_"_s) || isAnyOf<QScrollBar>(widget) ||
                        (area && area->viewport() == widget) || widget->inherits("QTableCornerButton");
    return !isPart && (widget->focusPolicy() != Qt::NoFocus ||
                       isAnyOf<QAbstractButton, QAbstractItemView, QLineEdit, QAbstractSpinBox, QComboBox,
                               QAbstractSlider, QHeaderView, QTabBar>(widget));
}

/// "MainWindow mainWindow > QWidget > QToolButton": where to look for it.
QString pathOf(const QWidget* widget) {
    const QString own =
        u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
            .trimmed();
    return widget->parentWidget() && !widget->isWindow() ? pathOf(widget->parentWidget()) + u" > "_s + own
                                                         : own;
}

/// The controls of the window, those on hidden pages too, of which a screen reader could say nothing.
QStringList unnamedControls(const QWidget& window) {
    QStringList unnamed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isHiddenHeader = isAnyOf<QHeaderView>(widget) && widget->isHidden();
        if (!isControl(widget) || isHiddenHeader || (label && label->text().isEmpty())) {
            continue; // (a label's links can be reached by keys; one that says nothing has none)
        }
        // (A bar of tabs tells a screen reader its tabs' names; its own stands in the widget alone.)
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QString name =
            face && !isAnyOf<QTabBar>(widget) ? face->text(QAccessible::Name) : widget->accessibleName();
        if (name.trimmed().isEmpty()) {
            unnamed << pathOf(widget);
        }
    }
    return unnamed;
}

} // namespace

#define NOBODY_UNNAMED(list)                                                                                 \
    do {                                                                                                     \
        const QStringList found = list;                                                                      \
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));                                    \
    } while (false)

class TestAccessibleNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void unnamedControlIsFound();
    void mainWindow();
    void mainWindowWithEverySelection_data();
    void mainWindowWithEverySelection();
    void searchWithHits();
    void figureDialog();
    void newRecords_data();
    void newRecords();
    void recordsThatAreThere_data();
    void recordsThatAreThere();
    void conflict();
    void merge();
    void readOnlyStore();
    void draftOffered();
    void prompts();

private:
    template <class Dialog>
    [[nodiscard]] Dialog* opened(ActionId action);

    QString m_language;
    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestAccessibleNames::initTestCase_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ja") << u"ja"_s;
}

void TestAccessibleNames::init() {
    QFETCH_GLOBAL(const QString, language);
    if (language != m_language) {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        installTranslations(*qApp, language);
        m_language = language;
    }
    m_prompt = {};
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>();
    const QDir folder(m_store->folder());
    m_settings = std::make_unique<Settings>(
        Places{folder.filePath(u"plusone.ini"_s), folder.filePath(u"state.ini"_s), {}});
    m_session = test::makeSession(*m_store, u"paper"_s, language);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->map().accessibleName() == u"Map"_s, language == u"en"_s);
}

void TestAccessibleNames::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
}

template <class Dialog>
Dialog* TestAccessibleNames::opened(ActionId action) {
    m_window->actions()[action]->trigger();
    auto* dialog = m_window->findChild<Dialog*>();
    if (!dialog) {
        qFatal("no dialog");
    }
    return dialog;
}

void TestAccessibleNames::unnamedControlIsFound() {
    QWidget window;
    window.setObjectName(u"window"_s);
    auto* line = new QLineEdit(&window);
    line->setObjectName(u"line"_s);
    auto* hidden = new QToolButton(&window);
    hidden->hide();
    hidden->setEnabled(false);
    new QLabel(u"no control"_s, &window);
    QCOMPARE(unnamedControls(window),
             (QStringList{u"QWidget window > QLineEdit line"_s, u"QWidget window > QToolButton"_s}));
    line->setAccessibleName(u"Line"_s);
    hidden->setText(u"Button"_s);
    QCOMPARE(unnamedControls(window), QStringList());
}

void TestAccessibleNames::mainWindow() {
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        dock->show();
    }
    QCoreApplication::processEvents(); // Qt's own bars of tabs come with an event
    NOBODY_UNNAMED(unnamedControls(*m_window));
}

void TestAccessibleNames::mainWindowWithEverySelection_data() {
    QTest::addColumn<RecordRef>("record");
    QTest::newRow("actor") << RecordRef{RecordKind::Actor, u"AUS"_s};
    QTest::newRow("framework") << RecordRef{RecordKind::Framework, u"aukus"_s};
    QTest::newRow("exercise") << RecordRef{RecordKind::Exercise, u"malabar-2016"_s};
}

void TestAccessibleNames::mainWindowWithEverySelection() {
    QFETCH(const RecordRef, record);
    QVERIFY(m_session->dataset().find(record));
    Lens lens = m_session->lens();
    lens.actors = {ActorId(u"AUS"_s)}; // a chip
    m_session->setLens(lens);
    m_session->select(Selection::of(record));
    NOBODY_UNNAMED(unnamedControls(*m_window));
}

void TestAccessibleNames::searchWithHits() {
    m_window->actions()[ActionId::Search]->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"malabar"_s);
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"hits"_s) &&
                m_window->findChild<QWidget*>(u"hits"_s)->isVisible());
    NOBODY_UNNAMED(unnamedControls(*m_window));
}

void TestAccessibleNames::figureDialog() {
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 20000);
    NOBODY_UNNAMED(unnamedControls(*opened<FigureDialog>(ActionId::ExportFigure)));
}

void TestAccessibleNames::newRecords_data() {
    QTest::addColumn<ActionId>("action");
    using enum ActionId;
    for (const ActionId id : {NewExercise, NewDialogue, NewTie, NewFramework, NewActor, NewSource}) {
        QTest::addRow("action %d", int(id)) << id;
    }
}

void TestAccessibleNames::newRecords() {
    QFETCH(const ActionId, action);
    NOBODY_UNNAMED(unnamedControls(*opened<RecordForm>(action)));
}

void TestAccessibleNames::recordsThatAreThere_data() {
    QTest::addColumn<RecordRef>("record");
    for (const char* name : {"exercises/malabar-2016", "dialogues/scc-1996-04-15", "ties/anzus-1951",
                             "frameworks/anzus", "actors/AUS", "sources/wp-anzus"}) {
        QTest::newRow(name) << RecordRef::fromString(QString::fromLatin1(name)).value();
    }
}

void TestAccessibleNames::recordsThatAreThere() {
    QFETCH(const RecordRef, record);
    m_session->select(Selection::of(record));
    NOBODY_UNNAMED(unnamedControls(*opened<RecordForm>(ActionId::EditRecord)));
}

void TestAccessibleNames::conflict() {
    const ExerciseDraft base;
    ExerciseDraft mine;
    mine.name = u"Mine"_s;
    ExerciseDraft theirs;
    theirs.name = u"Theirs"_s;
    const ConflictDialog dialog(*m_session, u"Malabar"_s, base, mine, theirs, m_window.get());
    NOBODY_UNNAMED(unnamedControls(dialog));
}

void TestAccessibleNames::merge() {
    m_session->select(Selection::of(RecordRef{RecordKind::Exercise, u"malabar-2016"_s}));
    NOBODY_UNNAMED(unnamedControls(*opened<MergeDialog>(ActionId::MergeRecord)));
}

void TestAccessibleNames::readOnlyStore() {
    m_window.reset();
    QFETCH_GLOBAL(const QString, language);
    m_session = test::makeSession(*m_store, u"paper"_s, language, Store::Mode::ReadOnly);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->show();
    QCoreApplication::processEvents(); // Qt's own bars of tabs come with an event
    QVERIFY(m_window->findChild<QWidget*>(u"readOnly"_s)->isVisible());
    NOBODY_UNNAMED(unnamedControls(*m_window));
}

void TestAccessibleNames::draftOffered() {
    auto file = DraftFile::make(m_settings->draftsFolder());
    QVERIFY(file);
    file->write({m_store->path(), {}, 0, ExerciseDraft(), ExerciseDraft()});
    auto* bar = m_window->findChild<DraftsBar*>();
    std::vector<std::unique_ptr<DraftFile>> drafts;
    drafts.push_back(std::move(file));
    bar->offer(std::move(drafts));
    QVERIFY(bar->isVisible());
    NOBODY_UNNAMED(unnamedControls(*m_window));
}

void TestAccessibleNames::prompts() {
    QStringList unnamed{u"nothing was asked"_s};
    const auto look = [&unnamed] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        unnamed = box ? unnamedControls(*box) : QStringList{u"no message box"_s};
        if (box) {
            box->close();
        }
    };
    Prompt prompt;
    QTimer::singleShot(0, this, look);
    prompt.tell(m_window.get(), Error{ErrorCode::ReadOnly, u"The file cannot be written."_s, u"errno 28"_s});
    NOBODY_UNNAMED(unnamed);
    QTimer::singleShot(0, this, look);
    prompt.confirm(m_window.get(), u"Delete"_s, u"Delete it?"_s, u"&Delete"_s);
    NOBODY_UNNAMED(unnamed);
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
