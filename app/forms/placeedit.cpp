#include "forms/placeedit.h"

#include "forms/fieldrow.h"
#include "model/rules.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace plusone {
namespace {

/// Room for a coordinate, or for a pair of them pasted from a map.
constexpr qsizetype coordinateLength = 40;

QString degreesText(double degrees) {
    return QString::number(degrees, 'g', QLocale::FloatingPointShortest);
}

} // namespace

PlaceEdit::PlaceEdit(Of what, const std::vector<KnownPlace>& places, const Style& style, QWidget* parent)
    : QWidget(parent), m_places(places), m_style(style),
      m_name(new ChoiceEdit(new ChoiceModel(placeChoices(places), this), maxNameLength, this)),
      m_latitude(new LineEdit(coordinateLength, this)), m_longitude(new LineEdit(coordinateLength, this)) {
    if (what == Of::Capital) {
        addRow(QStringLiteral("capital"), tr("Capita&l"), m_name);
    } else {
        addRow(QStringLiteral("place"), tr("&Place"), m_name);
    }
    addRow(QStringLiteral("lat"), tr("Lati&tude"), m_latitude)->setHint(tr("South is negative"));
    addRow(QStringLiteral("lon"), tr("L&ongitude"), m_longitude)->setHint(tr("West is negative"));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(2 * style.grid);
    pair->addWidget(m_rows[1], 1);
    pair->addWidget(m_rows[2], 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * style.grid);
    line->addWidget(m_rows[0], 1);
    line->addLayout(pair, 1);
    connect(m_latitude, &QLineEdit::editingFinished, this, &PlaceEdit::splitCoordinates);
    connect(m_name, &QLineEdit::textChanged, this, &PlaceEdit::bringCoordinates);
}

FieldRow* PlaceEdit::addRow(const QString& field, const QString& label, LineEdit* line) {
    line->setObjectName(field);
    auto* row = new FieldRow(field, label, line, m_style, this);
    m_rows.append(row);
    connect(line, &QLineEdit::textChanged, this, [this, row] { Q_EMIT edited(row); });
    return row;
}

void PlaceEdit::setPlace(const QString& name, const QString& latitude, const QString& longitude) {
    m_name->setText(name);
    m_latitude->setText(latitude);
    m_longitude->setText(longitude);
    m_brought.clear();
}

void PlaceEdit::commit() {
    splitCoordinates();
}

/// A pair of coordinates, as maps give it, goes into both fields.
void PlaceEdit::splitCoordinates() {
    const QStringList parts = m_latitude->text().split(QLatin1Char(','));
    if (parts.size() == 2 && !parts[1].trimmed().isEmpty()) {
        m_latitude->setText(parts[0].trimmed());
        m_longitude->setText(parts[1].trimmed());
    }
}

/// What was typed stays; what came with the place that stood there before goes.
void PlaceEdit::bringCoordinates() {
    const QString present = latitude() + QLatin1Char(',') + longitude();
    if (present != m_brought && present.size() > 1) {
        return;
    }
    const auto known = std::find_if(m_places.begin(), m_places.end(), [this](const KnownPlace& place) {
        return place.name.compare(name(), Qt::CaseInsensitive) == 0;
    });
    const bool found = known != m_places.end() && known->position;
    m_latitude->setText(found ? degreesText(known->position->latitude) : QString());
    m_longitude->setText(found ? degreesText(known->position->longitude) : QString());
    m_brought = latitude() + QLatin1Char(',') + longitude();
}

} // namespace plusone
