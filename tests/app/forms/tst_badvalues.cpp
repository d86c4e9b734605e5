#include "formfixture.h"

#include "model/edits.h"
#include "model/recordjson.h"
#include "support/badvalues.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(plusone::test::BadValue)

namespace {

QWidget* editOf(const FormFixture& f, const QString& field) {
    if (auto* line = f.line(field)) {
        return line;
    }
    return f.form->findChild<QPlainTextEdit*>(field);
}

} // namespace

/// The table of bad values by way of the clipboard and the keys. What is chosen from a list cannot be typed
/// wrongly; participants and sources have tests of their own.
class TestBadValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueIsRefusedInTheWordsOfTheRules_data();
    void valueIsRefusedInTheWordsOfTheRules();

private:
    std::map<RecordKind, std::unique_ptr<FormFixture>> m_forms;
};

void TestBadValues::valueIsRefusedInTheWordsOfTheRules_data() {
    QTest::addColumn<BadValue>("bad");
    const QStringList chosen{u"kind"_s,   u"type"_s,    u"domain"_s,  u"level"_s,        u"framework"_s,
                             u"parent"_s, u"members"_s, u"parties"_s, u"participants"_s, u"sources"_s};
    for (const BadValue& bad : badValues()) {
        if (!chosen.contains(bad.field)) {
            QTest::newRow(bad.name.constData()) << bad;
        }
    }
}

void TestBadValues::valueIsRefusedInTheWordsOfTheRules() {
    QFETCH(BadValue, bad);
    auto& f = m_forms[bad.kind];
    if (!f) {
        f = std::make_unique<FormFixture>(bad.kind);
        f->show(std::make_unique<RecordForm>(*f->session, f->prompt,
                                             draftFromJson(bad.kind, goodRecord(bad.kind)).value()));
    }
    QWidget* edit = editOf(*f, bad.field);
    QVERIFY(edit);
    const auto put = [edit](const QString& text) {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(edit, QKeySequence::Paste);
    };
    const QString before = edit->property(edit->inherits("QLineEdit") ? "text" : "plainText").toString();
    put(bad.field == "lat"_L1 ? bad.value + u", 2"_s : bad.value);
    f->save();
    QVERIFY(f->form->isVisible());
    const EditOutcome outcome = addRecord(shipped(), draftFromJson(bad.kind, spoiltRecord(bad)).value());
    const auto error = std::find_if(outcome.findings.begin(), outcome.findings.end(),
                                    [&bad](const Finding& finding) { return finding.field == bad.field; });
    QVERIFY(error != outcome.findings.end());
    QVERIFY2(f->message(bad.field).contains(error->message), qPrintable(f->message(bad.field)));
    QCOMPARE(*f->session->document().store().lastChange(), 0);
    put(before);
}

QTEST_MAIN(TestBadValues)
#include "tst_badvalues.moc"
