#pragma once

#include "base/job.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QProgressBar;

namespace plusone {

/// How far a long job has come, with a button to stop it; nothing for one that a person would not notice.
class JobBar : public QWidget {
    Q_OBJECT

public:
    /// `name`: for a screen reader.
    explicit JobBar(const QString& name, QWidget* parent = nullptr);

    void watch(std::shared_ptr<const Job> job);
    void end();

Q_SIGNALS:
    /// It takes long: from now on until end() there is a bar.
    void shown();
    void stopRequested();

private:
    void look();

    QProgressBar* m_bar;
    QTimer m_look;
    std::shared_ptr<const Job> m_job;
};

} // namespace plusone
