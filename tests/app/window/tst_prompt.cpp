#include "window/prompt.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace plusone;
using namespace Qt::StringLiterals;

/// The dialogs themselves, with a hand that answers one modal window after the other.
class TestPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endingIsThereBeforeTheQuestion();
    void refusalGoesBackToTheName();
    void freeNameIsTakenWithoutAQuestion();

private:
    /// What the hand does in the next modal windows; a step that does not find its window is tried again.
    void steps(QList<std::function<bool(QWidget*)>> hand) {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, hand]() mutable {
            if (QWidget* window = QApplication::activeModalWidget(); window && hand.front()(window)) {
                hand.removeFirst();
            }
            if (hand.isEmpty()) {
                timer->deleteLater();
            }
        });
        timer->start(5);
    }
    static std::function<bool(QWidget*)> typeName(const QString& path) {
        return [path](QWidget* window) {
            auto* dialog = qobject_cast<QFileDialog*>(window);
            auto* line = dialog ? dialog->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
            if (line) {
                line->setText(path); // typed letters would open a list of proposals over the dialog
                QTest::keyClick(line, Qt::Key_Return);
            }
            return line != nullptr;
        };
    }
    std::function<bool(QWidget*)> answer(QMessageBox::ButtonRole role) {
        return [this, role](QWidget* window) {
            auto* box = qobject_cast<QMessageBox*>(window);
            for (QAbstractButton* button : box ? box->buttons() : QList<QAbstractButton*>()) {
                if (box->buttonRole(button) == role) {
                    m_asked << box->text();
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
            return false;
        };
    }
    std::optional<QString> ask() {
        Prompt prompt;
        return prompt.saveFile(nullptr, u"Export"_s, m_folder->filePath(u"plusone-map.png"_s),
                               u"PNG image (*.png)"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_asked;
};

void TestPrompt::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_asked.clear();
    QFile old(m_folder->filePath(u"map.png"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
}

void TestPrompt::endingIsThereBeforeTheQuestion() {
    steps({typeName(m_folder->filePath(u"map"_s)), answer(QMessageBox::AcceptRole)});
    QCOMPARE(ask(), m_folder->filePath(u"map.png"_s));
    QCOMPARE(m_asked.size(), 1);
    QVERIFY2(m_asked.front().contains(m_folder->filePath(u"map.png"_s)), qPrintable(m_asked.front()));
}

void TestPrompt::refusalGoesBackToTheName() {
    steps({typeName(m_folder->filePath(u"map.png"_s)), answer(QMessageBox::RejectRole),
           typeName(m_folder->filePath(u"other"_s))});
    QCOMPARE(ask(), m_folder->filePath(u"other.png"_s));
    QCOMPARE(m_asked.size(), 1);
}

void TestPrompt::freeNameIsTakenWithoutAQuestion() {
    steps({typeName(m_folder->filePath(u"free"_s))});
    QCOMPARE(ask(), m_folder->filePath(u"free.png"_s));
    QVERIFY(m_asked.isEmpty());
}

QTEST_MAIN(TestPrompt)
#include "tst_prompt.moc"
