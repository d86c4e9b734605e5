// The files that a desktop reads, the installed tree, and the scripts with the machine about them played by
// stubs.

#include "support/checkout.h"
#include "support/files.h"

#include <QDirIterator>
#include <QImage>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QDir source(plusone::test::sourcePath());

QString packaging(const QString& name) {
    return source.filePath("packaging/"_L1 + name);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& text, bool executable = false) {
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(text) != text.size()) {
        return false;
    }
    file.close();
    return !executable || file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
}

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QByteArray text() const { return "exit " + QByteArray::number(code) + '\n' + out + err; }
};

Outcome run(const QString& program, const QStringList& arguments,
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
            const QString& folder = {}) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList scripts() {
    QStringList found{source.filePath(u".ci/run"_s)};
    QDirIterator files(packaging({}), {u"*.sh"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found << files.next();
    }
    return found;
}

/// Text of the first element of this name, or its attribute.
QString inXml(const QString& path, const QString& element, const QString& attribute = {}) {
    QXmlStreamReader xml(contents(path));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element) {
            return attribute.isEmpty() ? xml.readElementText() : xml.attributes().value(attribute).toString();
        }
    }
    return {};
}

QString inDesktopEntry(const QString& key) {
    const QRegularExpression line(u"^%1=(.*)$"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(contents(packaging(u"org.plusone.PlusOne.desktop"_s)))).captured(1);
}

/// The first 100 bytes of an SQLite file with this application_id.
QByteArray sqliteHeader(const QByteArray& applicationId) {
    QByteArray header("SQLite format 3\0", 16);
    header.append(QByteArray::fromHex("1000010100402020"));
    header.append(QByteArray(100 - header.size(), '\0'));
    return header.replace(68, 4, applicationId);
}

/// A copy of the scripts on a machine of its own: PATH has only what is put there, every stub writes its call
/// to a log.
class Machine {
public:
    Machine() {
        for (const QString& script : {u"run.sh"_s, u"build.sh"_s, u"install-deps.sh"_s, u"test.sh"_s}) {
            write(m_root.filePath("packaging/"_L1 + script), contents(packaging(script)), true);
        }
        QDir(m_root.path()).mkpath(u"bin"_s);
        QDir(m_root.path()).mkpath(u"elsewhere"_s);
        for (const QString& tool : {u"bash"_s, u"dirname"_s, u"env"_s}) {
            QFile::link(QStandardPaths::findExecutable(tool), m_root.filePath("bin/"_L1 + tool));
        }
        m_environment.insert(u"PATH"_s, m_root.filePath(u"bin"_s));
        m_environment.insert(u"LOG"_s, m_root.filePath(u"log"_s));
    }

    /// A Debian machine with every package in place and a finished build.
    static void makeReady(Machine& machine) {
        machine.stub(u"bin/dpkg-query"_s, "for name in \"${@:4}\"; do echo \"installed $name\"; done");
        machine.stub(u"bin/apt-get"_s, {});
        machine.stub(u"bin/cmake"_s, {});
        machine.stub(u"build/release/app/plusone"_s, {});
        machine.stub(u"build/release/app/plusone-cli"_s, {});
        write(machine.path(u"build/release/build.ninja"_s), {});
    }

    void stub(const QString& name, const QByteArray& body) {
        QByteArray text = "#!/bin/bash\nprintf '%s' \"${0##*/}\" >>\"$LOG\"\n"
                          "if (($#)); then printf ' [%s]' \"$@\" >>\"$LOG\"; fi\necho >>\"$LOG\"\n";
        QFile::remove(path(name));
        QVERIFY(write(path(name), text + body + '\n', true));
    }
    void set(const QString& variable, const QString& value) { m_environment.insert(variable, value); }
    [[nodiscard]] Outcome start(const QString& script, const QStringList& arguments = {}) const {
        return run(path("packaging/"_L1 + script), arguments, m_environment, path(u"elsewhere"_s));
    }
    [[nodiscard]] QByteArray log() const { return contents(path(u"log"_s)); }
    [[nodiscard]] QString path(const QString& name) const { return m_root.filePath(name); }

private:
    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
};

} // namespace

class TestPackaging : public QObject {
    Q_OBJECT

    QTemporaryDir m_data;

private Q_SLOTS:
    /// A folder of data with the platform's MIME types and ours, as after an installation.
    void initTestCase() {
        const QString platform = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                        u"mime/packages/freedesktop.org.xml"_s);
        const QString folder = m_data.filePath(u"mime/packages/"_s);
        QVERIFY(write(folder + "freedesktop.org.xml"_L1, contents(platform)));
        QVERIFY(write(folder + "plusone.xml"_L1, contents(packaging(u"org.plusone.PlusOne.xml"_s))));
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
    }

    void desktopEntryIsValid() {
        const Outcome check = run(u"desktop-file-validate"_s, {packaging(u"org.plusone.PlusOne.desktop"_s)});
        QVERIFY2(check.code == 0 && check.out.isEmpty(), check.text());
    }

    void metainfoIsValid() {
        const Outcome check = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s,
                                                      packaging(u"org.plusone.PlusOne.metainfo.xml"_s)});
        QVERIFY2(check.code == 0, check.text());
    }

    void desktopEntryMetainfoMimeTypeAndVersionAgree() {
        const QString metainfo = packaging(u"org.plusone.PlusOne.metainfo.xml"_s);
        QCOMPARE(inDesktopEntry(u"Icon"_s), inXml(metainfo, u"id"_s));
        QCOMPARE(inXml(metainfo, u"launchable"_s), inXml(metainfo, u"id"_s) + ".desktop"_L1);
        QCOMPARE(inDesktopEntry(u"MimeType"_s), inXml(metainfo, u"mediatype"_s) + u';');
        QCOMPARE(inXml(packaging(u"org.plusone.PlusOne.xml"_s), u"mime-type"_s, u"type"_s),
                 inXml(metainfo, u"mediatype"_s));
        QCOMPARE(inXml(metainfo, u"release"_s, u"version"_s), QStringLiteral(PLUSONE_VERSION));
        QVERIFY(contents(packaging(u"changelog.debian"_s)).startsWith("plusone (" PLUSONE_VERSION ")"));
    }

    void storeIsRecognisedByNameAndContent() {
        const Outcome update = run(u"update-mime-database"_s, {m_data.filePath(u"mime"_s)});
        QVERIFY2(update.code == 0, update.text());
        const QMimeDatabase types;
        const QString ours = u"application/x-plusone"_s;
        QCOMPARE(types.mimeTypeForFile(u"2016.plusone"_s, QMimeDatabase::MatchExtension).name(), ours);
        QCOMPARE(types.mimeTypeForData(sqliteHeader("Pls1")).name(), ours);
        QVERIFY(types.mimeTypeForData(sqliteHeader("GPKG")).name() != ours);
        QVERIFY(types.mimeTypeForName(ours).inherits(u"application/vnd.sqlite3"_s));

        const plusone::test::TemporaryStore store;
        QCOMPARE(types.mimeTypeForFile(store.path(), QMimeDatabase::MatchContent).name(), ours);
    }

    void manPagesAreClean_data() {
        QTest::addColumn<QString>("page");
        QTest::newRow("plusone") << packaging(u"man/plusone.1"_s);
        QTest::newRow("plusone-cli") << packaging(u"man/plusone-cli.1"_s);
    }
    void manPagesAreClean() {
        QFETCH(const QString, page);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        const Outcome lint =
            run(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, page},
                environment);
        QVERIFY2(lint.code == 0 && lint.err.isEmpty(), lint.err);
    }

    void actionIconsAreDrawnInOneInkOnTheSameGrid() {
        const QRegularExpression colour(u"#[0-9A-Fa-f]{3,8}"_s);
        const QDir icons(source.filePath(u"resources/icons"_s));
        for (const QString& name : icons.entryList({u"*.svg"_s})) {
            if (name == "plusone.svg"_L1) {
                continue;
            }
            QCOMPARE(inXml(icons.filePath(name), u"svg"_s, u"viewBox"_s), u"0 0 24 24"_s);
            auto colours = colour.globalMatch(QString::fromUtf8(contents(icons.filePath(name))));
            QVERIFY2(colours.hasNext(), qPrintable(name));
            while (colours.hasNext()) {
                QCOMPARE(colours.next().captured(), u"#1F2933"_s);
            }
        }
    }

    void installPutsEveryFileInItsPlace() {
        const QTemporaryDir root;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DESTDIR"_s, root.path());
        const Outcome install = run(
            u"cmake"_s, {u"--install"_s, plusone::test::builtPath(), u"--prefix"_s, u"/usr"_s}, environment);
        QVERIFY2(install.code == 0, install.text());
        const QDir usr(root.filePath(u"usr"_s));
        for (const QString& name :
             {u"bin/plusone"_s, u"bin/plusone-cli"_s, u"share/applications/org.plusone.PlusOne.desktop"_s,
              u"share/metainfo/org.plusone.PlusOne.metainfo.xml"_s,
              u"share/mime/packages/org.plusone.PlusOne.xml"_s,
              u"share/icons/hicolor/scalable/apps/org.plusone.PlusOne.svg"_s,
              u"share/icons/hicolor/scalable/mimetypes/application-x-plusone.svg"_s,
              u"share/man/man1/plusone.1"_s, u"share/man/man1/plusone-cli.1"_s,
              u"share/doc/plusone/README.md"_s, u"share/doc/plusone/CHANGELOG.md"_s,
              u"share/doc/plusone/LICENSE"_s, u"share/doc/plusone/copyright"_s}) {
            QVERIFY2(QFileInfo(usr.filePath(name)).size() > 0, qPrintable(name));
        }
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
            for (const QString& name :
                 {u"apps/org.plusone.PlusOne"_s, u"mimetypes/application-x-plusone"_s}) {
                const QString icon = u"share/icons/hicolor/%1x%1/%2.png"_s.arg(QString::number(size), name);
                QCOMPARE(QImage(usr.filePath(icon)).size(), QSize(size, size));
            }
        }
        QVERIFY(QFileInfo(usr.filePath(u"bin/plusone"_s)).isExecutable());
    }

    void scriptsAreExecutableAndParse() {
        for (const QString& script : scripts()) {
            QVERIFY2(QFileInfo(script).isExecutable(), qPrintable(script));
            const Outcome parse = run(u"bash"_s, {u"-n"_s, script});
            QVERIFY2(parse.code == 0, parse.text());
        }
    }

    void runStartsTheProgramWithEveryArgument() {
        Machine machine;
        Machine::makeReady(machine);
        machine.set(u"DISPLAY"_s, u":0"_s);
        const Outcome outcome = machine.start(u"run.sh"_s, {u"--"_s, u"a b.plusone"_s, u"--tests"_s});
        QCOMPARE(outcome.text(), QByteArray("exit 0\n"));
        QVERIFY(machine.log().endsWith("cmake [--build] [build/release] [--target] [plusone] [plusone-cli]\n"
                                       "plusone [--] [a b.plusone] [--tests]\n"));
        QVERIFY(!machine.log().contains("apt-get"));
        QVERIFY(!machine.log().contains("--preset"));
    }

    void runWithoutADisplayWritesTheFigure() {
        Machine machine;
        Machine::makeReady(machine);
        machine.stub(u"build/release/app/plusone-cli"_s, "echo map >plusone-map.png");
        const Outcome outcome = machine.start(u"run.sh"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains("no display"), outcome.err);
        QVERIFY(machine.log().endsWith("plusone-cli [export] [--force] [--out] [plusone-map.png]\n"));
        QVERIFY(QFile::exists(machine.path(u"elsewhere/plusone-map.png"_s)));
    }

    void theProgramIsStartedOnAnyPlatformThatIsAskedFor_data() {
        QTest::addColumn<QString>("variable");
        QTest::newRow("X11") << u"DISPLAY"_s;
        QTest::newRow("Qt") << u"QT_QPA_PLATFORM"_s;
    }
    void theProgramIsStartedOnAnyPlatformThatIsAskedFor() {
        QFETCH(const QString, variable);
        Machine machine;
        Machine::makeReady(machine);
        machine.set(variable, u"offscreen"_s);
        QCOMPARE(machine.start(u"run.sh"_s).code, 0);
        QVERIFY(machine.log().endsWith("\nplusone\n"));
    }

    void anUnconfiguredBuildIsConfiguredByItsPreset() {
        Machine machine;
        Machine::makeReady(machine);
        QVERIFY(QFile::remove(machine.path(u"build/release/build.ninja"_s)));
        QCOMPARE(machine.start(u"run.sh"_s).code, 0);
        QVERIFY(machine.log().contains("cmake [--preset] [release]\n"));
        machine.stub(u"bin/cmake"_s, "exit 1");
        const Outcome failed = machine.start(u"run.sh"_s);
        QVERIFY(failed.code != 0);
        QVERIFY2(failed.err.contains("plusone: CMake could not configure"), failed.err);
    }

    void aSystemWithoutAptIsToldThePackages() {
        Machine machine;
        machine.stub(u"bin/cmake"_s, {});
        const Outcome outcome = machine.start(u"run.sh"_s);
        QVERIFY(outcome.code != 0);
        QVERIFY2(outcome.err.contains("qt6-base-dev") && outcome.err.contains("libigraph-dev"), outcome.err);
        QVERIFY2(outcome.err.contains("Debian and Ubuntu only"), outcome.err);
        QCOMPARE(machine.log(), QByteArray());
    }

    void missingPackagesAreInstalledByTheNameThatThisReleaseHas() {
        Machine machine;
        machine.stub(u"bin/dpkg-query"_s,
                     "for name in \"${@:4}\"; do [[ $name == *charts* ]] || echo \"installed $name\"; done");
        machine.stub(u"bin/apt-get"_s, {});
        machine.stub(u"bin/apt-cache"_s, "[[ $2 == libqt6charts6-dev ]]");
        machine.stub(u"bin/id"_s, "echo 0");
        const Outcome outcome = machine.start(u"install-deps.sh"_s, {u"--tests"_s});
        QVERIFY2(outcome.code == 0, outcome.text());
        QVERIFY(machine.log().contains("[update]"));
        QVERIFY2(machine.log().endsWith("[install] [-y] [--no-install-recommends] [libqt6charts6-dev]\n"),
                 machine.log());
    }

    void withoutRootPackagesAreInstalledThroughSudo() {
        Machine machine;
        machine.stub(u"bin/dpkg-query"_s,
                     "for name in \"${@:4}\"; do [[ $name == cmake ]] || echo \"installed $name\"; done");
        machine.stub(u"bin/apt-get"_s, {});
        machine.stub(u"bin/apt-cache"_s, {});
        machine.stub(u"bin/id"_s, "echo 1000");
        const Outcome refused = machine.start(u"install-deps.sh"_s);
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains("As root: apt-get install cmake"), refused.err);
        machine.stub(u"bin/sudo"_s, "exec \"$@\"");
        QCOMPARE(machine.start(u"install-deps.sh"_s).code, 0);
        QVERIFY2(machine.log().contains("sudo [env] [DEBIAN_FRONTEND=noninteractive] [apt-get]"),
                 machine.log());
    }

    void aFailureOfAptIsSaidInASentence() {
        Machine machine;
        machine.stub(u"bin/apt-get"_s, "exit 100");
        machine.stub(u"bin/apt-cache"_s, {});
        machine.stub(u"bin/dpkg-query"_s, {});
        machine.stub(u"bin/id"_s, "echo 0");
        const Outcome outcome = machine.start(u"run.sh"_s);
        QVERIFY(outcome.code != 0);
        QVERIFY2(outcome.err.contains("plusone: apt-get could not install the packages"), outcome.err);
        QVERIFY(!machine.log().contains("cmake ["));
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("en") << u"resources/i18n/plusone_en.ts"_s; // of plurals
        QTest::newRow("ja") << u"resources/i18n/plusone_ja.ts"_s;
    }

    void everyTextIsTranslated() {
        QFETCH(QString, file);
        QFile translations(source.filePath(file));
        QVERIFY(translations.open(QIODevice::ReadOnly));
        const QByteArray text = translations.readAll();
        QVERIFY(text.contains("</TS>"));
        const auto at = text.indexOf("unfinished");
        QVERIFY2(at < 0, text.mid(std::max<qsizetype>(0, at - 300), 300).constData());
    }
};

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
