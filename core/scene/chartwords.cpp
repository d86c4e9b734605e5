#include "scene/chartwords.h"

#include "model/partialdate.h"
#include "network/lens.h"
#include "scene/figuretext.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    const char16_t* english;
    const char16_t* japanese;
};

QString pick(const Words& words, const QString& language) {
    return QString::fromUtf16(language == "ja"_L1 ? words.japanese : words.english);
}

constexpr std::array<Words, 10> domains{{{u"maritime", u"海上"},
                                         {u"air", u"航空"},
                                         {u"land", u"陸上"},
                                         {u"amphibious", u"水陸両用"},
                                         {u"missile defence", u"ミサイル防衛"},
                                         {u"disaster relief (HADR)", u"災害救援(HADR)"},
                                         {u"cyber", u"サイバー"},
                                         {u"space", u"宇宙"},
                                         {u"command post", u"指揮所"},
                                         {u"multi-domain", u"多領域"}}};

constexpr std::array<Words, 8> levels{{{u"leaders", u"首脳"},
                                       {u"foreign ministers", u"外相"},
                                       {u"defence ministers", u"防衛相"},
                                       {u"two plus two", u"2プラス2"},
                                       {u"trade ministers", u"通商担当相"},
                                       {u"senior officials", u"高級実務者"},
                                       {u"chiefs of defence", u"制服組トップ"},
                                       {u"working level", u"実務者"}}};

/// The values of a vocabulary that a filter has, in its order.
template <class E, class Word>
void addWords(QStringList& words, const std::set<E>& values, const Word& word) {
    for (const E value : values) {
        words << word(value);
    }
}

QString wordsOf(const Dataset& dataset, const LensFilters& filters, const QString& language) {
    QStringList words;
    addWords(words, filters.kinds,
             [&language](EventKind kind) { return figureWord(figureWordFor(Strand(kind)), language); });
    if (!filters.tieTypes.empty()) {
        words << inLanguage(language, u"some types of agreement"_s, u"一部の種類の協定・合意"_s);
    }
    addWords(words, filters.domains, [&language](Domain domain) { return domainWord(domain, language); });
    addWords(words, filters.levels, [&language](Level level) { return levelWord(level, language); });
    words << namesInWords(dataset, filters, language);
    words.removeAll(QString());
    return words.join(inLanguage(language, u", "_s, u"、"_s));
}

} // namespace

QString inLanguage(const QString& language, const QString& english, const QString& japanese) {
    return language == "ja"_L1 ? japanese : english;
}

bool isRoundYear(const QString& category) {
    constexpr qsizetype digits = 4;
    return category.size() == digits && category.endsWith(u'0');
}

QString otherFrameworksText(const QString& language) {
    return inLanguage(language, u"other frameworks"_s, u"ほかの枠組み"_s);
}

QString domainWord(Domain domain, const QString& language) {
    return pick(domains[std::size_t(domain)], language);
}

QString levelWord(Level level, const QString& language) {
    return pick(levels[std::size_t(level)], language);
}

QString firstOfText(qsizetype shown, qsizetype all, const QString& language) {
    return inLanguage(language, u"First %1 of %2"_s, u"%2のうち上位%1"_s).arg(shown).arg(all);
}

QString markedText(qsizetype shown, qsizetype all, const QString& language) {
    return inLanguage(language, u"%1 of %2 events marked"_s, u"%2の出来事のうち%1を記載"_s)
        .arg(shown)
        .arg(all);
}

QString togetherText(ChartKind chart, const QString& language) {
    return chart == ChartKind::RecordsByFramework
               ? inLanguage(language, u"All frameworks together"_s, u"全枠組みの合計"_s)
               : inLanguage(language, u"All kinds together"_s, u"全種類の合計"_s);
}

QString cellsText(const QString& least, const QString& most, bool isLevels, const QString& language) {
    return (isLevels ? inLanguage(language, u"Lowest: %1, highest: %2"_s, u"最も低い:%1、最も高い:%2"_s)
                     : inLanguage(language, u"Pale: %1, strong: %2"_s, u"淡い:%1、濃い:%2"_s))
        .arg(least, most);
}

QString noRoomText(const QString& language) {
    return inLanguage(language, u"Too small for this chart"_s, u"この図を描くには狭すぎます"_s);
}

QString filtersNote(const Dataset& dataset, const Lens& lens, const QString& language) {
    QString note;
    if (const QString wanted = wordsOf(dataset, lens, language); !wanted.isEmpty()) {
        note = inLanguage(language, u"Only %1. "_s, u"対象:%1。"_s).arg(wanted);
    }
    if (const QString unwanted = wordsOf(dataset, lens.without, language); !unwanted.isEmpty()) {
        note += inLanguage(language, u"Without %1. "_s, u"除外:%1。"_s).arg(unwanted);
    }
    return note;
}

QString allYearsNote(const QString& language) {
    return inLanguage(language, u"All years, whatever the time of the view."_s,
                      u"表示中の期間によらず、全期間を示す。"_s);
}

QString momentsNote(const Lens& lens, const QString& language) {
    const auto* moment = std::get_if<Moment>(&lens.time);
    const int months = moment ? moment->months : Moment().months;
    return inLanguage(
               language,
               u"At each moment: agreements that stand, exercises and dialogues of the %1 "_s +
                   (months == 1 ? u"month"_s : u"months"_s) +
                   u" before. All years, whatever the time of the view."_s,
               u"各時点で結ばれている協定・合意と、その前%1か月の共同訓練、対話・会談。表示中の期間によらず、"
               "全期間を示す。"_s)
        .arg(months);
}

QString momentsTitle(const QString& language) {
    return inLanguage(language, u"1 January of the year; last: the newest record"_s,
                      u"各年1月1日(最後は最新の記録の日)"_s);
}

QString momentText(QDate day) {
    return day.dayOfYear() == 1 ? QString::number(day.year()) : day.toString(Qt::ISODate);
}

QString momentInWords(QDate day, const QString& language) {
    const bool isNewYear = day.dayOfYear() == 1;
    const auto date = PartialDate::tryFrom(day.toString(isNewYear ? u"yyyy"_s : u"yyyy-MM"_s));
    return date ? date->toDisplay(language) : QString();
}

QString percentText(double share, const QString& language) {
    constexpr double whole = 100;
    const auto rounded = std::lround(share * whole);
    return rounded == 0 && share > 0 ? inLanguage(language, u"under 1 %"_s, u"1 %未満"_s)
                                     : u"%1 %"_s.arg(rounded);
}

} // namespace plusone
