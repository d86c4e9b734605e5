#include "scene/exporter.h"
#include "scene/figuretext.h"
#include "scene/pdffile.h"
#include "support/figures.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils or qpdf says; null when it is missing or fails.
QString told(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitCode() == 0;
    return ended ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// "Title:   The network" -> "The network"
QString infoOf(const QString& path, const QString& key) {
    const QString told = ::told(u"pdfinfo"_s, {u"-isodates"_s, u"-enc"_s, u"UTF-8"_s, path});
    const QRegularExpression line(u"^%1:\\s*(.*)$"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(told).captured(1);
}

Figure japaneseFigure(const QString& title = {}) {
    FigureSpec spec;
    spec.language = u"ja"_s;
    spec.title = title;
    spec.showTimeScale = true;
    return *test::foundingFigure(spec);
}

bool isRadical(QChar c) {
    return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
}

} // namespace

class TestPdfFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_path = m_folder.filePath(u"a.pdf"_s); }
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void isAWholePdf();
    void textIsFoundAsItWasTyped();
    void everyLabelIsFound_data();
    void everyLabelIsFound();
    void radicalThatWasTypedStaysOne();
    void charactersBeyond16BitsAreFound();
    void everyFontIsEmbedded();
    void pageIsExact_data();
    void pageIsExact();
    void pageThatNoPdfCanHaveIsRefused();
    void saysWhatItIs();
    void xmpSaysTheSame();
    void namesNoTime();
    void namesTheTimeOfTheSource();
    void sameBytesInEveryTimeZone();
    void whatIsNoPdfIsAnError();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestPdfFile::isAWholePdf() {
    QVERIFY(exportFigure(japaneseFigure(), m_path).ok());
    QVERIFY(told(u"qpdf"_s, {u"--check"_s, m_path}).contains(u"No syntax or stream encoding errors"_s));
    QVERIFY(test::bytesOf(m_path).contains("/Lang (ja)"));
}

void TestPdfFile::textIsFoundAsItWasTyped() {
    const QString title = u"日米豪・東西の長い青い海を見て行く office"_s;
    QVERIFY(exportFigure(japaneseFigure(title), m_path).ok());
    const QString text = told(u"pdftotext"_s, {m_path, u"-"_s});
    QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY2(std::none_of(text.begin(), text.end(), isRadical), qPrintable(text));
}

void TestPdfFile::everyLabelIsFound_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Japanese") << u"ja"_s;
}

void TestPdfFile::everyLabelIsFound() {
    QFETCH(QString, language);
    FigureSpec spec;
    spec.language = language;
    const Figure figure = *test::foundingFigure(spec);
    QVERIFY(exportFigure(figure, m_path).ok());
    const QString text = told(u"pdftotext"_s, {u"-raw"_s, m_path, u"-"_s});
    QVERIFY(!figure.scene.labels.empty() && !figure.legend.empty());
    for (const SceneLabel& label : figure.scene.labels) {
        QVERIFY2(text.contains(label.text), qPrintable(label.text));
    }
    for (const LegendEntry& entry : figure.legend) {
        QVERIFY2(text.contains(entry.text), qPrintable(entry.text));
    }
    for (const FigureText& furniture : figure.texts) {
        for (const QString& line : furniture.text.split(u'\n')) {
            QVERIFY2(text.contains(line.simplified()), qPrintable(line));
        }
    }
}

void TestPdfFile::radicalThatWasTypedStaysOne() {
    FigureSpec spec;
    spec.title = u"Radical ⽇"_s;
    QVERIFY(exportFigure(*test::foundingFigure(spec), m_path).ok());
    QVERIFY(told(u"pdftotext"_s, {m_path, u"-"_s}).contains(u"Radical ⽇"_s));
}

void TestPdfFile::charactersBeyond16BitsAreFound() {
    FigureSpec spec;
    spec.language = u"ja"_s;
    spec.title = u"𠮷田と𠮟る𩸽、日本𠮷"_s;
    spec.subtitle = u"もう一度𠮷田と𠮟る𩸽"_s; // of another face
    const Figure figure = *test::foundingFigure(spec);
    QVERIFY2(figure.lostLetters.isEmpty(), "fonts-noto-cjk has them all");
    QVERIFY(exportFigure(figure, m_path).ok());
    const QString text = told(u"pdftotext"_s, {m_path, u"-"_s});
    QVERIFY2(text.contains(spec.title), qPrintable(text));
    QVERIFY2(text.contains(spec.subtitle), qPrintable(text));
}

void TestPdfFile::everyFontIsEmbedded() {
    QVERIFY(exportFigure(japaneseFigure(), m_path).ok());
    const QStringList lines = told(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 2 + 3); // two of heading; Latin, Japanese, and the title's
    static const QRegularExpression flags(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
    for (const QString& line : lines.mid(2)) {
        const auto match = flags.match(line);
        QVERIFY2(match.captured(1) == u"yes"_s && match.captured(3) == u"yes"_s, qPrintable(line));
    }
}

void TestPdfFile::pageIsExact_data() {
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("dpi");
    QTest::newRow("screen") << QSize(1600, 1000) << 96.0;
    QTest::newRow("column of 90 mm") << QSize(1063, 886) << 300.0;
    QTest::newRow("A4") << QSize(2480, 3508) << 300.0;
    QTest::newRow("stamp") << QSize(65, 67) << 97.0;
    QTest::newRow("poster") << QSize(10001, 7003) << 150.0;
    QTest::newRow("as wide as a PDF can be") << QSize(20000, 900) << 100.0;
}

void TestPdfFile::pageIsExact() {
    QFETCH(QSize, pixels);
    QFETCH(double, dpi);
    FigureSpec spec;
    spec.pixels = pixels;
    spec.dpi = dpi;
    QVERIFY(exportFigure(*test::foundingFigure(spec), m_path).ok());
    static const QRegularExpression box(u"MediaBox \\[ 0 0 ([0-9.]+) ([0-9.]+) \\]"_s);
    const auto match = box.match(QString::fromLatin1(test::bytesOf(m_path)));
    const QSizeF page(match.captured(1).toDouble(), match.captured(2).toDouble());
    const QSizeF wanted = QSizeF(pixels) * (72 / dpi);
    QVERIFY2(std::abs(page.width() - wanted.width()) < 0.01 &&
                 std::abs(page.height() - wanted.height()) < 0.01,
             qPrintable(u"%1 × %2 pt instead of %3 × %4"_s.arg(page.width())
                            .arg(page.height())
                            .arg(wanted.width())
                            .arg(wanted.height())));
    QCOMPARE(infoOf(m_path, u"Pages"_s), u"1"_s);
}

void TestPdfFile::pageThatNoPdfCanHaveIsRefused() {
    const QString path = m_folder.filePath(u"large.pdf"_s);
    FigureSpec spec;
    spec.dpi = 72;
    for (const QSize& size : {QSize(20000, 1000), QSize(1000, 14401)}) {
        spec.pixels = size;
        const auto outcome = exportFigure(*test::foundingFigure(spec), path);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QVERIFY2(outcome.error().message.contains(path) && outcome.error().message.contains(u"5080 mm"_s),
                 qPrintable(outcome.error().message));
        QVERIFY(!QFile::exists(path));
    }
    spec.pixels = {20000, 1000};
    QVERIFY(exportFigure(*test::foundingFigure(spec), m_folder.filePath(u"large.svg"_s)).ok());
}

void TestPdfFile::saysWhatItIs() {
    const Figure figure = japaneseFigure(u"日米豪 & “friends” (1\\2)"_s);
    QVERIFY(exportFigure(figure, m_path).ok());
    QCOMPARE(infoOf(m_path, u"Title"_s), figure.title);
    QCOMPARE(infoOf(m_path, u"Subject"_s), figure.description);
    QCOMPARE(infoOf(m_path, u"Author"_s), figureWord(FigureWord::Credit, u"ja"_s));
    QVERIFY(infoOf(m_path, u"Keywords"_s).contains(u"共同訓練"_s));
    QCOMPARE(infoOf(m_path, u"Creator"_s), u"Plus One"_s);
    QCOMPARE(infoOf(m_path, u"Producer"_s), u"Qt "_s + QString::fromLatin1(qVersion()));
}

void TestPdfFile::xmpSaysTheSame() {
    const Figure figure = japaneseFigure(u"日米豪 & <\u0001friends>"_s);
    QVERIFY(exportFigure(figure, m_path).ok());
    QXmlStreamReader reader(told(u"pdfinfo"_s, {u"-meta"_s, m_path}));
    QMap<QString, QString> said;
    QString property;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && !reader.namespaceUri().contains("rdf-syntax"_L1)) {
            property = reader.name().toString();
        } else if (reader.isCharacters()) {
            said[property] += reader.text().toString().trimmed();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(said[u"title"_s], u"日米豪 & <friends>"_s);
    QCOMPARE(said[u"creator"_s], figureWord(FigureWord::Credit, u"ja"_s));
    QCOMPARE(said[u"description"_s], figure.description);
    QCOMPARE(said[u"language"_s], u"ja"_s);
    QCOMPARE(said[u"CreatorTool"_s], u"Plus One"_s);
    QVERIFY(said[u"Keywords"_s].contains(u"共同訓練"_s));
    QVERIFY(!said.contains(u"CreateDate"_s));
}

void TestPdfFile::namesNoTime() {
    QVERIFY(exportFigure(japaneseFigure(), m_path).ok());
    QVERIFY(!infoOf(m_path, u"Title"_s).isEmpty());
    QCOMPARE(infoOf(m_path, u"CreationDate"_s), QString());
    QCOMPARE(infoOf(m_path, u"ModDate"_s), QString());
}

void TestPdfFile::namesTheTimeOfTheSource() {
    qputenv("SOURCE_DATE_EPOCH", "1472000000");
    QVERIFY(exportFigure(japaneseFigure(), m_path).ok());
    QCOMPARE(infoOf(m_path, u"CreationDate"_s), u"2016-08-24T00:53:20Z"_s);
    QCOMPARE(infoOf(m_path, u"ModDate"_s), u"2016-08-24T00:53:20Z"_s);
    QVERIFY(told(u"pdfinfo"_s, {u"-meta"_s, m_path}).contains(u"CreateDate>2016-08-24T00:53:20Z<"_s));
    for (const char* nonsense : {"", "yesterday", "-5"}) {
        qputenv("SOURCE_DATE_EPOCH", nonsense);
        QVERIFY(exportFigure(japaneseFigure(), m_path).ok());
        QCOMPARE(infoOf(m_path, u"CreationDate"_s), QString());
    }
}

void TestPdfFile::sameBytesInEveryTimeZone() {
    const QByteArray usual = qgetenv("TZ");
    QByteArrayList files;
    for (const char* zone : {"Asia/Tokyo", "America/New_York", "UTC"}) {
        qputenv("TZ", zone);
        for (const char* date : {"", "1472000000"}) {
            qputenv("SOURCE_DATE_EPOCH", date);
            QVERIFY(exportFigure(japaneseFigure(), m_path).ok());
            files << test::bytesOf(m_path);
        }
    }
    usual.isNull() ? qunsetenv("TZ") : qputenv("TZ", usual);
    QVERIFY(files[0].size() > 5000);
    QVERIFY(files[0] != files[1]);
    QVERIFY(files[0] == files[2] && files[0] == files[4]);
    QVERIFY(files[1] == files[3] && files[1] == files[5]);
}

void TestPdfFile::whatIsNoPdfIsAnError() {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray(5000, 'x')}) {
        const auto outcome = mendedPdf(bytes, {100, 100}, {}, TypedLetters({}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Internal);
        QVERIFY(!outcome.error().detail.isEmpty());
    }
}

int main(int argc, char* argv[]) {
    // As both programs do: a hash seed of chance would order a PDF's fonts by chance.
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestPdfFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdffile.moc"
