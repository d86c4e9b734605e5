#pragma once

#include "export/figuresource.h"
#include "export/figurething.h"

#include <QScrollArea>

namespace plusone {

class FigureLookBox;
class FigurePartsBox;
class FigureSizeBox;

/// All choices of a figure; where its legend and labels were put by hand is among them.
class FigureOptions : public QScrollArea {
    Q_OBJECT

public:
    FigureOptions(const FigureSource& source, const QString& language, QWidget* parent = nullptr);

    /// What the controls ask for; Error as FigureSpec.
    [[nodiscard]] Result<FigureSpec> spec() const;
    void show(const FigureSpec& spec);
    using QScrollArea::show;

    /// As copyOwn() has it: of this figure alone.
    [[nodiscard]] FigureSpec own() const;
    void showOwn(const FigureSpec& spec);
    /// The description that the program has made from what is shown.
    void showGenerated(const QString& description);

    /// As moveThing().
    void move(const Figure& figure, const FigureThing& thing, QPointF by);
    using QScrollArea::move;
    [[nodiscard]] bool hasMovedThings() const;
    /// Legend and labels go where the program puts them.
    void putBack();

    /// What is worth keeping for the next figure: all but own().
    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read changes nothing.
    void restore(const QByteArray& json);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    /// A text was too long to be taken.
    void refused(qsizetype limit);

private:
    [[nodiscard]] Result<void> readInto(FigureSpec& spec) const;
    void fill(const FigureSpec& spec, const std::function<void()>& showSize);

    FigureSpec m_byHand; ///< its label offsets and its legend's place
    FigureSizeBox* m_size;
    FigureLookBox* m_look;
    FigurePartsBox* m_parts;
};

} // namespace plusone
