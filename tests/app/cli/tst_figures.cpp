#include "app/cli/run.h"
#include "scene/pictureview.h"
#include "scene/viewstate.h"
#include "store/store.h"
#include "support/files.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

/// Of who is on both maps, in parts of the first map's width.
double farthestMove(const PositionMap& before, const PositionMap& after) {
    double left = before.begin()->second.x;
    double right = left;
    double farthest = 0;
    for (const auto& [key, place] : before) {
        left = std::min(left, place.x);
        right = std::max(right, place.x);
        if (const auto later = after.find(key); later != after.end()) {
            farthest = std::max(farthest, std::hypot(later->second.x - place.x, later->second.y - place.y));
        }
    }
    return farthest / (right - left);
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileThatIsThereStays();
    void pngSaysWhatItShows();
    void otherPicturesAreRefused_data();
    void otherPicturesAreRefused();
    void whatStandsBesideIsWritten();
    void eachYearIsAFigure();
    void everybodyKeepsTheirPlace();
    void cropNeedsSomebodyWhoIsDrawn();
    void eachKeptViewIsAFigure();
    void keptViewAndFigureAreDrawnAsTheyWereKept();
    void sequenceShowsOnePartOfTheMap();
    void sequenceThatCannotBeFinishedSaysWhatStays();
    void keptFigureIsUsed();
    void keptFigureHasNoWordsOnAnotherView();
    void sequenceHasItsOwnWords();
    void partExplainsTheColoursThatItShows();
    void keptPartOfAnotherLayoutIsTheWholeMap();
    void sizeThatCannotBeNamesWhatWasGiven_data();
    void sizeThatCannotBeNamesWhatWasGiven();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFigures::fileThatIsThereStays() {
    writeText(path(u"a.svg"_s), "mine");
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--out"_s, path(u"a.svg"_s)}), 1, u"is there already"_s);
    QCOMPARE(contentOf(path(u"a.svg"_s)), QByteArray("mine"));
    writeText(path(u"b.csv"_s), "mine");
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--data"_s, u"--out"_s, path(u"b.svg"_s)}), 1, u"b.csv"_s);
    QCOMPARE(files(), (QStringList{u"a.svg"_s, u"b.csv"_s}));
    QCOMPARE(run({u"export"_s, u"--force"_s, u"--out"_s, path(u"a.svg"_s)}).code, 0);
    QVERIFY(contentOf(path(u"a.svg"_s)).startsWith("<?xml"));
}

void TestFigures::pngSaysWhatItShows() {
    const QStringList lens{u"--framework"_s, u"jp-us-au"_s, u"--from"_s, u"2014"_s, u"--to"_s, u"2016"_s};
    QCOMPARE(run(QStringList{u"export"_s, u"--title"_s, u"Three"_s, u"--layout"_s, u"hub"_s, u"--out"_s,
                             path(u"a.png"_s)} +
                 lens)
                 .code,
             0);
    const QJsonObject said = run({u"view"_s, path(u"a.png"_s), u"--json"_s}).json();
    QCOMPARE(said[u"title"_s].toString(), u"Three"_s);
    QVERIFY(said[u"data"_s].toString().startsWith(u"sha256:"_s));
    QVERIFY(said[u"description"_s].toString().contains(u"Australia"_s));
    const QJsonObject view = said[u"view"_s].toObject();
    QVERIFY(view[u"lens"_s].toString().contains(u"jp-us-au"_s));
    QCOMPARE(view[u"layout"_s].toString(), u"hub"_s);
    QVERIFY(view[u"positions"_s].toObject().contains(u"JPN"_s));
    QCOMPARE(said[u"figure"_s].toObject()[u"title"_s].toString(), u"Three"_s);
    QVERIFY(run({u"view"_s, path(u"a.png"_s)}).out.startsWith("Three\n"));
}

void TestFigures::otherPicturesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("half a PNG") << QByteArray("\x89PNG\r\n\x1a\n");
}

void TestFigures::otherPicturesAreRefused() {
    QFETCH(QByteArray, content);
    writeText(path(u"a.png"_s), content);
    PLUSONE_VERIFY_REFUSED(run({u"view"_s, path(u"a.png"_s)}), 1, u"is no PNG figure of Plus One"_s);
    QImage(8, 8, QImage::Format_RGB32).save(path(u"b.png"_s));
    PLUSONE_VERIFY_REFUSED(run({u"view"_s, path(u"b.png"_s)}), 1, u"is no PNG figure of Plus One"_s);
    PLUSONE_VERIFY_REFUSED(run({u"view"_s, path(u"none.png"_s)}), 1, u"There is no file"_s);
}

void TestFigures::whatStandsBesideIsWritten() {
    const QStringList options{u"--text"_s,         u"--data"_s,   u"--bibliography"_s, u"bibtex"_s,
                              u"--bibliography"_s, u"csl-json"_s, u"--out"_s,          path(u"a.svg"_s)};
    QCOMPARE(run(QStringList{u"export"_s} + options).code, 0);
    QCOMPARE(files(), (QStringList{u"a.bib"_s, u"a.csl.json"_s, u"a.csv"_s, u"a.svg"_s, u"a.txt"_s}));
    const QByteArray svg = contentOf(path(u"a.svg"_s));
    const QByteArray text = contentOf(path(u"a.txt"_s)).trimmed();
    QVERIFY(text.contains("Japan"));
    QVERIFY(svg.contains("<desc>" + QString::fromUtf8(text).toHtmlEscaped().toUtf8() + "</desc>"));
    // As many records as the statistics count, as many sources as the bibliography has.
    const auto lines = contentOf(path(u"a.csv"_s)).split('\n');
    QVERIFY(lines.size() > 100);
    const auto sources = QJsonDocument::fromJson(contentOf(path(u"a.csl.json"_s))).array();
    QCOMPARE(contentOf(path(u"a.bib"_s)).count("@online{"), sources.size());
    QVERIFY(svg.contains(QStringLiteral("Sources (%1)").arg(sources.size()).toUtf8()));
}

void TestFigures::eachYearIsAFigure() {
    const QStringList years{u"--each"_s, u"year"_s, u"--from"_s, u"2014-06"_s, u"--to"_s, u"2016"_s};
    const Ran ran = run(QStringList{u"export"_s, u"--text"_s, u"--out"_s, path(u"map.svg"_s)} + years);
    QCOMPARE(ran.code, 0);
    QStringList named = QString::fromUtf8(ran.out).split(u'\n');
    QCOMPARE(named.takeLast(), QString());
    QCOMPARE(named.first(), path(u"map-2014.svg"_s));
    QCOMPARE(named.size(), 6);
    for (const QString& text : {u"map-2014.txt"_s, u"map-2015.txt"_s, u"map-2016.txt"_s}) {
        QVERIFY(named.contains(path(text)) && QFile::remove(path(text)));
    }
    QCOMPARE(files(), (QStringList{u"map-2014.svg"_s, u"map-2015.svg"_s, u"map-2016.svg"_s}));
    QVERIFY(contentOf(path(u"map-2015.svg"_s)).contains("network, 2015</title>"));
}

void TestFigures::everybodyKeepsTheirPlace() {
    QCOMPARE(run({u"export"_s, u"--each"_s, u"half-year"_s, u"--from"_s, u"2015"_s, u"--to"_s, u"2016"_s,
                  u"--out"_s, path(u"map.png"_s)})
                 .code,
             0);
    const auto first = readPictureView(path(u"map-2015-1.png"_s));
    for (const auto& file : {u"map-2015-2.png"_s, u"map-2016-1.png"_s, u"map-2016-2.png"_s}) {
        const auto later = readPictureView(path(file));
        QVERIFY(first.ok() && later.ok());
        QVERIFY(first->view.positions.size() > 20);
        QVERIFY2(farthestMove(first->view.positions, later->view.positions) < 0.01, qPrintable(file));
    }
}

void TestFigures::cropNeedsSomebodyWhoIsDrawn() {
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--crop"_s, u"aus"_s, u"--out"_s, path(u"a.svg"_s)}), 1,
                           u"--crop “aus” is no actor or framework of this data; the nearest: AUS"_s);
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--crop"_s, u"??"_s, u"--out"_s, path(u"a.svg"_s)}), 1,
                           u"plusone-cli search WORD finds the ids."_s);
    const QStringList before{u"export"_s, u"--at"_s, u"1953"_s, u"--out"_s, path(u"a.svg"_s)};
    PLUSONE_VERIFY_REFUSED(run(before + QStringList{u"--crop"_s, u"IND"_s}), 1,
                           u"Nothing that --crop names is drawn"_s);
    QCOMPARE(files(), QStringList());
}

void TestFigures::eachKeptViewIsAFigure() {
    const TemporaryStore store;
    const QStringList each{u"export"_s, u"--store"_s, store.path(),      u"--each"_s,
                           u"view"_s,   u"--out"_s,   path(u"map.png"_s)};
    PLUSONE_VERIFY_REFUSED(run(each), 1, u"The store keeps no view"_s);
    PLUSONE_VERIFY_REFUSED(run(each + QStringList{u"--at"_s, u"2016"_s}), 2, u"--at does not go with it"_s);
    ViewState early;
    early.lens = *Lens::fromText(u"at=1953-01-01/36"_s);
    early.arrangement = layout::Arrangement::Hub;
    QVERIFY(store.open()->keep(Kept::View, {u"Early"_s, early.toJson()}).ok());
    ViewState late;
    late.lens = *Lens::fromText(u"at=2016-08-24/36;frameworks=jp-us-au"_s);
    late.positions = {{u"JPN"_s, {0, 0}}, {u"USA"_s, {300, 0}}, {u"AUS"_s, {0, 200}}};
    late.labelOffsets = {{{MapItem::Kind::Actor, u"JPN"_s}, {40, -30}}};
    late.labelScale = 2;
    QVERIFY(store.open()->keep(Kept::View, {u"Late/<2016>"_s, late.toJson()}).ok());
    const Ran ran = run(each + QStringList{u"--text"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(files(), (QStringList{u"map-01-Early.png"_s, u"map-01-Early.txt"_s, u"map-02-Late-2016-.png"_s,
                                   u"map-02-Late-2016-.txt"_s}));
    const auto viewOf = [this](const QString& file) {
        const QJsonObject said = run({u"view"_s, path(file), u"--json"_s}).json();
        return *ViewState::fromJson(QJsonDocument(said[u"view"_s].toObject()).toJson());
    };
    QCOMPARE(viewOf(u"map-01-Early.png"_s).arrangement, layout::Arrangement::Hub);
    const ViewState drawn = viewOf(u"map-02-Late-2016-.png"_s).withLabelsAt(1);
    QCOMPARE(drawn.lens, late.lens);
    QCOMPARE(drawn.labelOffsets.at({MapItem::Kind::Actor, u"JPN"_s}), QPointF(20, -15));
}

void TestFigures::keptViewAndFigureAreDrawnAsTheyWereKept() {
    const TemporaryStore store;
    const auto draw = [&](const QStringList& more) {
        return run(QStringList{u"export"_s, u"--store"_s, store.path(), u"--force"_s, u"--out"_s,
                               path(u"map.png"_s)} +
                   more);
    };
    PLUSONE_VERIFY_REFUSED(draw({u"--view"_s, u"Mine"_s}), 1, u"the store keeps none"_s);
    ViewState mine;
    mine.lens = *Lens::fromText(u"at=2016-08-24/36;frameworks=jp-us-au"_s);
    mine.positions = {{u"JPN"_s, {0, 0}}, {u"USA"_s, {300, 0}}, {u"AUS"_s, {0, 200}}};
    QVERIFY(store.open()->keep(Kept::View, {u"Mine"_s, mine.toJson()}).ok());
    FigureSpec spec;
    spec.crop = QRectF(-50, -50, 200, 300);
    spec.labelOffsets[{MapItem::Kind::Actor, u"JPN"_s}] = QPointF(60, -40);
    QVERIFY(store.open()
                ->keep(Kept::Figure, {u"Wide"_s, QJsonDocument(spec.toJson()).toJson(QJsonDocument::Compact)})
                .ok());
    PLUSONE_VERIFY_REFUSED(draw({u"--view"_s, u"Yours"_s}), 1, u"Kept are: Mine"_s);
    PLUSONE_VERIFY_REFUSED(draw({u"--view"_s, u"Mine"_s, u"--at"_s, u"2015"_s}), 2, u"--at does not go"_s);
    PLUSONE_VERIFY_REFUSED(draw({u"--view"_s, u"Mine"_s, u"--each"_s, u"year"_s}), 2, u"either"_s);
    const Ran ran = draw({u"--view"_s, u"Mine"_s, u"--figure"_s, u"Wide"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(files(), QStringList{u"map.png"_s});
    const QJsonObject said = run({u"view"_s, path(u"map.png"_s), u"--json"_s}).json();
    const ViewState drawn = *ViewState::fromJson(QJsonDocument(said[u"view"_s].toObject()).toJson());
    QCOMPARE(drawn.lens, mine.lens);
    QCOMPARE(drawn.positions.at(u"AUS"_s).y - drawn.positions.at(u"JPN"_s).y, 200.0);
    QCOMPARE(*FigureSpec::fromJson(said[u"figure"_s].toObject()), spec);
}

void TestFigures::sequenceShowsOnePartOfTheMap() {
    // France comes with the Manila Pact of 1954.
    const QStringList years{u"--each"_s, u"year"_s, u"--from"_s, u"1953"_s,
                            u"--to"_s,   u"1954"_s, u"--crop"_s, u"FRA"_s};
    const Ran ran = run(QStringList{u"export"_s, u"--out"_s, path(u"map.png"_s)} + years);
    QCOMPARE(ran.code, 0);
    QCOMPARE(files(), (QStringList{u"map-1953.png"_s, u"map-1954.png"_s}));
    QVERIFY2(ran.err.contains("Nothing that --crop names is drawn in “" + path(u"map-1953.png"_s).toUtf8()),
             ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    const auto crop = [this](const QString& file) {
        return run({u"view"_s, path(file), u"--json"_s}).json()[u"figure"_s][u"crop"_s].toArray();
    };
    QCOMPARE(crop(u"map-1953.png"_s).size(), 4);
    QCOMPARE(crop(u"map-1953.png"_s), crop(u"map-1954.png"_s));
}

void TestFigures::sequenceThatCannotBeFinishedSaysWhatStays() {
    // A map of hardly anything is smaller than one of a whole year today.
    const auto ran = runShell(u"trap '' XFSZ; cd '%1' && ulimit -f 24 && exec \"$CLI\" export --each year "
                              "--from 1953 --to 2016 --out map.svg"_s.arg(m_folder->path()));
    PLUSONE_VERIFY_REFUSED(ran, 1, u"What was written before it stays, up to “map-"_s);
    QVERIFY(files().contains(u"map-1953.svg"_s));
    QVERIFY(!files().contains(u"map-2016.svg"_s));
}

void TestFigures::keptFigureIsUsed() {
    const TemporaryStore store;
    QVERIFY(store.open()
                ->keep(Kept::Figure, {u"column"_s, R"({"pixels":[400,300],"theme":"dark","title":"Kept"})"})
                .ok());
    const QStringList from{u"--store"_s, store.path(), u"--out"_s, path(u"a.png"_s)};
    QCOMPARE(run(QStringList{u"export"_s, u"--figure"_s, u"column"_s, u"--title"_s, u"Own"_s} + from).code,
             0);
    QCOMPARE(QImage(path(u"a.png"_s)).size(), QSize(400, 300));
    const QJsonObject figure = run({u"view"_s, path(u"a.png"_s), u"--json"_s}).json()[u"figure"_s].toObject();
    QCOMPARE(figure[u"theme"_s].toString(), u"dark"_s);
    QCOMPARE(figure[u"title"_s].toString(), u"Own"_s);
    QVERIFY(store.open()->keep(Kept::Figure, {u"print"_s, R"({"dpi":600})"}).ok());
    QCOMPARE(run(QStringList{u"export"_s, u"--force"_s, u"--figure"_s, u"print"_s, u"--width-mm"_s, u"12.7"_s,
                             u"--height-mm"_s, u"25.4"_s} +
                 from)
                 .code,
             0);
    QCOMPARE(QImage(path(u"a.png"_s)).size(), QSize(300, 600)); // at the dpi of the kept figure
    PLUSONE_VERIFY_REFUSED(run(QStringList{u"export"_s, u"--force"_s, u"--figure"_s, u"other"_s} + from), 1,
                           u"Kept are: column"_s);
}

void TestFigures::keptFigureHasNoWordsOnAnotherView() {
    const TemporaryStore store;
    QVERIFY(store.open()->keep(Kept::Figure, {u"2014"_s, R"({"description":"Three ties of 2014."})"}).ok());
    const QStringList from{u"export"_s,  u"--store"_s, store.path(), u"--figure"_s,   u"2014"_s,
                           u"--force"_s, u"--text"_s,  u"--out"_s,   path(u"a.svg"_s)};
    QCOMPARE(run(from).code, 0);
    QVERIFY(!contentOf(path(u"a.txt"_s)).contains("Three ties"));
    QCOMPARE(run(from + QStringList{u"--description"_s, u"Four ties."_s}).code, 0);
    QVERIFY(contentOf(path(u"a.txt"_s)).contains("Four ties."));
}

void TestFigures::sequenceHasItsOwnWords() {
    PLUSONE_VERIFY_REFUSED(run({u"export"_s, u"--each"_s, u"year"_s, u"--from"_s, u"2014"_s, u"--to"_s,
                                u"2016"_s, u"--description"_s, u"Ties"_s, u"--out"_s, path(u"a.svg"_s)}),
                           2, u"--description is of one figure"_s);
}

void TestFigures::partExplainsTheColoursThatItShows() {
    const auto groupsIn = [this](const QStringList& more) {
        const Ran ran = run(QStringList{u"export"_s, u"--force"_s, u"--disc-colour"_s, u"community"_s,
                                        u"--size"_s, u"2000x1400"_s, u"--out"_s, path(u"a.svg"_s)} +
                            more);
        QString svg = QString::fromUtf8(contentOf(path(u"a.svg"_s)));
        svg = svg.mid(svg.indexOf(u"id=\"legend\""_s));
        return ran.code == 0 ? svg.count(u">community "_s) : -1;
    };
    const auto whole = groupsIn({});
    QVERIFY(whole > 1);
    QCOMPARE(groupsIn({u"--crop"_s, u"MNG"_s}), 1);
}

void TestFigures::keptPartOfAnotherLayoutIsTheWholeMap() {
    const TemporaryStore store;
    QVERIFY(store.open()->keep(Kept::Figure, {u"part"_s, R"({"crop":[1000,1000,50,50]})"}).ok());
    const QStringList from{u"export"_s,      u"--store"_s,  store.path(), u"--out"_s,
                           path(u"a.png"_s), u"--figure"_s, u"part"_s};
    const Ran ran = run(from);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("shows the whole map"), ran.err.constData());
    QVERIFY(
        !run({u"view"_s, path(u"a.png"_s), u"--json"_s}).json()[u"figure"_s].toObject().contains(u"crop"_s));
    const Ran chosen = run(from + QStringList{u"--force"_s, u"--crop"_s, u"AUS"_s});
    QCOMPARE(chosen.code, 0);
    QCOMPARE(chosen.err, QByteArray());
}

void TestFigures::sizeThatCannotBeNamesWhatWasGiven_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("dpi and scale")
        << QStringList{u"--dpi"_s, u"500"_s, u"--scale"_s, u"4"_s} << 2
        << u"--dpi, --scale: 500 dpi in 4 times as many pixels are 2000 dpi, and a figure has at most 1200. "
           "Its scale is at most 2."_s;
    QTest::newRow("size and scale") << QStringList{u"--size"_s, u"6000x4000"_s, u"--scale"_s, u"4"_s} << 2
                                    << u": --size, --scale: A figure of 24000 × 16000 px cannot be made"_s;
    QTest::newRow("size") << QStringList{u"--size"_s, u"30x30"_s} << 2
                          << u": --size: A figure of 30 × 30 px cannot be made"_s;
    QTest::newRow("kept") << QStringList{u"--figure"_s, u"small"_s} << 1
                          << u": --figure: A figure of 10 × 10 px cannot be made"_s;
    QTest::newRow("kept, finer") << QStringList{u"--figure"_s, u"fine"_s, u"--scale"_s, u"3"_s} << 1
                                 << u": --figure, --scale: 600 dpi in 3 times"_s;
}

void TestFigures::sizeThatCannotBeNamesWhatWasGiven() {
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, message);
    const TemporaryStore store;
    QVERIFY(store.open()->keep(Kept::Figure, {u"small"_s, R"({"pixels":[10,10]})"}).ok());
    QVERIFY(store.open()->keep(Kept::Figure, {u"fine"_s, R"({"dpi":600})"}).ok());
    const QStringList from{u"export"_s, u"--store"_s, store.path(), u"--out"_s, path(u"a.png"_s)};
    PLUSONE_VERIFY_REFUSED(run(from + options), code, message);
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
