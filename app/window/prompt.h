#pragma once

#include "base/result.h"

#include <QString>

#include <deque>
#include <optional>

class QWidget;

namespace plusone {

/// Every question, message and file dialog of the program goes through one Prompt, so that a test can set the
/// next answer instead of clicking on a modal window. One per program, handed to whoever asks.
class Prompt {
public:
    /// Yes/no; `action` is the verb on the button that does it ("Delete", "Discard").
    bool confirm(QWidget* parent, const QString& title, const QString& question, const QString& action);
    void tell(QWidget* parent, const QString& title, const QString& message);
    void tell(QWidget* parent, const Error& error);
    /// The chosen path, or nothing when the person cancelled.
    std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter);
    /// With the ending of `suggested` when none is typed; asks before a file that is there is replaced.
    std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                    const QString& filter);
    /// As saveFile(), for what never replaces a file: it asks nothing, whoever makes the file refuses.
    std::optional<QString> newFile(QWidget* parent, const QString& title, const QString& suggested,
                                   const QString& filter);

    // For tests: the answers to the next questions, in order (an empty path: cancelled), and what was last
    // said.
    void answerNext(bool yes) { m_answers.push_back(yes); }
    void answerNextFile(const QString& path) { m_files.push_back(path); }
    [[nodiscard]] const QString& lastMessage() const { return m_lastMessage; }
    /// From now on nothing modal is shown: a question without a set answer is answered by no.
    void setSilent() { m_silent = true; }

private:
    std::optional<QString> chooseFile(QWidget* parent, const QString& title, const QString& suggested,
                                      const QString& filter, bool replaces);

    std::deque<bool> m_answers;
    std::deque<QString> m_files;
    QString m_lastMessage;
    bool m_silent = false;
};

} // namespace plusone
