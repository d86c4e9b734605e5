#include "support/figurewindow.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const FigureThing legend{true, {}};
const FigureThing australia{false, {MapItem::Kind::Actor, u"AUS"_s}};

} // namespace

/// What belongs to one figure alone is there when its dialog is opened again, and on no other view.
class TestFigureMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void movedThingsAreThereAgain();
    void ownTextsAreThereAgain();
    void whatWasClearedStaysCleared();
    void otherViewsHaveNoneOfIt_data();
    void otherViewsHaveNoneOfIt();
    void partOfTheMapIsThereInTheSameArrangement();
    void choicesAreThoseOfTheLastFigure();
    void aPaperSizeComesBackAtItsScale();
    void nextStartKnowsNothingOfIt();
    void figureOfAWrongSizeLosesNothing();

private:
    [[nodiscard]] QRectF box(const FigureThing& thing) const {
        return boxOf(*m_window->preview()->figure(), thing);
    }
    void drag(const FigureThing& thing, QPoint by) const;
    void write(const char* field, const QString& text) const;
    /// Another moment: other titles are right.
    void showAnotherMoment() const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<test::FigureWindow> m_window;
};

void TestFigureMemory::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_window = std::make_unique<test::FigureWindow>(*m_store);
    QVERIFY(m_window->showsFigure());
}

void TestFigureMemory::cleanup() {
    m_window.reset();
    m_store.reset();
}

void TestFigureMemory::drag(const FigureThing& thing, QPoint by) const {
    QWidget* view = m_window->preview()->viewport();
    const QPoint from = m_window->preview()->toView(box(thing).center()).toPoint();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, from + by / 2);
    QTest::mouseMove(view, from + by);
    QTest::mouseRelease(view, Qt::LeftButton, {}, from + by);
    QVERIFY(m_window->showsFigure());
}

void TestFigureMemory::write(const char* field, const QString& text) const {
    auto* widget = m_window->child<QWidget>(field);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
}

void TestFigureMemory::showAnotherMoment() const {
    Lens lens;
    lens.time = Moment{QDate(2012, 1, 1), 24};
    m_window->session->setLens(lens);
    m_window->source = test::figureSource(*m_window->session);
}

void TestFigureMemory::movedThingsAreThereAgain() {
    drag(australia, {40, -30});
    drag(legend, {20, -60});
    const FigureSpec wanted = m_window->spec();
    QCOMPARE(wanted.labelOffsets.size(), 1U);
    QVERIFY(wanted.legendAt);
    const QRectF label = box(australia);
    const QRectF entries = box(legend);
    m_window->open();
    QVERIFY(m_window->showsFigure());
    QCOMPARE(m_window->spec(), wanted);
    QCOMPARE(box(australia), label);
    QCOMPARE(box(legend), entries);
    QVERIFY(m_window->child<QAction>("putBack")->isEnabled());
}

void TestFigureMemory::ownTextsAreThereAgain() {
    write("title", u"Who is tied"_s);
    write("subtitle", u"and how"_s);
    write("description", u"Two hubs."_s);
    m_window->open();
    QCOMPARE(m_window->child<QLineEdit>("title")->text(), u"Who is tied"_s);
    QCOMPARE(m_window->child<QLineEdit>("subtitle")->text(), u"and how"_s);
    QCOMPARE(m_window->child<QPlainTextEdit>("description")->toPlainText(), u"Two hubs."_s);
    QCOMPARE(m_window->spec().description, u"Two hubs."_s);
}

void TestFigureMemory::whatWasClearedStaysCleared() {
    drag(australia, {40, -30});
    write("title", u"Who is tied"_s);
    m_window->open();
    QVERIFY(m_window->showsFigure());
    m_window->child<QAction>("putBack")->trigger();
    m_window->child<QLineEdit>("title")->clear();
    m_window->open();
    QCOMPARE(m_window->spec().labelOffsets, LabelOffsets());
    QCOMPARE(m_window->spec().title, QString());
}

void TestFigureMemory::otherViewsHaveNoneOfIt_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("another moment") << 0;
    QTest::newRow("what if") << 1;
    QTest::newRow("a chart") << 2;
}

void TestFigureMemory::otherViewsHaveNoneOfIt() {
    QFETCH(int, kind);
    drag(australia, {40, -30});
    write("title", u"Who is tied"_s);
    write("description", u"Two hubs."_s);
    const FigureSource source = m_window->source;
    if (kind == 0) {
        showAnotherMoment();
    } else if (kind == 1) {
        auto network = std::make_shared<Network>(*source.network);
        network->without = Scenario().with(ActorId(u"USA"_s));
        m_window->source.network = std::move(network);
    } else {
        m_window->source.chart = ChartKind::RecordsPerYear;
    }
    m_window->open();
    FigureSpec own;
    copyOwn(m_window->spec(), own);
    QCOMPARE(own, FigureSpec());
    write("title", u"Another"_s);

    m_window->source = source;
    m_window->open();
    QCOMPARE(m_window->spec().title, u"Who is tied"_s);
    QCOMPARE(m_window->spec().description, u"Two hubs."_s);
    QCOMPARE(m_window->spec().labelOffsets.size(), 1U);
}

void TestFigureMemory::partOfTheMapIsThereInTheSameArrangement() {
    m_window->source.view = QRectF(0, 0, 300, 200);
    m_window->open();
    m_window->child<QComboBox>("part")->setCurrentIndex(2);
    write("title", u"Who is tied"_s);
    m_window->source.view = QRectF(10, 0, 300, 200); // the window was panned meanwhile
    m_window->open();
    QCOMPARE(m_window->spec().crop, std::optional(QRectF(0, 0, 300, 200)));
    QCOMPARE(m_window->child<QComboBox>("part")->currentText(), u"As the figure had it"_s);
    m_window->source.arrangement = layout::Arrangement::Hub; // in which nobody stands where they stood
    m_window->open();
    QVERIFY(!m_window->spec().crop);
    QCOMPARE(m_window->spec().title, u"Who is tied"_s);
}

void TestFigureMemory::choicesAreThoseOfTheLastFigure() {
    write("title", u"Who is tied"_s);
    const FigureSource source = m_window->source;
    showAnotherMoment();
    m_window->open();
    m_window->child<QComboBox>("preset")->setCurrentIndex(2); // 180 mm
    m_window->child<QComboBox>("theme")->setCurrentIndex(1);
    m_window->source = source;
    m_window->open();
    QCOMPARE(m_window->spec().theme, u"dark"_s);
    QCOMPARE(m_window->spec().paperMm, QSizeF(180, 120));
    QCOMPARE(m_window->spec().dpi, 600.0);
    QCOMPARE(m_window->child<QComboBox>("unit")->currentText(), u"mm"_s);
    QCOMPARE(m_window->spec().title, u"Who is tied"_s);
}

void TestFigureMemory::aPaperSizeComesBackAtItsScale() {
    m_window->child<QComboBox>("preset")->setCurrentIndex(4); // A4, whose pixels are no whole ones
    m_window->child<QComboBox>("scale")->setCurrentIndex(1);
    const FigureSpec wanted = m_window->spec();
    m_window->open();
    QCOMPARE(m_window->child<QComboBox>("preset")->currentIndex(), 4);
    QCOMPARE(m_window->child<QComboBox>("scale")->currentIndex(), 1);
    QCOMPARE(m_window->spec(), wanted);
}

void TestFigureMemory::nextStartKnowsNothingOfIt() {
    drag(australia, {40, -30});
    write("title", u"Who is tied"_s);
    m_window->dialog->close();
    QVERIFY(!m_window->settings.figure().contains("Who is tied"));
    QVERIFY(!m_window->settings.figure().contains("AUS"));
    m_window = std::make_unique<test::FigureWindow>(*m_store);
    QCOMPARE(m_window->spec().title, QString());
    QCOMPARE(m_window->spec().labelOffsets, LabelOffsets());
}

void TestFigureMemory::figureOfAWrongSizeLosesNothing() {
    write("title", u"Who is tied"_s);
    m_window->child<QDoubleSpinBox>("width")->setValue(1);
    QVERIFY(!m_window->dialog->spec());
    m_window->open();
    QVERIFY(m_window->dialog->spec().ok());
    QCOMPARE(m_window->spec().title, u"Who is tied"_s);
}

QTEST_MAIN(TestFigureMemory)
#include "tst_figurememory.moc"
