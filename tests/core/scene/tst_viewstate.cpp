#include "scene/viewstate.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackToTheBit();
    void whatIsNotSetStaysSo();
    void damagedStatesAreErrors_data();
    void damagedStatesAreErrors();
    void placesThatAreNoneAreLeftOut();
    void labelsStandAsFarInEveryMeasure();
};

void TestViewState::everythingComesBackToTheBit() {
    ViewState view;
    view.lens = *Lens::fromText(u"at=2024-06-01/24;since=2014-06-01;not-actors=CHN;hidden=AUS"_s);
    view.arrangement = layout::Arrangement::Hub;
    view.positions = {{u"JPN"_s, {0.1 + 0.2, -1.0 / 3}}, {u"series:exercises:RIMPAC"_s, {0, 7e-9}}};
    view.pins = {{u"JPN"_s, {0.1 + 0.2, -1.0 / 3}}};
    view.labelOffsets = {{{MapItem::Kind::Actor, u"JPN"_s}, {12.5, -8}},
                         {{MapItem::Kind::Hub, u"series:exercises:RIMPAC"_s}, {0, 40}},
                         {{MapItem::Kind::Hull, u"jp-us-au"_s}, {-70, 3}}};
    view.viewport = Viewport{};
    view.viewport->centre = {1e3 / 7, -2};
    view.viewport->scale = 1.7;
    view.style = u"contrast"_s;
    view.labelScale = 0.7;
    const auto back = ViewState::fromJson(view.toJson());
    QVERIFY(back.ok());
    QCOMPARE(back->lens, view.lens);
    QCOMPARE(back->arrangement, view.arrangement);
    QVERIFY(back->positions == view.positions && back->pins == view.pins);
    QVERIFY(back->labelOffsets == view.labelOffsets);
    QVERIFY(back->viewport->centre == view.viewport->centre && back->viewport->scale == view.viewport->scale);
    QCOMPARE(back->style, view.style);
    QCOMPARE(back->labelScale, view.labelScale);
    QCOMPARE(back->toJson(), view.toJson());
}

void TestViewState::whatIsNotSetStaysSo() {
    const auto back = ViewState::fromJson(ViewState().toJson());
    QVERIFY(back.ok());
    QCOMPARE(back->lens, Lens());
    QVERIFY(!back->viewport && back->style.isEmpty() && back->positions.empty());
}

void TestViewState::damagedStatesAreErrors_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "no JSON", "[1, 2]", "3", R"({"lens": "at=tomorrow"})"}) {
        QTest::newRow(json) << QByteArray(json);
    }
}

void TestViewState::damagedStatesAreErrors() {
    QFETCH(QByteArray, json);
    const auto view = ViewState::fromJson(json);
    QVERIFY(!view.ok());
    QVERIFY(view.error().message.endsWith(u'.'));
}

void TestViewState::placesThatAreNoneAreLeftOut() {
    const auto view = ViewState::fromJson(R"({
        "positions": {"JPN": [1, 2], "USA": ["a", 2], "AUS": [1], "IND": [1e300, 0], "KOR": 3},
        "labels": {"actor": {"JPN": [1, 2], "IND": [1e300, 0]}, "link": {"AUS|JPN": [1, 2]}, "hull": 3},
        "viewport": {"centre": [0, 0], "scale": -1}})");
    QVERIFY(view.ok());
    QVERIFY(view->positions == (PositionMap{{u"JPN"_s, {1, 2}}}));
    QVERIFY(view->labelOffsets == (LabelOffsets{{{MapItem::Kind::Actor, u"JPN"_s}, {1, 2}}}));
    QVERIFY(!view->viewport);
    // A scale beyond what a map is zoomed to is the nearest that is.
    const auto far = ViewState::fromJson(R"({"viewport": {"centre": [0, 0], "scale": 1e9}})");
    QVERIFY(far->viewport->scale <= 100);
}

void TestViewState::labelsStandAsFarInEveryMeasure() {
    const MapItem japan{MapItem::Kind::Actor, u"JPN"_s};
    ViewState view;
    view.labelOffsets = {{japan, {12, -8}}};
    QCOMPARE(view.withLabelsAt(1).labelOffsets.at(japan), QPointF(12, -8)); // of an earlier program
    view.viewport = Viewport().withScale(2);
    QCOMPARE(view.withLabelsAt(1).labelOffsets.at(japan), QPointF(6, -4));
    view.viewport.reset();
    view.labelScale = 4; // of a map that is fitted
    QCOMPARE(view.withLabelsAt(1).labelOffsets.at(japan), QPointF(3, -2));
    QCOMPARE(view.withLabelsAt(1).withLabelsAt(4).labelOffsets.at(japan), QPointF(12, -8));
    const auto damaged = ViewState::fromJson(R"({"labels": {"actor": {"JPN": [1, 2]}}, "label_scale": -1})");
    QCOMPARE(damaged->labelScale, 0.0);
}

QTEST_APPLESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
