// The table of rooms in core/CMakeLists.txt and app/CMakeLists.txt, held by what files include: a header of a
// library that is not linked often compiles, and fails only where somebody else links it.

#include "support/checkout.h"

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the files of one folder may include beside their own folder and the C++ standard library.
struct Room {
    QStringList rooms;
    QStringList libraries; ///< Qt modules by the name of their include folder, and "igraph", "png", "qpdf"
    bool platformHeaders = false;
};

using Rooms = QMap<QString, Room>; // "core/scene" -> what it may include

const QStringList coreRooms = {u"base"_s,  u"model"_s,    u"layout"_s, u"network"_s,
                               u"store"_s, u"exchange"_s, u"scene"_s,  u"document"_s};
const QStringList appRooms = {u"window"_s, u"map"_s, u"panels"_s, u"forms"_s, u"charts"_s, u"export"_s};

Rooms houseRules() {
    const QString core = u"QtCore"_s;
    Rooms rooms{
        {u"core/base"_s, {{}, {core}}},
        {u"core/model"_s, {{u"base"_s}, {core}}},
        {u"core/layout"_s, {{}, {}}},
        {u"core/network"_s, {{u"model"_s, u"base"_s}, {core, u"igraph"_s}}},
        {u"core/store"_s, {{u"model"_s, u"base"_s}, {core, u"QtSql"_s}, true}}, // which file a path means
        {u"core/exchange"_s, {{u"model"_s, u"network"_s, u"layout"_s, u"base"_s}, {core, u"igraph"_s}}},
        {u"core/scene"_s,
         {{u"network"_s, u"layout"_s, u"model"_s, u"base"_s},
          {core, u"QtGui"_s, u"QtSvg"_s, u"png"_s, u"qpdf"_s}}},
        {u"core/document"_s, {{u"model"_s, u"store"_s, u"base"_s}, {core, u"QtGui"_s}}},
        {u"app/cli"_s, {coreRooms, {core, u"QtGui"_s, u"QtSvg"_s}, true}},
    };
    const Room app{
        coreRooms + appRooms,
        {core, u"QtGui"_s, u"QtSvg"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtConcurrent"_s, u"QtDBus"_s},
        true};
    rooms[u"app"_s] = app; // main.cpp
    for (const QString& room : appRooms) {
        rooms["app/"_L1 + room] = app;
    }
    return rooms;
}

/// Include folder names of the Qt modules that have this header: QWidget -> QtWidgets, QtSql/QSqlQuery ->
/// QtSql. Some headers stand in two modules (QAction).
QStringList qtModulesOf(const QString& header) {
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    const QString first = header.section(u'/', 0, 0);
    if (modules.contains(first)) {
        return {first};
    }
    QStringList found;
    for (const QString& module : modules) {
        if (headers.exists(module + u'/' + header)) {
            found << module;
        }
    }
    return found;
}

/// The reason why a file of `room` must not say #include <header>; empty when it may.
QString angleFault(const QString& header, const Room& room) {
    static const QRegularExpression standard(u"^[a-z_]+[0-9]*$"_s); // <vector>, <cmath>, <charconv>
    for (const QString& library : {u"igraph"_s, u"png"_s, u"qpdf"_s}) {
        if (header.startsWith(library)) {
            return room.libraries.contains(library) ? QString() : library + " is not linked here"_L1;
        }
    }
    const QStringList modules = qtModulesOf(header);
    for (const QString& module : modules) {
        if (room.libraries.contains(module)) {
            return {};
        }
    }
    if (!modules.isEmpty()) {
        return modules.first() + " is not linked here"_L1;
    }
    if (standard.match(header).hasMatch() || (room.platformHeaders && !header.startsWith(u'Q'))) {
        return {};
    }
    return u"neither the C++ standard library nor a Qt module that is linked here"_s;
}

/// The same for #include "header".
QString quoteFault(const QString& header, const QFileInfo& file, const QString& own, const Room& room) {
    if (!header.contains(u'/')) {
        const bool beside = header.endsWith(".moc"_L1) || file.dir().exists(header);
        return beside ? QString() : u"no such file beside it"_s;
    }
    const QString target = header.section(u'/', 0, 0);
    if (target == own || room.rooms.contains(target)) {
        return {};
    }
    return own + " does not stand on "_L1 + target;
}

/// Every forbidden include under `root`, as "core/scene/labels.cpp:7: <QLabel>: QtWidgets is not linked
/// here".
QStringList forbiddenIncludes(const QString& root, const Rooms& rules) {
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QStringList faults;
    const QDir top(root);
    for (const QString& side : {u"core"_s, u"app"_s}) {
        QDirIterator files(top.filePath(side), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const QString name = top.relativeFilePath(file.filePath());
            const QString folder = name.section(u'/', 0, name.count(u'/') > 1 ? 1 : 0);
            if (!rules.contains(folder)) {
                faults << name + ": this folder is not in the table of rooms"_L1;
                continue;
            }
            QFile source(file.filePath());
            if (!source.open(QIODevice::ReadOnly)) {
                faults << name + ": cannot be read"_L1;
                continue;
            }
            const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const auto match = include.match(lines[i]);
                if (!match.hasMatch()) {
                    continue;
                }
                const QString header = match.captured(2);
                const bool angle = match.captured(1) == "<"_L1;
                const QString fault = angle
                                          ? angleFault(header, rules[folder])
                                          : quoteFault(header, file, folder.section(u'/', -1), rules[folder]);
                if (!fault.isEmpty()) {
                    const QString shown = angle ? u"<%1>"_s.arg(header) : u"\"%1\""_s.arg(header);
                    faults << u"%1:%2: %3: %4"_s.arg(name, QString::number(i + 1), shown, fault);
                }
            }
        }
    }
    faults.sort();
    return faults;
}

void write(const QString& path, const QByteArray& text) {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileStandsOnlyOnWhatItsRoomMayUse() {
        const QStringList faults = forbiddenIncludes(plusone::test::sourcePath(), houseRules());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void headersAreFoundInTheirModules() {
        QCOMPARE(qtModulesOf(u"QWidget"_s), QStringList{u"QtWidgets"_s});
        QCOMPARE(qtModulesOf(u"QtSql/QSqlQuery"_s), QStringList{u"QtSql"_s});
        QCOMPARE(qtModulesOf(u"QtConcurrentRun"_s), QStringList{u"QtConcurrent"_s});
        QCOMPARE(qtModulesOf(u"vector"_s), QStringList());
    }

    void forbiddenIncludesAreNamedWithFileLineAndReason() {
        const QTemporaryDir tree;
        write(tree.filePath(u"core/layout/forces.cpp"_s),
              "#include \"layout/forces.h\"\n#include <vector>\n#include <QString>\n#include "
              "\"model/records.h\"\n");
        write(tree.filePath(u"core/scene/labels.h"_s), "// #include <QLabel>\n#include <QPainter>\n#include "
                                                       "<QtWidgets/QWidget>\n#include \"window/theme.h\"\n"
                                                       "#include <igraph/igraph.h>\n");
        write(tree.filePath(u"core/network/metrics.cpp"_s),
              "#include <igraph/igraph.h>\n#include <unistd.h>\n");
        write(tree.filePath(u"core/attic/old.h"_s), "\n");
        write(tree.filePath(u"app/cli/main.cpp"_s), "#include <unistd.h>\n#include \"cli/check.h\"\n#include "
                                                    "\"scene/scene.h\"\n  #  include <QPushButton>\n"
                                                    "#include \"panels/lens.h\"\n");
        write(tree.filePath(u"app/map/mapview.cpp"_s),
              "#include <QAction>\n#include <QPrinter>\n#include \"gone.h\"\n");
        write(tree.filePath(u"app/main.cpp"_s),
              "#include \"window/mainwindow.h\"\n#include <QApplication>\n");
        const QStringList expected{
            u"app/cli/main.cpp:4: <QPushButton>: QtWidgets is not linked here"_s,
            u"app/cli/main.cpp:5: \"panels/lens.h\": cli does not stand on panels"_s,
            u"app/map/mapview.cpp:2: <QPrinter>: QtPrintSupport is not linked here"_s,
            u"app/map/mapview.cpp:3: \"gone.h\": no such file beside it"_s,
            u"core/attic/old.h: this folder is not in the table of rooms"_s,
            u"core/layout/forces.cpp:3: <QString>: QtCore is not linked here"_s,
            u"core/layout/forces.cpp:4: \"model/records.h\": layout does not stand on model"_s,
            u"core/network/metrics.cpp:2: <unistd.h>: neither the C++ standard library nor a Qt module that is linked here"_s,
            u"core/scene/labels.h:3: <QtWidgets/QWidget>: QtWidgets is not linked here"_s,
            u"core/scene/labels.h:4: \"window/theme.h\": scene does not stand on window"_s,
            u"core/scene/labels.h:5: <igraph/igraph.h>: igraph is not linked here"_s,
        };
        QCOMPARE(forbiddenIncludes(tree.path(), houseRules()), expected);
    }
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
