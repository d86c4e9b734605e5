#include "support/figurewindow.h"

#include "export/figurepresets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFigurePresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keptFigureComesBackInAnotherDialogOverAnotherConnection();
    void descriptionStaysWithItsView();
    void nameThatIsThereIsReplacedOnlyWhenThePersonSaysSo();
    void figureIsRemoved();
    void nothingIsKeptWithoutAName();
    void figureThatAnotherRemovedIsSaid();
    void figureThatCannotBeReadIsSaid();
    void readOnlyStoreSaysWhyNot();

private:
    void keep(const QString& name);
    void choose(const QString& name);
    [[nodiscard]] QStringList keptNames() const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<test::FigureWindow> m_window;
};

void TestFigurePresets::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_window = std::make_unique<test::FigureWindow>(*m_store);
}

void TestFigurePresets::cleanup() {
    m_window.reset();
    m_store.reset();
}

void TestFigurePresets::keep(const QString& name) {
    m_window->prompt.answerNextText(name);
    QTest::mouseClick(m_window->child<QPushButton>("keep"), Qt::LeftButton);
}

/// By keys, as a person does.
void TestFigurePresets::choose(const QString& name) {
    auto* names = m_window->child<QComboBox>("kept");
    names->setCurrentIndex(0);
    names->setFocus();
    while (names->currentText() != name && names->currentIndex() + 1 < names->count()) {
        QTest::keyClick(names, Qt::Key_Down);
    }
    QCOMPARE(names->currentText(), name);
}

QStringList TestFigurePresets::keptNames() const {
    QStringList names;
    const auto figures = m_store->open()->kept(Kept::Figure);
    for (const Keepsake& figure : *figures) {
        names << figure.name;
    }
    return names;
}

void TestFigurePresets::keptFigureComesBackInAnotherDialogOverAnotherConnection() {
    QVERIFY(m_window->showsFigure());
    m_window->source.view = QRectF(0, 0, 300, 200);
    m_window->open();
    QVERIFY(m_window->showsFigure());
    m_window->child<QComboBox>("preset")->setCurrentIndex(2);
    m_window->child<QCheckBox>("showDate")->click();
    m_window->child<QComboBox>("part")->setCurrentIndex(2);
    Q_EMIT m_window->preview()->moved({false, {MapItem::Kind::Actor, u"AUS"_s}}, {20, 10});
    Q_EMIT m_window->preview()->moved({true, {}}, {0, -40});
    const FigureSpec wanted = m_window->spec();
    QVERIFY(wanted.crop && wanted.legendAt && !wanted.labelOffsets.empty());
    keep(u" For the article "_s);
    QCOMPARE(keptNames(), QStringList{u"For the article"_s});

    m_window.reset();
    m_window = std::make_unique<test::FigureWindow>(*m_store); // another session; its window shows nothing
    m_window->child<QComboBox>("theme")->setCurrentIndex(1);
    QVERIFY(m_window->spec() != wanted);
    choose(u"For the article"_s);
    QCOMPARE(m_window->spec().toJson(), wanted.toJson());
    QCOMPARE(m_window->child<QComboBox>("part")->currentText(), u"As the figure had it"_s);
    QCOMPARE(m_window->child<QComboBox>("preset")->currentIndex(), 2);
    QVERIFY(m_window->showsFigure());
}

void TestFigurePresets::descriptionStaysWithItsView() {
    auto* description = m_window->child<QPlainTextEdit>("description");
    description->setPlainText(u"Ties of one day."_s);
    keep(u"A"_s);
    QVERIFY(!m_store->open()->kept(Kept::Figure)->front().state.contains("Ties of one day"));
    QVERIFY(m_store->open()
                ->keep(Kept::Figure, {u"Old"_s, R"({"theme":"dark","description":"Ties of long ago."})"})
                .ok());
    m_window = std::make_unique<test::FigureWindow>(*m_store);
    m_window->child<QPlainTextEdit>("description")->setPlainText(u"Ties of today."_s);
    choose(u"Old"_s);
    QCOMPARE(m_window->spec().theme, u"dark"_s);
    QCOMPARE(m_window->spec().description, u"Ties of today."_s);
}

void TestFigurePresets::nameThatIsThereIsReplacedOnlyWhenThePersonSaysSo() {
    keep(u"A"_s);
    m_window->child<QComboBox>("theme")->setCurrentIndex(1);
    m_window->prompt.answerNext(false);
    keep(u"A"_s);
    QVERIFY(m_window->prompt.lastMessage().contains(u"“A”"_s));
    const auto theme = [this] {
        return QJsonDocument::fromJson(m_store->open()->kept(Kept::Figure)->front().state)[u"theme"_s]
            .toString();
    };
    QCOMPARE(theme(), u"paper"_s);
    m_window->prompt.answerNext(true);
    keep(u"A"_s);
    QCOMPARE(theme(), u"dark"_s);
    QCOMPARE(keptNames().size(), 1);
}

void TestFigurePresets::figureIsRemoved() {
    auto* remove = m_window->child<QPushButton>("remove");
    QVERIFY(!remove->isEnabled());
    keep(u"A"_s);
    keep(u"B"_s);
    QVERIFY(remove->isEnabled());
    m_window->prompt.answerNext(false);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(keptNames().size(), 2);
    m_window->prompt.answerNext(true);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(keptNames(), QStringList{u"A"_s});
    QVERIFY(!remove->isEnabled());
}

void TestFigurePresets::nothingIsKeptWithoutAName() {
    keep({});
    keep(u"  "_s);
    QVERIFY(keptNames().isEmpty());
    QCOMPARE(m_window->child<QComboBox>("kept")->currentText(), u"No figure is kept yet"_s);
}

void TestFigurePresets::figureThatAnotherRemovedIsSaid() {
    keep(u"A"_s);
    auto* names = m_window->child<QComboBox>("kept");
    names->setCurrentIndex(0);
    QVERIFY(m_store->open()->removeKept(Kept::Figure, u"A"_s).ok());
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QVERIFY(m_window->prompt.lastMessage().contains(u"“A”"_s));
    QCOMPARE(names->count(), 1);
}

void TestFigurePresets::figureThatCannotBeReadIsSaid() {
    const FigureSpec before = m_window->spec();
    QVERIFY(m_store->open()->keep(Kept::Figure, {u"odd"_s, "{\"dpi\":\"many\"}"}).ok());
    m_window->child<FigurePresets>("presets")->refresh();
    choose(u"odd"_s);
    QVERIFY2(m_window->prompt.lastMessage().contains(u"dpi"_s), qPrintable(m_window->prompt.lastMessage()));
    QCOMPARE(m_window->spec().toJson(), before.toJson());
}

void TestFigurePresets::readOnlyStoreSaysWhyNot() {
    keep(u"A"_s);
    m_window.reset();
    m_window = std::make_unique<test::FigureWindow>(*m_store, Store::Mode::ReadOnly);
    QVERIFY(!m_window->child<QPushButton>("keep")->isEnabled());
    auto* whyNot = m_window->child<QLabel>("whyNotKept");
    QVERIFY(whyNot->isVisible() && whyNot->text().contains(u"reading only"_s));
    choose(u"A"_s); // what is kept can be chosen
    QVERIFY(!m_window->child<QPushButton>("remove")->isEnabled());
}

QTEST_MAIN(TestFigurePresets)
#include "tst_figurepresets.moc"
