#include "panels/lenschips.h"

#include "network/whatiftext.h"
#include "panels/lensfilters.h"
#include "window/icons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace plusone {

LensChips::LensChips(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("lensChips"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&session, &Session::networkChanged, this, &LensChips::refresh);
    connect(&session, &Session::styleChanged, this, &LensChips::refresh);
    refresh();
}

QToolButton* LensChips::addChip(const QString& label, const QString& what, std::function<void()> remove) {
    auto* chip = new QToolButton(this);
    chip->setText(label);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(what);
    chip->setToolTip(what);
    if (remove) {
        chip->setIcon(icon(QStringLiteral("close"), m_session.style()));
        // Not inside the click: the chip goes away with the lens that it stands for.
        connect(chip, &QToolButton::clicked, this, std::move(remove), Qt::QueuedConnection);
        chip->installEventFilter(this);
    }
    chip->show();
    m_chips << chip;
    return chip;
}

void LensChips::refresh() {
    for (QToolButton* chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    const bool founding = m_session.lens().time == Lens().time && !m_session.lens().comparedWith;
    const QString when = timeInWords(m_session.lens(), m_session.language());
    std::function<void()> back = [this] {
        Lens lens = m_session.lens();
        lens.time = Lens().time;
        lens.comparedWith.reset();
        m_session.setLens(lens);
    };
    addChip(when,
            founding ? tr("The moment that is shown: the founding editorial")
                     : tr("Back to the founding moment"),
            founding ? nullptr : back);
    const auto addRemovable = [this](const QString& label, const QString& what, auto change) {
        addChip(label, what, [this, change] {
            Lens lens = m_session.lens();
            change(lens);
            m_session.setLens(lens);
        });
    };
    for (const LensFilter& filter : lensFilters(m_session)) {
        if (filter.use != FilterUse::Off) {
            const QString label =
                filter.use == FilterUse::Without ? tr("not %1").arg(filter.label) : filter.label;
            addRemovable(label, tr("Remove the filter “%1”").arg(label),
                         [set = filter.set](Lens& lens) { set(lens, FilterUse::Off); });
        }
    }
    for (const QString& key : m_session.lens().hidden) {
        const QString name = nameOfHidden(m_session, key);
        addRemovable(tr("%1 hidden").arg(name), tr("Bring %1 back").arg(name),
                     [key](Lens& lens) { lens.hidden.erase(key); });
    }
    if (const Scenario& loss = m_session.loss(); !loss.isEmpty()) {
        const QString taken = takenOutSentence(loss, m_session.dataset(), m_session.language(), 3);
        addChip(tr("What if · %1").arg(taken.chopped(1)), tr("End showing what is lost on the map"),
                [this] { m_session.showLoss({}); });
    }
    place(width(), true);
    updateGeometry();
}

bool LensChips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        static_cast<QToolButton*>(watched)->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Rows from left to right; returns the height that they take.
int LensChips::place(int width, bool move) const {
    const int gap = m_session.style().grid / 2;
    int x = gap;
    int y = gap;
    int row = 0;
    for (QToolButton* chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > gap && x + size.width() > width - gap) {
            x = gap;
            y += row + gap;
            row = 0;
        }
        if (move) {
            chip->setGeometry(x, y, std::min(size.width(), std::max(1, width - 2 * gap)), size.height());
        }
        x += size.width() + gap;
        row = std::max(row, size.height());
    }
    return y + row + gap;
}

int LensChips::heightForWidth(int width) const {
    return place(width, false);
}

QSize LensChips::sizeHint() const {
    return {width(), place(width(), false)};
}

QSize LensChips::minimumSizeHint() const {
    return {0, place(width(), false)};
}

void LensChips::resizeEvent(QResizeEvent*) {
    place(width(), true);
    updateGeometry();
}

} // namespace plusone
