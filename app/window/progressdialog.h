#pragma once

#include "base/job.h"

#include <QDialog>

#include <memory>

class QProgressBar;
class QPushButton;

namespace plusone {

/// Shows how far a job on another thread has come, over everything else, and can stop it. It is there until
/// its owner deletes it: a job that is to stop has not stopped yet.
class ProgressDialog : public QDialog {
    Q_OBJECT

public:
    ProgressDialog(const QString& title, const QString& what, std::shared_ptr<Job> job, QWidget* parent);

    /// Stops the job.
    void reject() override;

private:
    std::shared_ptr<Job> m_job;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace plusone
