#include "export/figuresizebox.h"

#include "export/named.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <array>
#include <cmath>

namespace plusone {
namespace {

struct Preset {
    const char* name;
    FigureSizeBox::Unit unit;
    double width;
    double height;
    int dpi;
};

constexpr std::array presets{
    Preset{QT_TRANSLATE_NOOP("plusone::FigureSizeBox", "Slide (1920 × 1080 px)"), FigureSizeBox::Pixels, 1920,
           1080, 144},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureSizeBox", "Article column (90 mm)"), FigureSizeBox::Millimetres,
           90, 75, 600},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureSizeBox", "Full width (180 mm)"), FigureSizeBox::Millimetres,
           180, 120, 600},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureSizeBox", "Square (1200 px)"), FigureSizeBox::Pixels, 1200, 1200,
           144},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureSizeBox", "A4 landscape (300 dpi)"), FigureSizeBox::Millimetres,
           297, 210, 300},
};

constexpr double mmPerInch = 25.4;
constexpr int mostScale = 4;
// Wider than what can be made, so that a wrong number is answered and not silently another one.
constexpr double mostSide = 1'000'000;
constexpr int mostDpi = 10'000;

Result<void> setSize(FigureSpec& spec, FigureSizeBox::Unit unit, QSizeF size, int dpi) {
    if (unit == FigureSizeBox::Millimetres) {
        return spec.setPaper(size, dpi);
    }
    spec.dpi = dpi;
    spec.setPixels(QSize(int(size.width()), int(size.height())));
    return {};
}

/// Whether a size at `scale` gives the figure's pixels, at its resolution.
bool isWayTo(const FigureSpec& figure, FigureSizeBox::Unit unit, QSizeF size, int scale) {
    FigureSpec spec;
    return setSize(spec, unit, size, int(std::lround(figure.dpi / scale))) &&
           spec.scaled(scale).pixels == figure.pixels;
}

} // namespace

FigureSizeBox::FigureSizeBox(QWidget* parent)
    : QGroupBox(tr("Size"), parent), m_preset(named(new QComboBox(this), "preset", tr("Size preset"))),
      m_width(named(new QDoubleSpinBox(this), "width", tr("Width"))),
      m_height(named(new QDoubleSpinBox(this), "height", tr("Height"))),
      m_unit(named(new QComboBox(this), "unit", tr("Unit"))),
      m_dpi(named(new QSpinBox(this), "dpi", tr("Resolution"))),
      m_scale(named(new QComboBox(this), "scale", tr("Scale"))), m_pixels(new QLabel(this)) {
    makeControls();
    connectControls();
    choosePreset(0);
}

void FigureSizeBox::makeControls() {
    for (const Preset& preset : presets) {
        m_preset->addItem(tr(preset.name));
    }
    m_preset->addItem(tr("Own size"));
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->addItems({tr("px"), tr("mm")});
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setRange(0, mostSide);
        side->setDecimals(0);
        side->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("20000.00")) * 3 / 2);
        side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_dpi->setRange(0, mostDpi);
    m_dpi->setSuffix(tr(" dpi"));
    for (int scale = 1; scale <= mostScale; ++scale) {
        m_scale->addItem(tr("%1×").arg(scale), scale);
    }
    m_pixels->setForegroundRole(QPalette::PlaceholderText);
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_width, 1);
    sides->addWidget(new QLabel(QStringLiteral("×"), this));
    sides->addWidget(m_height, 1);
    sides->addWidget(m_unit);
    auto* fineness = new QHBoxLayout;
    auto* scaleLabel = new QLabel(tr("Sc&ale"), this);
    scaleLabel->setBuddy(m_scale);
    fineness->addWidget(m_dpi, 1);
    fineness->addWidget(scaleLabel);
    fineness->addWidget(m_scale);
    auto* form = new QFormLayout(this);
    auto* sidesLabel = new QLabel(tr("&Width × height"), this);
    sidesLabel->setBuddy(m_width);
    auto* dpiLabel = new QLabel(tr("&Resolution"), this);
    dpiLabel->setBuddy(m_dpi);
    form->addRow(tr("&Preset"), m_preset);
    form->addRow(sidesLabel, sides);
    form->addRow(dpiLabel, fineness);
    form->addRow(QString(), m_pixels);
}

void FigureSizeBox::connectControls() {
    connect(m_preset, &QComboBox::currentIndexChanged, this, &FigureSizeBox::choosePreset);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FigureSizeBox::convert);
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        connect(side, &QDoubleSpinBox::valueChanged, this, &FigureSizeBox::editedByHand);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureSizeBox::editedByHand);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &FigureSizeBox::announce);
}

void FigureSizeBox::choosePreset(int index) {
    if (m_isFilling || index < 0 || index >= int(presets.size())) {
        return;
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const Preset& preset = presets[std::size_t(index)];
        setUnit(preset.unit);
        m_width->setValue(preset.width);
        m_height->setValue(preset.height);
        m_dpi->setValue(preset.dpi);
    }
    announce();
}

void FigureSizeBox::setUnit(Unit unit) {
    m_unit->setCurrentIndex(unit);
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setDecimals(unit == Millimetres ? 2 : 0); // finer than a px at 1200 dpi
    }
}

/// The same size in the other unit.
void FigureSizeBox::convert(int unit) {
    if (m_isFilling) {
        return;
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const double perPixel = mmPerInch / std::max(1, m_dpi->value());
        const double factor = unit == Millimetres ? perPixel : 1 / perPixel;
        const double width = m_width->value() * factor;
        const double height = m_height->value() * factor;
        setUnit(Unit(unit));
        m_width->setValue(width);
        m_height->setValue(height);
    }
    editedByHand();
}

void FigureSizeBox::editedByHand() {
    if (m_isFilling) {
        return;
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_preset->setCurrentIndex(int(presets.size()));
    }
    announce();
}

void FigureSizeBox::announce() {
    if (m_isFilling) {
        return;
    }
    FigureSpec spec;
    const bool isKnown = readInto(spec).ok();
    m_pixels->setText(isKnown ? tr("%1 × %2 px").arg(spec.pixels.width()).arg(spec.pixels.height())
                              : QString());
    Q_EMIT changed();
}

Result<void> FigureSizeBox::readInto(FigureSpec& spec) const {
    if (const auto set = setSize(spec, Unit(m_unit->currentIndex()), way().size, m_dpi->value()); !set) {
        return set.error();
    }
    spec = spec.scaled(m_scale->currentData().toInt());
    return spec.check();
}

FigureSizeBox::Way FigureSizeBox::way() const {
    return {Unit(m_unit->currentIndex()), QSizeF(m_width->value(), m_height->value()),
            m_scale->currentData().toInt()};
}

void FigureSizeBox::show(const FigureSpec& spec, std::optional<Way> way) {
    const int scale = way ? std::clamp(way->scale, 1, mostScale) : 1;
    const int dpi = int(std::lround(spec.dpi / scale));
    if (!way && spec.paperMm) {
        way = Way{Millimetres, *spec.paperMm};
    }
    if (way && !isWayTo(spec, way->unit, way->size, scale)) {
        way.reset();
    }
    const auto preset = std::find_if(presets.begin(), presets.end(), [&](const Preset& candidate) {
        return candidate.dpi == dpi && (!way || way->unit == candidate.unit) &&
               isWayTo(spec, candidate.unit, {candidate.width, candidate.height}, scale);
    });
    const bool isPreset = preset != presets.end();
    const Way shown = way        ? *way
                      : isPreset ? Way{preset->unit, {preset->width, preset->height}}
                                 : Way{Pixels, spec.pixels / scale};
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_scale->setCurrentIndex(scale - 1);
        m_preset->setCurrentIndex(int(preset - presets.begin())); // past the last: its own size
        setUnit(shown.unit);
        m_width->setValue(shown.size.width());
        m_height->setValue(shown.size.height());
        m_dpi->setValue(dpi);
    }
    announce();
}

} // namespace plusone
