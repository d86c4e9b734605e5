#include "forms/bulkdialog.h"

#include "exchange/tablecolumns.h"
#include "forms/celldelegate.h"
#include "forms/fatedelegate.h"
#include "forms/kindwords.h"
#include "forms/labelled.h"
#include "window/editrunner.h"
#include "window/icons.h"
#include "window/mnemonics.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>

namespace plusone {
namespace {

using Fate = BulkRow::Fate;

} // namespace

BulkDialog::BulkDialog(Session& session, Prompt& prompt, EditRunner& edits, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_edits(edits), m_model(new BulkModel(this)) {
    setWindowTitle(tr("Import a table"));
    const Style& style = session.style();
    m_model->setStyle(style);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style.grid);
    column->addWidget(makeTop());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeHint());
    m_stack->addWidget(m_view = makeView());
    column->addWidget(m_stack, 1);
    column->addWidget(makeChoices());
    column->addWidget(makeBottom());
    connectParts();
    showKind();
    showMeaning();
    showProblems();
    showCounts();
    constexpr int charactersWide = 130;
    constexpr int linesHigh = 34;
    const QSize room = screen()->availableSize() - QSize(10 * style.grid, 10 * style.grid);
    resize(QSize(charactersWide * fontMetrics().averageCharWidth(), linesHigh * fontMetrics().height())
               .boundedTo(room));
}

BulkDialog::~BulkDialog() {
    m_job->cancel();
}

QWidget* BulkDialog::makeTop() {
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text, top);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    add(tr("&Paste"), QStringLiteral("paste"), [this] {
        paste();
    })->setToolTip(tr("Take the rows that were copied in a spreadsheet (Ctrl+V)"));
    add(tr("&Open CSV…"), QStringLiteral("openCsv"), [this] { chooseFile(); });
    line->addStretch();
    m_kind = new QComboBox(top);
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const RecordKind kind : editableKinds()) {
        m_kind->addItem(labelOf(kind), int(kind));
    }
    addLabelled(line, tr("The rows are:"), m_kind);
    return top;
}

QWidget* BulkDialog::makeHint() {
    auto* hint = new QLabel(this);
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(4 * m_session.style().grid);
    hint->setTextFormat(Qt::PlainText);
    return hint;
}

QTableView* BulkDialog::makeView() {
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("rows"));
    view->setAccessibleName(tr("Rows"));
    view->setModel(m_model);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(BulkModel::fateColumn, new FateDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + m_session.style().grid);
    view->verticalHeader()->setAccessibleName(tr("Lines of the table"));
    view->horizontalHeader()->setAccessibleName(tr("Columns"));
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

QWidget* BulkDialog::makeChoices() {
    auto* choices = new QWidget(this);
    auto* line = new QHBoxLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    m_meaning = new QComboBox(choices);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaningLabel = addLabelled(line, {}, m_meaning);
    m_meaningLabel->setTextFormat(Qt::PlainText);
    line->addStretch();
    m_usual = new QComboBox(choices);
    m_usual->setObjectName(QStringLiteral("usual"));
    m_usual->addItem(tr("skip them"), int(OnDuplicate::Skip));
    m_usual->addItem(tr("update what is there"), int(OnDuplicate::Update));
    m_usual->addItem(tr("add them all the same"), int(OnDuplicate::Add));
    m_usual->setToolTip(tr("For all rows; a single row is decided in its first cell. An update takes the "
                           "cells that are filled in, and adds sources to those that are there."));
    addLabelled(line, tr("Rows that are there &already:"), m_usual);
    return choices;
}

QWidget* BulkDialog::makeBottom() {
    auto* bottom = new QWidget(this);
    auto* column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    m_problems = new QLabel(bottom);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that the table does not jump
    m_problems->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_problems);
    auto* line = new QHBoxLayout;
    column->addLayout(line);
    m_counts = new QLabel(bottom);
    m_counts->setObjectName(QStringLiteral("counts"));
    line->addWidget(m_counts, 1);
    const auto add = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text, bottom);
        button->setObjectName(name);
        button->setAutoDefault(false); // Enter belongs to the cells
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    m_nextBad = add(tr("Next pro&blem"), QStringLiteral("nextBad"), [this] { goToNextBad(); });
    m_nextBad->setToolTip(tr("Go to the next row with a problem (F8)"));
    add(tr("Cancel"), QStringLiteral("cancel"), [this] { reject(); });
    m_import = add({}, QStringLiteral("import"), [this] { import(); });
    return bottom;
}

void BulkDialog::connectParts() {
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &BulkDialog::paste);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, m_nextBad, &QPushButton::click);
    connect(m_model, &BulkModel::edited, this, &BulkDialog::check);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BulkDialog::takeTable);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &BulkDialog::takeOutcome);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showMeaning();
        showProblems();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_model->setKind(RecordKind(m_kind->currentData().toInt()));
        showKind();
        showMeaning();
    });
    connect(m_meaning, &QComboBox::activated, this,
            [this] { m_model->setMeaning(currentCell(), m_meaning->currentData().toString()); });
    connect(m_usual, &QComboBox::activated, this,
            [this] { m_model->setUsual(OnDuplicate(m_usual->currentData().toInt())); });
    // What somebody else writes meanwhile counts too.
    connect(&m_session, &Session::datasetChanged, this, &BulkDialog::check);
}

void BulkDialog::paste() {
    read([text = QGuiApplication::clipboard()->text()] { return readTextTable(text); });
}

void BulkDialog::chooseFile() {
    if (const auto path = m_prompt.openFile(this, tr("Open a table"),
                                            tr("Tables (*.csv *.tsv *.txt)") + QStringLiteral(";;") +
                                                tr("All files (*)"))) {
        openFile(*path);
    }
}

void BulkDialog::openFile(const QString& path) {
    read([path]() -> Read {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{
                ErrorCode::Unreadable,
                tr("“%1” cannot be read. Check that it is there and that you may read it.").arg(path),
                file.errorString()};
        }
        auto table = readTextTable(file.readAll());
        return table ? std::move(table)
                     : Read(Error{table.error().code,
                                  tr("“%1”: %2").arg(QFileInfo(path).fileName(), table.error().message)});
    });
}

void BulkDialog::read(std::function<Read()> reader) {
    if (mayLetGo()) {
        m_reading.setFuture(QtConcurrent::run(std::move(reader)));
    }
}

bool BulkDialog::mayLetGo() {
    return !m_model->isMended() ||
           m_prompt.confirm(this, windowTitle(), tr("You changed cells of this table. Let it go?"),
                            tr("Let it go"));
}

void BulkDialog::reject() {
    if (mayLetGo()) {
        QDialog::reject();
    }
}

void BulkDialog::takeTable() {
    if (m_reading.future().resultCount() == 0) {
        return; // overtaken by another
    }
    Read table = m_reading.result();
    if (!table) {
        m_prompt.tell(this, table.error());
        return;
    }
    m_model->setTable(*std::move(table));
    m_isFitted = false;
    m_stack->setCurrentWidget(m_view);
    fitColumns();
    m_view->setCurrentIndex(m_model->index(0, BulkModel::firstCell));
    m_view->setFocus();
    showKind();
    showMeaning();
}

void BulkDialog::fitColumns() {
    constexpr int widest = 30;
    m_view->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_view->setColumnWidth(i,
                               std::min(m_view->columnWidth(i), widest * fontMetrics().averageCharWidth()));
    }
}

void BulkDialog::check() {
    m_job->cancel();
    m_job = std::make_shared<Job>();
    m_checked = m_session.dataset();
    m_model->expectOutcome();
    m_checking.setFuture(
        QtConcurrent::run([dataset = m_checked, kind = m_model->kind(), table = m_model->table(),
                           columns = m_model->columns(), choices = m_model->choices(), job = m_job] {
            return enterTable(dataset, kind, table, columns, choices, *job);
        }));
    showCounts();
}

void BulkDialog::takeOutcome() {
    if (m_checking.future().resultCount() == 0 || !m_checking.result()) {
        return; // overtaken by another
    }
    m_model->setOutcome(*m_checking.result(), m_checked, m_session.language());
    if (!m_isFitted) {
        fitColumns(); // what happens, and marks of problems, have come into them
        m_isFitted = true;
    }
    showProblems();
    showCounts();
}

void BulkDialog::showKind() {
    m_kind->setCurrentIndex(m_kind->findData(int(m_model->kind())));
    QStringList names;
    for (const QString& column : columnsFor(m_model->kind())) {
        names << labelOfColumn(column);
    }
    static_cast<QLabel*>(m_stack->widget(0))
        ->setText(tr("Copy rows in a spreadsheet, the first with the names of the columns, and paste them "
                     "here (Ctrl+V); or open a CSV file.\n\nColumns: %1.\n\nSeveral names stand in one cell "
                     "with semicolons: Japan; USA (host). Dates may be 2016, June 2016 or 10 Jun 2016.")
                      .arg(names.join(QStringLiteral(", "))));
}

int BulkDialog::currentCell() const {
    return m_view->currentIndex().column() - BulkModel::firstCell;
}

void BulkDialog::showMeaning() {
    const bool isCell = m_view->currentIndex().isValid() && currentCell() >= 0;
    m_meaning->setEnabled(isCell);
    const QString heading = isCell ? m_model->table().columns[currentCell()] : QString();
    m_meaningLabel->setText(isCell ? tr("The column “%1” &means:").arg(withoutMnemonics(heading))
                                   : tr("The column &means:"));
    m_meaning->setAccessibleName(tr("What the column “%1” means").arg(heading));
    // What another column means is not offered: who walks through the list by keys would take it away.
    const QString present = isCell ? m_model->columns()[currentCell()] : QString();
    m_meaning->clear();
    m_meaning->addItem(tr("(left out)"), QString());
    for (const QString& column : columnsFor(m_model->kind())) {
        if (column == present || !m_model->columns().contains(column)) {
            m_meaning->addItem(labelOfColumn(column), column);
        }
    }
    m_meaning->setCurrentIndex(m_meaning->findData(present));
}

void BulkDialog::showProblems() {
    m_problems->setText(m_model->problemsOf(m_view->currentIndex().row()));
}

QString BulkDialog::countsText() const {
    if (m_model->rowCount() == 0) {
        return {};
    }
    const BulkOutcome* outcome = m_model->outcome();
    if (!outcome) {
        return tr("Checking %Ln row(s)…", nullptr, m_model->rowCount());
    }
    QStringList parts;
    const auto add = [&](Fate fate, const QString& text) {
        if (outcome->count(fate) > 0) {
            parts << text;
        }
    };
    add(Fate::Added, tr("%Ln new", nullptr, outcome->count(Fate::Added)));
    add(Fate::Updated, tr("%Ln to update", nullptr, outcome->count(Fate::Updated)));
    add(Fate::Unchanged, tr("%Ln with nothing new", nullptr, outcome->count(Fate::Unchanged)));
    add(Fate::Skipped, tr("%Ln there already", nullptr, outcome->count(Fate::Skipped)));
    add(Fate::Bad, tr("%Ln with problems", nullptr, outcome->count(Fate::Bad)));
    return parts.join(tr(", "));
}

void BulkDialog::showCounts() {
    const BulkOutcome* outcome = m_model->outcome();
    const int good = outcome ? outcome->count(Fate::Added) + outcome->count(Fate::Updated) : 0;
    m_counts->setText(countsText());
    m_import->setText(tr("&Import %Ln row(s)", nullptr, good));
    m_import->setEnabled(good > 0 && !m_session.document().isReadOnly());
    m_nextBad->setEnabled(outcome && outcome->count(Fate::Bad) > 0);
}

void BulkDialog::goToNextBad() {
    const int row = m_model->nextBad(m_view->currentIndex().row() + 1);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, m_model->badColumnOf(row)));
        m_view->setFocus();
    }
}

void BulkDialog::import() {
    const BulkOutcome* outcome = m_model->outcome();
    if (!outcome) {
        return;
    }
    const int good = outcome->count(Fate::Added) + outcome->count(Fate::Updated);
    const int bad = outcome->count(Fate::Bad);
    const QPointer<BulkDialog> self = this;
    m_edits.apply(ChangeSet(outcome->changes), [this, self, good, bad](const Result<void>& written) {
        if (!self) {
            return;
        }
        if (!written) {
            m_prompt.tell(this, written.error());
            return;
        }
        Q_EMIT imported(tr("Imported: %Ln row(s). Undo takes them back in one step.", nullptr, good));
        if (bad == 0) {
            accept();
        } else {
            m_model->keepBad();
            m_view->setCurrentIndex(m_model->index(0, BulkModel::firstCell));
        }
    });
}

} // namespace plusone
