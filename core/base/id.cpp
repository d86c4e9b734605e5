#include "base/id.h"

namespace plusone {

QUuid uuidFor(QStringView kind, QStringView slug) {
    static const QUuid space = QUuid::createUuidV5(QUuid(), QByteArrayLiteral("org.plusone.records"));
    return QUuid::createUuidV5(space, kind.toUtf8() + '/' + slug.toUtf8());
}

QString slugFrom(const QString& text) {
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const QChar lower = c.toLower();
        if ((lower >= QLatin1Char('a') && lower <= QLatin1Char('z')) ||
            (lower >= QLatin1Char('0') && lower <= QLatin1Char('9'))) {
            slug += lower;
        } else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() &&
                   !slug.endsWith(QLatin1Char('-'))) {
            slug += QLatin1Char('-');
        }
    }
    while (slug.endsWith(QLatin1Char('-'))) {
        slug.chop(1);
    }
    return slug;
}

} // namespace plusone
