#include "layout/arrange.h"
#include "support/figurefaults.h"
#include "support/files.h"

#include <QGuiApplication>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

/// Figures of lenses by chance, as the bench draws them by the hundred: here a sample.
class TestFigureQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figureGoesToPrintAsItIs_data();
    void figureGoesToPrintAsItIs();
};

void TestFigureQuality::figureGoesToPrintAsItIs_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<QString>("language");
    for (unsigned seed = 1; seed <= 20; ++seed) {
        for (const auto& language : {u"en"_s, u"ja"_s}) {
            QTest::addRow("lens %u, %s", seed, qPrintable(language)) << seed << language;
        }
    }
}

void TestFigureQuality::figureGoesToPrintAsItIs() {
    QFETCH(unsigned, seed);
    QFETCH(QString, language);
    const QStringList faults = test::faultsOfAllSizes(seed, language);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestFigureQuality)
#include "tst_figurequality.moc"
