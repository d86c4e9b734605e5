#include "scene/losstext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

template <class E>
struct Words {
    E value;
    const char16_t* english;
    const char16_t* japanese;
};

constexpr std::array kinds{Words<EventKind>{EventKind::Agreements, u"agreements", u"協定・合意"},
                           Words<EventKind>{EventKind::Exercises, u"exercises", u"共同訓練"},
                           Words<EventKind>{EventKind::Dialogues, u"dialogues", u"対話・会談"}};

constexpr std::array types{
    Words<TieType>{TieType::MutualDefenceTreaty, u"mutual defence treaties", u"相互防衛条約"},
    Words<TieType>{TieType::SecurityDeclaration, u"security declarations", u"安全保障宣言"},
    Words<TieType>{TieType::DefenceGuidelines, u"defence guidelines", u"防衛協力指針"},
    Words<TieType>{TieType::Logistics, u"logistics (ACSA)", u"物品役務相互提供(ACSA)"},
    Words<TieType>{TieType::InformationSecurity, u"information security", u"情報保護"},
    Words<TieType>{TieType::Access, u"access and status of forces", u"円滑化・地位協定"},
    Words<TieType>{TieType::DefenceEquipment, u"defence equipment", u"防衛装備"},
    Words<TieType>{TieType::SecurityAssistance, u"security assistance", u"安全保障能力強化支援(OSA)"},
    Words<TieType>{TieType::CapacityBuilding, u"capacity building", u"能力構築支援"},
    Words<TieType>{TieType::Consultation, u"standing consultation", u"常設の協議"},
    Words<TieType>{TieType::Trade, u"trade", u"通商"},
    Words<TieType>{TieType::StrategicPartnership, u"strategic partnerships", u"戦略的パートナーシップ"},
    Words<TieType>{TieType::CoastGuard, u"coast guard", u"海上保安"},
    Words<TieType>{TieType::DiplomaticRelations, u"diplomatic relations", u"外交関係"}};

class NameOf {
public:
    NameOf(const Dataset& dataset, const QString& language) : m_dataset(dataset), m_language(language) {}

    QString operator()(const ActorId& id) const { return (*this)(RecordRef{RecordKind::Actor, id.slug()}); }
    QString operator()(const FrameworkId& id) const {
        return (*this)(RecordRef{RecordKind::Framework, id.slug()});
    }
    QString operator()(EventKind kind) const { return wordIn(kinds, kind); }
    QString operator()(TieType type) const { return wordIn(types, type); }
    QString operator()(const RecordRef& ref) const {
        const auto record = m_dataset.find(ref);
        return record ? titleOf(*record, m_language) : ref.slug;
    }

private:
    template <class Table, class E>
    [[nodiscard]] QString wordIn(const Table& table, E value) const {
        const auto entry = std::find_if(table.begin(), table.end(),
                                        [value](const auto& words) { return words.value == value; });
        return QString::fromUtf16(m_language == "ja"_L1 ? entry->japanese : entry->english);
    }

    const Dataset& m_dataset;
    const QString& m_language;
};

} // namespace

QString describeLoss(const Dataset& dataset, const Scenario& scenario, const QString& language) {
    QStringList names;
    for (const Removal& removal : scenario.removals) {
        names << std::visit(NameOf(dataset, language), removal);
    }
    const bool ja = language == "ja"_L1;
    const bool anyActor = std::any_of(scenario.removals.begin(), scenario.removals.end(),
                                      [](const auto& r) { return std::holds_alternative<ActorId>(r); });
    const bool along = scenario.withRecords && anyActor;
    return names.isEmpty() ? QString()
           : ja ? (along ? u"除いたもの:%1(当事者である記録とも)。"_s : u"除いたもの:%1。"_s)
                      .arg(names.join(u"、"_s))
                : (along ? u"Taken out: %1, with the records that they are parties to."_s
                         : u"Taken out: %1."_s)
                      .arg(names.join(u", "_s));
}

} // namespace plusone
