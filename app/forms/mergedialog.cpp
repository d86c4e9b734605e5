#include "forms/mergedialog.h"

#include "forms/mergechoices.h"
#include "forms/notice.h"
#include "model/merge.h"
#include "model/recorddiff.h"
#include "model/rules.h"
#include "scene/labels.h"
#include "window/editrunner.h"
#include "window/mnemonics.h"
#include "window/session.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QShortcut>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {
namespace {

enum Column { Field, First, Other, Merged, ColumnCount };

constexpr int widthInCharacters = 120;
constexpr int heightInLines = 38;
constexpr int shownOthers = 5;             ///< lines of the list; more can be scrolled to
constexpr qsizetype nameCharacters = 70;   ///< of a title on a button, which has one line
constexpr qsizetype shownCharacters = 400; ///< of a summary: more would hide the other fields

QTableWidgetItem* makeCell(const QStringList& entries) {
    const QString text = entries.join(QLatin1Char('\n'));
    auto* cell =
        new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : shortened(text, shownCharacters));
    cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    cell->setToolTip(text.toHtmlEscaped());
    return cell;
}

/// What will stand, with a plus before each entry that the record did not have.
QTableWidgetItem* makeMerged(QStringList entries, const QStringList& before) {
    const bool isSame = entries == before;
    for (QString& entry : entries) {
        if (!before.contains(entry)) {
            entry.prepend(QLatin1String("+ "));
        }
    }
    QTableWidgetItem* cell = makeCell(entries);
    if (!isSame) {
        QFont bold = cell->font();
        bold.setBold(true);
        cell->setFont(bold);
        cell->setData(Qt::AccessibleTextRole, MergeDialog::tr("%1, taken over").arg(cell->text()));
    }
    return cell;
}

/// What stands in the record after the changes.
AnyRecord resultOf(const ChangeSet& changes, const AnyRecord& record) {
    for (const Change& change : changes.changes) {
        if (change.ref() == refOf(record) && change.after) {
            return *change.after;
        }
    }
    return record;
}

} // namespace

MergeDialog::MergeDialog(Session& session, EditRunner& edits, const RecordRef& first,
                         const std::optional<RecordRef>& second, QWidget* parent)
    : QDialog(parent), m_session(session), m_edits(edits), m_first(first),
      m_notice(new Notice(session.style(), this)) {
    setWindowTitle(tr("Merge two records"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(session.style().grid);
    column->addWidget(m_notice);
    column->addWidget(makeChoices(second));
    m_fields = makeTable();
    column->addWidget(m_fields, 1);
    m_hint = new QLabel(
        tr("Choose the other record: both will stand here side by side, with what becomes of them."), this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    column->addWidget(m_hint, 1);
    m_legend = new QLabel(tr("With a plus: what the record that stays takes over. No text, date or place of "
                             "its own is replaced."),
                          this);
    m_legend->setWordWrap(true);
    column->addWidget(m_legend);
    column->addWidget(makeOthers());
    column->addWidget(makeButtons());
    connect(m_other, &QLineEdit::textChanged, this, &MergeDialog::preview);
    connect(m_other, &ChoiceEdit::committed, this, &MergeDialog::takeTyped);
    connect(m_firstStays, &QRadioButton::toggled, this, &MergeDialog::preview);
    connect(&session, &Session::datasetChanged, this, &MergeDialog::onDatasetChanged);
    const int grid = session.style().grid;
    resize(QSize(widthInCharacters * fontMetrics().averageCharWidth(), heightInLines * fontMetrics().height())
               .boundedTo(screen()->availableSize() - QSize(10 * grid, 10 * grid)));
    preview();
    (m_changes ? static_cast<QWidget*>(m_firstStays) : m_other)->setFocus(Qt::OtherFocusReason);
}

MergeDialog::~MergeDialog() {
    // A field that loses the focus speaks up; it must not do so when what it speaks to is half gone.
    if (QWidget* focused = focusWidget()) {
        focused->clearFocus();
    }
}

QWidget* MergeDialog::makeChoices(const std::optional<RecordRef>& second) {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(nameOf(m_first), box);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    form->addRow(tr("Merge:"), name);
    const auto choices = mergeChoices(m_session.dataset(), m_first, m_session.language());
    m_other = new ChoiceEdit(new ChoiceModel(choices, this), maxNameLength, box);
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setAccessibleName(tr("Merge with"));
    m_other->setPlaceholderText(tr("Type a part of the name, or press Down for all"));
    const auto same = probablyTheSame(m_session.dataset(), m_first);
    if (second) {
        m_other->setChosen(second->slug);
    } else if (!same.empty()) {
        m_other->setChosen(same.front().slug);
    }
    m_other->setCursorPosition(0);
    form->addRow(tr("&with:"), m_other);
    m_firstStays = new QRadioButton(box);
    m_firstStays->setObjectName(QStringLiteral("firstStays"));
    m_firstStays->setChecked(true);
    m_otherStays = new QRadioButton(box);
    m_otherStays->setObjectName(QStringLiteral("otherStays"));
    auto* stays = new QVBoxLayout;
    stays->addWidget(m_firstStays);
    stays->addWidget(m_otherStays);
    form->addRow(tr("Stays:"), stays);
    return box;
}

QTableWidget* MergeDialog::makeTable() {
    auto* table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(QStringLiteral("fields"));
    table->setAccessibleName(tr("Both records and what will stand, field by field"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setAccessibleName(tr("Columns"));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(Field, QHeaderView::ResizeToContents);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    return table;
}

QWidget* MergeDialog::makeOthers() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_session.style().grid / 2);
    m_othersTitle = new QLabel(box);
    m_othersTitle->setObjectName(QStringLiteral("othersTitle"));
    m_othersTitle->setTextFormat(Qt::PlainText);
    m_othersTitle->setWordWrap(true);
    m_others = new QTreeWidget(box);
    m_others->setObjectName(QStringLiteral("others"));
    m_others->setAccessibleName(tr("Other records that will change"));
    m_others->setHeaderHidden(true);
    m_others->setRootIsDecorated(false);
    m_others->setUniformRowHeights(true);
    column->addWidget(m_othersTitle);
    column->addWidget(m_others);
    return box;
}

QWidget* MergeDialog::makeButtons() {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), box);
    m_merge = new QPushButton(tr("&Merge"), box);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_merge->setToolTip(tr("Merge (Ctrl+Return); undo brings everything back"));
    for (QPushButton* button : {cancel, m_merge}) {
        button->setAutoDefault(false); // Enter belongs to the field
        line->addWidget(button);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &QDialog::accept);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &QDialog::accept);
    }
    return box;
}

std::optional<RecordRef> MergeDialog::other() const {
    const Choice* choice = m_other->chosen();
    return choice ? std::optional(RecordRef{m_first.kind, choice->key}) : std::nullopt;
}

/// Two that are merged often have one name: the id tells them apart.
QString MergeDialog::nameOf(const RecordRef& record) const {
    const auto found = m_session.dataset().find(record);
    return found ? tr("%1 (%2)").arg(shortened(titleOf(*found, m_session.language()), nameCharacters),
                                     record.slug)
                 : record.slug;
}

void MergeDialog::takeTyped() {
    if (const Choice* meant = m_other->chosen() ? nullptr : m_other->meant(m_other->text())) {
        m_other->setChosen(meant->key);
    }
}

void MergeDialog::preview() {
    m_changes.reset();
    m_notice->say({});
    const auto chosen = other();
    m_firstStays->setText(withoutMnemonics(nameOf(m_first)));
    m_otherStays->setText(chosen ? withoutMnemonics(nameOf(*chosen)) : tr("The other one"));
    m_firstStays->setEnabled(chosen.has_value());
    m_otherStays->setEnabled(chosen.has_value());
    const RecordRef from = chosen && m_firstStays->isChecked() ? *chosen : m_first;
    const RecordRef into = chosen && !m_firstStays->isChecked() ? *chosen : m_first;
    if (chosen) {
        auto changes = mergeRecords(m_session.dataset(), from, into);
        if (changes) {
            m_changes = std::move(changes).value();
        } else {
            m_notice->say(changes.error().message);
        }
    }
    m_fields->setRowCount(0);
    m_fields->setVisible(chosen.has_value());
    m_hint->setVisible(!chosen);
    if (chosen) {
        showFields(*chosen);
    }
    m_legend->setVisible(m_changes.has_value());
    showOthers(from, into);
    m_merge->setEnabled(m_changes.has_value());
}

void MergeDialog::showFields(const RecordRef& other) {
    const Dataset& dataset = m_session.dataset();
    const auto first = dataset.find(m_first);
    const auto second = dataset.find(other);
    if (!first || !second) {
        return;
    }
    const bool firstStays = m_firstStays->isChecked();
    // The ids: the names are often the same, and too long for a column.
    m_fields->setHorizontalHeaderLabels(
        {tr("Field"), (firstStays ? tr("Stays: %1") : tr("Goes: %1")).arg(m_first.slug),
         (firstStays ? tr("Goes: %1") : tr("Stays: %1")).arg(other.slug), tr("What will stand")});
    std::vector<AnyRecord> records{*first, *second};
    if (m_changes) {
        records.push_back(resultOf(*m_changes, firstStays ? *first : *second));
    }
    const auto rows = fieldTexts(records, dataset, m_session.language());
    m_fields->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const FieldTexts& field = rows[std::size_t(row)];
        m_fields->setItem(row, Field, makeCell({field.name}));
        m_fields->setItem(row, First, makeCell(field.texts[0]));
        m_fields->setItem(row, Other, makeCell(field.texts[1]));
        if (m_changes) {
            m_fields->setItem(row, Merged, makeMerged(field.texts[2], field.texts[firstStays ? 0 : 1]));
        }
    }
    m_fields->resizeRowsToContents();
}

/// The records that change besides the two, as lines of the list.
QList<QTreeWidgetItem*> MergeDialog::itemsOf(const ChangeSet& changes, const RecordRef& from,
                                             const RecordRef& into) const {
    QList<QTreeWidgetItem*> items;
    for (const Change& change : changes.changes) {
        const RecordRef ref = change.ref();
        if (ref != from && ref != into && isShown(*change.before)) {
            const QString title = titleOf(*change.before, m_session.language());
            auto* item = new QTreeWidgetItem({tr("%1: %2").arg(labelOf(ref.kind), title)});
            item->setToolTip(0, item->text(0).toHtmlEscaped());
            items.append(item);
        }
    }
    return items;
}

void MergeDialog::showOthers(const RecordRef& from, const RecordRef& into) {
    m_others->clear();
    if (m_changes) {
        m_others->addTopLevelItems(itemsOf(*m_changes, from, into));
    }
    const int count = m_others->topLevelItemCount();
    m_othersTitle->setText(count > 0
                               ? tr("%n other record(s) will name “%1” instead of “%2”:", nullptr, count)
                                     .arg(nameOf(into), nameOf(from))
                           : m_changes ? tr("No other record names “%1”.").arg(nameOf(from))
                                       : QString());
    m_others->setVisible(count > 0);
    if (count > 0) {
        m_others->setFixedHeight(std::min(count, shownOthers) * m_others->sizeHintForRow(0) +
                                 2 * m_others->frameWidth());
    }
}

void MergeDialog::onDatasetChanged() {
    if (m_isMerging) {
        return;
    }
    const auto before = m_changes;
    preview();
    if (m_changes && before != m_changes) {
        m_notice->say(tr("Someone else changed something meanwhile. This is how it stands now."));
    }
}

void MergeDialog::accept() {
    if (!m_changes || m_isMerging) {
        return;
    }
    m_isMerging = true;
    const RecordRef stays = m_firstStays->isChecked() ? m_first : *other();
    m_edits.apply(*m_changes, [self = QPointer(this), stays](const Result<void>& done) {
        if (self) {
            self->finish(stays, done);
        }
    });
}

void MergeDialog::finish(const RecordRef& stays, const Result<void>& done) {
    m_isMerging = false;
    if (done) {
        QDialog::accept();
        Q_EMIT merged(stays);
        return;
    }
    preview();
    if (m_changes) {
        m_notice->say(done.error().message);
    }
}

} // namespace plusone
