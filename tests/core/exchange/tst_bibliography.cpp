#include "exchange/bibliography.h"

#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

Source source(const QString& id, const QString& title, const QString& publisher, const QString& date,
              const QString& url) {
    Source source;
    source.id = SourceId(id);
    source.title = title;
    source.publisher = publisher;
    source.date = PartialDate::tryFrom(date);
    source.url = url;
    return source;
}

Dataset datasetOf(std::vector<Source> sources) {
    RecordLists lists;
    lists.sources = std::move(sources);
    return Dataset(std::move(lists));
}

QString bibtexOf(const Source& source) {
    return QString::fromUtf8(bibtex(datasetOf({source}), {source.id}));
}

QJsonObject cslOf(const Source& source) {
    return QJsonDocument::fromJson(cslJson(datasetOf({source}), {source.id})).array().first().toObject();
}

std::vector<SourceId> allShipped() {
    std::vector<SourceId> ids;
    for (const Source& source : test::shipped().sources()) {
        ids.push_back(source.id);
    }
    return ids;
}

} // namespace

class TestBibliography : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bibtexEntryIsAsReadersTakeIt();
    void bibtexEscapes_data();
    void bibtexEscapes();
    void addressIsNotEscaped();
    void datesAreAsPreciseAsTheSource_data();
    void datesAreAsPreciseAsTheSource();
    void keysAreSafeUniqueAndStable();
    void languageIsToldWhereTheScriptTellsIt_data();
    void languageIsToldWhereTheScriptTellsIt();
    void cslOfTheShippedSourcesHoldsItsSchema();
    void bibtexOfTheShippedSourcesIsBalanced();
    void nothingIsNothing();
};

void TestBibliography::bibtexEntryIsAsReadersTakeIt() {
    QCOMPARE(bibtexOf(source(u"usn-2016-malabar"_s, u"JMSDF & U.S. Navy begin Malabar"_s, u"U.S. Navy"_s,
                             u"2016-06-10"_s, u"https://example.org/a_b?c=1&d=50%25"_s)),
             u"@online{usn-2016-malabar,\n"
             "  title = {{JMSDF \\& U.S. Navy begin Malabar}},\n"
             "  organization = {{U.S. Navy}},\n"
             "  date = {2016-06-10},\n"
             "  url = {https://example.org/a_b?c=1&d=50%25}\n"
             "}\n"_s);
    // Two entries are parted by an empty line.
    const Dataset dataset =
        datasetOf({source(u"a"_s, u"A"_s, {}, {}, {}), source(u"b"_s, u"B"_s, {}, {}, {})});
    QCOMPARE(bibtex(dataset, {SourceId(u"b"_s), SourceId(u"gone"_s), SourceId(u"a"_s)}),
             QByteArray("@online{b,\n  title = {{B}}\n}\n\n@online{a,\n  title = {{A}}\n}\n"));
}

void TestBibliography::bibtexEscapes_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("written");
    QTest::newRow("specials") << u"A & B_C #1 50% $5"_s << u"A \\& B\\_C \\#1 50\\% \\$5"_s;
    QTest::newRow("paired braces") << u"a {b} c"_s << u"a \\{b\\} c"_s;
    QTest::newRow("braces alone") << u"a } b { c"_s << u"a \\textbraceright{} b \\textbraceleft{} c"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"a\\textbackslash{}b"_s;
    QTest::newRow("accents") << u"~x^y"_s << u"\\textasciitilde{}x\\textasciicircum{}y"_s;
    QTest::newRow("line ends") << u"a\r\n\tb"_s << u"a b"_s;
    QTest::newRow("Japanese") << u"日米韓外相会合"_s << u"日米韓外相会合"_s;
    QTest::newRow("quotes") << u"The \"2+2\" at-large, @home"_s << u"The \"2+2\" at-large, @home"_s;
}

void TestBibliography::bibtexEscapes() {
    QFETCH(QString, title);
    QFETCH(QString, written);
    const QString entry = bibtexOf(source(u"a"_s, title, {}, {}, {}));
    QCOMPARE(entry, u"@online{a,\n  title = {{"_s + written + u"}}\n}\n"_s);
    QCOMPARE(cslOf(source(u"a"_s, title, {}, {}, {}))[u"title"_s].toString(), title.simplified());
}

void TestBibliography::addressIsNotEscaped() {
    const QString url = u"https://example.org/~a_b/%E6%97%A5?x=1&y={z}#part"_s;
    QVERIFY(bibtexOf(source(u"a"_s, u"T"_s, {}, {}, url))
                .contains(u"url = {https://example.org/~a_b/%E6%97%A5?x=1&y=%7Bz%7D#part}"_s));
    QCOMPARE(cslOf(source(u"a"_s, u"T"_s, {}, {}, url))[u"URL"_s].toString(), url);
}

void TestBibliography::datesAreAsPreciseAsTheSource_data() {
    QTest::addColumn<QString>("date");
    QTest::addColumn<QJsonArray>("parts");
    QTest::newRow("year") << u"2016"_s << QJsonArray{2016};
    QTest::newRow("month") << u"2016-06"_s << QJsonArray{2016, 6};
    QTest::newRow("day") << u"2016-06-10"_s << QJsonArray{2016, 6, 10};
}

void TestBibliography::datesAreAsPreciseAsTheSource() {
    QFETCH(QString, date);
    QFETCH(QJsonArray, parts);
    const Source given = source(u"a"_s, u"T"_s, {}, date, {});
    QVERIFY(bibtexOf(given).contains(u"  date = {"_s + date + u"}\n"_s));
    QCOMPARE(cslOf(given)[u"issued"_s].toObject(), (QJsonObject{{u"date-parts"_s, QJsonArray{parts}}}));
}

void TestBibliography::keysAreSafeUniqueAndStable() {
    const QStringList slugs{u"a-1"_s, u"A-1"_s,  u"a_1"_s,  u"a 1"_s,
                            u"a,1"_s, u"a{1}"_s, u"防衛"_s, u"a_00201"_s};
    std::vector<Source> sources;
    std::vector<SourceId> ids;
    for (const QString& slug : slugs) {
        sources.push_back(source(slug, u"T"_s, {}, {}, {}));
        ids.push_back(sources.back().id);
    }
    const Dataset dataset = datasetOf(sources);
    const QJsonArray items = QJsonDocument::fromJson(cslJson(dataset, ids)).array();
    static const QRegularExpression safe(u"\\A[a-z0-9_-]+\\z"_s);
    std::set<QString> keys;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString key = items[i].toObject()[u"id"_s].toString();
        QVERIFY2(safe.match(key).hasMatch(), qPrintable(key));
        QVERIFY2(keys.insert(key).second, qPrintable(key));
        // The same alone, and in the other form.
        QCOMPARE(cslOf(sources[std::size_t(i)])[u"id"_s].toString(), key);
        QVERIFY(bibtexOf(sources[std::size_t(i)]).startsWith(u"@online{"_s + key + u','));
    }
    QVERIFY(keys.contains(u"a-1"_s));
}

void TestBibliography::languageIsToldWhereTheScriptTellsIt_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("japanese");
    QTest::newRow("kana") << u"日本とUAE、防衛装備品"_s << u"https://example.org"_s << true;
    QTest::newRow("Han of Japan") << u"日米韓外相会合"_s << u"https://www.mofa.go.jp/x"_s << true;
    QTest::newRow("Han of anywhere") << u"中日防務部門"_s << u"https://example.org/jp"_s << false;
    QTest::newRow("Latin letters") << u"Unterzeichnung des ACSA"_s << u"https://www.mofa.go.jp"_s << false;
}

void TestBibliography::languageIsToldWhereTheScriptTellsIt() {
    QFETCH(QString, title);
    QFETCH(QString, url);
    QFETCH(bool, japanese);
    const Source given = source(u"a"_s, title, {}, {}, url);
    QCOMPARE(cslOf(given).contains(u"language"_s), japanese);
    QCOMPARE(cslOf(given)[u"language"_s].toString(), japanese ? u"ja"_s : QString());
    QCOMPARE(bibtexOf(given).contains(u"  langid = {japanese}\n"_s), japanese);
}

void TestBibliography::cslOfTheShippedSourcesHoldsItsSchema() {
    const auto ids = allShipped();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(cslJson(test::shipped(), ids), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(std::size_t(document.array().size()), ids.size());
    // Of csl-data.json: what an item must have, and what it may.
    const std::set<QString> texts{u"id"_s, u"type"_s, u"title"_s, u"publisher"_s, u"URL"_s, u"language"_s};
    for (const QJsonValue& value : document.array()) {
        const QJsonObject item = value.toObject();
        QVERIFY(!item[u"id"_s].toString().isEmpty());
        QCOMPARE(item[u"type"_s].toString(), u"webpage"_s);
        for (auto field = item.begin(); field != item.end(); ++field) {
            if (field.key() != u"issued"_s) {
                QVERIFY2(texts.contains(field.key()) && field->isString(), qPrintable(field.key()));
                continue;
            }
            const QJsonArray parts = field->toObject()[u"date-parts"_s].toArray();
            QCOMPARE(parts.size(), 1);
            const QJsonArray numbers = parts[0].toArray();
            QVERIFY(numbers.size() >= 1 && numbers.size() <= 3);
            QVERIFY(std::all_of(numbers.begin(), numbers.end(),
                                [](const QJsonValue& number) { return number.toInt() > 0; }));
        }
    }
}

void TestBibliography::bibtexOfTheShippedSourcesIsBalanced() {
    const QString text = QString::fromUtf8(bibtex(test::shipped(), allShipped()));
    QCOMPARE(std::size_t(text.count(u"@online{"_s)), test::shipped().sources().size());
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        // An entry begins only where the one before has ended.
        QVERIFY(depth >= 0 && (text[i] != u'@' || i == 0 || text[i - 1] != u'\n' || depth == 0));
    }
    QCOMPARE(depth, 0);
}

void TestBibliography::nothingIsNothing() {
    QCOMPARE(bibtex({}, {}), QByteArray());
    QVERIFY(QJsonDocument::fromJson(cslJson({}, {})).isArray());
}

QTEST_GUILESS_MAIN(TestBibliography)
#include "tst_bibliography.moc"
