#include "export/figuredialog.h"
#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFigureDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void previewIsDrawn();
    void presetSetsSizeAndResolution();
    void pngIsWrittenAsAsked();
    void svgAndPdfAreWritten_data();
    void svgAndPdfAreWritten();
    void fileIsReplacedOnlyWhenThePersonSaysSo();
    void missingFolderIsSaid();
    void cancelledDialogWritesNothing();
    void tooLargeIsSaidAndCannotBeExported();
    void partsAndTextsReachTheSpec();

private:
    template <class Widget>
    Widget* child(const QString& name) {
        auto* widget = m_dialog->findChild<Widget*>(name);
        if (!widget) {
            qFatal("no %s", qPrintable(name));
        }
        return widget;
    }
    void exportTo(const QString& path);

    QTemporaryDir m_folder;
    Prompt m_prompt;
    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FigureDialog> m_dialog;
};

void TestFigureDialog::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_prompt = {};
    m_prompt.setSilent();
    auto network = std::make_shared<const Network>(buildNetwork(m_session->dataset(), m_session->lens()));
    auto positions = std::make_shared<const std::vector<layout::Vec2>>(
        layout::arrange(layoutGraph(m_session->dataset(), *network, m_session->style(), u"en"_s), {})
            .positions);
    m_dialog = std::make_unique<FigureDialog>(
        *m_session, m_prompt, FigureSource{m_session->dataset(), m_session->lens(), network, positions});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestFigureDialog::cleanup() {
    m_dialog.reset();
    m_session.reset();
    m_store.reset();
}

void TestFigureDialog::exportTo(const QString& path) {
    m_prompt.answerNextFile(path);
    QTest::mouseClick(child<QPushButton>(u"export"_s), Qt::LeftButton);
}

void TestFigureDialog::previewIsDrawn() {
    auto* preview = child<QLabel>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!preview->pixmap().isNull(), 10000);
    const QSize size = preview->pixmap().size();
    QVERIFY(std::abs(double(size.width()) / size.height() - 1920.0 / 1080) < 0.02);
    const QImage first = preview->pixmap().toImage();
    child<QComboBox>(u"theme"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(preview->pixmap().toImage() != first, 10000);
}

void TestFigureDialog::presetSetsSizeAndResolution() {
    auto* preset = child<QComboBox>(u"preset"_s);
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_Down); // article column
    QCOMPARE(m_dialog->spec()->dpi, 600.0);
    QCOMPARE(m_dialog->spec()->pixels, *FigureSpec::pixelsFor(90, 75, 600));
    child<QDoubleSpinBox>(u"width"_s)->setValue(100);
    QCOMPARE(preset->currentText(), u"Own size"_s);
    QCOMPARE(m_dialog->spec()->pixels, *FigureSpec::pixelsFor(100, 75, 600));
}

void TestFigureDialog::pngIsWrittenAsAsked() {
    child<QDoubleSpinBox>(u"width"_s)->setValue(800);
    child<QDoubleSpinBox>(u"height"_s)->setValue(600);
    child<QSpinBox>(u"dpi"_s)->setValue(192);
    QSignalSpy exported(m_dialog.get(), &FigureDialog::exported);
    exportTo(m_folder.filePath(u"a.png"_s));
    QVERIFY(exported.wait(20000));
    const QImage image(m_folder.filePath(u"a.png"_s));
    QCOMPARE(image.size(), QSize(800, 600));
    QCOMPARE(image.dotsPerMeterX(), 7559);
    QVERIFY(child<QLabel>(u"message"_s)->text().contains(u"a.png"_s));
    QVERIFY(child<QPushButton>(u"export"_s)->isEnabled());
}

void TestFigureDialog::svgAndPdfAreWritten_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << 1 << QByteArray("<?xml");
    QTest::newRow("pdf") << 2 << QByteArray("%PDF-1.");
}

void TestFigureDialog::svgAndPdfAreWritten() {
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    child<QComboBox>(u"format"_s)->setCurrentIndex(format);
    QSignalSpy exported(m_dialog.get(), &FigureDialog::exported);
    exportTo(m_folder.filePath(u"figure"_s)); // the ending comes from the format
    QVERIFY(exported.wait(20000));
    QFile file(exported[0][0].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void TestFigureDialog::fileIsReplacedOnlyWhenThePersonSaysSo() {
    QFile old(m_folder.filePath(u"old.png"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("drawn by hand") > 0);
    old.close();
    QSignalSpy exported(m_dialog.get(), &FigureDialog::exported);
    const QString withoutEnding = m_folder.filePath(u"old"_s);
    m_prompt.answerNext(false);
    exportTo(withoutEnding);
    QVERIFY2(m_prompt.lastMessage().contains(u"old.png"_s), qPrintable(m_prompt.lastMessage()));
    QVERIFY(child<QPushButton>(u"export"_s)->isEnabled());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("drawn by hand"));
    m_prompt.answerNext(true);
    exportTo(withoutEnding);
    QVERIFY(exported.wait(20000));
    QVERIFY(!QImage(old.fileName()).isNull());
}

void TestFigureDialog::missingFolderIsSaid() {
    const QString path = m_folder.filePath(u"none/a.png"_s);
    exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"message"_s)->text().contains(u"could not be written"_s), 20000);
    QVERIFY(child<QLabel>(u"message"_s)->text().contains(path));
    QVERIFY(child<QPushButton>(u"export"_s)->isEnabled());
}

void TestFigureDialog::cancelledDialogWritesNothing() {
    QSignalSpy exported(m_dialog.get(), &FigureDialog::exported);
    QTest::mouseClick(child<QPushButton>(u"export"_s), Qt::LeftButton); // the silent prompt cancels
    QVERIFY(child<QPushButton>(u"export"_s)->isEnabled());
    QCOMPARE(exported.size(), 0);
}

void TestFigureDialog::tooLargeIsSaidAndCannotBeExported() {
    child<QDoubleSpinBox>(u"width"_s)->setValue(20000);
    child<QDoubleSpinBox>(u"height"_s)->setValue(20000);
    QVERIFY(!child<QPushButton>(u"export"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"message"_s)->isVisible());
    QVERIFY(child<QLabel>(u"message"_s)->text().contains(u"20000"_s));
    child<QDoubleSpinBox>(u"height"_s)->setValue(2000);
    QVERIFY(child<QPushButton>(u"export"_s)->isEnabled());
}

void TestFigureDialog::partsAndTextsReachTheSpec() {
    QTest::keyClicks(child<QLineEdit>(u"title"_s), u"Who is tied"_s);
    child<QCheckBox>(u"showLegend"_s)->click();
    child<QCheckBox>(u"transparent"_s)->click();
    child<QComboBox>(u"language"_s)->setCurrentIndex(1);
    const FigureSpec spec = *m_dialog->spec();
    QCOMPARE(spec.title, u"Who is tied"_s);
    QVERIFY(!spec.showLegend && spec.sources == FigureSpec::Sources::Line && spec.transparent);
    QCOMPARE(spec.language, u"ja"_s);
    child<QCheckBox>(u"showTitle"_s)->click();
    QVERIFY(!child<QLineEdit>(u"title"_s)->isEnabled());
    QVERIFY(!m_dialog->spec()->showTitle);
}

QTEST_MAIN(TestFigureDialog)
#include "tst_figuredialog.moc"
