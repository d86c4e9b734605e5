#include "panels/searchbox.h"

#include "panels/searchpopup.h"
#include "panels/selectionfor.h"
#include "window/icons.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QtConcurrentRun>

namespace plusone {
namespace {

constexpr int longestList = 60;
constexpr int longestQuery = 200;
constexpr int widthInCharacters = 36;

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_line(new QLineEdit(this)),
      m_glass(
          m_line->addAction(icon(QStringLiteral("search"), session.style()), QLineEdit::LeadingPosition)) {
    m_line->setObjectName(QStringLiteral("search"));
    m_line->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_line->setAccessibleName(tr("Search actors, frameworks, records and sources"));
    m_line->setClearButtonEnabled(true);
    m_line->setMaxLength(longestQuery);
    m_line->setMinimumWidth(widthInCharacters * fontMetrics().averageCharWidth());
    m_line->installEventFilter(this);
    m_glass->setText(tr("Search"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_line);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_searchSoon.setSingleShot(true);
    connect(&m_searchSoon, &QTimer::timeout, this, &SearchBox::search);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_chooseBest = false;
        m_searchSoon.start();
    });
    connect(&m_found, &QFutureWatcher<Found>::finished, this, &SearchBox::showFound);
    connect(&session, &Session::datasetChanged, this, [this] { m_index = {}; });
    connect(&session, &Session::styleChanged, this, [this](const Style& style) {
        m_glass->setIcon(icon(QStringLiteral("search"), style));
        if (m_popup) {
            m_popup->setStyle(style);
        }
    });
}

SearchBox::~SearchBox() {
    delete m_popup;
}

void SearchBox::focusSearch() {
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

namespace {

/// " · 2016-06-10, Sasebo": what parts events of one name.
QString whenAndWhere(const AnyRecord& record) {
    QStringList parts;
    if (const auto* exercise = std::get_if<Exercise>(&record)) {
        parts = {exercise->start ? exercise->start->toString() : QString(), exercise->place};
    } else if (const auto* dialogue = std::get_if<Dialogue>(&record)) {
        parts = {dialogue->date ? dialogue->date->toString() : QString(), dialogue->place};
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : QStringLiteral(" · ") + parts.join(QStringLiteral(", "));
}

} // namespace

SearchPopup& SearchBox::popup() {
    if (!m_popup) {
        m_popup = new SearchPopup(m_session.style(), m_line);
        connect(m_popup, &SearchPopup::chosen, this, &SearchBox::choose);
    }
    return *m_popup;
}

/// Off the window's thread, because a large store takes a moment.
void SearchBox::prepare() {
    if (!m_index.isValid()) {
        m_index = QtConcurrent::run(
            [dataset = m_session.dataset()]() -> Index { return std::make_shared<SearchIndex>(dataset); });
    }
}

void SearchBox::search() {
    m_searchSoon.stop();
    m_found.cancel();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || !m_line->hasFocus()) {
        hidePopup();
        return;
    }
    prepare();
    m_found.setFuture(QtConcurrent::run([index = m_index, text] {
        return Found{text, index.result()->search(text, longestList)};
    }));
}

void SearchBox::showFound() {
    if (m_found.isCanceled() || !m_line->hasFocus()) {
        return;
    }
    Found found = m_found.result();
    for (SearchHit& hit : found.hits) {
        if (const auto record = m_session.dataset().find(hit.record)) {
            hit.title = titleOf(*record, m_session.language()) + whenAndWhere(*record);
        }
    }
    popup().show(found.hits, found.text);
    speakCurrent();
    if (m_chooseBest && m_popup->current()) {
        choose(*m_popup->current());
    }
    m_chooseBest = false;
}

void SearchBox::hidePopup() {
    if (m_popup) {
        m_popup->hide();
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        prepare();
    } else if (event->type() == QEvent::FocusOut) {
        m_found.cancel();
        hidePopup();
    } else if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isVisible() &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc closes the list before it is a shortcut of the window
        return true;
    } else if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchBox::onKey(int key) {
    const bool open = m_popup && m_popup->isVisible();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (open) {
            m_popup->step(key == Qt::Key_Down ? 1 : -1);
            speakCurrent();
        } else {
            search();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_searchSoon.isActive() || m_found.isRunning() || !open) {
            m_chooseBest = true; // Enter comes before the list does
            search();
        } else if (m_popup->current()) {
            choose(*m_popup->current());
        }
        return true;
    case Qt::Key_Escape:
        if (open) {
            hidePopup();
        } else {
            m_line->clear();
        }
        return true;
    default:
        return false;
    }
}

void SearchBox::choose(const RecordRef& record) {
    hidePopup();
    m_line->selectAll();
    m_session.select(selectionFor(m_session.dataset(), record, m_session.language()));
    Q_EMIT chosen(record);
}

/// The list has no focus, so the line itself says what is marked in it.
void SearchBox::speakCurrent() {
    m_line->setAccessibleDescription(m_popup->currentText());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace plusone
