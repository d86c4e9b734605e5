#include "layout/random.h"
#include "model/searchindex.h"
#include "support/events.h"
#include "support/files.h"

#include <QTest>

#include <algorithm>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

constexpr int all = 1'000'000;

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// What can be found of a record, gathered field by field.
struct Plain {
    RecordRef ref;
    QStringList names;
    QStringList rest;
};

class Plains {
public:
    explicit Plains(const Dataset& dataset) : m_dataset(dataset) {
        for (const Actor& r : dataset.actors()) {
            m_list.push_back({refOf(r), {r.name, r.nameJa, r.shortName, r.id.slug()}, {r.region, r.capital}});
        }
        for (const Framework& r : dataset.frameworks()) {
            if (r.confidence == Confidence::Sourced) {
                Plain plain{refOf(r), {r.name, r.nameJa, r.id.slug()}, {r.summary}};
                for (const Member& member : r.members) {
                    addActor(plain, member.actor);
                }
                addSources(plain, r.sources);
                m_list.push_back(plain);
            }
        }
        for (const Tie& r : dataset.ties()) {
            Plain plain{refOf(r), {r.name}, {r.summary}};
            plain.names << frameworkNames(r.framework);
            addEvent(plain, r, r.parties);
        }
        for (const Exercise& r : dataset.exercises()) {
            Plain plain{refOf(r), {r.name}, {r.place, r.summary}};
            addSeries(plain, EventKind::Exercises, r.series);
            plain.rest << frameworkNames(r.framework);
            addEvent(plain, r, r.participants);
        }
        for (const Dialogue& r : dataset.dialogues()) {
            Plain plain{refOf(r), {r.name}, {r.place, r.outcome, r.summary}};
            addSeries(plain, EventKind::Dialogues, r.series);
            plain.rest << frameworkNames(r.framework);
            addEvent(plain, r, r.participants);
        }
        for (const Source& r : dataset.sources()) {
            m_list.push_back({refOf(r), {r.title, r.publisher}, {r.url}});
        }
        for (Plain& plain : m_list) {
            std::transform(plain.names.begin(), plain.names.end(), plain.names.begin(), folded);
            std::transform(plain.rest.begin(), plain.rest.end(), plain.rest.begin(), folded);
        }
    }

    /// The records that hold every word, and where they belong: 0 a name begins with the text, 1 a name holds
    /// it, 2 the rest.
    [[nodiscard]] std::map<RecordRef, int> find(const QString& text) const {
        const QString whole = folded(text.simplified());
        const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
        std::map<RecordRef, int> found;
        for (const Plain& plain : m_list) {
            const QStringList everything = plain.names + plain.rest;
            const auto occurs = [](const QStringList& texts, const QString& word) {
                return std::any_of(texts.begin(), texts.end(),
                                   [&](const QString& one) { return one.contains(word); });
            };
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString& word) { return occurs(everything, word); })) {
                const bool begins = std::any_of(plain.names.begin(), plain.names.end(),
                                                [&](const QString& name) { return name.startsWith(whole); });
                found[plain.ref] = begins ? 0 : occurs(plain.names, whole) ? 1 : 2;
            }
        }
        return found;
    }

    /// A piece of something that stands in the records.
    [[nodiscard]] QString piece(layout::Random& random) const {
        const Plain& plain = m_list[random.below(m_list.size())];
        const QStringList texts = plain.names + plain.rest;
        const QString& text = texts[int(random.below(std::uint64_t(texts.size())))];
        return text.isEmpty()
                   ? u"a"_s
                   : text.mid(int(random.below(std::uint64_t(text.size()))), 1 + int(random.below(7)));
    }

private:
    template <class R>
    static RecordRef refOf(const R& record) {
        return {R::kind, record.id.slug()};
    }

    void addActor(Plain& plain, const ActorId& id) const {
        if (const Actor* actor = m_dataset.find(id)) {
            plain.rest << actor->name << actor->nameJa;
        }
    }

    void addSources(Plain& plain, const std::vector<SourceId>& ids) const {
        for (const SourceId& id : ids) {
            if (const Source* source = m_dataset.find(id)) {
                plain.rest << source->title << source->publisher;
            }
        }
    }

    void addSeries(Plain& plain, EventKind kind, const QString& name) const {
        if (const Series* series = m_dataset.find(Series::idFor(kind, name))) {
            plain.names << series->name << series->nameJa;
        }
    }

    [[nodiscard]] QStringList frameworkNames(const FrameworkId& id) const {
        const Framework* framework = m_dataset.find(id);
        return framework ? QStringList{framework->name, framework->nameJa} : QStringList();
    }

    template <class R>
    void addEvent(Plain& plain, const R& record, const std::vector<Participant>& participants) {
        if (record.confidence == Confidence::Sourced) {
            for (const Participant& participant : participants) {
                addActor(plain, participant.actor);
            }
            addSources(plain, record.sources);
            m_list.push_back(plain);
        }
    }

    const Dataset& m_dataset;
    std::vector<Plain> m_list;
};

void compare(const Dataset& dataset, int queries) {
    const SearchIndex index(dataset);
    const Plains plains(dataset);
    layout::Random random(3);
    for (int i = 0; i < queries; ++i) {
        QString text = plains.piece(random);
        if (random.below(3) == 0) {
            text += u' ' + plains.piece(random);
        }
        const auto expected = plains.find(text);
        if (text.simplified().isEmpty()) {
            continue;
        }
        const auto hits = index.search(text, all);
        QVERIFY2(hits.size() == expected.size(),
                 qPrintable(u"“%1”: %2, not %3"_s.arg(text).arg(hits.size()).arg(expected.size())));
        int place = 0;
        for (const SearchHit& hit : hits) {
            const auto at = expected.find(hit.record);
            QVERIFY2(at != expected.end(), qPrintable(text + u": "_s + hit.record.toString()));
            QVERIFY2(at->second >= place, qPrintable(text + u": "_s + hit.record.toString()));
            place = at->second;
        }
        const auto first = index.search(text, 7);
        QCOMPARE(first.size(), std::min<std::size_t>(7, hits.size()));
        for (std::size_t k = 0; k < first.size(); ++k) {
            QCOMPARE(first[k].record.toString(), hits[k].record.toString());
        }
    }
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatPlainComparisonFinds();
    void findsWhatPlainComparisonFindsInManyEvents();
    void agreesWithTheStoresOwnIndex_data();
    void agreesWithTheStoresOwnIndex();
    void caseAndWidthDoNotCount();
    void everyWordMustOccur();
    void recalledRecordsAreNotFound();
    void shortListShowsEveryKind();
    void matchIsMarkedInTheSnippet();
    void oddTextsFindNothingOrTheLetters();
    void emptyDatasetHasNothing();

private:
    const SearchIndex m_index{test::shipped()};
};

void TestSearchIndex::findsWhatPlainComparisonFinds() {
    compare(test::shipped(), 90);
}

void TestSearchIndex::findsWhatPlainComparisonFindsInManyEvents() {
    compare(test::eventfulDataset(800), 60);
}

void TestSearchIndex::agreesWithTheStoresOwnIndex_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"Malabar", "malab", "日米", "豪", "オーストラリア", "UN", "Misawa", "japan 2016",
                             "2+2", "マラバール", "rescue", "India navy", "e"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestSearchIndex::agreesWithTheStoresOwnIndex() {
    QFETCH(QString, text);
    static const auto store = Store::inMemory(test::shipped());
    const auto slugs = [](const std::vector<SearchHit>& hits) {
        QStringList list;
        for (const SearchHit& hit : hits) {
            list << hit.record.toString();
        }
        list.sort();
        return list;
    };
    QCOMPARE(slugs(m_index.search(text, all)), slugs(*(*store)->search(text, all)));
}

void TestSearchIndex::caseAndWidthDoNotCount() {
    for (const auto& text : {u"ＡＳＥＡＮ"_s, u"asean"_s, u" Asean  "_s}) {
        const auto hits = m_index.search(text);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().record.toString(), u"actors/ASEAN"_s);
    }
    QVERIFY(!m_index.search(u"ｵｰｽﾄﾗﾘｱ"_s).empty());
}

void TestSearchIndex::everyWordMustOccur() {
    QVERIFY(!m_index.search(u"malabar 2016"_s).empty());
    QVERIFY(m_index.search(u"malabar xylophone"_s).empty());
    QVERIFY(m_index.search(u"malabar xq"_s).empty());
}

void TestSearchIndex::recalledRecordsAreNotFound() {
    QCOMPARE(test::shipped().find(ExerciseId(u"malabar-1995"_s))->confidence, Confidence::Recall);
    for (const SearchHit& hit : m_index.search(u"19"_s, all)) {
        QVERIFY(hit.record.slug != u"malabar-1995"_s);
    }
}

void TestSearchIndex::shortListShowsEveryKind() {
    std::set<RecordKind> kinds;
    for (const SearchHit& hit : SearchIndex(test::eventfulDataset(600)).search(u"port"_s, 20)) {
        kinds.insert(hit.record.kind);
    }
    QVERIFY(kinds.contains(RecordKind::Tie) && kinds.contains(RecordKind::Exercise) &&
            kinds.contains(RecordKind::Dialogue));
}

void TestSearchIndex::matchIsMarkedInTheSnippet() {
    for (const auto& text : {u"Misawa"_s, u"日米"_s, u"Gazette"_s}) {
        const auto hits = text == u"Gazette"_s ? SearchIndex(test::eventfulDataset(60)).search(text, 5)
                                               : m_index.search(text, 5);
        QVERIFY(!hits.empty());
        for (const SearchHit& hit : hits) {
            QVERIFY2(hit.snippet.contains(QChar(2) + text + QChar(3), Qt::CaseInsensitive),
                     qPrintable(hit.snippet));
        }
    }
}

void TestSearchIndex::oddTextsFindNothingOrTheLetters() {
    QVERIFY(m_index.search({}).empty());
    QVERIFY(m_index.search(u"  \t"_s).empty());
    QVERIFY(m_index.search(QString(5000, u'x')).empty());
    QVERIFY(m_index.search(QString(5000, QChar(0xFDFA))).empty()); // each is eighteen letters in plain form
    QVERIFY(m_index.search(u"😀"_s).empty());
    QVERIFY(m_index.search(QString(QChar(0xD800))).size() < 5000);
    QVERIFY(m_index.search(u"malabar"_s, 0).empty());
    QVERIFY(m_index.search(u"malabar"_s, -1).empty());
}

void TestSearchIndex::emptyDatasetHasNothing() {
    QVERIFY(SearchIndex(Dataset()).search(u"a"_s).empty());
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
