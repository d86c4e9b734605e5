#include "cli/output.h"

#include "cli/quote.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int write(const QByteArray& text) {
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly) && out.write(text) == text.size() && out.flush()) {
        return Done;
    }
    return failed(Words::tr("Standard output cannot be written: %1.").arg(out.errorString()));
}

} // namespace

int print(const QString& text) {
    return write(text.toUtf8());
}

int print(const QJsonObject& document) {
    return write(QJsonDocument(document).toJson());
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
