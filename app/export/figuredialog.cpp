#include "export/figuredialog.h"

#include "scene/exporter.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QtConcurrentRun>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

enum Unit { Pixels, Millimetres };

struct Preset {
    const char* name;
    Unit unit;
    double width;
    double height;
    int dpi;
};

constexpr std::array presets{
    Preset{QT_TRANSLATE_NOOP("plusone::FigureDialog", "Slide (1920 × 1080 px)"), Pixels, 1920, 1080, 144},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureDialog", "Article column (90 mm)"), Millimetres, 90, 75, 600},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureDialog", "Full width (180 mm)"), Millimetres, 180, 120, 600},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureDialog", "Square (1200 px)"), Pixels, 1200, 1200, 144},
    Preset{QT_TRANSLATE_NOOP("plusone::FigureDialog", "A4 landscape (300 dpi)"), Millimetres, 297, 210, 300},
};

constexpr double mmPerInch = 25.4;
constexpr double screenDpi = 96;

template <class Widget>
Widget* named(Widget* widget, const QString& objectName, const QString& accessibleName) {
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QImage drawPreview(const FigureSource& source, FigureSpec spec, QSize room) {
    // The same page at a lower resolution: what stands in it stays where it is.
    const QSizeF page = spec.page();
    const double scale = std::min(room.width() / page.width(), room.height() / page.height());
    spec.transparent = false;
    auto figure = composeFigure(source.dataset, source.lens, *source.network, *source.positions, spec);
    if (!figure || scale <= 0) {
        return {};
    }
    figure->spec.pixels = (page * scale).toSize().expandedTo({1, 1});
    figure->spec.dpi = screenDpi * scale;
    return renderFigure(*figure);
}

Result<void> writeFigure(const FigureSource& source, const FigureSpec& spec, const QString& path) {
    const auto figure = composeFigure(source.dataset, source.lens, *source.network, *source.positions, spec);
    return figure ? exportFigure(*figure, path) : Result<void>(figure.error());
}

} // namespace

FigureDialog::FigureDialog(Session& session, Prompt& prompt, FigureSource source, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_source(std::move(source)) {
    setWindowTitle(tr("Figure"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(makePreview(), 1);
    row->addWidget(makeOptions());
    connect(&m_previewing, &QFutureWatcher<QImage>::finished, this, &FigureDialog::showPreview);
    connect(&m_writing, &QFutureWatcher<Result<void>>::finished, this, &FigureDialog::finishExport);
    applyPreset(0);
    constexpr QSize usual(1120, 700);
    resize(usual);
}

FigureDialog::~FigureDialog() {
    // The pool works over values of its own; only the watchers must not speak to a dialog that is gone.
    m_previewing.disconnect(this);
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

QWidget* FigureDialog::makePreview() {
    m_preview = named(new QLabel(this), u"preview"_s, tr("Preview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 12);
    m_preview->setBackgroundRole(QPalette::Mid);
    m_preview->setAutoFillBackground(true);
    return m_preview;
}

QWidget* FigureDialog::makeOptions() {
    auto* options = new QWidget(this);
    auto* column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeSize());
    column->addWidget(makeLook());
    column->addWidget(makeTexts());
    column->addStretch(1);
    m_message = named(new QLabel(options), u"message"_s, tr("Message"));
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    return options;
}

QWidget* FigureDialog::makeSize() {
    auto* group = new QGroupBox(tr("Size"), this);
    auto* form = new QFormLayout(group);
    m_preset = named(new QComboBox(group), u"preset"_s, tr("Preset"));
    for (const Preset& preset : presets) {
        m_preset->addItem(tr(preset.name));
    }
    m_preset->addItem(tr("Own size"));
    m_unit = named(new QComboBox(group), u"unit"_s, tr("Unit"));
    m_unit->addItems({tr("px"), tr("mm")});
    m_width = named(new QDoubleSpinBox(group), u"width"_s, tr("Width"));
    m_height = named(new QDoubleSpinBox(group), u"height"_s, tr("Height"));
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setRange(1, 20000);
        side->setDecimals(0);
        connect(side, &QDoubleSpinBox::valueChanged, this, &FigureDialog::refresh);
    }
    m_dpi = named(new QSpinBox(group), u"dpi"_s, tr("Resolution"));
    m_dpi->setRange(72, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    m_pixels = new QLabel(group);
    m_pixels->setForegroundRole(QPalette::PlaceholderText);
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_width);
    sides->addWidget(new QLabel(u"×"_s, group));
    sides->addWidget(m_height);
    sides->addWidget(m_unit);
    form->addRow(tr("&Preset"), m_preset);
    auto* sidesLabel = new QLabel(tr("&Width × height"), group);
    sidesLabel->setBuddy(m_width);
    form->addRow(sidesLabel, sides);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(QString(), m_pixels);
    connect(m_preset, &QComboBox::activated, this, &FigureDialog::applyPreset);
    connect(m_unit, &QComboBox::activated, this, &FigureDialog::unitChanged);
    connect(m_dpi, &QSpinBox::valueChanged, this, &FigureDialog::refresh);
    return group;
}

QWidget* FigureDialog::makeLook() {
    auto* group = new QGroupBox(tr("Look"), this);
    auto* form = new QFormLayout(group);
    m_theme = named(new QComboBox(group), u"theme"_s, tr("Colours"));
    m_theme->addItem(tr("Paper"), u"paper"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("Print (black and white)"), u"print"_s);
    m_transparent = named(new QCheckBox(tr("&Transparent background"), group), u"transparent"_s,
                          tr("Transparent background"));
    m_language = named(new QComboBox(group), u"language"_s, tr("Language"));
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Japanese"), u"ja"_s);
    m_language->setCurrentIndex(m_session.language() == "ja"_L1 ? 1 : 0);
    m_format = named(new QComboBox(group), u"format"_s, tr("Format"));
    m_format->addItem(tr("PNG image"), u"png"_s);
    m_format->addItem(tr("SVG drawing"), u"svg"_s);
    m_format->addItem(tr("PDF page"), u"pdf"_s);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(QString(), m_transparent);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Format"), m_format);
    for (QComboBox* choice : {m_theme, m_language}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &FigureDialog::refresh);
    }
    connect(m_transparent, &QCheckBox::toggled, this, &FigureDialog::refresh);
    return group;
}

QWidget* FigureDialog::makeTexts() {
    auto* group = new QGroupBox(tr("Texts"), this);
    auto* column = new QVBoxLayout(group);
    const auto add = [&](const QString& text, const QString& name) {
        auto* box = new QCheckBox(text, group);
        box->setObjectName(name);
        box->setAccessibleName(QString(text).remove(u'&'));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &FigureDialog::refresh);
        column->addWidget(box);
        return box;
    };
    m_showTitle = add(tr("T&itle"), u"showTitle"_s);
    m_title = named(new QLineEdit(group), u"title"_s, tr("Title text"));
    m_title->setPlaceholderText(tr("made from what is shown"));
    m_title->setMaxLength(300);
    connect(m_title, &QLineEdit::textChanged, this, &FigureDialog::refresh);
    connect(m_showTitle, &QCheckBox::toggled, m_title, &QWidget::setEnabled);
    column->addWidget(m_title);
    m_showCaption = add(tr("&Date and what is shown"), u"showCaption"_s);
    m_showLegend = add(tr("L&egend"), u"showLegend"_s);
    m_showSources = add(tr("&Source line"), u"showSources"_s);
    m_showCredit = add(tr("Credi&t line"), u"showCredit"_s);
    return group;
}

QWidget* FigureDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export =
        named(buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole), u"export"_s, tr("Export"));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &FigureDialog::exportNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void FigureDialog::applyPreset(int index) {
    if (index < 0 || index >= int(presets.size())) {
        return;
    }
    const Preset& preset = presets[std::size_t(index)];
    {
        const QScopedValueRollback guard(m_settingPreset, true);
        m_unit->setCurrentIndex(preset.unit);
        m_width->setValue(preset.width);
        m_height->setValue(preset.height);
        m_dpi->setValue(preset.dpi);
        m_preset->setCurrentIndex(index);
    }
    refresh();
}

void FigureDialog::unitChanged() {
    const double perPixel = mmPerInch / m_dpi->value();
    const double factor = m_unit->currentIndex() == Millimetres ? perPixel : 1 / perPixel;
    m_width->setValue(std::round(m_width->value() * factor));
    m_height->setValue(std::round(m_height->value() * factor));
    refresh();
}

Result<FigureSpec> FigureDialog::spec() const {
    FigureSpec spec;
    spec.dpi = m_dpi->value();
    if (m_unit->currentIndex() == Millimetres) {
        const auto pixels = FigureSpec::pixelsFor(m_width->value(), m_height->value(), spec.dpi);
        if (!pixels) {
            return pixels.error();
        }
        spec.pixels = *pixels;
    } else {
        spec.pixels = {int(m_width->value()), int(m_height->value())};
    }
    spec.theme = m_theme->currentData().toString();
    spec.language = m_language->currentData().toString();
    spec.transparent = m_transparent->isChecked();
    spec.showTitle = m_showTitle->isChecked();
    spec.title = m_title->text().trimmed();
    spec.showSubtitle = m_showCaption->isChecked();
    spec.showLegend = m_showLegend->isChecked();
    spec.sources = m_showSources->isChecked() ? FigureSpec::Sources::Line : FigureSpec::Sources::None;
    spec.showCredit = m_showCredit->isChecked();
    const auto sane = spec.check();
    return sane ? Result<FigureSpec>(spec) : Result<FigureSpec>(sane.error());
}

void FigureDialog::refresh() {
    if (m_settingPreset || !m_export) {
        return;
    }
    if (sender() == m_width || sender() == m_height || sender() == m_unit || sender() == m_dpi) {
        m_preset->setCurrentIndex(int(presets.size()));
    }
    const auto wanted = spec();
    m_export->setEnabled(wanted.ok() && !m_writing.isRunning());
    m_pixels->setText(wanted ? tr("%1 × %2 px").arg(wanted->pixels.width()).arg(wanted->pixels.height())
                             : QString());
    m_message->setVisible(!wanted);
    m_message->setText(wanted ? QString() : wanted.error().message);
    if (wanted) {
        startPreview();
    }
}

void FigureDialog::startPreview() {
    if (m_previewing.isRunning()) {
        m_previewAgain = true; // the latest request wins when this one is done
        return;
    }
    const auto wanted = spec();
    if (!wanted) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const int margin = 2 * m_session.style().grid;
    const QSize room = (m_preview->size() - QSize(margin, margin)) * ratio;
    m_previewing.setFuture(QtConcurrent::run(
        [source = m_source, spec = *wanted, room] { return drawPreview(source, spec, room); }));
}

void FigureDialog::showPreview() {
    QImage image = m_previewing.result();
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
    if (std::exchange(m_previewAgain, false)) {
        startPreview();
    }
}

void FigureDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    startPreview();
}

void FigureDialog::exportNow() {
    const auto wanted = spec();
    if (!wanted) {
        return;
    }
    const QString suffix = m_format->currentData().toString();
    const auto path = m_prompt.saveFile(this, tr("Export figure"), u"plusone-map."_s + suffix,
                                        tr("%1 (*.%2)").arg(m_format->currentText(), suffix));
    if (!path) {
        return;
    }
    m_path = *path;
    m_export->setEnabled(false);
    m_message->setText(tr("Writing “%1”…").arg(m_path));
    m_message->show();
    m_writing.setFuture(QtConcurrent::run(
        [source = m_source, spec = *wanted, file = m_path] { return writeFigure(source, spec, file); }));
}

void FigureDialog::finishExport() {
    m_export->setEnabled(true);
    const Result<void> written = m_writing.result();
    m_message->setText(written ? tr("Written: %1").arg(m_path) : written.error().message);
    m_message->show();
    if (written) {
        Q_EMIT exported(m_path);
    }
}

} // namespace plusone
