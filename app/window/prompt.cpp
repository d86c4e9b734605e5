#include "window/prompt.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace plusone {
namespace {

/// What a dialog gives: an empty path or text is a cancelled one.
std::optional<QString> chosen(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString withEnding(const QString& path, const QString& ending) {
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + ending : path;
}

template <class T>
T takeFirst(std::deque<T>& answers) {
    if (answers.empty()) {
        return {};
    }
    T first = std::move(answers.front());
    answers.pop_front();
    return first;
}

} // namespace

bool Prompt::confirm(QWidget* parent, const QString& title, const QString& question, const QString& action) {
    m_lastMessage = question;
    if (!m_answers.empty() || m_silent) {
        return takeFirst(m_answers);
    }
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    const QPushButton* act = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == act;
}

void Prompt::tell(QWidget* parent, const QString& title, const QString& message) {
    m_lastMessage = message;
    if (!m_silent) {
        QMessageBox(QMessageBox::Information, title, message, QMessageBox::Ok, parent).exec();
    }
}

void Prompt::tell(QWidget* parent, const Error& error) {
    m_lastMessage = error.message;
    if (m_silent) {
        return;
    }
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Plus One"), error.message, QMessageBox::Ok, parent);
    box.setDetailedText(error.detail);
    box.exec();
}

std::optional<QString> Prompt::openFile(QWidget* parent, const QString& title, const QString& filter) {
    if (!m_files.empty() || m_silent) {
        return chosen(takeFirst(m_files));
    }
    return chosen(QFileDialog::getOpenFileName(parent, title, {}, filter));
}

std::optional<QString> Prompt::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                        const QString& filter) {
    // The dialog's own question comes before the ending is there: it would ask about another file.
    for (auto path = nameToSave(parent, title, suggested, filter); path;
         path = nameToSave(parent, title, suggested, filter)) {
        const QString whole = withEnding(*path, QFileInfo(suggested).suffix());
        if (!QFileInfo::exists(whole) ||
            confirm(parent, title, tr("“%1” is there already. Replace it?").arg(whole), tr("&Replace"))) {
            return whole;
        }
    }
    return std::nullopt;
}

std::optional<QString> Prompt::askText(QWidget* parent, const QString& title, const QString& question,
                                       const QString& present) {
    m_lastMessage = question;
    if (!m_texts.empty() || m_silent) {
        return chosen(takeFirst(m_texts));
    }
    bool accepted = false;
    const QString text =
        QInputDialog::getText(parent, title, question, QLineEdit::Normal, present, &accepted);
    return accepted ? chosen(text) : std::nullopt;
}

std::optional<QString> Prompt::nameToSave(QWidget* parent, const QString& title, const QString& suggested,
                                          const QString& filter) {
    if (!m_files.empty() || m_silent) {
        return chosen(takeFirst(m_files));
    }
    return chosen(QFileDialog::getSaveFileName(parent, title, suggested, filter, nullptr,
                                               QFileDialog::DontConfirmOverwrite));
}

} // namespace plusone
