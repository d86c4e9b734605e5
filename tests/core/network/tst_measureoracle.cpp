// Measures held against python-igraph's, which is asked by a program of its own.

#include "network/measures.h"
#include "network/measuretexts.h"
#include "support/checkout.h"
#include "support/files.h"
#include "support/tiegraphs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QByteArray name;
    TieGraph graph;
    Measures measures;
};

Case caseOf(const QByteArray& name, TieGraph graph) {
    auto measures = measuresOf(graph);
    if (!measures) {
        qFatal("%s: %s", name.constData(), qPrintable(measures.error().message));
    }
    return {name, std::move(graph), *std::move(measures)};
}

std::vector<Case> allCases() {
    std::vector<Case> cases{caseOf("karate", test::karate()), caseOf("one", test::tieGraphOf(1, {})),
                            caseOf("two parts", test::tieGraphOf(5, {{0, 3, 2}, {1, 2, 0.5}, {2, 4, 1}})),
                            caseOf("weights of zero", test::tieGraphOf(3, {{0, 1, 0}, {1, 2, 0}}))};
    const EventIndex index(test::shipped());
    for (const char* lens : {"", "at=2026-06-01/36", "min=0", "at=1990-01-01/36", "kinds=agreements",
                             "at=2026-01-01/12;kinds=exercises;many=hidden",
                             "kinds=dialogues;frameworks=quad", "hidden=JPN,USA", "at=2026-06-01/36;min=3"}) {
        TieGraph graph = tieGraph(index, *Lens::fromText(QString::fromLatin1(lens)));
        if (!graph.actors.empty()) {
            cases.push_back(caseOf(QByteArray("shipped ") + lens, std::move(graph)));
        }
    }
    return cases;
}

QJsonObject question(const Case& asked) {
    QJsonArray ties;
    for (const TieGraph::Tie& tie : asked.graph.ties) {
        ties.append(QJsonArray{int(tie.a), int(tie.b), tie.weight});
    }
    QJsonArray membership;
    for (std::size_t i = 0; i < asked.graph.actors.size(); ++i) {
        membership.append(int(asked.measures.of(i, ActorMeasure::Community).value_or(0)));
    }
    return {{u"nodes"_s, int(asked.graph.actors.size())}, {u"ties"_s, ties}, {u"membership"_s, membership}};
}

bool isNear(const QJsonValue& said, std::optional<double> value) {
    return said.isNull() ? !value : value && said.isDouble() && std::abs(said.toDouble() - *value) < 1e-9;
}

} // namespace

class TestMeasureOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysTheSame_data();
    void saysTheSame();

private:
    std::vector<Case> m_cases = allCases();
    QJsonArray m_answers;
};

void TestMeasureOracle::initTestCase() {
    QJsonArray questions;
    for (const Case& asked : m_cases) {
        questions.append(question(asked));
    }
    QProcess python;
    // Debian's own: python3-igraph is a module of that and of no other.
    python.start(u"/usr/bin/python3"_s, {plusone::test::sourcePath(u"tests/support/measures_oracle.py"_s)});
    QVERIFY2(python.waitForStarted(), "/usr/bin/python3 is missing: packaging/install-deps.sh --tests");
    python.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(120'000));
    const QByteArray words = python.readAllStandardError();
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
             "The package python3-igraph installed? (packaging/install-deps.sh --tests)\n" + words);
    m_answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(m_answers.size(), qsizetype(m_cases.size()));
}

void TestMeasureOracle::saysTheSame_data() {
    QTest::addColumn<std::size_t>("place");
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        QTest::newRow(m_cases[i].name) << i;
    }
}

void TestMeasureOracle::saysTheSame() {
    QFETCH(std::size_t, place);
    const Measures& measures = m_cases[place].measures;
    const QJsonObject answer = m_answers[qsizetype(place)].toObject();
    const QJsonObject whole = answer[u"whole"_s].toObject();
    int compared = 0;
    for (const NetworkMeasure measure : allNetworkMeasures()) {
        if (measure == NetworkMeasure::Communities) {
            continue; // two runs may part them differently, equally well
        }
        const auto said = whole.constFind(keyOf(measure));
        QVERIFY(said != whole.constEnd());
        QVERIFY2(isNear(*said, measures.of(measure)), qPrintable(keyOf(measure)));
        ++compared;
    }
    for (const ActorMeasure measure : allActorMeasures()) {
        if (measure == ActorMeasure::Community) {
            continue;
        }
        const QJsonArray said = answer[u"actors"_s][keyOf(measure)].toArray();
        QCOMPARE(said.size(), qsizetype(measures.actors.size()));
        for (std::size_t i = 0; i < measures.actors.size(); ++i) {
            QVERIFY2(isNear(said[qsizetype(i)], measures.of(i, measure)),
                     qPrintable(keyOf(measure) + u" of "_s + measures.actors[i].slug()));
        }
        ++compared;
    }
    QCOMPARE(compared, int(networkMeasureCount + actorMeasureCount) - 2);
    const QJsonArray bridges = answer[u"bridges"_s].toArray();
    QCOMPARE(bridges.size(), qsizetype(measures.bridges.size()));
    for (std::size_t i = 0; i < measures.bridges.size(); ++i) {
        const TieGraph::Tie& tie = m_cases[place].graph.ties[std::size_t(bridges[qsizetype(i)].toInt())];
        QCOMPARE((std::pair{measures.bridges[i].a, measures.bridges[i].b}), (std::pair{tie.a, tie.b}));
    }
    if (const auto modularity = measures.of(NetworkMeasure::Modularity)) {
        QVERIFY(answer[u"communities_hang_together"_s].toBool());
        QVERIFY2(*modularity >= answer[u"leiden"_s].toDouble() - 1e-9,
                 qPrintable(u"%1 < %2"_s.arg(*modularity).arg(answer[u"leiden"_s].toDouble())));
    }
}

QTEST_GUILESS_MAIN(TestMeasureOracle)
#include "tst_measureoracle.moc"
