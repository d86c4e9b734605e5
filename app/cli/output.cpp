#include "cli/output.h"

#include "cli/quote.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int write(const QByteArray& text) {
    const bool written =
        std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size()) &&
        std::fflush(stdout) == 0;
    if (written) {
        return Done;
    }
    // Whoever closed the pipe (head, a pager) wants no more; nobody is to be told.
    return errno == EPIPE
               ? Failed
               : failed(Words::tr("Standard output cannot be written: %1.").arg(qt_error_string(errno)));
}

} // namespace

int print(const QString& text) {
    return write(text.toUtf8());
}

int print(const QJsonObject& document) {
    return write(QJsonDocument(document).toJson());
}

int print(const QByteArray& file) {
    return write(file);
}

void note(const QString& sentence) {
    std::fprintf(stderr, "plusone-cli: %s\n", oneLine(sentence).toUtf8().constData());
}

int failed(const QString& sentence) {
    note(sentence);
    return Failed;
}

int failed(const Error& error) {
    return failed(error.message);
}

int misused(const Error& error) {
    note(error.message);
    return Usage;
}

} // namespace plusone::cli
