#include "model/citations.h"
#include "scene/figurecrop.h"
#include "scene/figurenotes.h"
#include "scene/figuretext.h"
#include "scene/looks.h"
#include "support/figurefaults.h"
#include "support/figures.h"

#include <QTest>

#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

using test::foundingFigure;
using test::paper;
using test::shipped;

QString textOf(const Figure& figure) {
    QStringList all;
    for (const FigureText& text : figure.texts) {
        all << text.text;
    }
    return all.join(u' ').replace(u'\n', u' ');
}

ArrangedMap founding() {
    return arrangeMap(shipped(), {}, *Style::load(u"paper"_s), u"en"_s, layout::Options());
}

Figure partWith(const QStringList& actors, FigureSpec spec = {}) {
    const ArrangedMap map = founding();
    std::vector<layout::Vec2> places;
    for (const QString& actor : actors) {
        places.push_back(map.positions[map.network.indexOf(ActorId(actor))]);
    }
    spec.crop = croppedTo(places);
    return *composeFigure(shipped(), {}, map.network, map.positions, spec);
}

std::set<QString> kindsIn(const Figure& figure) {
    std::set<QString> kinds;
    for (const LegendEntry& entry : figure.legend) {
        kinds.insert(entry.text);
    }
    return kinds;
}

} // namespace

/// What figures show of a part of the map, and what they tell about that for which there is no room.
class TestFigureRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColumnNamesEveryActor_data();
    void aColumnNamesEveryActor();
    void namesWithoutRoomAreTold();
    void partsWithoutRoomAreTold();
    void aRoomyPageLacksNothing();
    void whatIsShortenedIsTold();
    void aPosterHasTypeInProportion();
    void frameworksOfAPartAreNamedByTheirOwnRims();
    void aListOfSourcesTakesRoomThatTheMapCannotFill();
    void aPartIsDescribedAsAPart();
    void aPartExplainsAndCitesWhatItDraws();
    void partsGoToPrintAsTheyAre_data();
    void partsGoToPrintAsTheyAre();
    void aPartOfAllIsTheWhole();
    void aFrameworkWithoutRecordsIsAnOutline();
};

void TestFigureRoom::aColumnNamesEveryActor_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    for (const QString& language : {u"en"_s, u"ja"_s}) {
        QTest::addRow("column, %s", qPrintable(language)) << language << 90.0 << 75.0;
        QTest::addRow("page, %s", qPrintable(language)) << language << 180.0 << 120.0;
    }
}

void TestFigureRoom::aColumnNamesEveryActor() {
    QFETCH(QString, language);
    QFETCH(double, width);
    QFETCH(double, height);
    FigureSpec spec = paper({width, height});
    spec.language = language;
    const Figure figure = *foundingFigure(spec);
    for (const SceneNode& node : figure.scene.nodes) {
        const bool isNamed =
            std::any_of(figure.scene.labels.begin(), figure.scene.labels.end(),
                        [&node](const SceneLabel& label) { return label.item == node.item; });
        QVERIFY2(isNamed || node.item.kind != MapItem::Kind::Actor, qPrintable(node.item.key));
    }
}

void TestFigureRoom::namesWithoutRoomAreTold() {
    const Figure figure = *foundingFigure(paper({45, 40}));
    std::size_t things = figure.scene.nodes.size();
    for (const SceneHull& hull : figure.scene.hulls) {
        things += hull.item.kind == MapItem::Kind::Hull ? 1 : 0;
    }
    QVERIFY(!figure.unnamed.isEmpty());
    QCOMPARE(figure.scene.labels.size() + std::size_t(figure.unnamed.size()), things);
    constexpr qsizetype most = 3;
    QVERIFY(figure.unnamed.size() > most);
    const QString first = u"%1 name(s) without room on the map: %2, …."_s.arg(
        QString::number(figure.unnamed.size()), figure.unnamed.first(most).join(u", "_s));
    QString notes = notesOn(figure, most).join(u'\n');
    QVERIFY2(notes.contains(first), qPrintable(notes));
    notes = notesOn(figure, figure.unnamed.size()).join(u'\n');
    QVERIFY2(notes.contains(figure.unnamed.join(u", "_s) + u'.'), qPrintable(notes));
}

void TestFigureRoom::partsWithoutRoomAreTold() {
    FigureSpec spec = paper({60, 40});
    spec.showDate = spec.showTimeScale = true;
    const Figure figure = *foundingFigure(spec);
    const bool hasSubtitle = textOf(figure).contains(u"Agreements standing"_s);
    QCOMPARE(figure.hasRoomFor(FigurePart::Legend), !figure.legend.empty());
    QCOMPARE(figure.hasRoomFor(FigurePart::SizeKey), !figure.sizeKey.discs.empty());
    QCOMPARE(figure.hasRoomFor(FigurePart::TimeScale), !figure.timeScale.bars.empty());
    QCOMPARE(figure.hasRoomFor(FigurePart::Subtitle), hasSubtitle);
    QCOMPARE(figure.hasRoomFor(FigurePart::Credit), textOf(figure).contains(u"CC BY"_s));
    QCOMPARE(figure.hasRoomFor(FigurePart::SourceLine), textOf(figure).contains(u"Sources"_s));
    QVERIFY(!figure.hasRoomFor(FigurePart::TimeScale));
    QVERIFY2(notesOn(figure, 100).front().contains(u"the scale of time"_s),
             qPrintable(notesOn(figure, 100).front()));
}

void TestFigureRoom::aRoomyPageLacksNothing() {
    FigureSpec spec;
    spec.pixels = {2400, 1600};
    spec.showDate = spec.showTimeScale = true;
    QCOMPARE(notesOn(*foundingFigure(spec), 100), QStringList());
}

void TestFigureRoom::whatIsShortenedIsTold() {
    FigureSpec spec = paper({60, 60});
    spec.title = u"A title that is longer than two rows of a narrow column can hold, whatever its letters, "
                 "and longer"_s;
    const Figure figure = *foundingFigure(spec);
    std::set<QString> codes;
    for (const SceneLabel& label : figure.scene.labels) {
        if (label.item.kind == MapItem::Kind::Actor && label.text == label.item.key) {
            codes.insert(mapName(*shipped().find(ActorId(label.item.key)), u"en"_s));
        }
    }
    codes.erase(u"ASEAN"_s); // whose names are no longer than their codes
    codes.erase(u"NATO"_s);
    codes.erase(u"UN"_s);
    QVERIFY(!codes.empty());
    for (const QString& name : codes) {
        QVERIFY2(figure.shortened.contains(name), qPrintable(name));
    }
    const QString notes = notesOn(figure, 100).join(u'\n');
    QVERIFY2(notes.contains(u"Too long for this page, so it ends in an ellipsis: the title"_s),
             qPrintable(notes));
    QVERIFY2(notes.contains(u"%1 name(s) shortened on the map: "_s.arg(figure.shortened.size())),
             qPrintable(notes));
}

void TestFigureRoom::aPosterHasTypeInProportion() {
    FigureSpec spec;
    spec.pixels = {10000, 7071};
    const Figure poster = *foundingFigure(spec);
    QRectF map;
    for (const SceneNode& node : poster.scene.nodes) {
        map |= QRectF(node.centre - QPointF(1, 1), QSizeF(2, 2));
    }
    QVERIFY2(map.width() > 0.8 * poster.page.width(), qPrintable(QString::number(map.width())));
    spec.pixels = {1000, 707};
    const Figure page = *foundingFigure(spec);
    const auto share = [](const Figure& figure) {
        return figure.scene.labels.front().font.pixelSize() / figure.page.height();
    };
    QVERIFY(share(poster) > 0.4 * share(page));
}

void TestFigureRoom::frameworksOfAPartAreNamedByTheirOwnRims() {
    FigureSpec spec = paper({90, 75});
    spec.theme = u"print"_s; // where all frameworks are of one grey
    const Figure figure = partWith({u"JPN"_s, u"USA"_s, u"AUS"_s, u"IND"_s}, spec);
    const QStringList faults = test::faultsOf(figure);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
    for (const QString& framework : {u"quad"_s, u"jp-us-au"_s, u"jp-us-in"_s}) {
        const auto& labels = figure.scene.labels;
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [&](const SceneLabel& label) { return label.item.key == framework; }),
                 qPrintable(framework));
    }
}

void TestFigureRoom::aListOfSourcesTakesRoomThatTheMapCannotFill() {
    Lens lens;
    lens.actors.insert(ActorId(u"AUS"_s));
    lens.time = Moment{QDate(2016, 8, 24), 2};
    FigureSpec spec = paper({210, 297});
    spec.sources = FigureSpec::Sources::List;
    const Figure figure = *foundingFigure(spec, lens);
    QVERIFY2(figure.listed.size() >= 40, qPrintable(QString::number(figure.listed.size())));
    QCOMPARE(figure.listed.size(), sourcesOf(shipped(), figure.records).size());
    QVERIFY(figure.hasRoomFor(FigurePart::SourceList));
}

void TestFigureRoom::aPartIsDescribedAsAPart() {
    const Figure part = partWith({u"MNG"_s});
    std::size_t seen = 0;
    for (const SceneNode& node : part.scene.nodes) {
        seen += node.item.kind == MapItem::Kind::Actor && part.mapRoom.contains(node.centre) ? 1 : 0;
    }
    const QString sentence = describePart(seen, founding().network.nodes.size(), u"en"_s);
    QVERIFY2(textOf(part).contains(sentence), qPrintable(textOf(part)));
    QVERIFY2(part.description.startsWith(sentence), qPrintable(part.description));
    QVERIFY(!part.description.contains(u"Chile"_s));
    QVERIFY2(!part.description.contains(u"one tie only"_s), "of ties that lead elsewhere it knows nothing");
    QVERIFY(!foundingFigure({})->description.contains(u"Part of the map"_s));
    FigureSpec all;
    all.crop = boundsOf(founding().positions).adjusted(-50, -50, 50, 50);
    const ArrangedMap map = founding();
    const auto whole = composeFigure(shipped(), {}, map.network, map.positions, all);
    QVERIFY(!whole->description.contains(u"Part of the map"_s));
}

void TestFigureRoom::aPartExplainsAndCitesWhatItDraws() {
    const Figure whole = *foundingFigure({});
    const Figure part = partWith({u"TLS"_s});
    QVERIFY(part.records.size() < whole.records.size());
    QVERIFY(!part.records.empty());
    QVERIFY(part.dataVersion != whole.dataVersion);
    // Timor-Leste takes part in exercises of many and has no treaty.
    QVERIFY(kindsIn(whole).contains(figureWord(FigureWord::Agreements, u"en"_s)));
    QVERIFY(!kindsIn(part).contains(figureWord(FigureWord::Agreements, u"en"_s)));
    QVERIFY(kindsIn(part).contains(figureWord(FigureWord::Exercises, u"en"_s)));
    QVERIFY2(!kindsIn(part).contains(figureWord(FigureWord::Organisation, u"en"_s)),
             "ASEAN stands elsewhere");
    const QString sources = u"Sources (%1)"_s.arg(sourcesOf(shipped(), part.records).size());
    QVERIFY2(textOf(part).contains(sources), qPrintable(textOf(part)));
}

void TestFigureRoom::partsGoToPrintAsTheyAre_data() {
    QTest::addColumn<QString>("actor");
    const ArrangedMap map = founding();
    for (const Actor& actor : shipped().actors()) {
        if (map.network.indexOf(actor.id) < map.network.nodes.size()) {
            QTest::newRow(qPrintable(actor.id.slug())) << actor.id.slug();
        }
    }
}

void TestFigureRoom::partsGoToPrintAsTheyAre() {
    QFETCH(QString, actor);
    for (const QSizeF size : {QSizeF(90, 75), QSizeF(180, 120)}) {
        const Figure figure = partWith({actor}, paper(size));
        const QStringList faults = test::faultsOf(figure);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
        for (const SceneNode& node : figure.scene.nodes) { // whole, and over no other part
            const QPointF reach(node.radius, node.radius);
            const QRectF disc(node.centre - reach, node.centre + reach);
            for (const FigureText& text : figure.texts) {
                QVERIFY(!figure.frame.contains(node.centre) || !disc.intersects(text.box));
            }
        }
    }
}

void TestFigureRoom::aPartOfAllIsTheWhole() {
    const ArrangedMap map = founding();
    const MapPart part =
        partWithin(map.network, map.positions, boundsOf(map.positions).adjusted(-1, -1, 1, 1));
    QCOMPARE(part.standing, map.network.nodes.size());
    QCOMPARE(part.network.links.size(), map.network.links.size());
    QCOMPARE(part.network.hubs.size(), map.network.hubs.size());
    QCOMPARE(part.network.hulls.size(), map.network.hulls.size());
    QVERIFY(part.positions == map.positions);
    QCOMPARE(part.network.links.back().a, map.network.links.back().a);
    QVERIFY(partWithin(map.network, map.positions, {1e6, 1e6, 1, 1}).network.nodes.empty());
}

void TestFigureRoom::aFrameworkWithoutRecordsIsAnOutline() {
    // In August 2016 the Quad had not met for years, and its record knows no end.
    const Figure figure = *foundingFigure({});
    const auto hull = std::find_if(figure.scene.hulls.begin(), figure.scene.hulls.end(),
                                   [](const SceneHull& h) { return h.item.key == u"quad"_s; });
    QVERIFY(hull != figure.scene.hulls.end());
    QVERIFY(hull->isQuiet);
    QCOMPARE(hullFillOpacity(*hull, figure.style), 0.0);
    QVERIFY(kindsIn(figure).contains(figureWord(FigureWord::QuietFramework, u"en"_s)));
    QVERIFY2(figure.description.contains(u"no record here"_s), qPrintable(figure.description));
    const auto quiet = std::count_if(figure.scene.hulls.begin(), figure.scene.hulls.end(),
                                     [](const SceneHull& h) { return h.isQuiet; });
    QCOMPARE(quiet, 1);
    Lens later;
    later.time = Moment{QDate(2019, 12, 31), 12};
    const Figure revived = *foundingFigure({}, later);
    QVERIFY2(std::any_of(revived.scene.hulls.begin(), revived.scene.hulls.end(),
                         [](const SceneHull& h) { return h.item.key == u"quad"_s && !h.isQuiet; }),
             "it met in 2019");
}

QTEST_MAIN(TestFigureRoom)
#include "tst_figureroom.moc"
