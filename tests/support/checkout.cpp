#include "support/checkout.h"

namespace plusone::test {
namespace {

QString in(const QString& folder, const QString& below) {
    return below.isEmpty() ? folder : folder + u'/' + below;
}

} // namespace

// The two folders are told to this file alone: every other object is the same in each checkout, so ccache
// finds it.

QString sourcePath(const QString& below) {
    return in(QStringLiteral(PLUSONE_SOURCE_DIR), below);
}

QString builtPath(const QString& below) {
    return in(QStringLiteral(PLUSONE_BINARY_DIR), below);
}

} // namespace plusone::test
