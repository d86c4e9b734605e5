#include "network/rungs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

/// Texts are the English source of the translation, in the context "Ladder".
struct Term {
    Rung rung;
    RungGroup group;
    const char* key;
    const char* label;
    const char* definition;
};

constexpr std::array<Term, rungCount> terms{{
    {Rung::JapanDialogue, RungGroup::WithJapan, "japan-dialogue", QT_TRANSLATE_NOOP("Ladder", "Dialogue"),
     QT_TRANSLATE_NOOP("Ladder",
                       "A dialogue, of any level, between exactly Japan and the partner has been held.")},
    {Rung::JapanPartnership, RungGroup::WithJapan, "japan-partnership",
     QT_TRANSLATE_NOOP("Ladder", "Partnership or declaration"),
     QT_TRANSLATE_NOOP("Ladder", "A strategic partnership or a security declaration (statements and "
                                 "memoranda on defence cooperation too) stands between them.")},
    {Rung::JapanTwoPlusTwo, RungGroup::WithJapan, "japan-2plus2", QT_TRANSLATE_NOOP("Ladder", "2+2"),
     QT_TRANSLATE_NOOP("Ladder", "A dialogue of the level “two plus two”, foreign and defence ministers "
                                 "together, between exactly Japan and the partner has been held.")},
    {Rung::JapanInformationSecurity, RungGroup::WithJapan, "japan-information-security",
     QT_TRANSLATE_NOOP("Ladder", "Information security"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on the security of information stands between them.")},
    {Rung::JapanEquipment, RungGroup::WithJapan, "japan-equipment",
     QT_TRANSLATE_NOOP("Ladder", "Defence equipment"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on defence equipment, or a transfer of it, stands between "
                                 "them.")},
    {Rung::JapanLogistics, RungGroup::WithJapan, "japan-logistics", QT_TRANSLATE_NOOP("Ladder", "Logistics"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on supplies and services (ACSA) stands between them.")},
    {Rung::JapanAccess, RungGroup::WithJapan, "japan-access", QT_TRANSLATE_NOOP("Ladder", "Access"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on access or the status of forces stands between them.")},
    {Rung::JapanSecurityAssistance, RungGroup::WithJapan, "japan-security-assistance",
     QT_TRANSLATE_NOOP("Ladder", "Security assistance"),
     QT_TRANSLATE_NOOP("Ladder", "Security assistance (OSA) of which Japan is the provider and the partner "
                                 "the recipient stands.")},
    {Rung::JapanCapacityBuilding, RungGroup::WithJapan, "japan-capacity-building",
     QT_TRANSLATE_NOOP("Ladder", "Capacity building"),
     QT_TRANSLATE_NOOP("Ladder", "Capacity building of which Japan is the provider and the partner the "
                                 "recipient stands.")},
    {Rung::UsTreaty, RungGroup::WithUnitedStates, "us-treaty", QT_TRANSLATE_NOOP("Ladder", "Treaty"),
     QT_TRANSLATE_NOOP("Ladder", "A mutual defence treaty stands between the U.S. and the partner.")},
    {Rung::UsInformationSecurity, RungGroup::WithUnitedStates, "us-information-security",
     QT_TRANSLATE_NOOP("Ladder", "Information security"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on the security of information stands between them.")},
    {Rung::UsLogistics, RungGroup::WithUnitedStates, "us-logistics", QT_TRANSLATE_NOOP("Ladder", "Logistics"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on supplies and services (ACSA) stands between them.")},
    {Rung::UsAccess, RungGroup::WithUnitedStates, "us-access", QT_TRANSLATE_NOOP("Ladder", "Access"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on access or the status of forces stands between them.")},
    {Rung::UsEquipment, RungGroup::WithUnitedStates, "us-equipment",
     QT_TRANSLATE_NOOP("Ladder", "Defence equipment"),
     QT_TRANSLATE_NOOP("Ladder", "An agreement on defence equipment, or a transfer of it, stands between "
                                 "them.")},
    {Rung::TrilateralDialogue, RungGroup::Together, "trilateral-dialogue",
     QT_TRANSLATE_NOOP("Ladder", "Trilateral dialogue"),
     QT_TRANSLATE_NOOP("Ladder", "A dialogue of exactly three, Japan, the U.S. and the partner, has been "
                                 "held; beside it stands the highest level so far.")},
    {Rung::TrilateralExercise, RungGroup::Together, "trilateral-exercise",
     QT_TRANSLATE_NOOP("Ladder", "Trilateral exercise"),
     QT_TRANSLATE_NOOP("Ladder", "An exercise of exactly three, Japan, the U.S. and the partner, has been "
                                 "held.")},
    {Rung::StandingFramework, RungGroup::Together, "framework",
     QT_TRANSLATE_NOOP("Ladder", "Standing framework"),
     QT_TRANSLATE_NOOP("Ladder", "A framework stands, “Japan-U.S. plus one” or minilateral, of which Japan, "
                                 "the U.S. and the partner are members.")},
}};

const Term& termOf(Rung rung) {
    return terms[std::size_t(rung)];
}

QString translated(const char* text) {
    return QCoreApplication::translate("Ladder", text);
}

constexpr std::array<Rung, rungCount> rungsInOrder() {
    std::array<Rung, rungCount> rungs{};
    std::transform(terms.begin(), terms.end(), rungs.begin(), [](const Term& term) { return term.rung; });
    return rungs;
}

Error unreadable(const QString& part) {
    return {ErrorCode::Invalid, Words::tr("“%1” is no weight of a rung: write a rung's name, “=” and a "
                                          "number from 0 to %2, as in japan-logistics=2.")
                                    .arg(part.left(60))
                                    .arg(heaviestRung)};
}

/// False: the part cannot be read.
bool readWeight(const QString& part, RungWeights& weights) {
    static const QRegularExpression form(u"\\A([a-z0-9-]+)\\s*=\\s*([0-9]+(\\.[0-9]+)?)\\z"_s);
    const auto match = form.match(part);
    const auto term = std::find_if(terms.begin(), terms.end(), [&match](const Term& known) {
        return match.captured(1) == QLatin1String(known.key);
    });
    const double weight = match.captured(2).toDouble();
    if (!match.hasMatch() || term == terms.end() || weight > heaviestRung) {
        return false;
    }
    weights[std::size_t(term->rung)] = weight;
    return true;
}

} // namespace

std::span<const Rung> allRungs() {
    static constexpr auto rungs = rungsInOrder();
    return rungs;
}

RungGroup groupOf(Rung rung) {
    return termOf(rung).group;
}

QString keyOf(Rung rung) {
    return QString::fromLatin1(termOf(rung).key);
}

QString labelOf(Rung rung) {
    return translated(termOf(rung).label);
}

QString labelOf(RungGroup group) {
    return group == RungGroup::WithJapan          ? Words::tr("With Japan")
           : group == RungGroup::WithUnitedStates ? Words::tr("With the U.S.")
                                                  : Words::tr("Together");
}

QString fullLabelOf(Rung rung) {
    return Words::tr("%1: %2").arg(labelOf(groupOf(rung)), labelOf(rung));
}

QString definitionOf(Rung rung) {
    return translated(termOf(rung).definition);
}

QString emptyCellRule() {
    return Words::tr(
        "An empty cell says that the data hold no such record, not that there is no such thing.");
}

QStringList ladderRules() {
    return {
        Words::tr(
            "An agreement holds its rung between each two of its parties while it stands: from its entry "
            "into force, else from its signing, else from when it is first seen, until it ends. One "
            "that follows another without a gap goes on holding it."),
        Words::tr(
            "A dialogue or an exercise holds its rung from when it was first held: once reached, it stays "
            "reached. Observers do not count, nor does an event whose list of participants is known "
            "to be incomplete."),
        Words::tr("A date that is known by its year or month alone counts from its first day."),
        Words::tr("Risk reduction with China is left out: it is no step towards a framework. So are records "
                  "that have no source yet."),
        emptyCellRule(),
        Words::tr("The score is the sum of the weights of the rungs reached; with every weight 1 it is their "
                  "number. The ladder is this program's own reading, no published scale stands behind it."),
    };
}

RungWeights evenWeights() {
    RungWeights weights;
    weights.fill(1);
    return weights;
}

QString toText(const RungWeights& weights) {
    QStringList parts;
    for (const Rung rung : allRungs()) {
        if (const double weight = weights[std::size_t(rung)]; weight != 1) {
            parts << keyOf(rung) + u'=' + QString::number(weight, 'f', QLocale::FloatingPointShortest);
        }
    }
    return parts.join(u',');
}

Result<RungWeights> weightsFromText(const QString& text) {
    RungWeights weights = evenWeights();
    static const QRegularExpression between(u"[,\\n\\r]"_s);
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty() && !readWeight(part.trimmed(), weights)) {
            return unreadable(part.trimmed());
        }
    }
    return weights;
}

} // namespace plusone
