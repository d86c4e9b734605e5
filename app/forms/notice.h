#pragma once

#include "scene/style.h"

#include <QFrame>

class QLabel;

namespace plusone {

/// A sentence above a form: why it cannot be saved. Hidden while there is nothing to say.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Shows the sentence and has it read out; an empty one hides the notice.
    void say(const QString& sentence);

private:
    QLabel* m_label;
};

} // namespace plusone
