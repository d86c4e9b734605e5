#include "app/cli/run.h"
#include "exchange/bulkentry.h"
#include "exchange/tablecolumns.h"
#include "model/recordjson.h"
#include "support/badvalues.h"
#include "support/files.h"

#include <QJsonArray>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(plusone::test::BadValue)

namespace {

/// What the rules say beside the field.
QStringList messages(const Findings& findings, const QString& field) {
    QStringList list;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error && finding.field == field) {
            list << finding.message;
        }
    }
    return list;
}

EditOutcome added(const QJsonObject& object, RecordKind kind) {
    return addRecord(shipped(), draftFromJson(kind, object).value());
}

/// A table of one row with the values of the record.
TextTable tableOf(const QJsonObject& object) {
    TextTable table;
    table.rows.push_back({2, {}});
    for (const QString& key : object.keys()) {
        const QJsonValue value = object[key];
        const QJsonArray list = value.toArray();
        if (list.isEmpty()) {
            table.columns << key;
            table.rows.front().cells << value.toString();
        } else if (list.first().isObject()) {
            table.columns << u"source_title"_s << u"source_url"_s;
            table.rows.front().cells << list.first().toObject()[u"title"_s].toString()
                                     << list.first().toObject()[u"url"_s].toString();
        } else {
            QStringList names;
            for (const QJsonValue& name : list) {
                names << name.toString();
            }
            table.columns << key;
            table.rows.front().cells << names.join(u"; "_s);
        }
    }
    return table;
}

} // namespace

/// One table of bad values for all the roads into a store but the form, which has a test of its own over the
/// same table.
class TestBadValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRecordIsGood_data();
    void goodRecordIsGood();
    void valueIsRefusedByEveryRoadWithTheSameWords_data();
    void valueIsRefusedByEveryRoadWithTheSameWords();
    void emojiIsText();

private:
    const TemporaryStore m_store;
    const QByteArray m_before = contentOf(m_store.path());
};

void TestBadValues::goodRecordIsGood_data() {
    QTest::addColumn<RecordKind>("kind");
    for (const RecordKind kind : {RecordKind::Actor, RecordKind::Framework, RecordKind::Tie,
                                  RecordKind::Exercise, RecordKind::Dialogue, RecordKind::Source}) {
        QTest::newRow(qPrintable(keyOf(kind))) << kind;
    }
}

void TestBadValues::goodRecordIsGood() {
    QFETCH(RecordKind, kind);
    const EditOutcome outcome = added(goodRecord(kind), kind);
    QVERIFY2(outcome.ok(), outcome.findings.empty() ? "" : qPrintable(outcome.findings.front().message));
    const TextTable table = tableOf(goodRecord(kind));
    Job job;
    QCOMPARE(enterTable(shipped(), kind, table, matchColumns(kind, table.columns), {}, job)
                 ->count(BulkRow::Fate::Added),
             1);
}

void TestBadValues::valueIsRefusedByEveryRoadWithTheSameWords_data() {
    QTest::addColumn<BadValue>("bad");
    for (const BadValue& bad : badValues()) {
        QTest::newRow(bad.name.constData()) << bad;
    }
}

void TestBadValues::valueIsRefusedByEveryRoadWithTheSameWords() {
    QFETCH(BadValue, bad);
    const QJsonObject object = spoiltRecord(bad);
    const QStringList expected = messages(added(object, bad.kind).findings, bad.field);
    QVERIFY(!expected.isEmpty());

    const TextTable table = tableOf(object);
    Job job;
    const auto entered =
        enterTable(shipped(), bad.kind, table, matchColumns(bad.kind, table.columns), {}, job);
    const BulkRow& row = entered->rows.front();
    if (row.duplicates.empty()) { // what is there already is skipped without a look at its values
        QCOMPARE(row.fate, BulkRow::Fate::Bad);
        QCOMPARE(messages(row.findings, bad.field), expected);
    }
    QVERIFY(entered->changes.isEmpty());

    static const QHash<RecordKind, QString> words{
        {RecordKind::Actor, u"actor"_s},       {RecordKind::Framework, u"framework"_s},
        {RecordKind::Tie, u"tie"_s},           {RecordKind::Exercise, u"exercise"_s},
        {RecordKind::Dialogue, u"dialogue"_s}, {RecordKind::Source, u"source"_s}};
    const Ran ran = run({u"add"_s, words[bad.kind], u"--json"_s, u"-"_s, u"--store"_s, m_store.path()},
                        QJsonDocument(object).toJson());
    QCOMPARE(ran.code, 1);
    for (const QString& message : expected) {
        QVERIFY2(QString::fromUtf8(ran.err).contains(bad.field + u": "_s + message), ran.err.constData());
    }
    QCOMPARE(contentOf(m_store.path()), m_before);
}

void TestBadValues::emojiIsText() {
    QJsonObject object = goodRecord(RecordKind::Exercise);
    object[u"name"_s] = u"Test 2099 🚢"_s;
    const EditOutcome outcome = added(object, RecordKind::Exercise);
    QVERIFY(outcome.ok());
    const TemporaryStore store;
    QVERIFY(store.open()->write(outcome.changes, u"tester"_s).ok());
    QCOMPARE(titleOf(*store.open()->load()->find(outcome.record)), u"Test 2099 🚢"_s);
}

QTEST_GUILESS_MAIN(TestBadValues)
#include "tst_badvalues.moc"
