#include "panels/timestrip.h"

#include "panels/lensfilters.h"
#include "panels/timeplayer.h"
#include "panels/yearbars.h"
#include "window/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace plusone {
namespace {

constexpr int mostMonths = 1200;
constexpr int yearsCompared = 10; ///< until somebody says another moment

} // namespace

TimeStrip::TimeStrip(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_bars(new YearBars(session, this)) {
    setObjectName(QStringLiteral("timeStrip"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bars);
    column->addWidget(makeControls());
    connect(&session, &Session::lensChanged, this, &TimeStrip::refresh);
    connect(&session, &Session::styleChanged, this, &TimeStrip::refresh);
    refresh();
}

TimeStrip::~TimeStrip() {
    // A field that has the focus finishes its editing while it is destroyed, when this is no strip any more.
    m_first->disconnect(this);
    m_date->disconnect(this);
    m_earlier->disconnect(this);
}

QWidget* TimeStrip::makeControls() {
    auto* controls = new QWidget(this);
    controls->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a small window cuts it
    auto* lines = new QVBoxLayout(controls);
    const int grid = m_session.style().grid;
    lines->setContentsMargins(grid, 0, grid, grid / 2);
    lines->setSpacing(0);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(grid);
    lines->addLayout(m_row);
    m_player = new TimePlayer(m_session, *m_bars, controls);
    makeFromTo(controls);
    makeDate(controls);
    makeComparison(controls);
    for (const auto& group :
         {std::vector<QWidget*>{m_player}, {m_first, m_date, m_months}, {m_fromTo, m_compared, m_earlier}}) {
        auto* part = new QHBoxLayout;
        part->setSpacing(grid);
        for (QWidget* control : group) {
            part->addWidget(control);
        }
        part->addStretch();
        m_row->addLayout(part);
    }
    m_row->addStretch();
    lines->addWidget(m_understood);
    return controls;
}

void TimeStrip::makeFromTo(QWidget* parent) {
    m_fromTo = new QCheckBox(tr("From – to"), parent);
    m_fromTo->setObjectName(QStringLiteral("fromTo"));
    m_fromTo->setAccessibleName(tr("From – to"));
    m_fromTo->setToolTip(tr("Two days instead of one moment with the months before it"));
    connect(m_fromTo, &QCheckBox::clicked, this, &TimeStrip::setSpan);
}

QLineEdit* TimeStrip::makeDateLine(const QString& name, const QString& spoken, QWidget* parent) {
    constexpr int characters = 14; // a whole date and the margins of the field
    auto* line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    line->setToolTip(spoken);
    line->setPlaceholderText(tr("2016-08-24"));
    line->setFixedWidth(fontMetrics().horizontalAdvance(QString(characters, QLatin1Char('0'))));
    return line;
}

void TimeStrip::makeDate(QWidget* parent) {
    m_first = makeDateLine(QStringLiteral("from"), tr("First day"), parent);
    m_date = makeDateLine(QStringLiteral("moment"), tr("Date"), parent);
    connect(m_first, &QLineEdit::editingFinished, this, [this] { takeDate(m_first); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { takeDate(m_date); });
    m_months = new QSpinBox(parent);
    m_months->setObjectName(QStringLiteral("months"));
    m_months->setAccessibleName(tr("Months before"));
    m_months->setToolTip(tr("Exercises and dialogues of so many months before the day are shown"));
    m_months->setRange(0, mostMonths);
    m_months->setSuffix(tr(" months"));
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) {
        Lens lens = m_session.lens();
        if (auto* moment = std::get_if<Moment>(&lens.time)) {
            moment->months = months;
            m_session.setLens(lens);
        }
    });
    m_understood = new QLabel(parent);
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // cut rather than wide
    m_understood->setForegroundRole(QPalette::PlaceholderText);
}

void TimeStrip::makeComparison(QWidget* parent) {
    m_compared = new QCheckBox(tr("What changed since"), parent);
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setAccessibleName(tr("What changed since an earlier moment"));
    m_compared->setToolTip(tr("Shows what is new, what ended and what was kept since an earlier moment"));
    connect(m_compared, &QCheckBox::clicked, this, &TimeStrip::setCompared);
    m_earlier = makeDateLine(QStringLiteral("earlier"), tr("Earlier moment"), parent);
    connect(m_earlier, &QLineEdit::editingFinished, this, [this] { takeDate(m_earlier); });
}

void TimeStrip::setCompared(bool compared) {
    Lens lens = m_session.lens();
    lens.comparedWith.reset();
    if (compared) {
        lens.comparedWith = std::max(m_bars->firstDay(), lens.lastDay().addYears(-yearsCompared));
        // The list of what changed stands where the selected thing would.
        m_session.select(Selection::none());
    }
    m_session.setLens(lens);
}

/// What has no room beside one another stands below one another.
void TimeStrip::layRow() {
    int wanted = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        wanted += m_row->itemAt(i)->sizeHint().width() + m_session.style().grid;
    }
    m_row->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TimeStrip::resizeEvent(QResizeEvent* event) {
    layRow();
    QWidget::resizeEvent(event);
}

void TimeStrip::refresh() {
    const Lens& lens = m_session.lens();
    const auto* moment = std::get_if<Moment>(&lens.time);
    const QSignalBlocker quietMonths(m_months);
    m_fromTo->setChecked(!moment);
    m_months->setVisible(moment != nullptr);
    m_months->setValue(moment ? moment->months : 0);
    m_first->setVisible(!moment);
    m_first->setText(lens.window().first.toString(Qt::ISODate));
    m_date->setText(lens.lastDay().toString(Qt::ISODate));
    m_first->setPalette({});
    m_date->setPalette({});
    m_compared->setVisible(moment != nullptr);
    m_compared->setChecked(moment && lens.comparedWith);
    m_earlier->setVisible(m_compared->isChecked());
    m_earlier->setText(lens.comparedWith ? lens.comparedWith->toString(Qt::ISODate) : QString());
    m_earlier->setPalette({});
    m_understood->setText(timeInWords(lens, m_session.language()));
    layRow();
}

void TimeStrip::takeDate(QLineEdit* line) {
    const QString text = line->text().trimmed();
    Lens lens = m_session.lens();
    const QDate known = line == m_first     ? lens.window().first
                        : line == m_earlier ? lens.comparedWith.value_or(QDate())
                                            : lens.lastDay();
    if (text == known.toString(Qt::ISODate)) {
        return;
    }
    const auto refuse = [&](const QString& why) {
        QPalette wrong = line->palette();
        wrong.setColor(QPalette::Text, m_session.style().error);
        line->setPalette(wrong);
        m_understood->setText(why);
    };
    const auto date = PartialDate::parse(text);
    if (!date) {
        refuse(date.error().message);
        return;
    }
    if (line == m_earlier) {
        if (date->latest() >= lens.lastDay()) {
            refuse(tr("The earlier moment has to be before %1.").arg(lens.lastDay().toString(Qt::ISODate)));
            return;
        }
        lens.comparedWith = date->latest();
    } else if (auto* moment = std::get_if<Moment>(&lens.time)) {
        moment->day = date->latest();
    } else if (line == m_first) {
        lens.time = DateSpan{date->earliest(), std::max(lens.lastDay(), date->latest())};
    } else {
        lens.time = DateSpan{std::min(lens.window().first, date->earliest()), date->latest()};
    }
    m_session.setLens(lens);
}

void TimeStrip::setSpan(bool fromTo) {
    Lens lens = m_session.lens();
    const DateSpan window = lens.window();
    if (fromTo) {
        lens.time = window;
    } else {
        lens.time = Moment{window.last, Moment{}.months};
    }
    m_session.setLens(lens);
}

} // namespace plusone
