#include "window/platformlook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;
const QString contrastWish = u"contrast"_s;
enum class Scheme : uint { None, Dark, Light };

} // namespace

PlatformLook::PlatformLook(QObject* parent)
    : QObject(parent),
      m_isPaletteDark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F) {}

void PlatformLook::follow(QDBusConnection bus, const QString& service) {
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(take(QString, QString, QDBusVariant)));
    for (const QString& key : {colourScheme, contrastWish}) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question << appearance << key;
        auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
            if (const QDBusPendingReply<QDBusVariant> reply = *answer; !reply.isError()) {
                take(appearance, key, reply.value());
            }
            answer->deleteLater();
        });
    }
}

void PlatformLook::take(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != appearance) {
        return;
    }
    const QString before = theme();
    QVariant told = value.variant();
    if (told.userType() == qMetaTypeId<QDBusVariant>()) {
        told = told.value<QDBusVariant>().variant(); // Read() wraps its answer once more
    }
    if (key == colourScheme) {
        const auto scheme = Scheme(told.toUInt());
        m_isDark = scheme == Scheme::Dark || scheme == Scheme::Light ? std::optional(scheme == Scheme::Dark)
                                                                     : std::nullopt;
    } else if (key == contrastWish) {
        m_isHighContrast = told.toUInt() == 1;
    }
    if (theme() != before) {
        Q_EMIT changed();
    }
}

QString PlatformLook::theme() const {
    const bool dark = m_isDark.value_or(m_isPaletteDark);
    if (m_isHighContrast) {
        return dark ? u"contrast-dark"_s : u"contrast"_s;
    }
    return dark ? u"dark"_s : u"paper"_s;
}

} // namespace plusone
