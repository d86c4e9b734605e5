#include "exchange/laddertable.h"

#include "base/csvline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

/// What a column says of a partner at a moment.
struct Column {
    QString heading;
    QString (*cell)(const LadderRow& row, Rung rung);
    Rung rung = Rung::JapanDialogue;
};

std::vector<Column> columnsUnder(const RungWeights& weights) {
    std::vector<Column> columns{
        {Words::tr("Rungs"), [](const LadderRow& row, Rung) { return QString::number(row.reached); }},
        {Words::tr("Score"), [](const LadderRow& row, Rung) { return weightText(row.score); }}};
    for (const Rung rung : allRungs()) {
        const double weight = weights[std::size_t(rung)];
        const QString heading = weight == 1
                                    ? fullLabelOf(rung)
                                    : Words::tr("%1 (weight %2)").arg(fullLabelOf(rung), weightText(weight));
        columns.push_back({heading,
                           [](const LadderRow& row, Rung of) {
                               const LadderCell& cell = row[of];
                               return cell.isReached() ? cell.since->toString() : QString();
                           },
                           rung});
    }
    columns.push_back({Words::tr("Highest level of trilateral dialogues"), [](const LadderRow& row, Rung) {
                           const auto& highest = row[Rung::TrilateralDialogue].highest;
                           return highest ? labelOf(*highest) : QString();
                       }});
    return columns;
}

} // namespace

QByteArray ladderCsv(const Dataset& dataset, const LadderMoments& pair, const QString& language) {
    std::vector<const Ladder*> moments{&pair.ladder};
    if (pair.earlier) {
        moments.insert(moments.begin(), &*pair.earlier);
    }
    const auto columns = columnsUnder(pair.ladder.weights);
    QStringList headings{Words::tr("Code"), Words::tr("Partner")};
    for (const Column& column : columns) {
        for (const Ladder* ladder : moments) {
            headings
                << (moments.size() == 1
                        ? column.heading
                        : Words::tr("%1, on %2").arg(column.heading, ladder->moment.toString(Qt::ISODate)));
        }
    }
    QString table = csvLine(headings);
    for (std::size_t i = 0; i < moments.front()->rows.size(); ++i) {
        const ActorId& partner = moments.front()->rows[i].partner;
        const Actor* actor = dataset.find(partner);
        QStringList cells{partner.slug(), actor ? titleOf(*actor, language) : partner.slug()};
        for (const Column& column : columns) {
            for (const Ladder* ladder : moments) {
                cells << column.cell(ladder->rows[i], column.rung);
            }
        }
        table += csvLine(cells);
    }
    return csvFile(table);
}

QString weightText(double weight) {
    return QString::number(weight, 'f', QLocale::FloatingPointShortest);
}

} // namespace plusone
