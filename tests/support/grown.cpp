#include "support/grown.h"

#include "layout/random.h"

using namespace Qt::StringLiterals;

namespace plusone::test {

Dataset grownDataset(int actors) {
    RecordLists lists;
    layout::Random random(5);
    std::vector<int> ends{0};
    const auto id = [](int i) { return ActorId(u"A%1"_s.arg(i, 6, 10, QLatin1Char('0'))); };
    for (int i = 0; i < actors; ++i) {
        Actor actor;
        actor.id = id(i);
        actor.name = u"Actor number %1"_s.arg(i);
        lists.actors.push_back(actor);
        for (int k = 0; k < 5 && i > 0; ++k) {
            const int other = ends[random.below(ends.size())];
            if (other == i) {
                continue;
            }
            Tie tie;
            tie.id = TieId(u"t%1-%2"_s.arg(i).arg(k));
            tie.name = u"Tie %1"_s.arg(i);
            tie.parties = {Participant{id(i)}, Participant{id(other)}};
            tie.signedOn = PartialDate::parse(u"2001"_s).value();
            tie.inForce = tie.signedOn;
            lists.ties.push_back(tie);
            ends.push_back(other);
        }
        ends.push_back(i);
    }
    return Dataset(std::move(lists));
}

} // namespace plusone::test
