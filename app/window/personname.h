#pragma once

#include <QObject>

class QWidget;

namespace plusone {

class Prompt;
class Session;
class Settings;

/// The name under which the journal keeps this person's edits: the one that was chosen, else the login name.
/// Sees to it that whichever store is open uses it.
class PersonName : public QObject {
    Q_OBJECT

public:
    PersonName(Session& session, Settings& settings, Prompt& prompt, QWidget* window);

    /// Asks for another one, from the next edit on.
    void ask();

private:
    void use();

    Session& m_session;
    Settings& m_settings;
    Prompt& m_prompt;
    QWidget* m_window;
};

} // namespace plusone
