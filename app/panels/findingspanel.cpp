#include "panels/findingspanel.h"

#include "model/merge.h"
#include "panels/selectionfor.h"
#include "panels/tableview.h"
#include "panels/typedletters.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>

namespace plusone {

FindingsPanel::FindingsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(this)), m_words(new QLineEdit(this)),
      m_stack(new QStackedWidget(this)), m_view(makeView()), m_empty(new QLabel(this)), m_merge(makeMerge()) {
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setPlaceholderText(tr("Filter: every word, in any column"));
    m_words->setAccessibleName(tr("Filter the findings"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_view->installEventFilter(this); // not while it is made: the filter looks at m_view
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_words);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    m_model->setStyle(session.style());
    connect(m_words, &QLineEdit::textChanged, this, &FindingsPanel::filter);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &FindingsPanel::take);
    connect(&session, &Session::datasetChanged, this, &FindingsPanel::onDatasetChanged);
    connect(&session, &Session::styleChanged, m_model, &FindingsModel::setStyle);
    onDatasetChanged();
}

QSize FindingsPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

TableView* FindingsPanel::makeView() {
    auto* view = new TableView(tr("Findings"), m_session.style().grid, this);
    view->setObjectName(QStringLiteral("findings"));
    view->setModel(m_model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    constexpr std::array<int, FindingsModel::ColumnCount> characters{12, 36, 16, 60};
    for (int i = 0; i < FindingsModel::ColumnCount; ++i) {
        view->setColumnWidth(i, characters[std::size_t(i)] * fontMetrics().averageCharWidth());
    }
    auto* edit = new QAction(tr("&Open at this field"), view);
    edit->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    edit->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(edit);
    connect(edit, &QAction::triggered, this, [this] { open(m_view->currentIndex()); });
    connect(view, &QTableView::clicked, this, &FindingsPanel::open);
    return view;
}

QAction* FindingsPanel::makeMerge() {
    auto* merge = new QAction(tr("&Merge the two…"), m_view);
    merge->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)});
    merge->setShortcutContext(Qt::WidgetShortcut);
    merge->setEnabled(false);
    m_view->addAction(merge);
    connect(merge, &QAction::triggered, this, &FindingsPanel::merge);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::updateMerge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPanel::updateMerge);
    return merge;
}

void FindingsPanel::onDatasetChanged() {
    m_isStale = true;
    if (isVisible() || !m_session.isLarge()) {
        check();
    }
}

void FindingsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    check();
}

void FindingsPanel::check() {
    if (!m_isStale || m_isChecking) {
        return;
    }
    m_isStale = false;
    m_isChecking = true;
    m_checking.setFuture(QtConcurrent::run([dataset = m_session.dataset(), language = m_session.language()] {
        return findingRows(dataset, language);
    }));
    showCounts();
}

void FindingsPanel::take() {
    m_isChecking = false;
    m_model->setFindings(m_checking.result());
    showCounts();
    if (m_isStale) {
        onDatasetChanged();
    }
}

void FindingsPanel::filter(const QString& words) {
    m_model->setFilter(words);
    showCounts();
}

void FindingsPanel::showCounts() {
    const bool any = m_model->rowCount() > 0;
    m_empty->setText(m_model->total() > 0 ? tr("No finding holds “%1”.").arg(m_words->text().trimmed())
                     : isCurrent()        ? tr("The rules have nothing to say: every record passes.")
                                          : tr("The records are being held against the rules…"));
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_empty);
    if (isCurrent()) {
        Q_EMIT titleChanged(tr("Findings (%1)").arg(m_model->total()));
    }
}

void FindingsPanel::open(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const Finding finding = m_model->finding(index.row());
    m_session.select(selectionFor(m_session.dataset(), finding.record, m_session.language()));
    Q_EMIT editRequested(finding.record, finding.field);
}

void FindingsPanel::updateMerge() {
    const QModelIndex index = m_view->currentIndex();
    const std::optional<Finding> finding =
        index.isValid() ? std::optional(m_model->finding(index.row())) : std::nullopt;
    m_merge->setEnabled(finding && finding->other && canMerge(finding->record.kind));
}

void FindingsPanel::merge() {
    const Finding finding = m_model->finding(m_view->currentIndex().row());
    Q_EMIT mergeRequested(finding.record, *finding.other);
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event) {
    return leadLetters(watched, event, m_words, m_view) || QWidget::eventFilter(watched, event);
}

} // namespace plusone
