#include "window/progressdialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace plusone {
namespace {

constexpr std::chrono::milliseconds lookAgain(50);
constexpr int widthInCharacters = 50;

} // namespace

ProgressDialog::ProgressDialog(const QString& title, const QString& what, std::shared_ptr<Job> job,
                               QWidget* parent)
    : QDialog(parent), m_job(std::move(job)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Stop"), this)) {
    setWindowTitle(title);
    setWindowModality(Qt::ApplicationModal);
    auto* column = new QVBoxLayout(this);
    auto* label = new QLabel(what, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(widthInCharacters * fontMetrics().averageCharWidth());
    column->addWidget(label);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(what);
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &QPushButton::clicked, this, &ProgressDialog::reject);
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        m_bar->setMaximum(m_job->total());
        m_bar->setValue(m_job->done());
    });
    look->start(lookAgain);
}

void ProgressDialog::reject() {
    m_job->cancel();
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
}

} // namespace plusone
