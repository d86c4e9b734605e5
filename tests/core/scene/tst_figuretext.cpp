#include "scene/figuretext.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFigureText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsNoPlural();
};

void TestFigureText::oneIsNoPlural() {
    Lens month;
    month.time = Moment{foundingDay, 1};
    month.manyParty = ManyParty::Hidden;
    NetworkCounts one;
    one.manyParty = 1;
    one.actorsLeftOut = 1;
    QCOMPARE(
        describeLens(test::shipped(), month, one, u"en"_s),
        u"Agreements standing on 24 August 2016; exercises and dialogues of the 1 month before; 1 event of "
        "more than six parties left out; 1 actor without a drawn tie left out."_s);
    month.hidden = {u"USA"_s};
    QVERIFY(describeLens(test::shipped(), month, one, u"en"_s)
                .endsWith(u"; 1 actor without a drawn tie, or hidden, left out."_s));
}

QTEST_GUILESS_MAIN(TestFigureText)
#include "tst_figuretext.moc"
