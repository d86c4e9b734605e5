#include "export/sequencebutton.h"
#include "scene/pictureview.h"
#include "support/figurewindow.h"
#include "window/progressdialog.h"

#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestSequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachYearOfTheLensGetsItsFigure();
    void everybodyKeepsTheirPlace();
    void eachKeptViewIsDrawnAsItWasKept();
    void viewThatCannotBeReadIsNamed();
    void filesThatAreThereAreReplacedOnlyWhenThePersonSaysSo();
    void sequenceIsStopped();
    void singleFigureIsStopped();
    void chartHasNoSequence();

private:
    void setLens(const QString& text);
    void setSize(double width, double height);
    /// The entry whose text begins so, chosen by keys.
    void choose(const QString& entry);
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    [[nodiscard]] QString message() const { return m_window->child<QLabel>("message")->text(); }
    void stop();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<test::FigureWindow> m_window;
};

void TestSequence::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<test::TemporaryStore>();
    m_window = std::make_unique<test::FigureWindow>(*m_store);
    setSize(480, 360);
}

void TestSequence::cleanup() {
    m_window.reset();
    m_store.reset();
}

void TestSequence::setLens(const QString& text) {
    m_window->session->setLens(*Lens::fromText(text));
    m_window->source = test::figureSource(*m_window->session);
    m_window->open();
    setSize(480, 360);
}

void TestSequence::setSize(double width, double height) {
    m_window->child<QDoubleSpinBox>("width")->setValue(width);
    m_window->child<QDoubleSpinBox>("height")->setValue(height);
}

void TestSequence::choose(const QString& entry) {
    auto* button = m_window->child<SequenceButton>("sequence");
    QMenu* menu = button->menu();
    const auto take = [menu, entry] {
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(entry) && action->isEnabled()) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
    };
    // The menu keeps its caller until it closes, so its answer waits for it to be shown.
    connect(menu, &QMenu::aboutToShow, menu, take,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void TestSequence::stop() {
    ProgressDialog* progress = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((progress = m_window->dialog->findChild<ProgressDialog*>()) != nullptr &&
                                 progress->isVisible(),
                             30000);
    QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
}

void TestSequence::eachYearOfTheLensGetsItsFigure() {
    setLens(u"span=2014-01-01/2016-12-31"_s);
    m_window->child<QPlainTextEdit>("description")->setPlainText(u"All three years."_s);
    m_window->prompt.answerNextFile(file(u"map.png"_s));
    choose(u"A figure for each year (3)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Written: 3 "_s), 60000);
    QCOMPARE(files(), (QStringList{u"map-2014.png"_s, u"map-2015.png"_s, u"map-2016.png"_s}));
    const auto picture = readPictureView(file(u"map-2015.png"_s));
    QVERIFY(picture.ok());
    QCOMPARE(picture->view.lens, *Lens::fromText(u"span=2015-01-01/2015-12-31"_s));
    QVERIFY(!picture->description.isEmpty());
    QVERIFY(picture->description != u"All three years."_s); // of which it shows one
    QCOMPARE(QImage(file(u"map-2015.png"_s)).size(), QSize(480, 360));
}

void TestSequence::everybodyKeepsTheirPlace() {
    setLens(u"span=2015-01-01/2016-12-31"_s);
    m_window->prompt.answerNextFile(file(u"map.png"_s));
    choose(u"A figure for each half-year (4)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Written: 4 "_s), 60000);
    const auto first = readPictureView(file(u"map-2015-1.png"_s));
    const auto second = readPictureView(file(u"map-2015-2.png"_s));
    QVERIFY(first.ok() && second.ok());
    const auto distance = [](layout::Vec2 a, layout::Vec2 b) { return std::hypot(a.x - b.x, a.y - b.y); };
    const PositionMap& places = first->view.positions;
    const double across = distance(places.at(u"JPN"_s), places.at(u"USA"_s)); // the closest of friends
    QVERIFY(places.size() > 20);
    for (const auto& [who, place] : second->view.positions) {
        const auto before = places.find(who);
        QVERIFY2(before == places.end() || distance(before->second, place) < across / 20, qPrintable(who));
    }
}

void TestSequence::eachKeptViewIsDrawnAsItWasKept() {
    ViewState early;
    early.lens = *Lens::fromText(u"at=2000-01-01/36"_s);
    early.arrangement = layout::Arrangement::Hub;
    Store& store = m_window->session->document().store();
    QVERIFY(store.keep(Kept::View, {u"Early"_s, early.toJson()}).ok());
    ViewState late;
    late.lens = *Lens::fromText(u"at=2016-08-24/36"_s);
    for (std::size_t i = 0; i < layoutNodeCount(*m_window->source.network); ++i) {
        const double angle = double(i);
        late.positions[nodeKey(*m_window->source.network, i)] = {300 * std::cos(angle), 20.0 * double(i)};
    }
    const MapItem japan{MapItem::Kind::Actor, u"JPN"_s};
    late.labelOffsets[japan] = QPointF(40, -30);
    late.viewport = Viewport{QSizeF(800, 600), {}, 2};
    QVERIFY(store.keep(Kept::View, {u"Late/<2016>"_s, late.toJson()}).ok());

    m_window->prompt.answerNextFile(file(u"map.png"_s));
    choose(u"A figure for each kept view (2)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Written: 2 "_s), 60000);
    QCOMPARE(files(), (QStringList{u"map-01-Early.png"_s, u"map-02-Late-2016-.png"_s}));
    const auto first = readPictureView(file(u"map-01-Early.png"_s));
    QCOMPARE(first->view.lens, early.lens);
    QCOMPARE(first->view.arrangement, layout::Arrangement::Hub);
    const auto second = readPictureView(file(u"map-02-Late-2016-.png"_s));
    QCOMPARE(second->view.positions, late.positions);
    QVERIFY(second->view.labelOffsets.contains(japan));
}

void TestSequence::viewThatCannotBeReadIsNamed() {
    QVERIFY(m_window->session->document().store().keep(Kept::View, {u"Odd"_s, "{\"lens\": 7"}).ok());
    choose(u"A figure for each kept view (1)"_s);
    QVERIFY2(message().startsWith(u"Odd: "_s), qPrintable(message()));
    QVERIFY(files().isEmpty());
}

void TestSequence::filesThatAreThereAreReplacedOnlyWhenThePersonSaysSo() {
    setLens(u"span=2015-01-01/2016-12-31"_s);
    QFile old(file(u"map-2016.png"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("drawn by hand") > 0);
    old.close();
    m_window->prompt.answerNextFile(file(u"map.png"_s));
    m_window->prompt.answerNext(false);
    choose(u"A figure for each year"_s);
    QVERIFY2(m_window->prompt.lastMessage().contains(u"map-2016.png"_s),
             qPrintable(m_window->prompt.lastMessage()));
    QCOMPARE(files(), QStringList{u"map-2016.png"_s});
    m_window->prompt.answerNextFile(file(u"map.png"_s));
    m_window->prompt.answerNext(true);
    choose(u"A figure for each year"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Written: 2 "_s), 60000);
    QVERIFY(!QImage(old.fileName()).isNull());
}

void TestSequence::sequenceIsStopped() {
    setLens(u"span=2012-01-01/2016-12-31"_s);
    setSize(6000, 4500);
    m_window->prompt.answerNextFile(file(u"map.png"_s));
    choose(u"A figure for each month (60)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!files().isEmpty(), 60000);
    stop();
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Stopped: "_s), 60000);
    QVERIFY2(message().startsWith(u"Stopped: %1 "_s.arg(files().size())), qPrintable(message()));
    QVERIFY(files().size() < 60);
    for (const QString& name : files()) { // whole ones alone
        QVERIFY2(!QImage(file(name)).isNull(), qPrintable(name));
    }
    QVERIFY(!m_window->dialog->findChild<ProgressDialog*>());
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
}

void TestSequence::singleFigureIsStopped() {
    setSize(20000, 20000);
    m_window->prompt.answerNextFile(file(u"poster.png"_s));
    QTest::mouseClick(m_window->child<QPushButton>("export"), Qt::LeftButton);
    stop();
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"Stopped; nothing was written."_s, 60000);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
}

void TestSequence::chartHasNoSequence() {
    m_window->source.chart = ChartKind::SpokeToSpoke;
    m_window->open();
    QVERIFY(!m_window->dialog->findChild<SequenceButton*>());
}

QTEST_MAIN(TestSequence)

#include "tst_sequence.moc"
