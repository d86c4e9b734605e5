#include "window/shortcutsfirst.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

using namespace plusone;

namespace {

/// Takes every key, as a text field on X11 takes those of Emacs.
class GreedyField : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

} // namespace

class TestShortcutsFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowsKeysComeFirst();
};

void TestShortcutsFirst::theWindowsKeysComeFirst() {
    QWidget window;
    auto* field = new GreedyField(&window);
    QStringList done;
    for (const QString& keys :
         {QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+D"), QStringLiteral("Ctrl+Z")}) {
        auto* action = new QAction(&window);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, [&done, keys] { done << keys; });
        window.addAction(action);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    const auto press = [field] {
        for (const Qt::Key key : {Qt::Key_E, Qt::Key_D, Qt::Key_Z}) {
            QTest::keyClick(field, key, Qt::ControlModifier);
        }
    };
    press();
    QCOMPARE(done, QStringList());
    ShortcutsFirst first;
    qApp->installEventFilter(&first);
    press();
    QCOMPARE(done, (QStringList{QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+D")})); // undo is the text's
}

QTEST_MAIN(TestShortcutsFirst)
#include "tst_shortcutsfirst.moc"
