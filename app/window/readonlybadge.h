#pragma once

#include <QToolButton>

namespace plusone {

class Session;

/// Says at the window's foot that the open store can only be read; a click asks for a copy to edit. Hidden
/// while the store can be written.
class ReadOnlyBadge : public QToolButton {
    Q_OBJECT

public:
    explicit ReadOnlyBadge(const Session& session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Session& m_session;
};

} // namespace plusone
