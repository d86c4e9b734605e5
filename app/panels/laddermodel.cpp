#include "panels/laddermodel.h"

#include "exchange/laddertable.h"
#include "panels/htmlparts.h"
#include "window/session.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr int firstRungColumn = 2;
constexpr int highestColumn = firstRungColumn + int(Rung::TrilateralDialogue) + 1;

/// The colour of the kind of record that reaches a rung.
QColor inkOf(Rung rung, const Style& style) {
    switch (rung) {
    case Rung::JapanDialogue:
    case Rung::JapanTwoPlusTwo:
    case Rung::TrilateralDialogue:
        return style.strands[std::size_t(Strand::Dialogues)].colour;
    case Rung::TrilateralExercise:
        return style.strands[std::size_t(Strand::Exercises)].colour;
    case Rung::StandingFramework:
        return style.frameworks.front();
    default:
        return style.strands[std::size_t(Strand::Agreements)].colour;
    }
}

/// "3": the number; "3 (+2)" where it was another one before.
QString changed(double now, const std::optional<double>& before) {
    const QString text = weightText(now);
    if (!before || *before == now) {
        return text;
    }
    const QString sign = now > *before ? u"+"_s : u"−"_s;
    return LadderModel::tr("%1 (%2)").arg(text, sign + weightText(std::abs(now - *before)));
}

} // namespace

QString sinceText(const LadderCell& cell, const QString& language) {
    const QString day = cell.since->toDisplay(language);
    switch (cell.sinceIs) {
    case RungDate::InForce:
        return LadderModel::tr("%1 (in force)").arg(day);
    case RungDate::Signed:
        return LadderModel::tr("%1 (signed; when it came into force is not known)").arg(day);
    case RungDate::FirstSeen:
        return LadderModel::tr("%1 (first seen in the sources)").arg(day);
    case RungDate::Held:
        return LadderModel::tr("%1 (first held)").arg(day);
    case RungDate::Standing:
        break;
    }
    return LadderModel::tr("%1 (all three are members)").arg(day);
}

LadderModel::LadderModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void LadderModel::setMoments(LadderMoments moments) {
    // The current cell stays where it is when the same partners come back in the same order.
    const bool isSame = moments.ladder.rows.size() == m_moments.ladder.rows.size();
    if (isSame && rowCount() > 0) {
        m_moments = std::move(moments);
        restyle();
        return;
    }
    beginResetModel();
    m_moments = std::move(moments);
    endResetModel();
}

void LadderModel::restyle() {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

std::optional<Rung> LadderModel::rungAt(int column) {
    if (column < firstRungColumn || column == highestColumn) {
        return std::nullopt;
    }
    return Rung(column - firstRungColumn - (column > highestColumn ? 1 : 0));
}

int LadderModel::columnOf(Rung rung) {
    const int column = firstRungColumn + int(rung);
    return column >= highestColumn ? column + 1 : column;
}

std::optional<std::size_t> LadderModel::partnerAt(int row) const {
    return row > weightsRow && row < rowCount() ? std::optional(std::size_t(row) - 1) : std::nullopt;
}

QString LadderModel::partnerName(std::size_t partner) const {
    return m_session.actorName(m_moments.ladder.rows[partner].partner);
}

int LadderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_moments.ladder.rows.empty() ? 0 : 1 + int(m_moments.ladder.rows.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags LadderModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.row() == weightsRow && rungAt(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

bool LadderModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    bool isNumber = false;
    const double weight = value.toDouble(&isNumber);
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !isNumber || !(weight >= 0) ||
        weight > heaviestRung) {
        return false;
    }
    RungWeights weights = m_moments.ladder.weights;
    weights[std::size_t(*rungAt(index.column()))] = weight;
    Q_EMIT weightsEdited(weights);
    return true;
}

QVariant LadderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto partner = partnerAt(index.row());
    if (!partner) {
        return weightData(index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*partner, index.column());
    case Qt::ToolTipRole:
        return html::toolTip(explanation(*partner, index.column()));
    case Qt::AccessibleTextRole:
        return QString(explanation(*partner, index.column()).replace(u'\n', ". "_L1));
    default:
        return look(*partner, index.column(), role);
    }
}

QVariant LadderModel::weightData(int column, int role) const {
    const auto rung = rungAt(column);
    const double weight = rung ? m_moments.ladder.weights[std::size_t(*rung)] : 0;
    double most = 0;
    for (const double one : m_moments.ladder.weights) {
        most += one;
    }
    const QString shown = rung                      ? u"×"_s + weightText(weight)
                          : column == reachedColumn ? tr("of %1").arg(rungCount)
                          : column == scoreColumn   ? tr("of %1").arg(weightText(most))
                                                    : QString();
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::EditRole:
        return rung ? QVariant(weight) : QVariant();
    case Qt::ToolTipRole:
        return rung ? QVariant(tr("What the rung counts in the score. Type a number, or press F2."))
                    : QVariant();
    case Qt::AccessibleTextRole:
        return rung ? tr("Weight of %1: %2").arg(fullLabelOf(*rung), weightText(weight)) : shown;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return rung ? m_session.style().accent : m_session.style().muted;
    case Qt::BackgroundRole:
        return m_session.style().panel;
    default:
        return {};
    }
}

QString LadderModel::text(std::size_t partner, int column) const {
    const LadderRow& row = m_moments.ladder.rows[partner];
    const LadderRow* before = m_moments.earlier ? &m_moments.earlier->rows[partner] : nullptr;
    if (column == reachedColumn) {
        return changed(row.reached, before ? std::optional<double>(before->reached) : std::nullopt);
    }
    if (column == scoreColumn) {
        return changed(row.score, before ? std::optional(before->score) : std::nullopt);
    }
    if (column == highestColumn) {
        const auto& highest = row[Rung::TrilateralDialogue].highest;
        return highest ? labelOf(*highest) : u"–"_s;
    }
    const Rung rung = *rungAt(column);
    const LadderCell& cell = m_moments.cellAt(partner, rung);
    if (!cell.isReached()) {
        return u"–"_s;
    }
    const Difference difference = m_moments.differenceAt(partner, rung);
    const QString year = QString::number(cell.since->year());
    return difference == Difference::New     ? u"+ "_s + year
           : difference == Difference::Ended ? u"− "_s + year
                                             : year;
}

QString LadderModel::explanation(std::size_t partner, int column) const {
    const QString name = partnerName(partner);
    const QString& language = m_session.language();
    const auto rung = rungAt(column);
    if (!rung) {
        const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return tr("%1: %2").arg(name, heading) + u'\n' + text(partner, column);
    }
    const LadderCell& cell = m_moments.cellAt(partner, *rung);
    const QString title = tr("%1 – %2").arg(name, fullLabelOf(*rung));
    if (!cell.isReached()) {
        return title + u'\n' +
               tr("Not reached: no record by %1.")
                   .arg(PartialDate::fromDay(m_moments.ladder.moment).toDisplay(language));
    }
    QStringList lines{title, tr("Since %1").arg(sinceText(cell, language))};
    switch (m_moments.differenceAt(partner, *rung)) {
    case Difference::New:
        lines << tr("New since the earlier moment");
        break;
    case Difference::Ended:
        lines << tr("Lost since the earlier moment");
        break;
    default:
        break;
    }
    if (cell.highest) {
        lines << tr("Highest level: %1").arg(labelOf(*cell.highest));
    }
    lines << tr("%n record(s): Enter shows them", nullptr, int(cell.records.size()));
    return lines.join(u'\n');
}

QVariant LadderModel::look(std::size_t partner, int column, int role) const {
    const Style& style = m_session.style();
    const auto rung = rungAt(column);
    const bool isReached =
        rung ? m_moments.cellAt(partner, *rung).isReached()
             : column != highestColumn || m_moments.ladder.rows[partner][Rung::TrilateralDialogue].highest;
    const Difference difference = rung ? m_moments.differenceAt(partner, *rung) : Difference::None;
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return difference == Difference::Ended ? style.error : isReached ? style.ink : style.muted;
    case Qt::BackgroundRole:
        if (rung && isReached && difference != Difference::Ended) {
            constexpr double tint = 0.22;
            QColor colour = inkOf(*rung, style);
            colour.setAlphaF(float(tint));
            return colour;
        }
        return {};
    case Qt::FontRole:
        if (difference == Difference::New || difference == Difference::Ended) {
            QFont font =
                style.font(style.bodySize, difference == Difference::New ? QFont::Bold : QFont::Normal);
            font.setStrikeOut(difference == Difference::Ended);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        const auto partner = partnerAt(section);
        return role != Qt::DisplayRole ? QAbstractTableModel::headerData(section, orientation, role)
               : partner               ? partnerName(*partner)
                                       : tr("Weight");
    }
    const auto rung = rungAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return rung                       ? labelOf(*rung)
               : section == reachedColumn ? tr("Rungs")
               : section == scoreColumn   ? tr("Score")
                                          : tr("Highest level");
    case Qt::ToolTipRole:
        return rung                       ? definitionOf(*rung)
               : section == highestColumn ? tr("The highest level of the trilateral dialogues so far, in the "
                                               "order of the levels in the "
                                               "lens; it does not count.")
               : section == scoreColumn   ? tr("The sum of the weights of the rungs reached.")
                                          : tr("How many of the %1 rungs are reached.").arg(rungCount);
    case Qt::AccessibleTextRole:
        return rung ? fullLabelOf(*rung) : headerData(section, orientation, Qt::DisplayRole);
    default:
        return QAbstractTableModel::headerData(section, orientation, role);
    }
}

} // namespace plusone
