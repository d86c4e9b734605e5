#pragma once

#include "window/session.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QToolButton;
class QUrl;

namespace plusone {

class InspectorView;

/// What the window is about at the moment, in words: dates, parties, sources with links, history.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

    /// Who opens web links; QDesktopServices unless a test sets another.
    void setLinkOpener(std::function<void(const QUrl&)> opener);

Q_SIGNALS:
    void editRequested(const plusone::RecordRef& record);
    void deleteRequested(const plusone::RecordRef& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeButtons();
    QToolButton* makeButton(const QString& text, const QString& help);
    void setIcons();

    void onSelection(const Selection& selection);
    void follow(const QUrl& link);
    void refreshSoon();
    void refresh();
    void updateButtons();
    [[nodiscard]] QString html() const;

    Session& m_session;
    InspectorView* m_view;
    QToolButton* m_edit = nullptr;
    QToolButton* m_delete = nullptr;
    std::function<void(const QUrl&)> m_open;
    Selection m_shown;
    QTimer m_refresh; ///< many changes in one go are one page
};

} // namespace plusone
