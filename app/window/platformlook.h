#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <optional>

namespace plusone {

/// The colours that the desktop asks for: light or dark, common or high contrast. Known from the platform's
/// own palette at first; where the desktop has a settings portal, from there as soon as it answers, and
/// whenever the person changes them.
class PlatformLook : public QObject {
    Q_OBJECT

public:
    static constexpr const char* portal = "org.freedesktop.portal.Desktop";

    /// Make it before the first applyTheme(): after that the palette is the program's own.
    explicit PlatformLook(QObject* parent = nullptr);

    /// Asks the portal and listens to it from now on; waits for nothing. A bus without a portal changes
    /// nothing. `service` is empty on a connection from peer to peer.
    void follow(QDBusConnection bus, const QString& service = QLatin1String(portal));
    /// A Style's name: paper, dark, contrast or contrast-dark.
    [[nodiscard]] QString theme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    bool m_isPaletteDark;
    std::optional<bool> m_isDark; ///< none: the desktop has no wish
    bool m_isHighContrast = false;
};

} // namespace plusone
