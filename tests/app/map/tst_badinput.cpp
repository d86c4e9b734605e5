#include "layout/vec2.h"
#include "map/mapview.h"
#include "support/grown.h"
#include "support/session.h"
#include "window/settings.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QSettings>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <limits>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

Actor actorNamed(const QString& slug, const QString& name) {
    Actor actor;
    actor.id = ActorId(slug);
    actor.name = name;
    return actor;
}

Tie tieOf(const QString& slug, const QStringList& parties) {
    Tie tie;
    tie.id = TieId(slug);
    tie.name = slug;
    for (const QString& party : parties) {
        tie.parties.push_back(Participant{ActorId(party)});
    }
    tie.signedOn = tie.inForce = PartialDate::parse(u"2001"_s).value();
    return tie;
}

/// A chain of actors with these names, each tied to the next.
RecordLists chainOf(const QStringList& names) {
    RecordLists lists;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto slug = [](qsizetype at) { return u"A%1"_s.arg(at, 4, 10, QLatin1Char('0')); };
        lists.actors.push_back(actorNamed(slug(i), names[i]));
        if (i > 0) {
            lists.ties.push_back(tieOf(u"t%1"_s.arg(i), {slug(i - 1), slug(i)}));
        }
    }
    return lists;
}

bool isFinite(QPointF point) {
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// Whether anything of another colour than the paper stands on the picture.
bool hasInk(const QImage& image, const QColor& paper) {
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != paper) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

/// What no reasonable person would feed the map: legible or a helpful empty state, never a crash or a window
/// that stands still.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void nothingInTheLens_data();
    void nothingInTheLens();
    void oneNode();
    void noLink();
    void identicalPositions_data();
    void identicalPositions();
    void endlessNames();
    void endlessNameUnderThePointer();
    void rightToLeftNames_data();
    void rightToLeftNames();
    void positionsThatAreNoNumbers_data();
    void positionsThatAreNoNumbers();
    void stateFileFullOfNonsense();
    void windowSizes_data();
    void windowSizes();
    void pixelRatios_data();
    void pixelRatios();

private:
    void show(const Dataset& dataset, QSize size = {1000, 700});
    void settle();
    /// Everything finite, every label whole in the view and over no other.
    void checkScene();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapController> m_controller;
    std::unique_ptr<MapView> m_view;
};

void TestBadInput::cleanup() {
    m_view.reset();
    m_controller.reset();
    m_session.reset();
}

void TestBadInput::show(const Dataset& dataset, QSize size) {
    cleanup();
    auto document = Document::open(Store::inMemory(dataset).value(), u"tester"_s, test::fixedClock());
    m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
    Lens lens;
    lens.minimumWeight = 0;
    m_session->setLens(lens);
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->setMinimumSize(1, 1);
    m_view->resize(size);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    settle();
}

void TestBadInput::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
    m_view->showAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->network()->nodes.empty() || m_view->picture().isAtRest() ||
                                 m_view->grab().isNull(),
                             20000);
}

void TestBadInput::checkScene() {
    const Scene& scene = m_view->scene();
    QCOMPARE(scene.nodes.size(), layoutNodeCount(*m_controller->network()));
    for (const SceneNode& node : scene.nodes) {
        QVERIFY2(isFinite(node.centre) && std::isfinite(node.radius), qPrintable(node.item.key));
    }
    for (const SceneStrand& strand : scene.strands) {
        QVERIFY(isFinite(strand.from) && isFinite(strand.to));
    }
    for (const SceneHull& hull : scene.hulls) {
        QVERIFY(isFinite(hull.outline.boundingRect().center()));
    }
    const QRectF view(m_view->rect());
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        QVERIFY2(view.contains(scene.labels[i].box), qPrintable(scene.labels[i].text));
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j) {
            QVERIFY2(!scene.labels[i].box.intersects(scene.labels[j].box),
                     qPrintable(scene.labels[i].text + u" / "_s + scene.labels[j].text));
        }
    }
}

void TestBadInput::nothingInTheLens_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("common") << QSize(1000, 700);
    QTest::newRow("tiny") << QSize(200, 150);
}

void TestBadInput::nothingInTheLens() {
    QFETCH(const QSize, size);
    show(test::shipped(), size);
    Lens lens;
    lens.time = DateSpan{QDate(1900, 1, 1), QDate(1901, 1, 1)};
    m_session->setLens(lens);
    settle();
    QVERIFY(m_view->scene().nodes.empty());
    const QImage image = m_view->grab().toImage();
    QVERIFY(hasInk(image, m_session->style().paper));
    // Whole words within a margin: nothing is cut.
    const QColor paper = m_session->style().paper;
    for (int x = 2; x < image.width() - 2; ++x) {
        QCOMPARE(image.pixelColor(x, 3), paper);
        QCOMPARE(image.pixelColor(x, image.height() - 4), paper);
    }
    // Every act on nothing.
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    m_view->focusCurrent();
    m_view->togglePin();
    m_view->zoomIn();
    m_view->showAll();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->rect().center());
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestBadInput::oneNode() {
    RecordLists lists;
    lists.actors = {actorNamed(u"AAA"_s, u"Alone"_s), actorNamed(u"BBB"_s, u"Other"_s)};
    lists.ties = {tieOf(u"t"_s, {u"AAA"_s, u"BBB"_s})};
    lists.ties.front().parties.back().role = Role::Observer; // two are named, one is tied
    show(Dataset(lists));
    checkScene();
    QVERIFY(m_view->scene().nodes.size() <= 1);
    const QImage image = m_view->grab().toImage();
    QVERIFY(hasInk(image, m_session->style().paper));
    if (!m_view->scene().nodes.empty()) {
        QCOMPARE(m_view->scene().nodes.front().centre.toPoint(), m_view->picture().room().center().toPoint());
    }
}

void TestBadInput::noLink() {
    show(test::shipped());
    Lens lens = m_session->lens();
    lens.minimumWeight = 1e6; // leaves every pair out
    m_session->setLens(lens);
    settle();
    QVERIFY(m_controller->network()->links.empty());
    checkScene();
    QVERIFY(hasInk(m_view->grab().toImage(), m_session->style().paper));
}

void TestBadInput::identicalPositions_data() {
    QTest::addColumn<int>("actors");
    QTest::newRow("300") << 300;
    QTest::newRow("5000") << 5000;
}

void TestBadInput::identicalPositions() {
    QFETCH(const int, actors);
    cleanup();
    auto document =
        Document::open(Store::inMemory(test::grownDataset(actors)).value(), u"tester"_s, test::fixedClock());
    m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->resize(1000, 700);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isNetworkCurrent(), 60000);
    PositionMap same;
    for (const NetworkNode& node : m_controller->network()->nodes) {
        same[node.actor.slug()] = {17, 23};
    }
    QVERIFY(int(same.size()) > actors / 2);
    ViewState view;
    view.positions = same;
    m_controller->restore(view);
    QElapsedTimer clock;
    clock.start();
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->grab();
    QTest::mouseMove(m_view.get(), QPoint(500, 350));
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    qInfo("%lld ms with all in one place", clock.elapsed());
    if (actors > 1000) {
        clock.restart();
        cleanup(); // does not wait until all have found room
        return;
    }
    const auto apart = [this] {
        const QRectF bounds = boundsOf(*m_controller->positions());
        return std::isfinite(bounds.width()) && bounds.width() > 100 && bounds.height() > 100;
    };
    QTRY_VERIFY_WITH_TIMEOUT(apart(), 60000);
}

void TestBadInput::endlessNames() {
    QStringList names;
    for (const QChar letter : u"WMabcdefgh"_s) {
        names << QString(500, letter);
    }
    RecordLists lists = chainOf(names);
    plusone::Framework framework;
    framework.id = FrameworkId(u"endless"_s);
    framework.name = QString(500, u'F');
    framework.frameworkKind = FrameworkKind::Minilateral;
    framework.members = {{ActorId(u"A0000"_s)}, {ActorId(u"A0001"_s)}, {ActorId(u"A0002"_s)}};
    framework.start = PartialDate::parse(u"2001"_s).value();
    lists.frameworks = {framework};
    show(Dataset(lists));
    checkScene();
    QVERIFY(!m_view->scene().labels.empty());
    // Names do not drive the discs apart: the picture is no smaller than one of short names.
    const QRectF endless = boundsOf(*m_controller->positions());
    QStringList short40;
    for (const QString& name : names) {
        short40 << name.left(40);
    }
    show(Dataset(chainOf(short40)));
    QVERIFY(endless.width() < 1.5 * boundsOf(*m_controller->positions()).width());
}

void TestBadInput::endlessNameUnderThePointer() {
    show(Dataset(chainOf({QString(500, u'W'), u"Other"_s})), {300, 200});
    for (const SceneNode& node : Scene(m_view->scene()).nodes) {
        QTest::mouseMove(m_view.get(), node.centre.toPoint());
        if (const auto& name = m_view->picture().litLabel()) {
            QVERIFY2(QRectF(m_view->rect()).contains(name->box), qPrintable(name->text));
        }
        QHelpEvent ask(QEvent::ToolTip, node.centre.toPoint(), m_view->mapToGlobal(node.centre.toPoint()));
        QCoreApplication::sendEvent(m_view.get(), &ask);
        QVERIFY(QToolTip::isVisible());
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel") && top->isVisible()) {
                QVERIFY2(top->width() <= 800, qPrintable(QString::number(top->width())));
            }
        }
        QToolTip::hideText();
    }
}

void TestBadInput::rightToLeftNames_data() {
    QTest::addColumn<QStringList>("names");
    QTest::newRow("Arabic") << QStringList{u"المملكة العربية السعودية"_s, u"مصر"_s, u"الأردن"_s};
    QTest::newRow("Hebrew") << QStringList{u"ישראל"_s, u"מצרים"_s, u"ירדן"_s};
    QTest::newRow("mixed") << QStringList{u"ישראל (Israel)"_s, u"Egypt – مصر 2011"_s, u"日本 مصر"_s};
}

void TestBadInput::rightToLeftNames() {
    QFETCH(const QStringList, names);
    show(Dataset(chainOf(names)));
    checkScene();
    const Scene scene = m_view->scene();
    QCOMPARE(scene.labels.size(), std::size_t(names.size()));
    // The ink of a name stands in its box: what is measured is what is painted.
    QImage image(m_view->size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const SceneLabel& label : scene.labels) {
        QVERIFY(names.contains(label.text));
        painter.setFont(label.font);
        painter.drawText(label.baseline, label.text);
    }
    painter.end();
    const auto ink = [&](const QRectF& box) {
        int count = 0;
        for (int y = std::max(0, int(box.top())); y < std::min(image.height(), int(box.bottom()) + 1); ++y) {
            for (int x = std::max(0, int(box.left())); x < std::min(image.width(), int(box.right()) + 1);
                 ++x) {
                count += image.pixelColor(x, y) != Qt::white;
            }
        }
        return count;
    };
    int inside = 0;
    for (const SceneLabel& label : scene.labels) {
        const int own = ink(label.box);
        QVERIFY2(own > 20, qPrintable(label.text));
        inside += own;
    }
    QVERIFY(double(inside) > 0.97 * ink(QRectF(image.rect())));
}

void TestBadInput::positionsThatAreNoNumbers_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("nan") << notANumber << 0.0;
    QTest::newRow("infinite") << infinite << 5.0;
    QTest::newRow("minus infinite") << 1.0 << -infinite;
    QTest::newRow("far") << 1e300 << -1e300;
    QTest::newRow("farther than any map") << 1e9 << 0.0;
}

void TestBadInput::positionsThatAreNoNumbers() {
    QFETCH(const double, x);
    QFETCH(const double, y);
    show(test::shipped());
    const PositionMap good = m_controller->positionMap();
    PositionMap bad = good;
    bad[u"AUS"_s] = {x, y};
    ViewState view;
    view.positions = bad;
    view.pins = {{u"JPN"_s, {x, y}}, {u"IND"_s, {10, 10}}};
    m_controller->restore(view);
    settle();
    checkScene();
    QVERIFY(!m_controller->pins().contains(u"JPN"_s));
    QCOMPARE(m_controller->pins().at(u"IND"_s), (layout::Vec2{10, 10}));
    const QRectF bounds = boundsOf(*m_controller->positions());
    QVERIFY(bounds.width() < 1e5 && bounds.height() < 1e5);
    for (const auto& [key, at] : m_controller->positionMap()) {
        QVERIFY2(layout::isFinite(at), qPrintable(key));
    }
    // All of them bad: as if none were known.
    for (auto& [key, at] : bad) {
        at = {x, y};
    }
    view.positions = view.pins = bad;
    view.arrangement = layout::Arrangement::Hub;
    m_controller->restore(view);
    settle();
    checkScene();
    QVERIFY(m_controller->pins().empty());
}

void TestBadInput::stateFileFullOfNonsense() {
    const QTemporaryDir folder;
    const Places places{folder.filePath(u"p.ini"_s), folder.filePath(u"s.ini"_s), {}};
    ViewState state;
    state.positions = {{u"JPN"_s, {1, 2}}};
    { Settings(places).setView(u"x"_s, state); }
    QFile file(places.state);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    file.close();
    for (const char* text : {R"({\"JPN\":[1e999,2],\"AUS\":[1,2]})", R"({\"JPN\":[nan,2]})",
                             R"({\"JPN\":[null,2],\"AUS\":7})", R"({\"JPN\":[1e300,-1e300]})", "[[[[", ""}) {
        QByteArray changed = written;
        changed.replace(R"({\"JPN\":[1,2]})", text);
        QVERIFY(changed != written);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(changed);
        file.close();
        const ViewState read = Settings(places).view(u"x"_s).value_or(ViewState());
        show(test::shipped(), {400, 300});
        m_controller->restore(read);
        settle();
        checkScene();
    }
}

void TestBadInput::windowSizes_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("200×150") << QSize(200, 150);
    QTest::newRow("7680×4320") << QSize(7680, 4320);
    QTest::newRow("2000×60") << QSize(2000, 60);
    QTest::newRow("60×1200") << QSize(60, 1200);
    QTest::newRow("1×1") << QSize(1, 1);
}

void TestBadInput::windowSizes() {
    QFETCH(const QSize, size);
    show(test::shipped(), size);
    QCOMPARE(m_view->size(), size);
    checkScene();
    const Scene& scene = m_view->scene();
    const bool isSmall = size.width() < 200 || size.height() < 60; // less than the window ever gives it
    for (const SceneNode& node : scene.nodes) {
        QVERIFY2(isSmall || QRectF(m_view->rect()).contains(node.centre), qPrintable(node.item.key));
    }
    QVERIFY(m_view->picture().image().size() == size);
    const QRectF legend = m_view->picture().legendRect();
    QVERIFY(legend.isEmpty() || QRectF(m_view->rect()).contains(legend));
    if (size.width() >= 200 && size.height() >= 150) {
        QVERIFY(scene.labels.size() > 1); // the two hubs at least
        QVERIFY(hasInk(m_view->grab().toImage(), m_session->style().paper));
    }
    // Then by hand.
    QTest::mouseMove(m_view.get(), m_view->rect().center());
    m_view->zoomIn();
    m_view->zoomOut();
    m_view->resize(640, 480);
    settle();
    checkScene();
    QVERIFY(m_view->scene().labels.size() > 5);
}

void TestBadInput::pixelRatios_data() {
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        QTest::addRow("%g", ratio) << ratio;
    }
}

void TestBadInput::pixelRatios() {
    QFETCH(const double, ratio);
    show(test::shipped());
    m_view->picture().resize(m_view->size(), ratio);
    const QImage& image = m_view->picture().image();
    QCOMPARE(image.devicePixelRatio(), ratio);
    QCOMPARE(image.size(), (QSizeF(m_view->size()) * ratio).toSize());
    checkScene();
    // Each disc's middle is where the scene says, in device pixels; each name has its ink.
    const Scene scene = m_view->scene();
    for (const SceneNode& node : scene.nodes) {
        if (node.filled) {
            QCOMPARE(image.pixelColor((node.centre * ratio).toPoint()), m_session->style().ink);
        }
    }
    for (const SceneLabel& label : scene.labels) {
        const QRect box = QRectF(label.box.topLeft() * ratio, label.box.size() * ratio).toRect();
        double most = 1;
        for (int y = box.top(); y < box.bottom(); ++y) {
            for (int x = box.left(); x < box.right(); ++x) {
                most = std::max(most, contrast(image.pixelColor(x, y), m_session->style().paper));
            }
        }
        QVERIFY2(most > 3.5, qPrintable(label.text)); // thin letters are never all ink
    }
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
