#include "window/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace plusone {
namespace {

QColor mixed(const QColor& a, const QColor& b, float share) {
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QPalette paletteOf(const Style& style) {
    QPalette palette;
    palette.setColor(QPalette::Window, style.panel);
    palette.setColor(QPalette::WindowText, style.ink);
    palette.setColor(QPalette::Base, style.paper);
    palette.setColor(QPalette::AlternateBase, style.panel);
    palette.setColor(QPalette::Text, style.ink);
    palette.setColor(QPalette::PlaceholderText, style.muted);
    palette.setColor(QPalette::Button, style.panel);
    palette.setColor(QPalette::ButtonText, style.ink);
    palette.setColor(QPalette::BrightText, style.error);
    palette.setColor(QPalette::ToolTipBase, style.panel);
    palette.setColor(QPalette::ToolTipText, style.ink);
    palette.setColor(QPalette::Highlight, style.accent);
    palette.setColor(QPalette::HighlightedText, style.paper);
    palette.setColor(QPalette::Link, style.accent);
    palette.setColor(QPalette::LinkVisited, style.accent);
    palette.setColor(QPalette::Light, mixed(style.panel, style.paper, 0.5F));
    palette.setColor(QPalette::Midlight, mixed(style.panel, style.hairline, 0.5F));
    palette.setColor(QPalette::Mid, style.hairline);
    palette.setColor(QPalette::Dark, mixed(style.hairline, style.ink, 0.35F));
    palette.setColor(QPalette::Shadow, mixed(style.hairline, style.ink, 0.6F));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(style.muted, style.panel, 0.3F));
    }
    return palette;
}

} // namespace

void applyTheme(QApplication& application, const Style& style) {
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = paletteOf(style);
    application.setPalette(palette);
    // Fusion draws the outlines of fields and boxes a shade darker than the window: on a dark one nobody sees
    // them, and in high contrast too few do. What fills these widgets is another role, so their own "window"
    // can be as far from the ground as an outline has to be.
    std::vector<const char*> outlinedWidgets;
    if (style.isDark || style.isHighContrast) {
        outlinedWidgets = {"QAbstractItemView", "QCheckBox", "QLineEdit", "QAbstractSpinBox", "QTextEdit"};
    }
    if (style.isHighContrast) {
        outlinedWidgets.insert(outlinedWidgets.end(), {"QComboBox", "QPushButton", "QToolButton", "QSlider"});
    }
    QPalette outlined = palette;
    outlined.setColor(QPalette::Window, style.muted);
    for (const char* name : outlinedWidgets) {
        application.setPalette(outlined, name);
    }
    application.setFont(style.font(style.bodySize));
}

} // namespace plusone
