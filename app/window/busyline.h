#pragma once

#include <QWidget>

class QLabel;

namespace plusone {

/// Says in the status bar what is being done while the person waits; hidden while nothing is.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent);

    void begin(const QString& what);
    void end();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();

private:
    void show(bool busy);

    QLabel* m_what;
    bool m_busy = false;
};

} // namespace plusone
