#include "export/figurewriter.h"
#include "scene/exporter.h"
#include "support/figurewindow.h"
#include "window/progressdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <csignal>
#include <sys/resource.h>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFigureDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pngIsWrittenAsAsked();
    void svgAndPdfAreWritten_data();
    void svgAndPdfAreWritten();
    void fileIsReplacedOnlyWhenThePersonSaysSo();
    void filesBesideAreWrittenWhenThePersonSaysSo();
    void descriptionIsOnesOwn();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void fullDiskIsSaid();
    void cancelledDialogWritesNothing();
    void dialogThatIsClosedWhileItWritesWaits();
    void stoppedExportIsSaid();
    void clipboardHoldsTheFigureAtItsSize();
    void copyOfATransparentFigureIsTransparent();
    void copyOfTextStaysCopyOfText();
    void figureIsDraggedOutAsAFile_data();
    void figureIsDraggedOutAsAFile();
    void figureThatIsLetGoBeforeItIsDrawnGoesNowhere();
    void missingRoomForSourcesIsSaid();
    void choicesAreThereAtTheNextFigure();
    void choicesThatCannotBeReadChangeNothing();
    void dialogFitsASmallScreen();

private:
    void exportTo(const QString& path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<test::FigureWindow> m_window;
};

void TestFigureDialog::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<test::TemporaryStore>();
    m_window = std::make_unique<test::FigureWindow>(*m_store);
}

void TestFigureDialog::cleanup() {
    m_window.reset();
    m_store.reset();
}

void TestFigureDialog::exportTo(const QString& path) {
    m_window->prompt.answerNextFile(path);
    QTest::mouseClick(m_window->child<QPushButton>("export"), Qt::LeftButton);
}

void TestFigureDialog::pngIsWrittenAsAsked() {
    m_window->child<QDoubleSpinBox>("width")->setValue(800);
    m_window->child<QDoubleSpinBox>("height")->setValue(600);
    m_window->child<QSpinBox>("dpi")->setValue(192);
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    exportTo(m_folder->filePath(u"a.png"_s));
    QVERIFY(exported.wait(20000));
    const QImage image(m_folder->filePath(u"a.png"_s));
    QCOMPARE(image.size(), QSize(800, 600));
    QCOMPARE(image.dotsPerMeterX(), 7559);
    QVERIFY(m_window->child<QLabel>("message")->text().contains(u"a.png"_s));
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
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
    m_window->child<QComboBox>("format")->setCurrentIndex(format);
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    exportTo(m_folder->filePath(u"figure"_s)); // the ending comes from the format
    QVERIFY(exported.wait(20000));
    QFile file(exported[0][0].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void TestFigureDialog::fileIsReplacedOnlyWhenThePersonSaysSo() {
    QFile old(m_folder->filePath(u"old.png"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("drawn by hand") > 0);
    old.close();
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    const QString withoutEnding = m_folder->filePath(u"old"_s);
    m_window->prompt.answerNext(false);
    exportTo(withoutEnding);
    QVERIFY2(m_window->prompt.lastMessage().contains(u"old.png"_s),
             qPrintable(m_window->prompt.lastMessage()));
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("drawn by hand"));
    m_window->prompt.answerNext(true);
    exportTo(withoutEnding);
    QVERIFY(exported.wait(20000));
    QVERIFY(!QImage(old.fileName()).isNull());
}

void TestFigureDialog::filesBesideAreWrittenWhenThePersonSaysSo() {
    for (const char* name : {"besideText", "besideData", "besideBibtex", "besideCslJson"}) {
        m_window->child<QAction>(name)->trigger();
    }
    QVERIFY(m_window->child<QPushButton>("beside")->text().contains(u"(4)"_s));
    QFile old(m_folder->filePath(u"a.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") > 0);
    old.close();
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    m_window->prompt.answerNext(false);
    exportTo(m_folder->filePath(u"a.png"_s));
    QVERIFY(m_window->prompt.lastMessage().contains(u"a.csv"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.png"_s)));
    m_window->prompt.answerNext(true);
    exportTo(m_folder->filePath(u"a.png"_s));
    QVERIFY(exported.wait(20000));
    const QDir folder(m_folder->path());
    const QStringList files = folder.entryList({u"a.*"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files, (QStringList{u"a.bib"_s, u"a.csl.json"_s, u"a.csv"_s, u"a.png"_s, u"a.txt"_s}));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.readAll().count('\n') > 100);
}

void TestFigureDialog::descriptionIsOnesOwn() {
    m_window->child<QPlainTextEdit>("description")->setPlainText(u"Two hubs and many spokes."_s);
    m_window->child<QAction>("besideText")->trigger();
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    exportTo(m_folder->filePath(u"a.svg"_s));
    QVERIFY(exported.wait(20000));
    const QString base = QFileInfo(exported[0][0].toString()).completeBaseName();
    QFile text(m_folder->filePath(base + u".txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray("Two hubs and many spokes.\n"));
}

void TestFigureDialog::whatCannotBeWrittenIsSaid_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << u"none/a.png"_s;
    QTest::newRow("a file for a folder") << u"file/a.png"_s;
    QTest::newRow("a folder for a file") << u"folder.png"_s;
}

void TestFigureDialog::whatCannotBeWrittenIsSaid() {
    QFETCH(QString, name);
    QVERIFY(QFile(m_folder->filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.png"_s));
    const QString path = m_folder->filePath(name);
    m_window->prompt.answerNext(true); // to replace what is there
    exportTo(path);
    auto* message = m_window->child<QLabel>("message");
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"could not be written"_s), 20000);
    QVERIFY(message->text().contains(path));
    QVERIFY(message->isVisible() && m_window->dialog->isVisible());
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
}

void TestFigureDialog::fullDiskIsSaid() {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit had{};
    getrlimit(RLIMIT_FSIZE, &had);
    rlimit tight = had;
    tight.rlim_cur = 1000;
    setrlimit(RLIMIT_FSIZE, &tight);
    exportTo(m_folder->filePath(u"a.png"_s));
    auto* message = m_window->child<QLabel>("message");
    const bool isSaid =
        QTest::qWaitFor([message] { return message->text().contains(u"could not be written"_s); }, 20000);
    setrlimit(RLIMIT_FSIZE, &had);
    QVERIFY2(isSaid, qPrintable(message->text()));
    QVERIFY(m_window->dialog->isVisible());
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.png"_s)));
    exportTo(m_folder->filePath(u"a.png"_s)); // when there is room
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"a.png"_s)), 20000);
    QTRY_VERIFY(m_window->child<QPushButton>("export")->isEnabled());
}

void TestFigureDialog::cancelledDialogWritesNothing() {
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    QTest::mouseClick(m_window->child<QPushButton>("export"), Qt::LeftButton); // the silent prompt cancels
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
    QCOMPARE(exported.size(), 0);
}

void TestFigureDialog::dialogThatIsClosedWhileItWritesWaits() {
    QSignalSpy exported(m_window->dialog.get(), &FigureDialog::exported);
    exportTo(m_folder->filePath(u"a.png"_s));
    QTest::keyClick(m_window->dialog.get(), Qt::Key_Escape);
    QVERIFY(m_window->dialog->isVisible());
    QVERIFY(m_window->child<QLabel>("message")->text().contains(u"closes as soon as"_s));
    QVERIFY(exported.wait(20000));
    QTRY_VERIFY(!m_window->dialog->isVisible());

    m_window->open();
    exportTo(m_folder->filePath(u"none/a.png"_s));
    QTest::keyClick(m_window->dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->child<QPushButton>("export")->isEnabled());
    QVERIFY(m_window->dialog->isVisible()); // or nobody would have learnt that there is no file
}

void TestFigureDialog::stoppedExportIsSaid() {
    m_window->child<QDoubleSpinBox>("width")->setValue(20000);
    m_window->child<QDoubleSpinBox>("height")->setValue(15000);
    exportTo(m_folder->filePath(u"large.png"_s));
    QTest::keyClick(m_window->dialog.get(), Qt::Key_Escape); // wants to leave
    ProgressDialog* progress = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((progress = m_window->dialog->findChild<ProgressDialog*>()) != nullptr &&
                                 progress->isVisible(),
                             20000);
    QTest::keyClick(progress, Qt::Key_Escape); // and stops what keeps the dialog
    auto* button = m_window->child<QPushButton>("export");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60000);
    QVERIFY(m_window->dialog->isVisible());
    QCOMPARE(m_window->child<QLabel>("message")->text(), u"Stopped; nothing was written."_s);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFigureDialog::clipboardHoldsTheFigureAtItsSize() {
    m_window->child<QDoubleSpinBox>("width")->setValue(900);
    m_window->child<QDoubleSpinBox>("height")->setValue(500);
    m_window->child<QComboBox>("scale")->setCurrentIndex(1); // 2×
    QGuiApplication::clipboard()->clear();
    m_window->preview()->setFocus();
    QTest::keyClick(m_window->dialog.get(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->image().isNull(), 20000);
    const auto figure = composeFigure(m_window->source, m_window->spec());
    QVERIFY(figure.ok());
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1800, 1000));
    QCOMPARE(QGuiApplication::clipboard()->image(), renderFigure(*figure));
    QVERIFY(m_window->child<QLabel>("message")->text().contains(u"1800 × 1000"_s));
    // As large as on the page, and as a drawing for who takes one.
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->imageData().value<QImage>().dotsPerMeterX(), 11339); // 288 dpi
    QCOMPARE(copied->data(u"image/svg+xml"_s), figureSvg(*figure));
}

void TestFigureDialog::copyOfATransparentFigureIsTransparent() {
    m_window->child<QCheckBox>("transparent")->click();
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(m_window->child<QPushButton>("copy"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->image().isNull(), 20000);
    QCOMPARE(qAlpha(QGuiApplication::clipboard()->image().pixel(1, 1)), 0);
}

void TestFigureDialog::copyOfTextStaysCopyOfText() {
    auto* title = m_window->child<QLineEdit>("title");
    title->setFocus();
    QTest::keyClicks(title, u"Who is tied"_s);
    title->selectAll();
    QTest::keyClick(title, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Who is tied"_s);
}

void TestFigureDialog::figureIsDraggedOutAsAFile_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.");
}

void TestFigureDialog::figureIsDraggedOutAsAFile() {
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    auto* format = m_window->child<QComboBox>("format");
    format->setCurrentIndex(format->findData(suffix));
    QVERIFY(m_window->showsFigure());
    QWidget* view = m_window->preview()->viewport();
    const QPoint paper = m_window->preview()->toView({4, 4}).toPoint();
    QSignalSpy takenOut(m_window->preview(), &FigurePreview::takenOut);
    auto* writer = m_window->dialog->findChild<FigureWriter*>();
    QSignalSpy written(writer, &FigureWriter::writtenForAnother);
    QString file; // a drag is gone as soon as it has ended
    connect(writer, &FigureWriter::writtenForAnother, this, [&file, this] {
        const auto* drag = m_window->preview()->findChild<QDrag*>();
        file = drag ? drag->mimeData()->urls().value(0).toLocalFile() : QString();
    });
    QTest::mousePress(view, Qt::LeftButton, {}, paper);
    QTest::mouseMove(view, paper + QPoint(3, 0));
    QCOMPARE(takenOut.size(), 0); // a hand that trembles
    QTest::mouseMove(view, paper + QPoint(60, 40));
    QCOMPARE(takenOut.size(), 1);
    QVERIFY(written.wait(20000));
    QTest::mouseRelease(view, Qt::LeftButton, {}, paper);
    QCOMPARE(QFileInfo(file).fileName(), u"plusone-map."_s + suffix);
    QFile drawn(file);
    QVERIFY(drawn.open(QIODevice::ReadOnly));
    QVERIFY(drawn.readAll().startsWith(begins));
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
    m_window->dialog.reset();
    QVERIFY(!QFile::exists(file)); // it was for the other program only
}

void TestFigureDialog::figureThatIsLetGoBeforeItIsDrawnGoesNowhere() {
    QVERIFY(m_window->showsFigure());
    QWidget* view = m_window->preview()->viewport();
    const QPoint paper = m_window->preview()->toView({4, 4}).toPoint();
    QTest::mousePress(view, Qt::LeftButton, {}, paper);
    QTest::mouseMove(view, paper + QPoint(60, 40));
    QTest::mouseRelease(view, Qt::LeftButton, {}, paper + QPoint(60, 40));
    QVERIFY(!m_window->child<QPushButton>("export")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->child<QPushButton>("export")->isEnabled(), 20000);
    QVERIFY(!m_window->preview()->findChild<QDrag*>());
}

void TestFigureDialog::missingRoomForSourcesIsSaid() {
    QVERIFY(m_window->showsFigure());
    auto* note = m_window->child<QLabel>("note");
    QVERIFY2(!note->text().contains(u"short line"_s), qPrintable(note->text()));
    m_window->child<QComboBox>("sources")->setCurrentIndex(2); // a list of three hundred on a slide
    QVERIFY(m_window->showsFigure());
    QVERIFY(!m_window->preview()->figure()->hasRoomFor(FigurePart::SourceList));
    QVERIFY(note->isVisible() && note->text().contains(u"short line"_s));
    QVERIFY(m_window->child<QPushButton>("export")->isEnabled());
    m_window->child<QComboBox>("sources")->setCurrentIndex(0);
    QVERIFY(m_window->showsFigure());
    QVERIFY(!note->text().contains(u"short line"_s));
}

void TestFigureDialog::choicesAreThereAtTheNextFigure() {
    m_window->child<QComboBox>("preset")->setCurrentIndex(1); // 90 mm
    m_window->child<QDoubleSpinBox>("width")->setValue(120.5);
    m_window->child<QComboBox>("scale")->setCurrentIndex(1);
    m_window->child<QSpinBox>("dpi")->setValue(300);
    m_window->child<QComboBox>("theme")->setCurrentIndex(2);
    m_window->child<QCheckBox>("showTimeScale")->click();
    m_window->child<QComboBox>("language")->setCurrentIndex(1);
    const FigureSpec wanted = m_window->spec();
    m_window->open();
    QCOMPARE(m_window->spec().toJson(), wanted.toJson());
    QCOMPARE(m_window->child<QDoubleSpinBox>("width")->value(), 120.5);
    QCOMPARE(m_window->child<QComboBox>("scale")->currentIndex(), 1);
    QCOMPARE(m_window->child<QComboBox>("unit")->currentText(), u"mm"_s);
}

void TestFigureDialog::choicesThatCannotBeReadChangeNothing() {
    const FigureSpec usual = m_window->spec();
    for (const QByteArray& nonsense :
         {QByteArray("{"), QByteArray("[1]"), QByteArray("{\"figure\":{\"dpi\":\"x\"}}"),
          QByteArray("{\"figure\":{\"pixels\":[0,0]}}"), QByteArray("{\"figure\":{\"unheard_of\":1}}")}) {
        m_window->dialog->close();
        m_window->settings.setFigure(nonsense);
        m_window->dialog.reset();
        m_window->open();
        QCOMPARE(m_window->spec().toJson(), usual.toJson());
    }
}

void TestFigureDialog::dialogFitsASmallScreen() {
    const QSize least = m_window->dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 540,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    m_window->dialog->resize(1024, 540);
    auto* credit = m_window->child<QCheckBox>("showCredit");
    QVERIFY(credit->visibleRegion().isEmpty());
    QTest::keyClick(m_window->preview(), Qt::Key_N, Qt::AltModifier); // the last one comes into view
    QVERIFY(credit->hasFocus());
    QTRY_VERIFY(!credit->visibleRegion().isEmpty());
    QVERIFY(m_window->child<QPushButton>("export")->visibleRegion().boundingRect().size() ==
            m_window->child<QPushButton>("export")->size());
}

QTEST_MAIN(TestFigureDialog)
#include "tst_figuredialog.moc"
