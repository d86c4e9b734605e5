#pragma once

#include "panels/searchmodel.h"
#include "scene/style.h"

#include <QFrame>

class QLabel;
class QListView;

namespace plusone {

class SearchDelegate;

/// The list of hits below the search line. It is a part of the window and never takes the focus: the keys
/// come from the line.
class SearchPopup : public QFrame {
    Q_OBJECT

public:
    /// `line` is what the popup hangs below and leaves the focus to.
    SearchPopup(const Style& style, QWidget* line);

    void setStyle(const Style& style);
    /// Shows the hits, or that there are none for the text.
    void show(const std::vector<SearchHit>& hits, const QString& text);
    /// Moves the mark to the next or previous hit.
    void step(int direction);
    [[nodiscard]] std::optional<RecordRef> current() const;
    /// What a screen reader says of the marked hit.
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    void chosen(const plusone::RecordRef& record);

private:
    void place();
    void setCurrent(int row);

    QWidget* m_line;
    SearchModel* m_model;
    SearchDelegate* m_delegate;
    QListView* m_list;
    QLabel* m_none;
};

} // namespace plusone
