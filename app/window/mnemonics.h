#pragma once

#include <QString>

namespace plusone {

/// A text of a record for a button, a menu or a label with a buddy: no letter of it is a mnemonic.
inline QString withoutMnemonics(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace plusone
