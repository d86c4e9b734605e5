#include "store/loginname.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

QString nameOfAccount() {
#ifdef Q_OS_UNIX
    if (const passwd* account = getpwuid(geteuid())) { // on the one thread that there is then
        return QString::fromLocal8Bit(account->pw_name);
    }
#endif
    return {};
}

} // namespace

QString loginName() {
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name;
        }
    }
    const QString name = nameOfAccount();
    return name.isEmpty() ? u"unknown"_s : name;
}

} // namespace plusone
