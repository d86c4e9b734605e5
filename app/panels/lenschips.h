#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace plusone {

class Session;

/// What narrows the view, above the map: one chip for the time and one for each filter, each taken away by a
/// click, Space or Delete.
class LensChips : public QWidget {
    Q_OBJECT

public:
    explicit LensChips(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    QToolButton* addChip(const QString& label, const QString& what, std::function<void()> remove);
    int place(int width, bool move) const;

    Session& m_session;
    QList<QToolButton*> m_chips;
};

} // namespace plusone
