#include "store/tables.h"

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

QVariant text(const std::optional<PartialDate>& date) {
    return date ? QVariant(date->toString()) : QVariant();
}

/// STRICT tables refuse a null for NOT NULL, and a null QString is one to the driver.
QVariant text(const QString& value) {
    return value.isNull() ? QVariant(u""_s) : QVariant(value);
}

QVariant latitude(const std::optional<GeoPoint>& point) {
    return point ? QVariant(point->latitude) : QVariant();
}

QVariant longitude(const std::optional<GeoPoint>& point) {
    return point ? QVariant(point->longitude) : QVariant();
}

/// Reads the columns of one row from left to right.
class Row {
public:
    Row(const QSqlQuery& query, int first, const SlugOf& slugs)
        : m_query(query), m_at(first), m_slugs(slugs) {}

    QString text() { return m_query.value(m_at++).toString(); }
    bool flag() { return m_query.value(m_at++).toBool(); }
    std::optional<PartialDate> date() { return PartialDate::tryFrom(text()); }
    std::optional<GeoPoint> point() {
        const QVariant north = m_query.value(m_at++);
        const QVariant east = m_query.value(m_at++);
        return north.isNull() ? std::nullopt : std::optional(GeoPoint{north.toDouble(), east.toDouble()});
    }
    template <class E>
    E word() {
        return m_slugs.word<E>(text());
    }
    QString slug() { return m_slugs.value(text()); }

private:
    const QSqlQuery& m_query;
    int m_at;
    const SlugOf& m_slugs;
};

/// A series' slug is "exercises:RIMPAC": its name is what follows the kind.
QString seriesName(const QString& slug) {
    return slug.mid(slug.indexOf(u':') + 1);
}

} // namespace

QString keyText(const QUuid& uuid) {
    return uuid.toString(QUuid::WithoutBraces);
}

QString Table<Actor>::name() {
    return u"actors"_s;
}

QStringList Table<Actor>::columns() {
    return {u"name"_s, u"name_ja"_s, u"short"_s, u"region"_s, u"kind"_s, u"capital"_s, u"lat"_s, u"lon"_s};
}

QVariantList Table<Actor>::values(const Actor& r) {
    return {text(r.name),       text(r.nameJa),  text(r.shortName),    text(r.region),
            keyOf(r.actorKind), text(r.capital), latitude(r.position), longitude(r.position)};
}

void Table<Actor>::read(Actor& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.name = row.text();
    r.nameJa = row.text();
    r.shortName = row.text();
    r.region = row.text();
    r.actorKind = row.word<ActorKind>();
    r.capital = row.text();
    r.position = row.point();
}

QString Table<Framework>::name() {
    return u"frameworks"_s;
}

QStringList Table<Framework>::columns() {
    return {u"name"_s,  u"name_ja"_s, u"kind"_s,    u"parent_id"_s,
            u"start"_s, u"end"_s,     u"summary"_s, u"confidence"_s};
}

QVariantList Table<Framework>::values(const Framework& r) {
    return {text(r.name),  text(r.nameJa), keyOf(r.frameworkKind), reference(r.parent),
            text(r.start), text(r.end),    text(r.summary),        keyOf(r.confidence)};
}

void Table<Framework>::read(Framework& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.name = row.text();
    r.nameJa = row.text();
    r.frameworkKind = row.word<FrameworkKind>();
    r.parent = FrameworkId(row.slug());
    r.start = row.date();
    r.end = row.date();
    r.summary = row.text();
    r.confidence = row.word<Confidence>();
}

QString Table<Tie>::name() {
    return u"ties"_s;
}

QStringList Table<Tie>::columns() {
    return {u"type"_s,       u"name"_s,         u"signed_on"_s, u"in_force"_s,  u"ended"_s,
            u"first_seen"_s, u"framework_id"_s, u"summary"_s,   u"confidence"_s};
}

QVariantList Table<Tie>::values(const Tie& r) {
    return {keyOf(r.type),     text(r.name),           text(r.signedOn), text(r.inForce),    text(r.ended),
            text(r.firstSeen), reference(r.framework), text(r.summary),  keyOf(r.confidence)};
}

void Table<Tie>::read(Tie& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.type = row.word<TieType>();
    r.name = row.text();
    r.signedOn = row.date();
    r.inForce = row.date();
    r.ended = row.date();
    r.firstSeen = row.date();
    r.framework = FrameworkId(row.slug());
    r.summary = row.text();
    r.confidence = row.word<Confidence>();
}

QString Table<Exercise>::name() {
    return u"exercises"_s;
}

QStringList Table<Exercise>::columns() {
    return {u"series_id"_s,
            u"name"_s,
            u"start"_s,
            u"end"_s,
            u"place"_s,
            u"lat"_s,
            u"lon"_s,
            u"domain"_s,
            u"participants_complete"_s,
            u"announced_only"_s,
            u"framework_id"_s,
            u"summary"_s,
            u"confidence"_s};
}

QVariantList Table<Exercise>::values(const Exercise& r) {
    return {reference(Series::idFor(EventKind::Exercises, r.series)),
            text(r.name),
            text(r.start),
            text(r.end),
            text(r.place),
            latitude(r.position),
            longitude(r.position),
            keyOf(r.domain),
            int(r.participantsComplete),
            int(r.announcedOnly),
            reference(r.framework),
            text(r.summary),
            keyOf(r.confidence)};
}

void Table<Exercise>::read(Exercise& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.series = seriesName(row.slug());
    r.name = row.text();
    r.start = row.date();
    r.end = row.date();
    r.place = row.text();
    r.position = row.point();
    r.domain = row.word<Domain>();
    r.participantsComplete = row.flag();
    r.announcedOnly = row.flag();
    r.framework = FrameworkId(row.slug());
    r.summary = row.text();
    r.confidence = row.word<Confidence>();
}

QString Table<Dialogue>::name() {
    return u"dialogues"_s;
}

QStringList Table<Dialogue>::columns() {
    return {u"series_id"_s,      u"name"_s,         u"date"_s,
            u"place"_s,          u"level"_s,        u"participants_complete"_s,
            u"announced_only"_s, u"framework_id"_s, u"outcome"_s,
            u"summary"_s,        u"confidence"_s};
}

QVariantList Table<Dialogue>::values(const Dialogue& r) {
    return {reference(Series::idFor(EventKind::Dialogues, r.series)),
            text(r.name),
            text(r.date),
            text(r.place),
            keyOf(r.level),
            int(r.participantsComplete),
            int(r.announcedOnly),
            reference(r.framework),
            text(r.outcome),
            text(r.summary),
            keyOf(r.confidence)};
}

void Table<Dialogue>::read(Dialogue& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.series = seriesName(row.slug());
    r.name = row.text();
    r.date = row.date();
    r.place = row.text();
    r.level = row.word<Level>();
    r.participantsComplete = row.flag();
    r.announcedOnly = row.flag();
    r.framework = FrameworkId(row.slug());
    r.outcome = row.text();
    r.summary = row.text();
    r.confidence = row.word<Confidence>();
}

QString Table<Source>::name() {
    return u"sources"_s;
}

QStringList Table<Source>::columns() {
    return {u"title"_s, u"publisher"_s, u"date"_s, u"url"_s};
}

QVariantList Table<Source>::values(const Source& r) {
    return {text(r.title), text(r.publisher), text(r.date), text(r.url)};
}

void Table<Source>::read(Source& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.title = row.text();
    r.publisher = row.text();
    r.date = row.date();
    r.url = row.text();
}

QString Table<Series>::name() {
    return u"series"_s;
}

QStringList Table<Series>::columns() {
    return {u"name"_s, u"name_ja"_s, u"kind"_s};
}

QVariantList Table<Series>::values(const Series& r) {
    return {text(r.name), text(r.nameJa), keyOf(r.eventKind)};
}

void Table<Series>::read(Series& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.name = row.text();
    r.nameJa = row.text();
    r.eventKind = row.word<EventKind>();
}

QString Table<Claim>::name() {
    return u"claims"_s;
}

QStringList Table<Claim>::columns() {
    return {u"claim"_s, u"record"_s, u"verified"_s, u"note"_s};
}

QVariantList Table<Claim>::values(const Claim& r) {
    return {text(r.claim), r.record ? QVariant(r.record->toString()) : QVariant(), keyOf(r.verified),
            text(r.note)};
}

void Table<Claim>::read(Claim& r, const QSqlQuery& query, int first, const SlugOf& slugs) {
    Row row(query, first, slugs);
    r.claim = row.text();
    r.record = RecordRef::fromString(row.text());
    r.verified = row.word<Verified>();
    r.note = row.text();
}

} // namespace plusone
