#include "network/ladderholds.h"

#include "network/sieve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// The rungs that an agreement of a type reaches; none: no rung.
struct TieRungs {
    std::optional<Rung> japan;
    std::optional<Rung> unitedStates;
};

TieRungs rungsOf(TieType type) {
    switch (type) {
    case TieType::MutualDefenceTreaty:
        return {{}, Rung::UsTreaty};
    case TieType::SecurityDeclaration:
    case TieType::StrategicPartnership:
        return {Rung::JapanPartnership, {}};
    case TieType::InformationSecurity:
        return {Rung::JapanInformationSecurity, Rung::UsInformationSecurity};
    case TieType::DefenceEquipment:
        return {Rung::JapanEquipment, Rung::UsEquipment};
    case TieType::Logistics:
        return {Rung::JapanLogistics, Rung::UsLogistics};
    case TieType::Access:
        return {Rung::JapanAccess, Rung::UsAccess};
    case TieType::SecurityAssistance:
        return {Rung::JapanSecurityAssistance, {}};
    case TieType::CapacityBuilding:
        return {Rung::JapanCapacityBuilding, {}};
    case TieType::DefenceGuidelines:
    case TieType::Consultation:
    case TieType::Trade:
    case TieType::CoastGuard:
    case TieType::DiplomaticRelations:
        break;
    }
    return {};
}

bool isAid(TieType type) {
    return type == TieType::SecurityAssistance || type == TieType::CapacityBuilding;
}

bool hasParty(const Tie& tie, const ActorId& actor, Role role) {
    return std::any_of(tie.parties.begin(), tie.parties.end(),
                       [&](const Participant& party) { return party.actor == actor && party.role == role; });
}

RungDate dateOf(const Tie& tie) {
    return tie.inForce ? RungDate::InForce : tie.signedOn ? RungDate::Signed : RungDate::FirstSeen;
}

/// While an actor is a member of a framework that stands.
struct Membership {
    PartialDate since;
    DateSpan span;
};

std::vector<Membership> membershipsOf(const Framework& framework, const ActorId& actor) {
    std::vector<Membership> memberships;
    const auto standing = spanOf(framework);
    for (const Member& member : framework.members) {
        if (member.actor == actor && standing) {
            Membership membership{*framework.start, *standing};
            if (member.joined && member.joined->earliest() > standing->first) {
                membership = {*member.joined, {member.joined->earliest(), standing->last}};
            }
            if (member.left) {
                membership.span.last = std::min(membership.span.last, member.left->latest());
            }
            memberships.push_back(membership);
        }
    }
    return memberships;
}

/// While both are members.
std::vector<Membership> both(const std::vector<Membership>& a, const std::vector<Membership>& b) {
    std::vector<Membership> common;
    for (const Membership& one : a) {
        for (const Membership& other : b) {
            const Membership& later = one.span.first < other.span.first ? other : one;
            const DateSpan span{later.span.first, std::min(one.span.last, other.span.last)};
            if (span.first <= span.last) {
                common.push_back({later.since, span});
            }
        }
    }
    return common;
}

Lens withoutTime(Lens lens) {
    lens.time = DateSpan{QDate(1, 1, 1), openEnd};
    lens.comparedWith.reset();
    lens.confidence = {Confidence::Sourced};
    return lens;
}

class Builder {
public:
    Builder(const EventIndex& index, const Lens& lens)
        : m_index(index), m_lens(withoutTime(lens)), m_japan(u"JPN"_s), m_unitedStates(u"USA"_s) {
        const Sieve sieve(index, m_lens);
        for (const EventView& event : index.events()) {
            if (!event.isRiskReduction && sieve.lets(event)) {
                add(event);
            }
        }
        for (const Framework& framework : index.dataset().frameworks()) {
            if (lets(framework)) {
                add(framework);
            }
        }
    }

    [[nodiscard]] LadderHolds take() { return std::move(m_holds); }

private:
    [[nodiscard]] bool isPartner(const ActorId& actor) const {
        return actor != m_japan && actor != m_unitedStates &&
               (!choosesPartners() || m_lens.actors.contains(actor));
    }

    [[nodiscard]] bool choosesPartners() const {
        return std::any_of(m_lens.actors.begin(), m_lens.actors.end(), [this](const ActorId& actor) {
            return actor != m_japan && actor != m_unitedStates;
        });
    }

    [[nodiscard]] bool lets(const Framework& framework) const {
        const auto hasAny = [&framework](const std::set<ActorId>& actors) {
            return std::any_of(framework.members.begin(), framework.members.end(),
                               [&actors](const Member& member) { return actors.contains(member.actor); });
        };
        return (framework.frameworkKind == FrameworkKind::PlusOne ||
                framework.frameworkKind == FrameworkKind::Minilateral) &&
               framework.id != riskReductionFramework() && m_lens.accepts(m_index.dataset(), framework) &&
               (m_lens.actors.empty() || hasAny(m_lens.actors)) && !hasAny(m_lens.without.actors);
    }

    /// Who takes part and is no observer, each once.
    [[nodiscard]] std::set<ActorId> partiesOf(const EventView& event) const {
        std::set<ActorId> parties;
        for (const std::uint32_t place : event.parties) {
            parties.insert(m_index.actors()[place].id);
        }
        return parties;
    }

    /// The one who is left when these are taken away; nothing where one of them is missing, or nobody or more
    /// than one is left.
    static std::optional<ActorId> onlyOneBeside(std::set<ActorId> parties,
                                                std::initializer_list<ActorId> others) {
        for (const ActorId& other : others) {
            if (parties.erase(other) == 0) {
                return std::nullopt;
            }
        }
        return parties.size() == 1 ? std::optional(*parties.begin()) : std::nullopt;
    }

    void hold(const std::optional<ActorId>& partner, Rung rung, const RungHold& held) {
        if (partner && isPartner(*partner)) {
            m_holds[*partner][std::size_t(rung)].push_back(held);
        }
    }

    void add(const EventView& event) {
        const Dataset& dataset = m_index.dataset();
        switch (event.kind) {
        case EventKind::Agreements:
            add(event, dataset.ties()[event.record]);
            break;
        case EventKind::Exercises:
            add(event, dataset.exercises()[event.record]);
            break;
        case EventKind::Dialogues:
            add(event, dataset.dialogues()[event.record]);
            break;
        }
    }

    void add(const EventView& event, const Tie& tie) {
        const TieRungs rungs = rungsOf(tie.type);
        const RungHold held{event.ref, *beginOf(tie), dateOf(tie), event.span};
        const auto parties = partiesOf(event);
        const auto holdWith = [&](const ActorId& hub, const std::optional<Rung>& rung) {
            if (!rung || !parties.contains(hub)) {
                return;
            }
            for (const ActorId& party : parties) {
                if (!isAid(tie.type) ||
                    (hasParty(tie, hub, Role::Provider) && hasParty(tie, party, Role::Recipient))) {
                    hold(party, *rung, held);
                }
            }
        };
        holdWith(m_japan, rungs.japan);
        holdWith(m_unitedStates, rungs.unitedStates);
    }

    void add(const EventView& event, const Dialogue& dialogue) {
        if (!dialogue.participantsComplete) {
            return;
        }
        const RungHold held{
            event.ref, *dialogue.date, RungDate::Held, {event.span.first, openEnd}, dialogue.level};
        const auto parties = partiesOf(event);
        const auto withJapan = onlyOneBeside(parties, {m_japan});
        hold(withJapan, Rung::JapanDialogue, held);
        if (dialogue.level == Level::TwoPlusTwo) {
            hold(withJapan, Rung::JapanTwoPlusTwo, held);
        }
        hold(onlyOneBeside(parties, {m_japan, m_unitedStates}), Rung::TrilateralDialogue, held);
    }

    void add(const EventView& event, const Exercise& exercise) {
        if (exercise.participantsComplete) {
            hold(onlyOneBeside(partiesOf(event), {m_japan, m_unitedStates}), Rung::TrilateralExercise,
                 {event.ref, *exercise.start, RungDate::Held, {event.span.first, openEnd}});
        }
    }

    void add(const Framework& framework) {
        const auto hubs = both(membershipsOf(framework, m_japan), membershipsOf(framework, m_unitedStates));
        std::set<ActorId> members;
        for (const Member& member : framework.members) {
            members.insert(member.actor);
        }
        for (const ActorId& member : members) {
            for (const Membership& common : both(hubs, membershipsOf(framework, member))) {
                hold(member, Rung::StandingFramework,
                     {{RecordKind::Framework, framework.id.slug()},
                      common.since,
                      RungDate::Standing,
                      common.span});
            }
        }
    }

    const EventIndex& m_index;
    const Lens m_lens;
    const ActorId m_japan;
    const ActorId m_unitedStates;
    LadderHolds m_holds;
};

} // namespace

LadderHolds ladderHolds(const EventIndex& index, const Lens& lens) {
    return Builder(index, lens).take();
}

} // namespace plusone
