#include "panels/lenspanel.h"

#include "panels/lensfilters.h"
#include "window/icons.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace plusone {
namespace {

constexpr int weightSteps = 10; ///< of the slider, to a weight of 1
constexpr int largestWeight = 5;
enum Column { Name, Not, Count };

/// Whether the two lists offer the same rows, so that only counts and ticks have to change.
bool sameRows(const std::vector<LensFilter>& a, const std::vector<LensFilter>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LensFilter& x, const LensFilter& y) {
        return x.section == y.section && x.label == y.label;
    });
}

} // namespace

LensPanel::LensPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("lensPanel"));
    auto* column = new QVBoxLayout(this);
    const int grid = session.style().grid;
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(makeHead());
    column->addWidget(makeTree(), 1);
    column->addWidget(makeWeight());
    column->addWidget(makeManyParty());
    connect(&session, &Session::networkChanged, this, &LensPanel::refresh);
    connect(&session, &Session::styleChanged, this, &LensPanel::refresh);
    refresh();
}

QSize LensPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 30};
}

QWidget* LensPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_find = new QLineEdit(head);
    m_find->setObjectName(QStringLiteral("lensFind"));
    m_find->setPlaceholderText(tr("Find a filter"));
    m_find->setAccessibleName(tr("Find a filter"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &LensPanel::hideUnmatched);
    m_clear = new QPushButton(head);
    m_clear->setObjectName(QStringLiteral("lensClear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setToolTip(tr("Clear all filters; the time stays"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        Lens lens;
        lens.time = m_session.lens().time;
        lens.comparedWith = m_session.lens().comparedWith;
        lens.minimumWeight = m_session.lens().minimumWeight;
        lens.manyParty = m_session.lens().manyParty;
        m_session.setLens(lens);
    });
    row->addWidget(m_find, 1);
    row->addWidget(m_clear);
    return head;
}

QWidget* LensPanel::makeTree() {
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("lensTree"));
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setToolTip(tr("Nothing ticked in a section: everything of it is shown. “not”, or the minus key, "
                          "keeps out what a row stands for."));
    m_tree->setColumnCount(3);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(m_session.style().grid);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(m_tree->fontMetrics().horizontalAdvance(tr("not")) +
                                            m_session.style().grid);
    m_tree->header()->setSectionResizeMode(Not, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row, int column) {
        if (column == Name && !m_refreshing) {
            apply(row, row->checkState(Name) == Qt::Checked ? FilterUse::With : FilterUse::Off);
        }
    });
    m_tree->setMouseTracking(true);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemEntered, this, &LensPanel::showNot);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LensPanel::showNot);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* row, int column) {
        if (column == Not) {
            toggleNot(row);
        }
    });
    return m_tree;
}

QWidget* LensPanel::makeWeight() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Least &weight of a pair"), box);
    m_weightValue = new QLabel(box);
    m_weight = new QSlider(Qt::Horizontal, box);
    m_weight->setObjectName(QStringLiteral("lensWeight"));
    m_weight->setAccessibleName(tr("Least weight of a pair"));
    m_weight->setToolTip(
        tr("A record with k participants adds 1/(k−1) to each pair. Lighter pairs are not drawn."));
    m_weight->setRange(0, largestWeight * weightSteps);
    m_weight->setPageStep(weightSteps / 2);
    label->setBuddy(m_weight);
    m_leftOut = new QLabel(box);
    m_leftOut->setWordWrap(true);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_weightValue, 0, 1, Qt::AlignRight);
    grid->addWidget(m_weight, 1, 0, 1, 2);
    grid->addWidget(m_leftOut, 2, 0, 1, 2);
    connect(m_weight, &QSlider::valueChanged, this, [this](int value) {
        if (!m_refreshing) {
            Lens lens = m_session.lens();
            lens.minimumWeight = double(value) / weightSteps;
            m_session.setLens(lens);
        }
    });
    return box;
}

QWidget* LensPanel::makeManyParty() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Events of more than &six parties"), box);
    m_manyParty = new QComboBox(box);
    m_manyParty->setObjectName(QStringLiteral("lensManyParty"));
    m_manyParty->setAccessibleName(tr("Events of more than six parties"));
    m_manyParty->addItem(tr("as small nodes"), int(ManyParty::Hub));
    m_manyParty->addItem(tr("as hulls"), int(ManyParty::Hull));
    m_manyParty->addItem(tr("not shown"), int(ManyParty::Hidden));
    label->setBuddy(m_manyParty);
    column->addWidget(label);
    column->addWidget(m_manyParty);
    connect(m_manyParty, &QComboBox::activated, this, [this] {
        Lens lens = m_session.lens();
        lens.manyParty = ManyParty(m_manyParty->currentData().toInt());
        m_session.setLens(lens);
    });
    return box;
}

void LensPanel::refresh() {
    const QScopedValueRollback guard(m_refreshing, true);
    m_clear->setIcon(icon(QStringLiteral("filter-clear"), m_session.style()));
    auto filters = lensFilters(m_session);
    QTreeWidgetItem* current = m_tree->currentItem();
    if (sameRows(filters, m_filters)) {
        for (std::size_t i = 0; i < filters.size(); ++i) {
            updateRow(m_rows[i], filters[i]);
        }
    } else {
        current = fillTree(filters);
    }
    m_filters = std::move(filters);
    m_tree->setCurrentItem(current);
    m_manyParty->setCurrentIndex(m_manyParty->findData(int(m_session.lens().manyParty)));
    refreshWeight();
    hideUnmatched();
}

void LensPanel::refreshWeight() {
    const Lens& lens = m_session.lens();
    m_weight->setValue(int(std::lround(lens.minimumWeight * weightSteps)));
    m_weightValue->setText(locale().toString(lens.minimumWeight, 'f', 1));
    const NetworkCounts counts = m_session.network()->counts;
    QStringList parts{tr("%n pair(s) left out", nullptr, counts.linksBelow)};
    if (lens.manyParty == ManyParty::Hidden && counts.manyParty > 0) {
        parts << tr("%n event(s) of more than six parties left out", nullptr, counts.manyParty);
    }
    if (counts.actorsLeftOut > 0) {
        parts << tr("%n actor(s) without a drawn tie", nullptr, counts.actorsLeftOut);
    }
    m_leftOut->setText(parts.join(QStringLiteral("; ")));
}

/// Returns the row of the filter that the keys were on.
QTreeWidgetItem* LensPanel::fillTree(const std::vector<LensFilter>& filters) {
    std::map<QString, bool> expanded;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        expanded[m_tree->topLevelItem(i)->text(Name)] = m_tree->topLevelItem(i)->isExpanded();
    }
    // The keys stay on the row where they were, wherever its count has moved it.
    const auto current = std::find(m_rows.begin(), m_rows.end(), m_tree->currentItem());
    const auto keysOn = current == m_rows.end()
                            ? std::nullopt
                            : std::optional(m_filters[std::size_t(current - m_rows.begin())]);
    QTreeWidgetItem* again = nullptr;
    m_pointed = nullptr;
    m_rows.clear();
    m_tree->clear();
    QTreeWidgetItem* section = nullptr;
    for (const LensFilter& filter : filters) {
        if (!section || section->text(Name) != filter.section) {
            section = new QTreeWidgetItem(m_tree, {filter.section});
            section->setFlags(Qt::ItemIsEnabled);
            section->setFirstColumnSpanned(true);
            QFont bold = m_tree->font();
            bold.setWeight(QFont::DemiBold);
            section->setFont(Name, bold);
            // Kinds and frameworks are what most people look for; the longer lists open by a click.
            section->setExpanded(expanded.contains(filter.section) ? expanded[filter.section]
                                                                   : m_tree->topLevelItemCount() <= 2);
        }
        auto* row = new QTreeWidgetItem(section);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        m_rows.push_back(row);
        updateRow(row, filter);
        if (keysOn && keysOn->section == filter.section && keysOn->label == filter.label) {
            again = row;
        }
    }
    return again;
}

void LensPanel::updateRow(QTreeWidgetItem* row, const LensFilter& filter) {
    row->setText(Name, filter.label);
    row->setToolTip(Name, filter.label);
    row->setText(Count, locale().toString(filter.count));
    const bool without = filter.use == FilterUse::Without;
    row->setCheckState(Name, filter.use == FilterUse::With ? Qt::Checked : Qt::Unchecked);
    row->setText(Not, without || row == m_pointed ? tr("not") : QString());
    row->setData(Name, Qt::AccessibleTextRole, without ? tr("not %1").arg(filter.label) : filter.label);
    QFont font = m_tree->font();
    font.setStrikeOut(without);
    row->setFont(Name, font);
    const QBrush muted(m_session.style().muted);
    row->setForeground(Count, muted);
    row->setForeground(Not, without ? QBrush(m_session.style().error) : muted);
    if (filter.kind) {
        row->setForeground(Name, m_session.style().strands[std::size_t(*filter.kind)].colour);
    } else {
        row->setForeground(
            Name, filter.count == 0 && filter.use == FilterUse::Off ? muted : QBrush(m_session.style().ink));
    }
}

void LensPanel::apply(QTreeWidgetItem* row, FilterUse use) {
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    if (at == m_rows.end()) {
        return;
    }
    Lens lens = m_session.lens();
    m_filters[std::size_t(at - m_rows.begin())].set(lens, use);
    // Not inside the tree's own signal: the lens may change the tree.
    QMetaObject::invokeMethod(
        this, [this, lens] { m_session.setLens(lens); }, Qt::QueuedConnection);
}

void LensPanel::toggleNot(QTreeWidgetItem* row) {
    const auto at = std::find(m_rows.begin(), m_rows.end(), row);
    if (at != m_rows.end()) {
        const FilterUse use = m_filters[std::size_t(at - m_rows.begin())].use;
        apply(row, use == FilterUse::Without ? FilterUse::Off : FilterUse::Without);
    }
}

/// Only the row that the pointer or the keys are on offers it: forty times the same word would hide the rest.
void LensPanel::showNot(QTreeWidgetItem* row) {
    const QScopedValueRollback guard(m_refreshing, true);
    const QTreeWidgetItem* before = std::exchange(m_pointed, row);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == before || m_rows[i] == row) {
            updateRow(m_rows[i], m_filters[i]);
        }
    }
}

bool LensPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Minus && m_tree->currentItem() &&
        m_tree->currentItem()->parent()) {
        toggleNot(m_tree->currentItem());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LensPanel::hideUnmatched() {
    const QString wanted = m_find->text().trimmed();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool found = m_filters[i].searchText.contains(wanted, Qt::CaseInsensitive);
        m_rows[i]->setHidden(!found);
        if (found && !wanted.isEmpty()) {
            m_rows[i]->parent()->setExpanded(true);
        }
    }
}

} // namespace plusone
