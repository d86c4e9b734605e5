#include "export/figurepartsbox.h"

#include "export/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace plusone {

FigurePartsBox::FigurePartsBox(QWidget* parent)
    : QGroupBox(tr("Parts"), parent), m_column(new QVBoxLayout(this)) {
    const auto* title = addSwitch("showTitle", tr("T&itle"), &FigureSpec::showTitle);
    m_title = addText("title", tr("Title text"), *title);
    const auto* subtitle = addSwitch("showSubtitle", tr("S&ubtitle"), &FigureSpec::showSubtitle);
    m_subtitle = addText("subtitle", tr("Subtitle text"), *subtitle);
    addSwitch("showDate", tr("&Date or range"), &FigureSpec::showDate);
    addSwitch("showLegend", tr("L&egend"), &FigureSpec::showLegend);
    addSwitch("showSizeKey", tr("Si&ze key"), &FigureSpec::showSizeKey);
    addSwitch("showTimeScale", tr("Scale o&f time"), &FigureSpec::showTimeScale);
    addSources();
    addSwitch("showCredit", tr("Credit li&ne"), &FigureSpec::showCredit);
    auto* label = new QLabel(tr("Description for those who cannot see it"), this);
    m_column->addWidget(label);
    m_description = addText("description", label->text());
    label->setBuddy(m_description);
}

QCheckBox* FigurePartsBox::addSwitch(const char* objectName, const QString& label, bool FigureSpec::*field) {
    auto* box = named(new QCheckBox(label, this), objectName, QString(label).remove(QLatin1Char('&')));
    connect(box, &QCheckBox::toggled, this, &FigurePartsBox::changed);
    m_column->addWidget(box);
    m_switches.push_back({field, box});
    return box;
}

QLineEdit* FigurePartsBox::addText(const char* objectName, const QString& accessibleName,
                                   const QCheckBox& owner) {
    QLineEdit* text = addText(objectName, accessibleName);
    text->setEnabled(owner.isChecked());
    connect(&owner, &QCheckBox::toggled, text, &QWidget::setEnabled);
    return text;
}

QLineEdit* FigurePartsBox::addText(const char* objectName, const QString& accessibleName) {
    constexpr int longest = 2000;
    auto* text = named(new QLineEdit(this), objectName, accessibleName);
    text->setPlaceholderText(tr("made from what is shown"));
    text->setMaxLength(longest);
    connect(text, &QLineEdit::textChanged, this, &FigurePartsBox::changed);
    m_column->addWidget(text);
    return text;
}

void FigurePartsBox::addSources() {
    m_sources = named(new QComboBox(this), "sources", tr("Sources"));
    m_sources->addItems({tr("None"), tr("Short line"), tr("Numbered list")}); // as FigureSpec::Sources
    connect(m_sources, &QComboBox::currentIndexChanged, this, &FigurePartsBox::changed);
    auto* label = new QLabel(tr("&Sources"), this);
    label->setBuddy(m_sources);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_sources, 1);
    m_column->addLayout(row);
}

void FigurePartsBox::readInto(FigureSpec& spec) const {
    for (const Switch& part : m_switches) {
        spec.*part.field = part.box->isChecked();
    }
    spec.title = m_title->text().trimmed();
    spec.subtitle = m_subtitle->text().trimmed();
    spec.description = m_description->text().trimmed();
    spec.sources = FigureSpec::Sources(m_sources->currentIndex());
}

void FigurePartsBox::show(const FigureSpec& spec) {
    {
        const QSignalBlocker quiet(this);
        for (const Switch& part : m_switches) {
            part.box->setChecked(spec.*part.field);
        }
        m_title->setText(spec.title);
        m_subtitle->setText(spec.subtitle);
        m_description->setText(spec.description);
        m_sources->setCurrentIndex(int(spec.sources));
    }
    Q_EMIT changed();
}

} // namespace plusone
