#include "export/previewpane.h"

#include "export/figurepreview.h"
#include "export/named.h"
#include "window/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {

PreviewPane::PreviewPane(const Style& style, bool ofChart, QWidget* parent)
    : QWidget(parent), m_style(style), m_ofChart(ofChart),
      m_preview(named(new FigurePreview(style, this), "preview", tr("Preview of the figure"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    auto* bar = new QHBoxLayout;
    column->addLayout(bar);
    addTools(*bar);
    addHint();
}

void PreviewPane::setCanPutBack(bool can) {
    m_putBack->setEnabled(can);
}

QAction* PreviewPane::addAction(const char* objectName, const QString& text, const QString& iconName,
                                const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcuts(keys);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName, m_style));
    }
    QWidget::addAction(action);
    return action;
}

void PreviewPane::addTools(QHBoxLayout& bar) {
    const auto add = [this, &bar](QAction* action) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        bar.addWidget(button);
        return button;
    };
    QAction* zoomOut = addAction("zoomOut", tr("Zoom out"), u"zoom-out"_s, {Qt::CTRL | Qt::Key_Minus});
    QAction* zoomIn =
        addAction("zoomIn", tr("Zoom in"), u"zoom-in"_s, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    QAction* fit = addAction("fit", tr("Fit"), u"zoom-fit"_s, {Qt::CTRL | Qt::Key_0});
    QAction* asPrinted = addAction("asPrinted", tr("100 %"), {}, {Qt::CTRL | Qt::Key_1});
    m_putBack =
        addAction("putBack", m_ofChart ? tr("Put legend back") : tr("Put labels back"), u"undo"_s, {});
    add(zoomOut);
    auto* zoom = named(new QLabel(this), "zoom", tr("Zoom"));
    zoom->setAlignment(Qt::AlignCenter);
    zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"1600 %"_s));
    bar.addWidget(zoom);
    add(zoomIn);
    add(fit);
    add(asPrinted);
    bar.addStretch(1);
    add(m_putBack)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(zoomOut, &QAction::triggered, m_preview, &FigurePreview::zoomOut);
    connect(zoomIn, &QAction::triggered, m_preview, &FigurePreview::zoomIn);
    connect(fit, &QAction::triggered, m_preview, &FigurePreview::fit);
    connect(asPrinted, &QAction::triggered, m_preview, &FigurePreview::showAsPrinted);
    connect(m_putBack, &QAction::triggered, this, &PreviewPane::putBackRequested);
    connect(m_preview, &FigurePreview::zoomChanged, zoom,
            [this, zoom] { zoom->setText(tr("%1 %").arg(std::lround(m_preview->zoom() * 100))); });
}

void PreviewPane::addHint() {
    auto* line = named(new QLabel(this), "hint", tr("Hint"));
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setWordWrap(true);
    layout()->addWidget(line);
    const QString usual = m_ofChart ? tr("Drag the legend to where it should be, or the paper to another "
                                         "program. The wheel zooms; Space takes the legend.")
                                    : tr("Drag a label or the legend to where it should be, or the paper to "
                                         "another program. The wheel zooms; Space takes a label.");
    line->setText(usual);
    connect(m_preview, &FigurePreview::said, line,
            [line, usual](const QString& text) { line->setText(text.isEmpty() ? usual : text); });
}

} // namespace plusone
