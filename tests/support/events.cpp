#include "support/events.h"

#include "layout/random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plusone::test {
namespace {

constexpr int actorCount = 120;
constexpr int frameworkCount = 24;
constexpr int seriesCount = 160;
constexpr int firstYear = 1951;
constexpr int lastYear = 2026;

const QStringList adjectives{u"Amber"_s,  u"Brisk"_s,    u"Cedar"_s,  u"Distant"_s, u"Eastern"_s, u"Fabled"_s,
                             u"Gentle"_s, u"Harbour"_s,  u"Inland"_s, u"Jovial"_s,  u"Keen"_s,    u"Lunar"_s,
                             u"Mellow"_s, u"Northern"_s, u"Oaken"_s,  u"Pearl"_s};
const QStringList nouns{u"Lantern"_s, u"Meadow"_s,  u"Otter"_s,   u"Pylon"_s,    u"Quarry"_s,
                        u"Ripple"_s,  u"Sparrow"_s, u"Thimble"_s, u"Umbrella"_s, u"Voyage"_s};
const QStringList nounsJa{u"灯籠"_s,   u"草原"_s, u"川獺"_s, u"鉄塔"_s, u"石切場"_s,
                          u"さざ波"_s, u"雀"_s,   u"指貫"_s, u"雨傘"_s, u"航海"_s};
const QStringList verbs{u"practised"_s, u"discussed"_s, u"reviewed"_s, u"rehearsed"_s, u"agreed on"_s};
const QStringList subjects{u"search and rescue"_s,  u"mine clearance"_s,      u"supply at sea"_s,
                           u"air defence"_s,        u"information sharing"_s, u"disaster relief"_s,
                           u"landing on a beach"_s, u"cyber defence"_s,       u"space surveillance"_s,
                           u"medical evacuation"_s};

/// Draws from one stream, so that a number of events gives one dataset.
class Maker {
public:
    Dataset make(int events) {
        addActors();
        addFrameworks();
        addSources(events / 20 + 1);
        for (int i = 0; i < seriesCount; ++i) {
            addSeries(i, i % 3 == 2 ? EventKind::Dialogues : EventKind::Exercises);
        }
        for (int i = 0; i < events; ++i) {
            i % 6 == 0 ? addTie(i) : i % 4 == 1 ? addDialogue(i) : addExercise(i);
        }
        return Dataset(std::move(m_lists));
    }

private:
    [[nodiscard]] int below(int limit) { return int(m_random.below(std::uint64_t(limit))); }
    [[nodiscard]] const QString& one(const QStringList& list) { return list[below(int(list.size()))]; }
    static QString numbered(const QString& form, int i) { return form.arg(i, 3, 10, QLatin1Char('0')); }

    void addActors() {
        for (int i = 0; i < actorCount; ++i) {
            Actor actor;
            actor.id = ActorId(numbered(u"X%1"_s, i));
            actor.name = u"Republic of "_s + adjectives[i % 16] + u' ' + nouns[i / 16 % 10];
            actor.nameJa = adjectives[i % 16] + u'・' + nounsJa[i / 16 % 10] + u"共和国"_s;
            actor.shortName = numbered(u"Rep%1"_s, i);
            actor.region = u"Nowhere"_s;
            actor.capital = adjectives[i % 16] + u"ville"_s;
            m_lists.actors.push_back(actor);
        }
    }

    void addFrameworks() {
        for (int i = 0; i < frameworkCount; ++i) {
            Framework framework;
            framework.id = FrameworkId(numbered(u"framework-%1"_s, i));
            framework.name = u"Framework of the "_s + nouns[i % 10] + u' ' + QString::number(i);
            framework.nameJa = nounsJa[i % 10] + u"の枠組み"_s + QString::number(i);
            framework.frameworkKind = i % 2 == 0 ? FrameworkKind::PlusOne : FrameworkKind::Minilateral;
            if (i % 5 == 4) {
                framework.parent = FrameworkId(numbered(u"framework-%1"_s, i - 1));
            }
            framework.start = PartialDate::fromDay({firstYear + 3 * i, 1, 1});
            for (int k = 0; k < 3 + i % 3; ++k) {
                framework.members.push_back({m_lists.actors[std::size_t((i * 7 + k) % actorCount)].id});
            }
            framework.sources = {SourceId(u"source-0"_s)};
            m_lists.frameworks.push_back(framework);
        }
    }

    void addSources(int count) {
        for (int i = 0; i < count; ++i) {
            Source source;
            source.id = SourceId(u"source-%1"_s.arg(i));
            source.title =
                one(adjectives) + u" and "_s + one(adjectives) + u" forces met over "_s + one(subjects);
            source.publisher = u"The "_s + one(nouns) + u" Gazette"_s;
            source.url = u"https://example.org/%1"_s.arg(i);
            m_lists.sources.push_back(source);
        }
    }

    void addSeries(int i, EventKind kind) {
        Series series;
        series.name = adjectives[i % 16] + u' ' + nouns[i / 16];
        series.id = Series::idFor(kind, series.name);
        series.nameJa = nounsJa[i / 16] + (kind == EventKind::Exercises ? u"演習"_s : u"対話"_s) +
                        QString::number(i % 16);
        series.eventKind = kind;
        m_lists.series.push_back(series);
    }

    [[nodiscard]] QString seriesOf(EventKind kind) {
        const auto& all = m_lists.series;
        std::size_t at = std::size_t(below(seriesCount));
        while (all[at].eventKind != kind) {
            at = (at + 1) % all.size();
        }
        return all[at].name;
    }

    /// Early ones are in most events, as hubs are.
    [[nodiscard]] std::vector<Participant> participants() {
        const int count = below(40) == 0 ? 7 + below(12) : 2 + below(3);
        std::vector<Participant> list;
        while (int(list.size()) < count) {
            const int a = below(actorCount);
            const ActorId actor = m_lists.actors[std::size_t(a * below(actorCount) / actorCount)].id;
            if (std::none_of(list.begin(), list.end(), [&](const auto& p) { return p.actor == actor; })) {
                list.push_back({actor, below(30) == 0 ? Role::Observer : Role::Participant});
            }
        }
        return list;
    }

    [[nodiscard]] PartialDate day() {
        // The younger the more, as in the shipped data.
        const int year = lastYear - (lastYear - firstYear) * below(1000) * below(1000) / 1'000'000;
        const QDate day = QDate(year, 1, 1).addDays(below(365));
        return below(10) > 0
                   ? PartialDate::fromDay(day)
                   : PartialDate::tryFrom(day.toString(below(2) == 0 ? u"yyyy"_s : u"yyyy-MM"_s)).value();
    }

    [[nodiscard]] QString summary() {
        QString text =
            u"The forces of both sides "_s + one(verbs) + u' ' + one(subjects) + u" and "_s + one(subjects) +
            u" with %1 ships and %2 aircraft off Port "_s.arg(below(30)).arg(below(90)) + one(nouns) + u'.';
        return below(20) == 0 ? text + u' ' + one(nounsJa) + u"沖で訓練した。"_s : text;
    }

    template <class R>
    void fillCommon(R& record) {
        record.summary = summary();
        record.confidence = below(50) == 0 ? Confidence::Recall : Confidence::Sourced;
        for (int k = below(2); k >= 0; --k) {
            record.sources.push_back(m_lists.sources[std::size_t(below(int(m_lists.sources.size())))].id);
        }
        if (below(3) == 0) {
            record.framework = m_lists.frameworks[std::size_t(below(frameworkCount))].id;
        }
    }

    void addTie(int i) {
        Tie tie;
        tie.id = TieId(u"tie-%1"_s.arg(i));
        tie.type = allValues<TieType>()[std::size_t(below(int(allValues<TieType>().size())))];
        tie.name = one(adjectives) + u" agreement on "_s + one(subjects) + u' ' + QString::number(i);
        tie.parties = participants();
        tie.signedOn = day();
        tie.inForce = tie.signedOn;
        if (below(2) == 0) {
            tie.ended = PartialDate::fromDay(tie.signedOn->latest().addYears(5));
        }
        fillCommon(tie);
        m_lists.ties.push_back(std::move(tie));
    }

    void addExercise(int i) {
        Exercise exercise;
        exercise.id = ExerciseId(u"exercise-%1"_s.arg(i));
        exercise.series = seriesOf(EventKind::Exercises);
        exercise.start = day();
        exercise.name = exercise.series + u' ' + QString::number(exercise.start->year());
        exercise.place = u"Port "_s + one(nouns) + u", "_s + one(adjectives) + u" Bay"_s;
        exercise.domain = allValues<Domain>()[std::size_t(below(int(allValues<Domain>().size())))];
        exercise.participants = participants();
        fillCommon(exercise);
        m_lists.exercises.push_back(std::move(exercise));
    }

    void addDialogue(int i) {
        Dialogue dialogue;
        dialogue.id = DialogueId(u"dialogue-%1"_s.arg(i));
        dialogue.series = seriesOf(EventKind::Dialogues);
        dialogue.date = day();
        dialogue.name = dialogue.series + u" talks "_s + QString::number(dialogue.date->year());
        dialogue.place = one(adjectives) + u"ville"_s;
        dialogue.level = allValues<Level>()[std::size_t(below(int(allValues<Level>().size())))];
        dialogue.participants = participants();
        dialogue.outcome = u"They "_s + one(verbs) + u' ' + one(subjects) + u'.';
        fillCommon(dialogue);
        m_lists.dialogues.push_back(std::move(dialogue));
    }

    RecordLists m_lists;
    layout::Random m_random{11};
};

} // namespace

Dataset eventfulDataset(int events) {
    return Maker().make(events);
}

} // namespace plusone::test
