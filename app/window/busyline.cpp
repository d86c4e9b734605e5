#include "window/busyline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace plusone {

BusyLine::BusyLine(QWidget* parent) : QWidget(parent), m_what(new QLabel(this)) {
    setObjectName(QStringLiteral("busy"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    auto* bar = new QProgressBar(this);
    bar->setAccessibleName(tr("Progress"));
    bar->setRange(0, 0); // how long SQLite takes is not known before
    bar->setTextVisible(false);
    bar->setMaximumSize(fontMetrics().averageCharWidth() * 20, fontMetrics().height());
    row->addWidget(bar);
    hide();
}

void BusyLine::begin(const QString& what) {
    m_what->setText(what);
    setAccessibleName(what);
    show(true);
}

void BusyLine::end() {
    show(false);
}

void BusyLine::show(bool busy) {
    m_busy = busy;
    setVisible(busy);
    Q_EMIT busyChanged();
}

} // namespace plusone
