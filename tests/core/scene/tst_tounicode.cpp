#include "scene/tounicode.h"
#include "scene/typedletters.h"

#include <QGuiApplication>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

QByteArray rewritten(const QByteArray& map) {
    return writeToUnicode(readToUnicode(map));
}

QFont figureFont() {
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
    font.setPixelSize(16);
    return font;
}

QString meant(const QString& typed, char32_t read) {
    return TypedLetters({{typed, figureFont()}}).meantBy(read);
}

} // namespace

class TestToUnicode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShapeOfRangeIsRead();
    void mendedCharacterForCharacter();
    void charactersBeyond16BitsAreNamed();
    void longMapsAreWrittenInSections();
    void brokenMapIsNoCrash_data();
    void brokenMapIsNoCrash();
    void typedLetterIsMeant_data();
    void typedLetterIsMeant();
};

void TestToUnicode::everyShapeOfRangeIsRead() {
    const QByteArray map = "begincmap\n1 beginbfchar\n<0009> <D842DFB7>\nendbfchar\n"
                           "3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> <0041>\n"
                           "<0005> <0006> [<2F47> <00660069> ]\nendbfrange\nendcmap";
    const QByteArray mended = rewritten(map);
    QVERIFY2(mended.contains("6 beginbfchar\n<0001> <0041>\n<0002> <0042>\n<0003> <0043>\n<0005> <2F47>\n"
                             "<0006> <00660069>\n<0009> <D842DFB7>\nendbfchar\n"),
             mended);
}

void TestToUnicode::mendedCharacterForCharacter() {
    const TypedLetters letters({{u"日本 file"_s, figureFont()}});
    const CodeMap read{{1, u"⽇⽇"_s}, {2, QString(QChar(0xFB01))}, {4, u"本"_s}};
    QCOMPARE(letters.meantBy(read), (CodeMap{{1, u"日日"_s}, {2, u"fi"_s}, {4, u"本"_s}}));
}

void TestToUnicode::charactersBeyond16BitsAreNamed() {
    // Of what Qt has written the third glyph, 𠮷, has no name.
    const TypedLetters letters(
        {{u"日本"_s, figureFont()}, {u"𠮷日野"_s, figureFont()}, {u"abc"_s, figureFont()}});
    const CodeMap read{{1, u"⽇"_s}, {2, u"本"_s}, {4, u"野"_s}};
    CodeMap whole = read;
    whole[1] = u"日"_s;
    whole[3] = u"𠮷"_s;
    QCOMPARE(letters.meantBy(read), whole);
    // Glyphs that were numbered in another way than it seems: better no name than a wrong one.
    const CodeMap another{{1, u"本"_s}, {2, u"日"_s}, {4, u"野"_s}};
    QCOMPARE(letters.meantBy(another), another);
    const CodeMap longer{{1, u"日"_s}, {2, u"本"_s}, {4, u"野"_s}, {5, u"家"_s}};
    QCOMPARE(letters.meantBy(longer), longer);
}

void TestToUnicode::longMapsAreWrittenInSections() {
    const QByteArray mended = rewritten("beginbfrange\n<0001> <00FA> <4E00>\nendbfrange");
    QCOMPARE(mended.count("100 beginbfchar"), 2); // 250 in all: a section has room for 100
    QCOMPARE(mended.count("\n50 beginbfchar"), 1);
    QCOMPARE(mended.count("endbfchar"), 3);
    QVERIFY(mended.contains("<00FA> <4EF9>\n"));
}

void TestToUnicode::brokenMapIsNoCrash_data() {
    QTest::addColumn<QByteArray>("map");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in a range") << QByteArray("beginbfrange\n<0001> <0005>");
    QTest::newRow("cut in a list") << QByteArray("beginbfrange\n<0001> <0005> [");
    QTest::newRow("range of no text") << QByteArray("beginbfrange\n<0001> <0005> <>\nendbfrange");
    QTest::newRow("range that ends before it starts")
        << QByteArray("beginbfrange\n<0005> <0001> <0041>\nendbfrange");
    QTest::newRow("code of sixteen digits")
        << QByteArray("beginbfrange\n<0000> <FFFFFFFFFFFFFFFF> <0041>\nendbfrange");
    QTest::newRow("words") << QByteArray("beginbfrange\nx y z\nendbfrange\nbeginbfchar a endbfchar");
}

void TestToUnicode::brokenMapIsNoCrash() {
    QFETCH(QByteArray, map);
    QVERIFY(rewritten(map).startsWith("/CIDInit"));
}

void TestToUnicode::typedLetterIsMeant_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<uint>("read");
    QTest::addColumn<QString>("meant");
    QTest::newRow("Kangxi radical") << u"日米豪"_s << 0x2F47U << u"日"_s;
    QTest::newRow("radical without a compatible form") << u"東西の長い"_s << 0x2EC4U << u"西"_s;
    QTest::newRow("another") << u"東西の長い"_s << 0x2ED1U << u"長"_s;
    QTest::newRow("middle dot") << u"協定・合意"_s << 0x2027U << u"・"_s;
    QTest::newRow("blank") << u"a b"_s << 0x09U << u" "_s;
    QTest::newRow("ligature") << u"office"_s << 0xFB03U << u"ffi"_s;
    QTest::newRow("ligature in other words") << u"fax"_s << 0xFB03U << QString(QChar(0xFB03));
    QTest::newRow("radical that was typed") << u"日⽇"_s << 0x2F47U << u"⽇"_s;
    QTest::newRow("typed as it is") << u"日米豪"_s << 0x8C6AU << u"豪"_s;
    QTest::newRow("nobody knows") << u"abc"_s << 0x2F47U << u"⽇"_s;
    QTest::newRow("bold or not, no text") << QString() << 0x41U << u"A"_s;
}

void TestToUnicode::typedLetterIsMeant() {
    QFETCH(QString, typed);
    QFETCH(uint, read);
    QTEST(meant(typed, read), "meant");
}

QTEST_MAIN(TestToUnicode)
#include "tst_tounicode.moc"
