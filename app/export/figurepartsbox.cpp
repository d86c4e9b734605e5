#include "export/figurepartsbox.h"

#include "export/descriptionedit.h"
#include "export/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace plusone {

FigurePartsBox::FigurePartsBox(bool ofChart, QWidget* parent)
    : QGroupBox(tr("Parts"), parent), m_column(new QVBoxLayout(this)) {
    const auto* title = addSwitch("showTitle", tr("T&itle"), &FigureSpec::showTitle);
    m_title = addText("title", tr("Title text"), *title);
    const auto* subtitle = addSwitch("showSubtitle", tr("S&ubtitle"), &FigureSpec::showSubtitle);
    m_subtitle = addText("subtitle", tr("Subtitle text"), *subtitle);
    addSwitch("showDate", tr("&Date or range"), &FigureSpec::showDate);
    addSwitch("showLegend", tr("L&egend"), &FigureSpec::showLegend);
    // What is hidden keeps what the figures of maps had.
    addSwitch("showSizeKey", tr("Si&ze key"), &FigureSpec::showSizeKey)->setHidden(ofChart);
    addSwitch("showTimeScale", tr("Scale o&f time"), &FigureSpec::showTimeScale)->setHidden(ofChart);
    addSources();
    addSwitch("showCredit", tr("Credit li&ne"), &FigureSpec::showCredit);
    addDescription();
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
    constexpr int longest = 2000;
    auto* text = named(new QLineEdit(this), objectName, accessibleName);
    text->setPlaceholderText(tr("made from what is shown"));
    text->setMaxLength(longest);
    connect(text, &QLineEdit::textChanged, this, &FigurePartsBox::changed);
    m_column->addWidget(text);
    text->setEnabled(owner.isChecked());
    connect(&owner, &QCheckBox::toggled, text, &QWidget::setEnabled);
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

void FigurePartsBox::addDescription() {
    auto* label = new QLabel(tr("Description for those who cannot see it"), this);
    m_description = named(new DescriptionEdit(this), "description", label->text());
    label->setBuddy(m_description);
    auto* asGenerated =
        named(new QPushButton(tr("As generated"), this), "asGenerated", tr("Description as generated"));
    asGenerated->setToolTip(tr("Gives up what was written: the description follows what is shown again"));
    asGenerated->setAutoDefault(false); // Return exports
    asGenerated->setEnabled(false);
    m_column->addWidget(label);
    m_column->addWidget(m_description);
    m_column->addWidget(asGenerated, 0, Qt::AlignRight);
    connect(m_description, &DescriptionEdit::refused, this, &FigurePartsBox::refused);
    connect(m_description, &DescriptionEdit::changed, this, [this, asGenerated] {
        asGenerated->setEnabled(m_description->isOwn());
        Q_EMIT changed();
    });
    connect(asGenerated, &QPushButton::clicked, m_description, [this] {
        m_description->setFocus(); // the button has done what it can
        m_description->showOwn({});
    });
}

void FigurePartsBox::showGenerated(const QString& description) {
    m_description->showGenerated(description);
}

void FigurePartsBox::readInto(FigureSpec& spec) const {
    for (const Switch& part : m_switches) {
        spec.*part.field = part.box->isChecked();
    }
    spec.title = m_title->text().trimmed();
    spec.subtitle = m_subtitle->text().trimmed();
    spec.description = m_description->own();
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
        m_description->showOwn(spec.description);
        m_sources->setCurrentIndex(int(spec.sources));
    }
    Q_EMIT changed();
}

} // namespace plusone
