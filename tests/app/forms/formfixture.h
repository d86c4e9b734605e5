#pragma once

#include "forms/recordform.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace plusone::test {

/// A form over a store file of its own, used by hand: keys and clicks. For an exercise where nothing else is
/// said.
struct FormFixture {
    explicit FormFixture(RecordKind kind = RecordKind::Exercise) : session(makeSession(store)) {
        prompt.setSilent();
        show(std::make_unique<RecordForm>(*session, prompt, kind));
    }
    explicit FormFixture(const RecordRef& editing, Store::Mode mode = Store::Mode::ReadWrite,
                         const QString& field = {})
        : session(makeSession(store, QStringLiteral("paper"), QStringLiteral("en"), mode)) {
        prompt.setSilent();
        show(std::make_unique<RecordForm>(*session, prompt, editing, field));
    }
    explicit FormFixture(const ExerciseId& editing, Store::Mode mode = Store::Mode::ReadWrite)
        : FormFixture(RecordRef{RecordKind::Exercise, editing.slug()}, mode) {}

    void show(std::unique_ptr<RecordForm> shown) {
        form = std::move(shown);
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
    /// The choice of a box that begins with what is typed.
    void choose(const QString& field, const QString& beginning) const {
        auto* box = form->findChild<QWidget*>(field);
        box->setFocus();
        QTest::keyClicks(box, beginning);
    }
    void chooseDomain(Qt::Key firstLetter) const {
        choose(QStringLiteral("domain"), QString(QChar(char16_t(firstLetter))));
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
    /// Tab until the control of this object name or spoken name has the keys.
    void tabTo(const QString& name) const {
        constexpr int most = 300;
        const auto isThere = [&] {
            const QWidget* focused = form->focusWidget();
            return focused->objectName() == name || focused->accessibleName() == name;
        };
        for (int i = 0; i < most && !isThere(); ++i) {
            QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY2(isThere(), qPrintable(name));
    }
    /// Goes to the control by Tab and types there.
    void keys(const QString& name, const QString& text) const {
        tabTo(name);
        QTest::keyClicks(form->focusWidget(), text);
    }
    void save() const { QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier); }

    [[nodiscard]] Dataset stored() const { return *store.open(Store::Mode::ReadOnly)->load(); }

    TemporaryStore store;
    std::unique_ptr<Session> session;
    Prompt prompt;
    std::unique_ptr<RecordForm> form;
};

} // namespace plusone::test
