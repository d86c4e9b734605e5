#include "support/randomedits.h"

#include "model/edits.h"
#include "model/merge.h"

using namespace Qt::StringLiterals;

namespace plusone::test {

int RandomEdits::below(int count) {
    return int(m_random() % unsigned(count));
}

template <class R>
const R& RandomEdits::any(const Dataset& dataset) {
    const auto& all = dataset.all<R>();
    return all[std::size_t(below(int(all.size())))];
}

QString RandomEdits::word() {
    static const QStringList words{u"Harbour"_s, u"合意"_s,    u"Drill, “quoted”"_s,
                                   u"a\nb"_s,    u"Ünïcode"_s, u"🚢"_s};
    return words[below(int(words.size()))] + u' ' + QString::number(++m_made);
}

ChangeSet RandomEdits::add(const Dataset& dataset) {
    const SourceDraft source{{}, word(), {}, {}, u"https://example.org/%1"_s.arg(++m_made)};
    const std::vector<ParticipantDraft> parties{{u"JPN"_s, {}}, {u"USA"_s, {}}, {u"AUS"_s, u"observer"_s}};
    const QString day = u"20%1-%2-03"_s.arg(10 + below(90)).arg(1 + below(12), 2, 10, QLatin1Char('0'));
    AnyDraft draft;
    switch (below(5)) {
    case 0: {
        ExerciseDraft exercise;
        exercise.series = word();
        exercise.name = word();
        exercise.start = day;
        exercise.domain = u"air"_s;
        exercise.participants = parties;
        exercise.sources = {source};
        draft = exercise;
        break;
    }
    case 1: {
        DialogueDraft dialogue;
        dialogue.series = any<Dialogue>(dataset).series;
        dialogue.name = word();
        dialogue.date = day;
        dialogue.level = u"working"_s;
        dialogue.participants = parties;
        dialogue.sources = {source};
        draft = dialogue;
        break;
    }
    case 2: {
        TieDraft tie;
        tie.type = u"logistics"_s;
        tie.name = word();
        tie.signedOn = day;
        tie.parties = {{u"JPN"_s, {}}, {any<Actor>(dataset).id.slug(), {}}, {u"KOR"_s, {}}};
        tie.sources = {source};
        draft = tie;
        break;
    }
    case 3: {
        FrameworkDraft framework;
        framework.name = word();
        framework.kind = u"minilateral"_s;
        framework.members = {{u"JPN"_s, day, {}}, {u"USA"_s, {}, {}}};
        framework.sources = {source};
        draft = framework;
        break;
    }
    default:
        draft = source;
    }
    return addRecord(dataset, draft).changes;
}

ChangeSet RandomEdits::change(const Dataset& dataset) {
    AnyRecord record;
    switch (below(5)) {
    case 0:
        record = any<Actor>(dataset);
        break;
    case 1:
        record = any<Framework>(dataset);
        break;
    case 2:
        record = any<Tie>(dataset);
        break;
    case 3:
        record = any<Dialogue>(dataset);
        break;
    default:
        record = any<Exercise>(dataset);
    }
    AnyDraft draft = *draftOf(dataset, record);
    std::visit(
        [this](auto& given) {
            if constexpr (requires { given.summary; }) {
                given.summary = word();
            }
            if constexpr (requires { given.name; }) {
                given.name = word();
            }
        },
        draft);
    return updateRecord(dataset, refOf(record), draft).changes;
}

ChangeSet RandomEdits::remove(const Dataset& dataset) {
    const RecordRef ref = below(2) == 0   ? refOf(any<Exercise>(dataset))
                          : below(2) == 0 ? refOf(any<Source>(dataset))
                                          : refOf(any<Tie>(dataset));
    const auto removal = removeRecord(dataset, ref);
    return removal ? *removal : ChangeSet();
}

ChangeSet RandomEdits::merge(const Dataset& dataset) {
    const auto merged =
        below(2) == 0 ? mergeRecords(dataset, refOf(any<Exercise>(dataset)), refOf(any<Exercise>(dataset)))
                      : mergeRecords(dataset, refOf(any<Source>(dataset)), refOf(any<Source>(dataset)));
    return merged ? *merged : ChangeSet();
}

ChangeSet RandomEdits::next(const Dataset& dataset) {
    ChangeSet edit;
    while (edit.isEmpty()) { // what the rules refuse is no edit
        const int what = below(10);
        edit = what < 4   ? change(dataset)
               : what < 7 ? add(dataset)
               : what < 9 ? remove(dataset)
                          : merge(dataset);
    }
    return edit;
}

} // namespace plusone::test
