#include "scene/exporter.h"
#include "scene/pictureview.h"
#include "scene/pngwriter.h"
#include "support/figures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QPainter>
#include <QTest>
#include <QtEndian>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

using Painting = std::function<void(QPainter&)>;

struct Chunk {
    QByteArray type;
    QByteArray data;
};

quint32 numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// PNG, annex D: the sum over type and data.
quint32 checksum(const QByteArray& bytes) {
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
        }
    }
    return ~sum;
}

/// Nothing when a chunk is cut or its sum is wrong.
std::vector<Chunk> chunksOf(const QByteArray& png) {
    std::vector<Chunk> chunks;
    if (!png.startsWith("\x89PNG\r\n\x1a\n")) {
        return {};
    }
    for (qsizetype at = 8; at < png.size();) {
        const qsizetype length = numberAt(png, at);
        const QByteArray body = png.mid(at + 4, 4 + length);
        if (at + 12 + length > png.size() || checksum(body) != numberAt(png, at + 8 + length)) {
            return {};
        }
        chunks.push_back({body.left(4), body.mid(4)});
        at += 12 + length;
    }
    return chunks;
}

QByteArray dataOf(const std::vector<Chunk>& chunks, const QByteArray& type) {
    for (const Chunk& chunk : chunks) {
        if (chunk.type == type) {
            return chunk.data;
        }
    }
    return {};
}

QByteArray written(const PngPage& page, const Painting& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Job job;
    return writePng(buffer, page, paint, job).ok() ? bytes : QByteArray();
}

void paintNothing(QPainter& /*painter*/) {}

/// Has room for so many bytes.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* /*data*/, qint64 size) override {
        if (size > m_room) {
            setErrorString(u"no room"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestPngWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksSayWhatItIs();
    void alphaIsStraight();
    void bandsMakeTheSamePicture_data();
    void bandsMakeTheSamePicture();
    void aBandIsSmall();
    void figureSaysWhatItShows();
    void figureIsThePictureOnScreen();
    void cancelledInTheMiddle();
    void noRoomOnTheDevice_data();
    void noRoomOnTheDevice();
};

void TestPngWriter::chunksSayWhatItIs() {
    const QByteArray png = written(
        {{40, 30}, 300, Qt::white, {{"Title", u"日米豪"_s}, {"Software", u"Plus One"_s}}}, paintNothing);
    const std::vector<Chunk> chunks = chunksOf(png);
    QStringList types;
    for (const Chunk& chunk : chunks) {
        types << QString::fromLatin1(chunk.type);
    }
    QCOMPARE(types.join(u' '), u"IHDR sRGB pHYs iTXt iTXt IDAT IEND"_s); // and no tIME
    QCOMPARE(dataOf(chunks, "IHDR"),
             QByteArray::fromHex("00000028"
                                 "0000001E"
                                 "08"
                                 "02"
                                 "000000")); // 8 bit, RGB, no interlace
    QCOMPARE(dataOf(chunks, "sRGB"), QByteArray(1, '\0'));
    QCOMPARE(dataOf(chunks, "pHYs"), QByteArray::fromHex("00002E23"
                                                         "00002E23"
                                                         "01")); // 11811 a metre
    QCOMPARE(chunks[3].data, QByteArray("Title\0\0\0\0\0", 10) + u"日米豪"_s.toUtf8());
    QCOMPARE(chunks[4].data, QByteArray("Software\0\0\0\0\0", 13) + "Plus One");
    const QByteArray clear = written({{40, 30}, 300, Qt::transparent, {}}, paintNothing);
    QCOMPARE(dataOf(chunksOf(clear), "IHDR")[9], char(6)); // RGBA
}

void TestPngWriter::alphaIsStraight() {
    const QColor red(200, 10, 30, 128);
    const auto paint = [&red](QPainter& painter) { painter.fillRect(0, 0, 10, 10, red); };
    const auto image = QImage::fromData(written({{20, 10}, 96, Qt::transparent, {}}, paint));
    QCOMPARE(image.pixelColor(15, 5).alpha(), 0);
    const QColor read = image.pixelColor(5, 5);
    QCOMPARE(read.alpha(), 128);
    QVERIFY2(std::abs(read.red() - 200) <= 1 && std::abs(read.blue() - 30) <= 1, qPrintable(read.name()));
}

void TestPngWriter::bandsMakeTheSamePicture_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dpi");
    QTest::addColumn<bool>("transparent");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("rows");
    QTest::newRow("screen, by 7") << QSize(800, 500) << 96.0 << false << u"en"_s << 7;
    QTest::newRow("screen, by 64") << QSize(1600, 1000) << 96.0 << false << u"ja"_s << 64;
    QTest::newRow("print, by 100") << QSize(1063, 886) << 300.0 << false << u"en"_s << 100;
    QTest::newRow("halves of px, by 33") << QSize(1000, 700) << 120.0 << false << u"en"_s << 33;
    QTest::newRow("clear, by 90") << QSize(1200, 800) << 144.0 << true << u"ja"_s << 90;
    QTest::newRow("fine, by 111") << QSize(2400, 1600) << 1200.0 << false << u"en"_s << 111;
}

void TestPngWriter::bandsMakeTheSamePicture() {
    QFETCH(QSize, size);
    QFETCH(double, dpi);
    QFETCH(bool, transparent);
    QFETCH(QString, language);
    QFETCH(int, rows);
    FigureSpec spec;
    spec.pixels = size;
    spec.dpi = dpi;
    spec.transparent = transparent;
    spec.language = language;
    spec.showTimeScale = true;
    const Figure figure = *test::foundingFigure(spec);
    const auto paint = [&figure](QPainter& painter) { paintPixels(painter, figure); };
    PngPage page{size, dpi, transparent ? QColor(Qt::transparent) : figure.style.paper, {}, size.height()};
    const QByteArray whole = written(page, paint);
    page.bandRows = rows;
    const QByteArray banded = written(page, paint);
    const QImage a = QImage::fromData(whole);
    const QImage b = QImage::fromData(banded);
    QCOMPARE(a.size(), size);
    int apart = 0;
    QString first;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y) && apart++ == 0) {
                first = u" px apart, the first at %1, %2"_s.arg(x).arg(y);
            }
        }
    }
    QVERIFY2(apart == 0, qPrintable(QString::number(apart) + first));
    QCOMPARE(banded, whole);
}

void TestPngWriter::aBandIsSmall() {
    // The largest picture is 20,000 px wide and high; this one is as wide.
    qsizetype largest = 0;
    int bands = 0;
    const QByteArray png = written({{20000, 500}, 96, Qt::white, {}}, [&](QPainter& painter) {
        const auto* image = dynamic_cast<const QImage*>(painter.device());
        largest = std::max(largest, image ? image->sizeInBytes() : 0);
        ++bands;
        painter.fillRect(0, 499, 20000, 1, Qt::black);
    });
    QVERIFY(largest > 0 && largest <= 16'000'000);
    QCOMPARE(bands, 3);
    const auto image = QImage::fromData(png);
    QCOMPARE(image.pixel(19999, 498), qRgb(255, 255, 255));
    QCOMPARE(image.pixel(19999, 499), qRgb(0, 0, 0));
}

void TestPngWriter::figureSaysWhatItShows() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    FigureSpec spec;
    spec.language = u"ja"_s;
    const Figure figure = *test::foundingFigure(spec);
    QVERIFY(exportFigure(figure, path).ok());
    const QImage image(path);
    QVERIFY(figure.title.contains(u"日米"_s));
    QCOMPARE(image.text(u"Title"_s), figure.title);
    for (const auto& [key, text] : pictureTexts(figure)) {
        QCOMPARE(image.text(key), text);
    }
    QVERIFY(dataOf(chunksOf(test::bytesOf(path)), "tIME").isNull());
}

void TestPngWriter::figureIsThePictureOnScreen() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    FigureSpec spec;
    spec.pixels = {3840, 2160}; // several bands
    spec.dpi = 192;
    const Figure figure = *test::foundingFigure(spec);
    QVERIFY(exportFigure(figure, path).ok());
    QImage image = QImage(path).convertToFormat(QImage::Format_RGB32);
    image.setColorSpace({});
    QCOMPARE(image, renderFigure(figure));
}

void TestPngWriter::cancelledInTheMiddle() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Job job;
    int bands = 0;
    const auto cancelInTheThird = [&](QPainter& /*painter*/) {
        if (++bands == 3) {
            job.cancel();
        }
    };
    const auto outcome = writePng(buffer, {{100, 100}, 96, Qt::white, {}, 10}, cancelInTheThird, job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(bands, 3);
    QCOMPARE(job.total(), 10);
    QCOMPARE(job.done(), 3);
}

void TestPngWriter::noRoomOnTheDevice_data() {
    QTest::addColumn<int>("room");
    QTest::newRow("none") << 0;
    QTest::newRow("for the head") << 100;
    QTest::newRow("but for the last bands") << 1500;
}

void TestPngWriter::noRoomOnTheDevice() {
    QFETCH(int, room);
    FullDevice device(room);
    Job job;
    const auto noise = [](QPainter& painter) {
        for (int i = 0; i < 4000; ++i) {
            painter.fillRect(i * 37 % 200, i * 91 % 200, 3, 2, QColor::fromRgb(uint(i) * 2654435761U));
        }
    };
    const auto outcome = writePng(device, {{200, 200}, 96, Qt::white, {{"Title", u"a"_s}}, 50}, noise, job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Unreadable);
    QCOMPARE(outcome.error().message, u"no room"_s);
}

int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    TestPngWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pngwriter.moc"
