#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>

#include <deque>
#include <optional>

class QWidget;

namespace plusone {

/// Every question, message and file dialog of the program goes through one Prompt, so that a test can set the
/// next answer instead of clicking on a modal window. One per program, handed to whoever asks.
class Prompt {
    Q_DECLARE_TR_FUNCTIONS(Prompt)

public:
    /// Yes/no; `action` is the verb on the button that does it ("Delete", "Discard").
    bool confirm(QWidget* parent, const QString& title, const QString& question, const QString& action);
    void tell(QWidget* parent, const QString& title, const QString& message);
    void tell(QWidget* parent, const Error& error);
    /// The chosen path, or nothing when the person cancelled.
    std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter);
    /// A name without an ending gets the one of `suggested`. A file that is there already comes back only
    /// after the person said that it is to be replaced.
    std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                    const QString& filter);

    /// A line of text, `present` at first, or nothing when the person cancelled.
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& question,
                                   const QString& present = {});

    // For tests: the answers to the next questions, in order (an empty path or text: cancelled), and what was
    // last said.
    void answerNext(bool yes) { m_answers.push_back(yes); }
    void answerNextFile(const QString& path) { m_files.push_back(path); }
    void answerNextText(const QString& text) { m_texts.push_back(text); }
    [[nodiscard]] const QString& lastMessage() const { return m_lastMessage; }
    /// From now on nothing modal is shown: a question without a set answer is answered by no.
    void setSilent() { m_silent = true; }

private:
    std::optional<QString> nameToSave(QWidget* parent, const QString& title, const QString& suggested,
                                      const QString& filter);

    std::deque<bool> m_answers;
    std::deque<QString> m_files;
    std::deque<QString> m_texts;
    QString m_lastMessage;
    bool m_silent = false;
};

} // namespace plusone
