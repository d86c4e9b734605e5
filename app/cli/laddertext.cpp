#include "cli/laddertext.h"

#include "cli/lookup.h"
#include "exchange/laddertable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype codeWidth = 6;
constexpr qsizetype cellWidth = 4;
constexpr std::size_t nearestShown = 8;

/// "'07" reached in 2007, "+23" new, "-05" lost, "." not reached.
QString cellText(const LadderMoments& moments, std::size_t row, Rung rung) {
    const Difference difference = moments.differenceAt(row, rung);
    const LadderCell& cell = moments.cellAt(row, rung);
    if (!cell.isReached()) {
        return u"."_s;
    }
    const QChar sign = difference == Difference::New ? u'+' : difference == Difference::Ended ? u'-' : u'\'';
    return sign + cell.since->toString().mid(2, 2);
}

/// A column more before each group.
QString gapBefore(Rung rung) {
    return rung == Rung::UsTreaty || rung == Rung::TrilateralDialogue ? u" "_s : QString();
}

bool isWeighted(const Ladder& ladder) {
    return ladder.weights != evenWeights();
}

QString tableLines(const LadderMoments& moments) {
    QString text = QString(codeWidth, u' ');
    for (const Rung rung : allRungs()) {
        text += gapBefore(rung) + QString::number(int(rung) + 1).rightJustified(cellWidth);
    }
    text += u'\n';
    for (std::size_t i = 0; i < moments.ladder.rows.size(); ++i) {
        const LadderRow& row = moments.ladder.rows[i];
        text += row.partner.slug().leftJustified(codeWidth);
        for (const Rung rung : allRungs()) {
            text += gapBefore(rung) + cellText(moments, i, rung).rightJustified(cellWidth);
        }
        text += QString::number(row.reached).rightJustified(cellWidth);
        text += isWeighted(moments.ladder) ? u" = "_s + weightText(row.score) + u'\n' : u"\n"_s;
    }
    return text;
}

QString rungLines(const Ladder& ladder) {
    QString text;
    for (const Rung rung : allRungs()) {
        const double weight = ladder.weights[std::size_t(rung)];
        text += QString::number(int(rung) + 1).rightJustified(cellWidth) + u"  "_s + fullLabelOf(rung) +
                (weight == 1 ? QString() : u" × "_s + weightText(weight)) + u'\n';
    }
    return text;
}

QString highestLines(const Dataset& dataset, const Ladder& ladder) {
    QString text;
    for (const LadderRow& row : ladder.rows) {
        if (const auto& highest = row[Rung::TrilateralDialogue].highest) {
            text += u"  "_s + row.partner.slug() + u' ' + actorName(dataset, row.partner, messageLanguage()) +
                    u": "_s + labelOf(*highest) + u'\n';
        }
    }
    return text.isEmpty() ? text : u'\n' + Words::tr("Highest level of trilateral dialogues:") + u'\n' + text;
}

QString nearestLines(const Dataset& dataset, const Ladder& ladder) {
    const auto partners = nearestToPlusOne(ladder);
    if (partners.empty()) {
        return {};
    }
    QString text =
        u'\n' + Words::tr("Nearest to the next “+1”, outside any framework (without these rungs):") + u'\n';
    for (std::size_t i = 0; i < std::min(nearestShown, partners.size()); ++i) {
        QStringList lacks;
        for (const Rung rung : partners[i].lacks) {
            lacks << QString::number(int(rung) + 1);
        }
        text += u"  "_s + partners[i].partner.slug() + u' ' +
                actorName(dataset, partners[i].partner, messageLanguage()) +
                u": %1 (%2)\n"_s.arg(weightText(isWeighted(ladder) ? partners[i].score : partners[i].reached),
                                     lacks.join(u' '));
    }
    return text;
}

QJsonArray refs(const std::vector<RecordRef>& records) {
    QJsonArray list;
    for (const RecordRef& record : records) {
        list.append(record.toString());
    }
    return list;
}

QString keyOf(RungDate date) {
    switch (date) {
    case RungDate::InForce:
        return u"in_force"_s;
    case RungDate::Signed:
        return u"signed"_s;
    case RungDate::FirstSeen:
        return u"first_seen"_s;
    case RungDate::Held:
        return u"held"_s;
    case RungDate::Standing:
        break;
    }
    return u"standing"_s;
}

QString keyOf(Difference difference) {
    return difference == Difference::New ? u"new"_s : difference == Difference::Kept ? u"kept"_s : u"lost"_s;
}

QJsonObject cellObject(const LadderCell& cell) {
    QJsonObject object{{u"since"_s, cell.since->toString()},
                       {u"since_is"_s, keyOf(cell.sinceIs)},
                       {u"records"_s, refs(cell.records)}};
    if (cell.highest) {
        object.insert(u"highest_level"_s, plusone::keyOf(*cell.highest));
    }
    return object;
}

/// The rungs reached at either moment.
QJsonObject cellObjects(const LadderMoments& moments, std::size_t row) {
    QJsonObject cells;
    for (const Rung rung : allRungs()) {
        const LadderCell& cell = moments.cellAt(row, rung);
        if (!cell.isReached()) {
            continue;
        }
        QJsonObject object = cellObject(cell);
        const Difference difference = moments.differenceAt(row, rung);
        if (difference != Difference::None) {
            object.insert(u"difference"_s, keyOf(difference));
        }
        if (difference == Difference::Kept) {
            object.insert(u"since_before"_s, moments.earlier->rows[row][rung].since->toString());
        }
        cells.insert(plusone::keyOf(rung), object);
    }
    return cells;
}

QJsonArray partnerObjects(const Dataset& dataset, const LadderMoments& moments) {
    QJsonArray list;
    for (std::size_t i = 0; i < moments.ladder.rows.size(); ++i) {
        const LadderRow& row = moments.ladder.rows[i];
        QJsonObject partner{{u"actor"_s, row.partner.slug()},
                            {u"name"_s, actorName(dataset, row.partner, u"en"_s)},
                            {u"rungs"_s, row.reached},
                            {u"score"_s, row.score},
                            {u"reached"_s, cellObjects(moments, i)}};
        if (moments.earlier) {
            partner.insert(u"rungs_before"_s, moments.earlier->rows[i].reached);
            partner.insert(u"score_before"_s, moments.earlier->rows[i].score);
        }
        list.append(partner);
    }
    return list;
}

QJsonArray rungObjects(const Ladder& ladder) {
    QJsonArray list;
    for (const Rung rung : allRungs()) {
        list.append(QJsonObject{{u"rung"_s, plusone::keyOf(rung)},
                                {u"name"_s, fullLabelOf(rung)},
                                {u"definition"_s, definitionOf(rung)},
                                {u"weight"_s, ladder.weights[std::size_t(rung)]}});
    }
    return list;
}

QJsonArray nearestObjects(const Dataset& dataset, const Ladder& ladder) {
    QJsonArray list;
    for (const NearPartner& partner : nearestToPlusOne(ladder)) {
        QJsonArray lacks;
        for (const Rung rung : partner.lacks) {
            lacks.append(plusone::keyOf(rung));
        }
        list.append(QJsonObject{{u"actor"_s, partner.partner.slug()},
                                {u"name"_s, actorName(dataset, partner.partner, u"en"_s)},
                                {u"rungs"_s, partner.reached},
                                {u"score"_s, partner.score},
                                {u"lacks"_s, lacks}});
    }
    return list;
}

} // namespace

QString ladderText(const Dataset& dataset, const LadderMoments& moments) {
    const QString day = moments.ladder.moment.toString(Qt::ISODate);
    const QString heading = moments.earlier
                                ? Words::tr("Rungs reached by %1, held against %2 (+ new, - lost)")
                                      .arg(day, moments.earlier->moment.toString(Qt::ISODate))
                                : Words::tr("Rungs reached by %1").arg(day);
    return heading + u"\n\n"_s + tableLines(moments) + u'\n' +
           Words::tr("'16: reached in 2016. At the end: the number of rungs.") +
           (isWeighted(moments.ladder) ? u' ' + Words::tr("Then the score by the weights.") : QString()) +
           u' ' + emptyCellRule() + u'\n' + rungLines(moments.ladder) +
           highestLines(dataset, moments.ladder) + nearestLines(dataset, moments.ladder);
}

QJsonObject ladderDocument(const Dataset& dataset, const LadderMoments& moments) {
    QJsonArray rules;
    for (const QString& rule : ladderRules()) {
        rules.append(rule);
    }
    QJsonObject document{{u"at"_s, moments.ladder.moment.toString(Qt::ISODate)},
                         {u"rules"_s, rules},
                         {u"rungs"_s, rungObjects(moments.ladder)},
                         {u"partners"_s, partnerObjects(dataset, moments)},
                         {u"nearest"_s, nearestObjects(dataset, moments.ladder)}};
    if (moments.earlier) {
        document.insert(u"compared_with"_s, moments.earlier->moment.toString(Qt::ISODate));
    }
    return document;
}

} // namespace plusone::cli
