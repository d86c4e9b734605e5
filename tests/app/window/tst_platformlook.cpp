#include "map/mapview.h"
#include "support/session.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

/// The desktop's side: as xdg-desktop-portal answers and tells.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the bus calls it so
    QDBusVariant Read(const QString& group, const QString& key) {
        Q_EMIT asked();
        const uint value = group != u"org.freedesktop.appearance"_s ? 99
                           : key == u"contrast"_s                   ? contrast
                                                                    : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void asked();
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class TestPlatformLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAPortalItIsThePalettes();
    void whatThePortalSaysAtFirstIsTaken_data();
    void whatThePortalSaysAtFirstIsTaken();
    void changesAreFollowed();
    void otherSettingsChangeNothing();
    void windowFollowsTheDesktop();
    void windowKeepsWhatThePersonChose();

private:
    void followPortal(PlatformLook& look);
    void tell(const QString& key, uint value) const {
        Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QDBusServer> m_bus;
    std::unique_ptr<FakePortal> m_portal;
};

void TestPlatformLook::init() {
    m_home = std::make_unique<QTemporaryDir>();
    m_portal = std::make_unique<FakePortal>();
    m_bus = std::make_unique<QDBusServer>(u"unix:dir="_s + m_home->path());
    QVERIFY(m_bus->isConnected());
    connect(m_bus.get(), &QDBusServer::newConnection, m_portal.get(), [this](QDBusConnection connection) {
        connection.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    });
}

void TestPlatformLook::cleanup() {
    QDBusConnection::disconnectFromPeer(u"desktop"_s);
    m_bus.reset();
    m_portal.reset();
    m_home.reset();
}

void TestPlatformLook::followPortal(PlatformLook& look) {
    QSignalSpy connected(m_bus.get(), &QDBusServer::newConnection);
    const auto bus = QDBusConnection::connectToPeer(m_bus->address(), u"desktop"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(!connected.isEmpty() || connected.wait());
    QSignalSpy asked(m_portal.get(), &FakePortal::asked);
    look.follow(bus, {});
    QTRY_COMPARE(asked.size(), 2);
}

void TestPlatformLook::withoutAPortalItIsThePalettes() {
    const QPalette own = QApplication::palette();
    QCOMPARE(PlatformLook().theme(), u"paper"_s);
    QApplication::setPalette(QPalette(Qt::black));
    PlatformLook look;
    QApplication::setPalette(own);
    QCOMPARE(look.theme(), u"dark"_s);
    look.follow(QDBusConnection(u"nobody"_s));
    QCOMPARE(look.theme(), u"dark"_s);
}

void TestPlatformLook::whatThePortalSaysAtFirstIsTaken_data() {
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<QString>("theme");
    QTest::newRow("dark") << 1U << 0U << u"dark"_s;
    QTest::newRow("high contrast") << 0U << 1U << u"contrast"_s;
    QTest::newRow("high contrast, light") << 2U << 1U << u"contrast"_s;
    QTest::newRow("high contrast, dark") << 1U << 1U << u"contrast-dark"_s;
}

void TestPlatformLook::whatThePortalSaysAtFirstIsTaken() {
    QFETCH(const uint, scheme);
    QFETCH(const uint, contrast);
    m_portal->scheme = scheme;
    m_portal->contrast = contrast;
    PlatformLook look;
    followPortal(look);
    QFETCH(const QString, theme);
    QTRY_COMPARE(look.theme(), theme); // asked is not yet answered
}

void TestPlatformLook::changesAreFollowed() {
    PlatformLook look;
    followPortal(look);
    QSignalSpy changed(&look, &PlatformLook::changed);
    tell(u"color-scheme"_s, 1);
    QTRY_COMPARE(look.theme(), u"dark"_s);
    tell(u"contrast"_s, 1);
    QTRY_COMPARE(look.theme(), u"contrast-dark"_s);
    tell(u"color-scheme"_s, 2);
    QTRY_COMPARE(look.theme(), u"contrast"_s);
    tell(u"contrast"_s, 0);
    QTRY_COMPARE(look.theme(), u"paper"_s);
    QCOMPARE(changed.size(), 4);
}

void TestPlatformLook::otherSettingsChangeNothing() {
    PlatformLook look;
    followPortal(look);
    QSignalSpy changed(&look, &PlatformLook::changed);
    Q_EMIT m_portal->SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(1U));
    tell(u"accent-color"_s, 1);
    tell(u"color-scheme"_s, 7); // not in the specification: as no wish
    tell(u"color-scheme"_s, 2);
    tell(u"color-scheme"_s, 1);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(look.theme(), u"dark"_s);
}

void TestPlatformLook::windowFollowsTheDesktop() {
    const test::TemporaryStore store;
    Settings settings({m_home->filePath(u"plusone.ini"_s), m_home->filePath(u"state.ini"_s), {}});
    const auto session = test::makeSession(store);
    Prompt prompt;
    prompt.setSilent();
    PlatformLook look;
    followPortal(look);
    MainWindow window(*session, prompt, settings, look);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.actions()[ActionId::ThemePlatform]->isChecked());
    tell(u"color-scheme"_s, 1);
    QTRY_COMPARE(session->style().name, u"dark"_s);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F);
    QCOMPARE(window.map().grab().toImage().pixelColor(4, 4), session->style().paper);
    tell(u"contrast"_s, 1);
    QTRY_COMPARE(session->style().name, u"contrast-dark"_s);
}

void TestPlatformLook::windowKeepsWhatThePersonChose() {
    const test::TemporaryStore store;
    Settings settings({m_home->filePath(u"plusone.ini"_s), m_home->filePath(u"state.ini"_s), {}});
    const auto session = test::makeSession(store);
    Prompt prompt;
    prompt.setSilent();
    PlatformLook look;
    followPortal(look);
    MainWindow window(*session, prompt, settings, look);
    window.actions()[ActionId::ThemeContrast]->trigger();
    QCOMPARE(session->style().name, u"contrast"_s);
    QCOMPARE(settings.theme(), u"contrast"_s);
    tell(u"color-scheme"_s, 1);
    QTRY_COMPARE(look.theme(), u"dark"_s);
    QCOMPARE(session->style().name, u"contrast"_s);
    window.actions()[ActionId::ThemePlatform]->trigger();
    QCOMPARE(session->style().name, u"dark"_s);
}

QTEST_MAIN(TestPlatformLook)
#include "tst_platformlook.moc"
