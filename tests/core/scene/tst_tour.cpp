#include "scene/tour.h"
#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

RecordRef ref(const QString& text) {
    return *RecordRef::fromString(text);
}

/// Two steps, the second with a view of its own.
Tour sample() {
    TourStep first{{u"A"_s, u"あ"_s}, {u"One."_s, u"一。"_s}, {}, {ref(u"ties/tpp-2016"_s)}};
    TourStep second{{u"B"_s, {}}, {u"Two."_s, {}}, {}, {}};
    second.view.lens = *Lens::fromText(u"at=2024-06-01/12;frameworks=quad"_s);
    second.view.arrangement = layout::Arrangement::Hub;
    second.view.positions = {{u"JPN"_s, {12, -8}}};
    second.view.viewport = Viewport{{}, {3, 4}, 1.5};
    return {u"mine"_s, {u"My tour"_s, u"私の案内"_s}, {first, second}};
}

QByteArray jsonOf(const Tour& tour) {
    return QJsonDocument(tour.toJson()).toJson();
}

Tour with(const QString& lens, const QString& record) {
    Tour tour = sample();
    tour.steps.resize(1);
    tour.steps[0].view.lens = *Lens::fromText(lens);
    tour.steps[0].records = {ref(record)};
    return tour;
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsJson();
    void styleOfAViewIsLeftOut();
    void textIsInTheLanguageThatThereIs();
    void badInputNamesStepAndField_data();
    void badInputNamesStepAndField();
    void citedRecordsHaveToBeShown_data();
    void citedRecordsHaveToBeShown();
    void shippedTourStandsOnTheShippedData();
    void shippedTourSpeaksBothLanguages();
    void keptTourOfTheSameNameStandsInThePlaceOfTheShippedOne();
    void keptTourThatCannotBeReadIsNamed();
};

void TestTour::comesBackFromItsJson() {
    const auto read = Tour::fromJson(jsonOf(sample()));
    QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->toJson(), sample().toJson());
    QCOMPARE(read->name, u"mine"_s);
    QCOMPARE(read->steps.size(), 2U);
    QCOMPARE(read->steps[0].records, std::vector{ref(u"ties/tpp-2016"_s)});
    QCOMPARE(read->steps[1].view.lens, sample().steps[1].view.lens);
    QCOMPARE(read->steps[1].view.arrangement, layout::Arrangement::Hub);
    QCOMPARE(read->steps[1].view.viewport->scale, 1.5);
}

void TestTour::styleOfAViewIsLeftOut() {
    Tour tour = sample();
    tour.steps[0].view.style = u"dark"_s;
    QCOMPARE(Tour::fromJson(jsonOf(tour))->steps[0].view.style, QString());
}

void TestTour::textIsInTheLanguageThatThereIs() {
    const TourText both{u"Alliance"_s, u"同盟"_s};
    QCOMPARE(both.in(u"en"_s), u"Alliance"_s);
    QCOMPARE(both.in(u"ja"_s), u"同盟"_s);
    const TourText japanese{u" "_s, u"同盟"_s};
    QCOMPARE(japanese.in(u"en"_s), u"同盟"_s);
    QCOMPARE((TourText{u"Alliance"_s, {}}).in(u"ja"_s), u"Alliance"_s);
}

void TestTour::badInputNamesStepAndField_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char* name, const QByteArray& json, const QStringList& parts) {
        QTest::newRow(name) << json << parts;
    };
    const QByteArray head = R"({"name": "n", "title": {"en": "T"}, "steps": )";
    const QByteArray good = R"({"title": {"en": "A"}, "text": {"ja": "あ"}, "view": {}, "records": []})";
    const auto secondStep = [&](const QByteArray& step) { return head + '[' + good + ',' + step + "]}"; };
    row("nothing", "", {u"no JSON object"_s});
    row("cut off", head + '[', {u"no JSON object"_s});
    row("a list", "[]", {u"no JSON object"_s});
    row("no name", R"({"title": {"en": "T"}, "steps": [1]})", {u"“name”"_s, u"missing"_s});
    row("empty name", R"({"name": " ", "title": {"en": "T"}, "steps": [1]})", {u"“name”"_s, u"empty"_s});
    row("title is a text", R"({"name": "n", "title": "T", "steps": [1]})", {u"“title”"_s, u"object"_s});
    row("title of neither language", R"({"name": "n", "title": {"en": " "}, "steps": [1]})",
        {u"“title”"_s, u"Japanese"_s});
    row("title of a third language", R"({"name": "n", "title": {"en": "T", "fr": "T"}, "steps": [1]})",
        {u"“title”"_s, u"“fr”"_s});
    row("no steps", head + "[]}", {u"“steps”"_s, u"one step"_s});
    row("steps are an object", head + "{}}", {u"“steps”"_s, u"list"_s});
    row("misspelt field", head + '[' + good + R"(], "step": 1})", {u"“step”"_s, u"not known"_s});
    row("step is a number", secondStep("2"), {u"Step 2"_s, u"object"_s});
    row("step without a title", secondStep(R"({"text": {"en": "A"}, "view": {}, "records": []})"),
        {u"Step 2"_s, u"“title”"_s});
    row("step without a text", secondStep(R"({"title": {"en": "A"}, "view": {}, "records": []})"),
        {u"Step 2"_s, u"“text”"_s});
    row("text is a number",
        secondStep(R"({"title": {"en": "A"}, "text": {"en": 1}, "view": {}, "records": []})"),
        {u"Step 2"_s, u"“text”"_s, u"“en”"_s});
    row("step without a view", secondStep(R"({"title": {"en": "A"}, "text": {"en": "A"}, "records": []})"),
        {u"Step 2"_s, u"“view”"_s});
    row("view with a bad lens",
        secondStep(
            R"({"title": {"en": "A"}, "text": {"en": "A"}, "view": {"lens": "at=yesterday"}, "records": []})"),
        {u"Step 2"_s, u"“view”"_s, u"at=yesterday"_s});
    row("records are missing", secondStep(R"({"title": {"en": "A"}, "text": {"en": "A"}, "view": {}})"),
        {u"Step 2"_s, u"“records”"_s});
    row("record without a kind",
        secondStep(R"({"title": {"en": "A"}, "text": {"en": "A"}, "view": {}, "records": ["tpp-2016"]})"),
        {u"Step 2"_s, u"“records”"_s, u"“tpp-2016”"_s});
    row("record is a number",
        secondStep(R"({"title": {"en": "A"}, "text": {"en": "A"}, "view": {}, "records": [7]})"),
        {u"Step 2"_s, u"“records”"_s});
}

void TestTour::badInputNamesStepAndField() {
    QFETCH(QByteArray, json);
    QFETCH(QStringList, parts);
    const auto read = Tour::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    for (const QString& part : parts) {
        QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
    }
    QVERIFY2(read.error().message.endsWith(u'.') && !read.error().message.endsWith(u".."_s),
             qPrintable(read.error().message));
}

void TestTour::citedRecordsHaveToBeShown_data() {
    QTest::addColumn<QString>("lens");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("fault"); // empty: none
    const QString unseen = u"does not show"_s;
    const auto row = [](const QString& lens, const QString& record, const QString& fault) {
        QTest::newRow(qPrintable(record + u' ' + lens)) << lens << record << fault;
    };
    row({}, u"ties/tpp-2016"_s, {});
    row(u"kinds=exercises"_s, u"ties/tpp-2016"_s, unseen);
    row(u"at=2018-01-01/36"_s, u"ties/tpp-2016"_s, unseen);
    row({}, u"ties/tpp-2061"_s, u"There is no record “ties/tpp-2061”"_s);
    row({}, u"exercises/malabar-1995"_s, u"has no source yet"_s);
    row({}, u"exercises/malabar-2016"_s, {});
    row({}, u"exercises/malabar-2018"_s, unseen);
    row({}, u"dialogues/tsd-2016-07-25"_s, {});
    row(u"frameworks=quad"_s, u"dialogues/tsd-2016-07-25"_s, unseen);
    row({}, u"frameworks/jp-us-au"_s, {});
    row({}, u"frameworks/aukus"_s, unseen); // of 2021
    row({}, u"actors/AUS"_s, {});
    row(u"frameworks=jp-us-in"_s, u"actors/AUS"_s, unseen);
    row({}, u"series/"_s + Series::idFor(EventKind::Exercises, u"Malabar"_s).slug(), {});
    row(u"kinds=agreements"_s, u"series/"_s + Series::idFor(EventKind::Exercises, u"Malabar"_s).slug(),
        unseen);
    row({}, u"series/"_s + Series::idFor(EventKind::Dialogues, u"Japan-China-ROK Trilateral Summit"_s).slug(),
        {});
    row(u"kinds=agreements"_s, u"sources/jmh-2016-08-24-editorial"_s, {});
    row({}, u"editorial-claims/claim-20"_s, {});
    row({}, u"editorial-claims/claim-99"_s, u"There is no record"_s);
}

void TestTour::citedRecordsHaveToBeShown() {
    QFETCH(QString, lens);
    QFETCH(QString, record);
    QFETCH(QString, fault);
    const auto checked = checkTour(with(lens, record), test::shipped());
    QCOMPARE(checked.ok(), fault.isEmpty());
    if (!checked) {
        QVERIFY2(checked.error().message.contains(fault), qPrintable(checked.error().message));
        QVERIFY2(checked.error().message.contains(u"Step 1"_s), qPrintable(checked.error().message));
    }
}

void TestTour::shippedTourStandsOnTheShippedData() {
    const auto tour = shippedTour();
    QVERIFY2(tour.ok(), qPrintable(tour ? QString() : tour.error().message));
    const auto checked = checkTour(*tour, test::shipped());
    QVERIFY2(checked.ok(), qPrintable(checked ? QString() : checked.error().message));
    QCOMPARE(tour->steps.size(), 10U);
    for (const TourStep& step : tour->steps) {
        QVERIFY2(!step.records.empty(), qPrintable(step.title.en));
        // Everybody who has a place of his own is in the network, and the other way round.
        const Network network = buildNetwork(test::shipped(), step.view.lens);
        QVERIFY2(!network.nodes.empty(), qPrintable(step.title.en));
        if (!step.view.positions.empty()) {
            QCOMPARE(step.view.positions.size(), layoutNodeCount(network));
            for (std::size_t i = 0; i < layoutNodeCount(network); ++i) {
                QVERIFY2(step.view.positions.contains(nodeKey(network, i)), qPrintable(nodeKey(network, i)));
            }
        }
    }
}

void TestTour::shippedTourSpeaksBothLanguages() {
    const Tour tour = *shippedTour();
    QVERIFY(!tour.title.en.isEmpty() && !tour.title.ja.isEmpty());
    for (const TourStep& step : tour.steps) {
        for (const QString& text : {step.title.en, step.title.ja, step.text.en, step.text.ja}) {
            QCOMPARE(text, text.trimmed());
            QVERIFY2(!text.isEmpty(), qPrintable(step.title.en));
        }
        const auto sentences = step.text.ja.count(u'。');
        QVERIFY2(sentences >= 2 && sentences <= 5, qPrintable(step.text.ja));
    }
}

void TestTour::keptTourOfTheSameNameStandsInThePlaceOfTheShippedOne() {
    const QString shipped = shippedTour()->name;
    const auto alone = offeredTours({});
    QCOMPARE(alone.size(), 1U);
    QCOMPARE(alone[0].name, shipped);
    QVERIFY(!alone[0].isKept);
    const auto two = offeredTours({{u"another"_s, jsonOf(sample())}, {shipped, jsonOf(sample())}});
    QCOMPARE(two.size(), 2U);
    QCOMPARE(two[0].name, shipped); // first, as ever
    QVERIFY(two[0].isKept);
    QCOMPARE(two[0].tour->name, shipped); // that it is kept under, whatever its file says
    QCOMPARE(two[0].tour->title.en, u"My tour"_s);
    QCOMPARE(two[1].name, u"another"_s);
}

void TestTour::keptTourThatCannotBeReadIsNamed() {
    const auto offered = offeredTours({{u"broken"_s, "{"}});
    QCOMPARE(offered.size(), 2U);
    QCOMPARE(offered[1].name, u"broken"_s);
    QVERIFY(!offered[1].tour);
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
