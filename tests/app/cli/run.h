#pragma once

#include "support/checkout.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace plusone::test {

inline const QString program = builtPath(QStringLiteral("app/plusone-cli"));

/// What one call of a program left behind; -1: it did not end by itself.
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// In English and without a display, whatever the machine has.
inline QProcessEnvironment plainEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    return environment;
}

inline Ran runProgram(const QString& name, const QStringList& arguments, const QByteArray& input = {},
                      const QProcessEnvironment& environment = plainEnvironment()) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(name, arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(),
                process.readAllStandardError() + process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ran run(const QStringList& arguments, const QByteArray& input = {}) {
    return runProgram(program, arguments, input);
}

/// A command of the shell, in which $CLI is the program.
inline Ran runShell(const QString& command) {
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(QStringLiteral("CLI"), program);
    return runProgram(QStringLiteral("bash"), {QStringLiteral("-c"), command}, {}, environment);
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeText(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace plusone::test

/// The call failed with this exit code, one sentence on standard error that holds `part`, and nothing on
/// standard output.
#define PLUSONE_VERIFY_REFUSED(ran, exitCode, part)                                                          \
    do {                                                                                                     \
        const plusone::test::Ran refused = (ran);                                                            \
        const QByteArray wanted = QString(part).toUtf8();                                                    \
        QCOMPARE(refused.out, QByteArray());                                                                 \
        QVERIFY2(refused.err.contains(wanted), refused.err.constData());                                     \
        QVERIFY2(refused.err.startsWith("plusone-cli: "), refused.err.constData());                          \
        QCOMPARE(refused.err.count('\n'), 1);                                                                \
        QCOMPARE(refused.code, exitCode);                                                                    \
    } while (false)
