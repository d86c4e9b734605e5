#pragma once

#include "forms/draftfile.h"
#include "scene/style.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace plusone {

/// A line above the map that offers what was being typed when the program ended, one draft after another.
/// Hidden while there is none.
class DraftsBar : public QFrame {
    Q_OBJECT

public:
    explicit DraftsBar(const Style& style, QWidget* parent = nullptr);

    void offer(std::vector<std::unique_ptr<DraftFile>> drafts);
    /// The one that is shown, handed over; the next one takes its place. nullptr when there is none.
    [[nodiscard]] std::unique_ptr<DraftFile> take();
    /// Opening and discarding is possible.
    void setUsable(bool usable);

Q_SIGNALS:
    void openRequested();
    void discardRequested();

private:
    void showFirst();

    std::vector<std::unique_ptr<DraftFile>> m_drafts;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_discard;
};

} // namespace plusone
