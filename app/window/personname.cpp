#include "window/personname.h"

#include "window/prompt.h"
#include "window/session.h"
#include "window/settings.h"

#include <QWidget>

namespace plusone {
namespace {

constexpr qsizetype longestName = 100;

/// One line without characters that could make it look like something else.
QString cleaned(const QString& text) {
    QString name;
    for (const QChar c : text.simplified()) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) {
            name += c;
        }
    }
    return name.left(longestName).trimmed();
}

} // namespace

PersonName::PersonName(Session& session, Settings& settings, Prompt& prompt, QWidget* window)
    : QObject(window), m_session(session), m_settings(settings), m_prompt(prompt), m_window(window) {
    connect(&session, &Session::datasetChanged, this, &PersonName::use); // perhaps another document
    use();
}

void PersonName::use() {
    if (const QString name = m_settings.personName(); !name.isEmpty()) {
        m_session.document().setWho(name);
    }
}

void PersonName::ask() {
    const auto text = m_prompt.askText(m_window, tr("Your name"),
                                       tr("The name that the history shows for your edits from now on:"),
                                       m_session.document().who());
    if (const QString name = text ? cleaned(*text) : QString(); !name.isEmpty()) {
        m_settings.setPersonName(name);
        use();
    }
}

} // namespace plusone
