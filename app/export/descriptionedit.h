#pragma once

#include "forms/textfields.h"

namespace plusone {

/// A figure in words: those that the program makes from what is shown, as long as the person writes no
/// others.
class DescriptionEdit : public TextArea {
    Q_OBJECT

public:
    explicit DescriptionEdit(QWidget* parent = nullptr);

    /// The person's words; empty: the text is the generated one.
    [[nodiscard]] QString own() const;
    /// Something was written, if only that nothing is to stand here.
    [[nodiscard]] bool isOwn() const { return m_isOwn; }
    /// Empty: as generated.
    void showOwn(const QString& text);
    /// Takes the place of the generated text before, but not of the person's.
    void showGenerated(const QString& text);

Q_SIGNALS:
    /// own() or isOwn() is another.
    void changed();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill(const QString& text);
    void take();

    QString m_generated;
    bool m_isOwn = false;
    bool m_isFilling = false;
};

} // namespace plusone
