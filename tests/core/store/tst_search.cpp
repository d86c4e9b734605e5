#include "store/database.h"
#include "support/files.h"
#include "support/randomedits.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsInBothLanguagesAndPartsOfWords_data();
    void findsInBothLanguagesAndPartsOfWords();
    void everyWordMustOccur();
    void nothingTypedIsSyntax_data();
    void nothingTypedIsSyntax();
    void nameComesBeforeMention();
    void matchIsMarkedInTheSnippet();
    void recalledRecordsAreNotFound();
    void indexFollowsEdits();
    void indexAfterEditsIsTheOneMadeAnew();

private:
    QStringList slugs(const QString& text);
    std::unique_ptr<Store> m_store;
};

void TestSearch::initTestCase() {
    auto store = Store::inMemory(test::shipped());
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().detail));
    m_store = std::move(store).value();
}

QStringList TestSearch::slugs(const QString& text) {
    const auto hits = m_store->search(text, 1000);
    if (!hits) {
        qWarning("%s", qPrintable(hits.error().detail));
        return {u"error"_s};
    }
    QStringList list;
    for (const SearchHit& hit : *hits) {
        list << hit.record.slug;
    }
    return list;
}

void TestSearch::findsInBothLanguagesAndPartsOfWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("name") << u"Malabar"_s << u"malabar-2016"_s;
    QTest::newRow("case") << u"mALABAR"_s << u"malabar-2016"_s;
    QTest::newRow("part of a word") << u"alab"_s << u"malabar-2016"_s;
    QTest::newRow("Japanese name") << u"オーストラリア"_s << u"AUS"_s;
    QTest::newRow("part of it") << u"トラリ"_s << u"AUS"_s;
    QTest::newRow("two characters") << u"日米"_s << u"jp-us"_s;
    QTest::newRow("one character") << u"豪"_s << u"jp-au"_s;
    QTest::newRow("series in Japanese") << u"マラバール"_s << u"malabar-2016"_s;
    QTest::newRow("place") << u"Misawa"_s << u"cope-north-1978"_s;
    QTest::newRow("two letters") << u"UN"_s << u"UN"_s;
    QTest::newRow("two words") << u"malabar 2016"_s << u"malabar-2016"_s;
    QTest::newRow("source") << u"Iron Fist brings two nations"_s << u"15meu-2012-02-17-ironfist"_s;
    QTest::newRow("full width") << u"ＡＳＥＡＮ"_s << u"ASEAN"_s;
}

void TestSearch::findsInBothLanguagesAndPartsOfWords() {
    QFETCH(QString, text);
    QFETCH(QString, slug);
    QVERIFY2(slugs(text).contains(slug), qPrintable(slugs(text).join(u' ')));
}

void TestSearch::everyWordMustOccur() {
    QVERIFY(!slugs(u"malabar"_s).isEmpty());
    QVERIFY(slugs(u"malabar xylophone"_s).isEmpty());
    QVERIFY(slugs(u"malabar xq"_s).isEmpty());
}

void TestSearch::nothingTypedIsSyntax_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"a\"b", "malabar AND", "NOT malabar", "malabar*", "title:malabar", "^malabar", "NEAR(a b)", "%",
          "\\", "100%", "';--", "(", "()", "{}", "😀", "😀😀😀", "", "   "}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestSearch::nothingTypedIsSyntax() {
    QFETCH(QString, text);
    const QStringList found = slugs(text);
    QVERIFY(!found.contains(u"error"_s));
    // Plain text hardly holds these; obeyed as operators or wildcards they would find hundreds.
    QVERIFY2(text == u"("_s || found.size() < 50, qPrintable(QString::number(found.size())));
}

void TestSearch::nameComesBeforeMention() {
    QCOMPARE(slugs(u"Australia"_s).value(0), u"AUS"_s);
    QCOMPARE(slugs(u"オーストラリア"_s).value(0), u"AUS"_s);
    QVERIFY(slugs(u"Malabar"_s).value(0).startsWith(u"malabar"_s));
}

void TestSearch::matchIsMarkedInTheSnippet() {
    for (const auto& text : {u"Misawa"_s, u"日米"_s}) {
        const auto hits = m_store->search(text, 5);
        QVERIFY(hits.ok() && !hits->empty());
        const QString marked = QChar(2) + text + QChar(3);
        QVERIFY2(hits->front().snippet.contains(marked), qPrintable(hits->front().snippet));
    }
}

void TestSearch::recalledRecordsAreNotFound() {
    QVERIFY(!slugs(u"Malabar 1995"_s).contains(u"malabar-1995"_s));
    QVERIFY(!slugs(u"19"_s).contains(u"malabar-1995"_s));
}

void TestSearch::indexFollowsEdits() {
    const Dataset before = *m_store->load();
    Exercise after = *before.find(ExerciseId(u"malabar-2016"_s));
    const AnyRecord original = after;
    after.name = u"Quetzalcoatl"_s;
    const auto stored = m_store->write({u"x"_s, {{original, AnyRecord(after)}}}, u"me"_s);
    QVERIFY(stored.ok());
    QCOMPARE(slugs(u"Quetzalcoatl"_s), QStringList{u"malabar-2016"_s});
    // A renamed actor is found by its new name in the records that it took part in.
    Actor actor = *before.find(ActorId(u"IND"_s));
    const AnyRecord india = actor;
    actor.name = u"Hindustan"_s;
    QVERIFY(m_store->write({u"x"_s, {{india, AnyRecord(actor)}}}, u"me"_s).ok());
    QVERIFY(slugs(u"Hindustan"_s).contains(u"malabar-2016"_s));
    QVERIFY(m_store->write({u"x"_s, {{stored->changes[0].after, std::nullopt}}}, u"me"_s).ok());
    QVERIFY(slugs(u"Quetzalcoatl"_s).isEmpty());
}

void TestSearch::indexAfterEditsIsTheOneMadeAnew() {
    const test::TemporaryStore file;
    auto store = file.open();
    Dataset data = store->load().value();
    test::RandomEdits edits(7);
    for (int i = 0; i < 60; ++i) {
        const auto written = store->write(edits.next(data), u"me"_s);
        QVERIFY(written.ok());
        data = data.with(*written);
    }
    store.reset();
    const auto database = Database::open(file.path(), true, std::chrono::seconds(1)).value();
    const auto count = [&database](const QString& sql) { return database->scalar(sql)->toInt(); };
    const auto entries = u"SELECT kind, slug, title, names, body FROM search"_s;
    const auto documents = u"SELECT kind, slug, title, names, body FROM search_documents"_s;
    QCOMPARE(count(u"SELECT count(*) FROM (%1 EXCEPT %2)"_s.arg(entries, documents)), 0);
    QCOMPARE(count(u"SELECT count(*) FROM (%1 EXCEPT %2)"_s.arg(documents, entries)), 0);
    QCOMPARE(count(u"SELECT count(*) FROM search"_s), count(u"SELECT count(*) FROM search_documents"_s));
    QCOMPARE(count(u"SELECT count(*) FROM search_rows"_s), count(u"SELECT count(*) FROM search"_s));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
