#include "support/badvalues.h"

#include "model/rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plusone::test {
namespace {

struct Named {
    const char* name;
    QString value;
};

/// Of any text of at most this many characters.
std::vector<Named> badTexts(qsizetype longest) {
    return {{"NUL", u"a"_s + QChar(u'\0') + u'b'},
            {"escape", u"a\x1b[31mb"_s},
            {"other direction", u"abc\x202Etxt.exe"_s},
            {"of no width", u"abc\x200Bxyz"_s},
            {"isolate", u"abc\x2066xyz"_s},
            {"formula", u"=cmd|' /C calc'!A0"_s},
            {"too long", QString(longest + 1, u'x')}};
}

const std::vector<Named>& badDates() {
    static const std::vector<Named> dates{{"no such day", u"2016-02-30"_s},
                                          {"two readings", u"10/6/2016"_s},
                                          {"word", u"never"_s},
                                          {"year too early", u"0999"_s},
                                          {"year too late", u"10000"_s},
                                          {"year of nobody's life", u"9999"_s},
                                          {"emoji", u"😀"_s},
                                          {"formula", u"=TODAY()"_s},
                                          {"NUL", u"2016"_s + QChar(u'\0')}};
    return dates;
}

struct Table {
    std::vector<BadValue> rows;

    void add(RecordKind kind, const char* field, const std::vector<Named>& values) {
        for (const Named& value : values) {
            rows.push_back({(keyOf(kind) + u' ' + QLatin1String(field) + u": "_s).toUtf8() + value.name, kind,
                            QString::fromLatin1(field), value.value});
        }
    }
    void addTexts(RecordKind kind, std::initializer_list<const char*> fields,
                  qsizetype longest = maxNameLength) {
        for (const char* field : fields) {
            add(kind, field, badTexts(longest));
        }
    }
    void addNeeded(RecordKind kind, std::initializer_list<const char*> fields) {
        for (const char* field : fields) {
            add(kind, field, {{"empty", {}}, {"spaces", u"   "_s}});
        }
    }
    void addDates(RecordKind kind, std::initializer_list<const char*> fields) {
        for (const char* field : fields) {
            add(kind, field, badDates());
        }
    }
};

} // namespace

std::vector<BadValue> badValues() {
    using enum RecordKind;
    const std::vector<Named> nowhere{{"unknown", u"nowhere"_s}};
    const std::vector<Named> words{{"empty", {}}, {"unknown", u"sea"_s}, {"formula", u"=1+1"_s}};
    const std::vector<Named> degrees{{"word", u"north"_s},
                                     {"off the globe", u"181"_s},
                                     {"not a number", u"NaN"_s},
                                     {"too large", u"1e400"_s},
                                     {"formula", u"=90"_s}};
    const std::vector<Named> people{{"unknown", u"Atlantis"_s},
                                    {"one alone", u"Japan"_s},
                                    {"emoji", u"😀"_s},
                                    {"formula", u"=JPN"_s},
                                    {"too long", QString(maxNameLength + 1, u'x')}};
    Table table;
    table.addTexts(Actor, {"name", "name_ja", "short", "region", "capital"});
    table.addNeeded(Actor, {"name"});
    table.add(Actor, "id",
              {{"empty", {}},
               {"small letters", u"jpn"_s},
               {"taken", u"JPN"_s},
               {"NUL", u"AB"_s + QChar(u'\0')},
               {"emoji", u"😀"_s},
               {"too long", QString(maxNameLength + 1, u'X')}});
    table.add(Actor, "lat", degrees);
    table.add(Actor, "kind", words);
    table.addTexts(Framework, {"name", "name_ja"});
    table.addTexts(Framework, {"summary"}, maxTextLength);
    table.addNeeded(Framework, {"name"});
    table.addDates(Framework, {"start", "end"});
    table.add(Framework, "kind", words);
    table.add(Framework, "parent", nowhere);
    table.add(Framework, "members", people);
    table.addTexts(Tie, {"name"});
    table.addTexts(Tie, {"summary"}, maxTextLength);
    table.addNeeded(Tie, {"name"});
    table.addDates(Tie, {"signed", "in_force", "ended", "first_seen"});
    table.add(Tie, "type", words);
    table.add(Tie, "framework", nowhere);
    table.add(Tie, "parties", people);
    table.addTexts(Exercise, {"series", "name", "place"});
    table.addTexts(Exercise, {"summary"}, maxTextLength);
    table.addNeeded(Exercise, {"series", "name", "start"});
    table.addDates(Exercise, {"start", "end"});
    table.add(Exercise, "lat", degrees);
    table.add(Exercise, "domain", words);
    table.add(Exercise, "framework", nowhere);
    table.add(Exercise, "participants", people);
    table.add(Exercise, "sources", nowhere);
    table.addTexts(Dialogue, {"series", "name", "place"});
    table.addTexts(Dialogue, {"summary", "outcome"}, maxTextLength);
    table.addNeeded(Dialogue, {"series", "name", "date"});
    table.addDates(Dialogue, {"date"});
    table.add(Dialogue, "level", words);
    table.add(Dialogue, "framework", nowhere);
    table.add(Dialogue, "participants", people);
    table.addTexts(Source, {"title", "publisher"});
    table.addNeeded(Source, {"title", "url"});
    table.addDates(Source, {"date"});
    table.add(Source, "url",
              {{"another scheme", u"ftp://example.org/a"_s},
               {"script", u"javascript:alert(1)"_s},
               {"no host", u"https://"_s},
               {"space inside", u"https://exa mple.org"_s},
               {"formula", u"=cmd|'x'!A0"_s},
               {"other direction", u"https://example.org/\x202Egpj"_s},
               {"NUL", u"https://example.org/"_s + QChar(u'\0')},
               {"too long", u"https://example.org/"_s + QString(maxUrlLength, u'x')}});
    return std::move(table.rows);
}

QJsonObject goodRecord(RecordKind kind) {
    const QJsonArray two{u"Japan"_s, u"USA"_s};
    const QJsonArray source{
        QJsonObject{{u"title"_s, u"A page"_s}, {u"url"_s, u"https://example.org/page"_s}}};
    switch (kind) {
    case RecordKind::Actor:
        return {{u"id"_s, u"XKX"_s},
                {u"name"_s, u"Testland"_s},
                {u"kind"_s, u"country"_s},
                {u"lat"_s, u"1"_s},
                {u"lon"_s, u"2"_s}};
    case RecordKind::Framework:
        return {{u"name"_s, u"Test framework"_s},
                {u"kind"_s, u"minilateral"_s},
                {u"members"_s, two},
                {u"sources"_s, source}};
    case RecordKind::Tie:
        return {{u"name"_s, u"Test pact"_s},
                {u"type"_s, u"logistics"_s},
                {u"parties"_s, two},
                {u"signed"_s, u"2099"_s},
                {u"sources"_s, source}};
    case RecordKind::Dialogue:
        return {{u"name"_s, u"Test talks 2099"_s}, {u"series"_s, u"Test talks"_s}, {u"date"_s, u"2099"_s},
                {u"level"_s, u"working"_s},        {u"participants"_s, two},       {u"sources"_s, source}};
    case RecordKind::Source:
        return {{u"title"_s, u"A page"_s}, {u"url"_s, u"https://example.org/page"_s}};
    default:
        return {{u"name"_s, u"Test 2099"_s},  {u"series"_s, u"Test"_s}, {u"start"_s, u"2099"_s},
                {u"domain"_s, u"maritime"_s}, {u"participants"_s, two}, {u"lat"_s, u"1"_s},
                {u"lon"_s, u"2"_s},           {u"sources"_s, source}};
    }
}

QJsonObject spoiltRecord(const BadValue& bad) {
    QJsonObject object = goodRecord(bad.kind);
    const bool isList = object[bad.field].isArray();
    object[bad.field] = isList ? QJsonValue(QJsonArray{bad.value}) : QJsonValue(bad.value);
    return object;
}

} // namespace plusone::test
