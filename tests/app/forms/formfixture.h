#pragma once

#include "forms/exerciseform.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace plusone::test {

/// An exercise form over a store file of its own, used by hand: keys and clicks.
struct FormFixture {
    explicit FormFixture(const std::optional<ExerciseId>& editing = {},
                         Store::Mode mode = Store::Mode::ReadWrite,
                         const QString& theme = QStringLiteral("paper"),
                         const QString& language = QStringLiteral("en"))
        : session(makeSession(store, theme, language, mode)) {
        prompt.setSilent();
        form = editing ? std::make_unique<ExerciseForm>(*session, prompt, *editing)
                       : std::make_unique<ExerciseForm>(*session, prompt);
        form->open();
        // Not asserted: a test that types without an active window fails soon enough.
        (void)QTest::qWaitForWindowActive(form.get());
    }

    [[nodiscard]] QLineEdit* line(const QString& name) const { return form->findChild<QLineEdit*>(name); }
    [[nodiscard]] QLineEdit* lineSpoken(const QString& accessibleName) const {
        for (QLineEdit* line : form->findChildren<QLineEdit*>()) {
            if (line->accessibleName() == accessibleName) {
                return line;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& name) const {
        return form->findChild<QPushButton*>(name);
    }
    /// What stands beside a field.
    [[nodiscard]] QString message(const QString& field) const {
        return form->findChild<QLabel*>(field + QStringLiteral("Message"))->text();
    }

    /// By keys, over what stood there.
    static void type(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void type(const QString& name, const QString& text) const { type(line(name), text); }
    void addParticipants(const QString& names) const {
        type(QStringLiteral("addParticipant"), names);
        QTest::keyClick(line(QStringLiteral("addParticipant")), Qt::Key_Return);
    }
    void typeSource(const QString& title, const QString& url) const {
        type(lineSpoken(QStringLiteral("Source 1, title")), title);
        type(lineSpoken(QStringLiteral("Source 1, address")), url);
    }
    void chooseDomain(Qt::Key firstLetter) const {
        auto* box = form->findChild<QWidget*>(QStringLiteral("domain"));
        box->setFocus();
        QTest::keyClick(box, firstLetter);
    }
    /// Everything that a new exercise needs, and nothing wrong with it.
    void typeGoodExercise() const {
        type(QStringLiteral("series"), QStringLiteral("Malabar"));
        type(QStringLiteral("name"), QStringLiteral("Malabar 2031"));
        type(QStringLiteral("start"), QStringLiteral("2031-06"));
        chooseDomain(Qt::Key_M);
        addParticipants(QStringLiteral("IND, USA, Japan"));
        typeSource(QStringLiteral("Malabar begins"), QStringLiteral("https://example.org/malabar-2031"));
    }
    void save() const { QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier); }

    [[nodiscard]] Dataset stored() const { return *store.open(Store::Mode::ReadOnly)->load(); }

    TemporaryStore store;
    std::unique_ptr<Session> session;
    Prompt prompt;
    std::unique_ptr<ExerciseForm> form;
};

} // namespace plusone::test
