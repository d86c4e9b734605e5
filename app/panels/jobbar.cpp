#include "panels/jobbar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace plusone {
namespace {

constexpr std::chrono::milliseconds unnoticed(200);
constexpr std::chrono::milliseconds between(100); ///< two looks at how far it has come

} // namespace

JobBar::JobBar(const QString& name, QWidget* parent) : QWidget(parent), m_bar(new QProgressBar(this)) {
    auto* stop = new QToolButton(this);
    stop->setObjectName(QStringLiteral("stop"));
    stop->setText(tr("S&top"));
    stop->setFocusPolicy(Qt::StrongFocus);
    m_bar->setAccessibleName(name);
    m_bar->setTextVisible(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_bar, 1);
    line->addWidget(stop);
    connect(stop, &QToolButton::clicked, this, &JobBar::stopRequested);
    connect(&m_look, &QTimer::timeout, this, &JobBar::look);
    hide();
}

void JobBar::watch(std::shared_ptr<const Job> job) {
    m_job = std::move(job);
    if (!m_look.isActive()) {
        m_look.start(unnoticed);
    }
}

void JobBar::end() {
    m_look.stop();
    hide();
}

void JobBar::look() {
    m_look.setInterval(between);
    m_bar->setMaximum(m_job->total());
    m_bar->setValue(m_job->done());
    if (isHidden()) {
        show();
        Q_EMIT shown();
    }
}

} // namespace plusone
