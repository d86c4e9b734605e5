#include "forms/seriesedit.h"

#include "model/rules.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace plusone {

SeriesEdit::SeriesEdit(const Dataset& dataset, EventKind kind, const Style& style, QWidget* parent)
    : QWidget(parent), m_choices(new ChoiceModel(seriesChoices(dataset, kind), this,
                                                 [this](const QString& name) { return seriesNamed(name); })),
      m_line(new ChoiceEdit(m_choices, maxNameLength, this)), m_fillIn(new QPushButton(this)) {
    m_line->setObjectName(QStringLiteral("series"));
    m_line->setPlaceholderText(kind == EventKind::Exercises ? tr("Malabar, Keen Sword, … or a new one")
                                                            : tr("A series that is there, or a new one"));
    m_fillIn->setObjectName(QStringLiteral("fillIn"));
    m_fillIn->setAutoDefault(false);
    m_fillIn->setToolTip(
        kind == EventKind::Exercises
            ? tr("Take participants, place, domain and framework from the last one of the series")
            : tr("Take participants, place, level and framework from the last one of the series"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style.grid);
    line->addWidget(m_line);
    line->addWidget(m_fillIn);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &SeriesEdit::edited);
    connect(m_line, &ChoiceEdit::committed, this, &SeriesEdit::commit);
    connect(m_fillIn, &QPushButton::clicked, this, &SeriesEdit::fillInRequested);
}

void SeriesEdit::commit() {
    const Choice* known = m_line->chosen();
    if (const Choice* meant = known ? known : m_choices->named(m_line->text())) {
        m_line->setChosen(meant->key);
    }
}

QString SeriesEdit::seriesNamed(const QString& name) const {
    const auto& choices = m_choices->choices();
    const auto at = std::find_if(choices.begin(), choices.end(), [&name](const Choice& choice) {
        return choice.label.split(labelSeparator).contains(name.trimmed(), Qt::CaseInsensitive);
    });
    return at == choices.end() ? QString() : at->key;
}

void SeriesEdit::offer(const QString& name) {
    constexpr int characters = 24; // a long name must not push the series out of the form
    const QFontMetrics metrics = m_fillIn->fontMetrics();
    m_fillIn->setEnabled(!name.isEmpty());
    m_fillIn->setText(name.isEmpty() ? tr("Fill in from the last one")
                                     : tr("Fill in from %1")
                                           .arg(metrics.elidedText(name, Qt::ElideMiddle,
                                                                   characters * metrics.averageCharWidth())));
}

} // namespace plusone
