#include "support/figurewindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFigureOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySwitchChangesSpecAndPicture_data();
    void everySwitchChangesSpecAndPicture();
    void lettersAsShapesReachTheSpec();
    void textsReachTheSpec();
    void descriptionFollowsTheFigureUntilItIsWritten();
    void emptiedDescriptionIsTheGeneratedOne();
    void tooLongADescriptionIsSaid();
    void wheelOverTheDescriptionScrollsTheChoices();
    void presetSetsSizeAndResolution();
    void unitsSayTheSameSize();
    void scaleKeepsThePage();
    void badSizesAreSaidAndCannotBeExported_data();
    void badSizesAreSaidAndCannotBeExported();
    void partOfTheMap();
    void everyControlIsReachedByTab();
    void wheelOverAControlScrollsTheChoices();

private:
    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<test::FigureWindow> m_window;
};

void TestFigureOptions::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_window = std::make_unique<test::FigureWindow>(*m_store);
}

void TestFigureOptions::cleanup() {
    m_window.reset();
    m_store.reset();
}

void TestFigureOptions::everySwitchChangesSpecAndPicture_data() {
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("key"); // of the spec's JSON
    using Pair = std::pair<const char*, const char*>;
    for (const auto& [control, key] :
         {Pair{"showTitle", "show_title"}, Pair{"showSubtitle", "show_subtitle"},
          Pair{"showDate", "show_date"}, Pair{"showLegend", "show_legend"},
          Pair{"showSizeKey", "show_size_key"}, Pair{"showTimeScale", "show_time_scale"},
          Pair{"showCredit", "show_credit"}, Pair{"transparent", "transparent"},
          Pair{"bothNames", "both_names"}, Pair{"theme", "theme"}, Pair{"language", "language"},
          Pair{"sources", "sources"}, Pair{"preset", "pixels"}}) {
        QTest::newRow(control) << QString::fromLatin1(control) << QString::fromLatin1(key);
    }
}

void TestFigureOptions::everySwitchChangesSpecAndPicture() {
    QFETCH(QString, control);
    QFETCH(QString, key);
    QVERIFY(m_window->showsFigure());
    const QJsonObject before = m_window->spec().toJson();
    const QImage picture = m_window->preview()->image();
    auto* widget = m_window->child<QWidget>(qPrintable(control));
    widget->setFocus();
    // (A slide has no room for a list of sources: the other way there is a change to see.)
    const auto towards = control == u"sources"_s ? Qt::Key_Up : Qt::Key_Down;
    QTest::keyClick(widget, qobject_cast<QCheckBox*>(widget) ? Qt::Key_Space : towards);
    const QJsonObject after = m_window->spec().toJson();
    QVERIFY(after[key] != before[key]);
    for (const QString& other : before.keys()) {
        QVERIFY2(other == key || other == u"dpi"_s || before[other] == after[other], qPrintable(other));
    }
    QVERIFY(m_window->showsFigure());
    QVERIFY(m_window->preview()->image() != picture);
}

void TestFigureOptions::lettersAsShapesReachTheSpec() {
    QVERIFY(!m_window->spec().outlines);
    m_window->child<QCheckBox>("outlines")->click();
    QVERIFY(m_window->spec().outlines);
}

void TestFigureOptions::textsReachTheSpec() {
    QTest::keyClicks(m_window->child<QLineEdit>("title"), u" Who is tied "_s);
    QTest::keyClicks(m_window->child<QLineEdit>("subtitle"), u"and how"_s);
    QCOMPARE(m_window->spec().title, u"Who is tied"_s);
    QCOMPARE(m_window->spec().subtitle, u"and how"_s);
    QVERIFY(m_window->showsFigure());
    const auto& texts = m_window->preview()->figure()->texts;
    QVERIFY(
        std::any_of(texts.begin(), texts.end(), [](const FigureText& t) { return t.text == u"and how"_s; }));
    m_window->child<QCheckBox>("showTitle")->click();
    QVERIFY(!m_window->child<QLineEdit>("title")->isEnabled());
    QVERIFY(m_window->child<QLineEdit>("subtitle")->isEnabled());
}

void TestFigureOptions::descriptionFollowsTheFigureUntilItIsWritten() {
    QVERIFY(m_window->showsFigure());
    auto* text = m_window->child<QPlainTextEdit>("description");
    auto* asGenerated = m_window->child<QPushButton>("asGenerated");
    const QString english = m_window->preview()->figure()->description;
    QVERIFY(!english.isEmpty());
    QCOMPARE(text->toPlainText(), english);
    QCOMPARE(m_window->spec().description, QString()); // or a figure that is kept would stay with it
    QVERIFY(!asGenerated->isEnabled());
    auto* language = m_window->child<QComboBox>("language");
    language->setCurrentIndex(1);
    QVERIFY(m_window->showsFigure());
    QCOMPARE(text->toPlainText(), m_window->preview()->figure()->description);
    QVERIFY(text->toPlainText() != english);
    language->setCurrentIndex(0);
    QVERIFY(m_window->showsFigure());

    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" Two hubs."_s);
    QCOMPARE(m_window->spec().description, english + u" Two hubs."_s);
    language->setCurrentIndex(1);
    QVERIFY(m_window->showsFigure());
    QCOMPARE(text->toPlainText(), english + u" Two hubs."_s);
    QVERIFY(asGenerated->isEnabled());
    QCOMPARE(asGenerated->accessibleName(), u"Description as generated"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(asGenerated->hasFocus());
    QTest::keyClick(asGenerated, Qt::Key_Space);
    QCOMPARE(m_window->spec().description, QString());
    QVERIFY(text->hasFocus() && !asGenerated->isEnabled());
    QVERIFY(m_window->showsFigure());
    QCOMPARE(text->toPlainText(), m_window->preview()->figure()->description);
    QVERIFY(text->toPlainText() != english);
}

void TestFigureOptions::emptiedDescriptionIsTheGeneratedOne() {
    QVERIFY(m_window->showsFigure());
    auto* text = m_window->child<QPlainTextEdit>("description");
    const QString generated = text->toPlainText();
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    QVERIFY(m_window->showsFigure());
    QCOMPARE(text->toPlainText(), QString()); // room to write in
    QCOMPARE(m_window->preview()->figure()->description, generated);
    QTest::keyClick(text, Qt::Key_Backtab);
    QCOMPARE(text->toPlainText(), generated);
    QVERIFY(!m_window->child<QPushButton>("asGenerated")->isEnabled());
}

void TestFigureOptions::tooLongADescriptionIsSaid() {
    QVERIFY(m_window->showsFigure());
    auto* text = m_window->child<QPlainTextEdit>("description");
    const QString before = text->toPlainText();
    QGuiApplication::clipboard()->setText(QString(6000, u'x'));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), before);
    QVERIFY(m_window->child<QLabel>("message")->text().contains(u"4000"_s));
}

void TestFigureOptions::wheelOverTheDescriptionScrollsTheChoices() {
    QVERIFY(m_window->showsFigure());
    auto* text = m_window->child<QPlainTextEdit>("description");
    QScrollBar* bar = text->verticalScrollBar();
    QVERIFY(bar->maximum() > 0); // more than there is room for
    const auto isTaken = [text] {
        const QPointF middle = text->viewport()->rect().center();
        QWheelEvent wheel(middle, text->viewport()->mapToGlobal(middle), {}, {0, -120}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(text->viewport(), &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(!isTaken()); // what is round it is scrolled
    QCOMPARE(bar->value(), 0);
    text->setFocus();
    QVERIFY(isTaken());
    QVERIFY(bar->value() > 0);
}

void TestFigureOptions::presetSetsSizeAndResolution() {
    auto* preset = m_window->child<QComboBox>("preset");
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down); // article column
    QCOMPARE(m_window->spec().dpi, 600.0);
    QCOMPARE(m_window->spec().paperMm, QSizeF(90, 75));
    m_window->child<QDoubleSpinBox>("width")->setValue(100);
    QCOMPARE(preset->currentText(), u"Own size"_s);
    QCOMPARE(m_window->spec().paperMm, QSizeF(100, 75));
}

void TestFigureOptions::unitsSayTheSameSize() {
    const QSize pixels = m_window->spec().pixels;
    auto* unit = m_window->child<QComboBox>("unit");
    unit->setCurrentIndex(1);
    QCOMPARE(m_window->child<QDoubleSpinBox>("width")->value(), 338.67); // 1920 px at 144 dpi
    QCOMPARE(m_window->spec().pixels, pixels);
    unit->setCurrentIndex(0);
    QCOMPARE(m_window->child<QDoubleSpinBox>("width")->value(), 1920.0);
    QCOMPARE(m_window->spec().pixels, pixels);
}

void TestFigureOptions::scaleKeepsThePage() {
    const FigureSpec once = m_window->spec();
    auto* scale = m_window->child<QComboBox>("scale");
    QCOMPARE(scale->count(), 4);
    scale->setCurrentIndex(3);
    QCOMPARE(m_window->spec(), once.scaled(4));
    QCOMPARE(m_window->spec().page(), once.page());
}

void TestFigureOptions::badSizesAreSaidAndCannotBeExported_data() {
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("says");
    QTest::newRow("too wide") << u"width"_s << u"20001"_s << u"px"_s << u"20001"_s;
    QTest::newRow("a million") << u"width"_s << u"1000000"_s << u"px"_s << u"1000000"_s;
    QTest::newRow("nothing") << u"height"_s << u"0"_s << u"px"_s << u"× 0 px"_s;
    QTest::newRow("too many mm") << u"width"_s << u"3001"_s << u"mm"_s << u"3000 mm"_s;
    QTest::newRow("no mm") << u"width"_s << u"0"_s << u"mm"_s << u"3000 mm"_s;
    QTest::newRow("dpi too low") << u"dpi"_s << u"71"_s << u"px"_s << u"not 71"_s;
    QTest::newRow("dpi too high") << u"dpi"_s << u"1201"_s << u"px"_s << u"not 1201"_s;
    QTest::newRow("no dpi") << u"dpi"_s << u"0"_s << u"mm"_s << u"not 0"_s;
}

void TestFigureOptions::badSizesAreSaidAndCannotBeExported() {
    QFETCH(QString, control);
    QFETCH(QString, typed);
    QFETCH(QString, unit);
    QFETCH(QString, says);
    m_window->child<QComboBox>("unit")->setCurrentText(unit);
    auto* field = m_window->child<QAbstractSpinBox>(qPrintable(control));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Tab);
    auto* message = m_window->child<QLabel>("message");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(says), qPrintable(message->text()));
    QVERIFY(!m_window->child<QPushButton>("export")->isEnabled());
    QVERIFY(!m_window->child<QPushButton>("copy")->isEnabled());
    m_window->child<QComboBox>("preset")->setCurrentIndex(0);
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
    QVERIFY(!message->isVisible());
}

void TestFigureOptions::partOfTheMap() {
    auto* part = m_window->child<QComboBox>("part");
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Down); // nothing is selected, and no window shows anything
    QCOMPARE(part->currentIndex(), 0);
    QVERIFY(!m_window->spec().crop);

    m_window->source.selected = QRectF(-100, -100, 200, 150);
    m_window->source.view = QRectF(0, 0, 300, 200);
    m_window->open();
    part = m_window->child<QComboBox>("part");
    QVERIFY(m_window->showsFigure());
    const QImage whole = m_window->preview()->image();
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Down);
    QCOMPARE(m_window->spec().crop, m_window->source.selected);
    QVERIFY(m_window->showsFigure());
    QVERIFY(m_window->preview()->image() != whole);
    QTest::keyClick(part, Qt::Key_Down);
    QCOMPARE(m_window->spec().crop, m_window->source.view);
    m_window->source.arrangement = layout::Arrangement::Hub;
    m_window->open(); // the next figure is of another map
    QVERIFY(!m_window->spec().crop);
}

void TestFigureOptions::everyControlIsReachedByTab() {
    QSet<QString> missing{u"preview"_s};
    for (const char* name :
         {"preset",      "width",         "height",       "unit",        "dpi",        "scale",
          "theme",       "transparent",   "language",     "bothNames",   "outlines",   "part",
          "showTitle",   "title",         "showSubtitle", "subtitle",    "showDate",   "showLegend",
          "showSizeKey", "showTimeScale", "sources",      "showCredit",  "kept",       "keep",
          "format",      "copy",          "export",       "description", "asGenerated"}) {
        missing << QString::fromLatin1(name);
    }
    m_window->child<QPlainTextEdit>("description")->setPlainText(u"Two hubs."_s);
    m_window->preview()->setFocus();
    constexpr int enough = 60;
    for (int i = 0; i < enough && QApplication::focusWidget(); ++i) {
        missing.remove(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u", "_s)));
}

void TestFigureOptions::wheelOverAControlScrollsTheChoices() {
    m_window->dialog->resize(1024, 500);
    auto* theme = m_window->child<QComboBox>("theme");
    const QPointF middle = theme->rect().center();
    const FigureSpec before = m_window->spec();
    QWheelEvent wheel(middle, theme->mapToGlobal(middle), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(theme, &wheel);
    QCOMPARE(m_window->spec().toJson(), before.toJson());
}

QTEST_MAIN(TestFigureOptions)
#include "tst_figureoptions.moc"
