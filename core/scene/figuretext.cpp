#include "scene/figuretext.h"

#include "model/partialdate.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    FigureWord word;
    const char16_t* english;
    const char16_t* japanese;
};

constexpr std::array table{
    Words{FigureWord::Agreements, u"agreements", u"協定・合意"},
    Words{FigureWord::Exercises, u"exercises", u"共同訓練"},
    Words{FigureWord::Dialogues, u"dialogues", u"対話・会談"},
    Words{FigureWord::RiskReduction, u"risk reduction with China", u"中国とのリスク低減"},
    Words{FigureWord::Hubs, u"Japan, U.S.", u"日本・米国"},
    Words{FigureWord::Country, u"country", u"国"},
    Words{FigureWord::Organisation, u"organisation", u"国際機関"},
    Words{FigureWord::ManyParty, u"event of more than six parties", u"7者以上の行事"},
    Words{FigureWord::Framework, u"framework", u"枠組み"},
    Words{FigureWord::QuietFramework, u"framework without records here", u"枠組み(表示中の記録なし)"},
    Words{FigureWord::New, u"new", u"新規"},
    Words{FigureWord::Kept, u"kept", u"継続"},
    Words{FigureWord::Ended, u"ended", u"終了"},
    Words{FigureWord::Lost, u"lost", u"失われるもの"},
    Words{FigureWord::AreaNote, u"Area of a disc: records.", u"円の面積は記録の数。"},
    Words{FigureWord::Nothing, u"Nothing stands in this view. Widen the time or remove a filter.",
          u"この条件に当てはまる記録はありません。期間を広げるか、絞り込みを外してください。"},
    Words{FigureWord::Credit, u"Plus One · data CC BY 4.0", u"Plus One・データ CC BY 4.0"},
};

struct MeasureWords {
    ActorMeasure measure;
    const char16_t* english;
    const char16_t* japanese;
};

constexpr std::array measureTable{
    MeasureWords{ActorMeasure::Degree, u"partners (degree)", u"相手の数(次数)"},
    MeasureWords{ActorMeasure::Strength, u"weight of ties (strength)", u"結びつきの重み(強度)"},
    MeasureWords{ActorMeasure::Betweenness, u"betweenness", u"媒介中心性"},
    MeasureWords{ActorMeasure::Eigenvector, u"eigenvector centrality", u"固有ベクトル中心性"},
    MeasureWords{ActorMeasure::Closeness, u"closeness", u"近接中心性"},
    MeasureWords{ActorMeasure::Harmonic, u"harmonic closeness", u"調和近接中心性"},
    MeasureWords{ActorMeasure::Clustering, u"clustering", u"クラスター係数"},
    MeasureWords{ActorMeasure::Core, u"k-core", u"kコア"},
    MeasureWords{ActorMeasure::Community, u"community", u"コミュニティ"},
    MeasureWords{ActorMeasure::Articulation, u"articulation actor", u"関節点"},
};

/// Three digits are enough to read a figure by.
QString number(double value) {
    return QString::number(value, 'g', 3);
}

bool isJapanese(const QString& language) {
    return language == "ja"_L1;
}

QString dayText(QDate day, const QString& language) {
    return PartialDate::fromDay(day).toDisplay(language);
}

/// "2014 – 2016", "June 2016", "1 June 2016 – 15 July 2016": as coarse as it is exact.
QString spanText(const DateSpan& span, const QString& language) {
    const bool isOfMonths = span.first.day() == 1 && span.last.day() == span.last.daysInMonth();
    const bool isOfYears = isOfMonths && span.first.month() == 1 && span.last.month() == 12;
    const QString format = isOfYears ? u"yyyy"_s : isOfMonths ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s;
    const auto text = [&](QDate day) {
        const auto date = PartialDate::tryFrom(day.toString(format));
        return date ? date->toDisplay(language) : dayText(day, language);
    };
    const QString first = text(span.first);
    const QString last = text(span.last);
    return first == last ? first : (isJapanese(language) ? u"%1~%2"_s : u"%1 – %2"_s).arg(first, last);
}

bool shows(const Lens& lens, EventKind kind) {
    return (lens.kinds.empty() || lens.kinds.contains(kind)) && !lens.without.kinds.contains(kind);
}

} // namespace

QString figureTime(const Lens& lens, const QString& language) {
    if (const auto earlier = lens.earlier()) {
        return (isJapanese(language) ? u"%1と%2"_s : u"%1 and %2"_s)
            .arg(dayText(earlier->lastDay(), language), dayText(lens.lastDay(), language));
    }
    if (const auto* moment = std::get_if<Moment>(&lens.time)) {
        return dayText(moment->day, language);
    }
    return spanText(lens.window(), language);
}

QString figureRecords(int count, const QString& language) {
    return (isJapanese(language) ? u"記録%1件"_s : count == 1 ? u"%1 record"_s : u"%1 records"_s).arg(count);
}

QString figureMeasure(ActorMeasure measure, const QString& language) {
    const auto entry = std::find_if(measureTable.begin(), measureTable.end(),
                                    [measure](const MeasureWords& w) { return w.measure == measure; });
    return QString::fromUtf16(isJapanese(language) ? entry->japanese : entry->english);
}

QString figureDiscArea(ActorMeasure measure, const QString& language) {
    return (isJapanese(language) ? u"円の面積：%1"_s : u"area of a disc: %1"_s)
        .arg(figureMeasure(measure, language));
}

QString figureRange(const DiscScale& scale, const QString& language) {
    return (isJapanese(language) ? u"%1 %2～%3"_s : u"%1 %2 – %3"_s)
        .arg(figureMeasure(scale.measure, language), number(scale.least), number(scale.most));
}

QString figureGroup(ActorMeasure measure, int group, const QString& language) {
    const QString name = figureMeasure(measure, language);
    return measure == ActorMeasure::Articulation ? name
           : isJapanese(language)                ? u"%1%2"_s.arg(name).arg(group)
                                                 : u"%1 %2"_s.arg(name).arg(group);
}

QString figureValue(double value, ActorMeasure measure, const QString& language) {
    return (isJapanese(language) ? u"%1（%2）"_s : u"%1 – %2"_s)
        .arg(number(value), figureMeasure(measure, language));
}

QString describeDiscs(const DiscMeaning& discs, const QString& language) {
    const bool ja = isJapanese(language);
    const QString size = discs.size ? figureMeasure(*discs.size, language) : QString();
    const QString colour = discs.colour ? figureMeasure(*discs.colour, language) : QString();
    return discs.isPlain() ? QString()
           : size.isEmpty()
               ? (ja ? u"円の色は%1を表す。"_s : u"The colour of a disc stands for %1."_s).arg(colour)
           : colour.isEmpty()
               ? (ja ? u"円の面積は%1を表す。"_s : u"The area of a disc stands for %1."_s).arg(size)
               : (ja ? u"円の面積は%1、色は%2を表す。"_s
                     : u"The area of a disc stands for %1, its colour for %2."_s)
                     .arg(size, colour);
}

QString figureWord(FigureWord word, const QString& language) {
    const auto entry =
        std::find_if(table.begin(), table.end(), [word](const Words& w) { return w.word == word; });
    return QString::fromUtf16(isJapanese(language) ? entry->japanese : entry->english);
}

FigureWord figureWordFor(Strand strand) {
    constexpr std::array words{FigureWord::Agreements, FigureWord::Exercises, FigureWord::Dialogues,
                               FigureWord::RiskReduction};
    return words[std::size_t(strand)];
}

QString figureCount(Strand strand, int count, const QString& language) {
    struct Count {
        const char16_t* one;
        const char16_t* several;
        const char16_t* japanese;
    };
    constexpr std::array<Count, strandCount> counts{
        {{u"%1 agreement", u"%1 agreements", u"協定・合意%1件"},
         {u"%1 exercise", u"%1 exercises", u"共同訓練%1件"},
         {u"%1 dialogue", u"%1 dialogues", u"対話・会談%1件"},
         {u"%1 risk-reduction record", u"%1 risk-reduction records", u"リスク低減の記録%1件"}}};
    const Count& text = counts[std::size_t(strand)];
    return QString::fromUtf16(isJapanese(language) ? text.japanese
                              : count == 1         ? text.one
                                                   : text.several)
        .arg(count);
}

QString recordsInWords(const Lens& lens, const QString& language) {
    const bool moment = std::holds_alternative<Moment>(lens.time);
    const bool ja = isJapanese(language);
    const int months = moment ? std::get<Moment>(lens.time).months : 0;
    QStringList events;
    if (shows(lens, EventKind::Exercises)) {
        events << figureWord(FigureWord::Exercises, language);
    }
    if (shows(lens, EventKind::Dialogues)) {
        events << figureWord(FigureWord::Dialogues, language);
    }
    QStringList parts;
    if (shows(lens, EventKind::Agreements)) {
        parts << (ja ? u"%1に結ばれている協定・合意"_s
                     : (moment ? u"Agreements standing on %1"_s : u"Agreements standing, %1"_s))
                     .arg(figureTime(lens, language));
    }
    if (!events.isEmpty()) {
        const QString names = events.join(ja ? u"と"_s : u" and "_s);
        parts << (moment ? (ja            ? u"過去%2か月の%1"_s
                            : months == 1 ? u"%1 of the %2 month before"_s
                                          : u"%1 of the %2 months before"_s)
                               .arg(names)
                               .arg(months)
                         : (ja ? u"%2の%1"_s : u"%1 of %2"_s).arg(names, figureTime(lens, language)));
    }
    QString text = parts.join(ja ? u"、"_s : u"; "_s);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString namesInWords(const Dataset& dataset, const LensFilters& filters, const QString& language) {
    QStringList names;
    for (const FrameworkId& id : filters.frameworks) {
        const Framework* framework = dataset.find(id);
        names << (framework ? titleOf(*framework, language) : id.slug());
    }
    for (const ActorId& id : filters.actors) {
        const Actor* actor = dataset.find(id);
        names << (actor ? titleOf(*actor, language) : id.slug());
    }
    return names.join(isJapanese(language) ? u"、"_s : u", "_s);
}

QString defaultTitle(const QString& time, const QString& language) {
    const bool ja = isJapanese(language);
    const QString title = ja ? u"「日米プラスワン」のネットワーク"_s : u"The “Japan-U.S. + 1” network"_s;
    return time.isEmpty() ? title : title + (ja ? u"、"_s : u", "_s) + time;
}

QString describeLens(const Dataset& dataset, const Lens& lens, const NetworkCounts& counts,
                     const QString& language) {
    const bool ja = isJapanese(language);
    QStringList parts{recordsInWords(lens, language)};
    if (const QString wanted = namesInWords(dataset, lens, language); !wanted.isEmpty()) {
        parts << (ja ? u"対象:%1"_s : u"only %1"_s).arg(wanted);
    }
    if (const QString unwanted = namesInWords(dataset, lens.without, language); !unwanted.isEmpty()) {
        parts << (ja ? u"除外:%1"_s : u"without %1"_s).arg(unwanted);
    }
    if (counts.linksBelow > 0) {
        parts << (ja ? u"重み%1以上の組(%3組中%2組)"_s : u"pairs of weight %1 or more (%2 of %3)"_s)
                     .arg(lens.minimumWeight)
                     .arg(counts.links - counts.linksBelow)
                     .arg(counts.links);
    }
    if (counts.manyParty > 0 && lens.manyParty == ManyParty::Hidden) {
        parts << (ja                      ? u"7者以上の行事%1件を除く"_s
                  : counts.manyParty == 1 ? u"%1 event of more than six parties left out"_s
                                          : u"%1 events of more than six parties left out"_s)
                     .arg(counts.manyParty);
    }
    if (counts.actorsLeftOut > 0) {
        const QString actors = counts.actorsLeftOut == 1 ? u"%1 actor"_s : u"%1 actors"_s;
        parts << (ja                    ? u"描かれない国・機関%1"_s
                  : lens.hidden.empty() ? actors + u" without a drawn tie left out"_s
                                        : actors + u" without a drawn tie, or hidden, left out"_s)
                     .arg(counts.actorsLeftOut);
    }
    parts.removeAll(QString());
    return parts.join(ja ? u"。"_s : u"; "_s) + (ja ? u"。"_s : u"."_s);
}

QString describePart(std::size_t shown, std::size_t whole, const QString& language) {
    return (isJapanese(language) ? u"地図の一部(国・機関%2のうち%1とその相手)。"_s
            : whole == 1         ? u"Part of the map: %1 of %2 actor, and where its ties lead to."_s
                                 : u"Part of the map: %1 of %2 actors, and where their ties lead to."_s)
        .arg(shown)
        .arg(whole);
}

QString sourceLine(const Dataset& dataset, const std::vector<RecordRef>& records, const QString& language,
                   std::size_t named) {
    std::map<QString, int> cited;
    std::set<SourceId> sources;
    for (const RecordRef& ref : records) {
        const auto record = dataset.find(ref);
        const auto count = [&](const std::vector<SourceId>& ids) {
            for (const SourceId& id : ids) {
                if (const Source* source = dataset.find(id)) {
                    sources.insert(id);
                    ++cited[source->publisher];
                }
            }
        };
        if (const auto* tie = std::get_if<Tie>(&*record)) {
            count(tie->sources);
        } else if (const auto* exercise = std::get_if<Exercise>(&*record)) {
            count(exercise->sources);
        } else if (const auto* dialogue = std::get_if<Dialogue>(&*record)) {
            count(dialogue->sources);
        }
    }
    cited.erase(QString());
    if (cited.empty()) {
        return {};
    }
    std::vector<std::pair<QString, int>> publishers(cited.begin(), cited.end());
    std::stable_sort(publishers.begin(), publishers.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, publishers.size()); ++i) {
        names << publishers[i].first;
    }
    const bool ja = isJapanese(language);
    if (names.isEmpty()) {
        return (ja ? u"出典:%1件"_s : u"Sources: %1"_s).arg(sources.size());
    }
    QString line = names.join(ja ? u"、"_s : u", "_s);
    if (publishers.size() > named) {
        line += (ja ? u"ほか%1"_s : u" and %1 others"_s).arg(publishers.size() - named);
    }
    return (ja ? u"出典(%2件):%1"_s : u"Sources (%2): %1"_s).arg(line, QString::number(sources.size()));
}

} // namespace plusone
