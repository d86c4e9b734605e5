#include "app/cli/run.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace plusone::test;
using namespace Qt::StringLiterals;

/// The command `layout`; what an edge list may hold is in tests/core/exchange.
class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesALineANodeAndPrintsTheTime();
    void sameSeedSameBytes();
    void emptyListGivesAnEmptyFile();
    void extremeWeightsGiveNumbers();
    void badLineIsNamedWithItsFile();
    void filesThatCannotBeReadOrWrittenAreNamed();
    void fullDiskLeavesTheOldFile();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    Ran layout(const QByteArray& edges, const QString& out, const QStringList& more = {}) const {
        return run(QStringList{u"layout"_s, u"--edges"_s, u"-"_s, u"--out"_s, out} + more, edges);
    }

    QTemporaryDir m_folder;
};

void TestLayout::writesALineANodeAndPrintsTheTime() {
    const QString edges = path(u"edges.txt"_s);
    writeText(edges, "# five nodes\r\n0 1\r\n1 9223372036854775807 2.5\r\n7 # alone\r\n5 5\r\n");
    const Ran ran = run({u"layout"_s, u"--edges"_s, edges, u"--out"_s, path(u"a.txt"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    static const QRegularExpression time(u"\\Alayout_s=[0-9]+\\.[0-9]+\\n\\z"_s);
    QVERIFY2(time.match(QString::fromUtf8(ran.out)).hasMatch(), ran.out.constData());
    static const QRegularExpression lines(
        u"\\A0 N N\\n1 N N\\n5 N N\\n7 N N\\n9223372036854775807 N N\\n\\z"_s.replace(
            u'N', u"-?[0-9]+\\.[0-9]{6}"_s));
    const QByteArray written = contentOf(path(u"a.txt"_s));
    QVERIFY2(lines.match(QString::fromUtf8(written)).hasMatch(), written.constData());
    QSet<QByteArray> places;
    for (const QByteArray& line : written.trimmed().split('\n')) {
        places.insert(line.mid(line.indexOf(' ')));
    }
    QCOMPARE(places.size(), 5);
}

void TestLayout::sameSeedSameBytes() {
    QByteArray edges;
    for (int i = 1; i < 60; ++i) {
        edges += QByteArray::number(i) + ' ' + QByteArray::number(i / 2) + '\n';
    }
    QCOMPARE(layout(edges, path(u"a"_s)).code, 0);
    QCOMPARE(layout(edges, path(u"b"_s), {u"--seed"_s, u"1"_s}).code, 0);
    QCOMPARE(layout(edges, path(u"c"_s), {u"--seed=18446744073709551615"_s}).code, 0);
    QCOMPARE(contentOf(path(u"a"_s)), contentOf(path(u"b"_s)));
    QVERIFY(contentOf(path(u"a"_s)) != contentOf(path(u"c"_s)));
}

void TestLayout::emptyListGivesAnEmptyFile() {
    const Ran ran = layout("# nothing\n", path(u"empty"_s));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("layout_s=0.0"));
    QVERIFY(QFile::exists(path(u"empty"_s)));
    QCOMPARE(contentOf(path(u"empty"_s)), QByteArray());
}

void TestLayout::extremeWeightsGiveNumbers() {
    QCOMPARE(layout("1 2 1e308\n1 2 1e308\n2 3 1e-308\n3 1 0\n", path(u"extreme"_s)).code, 0);
    const QByteArray written = contentOf(path(u"extreme"_s));
    QVERIFY2(!written.contains('n') && !written.contains('f'), written.constData());
}

void TestLayout::badLineIsNamedWithItsFile() {
    const QString edges = path(u"bad.txt"_s);
    writeText(edges, "1 2\n2 -3\n");
    PLUSONE_VERIFY_REFUSED(run({u"layout"_s, u"--edges"_s, edges, u"--out"_s, path(u"never"_s)}), 1,
                           u"bad.txt”: Line 2: “-3” is no id"_s);
    QVERIFY(!QFile::exists(path(u"never"_s)));
}

void TestLayout::filesThatCannotBeReadOrWrittenAreNamed() {
    PLUSONE_VERIFY_REFUSED(run({u"layout"_s, u"--edges"_s, u"no.txt"_s, u"--out"_s, path(u"o"_s)}), 1,
                           u"“no.txt” cannot be read"_s);
    PLUSONE_VERIFY_REFUSED(run({u"layout"_s, u"--edges"_s, m_folder.path(), u"--out"_s, path(u"o"_s)}), 1,
                           u"cannot be read"_s);
    PLUSONE_VERIFY_REFUSED(layout("1 2\n", path(u"no/o"_s)), 1, u"There is no folder “"_s);
    PLUSONE_VERIFY_REFUSED(layout("1 2\n", m_folder.path()), 1, u"is no regular file"_s);
    if (QFile::exists(u"/dev/null"_s)) {
        PLUSONE_VERIFY_REFUSED(layout("1 2\n", u"/dev/null"_s), 1, u"“/dev/null” is no regular file"_s);
    }
    if (QFile::exists(u"/proc/self"_s)) { // a folder in which not even root can make a file
        PLUSONE_VERIFY_REFUSED(layout("1 2\n", u"/proc/o"_s), 1, u"“/proc/o” could not be written"_s);
    }
}

void TestLayout::fullDiskLeavesTheOldFile() {
    writeText(path(u"edges"_s), "1 2\n");
    writeText(path(u"old"_s), "old");
    const Ran ran = runShell(
        u"trap '' XFSZ; cd '%1' && ulimit -f 0 && exec \"$CLI\" layout --edges edges --out old"_s.arg(
            m_folder.path()));
    PLUSONE_VERIFY_REFUSED(ran, 1, u"“old” could not be written"_s);
    QCOMPARE(contentOf(path(u"old"_s)), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"old*"_s}, QDir::Files), QStringList{u"old"_s});
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
