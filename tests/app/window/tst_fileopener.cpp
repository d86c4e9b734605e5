#include "map/mapcontroller.h"
#include "scene/exporter.h"
#include "support/session.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/settings.h"
#include "window/storekeeper.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFileOpener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void figureIsDroppedAndShowsItsView();
    void figureIsChosenAndShowsItsView();
    void storeIsDropped();
    void otherPictureIsTold();
    void otherThingsAreNotTaken();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); }
    /// A figure of the three nations in 2015, everybody in places of their own.
    void writeFigure(const QString& file) const;
    /// Whether the window takes it.
    bool drop(const QList<QUrl>& urls) const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestFileOpener::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_home = std::make_unique<QTemporaryDir>();
    m_prompt = {};
    m_prompt.setSilent();
    m_settings = std::make_unique<Settings>(
        Places{path(u"plusone.ini"_s), path(u"state.ini"_s), path(u"x.plusone"_s)});
    m_session = test::makeSession(*m_store);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
}

void TestFileOpener::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_home.reset();
    m_store.reset();
}

void TestFileOpener::writeFigure(const QString& file) const {
    Lens lens;
    lens.time = Moment{QDate(2015, 1, 1), 12};
    lens.frameworks = {FrameworkId(u"jp-us-au"_s)};
    const Network network = buildNetwork(test::shipped(), lens);
    std::vector<layout::Vec2> places;
    for (std::size_t i = 0; i < layoutNodeCount(network); ++i) {
        places.push_back({double(i) * 140, double(i % 2) * 90});
    }
    QVERIFY(exportFigure(*composeFigure(test::shipped(), lens, network, places, {}), file).ok());
}

bool TestFileOpener::drop(const QList<QUrl>& urls) const {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    return drop.isAccepted();
}

void TestFileOpener::figureIsDroppedAndShowsItsView() {
    writeFigure(path(u"a.png"_s));
    QVERIFY(drop({QUrl::fromLocalFile(path(u"a.png"_s))}));
    QCOMPARE(std::get<Moment>(m_session->lens().time).day, QDate(2015, 1, 1));
    QCOMPARE(m_session->lens().frameworks, std::set{FrameworkId(u"jp-us-au"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    // As far apart as on the figure.
    const PositionMap shown = m_window->controller().positionMap();
    const layout::Vec2 between = shown.at(u"JPN"_s) - shown.at(u"AUS"_s);
    QVERIFY(std::abs(between.x - 140) < 1 && std::abs(std::abs(between.y) - 90) < 1);
    // And back again.
    m_window->actions()[ActionId::Back]->trigger();
    QVERIFY(m_session->lens().frameworks.empty());
}

void TestFileOpener::figureIsChosenAndShowsItsView() {
    writeFigure(path(u"a.png"_s));
    m_prompt.answerNextFile(path(u"a.png"_s));
    m_window->actions()[ActionId::OpenStore]->trigger();
    QCOMPARE(m_session->lens().frameworks, std::set{FrameworkId(u"jp-us-au"_s)});
}

void TestFileOpener::storeIsDropped() {
    const test::TemporaryStore other;
    QVERIFY(drop({QUrl::fromLocalFile(other.path())}));
    QTRY_COMPARE(m_session->document().store().path(), other.path());
}

void TestFileOpener::otherPictureIsTold() {
    QImage(8, 8, QImage::Format_RGB32).save(path(u"b.png"_s));
    const Lens before = m_session->lens();
    QVERIFY(drop({QUrl::fromLocalFile(path(u"b.png"_s))}));
    QVERIFY(m_prompt.lastMessage().contains(u"is no PNG figure of Plus One"_s));
    QCOMPARE(m_session->lens(), before);
}

void TestFileOpener::otherThingsAreNotTaken() {
    QVERIFY(!drop({QUrl::fromLocalFile(path(u"a.txt"_s))}));
    QVERIFY(!drop({QUrl(u"https://example.org/a.png"_s)}));
    QVERIFY(!drop({QUrl::fromLocalFile(path(u"a.png"_s)), QUrl::fromLocalFile(path(u"b.png"_s))}));
}

QTEST_MAIN(TestFileOpener)
#include "tst_fileopener.moc"
