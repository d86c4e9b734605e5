#include "support/session.h"
#include "window/personname.h"
#include "window/prompt.h"
#include "window/settings.h"

#include <QTest>
#include <QWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestPersonName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginNameIsUsedUntilOneIsChosen();
    void chosenNameIsUsedAtOnceAndKept();
    void otherStoresUseItToo();
    void nameIsOneHonestLine();
    void cancelChangesNothing();

private:
    const QTemporaryDir m_home;
    const Places m_places{m_home.filePath(u"plusone.ini"_s), m_home.filePath(u"state.ini"_s), {}};
    const test::TemporaryStore m_store;
};

namespace {

QString whoDid(Session& session) {
    Document& document = session.document();
    const AnyRecord before = document.dataset().sources().front();
    Source after = std::get<Source>(before);
    after.title += u'.';
    if (!document.apply({u"Edit"_s, {{before, AnyRecord(after)}}})) {
        return {};
    }
    return document.store().journal({})->front().who;
}

} // namespace

void TestPersonName::loginNameIsUsedUntilOneIsChosen() {
    Settings settings(m_places);
    Prompt prompt;
    QWidget window;
    const auto session = test::makeSession(m_store);
    const PersonName name(*session, settings, prompt, &window);
    QCOMPARE(whoDid(*session), u"tester"_s);
}

void TestPersonName::chosenNameIsUsedAtOnceAndKept() {
    Prompt prompt;
    {
        Settings settings(m_places);
        QWidget window;
        const auto session = test::makeSession(m_store);
        PersonName name(*session, settings, prompt, &window);
        prompt.answerNextText(u"  山田  花子 "_s);
        name.ask();
        QCOMPARE(whoDid(*session), u"山田 花子"_s);
    }
    Settings settings(m_places); // the next start
    QWidget window;
    const auto session = test::makeSession(m_store);
    const PersonName name(*session, settings, prompt, &window);
    QCOMPARE(whoDid(*session), u"山田 花子"_s);
}

void TestPersonName::otherStoresUseItToo() {
    Settings settings(m_places);
    settings.setPersonName(u"Akiko"_s);
    Prompt prompt;
    QWidget window;
    const auto session = test::makeSession(m_store);
    const PersonName name(*session, settings, prompt, &window);
    const test::TemporaryStore other;
    auto document = Document::open(other.open(), u"tester"_s);
    QVERIFY(document.ok());
    session->setDocument(std::move(document).value());
    QCOMPARE(whoDid(*session), u"Akiko"_s);
}

void TestPersonName::nameIsOneHonestLine() {
    Settings settings(m_places);
    Prompt prompt;
    QWidget window;
    const auto session = test::makeSession(m_store);
    PersonName name(*session, settings, prompt, &window);
    prompt.answerNextText(QString(u"Aki\nko \u202Eevil\u0007"_s) + QString(1000, u'x'));
    name.ask();
    const QString kept = settings.personName();
    QVERIFY2(kept.startsWith(u"Aki ko evilxxx"_s), qPrintable(kept));
    QVERIFY(kept.size() <= 100);
    prompt.answerNextText(u" \u202E "_s); // nothing is left of it
    name.ask();
    QCOMPARE(settings.personName(), kept);
}

void TestPersonName::cancelChangesNothing() {
    Settings settings(m_places);
    settings.setPersonName(u"Akiko"_s);
    Prompt prompt;
    prompt.setSilent();
    QWidget window;
    const auto session = test::makeSession(m_store);
    PersonName name(*session, settings, prompt, &window);
    name.ask();
    QCOMPARE(settings.personName(), u"Akiko"_s);
}

QTEST_MAIN(TestPersonName)
#include "tst_personname.moc"
