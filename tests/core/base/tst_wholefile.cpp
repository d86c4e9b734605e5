#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileIsReplaced();
    void pathThatCannotBeIsNamed();
    void halfAFileLeavesTheOldOne_data();
    void halfAFileLeavesTheOldOne();
    void fullDiskLeavesTheOldOne();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.txt"_s); }
    [[nodiscard]] QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWholeFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeWholeFile(path(), "old").ok());
}

void TestWholeFile::fileIsReplaced() {
    QVERIFY(writeWholeFile(path(), "new").ok());
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(files(), QStringList{u"a.txt"_s});
}

void TestWholeFile::pathThatCannotBeIsNamed() {
    const QString nowhere = m_folder->filePath(u"no/a.txt"_s);
    const auto written = writeWholeFile(nowhere, "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Unreadable);
    QVERIFY(written.error().message.contains(nowhere));
}

void TestWholeFile::halfAFileLeavesTheOldOne_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("stopped") << int(ErrorCode::Cancelled) << u"why"_s;
    QTest::newRow("failed") << int(ErrorCode::Unreadable) << u"a.txt” could not be written: why."_s;
}

void TestWholeFile::halfAFileLeavesTheOldOne() {
    QFETCH(int, code);
    QFETCH(QString, message);
    const auto written = writeWholeFile(path(), [code](QIODevice& device) -> Result<void> {
        device.write("half");
        return Error{ErrorCode(code), u"why"_s};
    });
    QVERIFY(!written.ok());
    QCOMPARE(int(written.error().code), code);
    QVERIFY2(written.error().message.contains(message), qPrintable(written.error().message));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(files(), QStringList{u"a.txt"_s});
}

void TestWholeFile::fullDiskLeavesTheOldOne() {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit had{};
    getrlimit(RLIMIT_FSIZE, &had);
    rlimit tight = had;
    tight.rlim_cur = 1; // the buffer takes more, and shows it when it is written out
    setrlimit(RLIMIT_FSIZE, &tight);
    const auto written = writeWholeFile(path(), "new");
    setrlimit(RLIMIT_FSIZE, &had);
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(qt_error_string(EFBIG)), qPrintable(written.error().message));
    QCOMPARE(content(), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
