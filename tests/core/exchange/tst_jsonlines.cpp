#include "exchange/jsonlines.h"
#include "model/recordjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestJsonLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedDataIsWhole();
    void everyLineIsWrittenAsItWasRead_data();
    void everyLineIsWrittenAsItWasRead();
    void badLineIsNamed_data();
    void badLineIsNamed();
    void missingFileIsNamed();
};

void TestJsonLines::shippedDataIsWhole() {
    const auto data = shippedDataset();
    QVERIFY(data.ok());
    QCOMPARE(data->actors().size(), 70U);
    QCOMPARE(data->frameworks().size(), 34U);
    QCOMPARE(data->ties().size(), 222U);
    QCOMPARE(data->exercises().size(), 370U);
    QCOMPARE(data->dialogues().size(), 349U);
    QCOMPARE(data->sources().size(), 1477U);
    QCOMPARE(data->series().size(), 141U);
    QCOMPARE(data->claims().size(), 22U);
    QCOMPARE(data->find(ActorId(u"AUS"_s))->nameJa, u"オーストラリア"_s);
    for (const Framework& framework : data->frameworks()) {
        QVERIFY2(!framework.nameJa.isEmpty(), qPrintable(framework.id.slug()));
    }
    QVERIFY(data->find(Series::idFor(EventKind::Exercises, u"Malabar"_s)));
}

void TestJsonLines::everyLineIsWrittenAsItWasRead_data() {
    QTest::addColumn<RecordKind>("kind");
    for (const RecordKind kind : allValues<RecordKind>()) {
        QTest::newRow(qPrintable(keyOf(kind))) << kind;
    }
}

void TestJsonLines::everyLineIsWrittenAsItWasRead() {
    QFETCH(RecordKind, kind);
    QFile file(u":/data/"_s + keyOf(kind) + u".jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList read = file.readAll().split('\n');
    QByteArrayList written = toJsonLines(*shippedDataset(), kind).split('\n');
    std::sort(read.begin(), read.end());
    std::sort(written.begin(), written.end());
    QCOMPARE(written, read);
}

void TestJsonLines::badLineIsNamed_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named");
    const QByteArray good =
        R"({"id": "x", "title": "t", "publisher": "p", "date": null, "url": "https://a.org"})";
    const auto spoilt = [&good](const char* from, const char* to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("no JSON") << QByteArray("{\"id\": ") << u"not JSON"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"no JSON object"_s;
    QTest::newRow("missing") << spoilt(R"("title": "t", )", "") << u"title"_s;
    QTest::newRow("misspelt") << spoilt("publisher", "publischer") << u"publischer"_s;
    QTest::newRow("wrong type") << spoilt(R"("t")", "7") << u"title"_s;
    QTest::newRow("no such day") << spoilt("null", R"("2016-02-30")") << u"2016-02-30"_s;
}

void TestJsonLines::badLineIsNamed() {
    QFETCH(QByteArray, line);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    for (const RecordKind kind : allValues<RecordKind>()) {
        QFile file(folder.filePath(keyOf(kind) + u".jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (kind == RecordKind::Source) {
            file.write(R"({"id": "a", "title": "t", "publisher": "p", "date": null, "url": "https://a.org"})"
                       "\n" +
                       line + "\n");
        }
    }
    const JsonLinesResult result = readJsonLines(folder.path());
    QCOMPARE(result.errors.size(), 1U);
    QCOMPARE(result.errors[0].file, u"sources.jsonl"_s);
    QCOMPARE(result.errors[0].line, 2);
    QVERIFY2(result.errors[0].message.contains(named), qPrintable(result.errors[0].message));
    QCOMPARE(result.records.sources.size(), 1U);
}

void TestJsonLines::missingFileIsNamed() {
    const QTemporaryDir folder;
    const JsonLinesResult result = readJsonLines(folder.path());
    QCOMPARE(result.errors.size(), allValues<RecordKind>().size());
    QVERIFY(result.errors[0].message.contains(u"actors.jsonl"_s));
}

QTEST_APPLESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
