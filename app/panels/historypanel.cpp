#include "panels/historypanel.h"

#include "model/recorddiff.h"
#include "model/restore.h"
#include "panels/htmlparts.h"
#include "window/prompt.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace plusone {
namespace {

enum Column { When, Who, What, Record, Edit, ColumnCount };

constexpr int pageSize = 100;
constexpr qsizetype longestText = 300; ///< of a field's line; the tool tip has the whole of it

} // namespace

HistoryPanel::HistoryPanel(Session& session, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt) {
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    m_tree = makeTree();
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    setFocusProxy(m_tree);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &HistoryPanel::refresh);
    connect(&session, &Session::datasetChanged, this, &HistoryPanel::refreshSoon);
    connect(&session, &Session::selectionChanged, this, &HistoryPanel::refreshSoon);
}

QSize HistoryPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

QWidget* HistoryPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_deletedOnly = new QPushButton(tr("&Deleted records"), head);
    m_deletedOnly->setObjectName(QStringLiteral("deletedOnly"));
    m_deletedOnly->setCheckable(true);
    m_deletedOnly->setToolTip(tr("Only what was deleted from the store, to bring it back"));
    connect(m_deletedOnly, &QPushButton::toggled, this, &HistoryPanel::refresh);
    line->addWidget(m_title, 1);
    line->addWidget(m_deletedOnly);
    return head;
}

QWidget* HistoryPanel::makeFoot() {
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_why = new QLabel(foot);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_more = new QPushButton(tr("Show &more"), foot);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setToolTip(tr("Earlier changes"));
    m_button = new QPushButton(m_restore->text(), foot);
    m_button->setObjectName(QStringLiteral("restore"));
    m_button->setToolTip(m_restore->toolTip());
    connect(m_more, &QPushButton::clicked, this, &HistoryPanel::readPage);
    connect(m_button, &QPushButton::clicked, m_restore, &QAction::trigger);
    line->addWidget(m_why, 1);
    line->addWidget(m_more);
    line->addWidget(m_button);
    return foot;
}

QTreeWidget* HistoryPanel::makeTree() {
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("history"));
    tree->setAccessibleName(tr("History"));
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Record"), tr("Edit")});
    tree->header()->setAccessibleName(tr("Columns"));
    tree->header()->setStretchLastSection(true);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    constexpr std::array<int, ColumnCount> characters{18, 13, 11, 34, 30};
    for (int i = 0; i < ColumnCount; ++i) {
        tree->setColumnWidth(i, characters[std::size_t(i)] * fontMetrics().averageCharWidth());
    }
    m_restore = new QAction(tr("&Restore this state"), tree);
    m_restore->setToolTip(tr("Make the record again what it was then; undo takes it back"));
    m_restore->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_restore->setShortcutContext(Qt::WidgetShortcut);
    tree->addAction(m_restore);
    tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_restore, &QAction::triggered, this, &HistoryPanel::askToRestore);
    connect(tree, &QTreeWidget::itemExpanded, this, &HistoryPanel::fillFields);
    connect(tree, &QTreeWidget::currentItemChanged, this, &HistoryPanel::updateRestore);
    return tree;
}

void HistoryPanel::refreshSoon() {
    // A panel that nobody sees costs nothing; showEvent() catches up.
    if (isVisible()) {
        m_refresh.start();
    }
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

std::optional<RecordRef> HistoryPanel::record() const {
    const Selection& selection = m_session.selection();
    return selection.kind == Selection::Kind::Record ? std::optional(selection.record) : std::nullopt;
}

void HistoryPanel::refresh() {
    m_refresh.stop();
    const Line* line = currentLine();
    const qint64 current = line ? line->entry.id : 0;
    m_tree->clear();
    m_lines.clear();
    m_oldest = 0;
    const auto ref = record();
    const auto shown = ref ? m_session.dataset().find(*ref) : std::nullopt;
    m_title->setText(shown ? tr("History of “%1”").arg(titleOf(*shown, m_session.language()))
                           : tr("History of the whole store"));
    m_deletedOnly->setVisible(!ref);
    m_tree->setColumnHidden(Record, ref.has_value());
    readPage();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_lines[std::size_t(i)].entry.id == current) {
            m_tree->setCurrentItem(m_tree->topLevelItem(i));
            break;
        }
    }
    updateRestore();
}

void HistoryPanel::readPage() {
    const auto ref = record();
    const bool deletedOnly = !ref && m_deletedOnly->isChecked();
    const auto page = m_session.document().store().journal({ref, deletedOnly, m_oldest, pageSize});
    if (!page) {
        showEmpty(page.error().message);
        return;
    }
    for (const JournalEntry& entry : *page) {
        m_oldest = entry.id;
        if (Change change = changeOf(entry); change.before || change.after) {
            addLine({entry, std::move(change)});
        }
    }
    const bool isAll = int(page->size()) < pageSize;
    m_more->setVisible(!isAll);
    if (isAll && ref && !m_lines.empty() && m_lines.back().change.before) {
        addLine({m_lines.back().entry, m_lines.back().change, true});
    }
    if (m_lines.empty()) {
        showEmpty(ref ? tr("Nobody has changed this record since the store was made. Select nothing "
                           "(Esc on the map) to see the history of the whole store.")
                  : deletedOnly ? tr("No record was deleted.")
                                : tr("Nothing has been changed yet. Every edit will be listed here and can "
                                     "be taken back."));
    } else {
        m_stack->setCurrentWidget(m_tree);
    }
}

void HistoryPanel::showEmpty(const QString& text) {
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_empty);
    m_more->setVisible(false);
}

void HistoryPanel::addLine(Line line) {
    auto* item = new QTreeWidgetItem(m_tree);
    const QString language = m_session.language();
    if (line.isFirstState) {
        item->setText(When, tr("At first"));
        item->setText(What, tr("As it was before any change"));
    } else {
        const QLocale locale(language);
        item->setText(When, locale.toString(line.entry.when.toLocalTime(), QLocale::ShortFormat));
        item->setToolTip(When, locale.toString(line.entry.when.toLocalTime(), QLocale::LongFormat));
        item->setText(Who, line.entry.who);
        item->setText(What, !line.change.before  ? tr("Added")
                            : !line.change.after ? tr("Deleted")
                                                 : tr("Changed"));
        item->setText(Edit, line.entry.label);
        item->setToolTip(Edit, line.entry.label);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    const AnyRecord& shown = line.change.after ? *line.change.after : *line.change.before;
    item->setText(Record, tr("%1: %2").arg(labelOf(refOf(shown).kind), titleOf(shown, language)));
    item->setToolTip(Record, refOf(shown).toString());
    m_lines.push_back(std::move(line));
}

void HistoryPanel::fillFields(QTreeWidgetItem* item) {
    const int row = m_tree->indexOfTopLevelItem(item);
    if (row < 0 || item->childCount() > 0) {
        return;
    }
    const Change& change = m_lines[std::size_t(row)].change;
    for (const FieldChange& field :
         fieldChanges(change.before, change.after, m_session.dataset(), m_session.language())) {
        const QString text = toText(field).simplified();
        auto* child = new QTreeWidgetItem(item);
        child->setText(0, text.size() > longestText ? text.left(longestText) + QChar(u'…') : text);
        child->setToolTip(0, html::toolTip(text));
        child->setFirstColumnSpanned(true);
    }
}

const HistoryPanel::Line* HistoryPanel::currentLine() const {
    QTreeWidgetItem* item = m_tree->currentItem();
    while (item && item->parent()) {
        item = item->parent();
    }
    const int row = item ? m_tree->indexOfTopLevelItem(item) : -1;
    return row < 0 ? nullptr : &m_lines[std::size_t(row)];
}

QString HistoryPanel::whyNot(const Line* line) const {
    if (m_lines.empty()) {
        return {};
    }
    if (!line) {
        return tr("Choose a change to go back to.");
    }
    const auto& version = line->version();
    if (!version) {
        return tr("This state cannot be read by this version of the program.");
    }
    AnyRecord wanted = *version;
    const auto present = m_session.dataset().find(refOf(wanted));
    setRev(wanted, present ? revOf(*present) : 0);
    return present == wanted ? tr("The record stands like this now.") : QString();
}

void HistoryPanel::updateRestore() {
    const QString why = whyNot(currentLine());
    m_why->setText(why);
    const bool may = why.isEmpty() && currentLine();
    m_restore->setEnabled(may);
    m_button->setEnabled(may);
}

void HistoryPanel::askToRestore() {
    if (const Line* line = currentLine(); line && line->version()) {
        Q_EMIT restoreRequested(AnyRecord(*line->version())); // (what follows reads the list anew)
    }
}

void HistoryPanel::restore(const AnyRecord& version) {
    const auto changes = restoring(m_session.dataset(), version);
    const auto done = changes ? m_session.document().apply(*changes) : Result<void>(changes.error());
    if (!done) {
        m_prompt.tell(this, done.error());
    }
}

} // namespace plusone
