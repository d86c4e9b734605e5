#include "panels/searchpopup.h"

#include "panels/searchdelegate.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace plusone {
namespace {

constexpr int widthInCharacters = 72;
constexpr int heightInLines = 24;

} // namespace

SearchPopup::SearchPopup(const Style& style, QWidget* line)
    : QFrame(line->window()), m_line(line), m_model(new SearchModel(this)),
      m_delegate(new SearchDelegate(style, this)), m_list(new QListView(this)), m_none(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(line);
    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(line);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none->setObjectName(QStringLiteral("nothingFound"));
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setMargin(style.grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const auto record = m_model->ref(index.row())) {
            Q_EMIT chosen(*record);
        }
    });
    hide();
}

void SearchPopup::setStyle(const Style& style) {
    m_delegate->setStyle(style);
}

void SearchPopup::show(const std::vector<SearchHit>& hits, const QString& text) {
    m_model->setHits(hits);
    m_none->setText(tr("Nothing found for “%1”.").arg(text));
    m_list->setVisible(!hits.empty());
    m_none->setVisible(hits.empty());
    setCurrent(m_model->nextHit(-1, 1));
    place();
}

void SearchPopup::place() {
    // The line may have come into its window after the popup was made (toolbars, docks).
    if (parentWidget() != m_line->window()) {
        setParent(m_line->window());
    }
    const QWidget* window = parentWidget();
    const QPoint corner = m_line->mapTo(window, QPoint(0, m_line->height()));
    const int wanted = qMax(m_line->width(), widthInCharacters * fontMetrics().averageCharWidth());
    const int width = qMin(wanted, window->width() - corner.x());
    int height = 2;
    if (m_list->isHidden()) {
        m_none->ensurePolished();
        height += m_none->heightForWidth(width - 2);
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            height += m_list->sizeHintForRow(row);
        }
    }
    const int highest = qMin(heightInLines * fontMetrics().lineSpacing(), window->height() - corner.y());
    setGeometry(QRect(corner, QSize(width, qMin(height, highest))));
    QFrame::show();
    raise();
}

void SearchPopup::setCurrent(int row) {
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(row <= 1 ? m_model->index(0, 0) : index);
}

void SearchPopup::step(int direction) {
    const int next = m_model->nextHit(m_list->currentIndex().row(), direction);
    if (next >= 0) {
        setCurrent(next);
    }
}

std::optional<RecordRef> SearchPopup::current() const {
    return m_model->ref(m_list->currentIndex().row());
}

QString SearchPopup::currentText() const {
    const auto record = current();
    return record ? tr("%1, %2").arg(m_list->currentIndex().data().toString(), labelOf(record->kind))
                  : m_none->text();
}

} // namespace plusone
