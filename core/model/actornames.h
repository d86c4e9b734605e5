#pragma once

#include "model/dataset.h"

#include <QHash>
#include <QSet>

namespace plusone {

/// The actors of a dataset by what people call them.
class ActorNames {
public:
    explicit ActorNames(const Dataset& dataset);

    /// The actor meant by a code or by a full or short name in English or Japanese, whatever the case; null
    /// when none or several.
    [[nodiscard]] ActorId named(const QString& text) const;

private:
    QSet<QString> m_codes;
    QHash<QString, ActorId> m_byName; ///< by folded name; null where several have it
};

} // namespace plusone
