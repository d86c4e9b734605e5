#include "scene/figureview.h"

#include "scene/arrangement.h"
#include "scene/exporter.h"
#include "scene/pictureview.h"
#include "support/figures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

class TestFigureView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsThatAreNotKnownAreNone();
    void pictureIsDrawnAgainFromItsOwnView_data();
    void pictureIsDrawnAgainFromItsOwnView();
    void partOfTheMapFillsTheWindow();
    void labelsOfAFittedViewStandWhereTheyStood();
    void lossOfAViewIsDrawnAgain();
    void viewsAreNumbered();
};

namespace {

const MapItem japan{MapItem::Kind::Actor, u"JPN"_s};
const Lens lens = *Lens::fromText(u"at=2016-08-24/36;frameworks=jp-us-au"_s);

/// As it is read back from a PNG.
PictureView throughPng(const Figure& figure) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"figure.png"_s);
    return exportFigure(figure, path) ? *readPictureView(path) : PictureView();
}

Figure figureWithAMovedLabel(const FigureSpec& spec) {
    const ArrangedMap map = arrangeMap(shipped(), lens, *Style::load(u"paper"_s), u"en"_s,
                                       layoutFor(layout::Arrangement::Force, spec));
    return *composeFigure(shipped(), lens, map.network, map.positions, spec, layout::Arrangement::Force,
                          {{japan, QPointF(60, -45)}});
}

QPointF labelOf(const Figure& figure) {
    for (const SceneLabel& label : figure.scene.labels) {
        if (label.item == japan) {
            return label.box.center();
        }
    }
    return {};
}

FigureSpec specFor(const QString& part) {
    FigureSpec spec;
    spec.pixels = {800, 600};
    if (part == u"part"_s) {
        spec.crop = QRectF(-150, -120, 300, 240);
    }
    return spec;
}

} // namespace

void TestFigureView::pictureIsDrawnAgainFromItsOwnView_data() {
    QTest::addColumn<QString>("part");
    QTest::newRow("whole map") << u"whole"_s;
    QTest::newRow("part of it") << u"part"_s;
}

void TestFigureView::pictureIsDrawnAgainFromItsOwnView() {
    QFETCH(QString, part);
    const Figure figure = figureWithAMovedLabel(specFor(part));
    const PictureView picture = throughPng(figure);
    QCOMPARE(picture.view.viewport.has_value(), part == u"part"_s);
    const auto again = figureOfView(shipped(), picture.view, picture.spec.value());
    QVERIFY(again.ok());
    const QPointF moved = labelOf(*again) - labelOf(figure);
    QVERIFY2(std::hypot(moved.x(), moved.y()) < 0.01, "the label that was moved");
    QVERIFY(renderFigure(*again) == renderFigure(figure));
    FigureSpec smaller = picture.spec.value();
    smaller.pixels = {400, 300};
    const auto small = figureOfView(shipped(), picture.view, smaller);
    const QPointF offset = small->view.labelOffsets.at(japan) / small->view.labelScale;
    QVERIFY2(std::hypot(offset.x() - 60, offset.y() + 45) < 0.01, "in the map's own measure");
}

void TestFigureView::partOfTheMapFillsTheWindow() {
    const FigureSpec spec = specFor(u"part"_s);
    const PictureView picture = throughPng(figureWithAMovedLabel(spec));
    const QRectF room(20, 10, 1000, 700);
    const ViewState here = picture.viewIn({1040, 760}, room);
    QVERIFY(here.viewport.has_value());
    Viewport window = *here.viewport;
    window.size = {1040, 760};
    const QRectF seen(window.toView({spec.crop->left(), spec.crop->top()}),
                      window.toView({spec.crop->right(), spec.crop->bottom()}));
    QVERIFY(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(seen));
    QVERIFY(std::abs(seen.height() - room.height()) < 0.01);
    const QPointF by = here.labelOffsets.at(japan) - QPointF(60, -45) * window.scale;
    QVERIFY(std::hypot(by.x(), by.y()) < 0.01);
    QVERIFY(!throughPng(figureWithAMovedLabel(specFor(u"whole"_s))).viewIn({800, 600}, room).viewport);
}

void TestFigureView::labelsOfAFittedViewStandWhereTheyStood() {
    const FigureSpec spec = specFor(u"whole"_s);
    ViewState view = figureWithAMovedLabel(spec).view.withLabelsAt(0.5); // as a small window keeps it
    QVERIFY(!view.viewport);
    const auto kept = ViewState::fromJson(view.toJson());
    const auto figure = figureOfView(shipped(), *kept, spec);
    QVERIFY(figure.ok());
    const QPointF moved = labelOf(*figure) - labelOf(figureWithAMovedLabel(spec));
    QVERIFY(std::hypot(moved.x(), moved.y()) < 0.01);
}

void TestFigureView::lossOfAViewIsDrawnAgain() {
    ViewState view;
    view.lens = *Lens::fromText(u"at=2026-06-01/36"_s);
    view.without = {{ActorId(u"USA"_s)}, true};
    const auto figure = figureOfView(shipped(), view, {});
    QVERIFY(figure.ok());
    QVERIFY(figure->description.contains(u"Taken out: United States"_s));
    const PictureView picture = throughPng(*figure);
    QCOMPARE(picture.view.without, view.without);
    const auto again = figureOfView(shipped(), picture.view, picture.spec.value());
    QVERIFY(renderFigure(*again) == renderFigure(*figure));
}

void TestFigureView::viewsAreNumbered() {
    const auto views = namedViews({{u"a/b"_s, ViewState().toJson()}, {u"a:b"_s, ViewState().toJson()}});
    QCOMPARE(views->size(), std::size_t(2));
    QCOMPARE((*views)[1].name, u"02-a:b"_s);
    const auto odd = namedViews({{u"Odd"_s, "7"}});
    QVERIFY(!odd.ok() && odd.error().message.startsWith(u"Odd: "_s));
}

void TestFigureView::settingsThatAreNotKnownAreNone() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newer.png"_s);
    const Figure figure = figureWithAMovedLabel(specFor(u"whole"_s));
    const auto specIn = [&](const QByteArray& settings) {
        QByteArray png = exportFigure(figure, path) ? test::bytesOf(path) : QByteArray();
        const auto begin = png.indexOf("plusone-figure");
        png.replace(png.indexOf('{', begin), settings.size(), settings); // no longer than what stands there
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(png) == png.size() ? readPictureView(path)->spec
                                                                                : std::nullopt;
    };
    QVERIFY(specIn("{"));
    QVERIFY(!specIn("{\"holograms\":true,"));
    QVERIFY(!specIn("-"));
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
