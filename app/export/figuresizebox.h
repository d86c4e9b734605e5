#pragma once

#include "scene/figurespec.h"

#include <QGroupBox>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace plusone {

/// The size of a figure: of a preset or of its own, in px or mm at a resolution, and how many times as many
/// px it is to have.
class FigureSizeBox : public QGroupBox {
    Q_OBJECT

public:
    enum Unit { Pixels, Millimetres };
    /// How the size is written down.
    struct Way {
        Unit unit = Pixels;
        QSizeF size = {}; ///< in the unit
        int scale = 1;
    };

    explicit FigureSizeBox(QWidget* parent = nullptr);

    /// Error as FigureSpec.
    Result<void> readInto(FigureSpec& spec) const;
    [[nodiscard]] Way way() const;
    /// Without a way: that of the preset which it is, else that of its paper, else px. A way to write another
    /// size is not followed.
    void show(const FigureSpec& spec, std::optional<Way> way = {});
    using QGroupBox::show;

Q_SIGNALS:
    void changed();

private:
    void makeControls();
    void connectControls();
    void choosePreset(int index);
    void convert(int unit);
    void setUnit(Unit unit);
    void editedByHand();
    void announce();

    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QComboBox* m_scale;
    QLabel* m_pixels;
    bool m_isFilling = false;
};

} // namespace plusone
